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
        ("After beating him in Tuesday's primary, she must face the party.", "2024-06-18"),
        ("In May, when it learned of the leak, it should’ve closed the mine.", "2024-05"),
        ("The hearing is on Friday.", "2024-06-21"),
        ("She said she was likely to run in November.", "2024-11"),
        ("They were held in the early hours of New Year's Day 2016.", "2016-01-01"),
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
    ("text", "expected"),
    [
        ("Work stopped from May 3-7, 2021.", [("May 3", "2021-05-03"), ("7, 2021", "2021-05-07")]),
        ("Work stopped on 3, 4 and 5 November.", [("3", "2023-11-03"), ("4", "2023-11-04"), ("5 November", "2023-11-05")]),
        ("It ran from 28 February to 3 March 2022.", [("28 February", "2022-02-28"), ("3 March 2022", "2022-03-03")]),
        ("They voted in May and June 2020.", [("May", "2020-05"), ("June 2020", "2020-06")]),
        ("Ships came in the 18th and 19th centuries.", [("the 18th", "17"), ("19th centuries", "18")]),
        ("The strike ran from Tuesday to Friday.", [("Tuesday", "2024-06-11"), ("Friday", "2024-06-14")]),
        ("The strike will run from Tuesday to Friday.", [("Tuesday", "2024-06-25"), ("Friday", "2024-06-28")]),
        ("The bags were found and are to be flown out on Friday.", [("Friday", "2024-06-21")]),
        ("He trains every Tuesday and Thursday.", [("every Tuesday", "XXXX-WXX-2"), ("Thursday", "XXXX-WXX-4")]),
        ("He trains on weekends.", [("weekends", "XXXX-WXX-WE")]),
        ("He trains on Saturday evenings.", [("Saturday evenings", "XXXX-WXX-6TEV")]),
        ("It will take between 60 and 90 days.", [("60", "P60D"), ("90 days", "P90D")]),
        ("It took two to six days.", [("two", "P2D"), ("six days", "P6D")]),
        ("It took two or three hours.", [("two or three hours", "PT2H")]),
        ("They won a week or two ago.", [("a week or two ago", "2024-W24")]),
        ("They pay $500 a month and 20 euros per day.", [("a month", "P1M"), ("per day", "P1D")]),
        ("They met the week before last.", [("the week before last", "2024-W23")]),
        ("They met a week ago Tuesday.", [("a week ago Tuesday", "2024-06-11")]),
        ("They met on Tuesday of last week.", [("Tuesday of last week", "2024-06-11")]),
        ("They met on the last day of March.", [("the last day of March", "2024-03-31")]),
        ("They met at Easter 2019.", [("Easter 2019", "2019-04-21")]),
        ("Sales fell in Q3 2023.", [("Q3 2023", "2023-Q3")]),
        ("Sales fell in FY2023.", [("FY2023", "2023")]),
        ("Sales fell in the first half of the year.", [("the first half of the year", "2024-H1")]),
        ("Results are due in two weeks.", [("two weeks", "2024-W27")]),
        ("The deal will close in three months.", [("three months", "2024-09")]),
        ("He built the boat in three months.", [("three months", "P3M")]),
        ("He can build a boat in three months.", [("three months", "P3M")]),
        ("One day, he will return.", [("One day", "FUTURE_REF")]),
        ("The office is open between 1:30 and 4 p.m. on Friday.",
         [("1:30", "2024-06-14T13:30"), ("4 p.m. on Friday", "2024-06-14T16:00")]),
        ("The vote ran from 11 to 2 p.m. on Friday.", [("11", "2024-06-14T11:00"), ("2 p.m. on Friday", "2024-06-14T14:00")]),
        ("They will meet at six this evening.", [("six this evening", "2024-06-19T18:00")]),
        ("On Friday, they met at 6 o'clock in the evening.",
         [("Friday", "2024-06-14"), ("6 o'clock in the evening", "2024-06-14T18:00")]),
        ("They met on Friday. By midnight, they had agreed.", [("Friday", "2024-06-14"), ("midnight", "2024-06-14T24:00")]),
        ("Some 40 years later, they met.", [("Some 40 years later", "XXXX")]),
    ],
)  # fmt: skip
def test_lists_ranges_and_steps_share_their_words(parse, text, expected):
    assert values(parse, text) == expected


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("The match starts at 9 p.m. EDT on Saturday.", "2024-06-22T21:00-04:00"),
        ("The blast came at 2100 GMT on Monday.", "2024-06-17T21:00Z"),
        ("The blast came at 6:40 p.m. (GMT+8) on Monday.", "2024-06-17T18:40+08:00"),
        ("The blast came at 6:40 p.m. local time on Monday.", "2024-06-17T18:40"),
        ("The blast came at 6:40 p.m. Eastern time on Monday.", "2024-06-17T18:40"),
    ],
)
def test_a_zone_is_told_where_it_is_known(parse, text, earliest):
    (time,) = find(parse, text)
    assert (time.earliest, time.latest) == (earliest, earliest)
    assert time.value == earliest.removesuffix("-04:00").removesuffix("+08:00")


def test_more_than_so_many_years_sets_no_far_end(parse):
    (time,) = find(parse, "It was the worst flood in more than 50 years.")
    assert (time.value, time.earliest, time.latest) == ("P50Y", None, "2024-06-19")


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders held one-on-one talks.",
        "The star is 3.8 billion light years away.",
        "The film is in 1080p.",
        "In all, 1128 were for the plan.",
        "Staff complained of long hours.",
        "She hosts “Today” on the radio.",
        "He speaks on the state's “This Week” show.",
        "The deal follows Super Tuesday.",
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
