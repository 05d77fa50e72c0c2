"""Positions: the answers of a fact, and who gives which."""

from tests.made_stories import Said, make_index

from crosswire.judge.positions import find_positions
from crosswire.model import Alignment, Comparison, Quantity


def make_figure(value: float, text: str, modifier: str | None = None) -> Quantity:
    return Quantity(value=value, unit="person", modifier=modifier, text=text, start=0, end=len(text))


def compare(left: str, right: str, level: str, figures: tuple[Quantity, Quantity]) -> Comparison:
    return Comparison(left=left, right=right, level=level, slot="number", reason="", figures=figures)


def list_values(bound: Quantity) -> list[str]:
    """The positions of a bound, seven and nine, of which the last two are at odds."""
    said = [Said(article=name, text=f"The storm killed people, {name} said.") for name in "abc"]
    seven, nine = make_figure(7, "seven people"), make_figure(9, "nine people")
    alignment = Alignment(
        statements=("s0", "s1", "s2"),
        comparisons=(
            compare("s1", "s2", "contradiction", (seven, nine)),
            compare("s0", "s1", "compatible", (bound, seven)),
        ),
        question="",
    )
    return sorted(position.value for position in find_positions(alignment, make_index(said)))


def test_a_bound_far_below_a_figure_is_no_voice_for_it() -> None:
    bound = make_figure(4, "at least four people", "at least")
    assert list_values(bound) == ["at least four people", "nine people", "seven people"]


def test_a_bound_near_a_figure_and_a_rounding_stand_with_it() -> None:
    assert list_values(make_figure(6, "more than six people", "more than")) == ["more than six people", "nine people"]
    assert list_values(make_figure(5, "about five people", "about")) == ["about five people", "nine people"]
