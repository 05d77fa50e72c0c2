"""What a web page states of its article: JSON-LD first, then meta tags, `<time>`, dates in sight, the title."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from msgspec import Struct

from crosswire.read.dates import find_full_date, is_plausible, read_date

MAX_NODES = 2_000  # of a page's JSON-LD
MAX_DATE_WORDS = 12

_ARTICLE_TYPE = re.compile(r"\w*Article|BlogPosting|LiveBlogPosting|Report")
_TITLE_META = ("og:title", "twitter:title", "headline", "dc.title", "title", "parsely-title")
_OUTLET_META = ("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site", "cre", "source")
_BYLINE_META = ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author", "twitter:creator")
_URL_META = ("og:url", "twitter:url", "parsely-link")
_DATE_META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article:published",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "date", "article.published",
)  # fmt: skip
_DATE_CLASS = re.compile(r"date|publish|timestamp|time-?stamp|posted|byline", re.IGNORECASE)
_BYLINE_CLASS = re.compile(
    r"(?:(?:article|entry|post|story|c|m)[-_]{1,2})?(?:byline|author)s?(?:[-_]{1,2}(?:name|text|line))?", re.IGNORECASE
)
LONGEST_BYLINE = 120  # characters
_SITE_IN_TITLE = re.compile(r"\s+[|–—»·-]\s+[^|–—»·]{2,40}$")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class PageFacts(Struct, frozen=True, kw_only=True):
    """What a page states; `doubts` says which of it could not be used."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    published: str | None = None
    dated_why: str | None = None
    body: str | None = None
    doubts: tuple[str, ...] = ()


def read_page_facts(tree: Any) -> PageFacts:
    """What the page's head and markup state of the article."""
    data = _find_article(tree)
    meta = _read_meta(tree)
    dated = _read_date(tree, data, meta)
    return PageFacts(
        title=_name(data.get("headline")) or _pick(meta, _TITLE_META) or _read_title(tree),
        outlet=_name(data.get("publisher")) or _clean_outlet(_pick(meta, _OUTLET_META)),
        byline=_clean_byline(_name(data.get("author")))
        or _clean_byline(_pick(meta, _BYLINE_META))
        or _clean_byline(_find_shown_byline(tree)),
        url=_clean_url(_name(data.get("url"))) or _clean_url(_pick(meta, _URL_META)) or _read_canonical(tree),
        published=dated[0],
        dated_why=dated[1],
        body=_name(data.get("articleBody")),
        doubts=dated[2],
    )


# ---------------------------------------------------------------- JSON-LD


def _find_article(tree: Any) -> dict[str, Any]:
    """The first article in the page's JSON-LD, or nothing."""
    for script in tree.xpath("//script[@type='application/ld+json']")[:20]:
        for node in _walk(script.text or ""):
            kinds = node.get("@type")
            if any(
                isinstance(kind, str) and _ARTICLE_TYPE.fullmatch(kind)
                for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                return node
    return {}


def _walk(script: str) -> Iterator[dict[str, Any]]:
    """The objects of a script, outermost first; broken JSON has none."""
    try:
        waiting: list[Any] = [msgspec.json.decode(script.strip().strip(";"), strict=False)]
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return
    for _ in range(MAX_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, (dict, list)))
        elif isinstance(node, list):
            waiting.extend(node[:MAX_NODES])


def _name(value: Any) -> str | None:
    """A value as text: itself, its name, or the names of what it lists."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, dict):
        found = value.get("name")
        return _name(found) if isinstance(found, (str, list)) else None
    if isinstance(value, list):
        names = [name for item in value[:20] if isinstance(item, (str, dict)) and (name := _name(item))]
        return ", ".join(dict.fromkeys(names)) or None
    return None


# ---------------------------------------------------------------- meta tags and markup


def _read_meta(tree: Any) -> dict[str, str]:
    """The page's meta tags by name, lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = " ".join((tag.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _pick(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _read_title(tree: Any) -> str | None:
    """The first heading, else the page's title without the site's name behind it."""
    for path in ("//h1", "//head/title"):
        for element in tree.xpath(path)[:1]:
            if words := " ".join(element.text_content().split()):
                return _SITE_IN_TITLE.sub("", words) if path.endswith("title") else words
    return None


def _read_canonical(tree: Any) -> str | None:
    found = tree.xpath("//link[@rel='canonical']/@href")
    return _clean_url(str(found[0])) if found else None


def _clean_url(url: str | None) -> str | None:
    return url if url and _ADDRESS.match(url) else None


def _clean_outlet(name: str | None) -> str | None:
    return name.removeprefix("@") if name else None


def _clean_byline(name: str | None) -> str | None:
    """A byline that names somebody: pages also put addresses there."""
    if not name or _ADDRESS.match(name):
        return None
    return re.sub(r"^by\s+", "", name, flags=re.IGNORECASE).removeprefix("@")


def _find_shown_byline(tree: Any) -> str | None:
    """The byline as readers see it, by the name of its class: the first that is short enough to be one."""
    for element in tree.xpath("//*[@rel='author' or @itemprop='author' or @class]"):
        named = element.get("rel") == "author" or element.get("itemprop") == "author"
        if named or any(_BYLINE_CLASS.fullmatch(name) for name in element.get("class", "").split()):
            words = " ".join(element.text_content().split())
            if words and len(words) <= LONGEST_BYLINE:
                return words
    return None


# ---------------------------------------------------------------- dates


def _read_date(tree: Any, data: dict[str, Any], meta: dict[str, str]) -> tuple[str | None, str | None, tuple[str, ...]]:
    """The date of publication, where the page states it, and dates that cannot be one."""
    doubts: list[str] = []
    places: tuple[tuple[str, Callable[[], str | None]], ...] = (
        ("its JSON-LD says so (datePublished)", lambda: _name(data.get("datePublished"))),
        ("a meta tag of the page says so", lambda: _pick(meta, _DATE_META)),
        ("the page's <time> says so", lambda: _find_time(tree)),
        ("a date shown on the page says so", lambda: _find_shown(tree)),
    )
    for why, find in places:
        written = find()
        value = read_date(written) if written else None
        if value and is_plausible(value):
            return value, why, tuple(doubts)
        if written:
            doubts.append(f"its date, {written[:60]!r}, cannot be an article's and is not used")
    return None, None, tuple(doubts)


def _find_time(tree: Any) -> str | None:
    for path in ("//time[@itemprop='datePublished' or @pubdate]", "//article//time", "//main//time", "//time"):
        for element in tree.xpath(path)[:3]:
            written = element.get("datetime") or " ".join(element.text_content().split())
            if read_date(written):
                return str(written)
    return None


def _find_shown(tree: Any) -> str | None:
    """A full date in a short element whose class or id speaks of dates."""
    for element in tree.xpath("//*[@class or @id]")[:5000]:
        if _DATE_CLASS.search(f"{element.get('class')} {element.get('id')}"):
            words = " ".join(element.text_content()[:400].split())
            found = find_full_date(words) if len(words.split()) <= MAX_DATE_WORDS else None
            if found:
                return found.value
    return None
