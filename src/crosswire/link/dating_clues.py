"""What an undated story lets one conclude about its month of publication: each clue with the words it rests on.

A clue ties a time that is told relative to publication ("last September") to one that is not ("September 2023"), or to
another relative one in the same sentence ("nine months ago ... last September"). Months are counted as year * 12 +
month - 1.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from msgspec import Struct

from crosswire.languages.en.dating import (
    ANY_OCCASION,
    APPOSED,
    BREAKS,
    EMPTY_WORDS,
    FIRST,
    NOT_OCCASIONS,
    OCCASION_BEFORE,
    OCCASIONS,
    SINCE,
    WORD,
)
from crosswire.languages.en.times import WEEKDAY_NAMES
from crosswire.link.told_times import Told
from crosswire.model import Time
from crosswire.primitives.calendar import apply_shift
from crosswire.primitives.timex import bound_value, read_day

_MONTH_STEP = re.compile(r"(?:last|this|past|recent|near)-(\d\d)(?:[+-]P1Y)?\Z")
_NAMED_MONTH = re.compile(r"(?:last|this)-(\d\d)(?:(?<=last-\d\d)|-P1Y)\Z")
_WEEKDAY_STEP = re.compile(r"(?:past|last|recent)-([a-z]+day)(?:/.*)?\Z")
_YEARS_BACK = re.compile(r"-P(\d+)Y\Z")
_MONTHS_BACK = re.compile(r"-P(\d+)([YMWD])\Z")
_ABSOLUTE = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")
_MONTHS_A_UNIT = {"Y": 12.0, "M": 1.0, "W": 0.23, "D": 0.033}
_SLACK = 14  # months around the middle that are tried
_MANY_YEARS = 2


class Clue(Struct, frozen=True, kw_only=True):
    """Months in which the story can have been published, as one tie shows; without them, any that `pair` allows."""

    kind: str  # sentence | first | month | weekday
    months: frozenset[int] | None
    pair: tuple[str, str] | None  # two shifts that lead to the same time
    articles: frozenset[str]
    key: tuple[str, str]
    reason: str


# ---------------------------------------------------------------- the rules


def find_clues(told: Sequence[Told]) -> tuple[Clue, ...]:
    """All clues of the story, one for each pair of times that a rule ties."""
    relative = [one for one in told if is_relative(one.time)]
    absolute = [one for one in told if is_absolute(one.time)]
    clues: list[Clue] = []
    for one in relative:
        for other in absolute:
            clue = _tie(one, other)
            if clue is not None:
                clues.append(clue)
        clues.extend(clue for other in relative if (clue := tie_pair(one, other)) is not None)
    return tuple(clues)


def _tie(one: Told, other: Told) -> Clue | None:
    return next((clue for rule in _RULES if (clue := rule(one, other)) is not None), None)


def is_relative(time: Time) -> bool:
    """Whether the time is an exact step from the day of publication."""
    return time.anchor == "published" and time.shift is not None and time.mod is None and "X" not in time.shift


def is_absolute(time: Time) -> bool:
    """Whether the time is a day, month or year of its own."""
    return time.shift is None and time.type == "DATE" and bool(_ABSOLUTE.match(time.value))


def tie_in_sentence(one: Told, other: Told) -> Clue | None:
    """Two names of one time, side by side: "two years ago, in 2021", "last month (May 2024)"."""
    if _is_duration(one.time) or _read_fineness(one.time) > _count_parts(other.time) or not _are_apposed(one, other):
        return None
    return _make_clue("sentence", one, other, f"“{one.time.text}” and “{other.time.text}” are one time in one sentence")


def _are_apposed(one: Told, other: Told) -> bool:
    between = _read_between(one, other)
    return between is not None and bool(APPOSED.match(between))


def _read_between(one: Told, other: Told) -> str | None:
    """The words between two times of one sentence; None if they stand in two."""
    if one.article != other.article or one.position != other.position or one.time.id == other.time.id:
        return None
    first, second = sorted((one, other), key=lambda told: told.time.start)
    return second.before[len(first.before) + len(first.time.text) :]


def _read_fineness(time: Time) -> int:
    """How many parts of a date the step settles: 1 for years, 2 for months, 3 for anything finer."""
    shift = time.shift or ""
    if shift.endswith("Y"):
        return 1 if not _MONTH_STEP.match(shift) else 2
    return 2 if _MONTH_STEP.match(shift) or shift.endswith("M") else 3


def _count_parts(time: Time) -> int:
    return time.value.count("-") + 1


def tie_first(one: Told, other: Told) -> Clue | None:
    """The first in 24 years, and since 2000 or the last time in July 2000: the years between are counted."""
    match, first = _YEARS_BACK.match(one.time.shift or ""), _find_last(FIRST, one.before)
    if (
        not match
        or not first
        or not _is_duration(one.time)
        or int(match[1]) < _MANY_YEARS
        or not _count_shared(one, other)
    ):
        return None
    is_since = bool(SINCE.search(other.before)) and bool(FIRST.search(other.sentence))
    if not is_since and not _is_occasion_before(one, other):
        return None
    words = f"{one.before[first.start() :]}{one.time.text}"
    return _make_clue("first", one, other, f"“{words}”, and the time before was “{other.time.text}”")


def _find_last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last is wanted
        pass
    return found


def _is_occasion_before(one: Told, other: Told) -> bool:
    """Whether the other sentence tells of the last time that the same kind of thing came about."""
    words = {match[0].lower() for match in WORD.finditer(one.sentence)}
    kinds = [kind for kind in OCCASIONS if words & kind]
    for match in OCCASION_BEFORE.finditer(other.before):
        named = [word.lower() for word in match[0].split()[1:]]
        if named[0] in NOT_OCCASIONS:
            continue
        if any(
            word in ANY_OCCASION or any(word in kind for kind in kinds) or word in words - EMPTY_WORDS for word in named
        ):
            return True
    return False


def tie_month(one: Told, other: Told) -> Clue | None:
    """Last September, and September 2023, of the same people."""
    match = _NAMED_MONTH.match(one.time.shift or "")
    if not match or other.time.value[5:7] != match[1] or _count_shared(one, other) < 2:
        return None
    return _make_clue("month", one, other, f"“{one.time.text}” is “{other.time.text}”, of the same people")


def tie_weekday(one: Told, other: Told) -> Clue | None:
    """Tuesday in one lead, and Tuesday, June 18, 2024 in another: the week after that day."""
    match = _WEEKDAY_STEP.match(one.time.shift or "")
    day = read_day(other.time.value) if _count_parts(other.time) == 3 else None
    if not match or day is None or not (one.is_lead and other.is_lead) or not _count_shared(one, other):
        return None
    if WEEKDAY_NAMES[day.weekday()] != match[1] or one.is_ahead or other.is_ahead or one.article == other.article:
        return None
    return _make_clue(
        "weekday", one, other, f"“{one.time.text}” in one lead and “{other.time.text}” in another are one day"
    )


def tie_pair(one: Told, other: Told) -> Clue | None:
    """Nine months ago ... last September, in one sentence and of one thing: which month of the year it is now."""
    if one.time.start >= other.time.start or not _stand_together(one, other) or one.time.shift == other.time.shift:
        return None
    counted = next((time for time in (one.time, other.time) if _MONTHS_BACK.match(time.shift or "")), None)
    named = next((time for time in (one.time, other.time) if _MONTH_STEP.match(time.shift or "")), None)
    if counted is None or named is None or _is_duration(counted) or not (counted.shift or "").endswith("M"):
        return None
    reason = f"“{one.time.text}” and “{other.time.text}” are one time in one sentence"
    shifts = (counted.shift or "", named.shift or "")
    return Clue(kind="sentence", months=None, pair=shifts, articles=frozenset({one.article}), key=shifts, reason=reason)


_RULES = (tie_in_sentence, tie_first, tie_month, tie_weekday)


def _is_duration(time: Time) -> bool:
    return time.type == "DURATION"


def _stand_together(one: Told, other: Told) -> bool:
    """Whether two times of one sentence are of one thing: nothing between them tells two things apart."""
    between = _read_between(one, other)
    return between is not None and not BREAKS.search(between)


def _count_shared(one: Told, other: Told) -> int:
    """How many different people, bodies and places both sentences name; "Velt" and "Dario Velt" are one."""
    groups: list[frozenset[str]] = []
    for stems in (*one.names, *other.names):
        touching = [group for group in groups if group & stems]
        groups = [group for group in groups if not group & stems]
        groups.append(stems.union(*touching))
    return sum(1 for group in groups if group & one.words & other.words)


def _make_clue(kind: str, one: Told, other: Told, reason: str) -> Clue | None:
    months = find_months(one.time.shift or "", other.time.value)
    if not months:
        return None
    return Clue(
        kind=kind,
        months=months,
        pair=None,
        articles=frozenset({one.article, other.article}),
        key=(one.time.shift or "", other.time.value),
        reason=reason,
    )


@lru_cache(maxsize=1024)
def find_months(shift: str, value: str) -> frozenset[int]:
    """The months from which the shift leads to the value."""
    first, last = bound_value(value)
    if first is None or last is None:
        return frozenset()
    day = read_day(value) if len(value) == len("2024-06-19") else None
    if day is not None and (weekday := _WEEKDAY_STEP.match(shift)):
        week = {day.isoformat(), (day + timedelta(days=6)).isoformat()}
        is_right = WEEKDAY_NAMES[day.weekday()] == weekday[1]
        return frozenset(count_months(end) for end in week) if is_right else frozenset()
    match = _MONTHS_BACK.match(shift)
    back = round(int(match[1]) * _MONTHS_A_UNIT[match[2]]) if match else 0
    start, end = count_months(first) + back - _SLACK, count_months(last) + back + _SLACK
    return frozenset(month for month in range(max(start, 12), end + 1) if leads_to(shift, month, first, last))


def leads_to(shift: str, month: int, first: str, last: str) -> bool:
    """Whether the shift, taken in that month, leads into the stretch from `first` to `last`."""
    low, high = apply_shift(shift, name_month(month))[1]
    return low is not None and high is not None and low[:10] <= last[:10] and first[:10] <= high[:10]


@lru_cache(maxsize=1024)
def is_allowed(clue: Clue, month: int) -> bool:
    """Whether the clue lets the story be published in that month."""
    if clue.months is not None:
        return month in clue.months
    first, last = apply_shift(clue.pair[0] if clue.pair else "", name_month(month))[1]
    return (
        first is not None and last is not None and clue.pair is not None and leads_to(clue.pair[1], month, first, last)
    )


def count_months(iso: str) -> int:
    """The month of an ISO date, counted."""
    return int(iso[:4]) * 12 + int(iso[5:7]) - 1


def name_month(month: int) -> str:
    """A counted month as ISO: "2024-06"."""
    return f"{month // 12:04}-{month % 12 + 1:02}"


def list_bounds(told: Sequence[Told]) -> Iterator[int]:
    """The month that the story cannot have been published before, as each absolute time of what has happened shows."""
    for one in told:
        first = bound_value(one.time.value)[0] if one.is_past and is_absolute(one.time) else None
        if first:
            yield count_months(first)
