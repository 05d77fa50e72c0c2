"""Which claim a denial answers: the nearest that somebody else makes, an allegation before all."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.answers import find_answers

FIRM = frozenset({"e-firm"})


def denial(place, article="a", **fields):
    return make_claim(place, article, stance="denied", points_back=True, source="e-firm", parties=FIRM, **fields)


def said(place, article="a", source="e-union", **fields):
    return make_claim(place, article, source=source, **fields)


@pytest.mark.parametrize(
    ("claims", "answered"),
    [
        ([said(0), denial(1)], {(0, 1)}),
        (
            [said(0), said(1, sentence=0), denial(2)],
            {(0, 2)},
        ),  # all that the source said: its first clause stands for it
        ([said(0, stance="alleged"), said(1), denial(2)], {(0, 2)}),
        ([said(0), said(1, source="e-mayor", sentence=1), denial(2)], {(1, 2)}),
        ([make_claim(0, "a"), denial(1)], set()),  # the outlet's own words are nobody's charge
        ([said(0, source="e-firm"), denial(1)], set()),  # nor the denier's
        ([said(0, stance="asked"), denial(1)], set()),
        ([said(0, polarity=False), denial(1)], set()),
        ([said(0, article="b"), denial(1)], set()),
        ([said(0), make_claim(1, "a", stance="denied", source="e-firm", parties=FIRM)], set()),  # says what it denies
        ([said(0), *(make_claim(place, "a") for place in range(1, 8)), denial(8)], set()),  # too far back
    ],
)
def test_a_denial_answers_the_nearest_charge(claims, answered):
    assert set(find_answers(claims)) == answered


def test_what_the_deniers_side_says_next_bears_the_denial_out():
    claims = [said(0), denial(1), said(2, source="e-spokesman", polarity=False, sentence=2), said(3, polarity=False)]
    assert (1, 2) in find_answers(claims)
    assert (1, 3) not in find_answers(claims)
