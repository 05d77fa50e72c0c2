"""What of a page is not the story: marked with exact ranges, never taken out of the text."""

import re
from collections.abc import Iterable, Sequence

from crosswire.languages.en.furniture import (
    CAPTION_INSIDE,
    CONTRIBUTED,
    CREDIT_AT_END,
    CREDIT_VERB,
    DASH_AT_END,
    MAX_CREDIT_WORDS,
    PARENTHESIS_AT_END,
    POST_INSIDE,
    RELATED_HEADER,
    RELATED_INSIDE,
    REPORTING_AT_END,
    Zone,
)
from crosswire.model import Furniture
from crosswire.read.credits import is_agency_line, list_agencies
from crosswire.read.date_lines import read_date_line
from crosswire.read.datelines import find_datelines
from crosswire.read.galleries import find_galleries
from crosswire.read.head import Head
from crosswire.read.headlines import is_headline_case
from crosswire.read.line_rules import find_ending_kind, find_line_rule
from crosswire.read.lines import Line
from crosswire.read.repeats import Sentence, find_repeats, split_sentences

CLOSING_LINES = 2
MAX_HEADING_WORDS = 8
MAX_HEADING_CHARACTERS = 60
MAX_LINK_WORDS = 22  # of a headline in a list of related ones
LONG_RUN = 100  # symbols
_SYMBOL_RUN = re.compile(rf"(?:[^\w\s]\s{{0,2}}){{{LONG_RUN},}}|_{{{LONG_RUN},}}")

SENTENCE_QUOTED = tuple(stop + mark for stop in ".,!" for mark in "\"”'’")
LABEL = re.compile(r"[A-Z .]{1,30}:")
_QUOTED_END = re.compile(r"^[\"“`]|[\"”’'`]$")
_QUOTED_WHOLE = re.compile(r"[\"“‘'][^\"“”]*[^\W_][\"”’']")
_DASHES = re.compile(r"\s*(?:-{2,}|_{2,}|—)\s*")
_COMMENT_COUNT = re.compile(r"(?:\d[\d,]*\s+)?comments?\s*(?:\(\d[\d,]*\)|:)?", re.IGNORECASE)
_DRESS_BEFORE = re.compile(r"[ \t]*(?P<signs>[*_>#]*[ \t]*[*_]*)")
_DRESS_AFTER = re.compile(r"[*_]*")
_MARKDOWN = re.compile(r"^[ \t]*(#{1,6}[ \t]+|>[ \t]?)", re.MULTILINE)
_CREDITS_PICTURE = re.compile(r"\W*credits?\s*[:/|-]", re.IGNORECASE)  # among the story: of what is to be seen there
_AGENCY_ADDS = re.compile(r"^(?:with|inputs? from|source:?|from|via|by)\s+", re.IGNORECASE)


def find_furniture(
    text: str, lines: tuple[Line, ...], head: Head, shown: tuple[Furniture, ...] = ()
) -> tuple[Furniture, ...]:
    """All furniture of a text, in text order, no two pieces overlapping; `shown` is what its markup showed."""
    marks = [
        *(mark for mark in shown if mark.end <= len(text)),
        *head.furniture,
        *_mark_lines(text, lines, head),
        *find_galleries(lines),
        *_mark_symbols(text),
        *_mark_markdown(text),
    ]
    free = tuple(line for line in lines if not _is_covered(line, marks))
    story = tuple(line for line in free if head.headline is None or line.start != head.headline.start)
    marks.extend(_mark_insides(text, story))
    marks.extend(find_datelines(text, story))
    marks.extend(find_repeats(text, free, head.headline))
    marks.extend(_mark_headings(story, lines[head.first :]))
    return settle_marks(_stretch(text, mark) for mark in marks)


def settle_marks(marks: Iterable[Furniture]) -> tuple[Furniture, ...]:
    """The marks without those that overlap an earlier or longer one."""
    kept: list[Furniture] = []
    for mark in sorted(marks, key=lambda item: (item.start, -item.end, item.kind)):
        if mark.start >= mark.end or (kept and mark.start < kept[-1].end):
            continue
        kept.append(mark)
    return tuple(kept)


