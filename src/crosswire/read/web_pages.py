"""Web pages: the article's text by trafilatura, and what the page's metadata state of it.

Loaded only when a page is met (see `readers`). A page is measured before it is parsed: 200,000 paragraphs take
trafilatura half a minute.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

import trafilatura
from lxml import etree, html

from crosswire.model import Furniture, Problem
from crosswire.read.decode import Decoded, decode_text
from crosswire.read.drafts import Draft, Outcome, make_problem, refuse
from crosswire.read.page_facts import PageFacts, read_page_facts
from crosswire.read.stated import read_host

MAX_CHARACTERS = 5_000_000
MAX_TAGS = 40_000
MIN_LINK_WORDS = 4

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HIDDEN = (
    "//*[@hidden or @aria-hidden='true' or contains(translate(@style, ' ', ''), 'display:none')"
    " or contains(translate(@style, ' ', ''), 'visibility:hidden')]"
)
_INLINE = ("em", "i", "small", "span", "strong", "b")
_BLOCKS = frozenset({"article", "section", "main", "div", "body"})
_SENTENCE_END = (".", "!", "?", ".”", '."', ".)")
_PARAGRAPHS = frozenset({"p", "head", "quote", "item", "row", "code"})


def read_page(data: bytes, source: str) -> Outcome:
    """The draft of a page's article: its paragraphs one a line, its links, and what its metadata state."""
    decoded = decode_page(data)
    if decoded.text is None:
        return refuse(source, decoded.doubt or "it is not text")
    if len(decoded.text) > MAX_CHARACTERS or decoded.text.count("<") > MAX_TAGS:
        return refuse(source, "the page is too large to be one article; save the article's text alone")
    tree = _parse(decoded.text)
    if tree is None:
        return refuse(source, "it holds no web page; save it again or paste the article's text into a .txt file")
    facts = read_page_facts(tree)
    _drop_hidden(tree)
    _wrap_bare_notes(tree)
    draft = _make_draft(_extract(tree), facts, source, hashlib.sha256(data).hexdigest())
    problems = _list_problems(decoded, facts, source)
    if not draft.text:
        return Outcome(
            problems=(
                *problems,
                make_problem(source, "no article text was found on the page; paste the text into a .txt file"),
            )
        )
    return Outcome(drafts=(draft,), problems=problems)


def decode_page(data: bytes) -> Decoded:
    """The page's characters, by its own statement of its encoding where its bytes are not UTF-8."""
    found = _CHARSET.search(data[:4096])
    if found and b"\x00" not in data:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return Decoded(text=data.decode(found[1].decode("ascii"), "replace"))
            except LookupError:
                return decode_text(data)
    return decode_text(data)


def _parse(text: str) -> Any:
    """The page's tree, or None; deeper than the parser's own limit it is cut."""
    clean = _CONTROL.sub("", _DECLARATION.sub("", text))
    try:
        return html.document_fromstring(clean)
    except (etree.LxmlError, ValueError):
        return None


def _drop_hidden(tree: Any) -> None:
    for element in tree.xpath(_HIDDEN):
        if element.tag not in {"html", "body"} and element.getparent() is not None:
            element.drop_tree()


def _wrap_bare_notes(tree: Any) -> None:
    """Make a paragraph of an italic or bold sentence that stands beside paragraphs and in none.

    Corrections are often set so at an article's foot, and trafilatura passes such text over.
    """
    for element in list(tree.iter(*_INLINE)):
        parent = element.getparent()
        if parent is None or parent.tag not in _BLOCKS or parent.find("p") is None or _stands_in_line(element):
            continue
        if "".join(element.itertext()).strip().endswith(_SENTENCE_END):
            paragraph = etree.Element("p")
            paragraph.tail, element.tail = element.tail, None
            parent.replace(element, paragraph)
            paragraph.append(element)


def _stands_in_line(element: Any) -> bool:
    """Whether text stands right before or behind it."""
    previous = element.getprevious()
    before = element.getparent().text if previous is None else previous.tail
    return bool((before or "").strip() or (element.tail or "").strip())


def _extract(tree: Any) -> Any:
    """The body of the article as trafilatura marks it up, or None."""
    try:
        found = trafilatura.bare_extraction(
            tree, include_links=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, etree.LxmlError):
        return None  # what its own rules trip over on broken pages
    return None if found is None else found.body


def _make_draft(body: Any, facts: PageFacts, source: str, digest: str) -> Draft:
    paragraphs = list(_list_paragraphs(body)) if body is not None else []
    text = "\n".join(words for words, _ in paragraphs) or (facts.body or "")
    return Draft(
        source=source,
        text=text,
        raw_digest=digest,
        title=facts.title,
        outlet=facts.outlet or read_host(facts.url),
        byline=facts.byline,
        url=facts.url,
        published=facts.published,
        dated_by="page" if facts.published else None,
        dated_why=facts.dated_why,
        links=_list_links(body),
        marks=_mark_links(paragraphs),
        stated=True,
    )


def _list_paragraphs(body: Any) -> Iterator[tuple[str, bool]]:
    """The text's paragraphs, white space made plain, and whether each is nothing but a link."""
    for element in body.iter(*_PARAGRAPHS):
        if any(parent.tag in _PARAGRAPHS for parent in element.iterancestors()):
            continue
        words = " ".join("".join(element.itertext()).split())
        if words:
            linked = " ".join("".join("".join(link.itertext()) for link in element.iter("ref")).split())
            yield words, element.tag in {"p", "item"} and linked == words


def _mark_links(paragraphs: list[tuple[str, bool]]) -> tuple[Furniture, ...]:
    """Paragraphs that are nothing but a link, and no sentence: related articles."""
    marks = []
    start = 0
    for words, linked in paragraphs:
        if linked and len(words.split()) >= MIN_LINK_WORDS and not words.endswith((".", ".”", '."')):
            marks.append(Furniture(start=start, end=start + len(words), kind="related"))
        start += len(words) + 1
    return tuple(marks)


def _list_links(body: Any) -> tuple[str, ...]:
    """The web addresses that the text links to, each once, in order."""
    targets = [] if body is None else [str(link.get("target", "")).strip() for link in body.iter("ref")]
    return tuple(dict.fromkeys(target for target in targets if target.lower().startswith(("http://", "https://"))))


def _list_problems(decoded: Decoded, facts: PageFacts, source: str) -> tuple[Problem, ...]:
    doubts = [decoded.doubt] if decoded.doubt else []
    return tuple(make_problem(source, doubt) for doubt in (*doubts, *facts.doubts))
