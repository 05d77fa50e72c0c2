"""Parsed -> Findings: names, who is who, times, quantities, quotes and statements of one article."""

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.quantities.finding import find_quantities
from crosswire.extract.quotes.finding import find_quotes
from crosswire.extract.referents.finding import find_referents
from crosswire.extract.statements.finding import find_statements
from crosswire.extract.statements.source_class import sharpen_sources
from crosswire.extract.times.finding import find_times
from crosswire.model import Article, Findings, Parsed

__all__ = ["extract_findings"]


def extract_findings(parsed: Parsed, article: Article) -> Findings:
    """All that the article gives by itself; what only other articles settle stays a candidate or unknown."""
    mentions = find_mentions(parsed)
    referents, references = find_referents(parsed, mentions)
    times = find_times(parsed, article.published)
    quantities = find_quantities(parsed, times=times)
    quotes = find_quotes(parsed, article, mentions)
    words = tuple(quote for quote in quotes if quote.act != "topic")  # a topic makes nothing anybody's statement
    statements, propositions = find_statements(parsed, article, words, times, mentions, quantities)
    return Findings(
        article=article.id,
        quotes=quotes,
        times=times,
        mentions=mentions,
        statements=sharpen_sources(statements, mentions, referents, references),
        referents=referents,
        references=references,
        propositions=propositions,
        sentences=tuple((sentence.start, sentence.end) for sentence in parsed.sentences),
        blocks=tuple(sentence.block for sentence in parsed.sentences),
    )
