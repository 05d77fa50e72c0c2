"""Sentences to statements: each clause that can be true or false, with how it is put and through whom it came."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.codec import make_id
from crosswire.extract.clauses import Clause, find_clauses
from crosswire.extract.datings import find_dating
from crosswire.extract.grammar import find_lemma
from crosswire.extract.parts import cut_parts
from crosswire.extract.propositions import make_proposition
from crosswire.extract.source_class import classify_source
from crosswire.extract.sourcing import find_chain
from crosswire.extract.stance import find_questions, read_polarity, read_stance
from crosswire.languages.en.stance import FRAME_VERBS, RELAYING_ADVERBS
from crosswire.model import Article, Mention, Parsed, Proposition, Quantity, Quote, Sentence, Statement, Time

Parts = tuple[tuple[int, int], ...]


class Surroundings(Struct, frozen=True, kw_only=True):
    """What else was found in the article, and where its words begin."""

    parsed: Parsed
    article: Article
    quotes: tuple[Quote, ...]
    times: tuple[Time, ...]
    mentions: tuple[Mention, ...]
    quantities: tuple[Quantity, ...]
    starts: dict[int, int]  # the word that begins at an offset


def find_statements(  # noqa: PLR0913, PLR0917
    parsed: Parsed,
    article: Article,
    quotes: tuple[Quote, ...],
    times: tuple[Time, ...],
    mentions: tuple[Mention, ...],
    quantities: tuple[Quantity, ...],
) -> tuple[tuple[Statement, ...], tuple[Proposition, ...]]:
    """The article's statements in text order and, in the same order, what each says."""
    around = Surroundings(
        parsed=parsed,
        article=article,
        quotes=quotes,
        times=times,
        mentions=mentions,
        quantities=quantities,
        starts={token.start: token.index for token in parsed.tokens},
    )
    pairs = [
        pair for sentence in parsed.sentences if not sentence.headline for pair in _read_sentence(around, sentence)
    ]
    pairs.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[0].id))
    return tuple(statement for statement, _ in pairs), tuple(proposition for _, proposition in pairs)


def _read_sentence(around: Surroundings, sentence: Sentence) -> Iterator[tuple[Statement, Proposition]]:
    clauses = find_clauses(around.parsed, sentence)
    found = {clause.head: clause for clause in clauses}
    quotes = _overlapping(around.quotes, sentence)
    asked = find_questions(around.parsed, sentence, clauses)
    for clause in clauses:
        if clause.frame or _is_cue(around.parsed, clause, quotes):
            continue
        parts = cut_parts(around.parsed, clause, quotes)
        if parts:
            yield _make_pair(around, clause, parts, (found, quotes, asked))


def _is_cue(parsed: Parsed, clause: Clause, quotes: Sequence[Quote]) -> bool:
    """Whether the clause only introduces direct speech."""
    offset = parsed.tokens[clause.head].start
    speech = find_lemma(parsed, clause.head) in FRAME_VERBS
    return speech and any(
        quote.kind == "direct" and quote.cue_span is not None and quote.cue_span.start <= offset < quote.cue_span.end
        for quote in quotes
    )


def _overlapping(quotes: Sequence[Quote], sentence: Sentence) -> tuple[Quote, ...]:
    start, end = sentence.start, sentence.end
    return tuple(quote for quote in quotes if quote.start < end and quote.end > start)


def _make_pair(
    around: Surroundings,
    clause: Clause,
    parts: Parts,
    context: tuple[dict[int, Clause], tuple[Quote, ...], frozenset[int]],
) -> tuple[Statement, Proposition]:
    """The statement that the clause makes, and what it says."""
    parsed, (found, quotes, asked) = around.parsed, context
    chain = find_chain(around.article, parsed, clause, found, (quotes, around.mentions))
    times = [time for time in around.times if _lies_in(parts, time.start)]
    statement = Statement(
        id=make_id("s", around.article.id, *(offset for part in parts for offset in part)),
        start=parts[0][0],
        end=parts[-1][1],
        parts=parts,
        text=" ... ".join(parsed.text[start:end] for start, end in parts),
        stance=read_stance(clause, asked=clause.head in asked),
        polarity=read_polarity(clause),
        chain=chain,
        source_class=classify_source(chain, relayed=_is_relayed(parsed, clause)),
        time=find_dating(parsed, clause, times, around.starts),
        quantities=tuple(quantity for quantity in around.quantities if _lies_in(parts, quantity.start)),
    )
    return statement, make_proposition(parsed, clause, statement, around.mentions, times)


def _lies_in(parts: Parts, offset: int) -> bool:
    return any(start <= offset < end for start, end in parts)


def _is_relayed(parsed: Parsed, clause: Clause) -> bool:
    """As in "reportedly": from somebody else, who is not named."""
    return any(parsed.tokens[word].lemma in RELAYING_ADVERBS for word in clause.words)
