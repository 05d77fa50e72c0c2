"""Occurrences of what recurs in the calendar around a day, and which of them words like "last" and "next" pick."""

from datetime import date

from crosswire.languages.en.times import WEEKDAY_NAMES
from crosswire.primitives.holidays import find_holiday
from crosswire.primitives.timex import add_days, add_months, days_in_month, find_ends, week_value

UNITS = frozenset({"D", "NI", "W", "WE", "M", "Q", "Y", "E", "C", "SM"})
_MONTHS_OF = {"Y": 12, "M": 1, "Q": 3, "SM": 6}
_DAYS_OF = {"W": 7, "D": 1, "NI": 1, "WE": 7}
_SOON = 62  # days ahead that a past tense may still mean: "payable Dec. 1"
_FITTING = 400  # days within which a date with its weekday is looked for; beyond it the weekday is a slip
_FAR, _JUST = 300, 7  # days: "will", of a date that is just past, does not mean the next year's
Occurrence = tuple[date, date, str]


def move_day(day: date, count: float, unit: str) -> date | None:
    """The day `count` units away, rounded to whole days or months; None outside the calendar."""
    if abs(count) > 10_000:
        return None
    if unit in _MONTHS_OF:
        return add_months(day, round(count * _MONTHS_OF[unit]))
    return add_days(day, round(count * _DAYS_OF.get(unit, 1)))


def list_occurrences(target: str, day: date) -> list[Occurrence]:
    """First day, last day and value of the target's occurrences around `day`, in order."""
    if target in WEEKDAY_NAMES:
        return _list_weekdays(WEEKDAY_NAMES.index(target), day)
    if target in UNITS:
        steps = (_find_unit(target, day, step) for step in (-1, 0, 1))
        return [one for one in steps if one is not None]
    if target.startswith("dd"):
        return _list_month_days(int(target[2:]), day)
    name, _, weekday = target.partition("w") if target[:1].isdigit() else (target, "", "")
    years = (_find_in_year(name, year) for year in range(day.year - 5, day.year + 6))
    found = [one for one in years if one is not None]
    fitting = [one for one in found if weekday and one[0].isoweekday() == int(weekday)]
    return fitting if any(abs((one[0] - day).days) < _FITTING for one in fitting) else found


def _list_weekdays(weekday: int, day: date) -> list[Occurrence]:
    offset = weekday - day.weekday()
    days = (add_days(day, offset + 7 * week) for week in (-2, -1, 0, 1, 2))
    return [(found, found, found.isoformat()) for found in days if found]


def _list_month_days(number: int, day: date) -> list[Occurrence]:
    found: list[Occurrence] = []
    for months in range(-2, 3):
        month = add_months(day.replace(day=1), months)
        if month and number <= days_in_month(month.year, month.month):
            match = month.replace(day=number)
            found.append((match, match, match.isoformat()))
    return found


def _find_unit(unit: str, day: date, step: int) -> Occurrence | None:
    value = _value_of_unit(unit, day, step)
    first, last = find_ends(value)
    return (first, last, value) if value and first and last else None


def _value_of_unit(unit: str, day: date, step: int) -> str | None:
    if unit in {"E", "C"}:
        return str(day.year // (10 if unit == "E" else 100) + step)
    moved = move_day(day if unit in _DAYS_OF else day.replace(day=1), step, unit)
    if moved is None:
        return None
    if unit in {"D", "NI"}:
        return moved.isoformat()
    if unit in {"W", "WE"}:
        return week_value(moved) + ("-WE" if unit == "WE" else "")
    if unit == "Q":
        return f"{moved.year:04}-Q{(moved.month + 2) // 3}"
    return f"{moved.year:04}" if unit == "Y" else f"{moved.year:04}-{moved.month:02}"


def _find_in_year(target: str, year: int) -> Occurrence | None:
    if not 1 <= year <= 9999:
        return None
    holiday = find_holiday(target, year)
    value = holiday.isoformat() if holiday else f"{year:04}-{target}"
    first, last = find_ends(value)
    return (first, last, value) if first and last else None


def pick_occurrence(direction: str, found: list[Occurrence], day: date) -> str | None:
    """The value of the occurrence that the direction picks, seen from `day`; None if there is none."""
    if direction == "past":
        picked = [one for one in found if one[0] <= day][-1:]
    elif direction == "last":
        picked = [one for one in found if one[1] < day][-1:]
    elif direction == "future":
        picked = [one for one in found if one[1] >= day][:1]
        if picked and (picked[0][0] - day).days > _FAR:
            picked = [one for one in found if 0 < (day - one[1]).days <= _JUST][-1:] or picked
    elif direction == "next":
        picked = [one for one in found if one[0] > day][:1]
    elif direction == "near" or (direction == "recent" and _is_soon(found, day)):
        picked = sorted(found, key=lambda one: (abs((one[0] - day).days), one[0]))[:1]
    elif direction == "recent":
        picked = [one for one in found if one[0] <= day][-1:]
    else:
        picked = _pick_this(found, day)
    return picked[0][2] if picked else None


def _is_soon(found: list[Occurrence], day: date) -> bool:
    return any(0 < (one[0] - day).days <= _SOON for one in found)


def _pick_this(found: list[Occurrence], day: date) -> list[Occurrence]:
    """The one that holds the day; else that of its week (a weekday) or of its year (a month, a season)."""
    holding = [one for one in found if one[0] <= day <= one[1]]
    if holding:
        return holding[:1]
    is_weekly = len(found) > 1 and (found[1][0] - found[0][0]).days <= 7
    if is_weekly:
        return [one for one in found if one[0].isocalendar()[:2] == day.isocalendar()[:2]][:1]
    return [one for one in found if one[0].year == day.year][:1]
