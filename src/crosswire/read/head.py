"""The head of a page: what stands above the story, and what it says of it."""

from msgspec import Struct
from msgspec.structs import replace

from crosswire.languages.en.furniture import TITLE_LABEL
from crosswire.model import Furniture, Range
from crosswire.read.header_lines import HeaderLine, read_header_line
from crosswire.read.headlines import find_headline, is_headline_case, is_question
from crosswire.read.line_rules import find_line_kind
from crosswire.read.lines import Line

MAX_HEAD = 14  # lines: what goes on longer without a paragraph of prose is a list, not a head
LATE_LINES = 5  # below the first paragraph, which may be a standfirst, where byline and date may still stand

Said = tuple[Line, HeaderLine]


class Head(Struct, frozen=True, kw_only=True):
    """What the lines above the story say; `first` is the position of the story's first line."""

    first: int
    headline: Range | None = None
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    date_line: str | None = None
    updated: bool = False
    furniture: tuple[Furniture, ...] = ()


def read_head(lines: tuple[Line, ...], title: str | None = None) -> Head:
    """What stands above the story; `title` is the article's where its file states it."""
    first = _find_story(lines)
    if first is None:
        return Head(first=0)
    headline = find_headline(lines[:first], title)
    others = [line for line in lines[:first] if headline is None or line.end != headline.end]
    said = [*_read_lines(others, headed=headline is not None), *_read_late(lines[first + 1 : first + LATE_LINES])]
    head = _describe(said, headline, first)
    return replace(head, furniture=(*_mark_head(others, said), *_mark_label(lines[:first], headline)))


def _find_story(lines: tuple[Line, ...]) -> int | None:
    """The position of the first line of prose; None where the text has none near its top."""
    for position, line in enumerate(lines[:MAX_HEAD]):
        if (line.is_story() or line.ends_sentence()) and not _may_stand_above(line):
            return position
    return None


def _may_stand_above(line: Line) -> bool:
    """Whether a line that reads as prose does can be in the head all the same."""
    if find_line_kind(line, "top") or is_headline_case(line) or TITLE_LABEL.match(line.text):
        return True
    return not line.is_story() and bool(read_header_line(line) or is_question(line))


def _read_lines(lines: list[Line], *, headed: bool) -> list[Said]:
    """What the head's lines say; one that is only perhaps of the head counts beside one that surely is."""
    found = [(line, item) for line in lines if (item := read_header_line(line))]
    sure = any(item.surely and item.kind != "other" for _, item in found)
    return [(line, item) for line, item in found if item.surely or sure or (headed and item.kind == "outlet")]


def _read_late(lines: tuple[Line, ...]) -> list[Said]:
    """Bylines and dates that stand below a standfirst; a name alone is one beside a date."""
    found = [(line, item) for line in lines if not line.is_story() and (item := read_header_line(line))]
    telling = [(line, item) for line, item in found if item.published or item.kind == "byline"]
    sure = any(item.surely for _, item in telling)
    return [(line, item) for line, item in telling if item.surely or sure]


def _describe(said: list[Said], headline: Line | None, first: int) -> Head:
    dated = sorted(((line, item) for line, item in said if item.published), key=lambda pair: pair[1].updated)
    return Head(
        first=first,
        headline=Range(start=headline.start, end=headline.end) if headline else None,
        title=" ".join(headline.text.split()) if headline else None,
        byline=next((item.byline for _, item in said if item.byline), None),
        outlet=next((item.outlet for _, item in said if item.outlet), None),
        published=dated[0][1].published if dated else None,
        date_line=dated[0][0].text if dated else None,
        updated=bool(dated) and dated[0][1].updated,
    )


def _mark_head(others: list[Line], said: list[Said]) -> tuple[Furniture, ...]:
    """The head's lines as furniture: those that say something, and those that a rule takes."""
    kinds = {line.start: (line, item.kind) for line, item in said}
    ruled = ((line, find_line_kind(line, "top")) for line in others if line.start not in kinds)
    kinds.update({line.start: (line, kind) for line, kind in ruled if kind})
    marks = [Furniture(start=line.start, end=line.end, kind=kind) for line, kind in kinds.values()]
    return tuple(marks)


def _mark_label(lines: tuple[Line, ...], headline: Line | None) -> tuple[Furniture, ...]:
    """The word "Title:" before the headline, where it stands there."""
    ends = headline.end if headline else -1
    return tuple(
        Furniture(start=line.start, end=line.start + len(found[0].rstrip()), kind="other")
        for line in lines
        if line.end == ends and (found := TITLE_LABEL.match(line.text))
    )
