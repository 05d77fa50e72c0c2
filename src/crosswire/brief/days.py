"""The dates of the days that articles call "Monday" or "yesterday", put behind them in square brackets."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.en.brief import DAY_WORDS, MONTH_NAMES, NAMELESS_DAYS
from crosswire.model import Piece, Span, Time
from crosswire.primitives.phrasing import copy_words
from crosswire.primitives.story_index import StoryIndex

_MONTH = "|".join(f"{name}|{name[:3]}" for name in MONTH_NAMES)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATED = re.compile(rf"\b{_DAY}\s+(?:of\s+)?(?:{_MONTH})\b|\b(?:{_MONTH})\.?\s+{_DAY}\b|\b\d{{4}}\b")
_DATE_NEXT = re.compile(rf",?\s*\(?(?:the\s+)?(?:{_DAY}\s+(?:of\s+)?(?:{_MONTH})\b|(?:{_MONTH})\.?\s+{_DAY}\b)")


def name_days(pieces: Sequence[Piece], index: StoryIndex, dated: frozenset[str]) -> Iterator[Piece]:
    """The pieces with the date behind each "on Monday" or "yesterday" that the articles date, once for each day."""
    named = set(dated)
    for piece in pieces:
        if piece.span is None:
            yield piece
            continue
        cursor, span = piece.span.start, piece.span
        for time in _list_days(span, index):
            day = (time.earliest or "")[:10]
            text = index.articles[span.article].text
            told = day in named and not is_nameless(time.text)
            if told or text[time.end : time.end + 2] in {"'s", "’s"} or _DATE_NEXT.match(text, time.end):
                continue
            named.add(day)
            yield copy_words(span.article, cursor, time.end, index)
            yield Piece(text=f" [{name_day(day)}]", span=None, why=f"the day that “{time.text}” is")
            cursor = time.end
        if cursor < span.end:
            yield copy_words(span.article, cursor, span.end, index)


def name_day(day: str) -> str:
    """The day without its year, which the brief's heading gives."""
    return f"{int(day[8:])} {MONTH_NAMES[int(day[5:7]) - 1]}"


def is_nameless(text: str) -> bool:
    """Whether words for a day tell it only to who knows when they were written."""
    return bool(NAMELESS_DAYS.intersection(text.lower().split())) and not DAY_WORDS.difference(
        NAMELESS_DAYS
    ).intersection(text.lower().split())


def _list_days(span: Span, index: StoryIndex) -> Iterator[Time]:
    """The times inside a stretch that mean one day but do not name it by its date."""
    end = span.start
    for time in sorted(index.findings[span.article].times, key=lambda time: (time.start, -time.end)):
        inside = end <= time.start and time.end <= span.end and time.type in {"DATE", "TIME"}
        if inside and time.earliest and time.latest and _is_bare_day(time):
            end = time.end
            yield time


def _is_bare_day(time: Time) -> bool:
    words = set(time.text.lower().replace(",", " ").split())
    one = (time.earliest or "")[:10] == (time.latest or "")[:10] and len((time.earliest or "")[:10]) == 10
    bare = DAY_WORDS & words or {"this", "morning"} <= words or {"last", "night"} <= words
    return one and bool(bare) and not _DATED.search(time.text)
