import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.extract.times.finding import find_times

PUBLISHED = "2024-06-19"  # a Wednesday


def find(parse, text, published=PUBLISHED):
    return find_times(parse(text), published)


def values(parse, text, published=PUBLISHED):
    return [(time.text, time.value) for time in find(parse, text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on March 3, 2021.", [("March 3, 2021", "2021-03-03")]),
        ("The bridge opened on 3 March 2021.", [("3 March 2021", "2021-03-03")]),
        ("The bridge opened on Wednesday, Dec. 6.", [("Wednesday, Dec. 6", "2023-12-06")]),
        ("The mayor resigned in July 2000.", [("July 2000", "2000-07")]),
        ("The mayor resigned last September.", [("last September", "2023-09")]),
        ("The mayor resigned nine months ago.", [("nine months ago", "2023-09")]),
        ("The mayor resigned a decade ago.", [("a decade ago", "2014")]),
        ("The mayor resigned on Tuesday.", [("Tuesday", "2024-06-18")]),
        ("The council will meet on Tuesday.", [("Tuesday", "2024-06-25")]),
        ("The council is scheduled to meet on Tuesday.", [("Tuesday", "2024-06-25")]),
        ("The vote, planned for October, was called off.", [("October", "2024-10")]),
        ("Yesterday the ferry sank.", [("Yesterday", "2024-06-18")]),
        ("The ferry sank early Wednesday.", [("early Wednesday", "2024-06-19")]),
        ("The ferry sank late last week.", [("late last week", "2024-W24")]),
        ("The ferry sank in mid-June.", [("mid-June", "2024-06")]),
        ("Prices fell in the third quarter of 2023.", [("the third quarter of 2023", "2023-Q3")]),
        ("Prices fell in the 1990s.", [("the 1990s", "199")]),
        ("The chapel dates from the 11th century.", [("the 11th century", "10")]),
        ("Talks lasted for more than two decades.", [("more than two decades", "P20Y")]),
        ("She waited two and a half years.", [("two and a half years", "P2.5Y")]),
        ("He trains every Monday.", [("every Monday", "XXXX-WXX-1")]),
        ("He trains twice a week.", [("a week", "P1W")]),
        ("Trade fell in fiscal 2023.", [("fiscal 2023", "2023")]),
        ("They talked last summer.", [("last summer", "2023-SU")]),
        ("Shops close on Christmas Eve.", [("Christmas Eve", "2023-12-24")]),
        ("The blast came at 2100 GMT on Monday.", [("2100 GMT on Monday", "2024-06-17T21:00Z")]),
        (
            "The blast came at 10:35 p.m. local time on Monday.",
            [("10:35 p.m. local time on Monday", "2024-06-17T22:35")],
        ),
        ("It ran from May 3 to 7.", [("May 3", "2024-05-03"), ("7", "2024-05-07")]),
        ("It grew from 1994 to 1997.", [("1994", "1994"), ("1997", "1997")]),
        ("The war began in 2022.", [("2022", "2022")]),
        ("Her 2019 book sold well.", [("2019", "2019")]),
        ("He had been jailed in nineteen ninety-seven.", [("nineteen ninety-seven", "1997")]),
    ],
)
def test_times_are_found_and_valued(parse, text, expected):
    assert values(parse, text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council meets on Friday.", "2024-06-21"),
        ("Polls open on Sunday.", "2024-06-23"),
        ("When the probe launches on Friday, crowds will gather.", "2024-06-21"),
        ("If he wins the race on Tuesday, she will step down.", "2024-06-25"),
        ("The firm has a hearing on Friday.", "2024-06-21"),
        ("The firm has had no power since Friday.", "2024-06-14"),
        ("The council did not on Friday mention the plan.", "2024-06-14"),
        ("Speaking on Friday, the mayor urged them to wait.", "2024-06-14"),
        ("They left for Velt, bound for Orren, on Friday.", "2024-06-14"),
        ("The mayor said the talks would resume on Monday.", "2024-06-24"),
        ("The road closes in July.", "2024-07"),
        ("Mara Velt resigned in August.", "2023-08"),
        ("In August, the council asked her to stay.", "2023-08"),
        ("The mayor will need them come November.", "2024-11"),
        ("The law takes effect Jan. 1.", "2025-01-01"),
        ("The mayor is in the middle of the race for office in November.", "2024-11"),
    ],
)
def test_the_tense_decides_which_way_a_day_lies(parse, text, value):
    assert value in [time.value for time in find(parse, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders held one-on-one talks.",
        "Theresa May said no.",
        "He may march with them.",
        "The 747 landed safely.",
        "The 24-year-old striker left.",
        "The bond is growing stronger by the day.",
        "About 2,000 people came.",
        "Some 2000 people came.",
        "April Jones and June Carter sang.",
        "He ran second in the race.",
        "She walked 1,950 metres.",
        "Three-quarters of voters agreed.",
        "The fall of the wall surprised them.",
    ],
)
def test_what_is_no_time_is_left_alone(parse, text):
    assert values(parse, text) == []


