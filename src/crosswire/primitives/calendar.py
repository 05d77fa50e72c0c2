"""Relative times, reckoned from an anchor: the meaning of `Time.shift`.

A shift is one of
- a signed ISO 8601 duration, "-P9M", "+P3D" (weeks and quarters as "W" and "Q"; "X" for an amount not given);
- a step to the calendar: `direction-target`. Directions: `this` (the one that holds the anchor), `past` (the latest
  begun by then), `last` (the latest over by then), `future` (the earliest not over then), `next` (the earliest after),
  `near` (the nearest), `recent` (as `past`, but one within weeks ahead goes before one most of a year ago). Targets:
  D W WE M Q Y E C (units), 01..12 (months), 11-25 (days of the year; 11-25w6 if a Saturday), dd25 (days of the
  month), monday.., Q1..Q4, H1, H2, SP SU FA WI, easter, thanksgiving ...;
- a step and some years or days off it, "this-09-P1Y", "past-friday-P4D" (days from the first that it covers);
- "same": the anchor itself, "same-P1Y" for its like a year before ("the year-earlier quarter").
"<" after it keeps the part over by the anchor ("earlier this year"), ">" the part ahead ("later this week"), and
"/T..." sets the time of day. An anchor that is itself imprecise ("2024-06") is reckoned from both its ends:
where both give one value that is the value, else the value stays undated and the bounds hold both.
"""

import math
import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import msgspec

from crosswire.languages.en.times import WEEKDAY_NAMES
from crosswire.model import Time
from crosswire.primitives.occurrences import list_occurrences, move_day, pick_occurrence
from crosswire.primitives.timex import (
    UNKNOWN,
    Bounds,
    add_days,
    bound_value,
    find_ends,
    narrow_bounds,
    strip_offset,
    week_value,
)

_DURATION = re.compile(r"([+-])P(T?)(\d+(?:\.\d+)?|X)(NI|WE|SM|[YMWDHSQECL])\Z")
_STEP = re.compile(r"(this|past|last|future|next|near|recent)-(.+)\Z")
_TRAIL = re.compile(r"([a-z]+-.+?)([+-])P(\d+)([YD])\Z")
_UNDATED = re.compile(r"XXXX-WXX-([1-7])")
_UNDATED_UNITS = {
    "D": "XXXX-XX-XX", "NI": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "Y": "XXXX", "E": "XXXX", "C": "XXXX", "SM": "XXXX",
}  # fmt: skip
# how fine a unit is: an anchor must be as fine as the step taken from it
_FINENESS = {"C": 0, "E": 0, "Y": 1, "SM": 1, "Q": 2, "M": 2, "W": 3, "WE": 3, "D": 4, "NI": 4, "H": 4, "S": 4}
_ANCHOR_REACH = 400  # characters back to the time that a narrative one is reckoned from
_CLOCK_REACH = 250  # characters back to the day that a bare time of day belongs to
_CLOCK_DAYS = 7  # how far from publication that day may lie


def reckon_times(times: Sequence[Time], published: str | None) -> tuple[Time, ...]:
    """The times with values and bounds as the day of publication (as precise as known) and the text give them."""
    reckoned: list[Time] = []
    for time in times:
        anchor = published
        if time.anchor == "narrative":
            anchor = find_anchor(reckoned, time, published) or (published if _may_fall_back(time) else None)
        if time.anchor == "narrative" and anchor is not None:
            time = msgspec.structs.replace(time, shift=_roll_over(time.shift or "", anchor))  # noqa: PLW2901
        reckoned.append(resolve_time(time, anchor))
    return tuple(reckoned)


def resolve_time(time: Time, anchor_date: str | None) -> Time:
    """The time with value and bounds as reckoned from `anchor_date`, a TIMEX3 date of any precision, or from none."""
    if time.shift is None:
        return time
    if time.type in {"DURATION", "SET"}:
        earliest, latest = _bound_stretch(time.shift, anchor_date)
        if time.mod in {"MORE_THAN", "EQUAL_OR_MORE"}:  # the words set no far end
            earliest, latest = (None, latest) if time.shift.startswith("-") else (earliest, None)
        return msgspec.structs.replace(time, earliest=earliest, latest=latest)
    value, (earliest, latest) = apply_shift(time.shift, anchor_date)
    if value.endswith("_REF"):
        value = time.value if time.value.endswith("_REF") else value
    if time.mod and not value.startswith("XX"):
        earliest, latest = _apply_mod((earliest, latest), time.mod, anchor_date)
    weekday = _read_weekday(value) or (time.weekday if "WXX-" in value else None)
    return msgspec.structs.replace(time, value=strip_offset(value), earliest=earliest, latest=latest, weekday=weekday)


