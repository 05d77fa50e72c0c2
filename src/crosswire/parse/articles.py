"""One article parsed: paragraph by paragraph, without its furniture."""

from crosswire.model import Article, Parsed
from crosswire.parse.models import Parser
from crosswire.parse.stretches import find_stretches
from crosswire.parse.tokens import make_parsed

BATCH = 64  # stretches that the parser holds at once


def parse_article(article: Article, parser: Parser) -> Parsed:
    """The article's sentences, words and raw names; no word of it touches furniture."""
    stretches = find_stretches(article, parser.settings)
    with parser.pipeline.memory_zone():
        docs = parser.pipeline.pipe((parser.make_doc(stretch.text) for stretch in stretches), batch_size=BATCH)
        return make_parsed(article, stretches, docs, parser.pipeline.vocab.strings)
