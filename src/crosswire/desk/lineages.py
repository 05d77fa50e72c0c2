"""Which articles are versions of one: known again by their address, their file, or their outlet and title.

An address is proof enough. A file's name or a headline is not (a file is written over, "Morning briefing" comes daily):
there the texts must have some of their words in common.
"""

import os
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from msgspec import structs

from crosswire.codec import make_id
from crosswire.model import Article
from crosswire.primitives.shingles import find_words, hash_shingles
from crosswire.store import Store

LEAST_SHARED = 0.25  # of the shorter text's runs of five words, for two texts to be versions of one article

# What follows a question mark without saying which page is meant.
_TRACKING = re.compile(
    r"(?:utm_\w*|fbclid|gclid|mc_[ce]id|ref|cmp|ocid|smid|at_\w+|ns_\w+|xtor|sh|share)$", re.IGNORECASE
)
_PART = re.compile(r" (?:line|entry|record) \d+")  # the reader's name for one article of many in a file


def choose_lineage(store: Store, article: Article) -> tuple[str, tuple[str, ...]]:
    """The lineage that the article belongs to, new if it is nobody's version, and the keys to know it again by."""
    keys = _make_keys(article)
    known = store.find_lineages(list(keys.values()))
    for kind, key in keys.items():
        lineage = known.get(key)
        if lineage is None:
            continue
        newest = store.newest_of(lineage)
        if newest is None or kind == "url" or shares_text(newest, article):
            return lineage, tuple(keys.values())
    return make_id("l", article.id), tuple(key for kind, key in keys.items() if key not in known)


def complete_article(kept: Article, now: Article) -> Article | None:
    """The kept article with the date and address that it did not have and has now; None where that is nothing."""
    dated = kept.published is None and now.published is not None
    placed = kept.url is None and now.url is not None
    if not dated and not placed:
        return None
    by = now if dated else kept
    return structs.replace(
        kept, published=by.published, dated_by=by.dated_by, dated_why=by.dated_why, url=now.url if placed else kept.url
    )


def list_keys(article: Article) -> tuple[str, ...]:
    """The keys that the article is known again by."""
    return tuple(_make_keys(article).values())


def shares_text(left: Article, right: Article) -> bool:
    """Whether two texts have so many runs of words in common that one can be a version of the other."""
    first, second = (
        {shingle for shingle in hash_shingles(find_words(one.text)) if shingle is not None} for one in (left, right)
    )
    least = min(len(first), len(second))
    return least > 0 and len(first & second) >= LEAST_SHARED * least


def _make_keys(article: Article) -> Mapping[str, str]:
    """What the article is known by, the surest first."""
    keys = {}
    if article.url:
        keys["url"] = make_id("k", "url", clean_url(article.url))
    elif article.outlet and article.title:
        keys["title"] = make_id("k", "title", article.outlet.casefold(), " ".join(article.title.casefold().split()))
    if not article.url and article.source != "-" and not _PART.search(article.source):
        keys["file"] = make_id("k", "file", os.path.realpath(article.source))
    return keys


def clean_url(url: str) -> str:
    """The address without what does not say which page it is: scheme, www, fragment, tracking, a closing slash."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return url.strip()
    query = [(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.match(name)]
    place = host if port in {None, 80, 443} else f"{host}:{port}"
    return f"{place}{parts.path.rstrip('/')}?{urlencode(sorted(query))}".removesuffix("?")
