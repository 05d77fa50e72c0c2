"""An Atom feed of what changed, for feed readers and newsroom tools (RFC 4287).

Ids are tag addresses (RFC 4151) made from the changes' own, so that a reader knows an entry again wherever the feed
is served from. `crosswire.invalid` can be nobody's domain (RFC 2606).
"""

from collections.abc import Iterable, Mapping, Sequence

from lxml import etree

from crosswire.codec import make_id
from crosswire.export.copy import find_address
from crosswire.export.xml_text import keep_xml
from crosswire.kept import Change, StoryHead
from crosswire.model import Article, Span
from crosswire.render.display import clean_line, shorten

MEDIA_TYPE = "application/atom+xml"
ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
_TAG = "tag:crosswire.invalid,2026:"
_BEGINNING = "1970-01-01T00:00:00Z"  # of a change whose moment is not known
LONGEST_TITLE = 160
MOST_WORDS = 400  # characters of an article's words that an entry quotes
_KINDS = {
    "story": "New story",
    "article": "New article",
    "edited": "Text edited",
    "fact": "New fact",
    "voice": "New voice",
    "status": "Status changed",
    "count": "Count changed",
    "settled": "Settled",
    "conflict": "New conflict",
    "gone": "No longer told",
    "merged": "Stories joined",
    "split": "Story split",
}


def write_feed(
    changes: Sequence[Change],
    heads: Iterable[StoryHead] = (),
    articles: Iterable[Article] = (),
    *,
    site: str | None = None,
    title: str = "Crosswire: what changed",
) -> bytes:
    """The changes as a feed, the newest first, UTF-8.

    `heads` gives stories their titles, `articles` lets entries quote the words that stand now. With `site`, the
    address that the pages are served at ("http://127.0.0.1:8000"), entries link to their stories.
    """
    base = site.rstrip("/") if site else None
    ordered = sorted(changes, key=lambda change: (change.at or "", change.revision, change.id), reverse=True)
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(feed, "title", title)
    _add(feed, "id", f"{_TAG}changes")
    _add(feed, "updated", _say_moment(ordered[0].at if ordered else None))
    _add(_add(feed, "author"), "name", "Crosswire")
    _add(feed, "generator", "Crosswire")
    if base:
        _add(feed, "link", rel="self", type=MEDIA_TYPE, href=f"{base}/changes.atom")
        _add(feed, "link", rel="alternate", type="text/html", href=f"{base}/changes")
    stories = {head.id: head for head in heads}
    texts = {article.id: article for article in articles}
    for change in ordered:
        feed.append(_make_entry(change, stories.get(change.story), texts, base))
    written: bytes = etree.tostring(feed, xml_declaration=True, encoding="UTF-8")
    return written + b"\n"


def _make_entry(
    change: Change, head: StoryHead | None, texts: Mapping[str, Article], base: str | None
) -> etree._Element:
    entry = etree.Element(f"{{{ATOM}}}entry")
    _add(entry, "title", shorten(clean_line(change.text), LONGEST_TITLE))
    _add(entry, "id", f"{_TAG}{make_id('change', change.id, change.story, change.revision)}")
    _add(entry, "updated", _say_moment(change.at))
    _add(entry, "category", term=change.kind, label=_KINDS[change.kind])
    if base:
        _add(entry, "link", rel="alternate", type="text/html", href=f"{base}/stories/{_quote(change.story)}")
    content = _add(entry, "content", type="xhtml")
    content.append(_write_body(change, head, texts))
    return entry


def _write_body(change: Change, head: StoryHead | None, texts: Mapping[str, Article]) -> etree._Element:
    """The change in words, what stood before and stands now, and the words of the articles that say so."""
    body = etree.Element(f"{{{XHTML}}}div", nsmap={None: XHTML})
    _put(body, "p", change.text)
    if head:
        _put(body, "p", f"Story: {head.title}")
    for label, value in (("Before", change.before), ("Now", change.after)):
        if value and value not in change.text:
            _put(body, "p", f"{label}: {value}")
    for span in change.evidence:
        _quote_words(body, span, texts.get(span.article))
    return body


def _quote_words(body: etree._Element, span: Span, article: Article | None) -> None:
    if article is None or not 0 <= span.start < span.end <= len(article.text):
        return
    quoted = etree.SubElement(body, f"{{{XHTML}}}blockquote")
    address = find_address(article)
    if address:
        quoted.set("cite", keep_xml(address))
    _put(quoted, "p", shorten(clean_line(article.text[span.start : span.end]), MOST_WORDS))
    source = _put(quoted, "p", clean_line(article.outlet or article.title or "unknown outlet"))
    if article.published:
        source.text = f"{source.text}, {clean_line(article.published)}"


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{ATOM}}}{name}")
    for key, value in attributes.items():
        element.set(key, keep_xml(value))
    if text is not None:
        element.text = keep_xml(clean_line(text))
    return element


def _put(parent: etree._Element, name: str, text: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{XHTML}}}{name}")
    element.text = keep_xml(clean_line(text))
    return element


def _say_moment(at: str | None) -> str:
    """The moment as RFC 3339 wants it: to the second, with a zone."""
    if not at or len(at) < 10:
        return _BEGINNING
    moment = at if len(at) > 10 else f"{at}T00:00:00"
    return moment if moment.endswith("Z") or "+" in moment[10:] or "-" in moment[10:] else f"{moment}Z"


def _quote(identity: str) -> str:
    return "".join(letter for letter in identity if letter.isascii() and (letter.isalnum() or letter in "-_"))
