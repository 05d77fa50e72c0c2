"""Claims brought together: on average likely, never where two are known to differ, denials last."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.groups import group_claims
from crosswire.align.rules import Match

LIKELY, UNLIKELY = 2.0, -4.0


def match(left, right, odds=LIKELY):
    return Match(left=f"s{left}", right=f"s{right}", odds=odds, reason="")


def group(claims, *matches):
    return [[claim.position for claim in held] for held in group_claims(claims, matches)]


@pytest.fixture
def three():
    return [make_claim(place, article) for place, article in enumerate("abc")]


def test_likely_pairs_come_together(three):
    assert group(three, match(0, 1), match(1, 2), match(0, 2)) == [[0, 1, 2]]


def test_a_chain_whose_ends_are_unlikely_does_not_hold(three):
    assert group(three, match(0, 1), match(1, 2, 0.5), match(0, 2, UNLIKELY)) == [[0, 1], [2]]


def test_unlikely_pairs_stay_apart(three):
    assert group(three, match(0, 1, UNLIKELY)) == [[0], [1], [2]]


def test_what_is_known_to_differ_never_comes_together(three):
    earlier = make_claim(0, "a", when=("2024-03-01", "2024-03-01"))
    later = make_claim(2, "c", when=("2025-03-01", "2025-03-01"))
    assert group([earlier, three[1], later], match(0, 1), match(1, 2), match(0, 2)) == [[0, 1], [2]]


def test_a_denial_joins_what_it_denies_however_unlike_its_words_are():
    claims = [make_claim(0, "a"), make_claim(1, "b"), make_claim(2, "a", stance="denied", points_back=True)]
    assert group(claims, match(0, 1), match(0, 2), match(1, 2, UNLIKELY)) == [[0, 1, 2]]


def test_no_denial_brings_two_charges_together():
    claims = [make_claim(0, "a"), make_claim(1, "b"), make_claim(2, "c", stance="denied")]
    assert group(claims, match(0, 2, 3.0), match(1, 2)) == [[0, 2], [1]]
