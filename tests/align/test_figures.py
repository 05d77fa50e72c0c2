"""When two figures can both be right."""

import pytest

from crosswire.align.figures import compare_quantities
from crosswire.model import Quantity


def figure(value: float, modifier: str | None = None, upper: float | None = None) -> Quantity:
    return Quantity(value=value, unit="person", modifier=modifier, text=str(value), start=0, end=1, upper=upper)


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        (figure(12), figure(12), "same"),
        (figure(12, "at least"), figure(12), "compatible"),
        (figure(10, "more than"), figure(12), "compatible"),
        (figure(10, "more than"), figure(8), "different"),
        (figure(1200, "about"), figure(1180), "compatible"),
        (figure(1200, "about"), figure(2100), "different"),
        (figure(1400), figure(1432), "compatible"),
        (figure(1432), figure(1451), "different"),
        (figure(30, upper=40), figure(35), "compatible"),
        (figure(12), figure(14), "different"),
        (figure(50, "up to"), figure(20), "compatible"),
    ],
)
def test_figures_compare(left: Quantity, right: Quantity, level: str) -> None:
    assert compare_quantities(left, right).level == level
    assert compare_quantities(right, left).level == level
