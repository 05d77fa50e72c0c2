"""Holidays that move: the day on which one falls in a year."""

from collections.abc import Callable
from datetime import date, timedelta

_MONDAY, _TUESDAY, _THURSDAY = 0, 1, 3


def find_holiday(name: str, year: int) -> date | None:
    """The day of the movable holiday in that year (Western Easter, American dates); None if there is no such name."""
    rule = _RULES.get(name)
    return rule(year) if rule and year > 1582 else None


def _find_easter(year: int) -> date:
    """Gauss's reckoning in the form of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, skip = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * skip + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _find_nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _find_memorial_day(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())


_RULES: dict[str, Callable[[int], date]] = {
    "easter": _find_easter,
    "eastermonday": lambda year: _find_easter(year) + timedelta(days=1),
    "goodfriday": lambda year: _find_easter(year) - timedelta(days=2),
    "thanksgiving": lambda year: _find_nth(year, 11, _THURSDAY, 4),
    "blackfriday": lambda year: _find_nth(year, 11, _THURSDAY, 4) + timedelta(days=1),
    "laborday": lambda year: _find_nth(year, 9, _MONDAY, 1),
    "memorialday": _find_memorial_day,
    "columbusday": lambda year: _find_nth(year, 10, _MONDAY, 2),
    "presidentsday": lambda year: _find_nth(year, 2, _MONDAY, 3),
    "electionday": lambda year: _find_nth(year, 11, _MONDAY, 1) + timedelta(days=1),
}
