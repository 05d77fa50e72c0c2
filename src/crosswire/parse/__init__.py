"""Article -> Parsed: sentences and words, as a parser sees them, in the article's own offsets."""

from crosswire.parse.articles import parse_article
from crosswire.parse.models import Parser, load_parser

__all__ = ["Parser", "load_parser", "parse_article"]