def _stretch(text: str, mark: Furniture) -> Furniture:
    """The mark with the signs of Markdown around it, where it begins its line."""
    left = _DRESS_BEFORE.fullmatch(text, text.rfind("\n", 0, mark.start) + 1, mark.start)
    right = _DRESS_AFTER.match(text, mark.end)
    if not left or not right or mark.kind == "dateline":
        return mark
    return Furniture(start=left.start("signs"), end=right.end(), kind=mark.kind)


def _is_covered(line: Line, marks: list[Furniture]) -> bool:
    return any(mark.start <= line.start and line.end <= mark.end for mark in marks)


# ---------------------------------------------------------------- whole paragraphs


def _mark_lines(text: str, lines: tuple[Line, ...], head: Head) -> list[Furniture]:
    """Paragraphs below the head that are furniture by themselves or by what stands above them."""
    marks: list[Furniture] = []
    listed = False
    closing = _find_closing(lines)
    for line in lines[head.first :]:
        end = _find_comments_end(text, line, lines)
        if end:
            return [*marks, Furniture(start=line.start, end=end, kind="comment")]
        mark = _mark_line(text, line, closing)
        if not mark and listed and is_link_title(line):
            mark = Furniture(start=line.start, end=line.end, kind="related")
        elif not mark or mark.kind == "related":
            listed = bool(mark and RELATED_HEADER.fullmatch(line.text))
        if mark:
            marks.append(mark)
    return marks


def _mark_line(text: str, line: Line, closing: int) -> Furniture | None:
    zone: Zone = "end" if line.start > len(text) / 2 else "any"
    if line.words <= MAX_LINK_WORDS and is_agency_line(line.text):
        return Furniture(start=line.start, end=line.end, kind="credit" if line.start >= closing else "caption")
    if rule := find_line_rule(line, zone):
        end = line.end if rule.whole else _find_line_end(text, line)
        is_caption = line.start < closing and _CREDITS_PICTURE.match(line.text)
        return Furniture(start=line.start, end=end, kind="caption" if is_caption else rule.kind)
    if kind := find_ending_kind(line):
        return Furniture(start=line.start, end=line.end, kind=kind)
    dated = read_date_line(line.text, line.words)
    if dated and (dated.labelled or line.end >= len(text.rstrip())):
        return Furniture(start=line.start, end=line.end, kind="date")
    return None


def _find_closing(lines: Sequence[Line]) -> int:
    """Where the story's last two paragraphs begin: an agency's name before that credits a picture, not the text."""
    story = [line.start for line in lines if line.is_story()]
    return story[-CLOSING_LINES] if len(story) >= CLOSING_LINES else 0


def _find_line_end(text: str, line: Line) -> int:
    """Where the line that a paragraph begins with ends: a link is one line, the next may be the story."""
    end = text.find("\n", line.start, line.end)
    return line.end if end < 0 else len(text[: end + 1].rstrip())


def is_link_title(line: Line) -> bool:
    """Whether a line below "Related stories" is the title of one."""
    return line.words <= MAX_LINK_WORDS and (not line.ends_sentence() or is_headline_case(line))


def _find_comments_end(text: str, line: Line, lines: tuple[Line, ...]) -> int | None:
    """The end of the readers' comments, where this line is the heading above them."""
    if not _COMMENT_COUNT.fullmatch(line.text) or line.start < len(text) / 2 or line is lines[-1]:
        return None
    return lines[-1].end


def _mark_headings(story: Sequence[Line], below: Sequence[Line]) -> list[Furniture]:
    """Headings within the story: a few words, closed by nothing, alone between paragraphs of prose."""
    inside = {line.start for line in story}
    return [
        Furniture(start=line.start, end=line.end, kind="heading")
        for before, line, after in zip(below, below[1:], below[2:], strict=False)
        if line.start in inside and is_heading(line) and before.ends_sentence() and after.is_story()
    ]


def is_heading(line: Line) -> bool:
    """Whether a line alone between paragraphs is a heading, not a label of what follows or an item of a list."""
    text = line.text
    return (
        line.words <= MAX_HEADING_WORDS
        and len(text) <= MAX_HEADING_CHARACTERS
        and not (text[0].islower() or text[-1] in ".,;:…–—-" or text.endswith(SENTENCE_QUOTED) or "\n" in text)
        and not (LABEL.match(text) or text[-1] == "?")
        and (not _QUOTED_END.search(text) or bool(_QUOTED_WHOLE.fullmatch(text)))
        and not any(letter.isdigit() for letter in text)
    )


