"""What files state of an article in so many words: the names that fields go by, and what their values say."""

import re
from collections.abc import Iterable
from typing import Any

from crosswire.model import Problem
from crosswire.read.dates import is_plausible, read_date
from crosswire.read.drafts import make_problem

# The names of a field, the documented one first; the first that holds something counts.
FIELDS: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "articleBody", "article_body", "maintext", "full_text", "fulltext", "article",
        "story", "raw_text", "plain_text",
    ),
    "title": ("title", "headline", "name", "heading"),
    "outlet": (
        "outlet", "source", "publisher", "publication", "site", "site_name", "siteName", "source_name", "sourceName",
        "newspaper", "source_domain", "domain", "sourcename",
    ),
    "published": (
        "published", "date", "published_at", "publishedAt", "date_publish", "datePublished", "date_published",
        "pub_date", "pubDate", "publish_date", "publication_date", "published_date", "publishDate", "timestamp",
        "datetime", "created_at",
    ),
    "url": ("url", "link", "canonical_url", "web_url", "webUrl", "uri", "permalink"),
    "byline": ("byline", "author", "authors", "creator", "writer"),
}  # fmt: skip
_HOST = re.compile(r"https?://(?:www\.)?(?P<host>[\w.-]+)", re.IGNORECASE)


def read_stated_date(written: str | None, source: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The date that a field or a page's metadata states, and a problem where it cannot be one."""
    if not written:
        return None, ()
    value = read_date(written)
    if value and is_plausible(value):
        return value, ()
    reason = "cannot be an article's" if value else "cannot be read; write it as 2024-06-19"
    return None, (make_problem(source, f"its date, {written[:60]!r}, {reason}"),)


def pick_field(entry: dict[str, Any], field: str) -> str | None:
    """What an object says under any of the field's names, as text; None where it says nothing."""
    return next((found for name in FIELDS[field] if (found := _read_words(entry.get(name)))), None)


def _read_words(value: Any) -> str | None:
    """A value as text: a string, a number, the name in an object, or what a list holds."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return _read_words(value.get("name") or value.get("title"))
    if isinstance(value, list):
        return ", ".join(_each_word(value)) or None
    return None


def _each_word(values: Iterable[Any]) -> list[str]:
    return [words.strip() for value in values if not isinstance(value, list) and (words := _read_words(value))]


def read_host(url: str | None) -> str | None:
    """The site that an address is of, which is the outlet where nothing else names it."""
    found = _HOST.match(url or "")
    return found["host"].lower() if found else None
