"""Why two statements of one fact differ, as far as the texts tell."""

from collections.abc import Callable

from crosswire.model import Cause, Comparison, Quantity
from crosswire.primitives.story_index import StoryIndex

ROUNDED_BY, CONVERTED_BY = 0.03, 0.01  # shares by which figures may miss a rounding, or a factor between two units
# Of one measure in two units, where one was taken for the other: miles and kilometres, feet and metres, and so on.
FACTORS = {"meter": (1.609, 3.281, 1.094), "kilogram": (2.205,), "square meter": (2.471, 2.59), "liter": (3.785,)}
CORRECTS = "one corrects"


def find_cause(telling: Comparison, index: StoryIndex) -> Cause | None:
    """The first cause that holds, `unknown` if a conflict has none, None where nothing conflicts."""
    if telling.level == "later":
        return "error" if CORRECTS in telling.reason else "later-count"
    if telling.level not in {"contradiction", "denial"}:
        return None
    for cause, rule in RULES:
        if rule(telling, index):
            return cause
    return "unknown"


def is_other_source(telling: Comparison, index: StoryIndex) -> bool:
    """Each side names a source of its own."""
    left, right = (index.statements[s].chain for s in (telling.left, telling.right))
    sources = [chain[-1].entity or chain[-1].name for chain in (left, right) if len(chain) > 1]
    return len(sources) == 2 and sources[0] != sources[1]


def is_rounded(telling: Comparison, index: StoryIndex) -> bool:
    """The figures differ by no more than careless rounding."""
    del index
    low, high = _order_figures(telling)
    return high.value > 0 and (high.value - low.value) / high.value <= ROUNDED_BY if low and high else False


def is_in_other_unit(telling: Comparison, index: StoryIndex) -> bool:
    """One figure is the other in a unit that was taken for another: miles for kilometres."""
    del index
    low, high = _order_figures(telling)
    if low is None or high is None or low.value <= 0:
        return False
    ratio = high.value / low.value
    return any(abs(ratio / factor - 1) <= CONVERTED_BY for factor in FACTORS.get(low.unit or "", ()))


def is_swapped(telling: Comparison, index: StoryIndex) -> bool:
    """The figures have the same digits in another order: 48 and 84."""
    del index
    low, high = _order_figures(telling)
    if low is None or high is None:
        return False
    digits = [[one for one in f"{figure.value:g}" if one.isdigit() and one != "0"] for figure in (low, high)]
    return len(digits[0]) > 1 and digits[0] != digits[1] and sorted(digits[0]) == sorted(digits[1])


def _order_figures(telling: Comparison) -> tuple[Quantity, Quantity] | tuple[None, None]:
    """The lower and the higher of the figures that were compared."""
    if telling.figures is None:
        return None, None
    low, high = sorted(telling.figures, key=lambda figure: figure.value)
    return low, high


RULES: tuple[tuple[Cause, Callable[[Comparison, StoryIndex], bool]], ...] = (
    ("source", is_other_source),
    ("unit", is_in_other_unit),
    ("rounding", is_rounded),
    ("error", is_swapped),
)