@lru_cache(maxsize=4096)
def apply_shift(shift: str, anchor: str | None) -> tuple[str, Bounds]:
    """The TIMEX3 value that `shift` from `anchor` leads to, and its bounds; undated where the anchor is too coarse."""
    core, _, clock = shift.partition("/")
    if core[-1:] in {"<", ">"}:
        value, bounds = apply_shift(core[:-1] + (f"/{clock}" if clock else ""), anchor)
        return value, _cut_bounds(bounds, core[-1], anchor)
    if anchor is not None and core.startswith("same"):
        value = _add_clock(_repeat_anchor(core, anchor), clock)
        return value, bound_value(value)
    if trail := _TRAIL.match(core):
        value = _add_clock(_follow_trail(trail, anchor), clock)
        return value, bound_value(value)
    first, last = find_ends(anchor)
    early = _shift_day(core, first) if first else None
    late = _shift_day(core, last) if last else None
    if early is None or late is None:
        return _add_clock(_shift_weekday(core, anchor) or undated_value(core), clock), UNKNOWN
    early, late = _add_clock(early, clock), _add_clock(late, clock)
    if early == late:
        return early, bound_value(early)
    if core.partition("-")[2] in WEEKDAY_NAMES and first and last:
        return _add_clock(undated_value(core), clock), (first.isoformat(), last.isoformat())
    return _add_clock(undated_value(core), clock), (bound_value(early)[0], bound_value(late)[1])


def _follow_trail(trail: re.Match[str], anchor: str | None) -> str:
    """The value some years or days off what the step before the trail leads to."""
    base, _ = apply_shift(trail[1], anchor)
    if trail[4] == "Y":
        return _repeat_anchor(f"same{trail[2]}P{trail[3]}Y", base)
    first = find_ends(base)[0]
    moved = add_days(first, int(f"{trail[2]}{trail[3]}")) if first else None
    return moved.isoformat() if moved else undated_value(trail[0])


def undated_value(core: str) -> str:
    """The TIMEX3 value of a shift whose anchor is not known: "XXXX-09", "XXXX-WXX-3"."""
    core = core.partition("/")[0].rstrip("<>")
    match = _DURATION.match(core)
    if match:
        if match[3] == "X":
            return "PAST_REF" if match[1] == "-" else "FUTURE_REF"
        return "XXXX-XX-XX" if match[2] else _UNDATED_UNITS[match[4]]
    trail = _TRAIL.match(core)
    target = (trail[1] if trail else core).partition("-")[2]
    if trail and trail[4] == "D":
        start = WEEKDAY_NAMES.index(target) if target in WEEKDAY_NAMES else 0
        return f"XXXX-WXX-{(start + int(f'{trail[2]}{trail[3]}')) % 7 + 1}"
    if target in WEEKDAY_NAMES:
        return f"XXXX-WXX-{WEEKDAY_NAMES.index(target) + 1}"
    if target.startswith("dd"):
        return f"XXXX-XX-{target[2:]}"
    if target in _UNDATED_UNITS:
        return _UNDATED_UNITS[target]
    target = target.partition("w")[0] if target[:1].isdigit() else target
    return f"XXXX-{target}" if target[:1].isdigit() or target[:1].isupper() else "XXXX-XX-XX"


def find_anchor(before: Sequence[Time], time: Time, published: str | None = None) -> str | None:
    """The value of the time told last before `time` that is fine enough to reckon it from; None if none is near."""
    needed = _fineness_needed(time.shift or "")
    is_clock = (time.shift or "").startswith("this-D/")
    hours = _DURATION.match((time.shift or "").partition("/")[0])
    reach = _CLOCK_REACH if is_clock or (hours and hours[2]) else _ANCHOR_REACH  # "ten hours later" than what is near
    for earlier in reversed(before):
        if time.start - earlier.end > reach:
            return None
        if is_clock and not _is_near(earlier, published):
            continue
        if earlier.type in {"DATE", "TIME"} and _fineness_of(earlier.value) >= needed:
            return earlier.value
    return None


def _is_near(time: Time, published: str | None) -> bool:
    """Whether the time lies within days of publication, or nobody knows."""
    day, now = find_ends(time.value)[0], find_ends(published)[0]
    return day is None or now is None or abs((now - day).days) <= _CLOCK_DAYS


def _roll_over(shift: str, anchor: str) -> str:
    """Four in the morning, told after Saturday night, is Sunday's."""
    is_night = anchor.endswith(("TNI", "TEV")) or "18:00" <= anchor.partition("T")[2] < "24"
    return shift.replace("this-D/", "next-D/") if is_night and "this-D/T00" <= shift < "this-D/T07" else shift


def _may_fall_back(time: Time) -> bool:
    """Years and months "earlier" are told from the day of publication when no date stands before them."""
    shift = time.shift or ""
    return not shift.startswith("+") and _fineness_needed(shift) < _FINENESS["D"]


def _fineness_needed(shift: str) -> int:
    core = shift.partition("/")[0].rstrip("<>")
    if core.startswith("same"):
        return _FINENESS["Q"]
    match = _DURATION.match(core)
    if match:
        return _FINENESS["D"] if match[2] else _FINENESS.get(match[4], 0)
    target = core.partition("-")[2]
    return _FINENESS.get(target, _FINENESS["Y"])


