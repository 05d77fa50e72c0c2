"""Dates of publication: ISO 8601 out of what pages, fields and date lines say, as precise as they say it.

Ours and small, since only full dates count here, and `dateparser` takes longer to load than five articles to read.
"""

import re
from datetime import UTC, date, datetime

from msgspec import Struct

from crosswire.languages.en.dates import MONTH_AND_YEAR, MONTHS, TIME_AFTER, TIME_BEFORE, WRITTEN_DATES, ZONES

FIRST_YEAR = 1900
LAST_YEAR = 2100
MAX_DATE_CHARACTERS = 120  # a field that is longer holds no date
MONTHS_A_YEAR = 12
HALF_DAY = 12  # hours

_ISO = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(?P<zone>Z|[+-]\d{2}:?(?:\d{2})?)?"
)
_PARTIAL_ISO = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})")
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")
_EPOCH_MILLISECONDS = 100_000_000_000


class FullDate(Struct, frozen=True, kw_only=True):
    """A date in a text, to the day at least: its ISO 8601 value and where it stands, clock time included."""

    value: str
    start: int
    end: int


def read_date(written: str) -> str | None:
    """The ISO 8601 date that a field's value gives, as precise as it is; None where it gives none."""
    written = written.strip()
    if not written or len(written) > MAX_DATE_CHARACTERS:
        return None
    return _read_iso(written) or _read_epoch(written) or _read_partial(written) or _read_written(written)


def is_plausible(value: str) -> bool:
    """Whether a date can be that of an article: 1970-01-01 to the day stands for "no date" in many databases."""
    return FIRST_YEAR <= int(value[:4]) <= LAST_YEAR and not value.startswith("1970-01-01")


def find_full_date(text: str) -> FullDate | None:
    """The first date in a short text that gives day, month and year."""
    found = (_read_match(pattern.search(text)) for pattern in WRITTEN_DATES)
    dates = sorted((item for item in found if item), key=lambda item: item.start)
    return _add_time(text, dates[0]) if dates else None


def _read_iso(written: str) -> str | None:
    found = _ISO.fullmatch(written)
    if not found or not _is_date(found["date"]):
        return None
    zone = _make_offset(found["zone"])
    if found["time"] in {"00:00", "00:00:00"} and not zone:
        return found["date"]  # midnight without a zone is how databases write a day
    return f"{found['date']}T{found['time']}{zone}"


def _make_offset(zone: str | None) -> str:
    if not zone:
        return ""
    digits = zone.replace(":", "")
    return "+00:00" if zone == "Z" else f"{digits[:3]}:{digits[3:] or '00'}"


def _read_epoch(written: str) -> str | None:
    if not _EPOCH.fullmatch(written):
        return None
    seconds = float(written)
    if seconds >= _EPOCH_MILLISECONDS:
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _read_partial(written: str) -> str | None:
    if _PARTIAL_ISO.fullmatch(written):
        return written
    if (found := _COMPACT.fullmatch(written)) and _is_date("-".join(found.groups())):
        return "-".join(found.groups())
    if found := MONTH_AND_YEAR.fullmatch(written):
        return f"{found['year']}-{MONTHS[found['name'].lower()]:02}"
    return None


def _read_written(written: str) -> str | None:
    found = find_full_date(written)
    return found.value if found else None


def _read_match(found: re.Match[str] | None) -> FullDate | None:
    """The date of a match; None where there is no such day, or where 3/4 may be March or April."""
    if not found:
        return None
    named = found.groupdict().get("name")
    month_and_day = (MONTHS[named.lower()], int(found["day"])) if named else _read_numbers(found)
    if not month_and_day:
        return None
    value = f"{found['year']}-{month_and_day[0]:02}-{month_and_day[1]:02}"
    return FullDate(value=value, start=found.start(), end=found.end()) if _is_date(value) else None


def _read_numbers(found: re.Match[str]) -> tuple[int, int] | None:
    """Month and day of a date in numbers, if the year in front, full stops or a number over 12 tell which is which."""
    month, day = int(found["month"]), int(found["day"])
    year_first = found.start("year") < found.start("day")
    if year_first or found["mark"] == "." or month == day or day > MONTHS_A_YEAR:
        return month, day
    return (day, month) if month > MONTHS_A_YEAR else None


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _add_time(text: str, found: FullDate) -> FullDate:
    """The date with the clock time that stands beside it, if one does."""
    after = TIME_AFTER.match(text, found.end)
    if after and (clock := _read_clock(after)):
        return FullDate(value=found.value + clock, start=found.start, end=after.end())
    before = TIME_BEFORE.search(text[: found.start])
    if before and (clock := _read_clock(before)):
        return FullDate(value=found.value + clock, start=before.start(), end=found.end)
    return found


def _read_clock(found: re.Match[str]) -> str | None:
    """The time as "T07:30+02:00"; a bare number is none, and a zone that may be two is left out."""
    half = (found["half"] or "").lower().replace(".", "")
    if found["minute"] is None and not half:
        return None
    hour = int(found["hour"])
    if half:
        if not 1 <= hour <= HALF_DAY:
            return None
        hour = hour % HALF_DAY + (HALF_DAY if half == "pm" else 0)
    if hour >= 2 * HALF_DAY:
        return None
    seconds = f":{found['second']}" if found["second"] else ""
    return f"T{hour:02}:{int(found['minute'] or 0):02}{seconds}{_read_zone(found['zone'])}"


def _read_zone(zone: str | None) -> str:
    if not zone:
        return ""
    bare = zone.strip().lower()
    if bare in ZONES:
        return ZONES[bare]
    offset = bare.removeprefix("gmt").removeprefix("utc").strip()
    return _make_offset(offset) if offset[:1] in {"+", "-"} else ""
