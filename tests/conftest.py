"""What every test may ask for: articles and parses of its own text, with one parser a session."""

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

from crosswire.codec import make_id
from crosswire.model import Article, Findings, Parsed
from crosswire.parse import Parser, load_parser, parse_article
from crosswire.settings import Settings

# Where a change is taken, the same examples are tried each time; elsewhere new ones.
hypothesis_settings.register_profile("steady", derandomize=True)
if os.environ.get("CI"):
    hypothesis_settings.load_profile("steady")


MakeArticle = Callable[..., Article]


def build_article(text: str, **fields: Any) -> Article:
    """An article of this text as the reader would make it, other fields as given."""
    digest = make_id("digest", text)
    defaults = {"id": make_id("a", text), "source": "test.txt", "language": "en"}
    return Article(text=text, digest=digest, raw_digest=digest, **{**defaults, **fields})


@pytest.fixture(scope="session")
def make_article() -> MakeArticle:
    """`make_article(text, **fields)`: a minimal article."""
    return build_article


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The parser of the default settings, loaded once."""
    return load_parser(Settings())


@pytest.fixture(scope="session")
def parse(parser: Parser) -> Callable[..., Parsed]:
    """`parse(text, **fields)`: the text as a parsed article."""
    return lambda text, **fields: parse_article(build_article(text, **fields), parser)


@pytest.fixture(scope="session")
def examine_text(parser: Parser) -> Callable[..., tuple[Article, Findings]]:
    """`examine_text(text, **fields)`: the text as an article, and what extraction finds in it."""
    from crosswire.extract import extract_findings

    def examine(text: str, **fields: Any) -> tuple[Article, Findings]:
        article = build_article(text, **fields)
        return article, extract_findings(parse_article(article, parser), article)

    return examine