def test_an_undated_article_keeps_what_is_not_known_open(parse):
    times = find(parse, "The envoy arrived on Wednesday. He had last come in July 2000, and met them last year.", None)
    assert [time.value for time in times] == ["XXXX-WXX-3", "2000-07", "XXXX"]
    assert times[0].weekday == "wednesday"
    assert (times[0].earliest, times[2].earliest) == (None, None)
    assert (times[1].earliest, times[1].latest) == ("2000-07-01", "2000-07-31")


def test_the_first_in_years_reaches_back_from_now(parse):
    (time,) = find(parse, "It was the envoy's first visit in 24 years.", None)
    assert (time.type, time.value, time.shift, time.anchor) == ("DURATION", "P24Y", "-P24Y", "published")


def test_the_following_morning_is_told_against_the_day_before_it(parse):
    times = find(parse, "The ferry sank on Friday. The following morning, divers found the wreck.")
    assert [time.value for time in times] == ["2024-06-14", "2024-06-15TMO"]
    assert times[1].anchor == "narrative"


def test_days_earlier_are_told_against_the_day_before_them(parse):
    times = find(parse, "The bill passed on March 3, 2021. Three days earlier, the minister had resigned.")
    assert times[1].value == "2021-02-28"


def test_early_on_a_day_is_the_first_part_of_it(parse):
    (time,) = find(parse, "The ferry sank early on Wednesday.")
    assert (time.mod, time.earliest, time.latest) == ("START", "2024-06-19T00:00", "2024-06-19T09:59")


def test_a_year_earlier_in_results_is_the_same_quarter(parse):
    text = "Net profit rose in the third quarter as revenue grew. Sales and earnings were lower a year earlier."
    assert values(parse, text, "2023-11-02") == [("the third quarter", "2023-Q3"), ("a year earlier", "2022-Q3")]


def test_spans_say_what_the_text_says(parse):
    text = "“We met on 3 May,” she said. In June 2019 — five years ago — they had met for two hours at 9 a.m."
    parsed = parse(text)
    for time in find_times(parsed, PUBLISHED):
        assert text[time.start : time.end] == time.text


PIECES = ["on Monday", "3", "May", "2024", "years ago", ",", "-", "the", "last", "early", "10 p.m.", "GMT", "a", "half", "’90s",
          "(", ")", "every", "week", "third", "quarter", "of", "to", "and", "more than", "two", "this", "night"]  # fmt: skip


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), min_size=3, max_size=14))
def test_any_order_of_words_gives_times_in_order_inside_the_text(parse, pieces):
    text = "They came " + " ".join(pieces) + "."
    times = find(parse, text)
    assert all(text[time.start : time.end] == time.text for time in times)
    assert all(one.end <= other.start for one, other in itertools.pairwise(times))
    assert all(time.earliest is None or time.latest is None or time.earliest <= time.latest for time in times)
