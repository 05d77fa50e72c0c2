"""How one saying's wordings differ."""

import pytest
from tests.made_stories import Said, make_index

from crosswire.brief.drift import mark_drift
from crosswire.model import Utterance, Wording

FULL = "We owe the parents the truth, and we owe it to them soon, said nobody."


def drift(*texts):
    index = make_index([Said(article="a", text="Nothing was said.")])
    wordings = tuple(Wording(text=text, quotes=(f"q{number}",)) for number, text in enumerate(texts))
    return mark_drift(Utterance(id="u", speaker=None, quotes=("q0", "q1"), wordings=wordings), index).wordings


@pytest.mark.parametrize(
    ("text", "kind", "differs"),
    [
        ("We owe the parents the truth,", "cut", []),
        ("the parents the truth ... to them soon", "cut", []),
        ("We OWE the parents … the truth.", "cut", []),
        ("We owe these parents the truth, without delay,", "reworded", ["these", "without delay"]),
        ("to them soon ... we owe the parents the truth", "reworded", None),
        ("Nothing of the kind is known here", "reworded", []),
    ],
)
def test_a_cut_is_told_from_other_words(text, kind, differs):
    fullest, other = drift(FULL, text)
    assert (fullest.kind, fullest.text) == ("fullest", FULL)
    assert other.kind == kind
    if differs is not None:
        assert [other.text[start:end] for start, end in other.differs] == differs


def test_the_fullest_stands_first():
    assert [wording.text for wording in drift("the truth", FULL)] == [FULL, "the truth"]


def test_two_that_cut_another_end_are_cuts_with_the_rest_marked():
    _, second = drift(
        "the valve was shut at noon by the man on duty there", "shut at noon by the man on duty, and nobody asked"
    )
    assert second.kind == "reworded"
    _, second = drift("the valve was old and it was shut at noon by the man", "was shut at noon by the man, I say")
    assert (second.kind, [second.text[a:b] for a, b in second.differs]) == ("cut", ["I say"])


def test_what_a_rewording_leaves_out_is_named():
    first, second = drift(
        "You can lose to a better side, my friend, but not to rain,", "You can lose to a side, not to a cloud,"
    )
    assert "better" in [first.text[start:end] for start, end in second.lacks]
