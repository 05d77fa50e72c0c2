import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.timex import add_months, bound_value, find_ends, narrow_bounds, week_value


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("2024-06-19", ("2024-06-19", "2024-06-19")),
        ("2024-06", ("2024-06-01", "2024-06-30")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("18", ("1800-01-01", "1899-12-31")),
        ("2024-Q3", ("2024-07-01", "2024-09-30")),
        ("2024-H1", ("2024-01-01", "2024-06-30")),
        ("2024-SU", ("2024-06-01", "2024-08-31")),
        ("2024-WI", ("2024-12-01", "2025-02-28")),
        ("2024-W25", ("2024-06-17", "2024-06-23")),
        ("2024-W25-WE", ("2024-06-22", "2024-06-23")),
        ("2024-06-19T21:00", ("2024-06-19T21:00", "2024-06-19T21:00")),
        ("2024-06-19T21:00Z", ("2024-06-19T21:00Z", "2024-06-19T21:00Z")),
        ("2024-06-19T24:00", ("2024-06-20T00:00", "2024-06-20T00:00")),
        ("2024-06-19TMO", ("2024-06-19T05:00", "2024-06-19T11:59")),
        ("XXXX-WXX-3", (None, None)),
        ("XXXX-09", (None, None)),
        ("P24Y", (None, None)),
        ("PRESENT_REF", (None, None)),
        ("2023-02-30", (None, None)),
    ],
)
def test_a_value_covers_its_days(value, bounds):
    assert bound_value(value) == bounds


@pytest.mark.parametrize(
    ("value", "mod", "bounds"),
    [
        ("2024-06", "START", ("2024-06-01", "2024-06-12")),
        ("2024-06", "END", ("2024-06-18", "2024-06-30")),
        ("2024-06-19", "START", ("2024-06-19T00:00", "2024-06-19T09:59")),
        ("2024-06-19", "END", ("2024-06-19T14:00", "2024-06-19T23:59")),
        ("2014", "MORE_THAN", (None, "2014-12-31")),
        ("2014", "ON_OR_AFTER", ("2014-01-01", None)),
        ("2024-06-19", "APPROX", ("2024-06-18", "2024-06-20")),
    ],
)
def test_a_modifier_narrows_or_opens_the_bounds(value, mod, bounds):
    assert bound_value(value, mod) == bounds


def test_bounds_that_are_unknown_stay_unknown():
    assert narrow_bounds((None, None), "START") == (None, None)


@given(st.dates(), st.integers(-20000, 20000))
def test_months_are_added_as_the_calendar_has_them(day, months):
    moved = add_months(day, months)
    if moved is not None:
        assert (moved.year - day.year) * 12 + moved.month - day.month == months
        assert moved.day <= day.day


@given(st.dates())
def test_a_day_lies_in_its_week(day):
    first, last = find_ends(week_value(day))
    assert first is None or first <= day <= last
