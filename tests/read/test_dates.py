"""Dates of publication as fields and date lines write them."""

import pytest

from crosswire.read.date_lines import read_date_line
from crosswire.read.dates import is_plausible, read_date

WRITTEN = {
    "2024-06-19": "2024-06-19",
    "2024-06": "2024-06",
    "2024": "2024",
    "June 2024": "2024-06",
    "2024-06-19T07:30:00+02:00": "2024-06-19T07:30:00+02:00",
    "2024-06-19T07:30:00.123Z": "2024-06-19T07:30:00+00:00",
    "2024-06-19T00:00:00": "2024-06-19",
    "Wed, 19 Jun 2024 07:30:00 +0200": "2024-06-19T07:30:00+02:00",
    "Wednesday, June 19, 2024 7:30 AM EDT": "2024-06-19T07:30-04:00",
    "10:23 BST, 3 January 2018": "2018-01-03T10:23+01:00",
    "Jun 19, 2024 at 12:05 p.m.": "2024-06-19T12:05",
    "Jun 04, 2024 22:14 IST": "2024-06-04T22:14",
    "19th of June, 2024": "2024-06-19",
    "19.06.2024": "2024-06-19",
    "19/06/2024": "2024-06-19",
    "06/19/2024": "2024-06-19",
    "1718781000": "2024-06-19T07:10:00+00:00",
    "1718781000000": "2024-06-19T07:10:00+00:00",
    "03/04/2024": None,
    "31 June 2024": None,
    "yesterday": None,
    "": None,
    "9" * 500: None,
}


@pytest.mark.parametrize(("written", "value"), WRITTEN.items(), ids=[key[:40] for key in WRITTEN])
def test_date_is_read_as_precisely_as_it_is_written(written, value):
    assert read_date(written) == value


@pytest.mark.parametrize("value", ["1850-01-01", "2999-01-01", "1970-01-01T00:00:00+00:00", "0001-01-01"])
def test_absurd_dates_are_not_plausible(value):
    assert not is_plausible(value)


@pytest.mark.parametrize(
    "line",
    ["4 June 2024", "Published 4 June 2024 at 10:00", "Updated 3 hours ago", "June 4, 2024 | 5:04pm", "Tue 4 Jun 2024"],
)
def test_a_line_that_only_says_when_is_a_date_line(line):
    assert read_date_line(line, len(line.split()))


@pytest.mark.parametrize(
    "line", ["The silo fell on 4 June 2024", "4 June 2024: the silo falls", "An hour ago, she left"]
)
def test_a_line_that_says_more_is_none(line):
    assert read_date_line(line, len(line.split())) is None


BODY = (
    " council of Orrel met on Friday and spoke of the new bridge for three hours, a clerk said. The bridge will cost"
    " four million crowns and be open by spring, the mayor told reporters.\n\nNobody was against it, she said.\n"
)


@pytest.mark.parametrize(
    ("dateline", "published"),
    [
        ("ORREL, Oct 15, 2026 (Norland Press) - The", "2026-10-15"),
        ("ORREL, October 15, 2026 (Norland Press) — The", "2026-10-15"),
        ("ORREL, 15 Oct 2026 (Reuters) - The", "2026-10-15"),
        ("ORREL, Oct 15 (Reuters) - The", None),
        ("The", None),
    ],
)
def test_a_dateline_with_its_year_dates_the_article(read_text, dateline, published):
    article = read_text(f"A bridge is built\n\n{dateline}{BODY}", "a.txt")
    assert article.published == published
    assert article.dated_by == ("header" if published else None)
    assert bool(published) == ("its dateline says" in (article.dated_why or ""))


def test_a_date_line_outweighs_the_dateline(read_text):
    text = f"A bridge is built\n\nPublished: 16 October 2026\n\nORREL, Oct 15, 2026 (Reuters) - The{BODY}"
    assert read_text(text, "a.txt").published == "2026-10-16"


@pytest.mark.parametrize(
    "line", ["No. 43, 22 October 2026", "Issue 12 | 22 October 2026", "Vol. 3, No. 9, 22 October 2026"]
)
def test_the_number_of_an_issue_beside_a_date_is_no_other_matter(line):
    assert read_date_line(line, len(line.split())).published == "2026-10-22"
