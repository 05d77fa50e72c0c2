"""Dates as a reader says them, counts with their nouns."""

import pytest

from crosswire.render.words import count, spell_date


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
        ("", ""),
        (None, ""),
    ],
)
def test_dates(value, spoken):
    assert spell_date(value) == spoken


def test_counts():
    assert [count(1, "voice"), count(2, "voice"), count(2, "body", "bodies")] == ["1 voice", "2 voices", "2 bodies"]