def _fineness_of(value: str) -> int:
    if _UNDATED.match(value):
        return _FINENESS["D"]
    if "X" in value or value.endswith("_REF") or value.startswith("P"):
        return -1
    size = value.partition("T")[0].count("-")
    if "-W" in value:
        return _FINENESS["D"] if size > 1 else _FINENESS["W"]
    return (_FINENESS["Y"] if len(value) > 3 else 0, _FINENESS["M"], _FINENESS["D"])[min(size, 2)]


def _shift_day(core: str, day: date) -> str | None:
    if match := _DURATION.match(core):
        return _add_duration(day, match[1], match[2] == "T", match[3], match[4])
    match = _STEP.match(core)
    return pick_occurrence(match[1], list_occurrences(match[2], day), day) if match else None


def _add_duration(day: date, sign: str, is_clock: bool, amount: str, unit: str) -> str | None:
    if amount == "X":
        return None
    if is_clock:
        return day.isoformat()
    count = float(amount) * (-1 if sign == "-" else 1)
    moved = move_day(day, count, unit)
    if moved is None:
        return None
    if unit == "W":
        return week_value(moved)
    if unit == "WE":
        return f"{week_value(moved)}-WE"
    if unit == "Q":
        return f"{moved.year:04}-Q{(moved.month + 2) // 3}"
    if unit == "Y" and count == int(count):
        return f"{moved.year:04}"
    return moved.isoformat() if unit in {"D", "NI"} else f"{moved.year:04}-{moved.month:02}"


def _repeat_anchor(core: str, anchor: str) -> str:
    """The anchor's like: "same" is itself, "same-P1Y" the quarter or month of the year before."""
    match = _DURATION.match(core[4:])
    if not match or not anchor[:4].isdigit() or match[3] == "X":
        return anchor
    years = int(float(match[3])) * (-1 if match[1] == "-" else 1)
    return f"{int(anchor[:4]) + years:04}{anchor[4:]}"


def _add_clock(value: str, clock: str) -> str:
    if not clock or "_REF" in value or "T" in value:
        return value
    return value + clock if value.count("-") > 1 else value


def _shift_weekday(core: str, anchor: str | None) -> str | None:
    """The weekday some days from a weekday, when that is all that is known: the day after Wednesday is Thursday."""
    known = _UNDATED.match(anchor or "")
    if not known:
        return None
    if core in {"this-D", "same"}:
        return f"XXXX-WXX-{known[1]}"
    days = {"last-D": -1, "next-D": 1}.get(core)
    match = _DURATION.match(core)
    if match and match[4] == "D" and match[3].isdigit():
        days = int(match[3]) * (-1 if match[1] == "-" else 1)
    return None if days is None else f"XXXX-WXX-{(int(known[1]) - 1 + days) % 7 + 1}"


def _read_weekday(value: str) -> str | None:
    match = _UNDATED.match(value)
    return WEEKDAY_NAMES[int(match[1]) - 1] if match else None


def _apply_mod(bounds: Bounds, mod: str, anchor: str | None) -> Bounds:
    """As `narrow_bounds`; what lies less than some years back may reach up to the anchor."""
    last = find_ends(anchor)[1]
    if mod in {"LESS_THAN", "EQUAL_OR_LESS"} and last and bounds[0]:
        return bounds[0], last.isoformat()
    return narrow_bounds(bounds, mod)


def _cut_bounds(bounds: Bounds, side: str, anchor: str | None) -> Bounds:
    first, last = find_ends(anchor)
    earliest, latest = bounds
    if earliest is None or latest is None or first is None or last is None:
        return bounds
    if side == "<":
        return earliest, max(earliest, min(latest, last.isoformat()))
    return min(latest, max(earliest, first.isoformat())), latest


def _bound_stretch(shift: str, anchor: str | None) -> Bounds:
    """Where a duration lies that ends or begins at the anchor: "in the past two months"."""
    first, last = find_ends(anchor)
    match = _DURATION.match(shift)
    if not match or first is None or last is None:
        return UNKNOWN
    amount, unit = match[3], match[4]
    count = 0.0 if amount == "X" else float(amount)
    if match[2]:
        count = math.ceil(count / 24) if unit == "H" else 0
    if amount == "X":
        return (None, last.isoformat()) if match[1] == "-" else (first.isoformat(), None)
    if match[1] == "-":
        return _round_day(move_day(first, -count, unit), unit, 0), last.isoformat()
    return first.isoformat(), _round_day(move_day(last, count, unit), unit, 1)


def _round_day(day: date | None, unit: str, end: int) -> str | None:
    """The first or last day of the year or month that the day lies in: nobody counts years to the day."""
    if day is None:
        return None
    value = {"Y": f"{day.year:04}", "M": f"{day.year:04}-{day.month:02}"}.get(unit, day.isoformat())
    return bound_value(value)[end]
