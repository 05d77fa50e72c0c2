"""Dates as a reader says them, counts with their nouns."""

import pytest

from crosswire.render.words import count, spell_date, spell_dates_in, spell_span


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        ("2031", "2031"),
        ("2031-05", "May 2031"),
        ("2031-05-05", "5 May 2031"),
        ("2031-05-05T07:30:00Z", "5 May 2031, 07:30"),
        ("2031-13-05", "2031-13-05"),
        ("2031-W20", "2031-W20"),
        ("203", "203"),
        ("2031-05-05/2031-05-09", "5 to 9 May 2031"),
        ("", ""),
        (None, ""),
    ],
)
def test_dates(value, spoken):
    assert spell_date(value) == spoken


@pytest.mark.parametrize(
    ("earliest", "latest", "spoken"),
    [
        ("2031-05-05", "2031-05-05", "5 May 2031"),
        ("2031-05-05", None, "5 May 2031"),
        (None, "2031-05-05", "by 5 May 2031"),
        ("2031-05-01", "2031-05-31", "May 2031"),
        ("2031-05-01", "2031-05-07", "1 to 7 May 2031"),
        ("2031-05-30", "2031-06-02", "30 May 2031 to 2 June 2031"),
        ("2031-01-01", "2031-12-31", "2031"),
        (None, None, ""),
    ],
)
def test_spans(earliest, latest, spoken):
    assert spell_span(earliest, latest) == spoken


def test_dates_in_a_text():
    assert (
        spell_dates_in("2031-05-05 (“Monday”, in 2031-05 or 031-05-05)")
        == "5 May 2031 (“Monday”, in May 2031 or 031-05-05)"
    )
    assert spell_dates_in("2031-05-01 to 2031-05-31") == "May 2031"


def test_counts():
    assert [count(1, "voice"), count(2, "voice"), count(2, "body", "bodies")] == ["1 voice", "2 voices", "2 bodies"]
