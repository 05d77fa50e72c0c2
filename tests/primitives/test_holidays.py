from datetime import date

import pytest

from crosswire.primitives.holidays import find_holiday


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2024, date(2024, 3, 31)),
        ("easter", 2000, date(2000, 4, 23)),
        ("goodfriday", 2024, date(2024, 3, 29)),
        ("thanksgiving", 2023, date(2023, 11, 23)),
        ("laborday", 2024, date(2024, 9, 2)),
        ("memorialday", 2024, date(2024, 5, 27)),
        ("electionday", 2024, date(2024, 11, 5)),
        ("feastoffools", 2024, None),
        ("easter", 1066, None),
    ],
)
def test_holidays_fall_where_the_calendar_has_them(name, year, day):
    assert find_holiday(name, year) == day
