"""A dispute or a contradiction; a count that rose, or two that exclude each other."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.opposites import find_kind
from crosswire.align.progress import is_later_count
from crosswire.model import Quantity


def figure(value, unit="person"):
    return Quantity(value=value, unit=unit, modifier=None, text=f"{value}", start=0, end=1)


@pytest.mark.parametrize(
    ("sources", "kind"),
    [
        (("e-union", "e-firm"), "denial"),
        ((None, "e-firm"), "contradiction"),
        ((None, None), "contradiction"),
    ],
)
def test_words_of_two_parties_are_a_dispute(sources, kind):
    left, right = (
        make_claim(n, article, source=source) for n, (article, source) in enumerate(zip("ab", sources, strict=True))
    )
    assert find_kind(left, right) == kind


@pytest.mark.parametrize(
    ("days", "values", "unit", "later"),
    [
        (("2025-03-01", "2025-03-02"), (40, 52), "person", True),
        (("2025-03-02", "2025-03-01"), (40, 52), "person", False),  # the later day gives the lower figure
        (("2025-03-01", "2025-03-01"), (40, 52), "person", False),
        ((None, None), (40, 52), "person", False),
        (("2025-03-01", "2025-03-02"), (40, 52), "meter", False),
    ],
)
def test_people_counted_higher_on_a_later_day_are_a_later_count(days, values, unit, later):
    left, right = (
        make_claim(n, article, published=day) for n, (article, day) in enumerate(zip("ab", days, strict=True))
    )
    assert is_later_count(left, right, *(figure(value, unit) for value in values)) is later


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("by noon 180 flights had been cancelled", "in all 312 flights were cancelled"),
        ("312 flights were cancelled", "in the end 338 flights were cancelled"),
        ("a reward of 180 crowns", "the trustees quadrupled the reward, to 312 crowns"),
    ],
)
def test_a_figure_that_is_told_as_of_an_hour_or_of_the_end_is_one_of_several_counts(earlier, later):
    left = make_claim(0, "a", text=earlier, published="2025-03-01")
    right = make_claim(1, "b", text=later, published="2025-03-02")
    values = [Quantity(value=float(n), unit="flight", modifier=None, text=str(n), start=0, end=3) for n in (180, 312)]
    assert is_later_count(left, right, *values)
