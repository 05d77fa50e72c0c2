"""The head of a page: what stands above the story, and which of it is the headline."""

import re

from msgspec import Struct

from crosswire.languages.en.furniture import SECTIONS
from crosswire.model import Furniture, Range
from crosswire.read.header_lines import HeaderLine, read_header_line
from crosswire.read.line_rules import find_line_kind
from crosswire.read.lines import Line, split_words

MAX_HEAD = 14  # lines: what goes on longer without a paragraph of prose is a list, not a head
MAX_HEADLINE_WORDS = 45
MAX_HEADLINE_CHARACTERS = 300
TITLE_CASE = 0.8  # of a headline's longer words have a capital, where headlines have capitals
LIKE_TITLE = 0.6  # of the words of a known title that a headline shares

_SMALL = frozenset(
    {
        "with",
        "from",
        "over",
        "into",
        "after",
        "amid",
        "than",
        "that",
        "this",
        "upon",
        "their",
        "before",
        "under",
        "between",
    }
)
_LETTER = re.compile(r"[^\W\d_]")


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


class _Reading(Struct, frozen=True, kw_only=True):
    """The head's lines, sorted: those that say something, those that are furniture otherwise, those left."""

    said: tuple[tuple[Line, HeaderLine], ...]
    marked: tuple[tuple[Line, str], ...]
    left: tuple[Line, ...]


def read_head(lines: tuple[Line, ...], title: str | None = None) -> Head:
    """What stands above the story; `title` is the article's where its file states it."""
    first = _find_story(lines)
    if first is None:
        return Head(first=0)
    headline = _find_headline(lines[:first], title)
    return _describe(_sort_lines(lines[:first], headline), headline, first)


def _find_story(lines: tuple[Line, ...]) -> int | None:
    """The position of the first line of prose; None where the text has none near its top."""
    for position, line in enumerate(lines[:MAX_HEAD]):
        if line.is_story() and not find_line_kind(line, "top") and not is_headline_case(line):
            return position
        if line.ends_sentence() and not _may_stand_above(line):
            return position
    return None


def _may_stand_above(line: Line) -> bool:
    """Whether a line that ends as a sentence does can be in the head all the same."""
    return bool(find_line_kind(line, "top") or read_header_line(line) or is_headline_case(line) or _is_question(line))


def _is_question(line: Line) -> bool:
    return line.text.endswith(("?", "!")) and not line.has_sentence_break()


def is_headline_case(line: Line) -> bool:
    """Whether a line is written as headlines are, Each Longer Word With a Capital, and is one sentence."""
    longer = [word for word in line.text.split() if len(word) > 3 and word[0].isalpha() and word.lower() not in _SMALL]
    capitals = sum(word[0].isupper() for word in longer)
    return (
        len(longer) >= 4 and capitals >= TITLE_CASE * len(longer) and line.words <= 22 and not line.has_sentence_break()
    )


def _find_headline(lines: tuple[Line, ...], title: str | None) -> Line | None:
    """The line of the head that is the headline: the first that can be, or the one that is like the known title."""
    plain = [line for line in lines if _is_plain(line)]
    if title is not None:
        return next((line for line in lines if _is_like(line, title)), None)
    if not plain or not is_headline_like(plain[0]):
        return None
    # below a picture, or with a question mark, it may as well be the story's first words
    is_first = plain[0] is lines[0]
    above = [line for line in lines[: lines.index(plain[0])] if find_line_kind(line, "top") == "caption"]
    return plain[0] if is_headline_case(plain[0]) or not (above or (_is_question(plain[0]) and not is_first)) else None


def _is_plain(line: Line) -> bool:
    if find_line_kind(line, "top"):
        return False
    found = read_header_line(line)
    return found is None or (not found.surely and line.words > 3 and is_headline_like(line) and found.kind == "byline")


def is_headline_like(line: Line) -> bool:
    """Whether a line can be a headline: one phrase of some words, closed by nothing."""
    text = line.text
    if not 2 < line.words <= MAX_HEADLINE_WORDS or len(text) > MAX_HEADLINE_CHARACTERS or text.lower() in SECTIONS:
        return False
    if text[-1] in ":;,-–—" or (text[-1] == "." and not is_headline_case(line)) or text.endswith((".”", '."')):
        return False
    first = next((letter for letter in text if letter.isalpha()), "")
    return first.isupper() and not line.has_sentence_break() and len(_LETTER.findall(text)) > len(text) / 2


def _is_like(line: Line, title: str) -> bool:
    ours, theirs = set(split_words(line.text)), set(split_words(title))
    return (
        bool(theirs)
        and line.words <= MAX_HEADLINE_WORDS
        and len(ours & theirs) >= LIKE_TITLE * max(len(ours), len(theirs))
    )


def _sort_lines(lines: tuple[Line, ...], headline: Line | None) -> _Reading:
    """The head's lines by what they are; one that is only perhaps of the head counts beside one that surely is."""
    said: list[tuple[Line, HeaderLine]] = []
    marked: list[tuple[Line, str]] = []
    left: list[Line] = []
    others = [line for line in lines if line is not headline]
    found = {line.start: read_header_line(line) for line in others}
    kinds = {line.start: find_line_kind(line, "top") for line in others}
    sure = any(item and item.surely and item.kind in {"date", "byline", "outlet", "credit"} for item in found.values())
    for line in others:
        item, kind = found[line.start], kinds[line.start]
        if item and (item.surely or sure or (item.kind == "outlet" and headline is not None)):
            said.append((line, item))
        elif kind:
            marked.append((line, kind))
        else:
            left.append(line)
    return _Reading(said=tuple(said), marked=tuple(marked), left=tuple(left))


def _describe(reading: _Reading, headline: Line | None, first: int) -> Head:
    dated = [(line, item) for line, item in reading.said if item.published]
    dated.sort(key=lambda pair: pair[1].updated)
    marks = [(line, item.kind) for line, item in reading.said] + list(reading.marked)
    return Head(
        first=first,
        headline=Range(start=headline.start, end=headline.end) if headline else None,
        title=clean_title(headline.text) if headline else None,
        byline=next((item.byline for _, item in reading.said if item.byline), None),
        outlet=next((item.outlet for _, item in reading.said if item.outlet), None),
        published=dated[0][1].published if dated else None,
        date_line=dated[0][0].text if dated else None,
        updated=bool(dated) and dated[0][1].updated,
        furniture=tuple(Furniture(start=line.start, end=line.end, kind=kind) for line, kind in marks),
    )


def clean_title(text: str) -> str:
    """A headline on one line."""
    return " ".join(text.split())
