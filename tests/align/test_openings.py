"""A text that has no word of a pattern is not searched; one that has is."""

import re

import pytest

from crosswire.align.openings import list_beginnings, list_openings, may_match
from crosswire.languages.en.yes_or_no import QUESTIONS


@pytest.mark.parametrize(
    ("pattern", "text", "may"),
    [
        (r"\b(?:tear gas|canisters?)\b", "Not one canister was opened", True),
        (r"\bback-?ups?\b", "The back-ups were safe", True),
        (r"\b(?:tear gas|canisters?)\b", "The council met", False),
        (r"apologi[sz]ed", "She apologised", True),
    ],
)
def test_what_may_match(pattern, text, may):
    assert may_match(re.compile(pattern), text) is may


def test_every_question_can_be_found():
    assert all(list_openings(one.yes.pattern) for one in QUESTIONS)


def test_small_words_open_nothing():
    assert not list_openings(r"\b(?:was|were|the)\b")
    assert list_beginnings("Was it so?") == {"was"}
