import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model import Time
from crosswire.primitives.calendar import apply_shift, reckon_times, resolve_time, undated_value


def make_time(shift, *, anchor="published", start=0, type_="DATE", value="", mod=None):
    return Time(
        id=f"t-{start}",
        start=start,
        end=start + 5,
        text="words",
        type=type_,
        value=value,
        anchor=anchor,
        shift=shift,
        mod=mod,
    )


@pytest.mark.parametrize(
    ("shift", "anchor", "value"),
    [
        ("-P9M", "2024-06-19", "2023-09"),
        ("-P1D", "2024-03-01", "2024-02-29"),
        ("+P3D", "2024-06-29", "2024-07-02"),
        ("-P2W", "2024-06-19", "2024-W23"),
        ("-P10Y", "2024-06-19", "2014"),
        ("last-09", "2024-06-19", "2023-09"),
        ("last-09", "2024-09-19", "2023-09"),
        ("past-09", "2024-09-19", "2024-09"),
        ("next-04", "2024-06-19", "2025-04"),
        ("past-wednesday", "2024-06-19", "2024-06-19"),
        ("last-wednesday", "2024-06-19", "2024-06-12"),
        ("future-monday", "2024-06-19", "2024-06-24"),
        ("this-Y", "2024-06-19", "2024"),
        ("last-Y", "2024-06", "2023"),
        ("last-W", "2024-01-03", "2023-W52"),
        ("past-Q3", "2024-06-19", "2023-Q3"),
        ("past-Q3-P1Y", "2024-06-19", "2022-Q3"),
        ("past-WE", "2024-06-19", "2024-W24-WE"),
        ("near-11-25", "2024-01-06", "2023-11-25"),
        ("near-01-14", "2023-12-20", "2024-01-14"),
        ("past-dd25", "2024-03-03", "2024-02-25"),
        ("near-easter", "2024-04-05", "2024-03-31"),
        ("recent-thanksgiving", "2024-01-06", "2023-11-23"),
        ("this-D/T22:00", "2024-06-19", "2024-06-19T22:00"),
        ("past-friday/TMO", "2024-06-19", "2024-06-14TMO"),
        ("this-09-P1Y", "2024-06-19", "2023-09"),
        ("this-E", "2024-06-19", "202"),
    ],
)
def test_a_shift_leads_from_its_anchor_to_a_value(shift, anchor, value):
    assert apply_shift(shift, anchor)[0] == value


@pytest.mark.parametrize(
    ("shift", "value"),
    [
        ("past-wednesday", "XXXX-WXX-3"),
        ("last-09", "XXXX-09"),
        ("-P9M", "XXXX-XX"),
        ("-P1D", "XXXX-XX-XX"),
        ("-PXY", "PAST_REF"),
        ("+PXM", "FUTURE_REF"),
        ("near-06-19", "XXXX-06-19"),
        ("past-dd25", "XXXX-XX-25"),
        ("this-W<", "XXXX-WXX"),
        ("past-friday/T22:00", "XXXX-WXX-5"),
    ],
)
def test_without_an_anchor_a_value_shows_what_is_not_known(shift, value):
    assert undated_value(shift) == value


def test_a_month_fixes_months_and_leaves_weekdays_open():
    assert resolve_time(make_time("-P9M"), "2024-06").value == "2023-09"
    weekday = resolve_time(make_time("past-wednesday"), "2024-06")
    assert (weekday.value, weekday.weekday) == ("XXXX-WXX-3", "wednesday")
    assert (weekday.earliest, weekday.latest) == ("2024-06-01", "2024-06-30")


def test_a_year_does_not_settle_which_september_was_last():
    time = resolve_time(make_time("last-09"), "2024")
    assert time.value == "XXXX-09"
    assert (time.earliest, time.latest) == ("2023-09-01", "2024-09-30")


def test_without_a_date_nothing_relative_has_bounds():
    time = resolve_time(make_time("last-Y"), None)
    assert (time.value, time.earliest, time.latest) == ("XXXX", None, None)


def test_earlier_this_year_ends_with_the_anchor():
    time = resolve_time(make_time("this-Y<"), "2024-06-19")
    assert (time.value, time.earliest, time.latest) == ("2024", "2024-01-01", "2024-06-19")


def test_a_duration_back_from_now_is_bounded_by_whole_years():
    time = resolve_time(make_time("-P24Y", type_="DURATION", value="P24Y"), "2024-06")
    assert (time.value, time.earliest, time.latest) == ("P24Y", "2000-01-01", "2024-06-30")


def test_a_narrative_time_is_reckoned_from_the_day_told_before_it():
    told = make_time("past-tuesday")
    after = make_time("+P3D", anchor="narrative", start=60)
    assert [time.value for time in reckon_times([told, after], "2024-06-19")] == ["2024-06-18", "2024-06-21"]


def test_the_day_after_a_wednesday_is_a_thursday_even_undated():
    told = make_time("past-wednesday")
    after = make_time("next-D", anchor="narrative", start=60)
    assert reckon_times([told, after], None)[1].weekday == "thursday"


def test_a_day_told_far_back_is_no_anchor():
    after = make_time("+P3D", anchor="narrative", start=2000)
    assert reckon_times([make_time("past-tuesday"), after], "2024-06-19")[1].value == "XXXX-XX-XX"


def test_resolving_again_with_the_same_date_changes_nothing():
    times = (make_time("past-tuesday"), make_time("last-09", start=30), make_time("-P2Y", start=60))
    once = reckon_times(times, "2024-06-19")
    assert reckon_times(once, "2024-06-19") == once


SHIFTS = [
    "-P9M",
    "last-09",
    "past-wednesday",
    "this-W<",
    "near-11-25",
    "last-Q",
    "past-Q3-P1Y",
    "+P2W",
    "this-D/TMO",
    "last-E",
]


@given(st.sampled_from(SHIFTS), st.dates())
def test_bounds_are_ordered_and_no_date_is_too_early_or_late(shift, day):
    _, (earliest, latest) = apply_shift(shift, day.isoformat())
    assert (earliest is None) == (latest is None)
    assert earliest is None or earliest <= latest


def test_four_in_the_morning_after_a_night_is_the_next_day():
    night = make_time("past-saturday/TNI", type_="TIME")
    clock = make_time("this-D/T04:00", anchor="narrative", start=60, type_="TIME")
    assert reckon_times([night, clock], "2024-06-19")[1].value == "2024-06-16T04:00"


def test_a_clock_without_a_day_nearby_has_none():
    clock = make_time("this-D/T21:00", anchor="narrative", start=900, type_="TIME")
    assert reckon_times([make_time("past-saturday"), clock], "2024-06-19")[1].value == "XXXX-XX-XXT21:00"


@pytest.mark.parametrize(("start", "value"), [(60, "2024-05-21"), (360, "XXXX-XX-XX")])
def test_hours_later_are_reckoned_only_from_a_day_told_nearby(start, value):
    before = make_time("past-tuesday", start=20)
    after = make_time("+PT10H", anchor="narrative", start=start, type_="TIME")
    assert reckon_times((before, after), "2024-05-23")[1].value == value
