"""An article's text as HTML: paragraphs, what the page cites marked, furniture dimmed.

Marks may lie inside one another or cross: they are nested, and one that crosses another or
runs on into the next paragraph is split there, so that elements never overlap.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup, escape
from msgspec import Struct

from crosswire.model import Article, Range
from crosswire.primitives.blocks import find_blocks
from crosswire.render.citations import Citation
from crosswire.render.display import clean_text
from crosswire.render.words import FURNITURE

# The kind that an element shows when its words are cited for several things.
KINDS = (
    "brief",
    "disputed",
    "conflicting",
    "developing",
    "corroborated",
    "quote",
    "shared",
    "moment",
    "figure",
    "check",
    "answer",
    "reported",
)


class Mark(Struct, frozen=True, kw_only=True):
    """A stretch of text to mark: what for, which anchors it carries, which lines of the brief rest on it."""

    start: int
    end: int
    kind: str
    anchors: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    title: str = ""


class Paragraph(Struct, frozen=True, kw_only=True):
    """A paragraph as HTML; `kind` is headline, furniture or nothing."""

    kind: str
    html: Markup


def mark_article(article: Article, citations: Iterable[Citation]) -> tuple[Paragraph, ...]:
    """The article's paragraphs, with a mark for every citation from it and for its furniture."""
    marks = [*_collect_marks(article, citations), *_mark_furniture(article)]
    return tuple(_mark_paragraph(article, block, marks) for block in find_blocks(article.text))


def _collect_marks(article: Article, citations: Iterable[Citation]) -> Iterator[Mark]:
    """One mark for each cited range; an anchor stands once, on the first range that it is cited with."""
    cited: dict[tuple[int, int], list[Citation]] = {}
    anchors: dict[str, tuple[int, int]] = {}
    for citation in citations:
        if citation.excerpt.article != article.id:
            continue
        anchors.setdefault(citation.excerpt.anchor, citation.excerpt.ranges[0])
        for held in citation.excerpt.ranges:
            cited.setdefault(held, []).append(citation)
    standing = _turn_around(anchors)
    for held, reasons in cited.items():
        yield Mark(
            start=held[0],
            end=held[1],
            kind=min((reason.kind for reason in reasons), key=KINDS.index),
            anchors=standing.get(held, ()),
            lines=tuple(dict.fromkeys(reason.line for reason in reasons if reason.line)),
        )


def _turn_around(anchors: Mapping[str, tuple[int, int]]) -> dict[tuple[int, int], tuple[str, ...]]:
    standing: dict[tuple[int, int], tuple[str, ...]] = {}
    for anchor, held in anchors.items():
        standing[held] = (*standing.get(held, ()), anchor)
    return standing


def _mark_furniture(article: Article) -> Iterator[Mark]:
    for piece in article.furniture:
        if 0 <= piece.start < piece.end <= len(article.text):
            title = FURNITURE.get(piece.kind, "not part of the story")
            yield Mark(start=piece.start, end=piece.end, kind="furniture", title=title)


def _mark_paragraph(article: Article, block: Range, marks: Sequence[Mark]) -> Paragraph:
    inside = [clipped for mark in marks if (clipped := _clip(mark, block.start, block.end))]
    html = Markup("".join(_nest(article.text, block, inside)))  # noqa: S704 - all text in it was escaped
    head = article.headline
    if head and head.start <= block.start and block.end <= head.end:
        return Paragraph(kind="headline", html=html)
    whole = any(mark.kind == "furniture" and mark.end - mark.start == block.end - block.start for mark in inside)
    return Paragraph(kind="furniture" if whole else "", html=html)


def _clip(mark: Mark, start: int, end: int) -> Mark | None:
    """What of the mark lies between; its anchors stay where it begins, its lines' numbers where it ends."""
    if mark.start >= end or mark.end <= start:
        return None
    if start <= mark.start and mark.end <= end:
        return mark
    return Mark(
        start=max(mark.start, start),
        end=min(mark.end, end),
        kind=mark.kind,
        anchors=mark.anchors if start <= mark.start else (),
        lines=mark.lines if mark.end <= end else (),
        title=mark.title,
    )


def _nest(text: str, block: Range, marks: Sequence[Mark]) -> Iterator[str]:
    """The block's text and its marks' tags in order; the outermost opens first."""
    waiting = sorted(marks, key=_order, reverse=True)
    opened: list[Mark] = []
    cursor = block.start
    while waiting or opened:
        mark = waiting[-1] if waiting else None
        if opened and (mark is None or opened[-1].end <= mark.start):
            yield _show(text, cursor, opened[-1].end)
            cursor = opened[-1].end
            yield _close(opened.pop())
        elif mark is not None:
            waiting.pop()
            if opened and mark.end > opened[-1].end:
                waiting = _split(mark, opened[-1].end, waiting)
                continue
            yield _show(text, cursor, mark.start)
            cursor = mark.start
            yield _open(mark)
            opened.append(mark)
    yield _show(text, cursor, block.end)


def _order(mark: Mark) -> tuple[int, int, str]:
    return (mark.start, -mark.end, mark.kind)


def _split(mark: Mark, at: int, waiting: Sequence[Mark]) -> list[Mark]:
    """The waiting marks with this one in two, cut where the mark that it crosses ends."""
    halves = (_clip(mark, mark.start, at), _clip(mark, at, mark.end))
    return sorted([*waiting, *(half for half in halves if half)], key=_order, reverse=True)


def _show(text: str, start: int, end: int) -> str:
    return escape(clean_text(text[start:end]))


def _open(mark: Mark) -> str:
    """The opening tag; anchors are made from hashes and offsets, kinds and titles are our own words."""
    if mark.kind == "furniture":
        return f'<span class="furniture" title="{mark.title}">'
    first = f' id="{mark.anchors[0]}"' if mark.anchors else ""
    more = "".join(f'<a id="{anchor}"></a>' for anchor in mark.anchors[1:])
    return f'<mark class="{mark.kind}"{first}>{more}'


def _close(mark: Mark) -> str:
    if mark.kind == "furniture":
        return "</span>"
    return "".join(_link_back(number, anchor) for number, anchor in mark.lines) + "</mark>"


def _link_back(number: str, anchor: str) -> str:
    return f'<a class="back" href="#{anchor}" aria-label="back to line {number} of the brief">{number}</a>'
