"""TIMEX3 values of dates: the days they cover. After the TimeML 1.2.1 guidelines and ISO 8601."""

import re
from datetime import date, timedelta

from crosswire.languages.en.times import PART_HOURS

Bounds = tuple[str | None, str | None]
UNKNOWN: Bounds = (None, None)

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.*))?\Z")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(?:T(.*))?\Z")
_PIECE = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)\Z")
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z")
_YEARS = re.compile(r"(\d{2,4})(X{0,2})\Z")
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?\Z")
_OFFSET = re.compile(r"(?<=T\d\d:\d\d)[+-]\d\d:\d\d\Z")
# first and last month; a winter reaches into the year after, and may be named by either year
_PIECE_MONTHS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
}  # fmt: skip
# the shares of a stretch that its start, its middle and its end are taken to cover
_SHARES = {"START": (0.0, 0.4), "MID": (0.3, 0.7), "END": (0.6, 1.0)}


def bound_value(value: str, mod: str | None = None) -> Bounds:
    """The first and last moment that a TIMEX3 value covers, ISO 8601; (None, None) for what is not absolute."""
    bounds = _bound_plainly(value)
    if bounds[0] is None or mod is None:
        return bounds
    return narrow_bounds(bounds, mod)


def strip_offset(value: str) -> str:
    """The value without a zone's offset, which annotators leave out (but not the Z of Greenwich)."""
    return _OFFSET.sub("", value)


def narrow_bounds(bounds: Bounds, mod: str) -> Bounds:
    """The bounds as a TIMEX3 `mod` leaves them: an end is None where the words set none."""
    first, last = bounds
    if first is None or last is None:
        return bounds
    if mod in _SHARES:
        return _take_share(first, last, mod)
    if mod == "APPROX":
        return _widen(first, last)
    if mod in {"MORE_THAN", "EQUAL_OR_MORE", "ON_OR_BEFORE", "BEFORE"}:
        return None, last
    if mod in {"ON_OR_AFTER", "AFTER"}:
        return first, None
    return bounds


def find_ends(anchor: str | None) -> tuple[date | None, date | None]:
    """The first and last day of a TIMEX3 date; (None, None) for none and for what is not absolute."""
    if anchor is None:
        return None, None
    first, last = bound_value(anchor.partition("T")[0])
    return (read_day(first) if first else None), (read_day(last) if last else None)


def read_day(iso: str) -> date | None:
    """The day that an ISO date or moment falls on; None for anything else."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day of the month `months` later, or that month's last; None outside the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """How many days the month has."""
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def add_days(day: date, days: int) -> date | None:
    """The day so many days later; None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def week_value(day: date) -> str:
    """The ISO week of a day: "2024-W25"."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _bound_plainly(value: str) -> Bounds:
    try:
        if match := _DAY.match(value):
            return _bound_day(date(int(match[1]), int(match[2]), int(match[3])), match[4])
        if match := _WEEK.match(value):
            return _bound_week(int(match[1]), int(match[2]), match[3], match[4])
        if match := _MONTH.match(value):
            return _bound_months(int(match[1]), int(match[2]), int(match[2]))
        if match := _PIECE.match(value):
            return _bound_months(int(match[1]), *_PIECE_MONTHS[match[2]])
    except ValueError:  # a day that no calendar has
        return UNKNOWN
    return _bound_years(value)


def _bound_years(value: str) -> Bounds:
    match = _YEARS.match(value)
    if not match or len(value) not in {2, 3, 4}:
        return UNKNOWN
    low = match[1] + "0" * (4 - len(match[1]))
    high = match[1] + "9" * (4 - len(match[1]))
    return f"{low}-01-01", f"{high}-12-31"


def _bound_months(year: int, first: int, last: int) -> Bounds:
    end_year, end_month = divmod(year * 12 + last - 1, 12)
    end_month += 1
    return date(year, first, 1).isoformat(), date(end_year, end_month, days_in_month(end_year, end_month)).isoformat()


def _bound_week(year: int, week: int, day: str | None, time: str | None) -> Bounds:
    if day is not None and day != "WE":
        return _bound_day(date.fromisocalendar(year, week, int(day)), time)
    first = date.fromisocalendar(year, week, 6 if day == "WE" else 1)
    return first.isoformat(), date.fromisocalendar(year, week, 7).isoformat()


def _bound_day(day: date, time: str | None) -> Bounds:
    iso = day.isoformat()
    if time is None:
        return iso, iso
    if time in PART_HOURS:
        first, last = PART_HOURS[time]
        return f"{iso}T{first}", f"{iso}T{last}"
    match = _CLOCK.match(time)
    if not match:
        return iso, iso
    if match[1] == "24":
        midnight = add_days(day, 1)
        return (f"{midnight.isoformat()}T00:00{match[3] or ''}",) * 2 if midnight else (iso, iso)
    moment = f"{iso}T{match[1]}:{match[2] or '00'}{match[3] or ''}"
    return moment, moment


def _take_share(first: str, last: str, mod: str) -> Bounds:
    low, high = _SHARES[mod]
    start, end = read_day(first), read_day(last)
    if start is None or end is None or "T" in first:
        return first, last
    if start == end:
        return f"{first}T{int(low * 24):02}:00", f"{first}T{min(int(high * 24), 23):02}:59"
    days = (end - start).days
    return (start + timedelta(days=int(days * low))).isoformat(), (start + timedelta(days=int(days * high))).isoformat()


def _widen(first: str, last: str) -> Bounds:
    """About a stretch: as much again on either side, as nobody says how far "about" goes."""
    start, end = read_day(first), read_day(last)
    if start is None or end is None or "T" in first:
        return first[:10], last[:10]
    days = (end - start).days + 1
    low, high = add_days(start, -days), add_days(end, days)
    return (low or start).isoformat(), (high or end).isoformat()