# ---------------------------------------------------------------- within paragraphs


def _mark_insides(text: str, lines: tuple[Line, ...]) -> list[Furniture]:
    marks = []
    closing = _find_closing(lines)
    for line in lines:
        if "(" in line.text or "[" in line.text:
            marks.extend(_mark_brackets(line, "credit" if line.start >= closing else "caption"))
        if "contributed" in line.text or "reporting" in line.text:
            marks.extend(_mark_contributed(text, line))
            marks.extend(_mark_found(line, REPORTING_AT_END.search(line.text), "credit"))
        if "@" in line.text or "t.co/" in line.text or "pic.twitter" in line.text:
            marks.extend(
                mark for found in POST_INSIDE.finditer(line.text) for mark in _mark_found(line, found, "other")
            )
        if line.start >= closing and (found := DASH_AT_END.search(line.text[-60:])):
            marks.extend(_mark_agency(line, found, max(0, len(line.text) - 60), "credit"))
    return marks


def _mark_found(line: Line, found: re.Match[str] | None, kind: str) -> list[Furniture]:
    """The mark of what a pattern found in a paragraph: its group `mark` if it has one, else all of it."""
    if not found:
        return []
    start, end = found.span("mark") if "mark" in found.re.groupindex else found.span()
    return [Furniture(start=line.start + start, end=line.start + end, kind=kind)]


def _mark_brackets(line: Line, kind: str) -> list[Furniture]:
    """What stands in brackets in a paragraph; `kind` is what an agency's name alone in them is there."""
    tables = ((RELATED_INSIDE, "related"), (CAPTION_INSIDE, "caption"))
    marks = [
        Furniture(start=line.start + found.start(), end=line.start + found.end(), kind=inside)
        for pattern, inside in tables
        for found in pattern.finditer(line.text)
    ]
    if found := CREDIT_AT_END.search(line.text):
        start, end = found.span("mark")
        marks.append(Furniture(start=line.start + start, end=line.start + end, kind="credit"))
    elif found := PARENTHESIS_AT_END.search(line.text):
        marks.extend(_mark_agency(line, found, 0, kind))
    return marks


def _mark_agency(line: Line, found: re.Match[str], offset: int, kind: str) -> list[Furniture]:
    """The mark of an agency's name at the end of a paragraph; any other name there is the story's."""
    inside = _AGENCY_ADDS.sub("", found["inside"].strip(" /"))
    if not list_agencies(inside):
        return []
    start, end = found.span("mark")
    return [Furniture(start=line.start + offset + start, end=line.start + offset + end, kind=kind)]


def _mark_contributed(text: str, line: Line) -> list[Furniture]:
    """Sentences that say who contributed to the report."""
    found = [
        _cut_dash(text, item) for item in split_sentences(text, line) if CONTRIBUTED.search(text, item.start, item.end)
    ]
    return [
        Furniture(start=start, end=end, kind="credit")
        for start, end in found
        if text.count(" ", start, end) < MAX_CREDIT_WORDS and not CREDIT_VERB.search(text, start, end)
    ]


def _cut_dash(text: str, sentence: Sentence) -> tuple[int, int]:
    """A sentence without what stands before dashes that set the credit off."""
    ends = [found.end() for found in _DASHES.finditer(text, sentence.start, sentence.end)]
    return (ends[-1] if ends else sentence.start), sentence.end


# ---------------------------------------------------------------- marks that are not words


def _mark_symbols(text: str) -> list[Furniture]:
    """So many symbols in a row that they say nothing."""
    return [Furniture(start=found.start(), end=found.end(), kind="other") for found in _SYMBOL_RUN.finditer(text)]


def _mark_markdown(text: str) -> list[Furniture]:
    """What Markdown puts before a heading or a quoted paragraph."""
    return [Furniture(start=found.start(1), end=found.end(1), kind="other") for found in _MARKDOWN.finditer(text)]
