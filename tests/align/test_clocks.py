"""Times of day as articles put them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.align.clocks import count_minutes_between, find_clocks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They burst in at 9.10 a.m.", (9 * 60 + 10, True)),
        ("They came at a quarter past eight in the morning.", (8 * 60 + 15, True)),
        ("It happened at twenty-five past six.", (6 * 60 + 25, False)),
        ("It was closed at ten to six on Monday evening.", (17 * 60 + 50, True)),
        ("At 18 minutes to seven there was a noise.", (6 * 60 + 42, False)),
        ("It was rejected shortly before midnight.", (0, True)),
        ("The kitchen was shut at five on Tuesday afternoon.", (17 * 60, True)),
        ("The ship came in at 14:00 today.", (14 * 60, True)),
        ("They voted ten to six.", None),
        ("Profits rose 4.15 percent.", None),
        ("It was open from 9 a.m. to 5 p.m.", None),
        ("It was over by midnight.", None),
        ("He spoke at 9 p.m. GMT.", None),
    ],
)
def test_a_time_of_day_is_read(text, told):
    found = [(clock.minutes, clock.is_whole) for clock in find_clocks(text)]
    assert found == ([told] if told else [])


@pytest.mark.parametrize(
    ("left", "right", "apart"), [("at 6.42 a.m.", "at half past six", 12), ("at 11.50 p.m.", "at 12.10 a.m.", 20)]
)
def test_minutes_between(left, right, apart):
    assert count_minutes_between(next(find_clocks(left)), next(find_clocks(right))) == apart


@given(st.integers(0, 23), st.integers(0, 59))
def test_any_hour_in_figures_is_read_back(hour, minute):
    (clock,) = find_clocks(f"It began at {hour}:{minute:02} today.")
    assert clock.minutes == hour * 60 + minute
