"""The addresses of pages. Every part of one that comes from elsewhere is quoted, so that none leaves this site."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote, urlencode

from crosswire.model import Span

Ranges = Sequence[tuple[int, int]]
MOST_RANGES = 40
_RANGE = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)


def find_page(path: str, query: Mapping[str, str | int | None] | None = None) -> str:
    """The path with its query, without what is None or empty."""
    held = {key: value for key, value in (query or {}).items() if value not in {None, ""}}
    return f"{path}?{urlencode(held)}" if held else path


def find_story_page(story: str, fragment: str = "") -> str:
    """Where a story's page is, or a place on it."""
    return f"/stories/{quote(story, safe='')}" + (f"#{quote(fragment, safe='')}" if fragment else "")


def find_article_page(article: str, ranges: Ranges = ()) -> str:
    """Where an article's page is; with ranges, it opens at them and shows them marked."""
    path = f"/articles/{quote(article, safe='')}"
    if not ranges:
        return path
    return f"{path}?at={'.'.join(f'{start}-{end}' for start, end in ranges[:MOST_RANGES])}#aim"


def find_span_page(span: Span) -> str:
    """Where the words of a span are shown."""
    return find_article_page(span.article, ((span.start, span.end),))


def read_ranges(at: str) -> tuple[tuple[int, int], ...]:
    """The ranges that an address of `find_article_page` names; whatever else stands there is passed over."""
    found = (_RANGE.fullmatch(part) for part in at.split(".")[:MOST_RANGES])
    ranges = ((int(match[1]), int(match[2])) for match in found if match)
    return tuple((start, end) for start, end in ranges if start < end)
