"""Why two statements differ, as far as the texts tell."""

import pytest
from tests.made_stories import Said, make_index

from crosswire.judge.causes import find_cause
from crosswire.model import Comparison, Quantity


def figure(value: float, unit: str) -> Quantity:
    return Quantity(value=value, unit=unit, modifier=None, text=f"{value:g}", start=0, end=1)


@pytest.mark.parametrize(
    ("level", "figures", "reason", "cause"),
    [
        ("same", None, "", None),
        ("later", (figure(4, "person"), figure(9, "person")), "", "later-count"),
        ("later", (figure(6, "person"), figure(5, "person")), "“6” against “5”; one corrects it", "error"),
        ("contradiction", (figure(48, "second"), figure(84, "second")), "", "error"),
        ("contradiction", (figure(100_000, "meter"), figure(160_900, "meter")), "", "unit"),
        ("contradiction", (figure(1432, "person"), figure(1451, "person")), "", "rounding"),
        ("contradiction", (figure(12, "person"), figure(17, "person")), "", "unknown"),
    ],
)
def test_causes(level, figures, reason, cause):
    index = make_index([Said(article="a", text="It is so."), Said(article="b", text="It is not so.")])
    telling = Comparison(left="s0", right="s1", level=level, slot="number", reason=reason, figures=figures)
    assert find_cause(telling, index) == cause


def test_each_side_names_a_source_of_its_own():
    said = [
        Said(article="a", text="Nine were hurt.", source="e-police"),
        Said(article="b", text="Twelve were hurt.", source="e-union"),
    ]
    telling = Comparison(left="s0", right="s1", level="contradiction", slot="number", reason="")
    assert find_cause(telling, make_index(said)) == "source"
