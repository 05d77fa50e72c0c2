"""Lines that only say when: "Published: 19 June 2024, 07:30 | Updated 3 hours ago"."""

import re

from msgspec import Struct

from crosswire.languages.en.dates import AGO, CLOCK, DATE_LABEL, PARTIAL_DATE, UPDATED
from crosswire.read.dates import FullDate, find_full_date

MAX_WORDS = 24
_LEFT_OVER = re.compile(r"[^\W_]")


class DateLine(Struct, frozen=True, kw_only=True):
    """A line that only says when: its date of publication, if it gives a full one, and whether it says what it is."""

    published: str | None
    labelled: bool
    updated: bool  # all that it dates is an update


def read_date_line(text: str, words: int) -> DateLine | None:
    """What a line that says only when says; None where it says anything else."""
    if words > MAX_WORDS or not _may_be_date(text):
        return None
    dates = _find_dates(text)
    rest = _blank(text, dates)
    for pattern in (AGO, CLOCK, PARTIAL_DATE, DATE_LABEL):
        rest = pattern.sub(" ", rest)
    if _LEFT_OVER.search(rest) or not (dates or _names_time(text)):
        return None
    first = [date for date in dates if not UPDATED.search(_find_label(text, dates, date))]
    chosen = (first or dates)[:1]
    return DateLine(
        published=chosen[0].value if chosen else None,
        labelled=bool(DATE_LABEL.search(text)),
        updated=bool(chosen) and not first,
    )


def _may_be_date(text: str) -> bool:
    return any(character.isdigit() for character in text) or bool(AGO.search(text))


def _names_time(text: str) -> bool:
    return bool(AGO.search(text) or PARTIAL_DATE.search(text) or (DATE_LABEL.search(text) and CLOCK.search(text)))


def _find_dates(text: str) -> list[FullDate]:
    found: list[FullDate] = []
    start = 0
    while date := find_full_date(text[start:]):
        found.append(FullDate(value=date.value, start=start + date.start, end=start + date.end))
        start += date.end
    return found


def _blank(text: str, dates: list[FullDate]) -> str:
    for date in dates:
        text = text[: date.start] + " " * (date.end - date.start) + text[date.end :]
    return text


def _find_label(text: str, dates: list[FullDate], date: FullDate) -> str:
    """What stands before a date, back to the date before it."""
    before = max((other.end for other in dates if other.end <= date.start), default=0)
    return text[before : date.start]
