"""Whether two figures that count the same thing can both be right."""

import math
import re
from itertools import combinations

from crosswire.align.claims import Claim
from crosswire.align.levels import SlotLevel
from crosswire.languages.en.numbers import MEASURES
from crosswire.languages.en.units import BASE_UNITS, PEOPLE
from crosswire.model import Quantity

AT_LEAST = frozenset({"at least", "over", "more than", "above", "no fewer than", "upwards of"})
AT_MOST = frozenset({"at most", "up to", "under", "less than", "fewer than", "below", "no more than"})
ABOUT = frozenset({"about", "around", "some", "roughly", "approximately", "an estimated"})
NEARLY = frozenset({"nearly", "almost", "close to", "just under"})
NUMBER_WORDS = frozenset({"million", "billion", "thousand", "hundred", "dozen"})
ABOUT_SHARE = 0.1
EXACTER_SHARE = 0.05  # of a figure of more than one digit that is not a nought: "about 340"
NEARLY_SHARE = 0.2  # "nearly a minute" may be 48 seconds
MOST_ROUNDING = 0.1  # of a figure: "ten kilometres" is not 15,000 metres rounded
TELLING = ("different", "same", "compatible", "unknown")
CONVERTED = 0.04  # of a figure: 130 feet are told as 40 metres
MEASURES_TOLD = frozenset({*MEASURES.values(), *BASE_UNITS})
CONVERTIBLE = frozenset({"second", "meter", "kilogram", "square meter", "liter", "kilometer per hour", "knot"})
JOINED = re.compile(
    r"(?: \w+){0,2},? (?:and|plus|along with|as well as|with)(?: (?:another|a further|its|a crew of|the))? "
)
FARTHEST = 5.0  # times as large: figures farther apart are of another scope


def compare_figures(left: Claim, right: Claim) -> tuple[SlotLevel, Quantity, Quantity] | None:
    """The most telling level among figures of one unit that both claims give, with the two; None without any."""
    pairs = [(a, b) for a in left.quantities for b in right.quantities if is_same_unit(a, b)]
    compared = [(compare_quantities(a, b), a, b) for a, b in pairs]
    agreeing = any(level.level in {"same", "compatible"} for level, _, _ in compared)
    if agreeing or _has_several(left, right):  # which of several figures answers which is not known
        compared = [entry for entry in compared if entry[0].level in {"same", "compatible"}]
    return min(compared, key=lambda entry: TELLING.index(entry[0].level), default=None)


def _has_several(left: Claim, right: Claim) -> bool:
    """Whether either claim gives several figures in one unit."""
    return any(is_same_unit(a, b) for claim in (left, right) for a, b in combinations(claim.quantities, 2))


def is_same_unit(left: Quantity, right: Quantity) -> bool:
    """Whether two figures count the same kind of thing; a figure without a unit counts nothing known."""
    return left.unit is not None and right.unit is not None and left.unit == right.unit


def compare_quantities(left: Quantity, right: Quantity) -> SlotLevel:
    """Same, compatible (rounding, "at least", ranges) or different."""
    if (left.value, left.upper, left.modifier) == (right.value, right.upper, right.modifier):
        return SlotLevel(level="same", reason=f"both give {left.text}")
    low_left, high_left = find_bounds(left)
    low_right, high_right = find_bounds(right)
    slack = CONVERTED * max(left.value, right.value) if is_converted(left, right) else 0.0
    if low_left <= high_right + slack and low_right <= high_left + slack:
        return SlotLevel(level="compatible", reason=f"“{left.text}” and “{right.text}” can both be right")
    if is_other_scope(left, right):
        return SlotLevel(level="unknown", reason=f"“{left.text}” and “{right.text}” count others")
    if max(left.value, right.value) > FARTHEST * min(left.value, right.value):
        return SlotLevel(level="unknown", reason="figures so far apart count different things")
    return SlotLevel(level="different", reason=f"“{left.text}” against “{right.text}”")


def is_converted(left: Quantity, right: Quantity) -> bool:
    """Whether the two are given in other units, so that one may be the other, converted and rounded."""
    units = [{name_unit(word) for word in re.findall(r"[a-z]+", figure.text.lower())} for figure in (left, right)]
    return left.unit in CONVERTIBLE and not (units[0] & units[1] & MEASURES_TOLD)


def name_unit(word: str) -> str:
    """One name for all forms of a unit: "km", "kilometres"."""
    single = word.rstrip("s")
    return MEASURES.get(word) or MEASURES.get(single) or single


def is_other_scope(left: Quantity, right: Quantity) -> bool:
    """Whether words beside the figures narrow what is counted in different ways: "US consumers", "UK consumers"."""
    narrowing = [
        {word for word in figure.text.split() if word[:1].isupper() and word.lower() not in NUMBER_WORDS}
        for figure in (left, right)
    ]
    first = [{figure.text.split()[0]} for figure in (left, right)]
    named = [words - start for words, start in zip(narrowing, first, strict=True)]
    return named[0] != named[1]


def find_bounds(quantity: Quantity) -> tuple[float, float]:
    """The lowest and highest number that the figure's words allow, rounding included."""
    value, modifier = quantity.value, (quantity.modifier or "").lower()
    low, high = value - _find_rounding(value), (quantity.upper or value) + _find_rounding(value)
    if modifier in AT_LEAST:
        return value, math.inf
    if modifier in AT_MOST:
        return 0.0, high
    if quantity.text.lower().startswith("barely"):
        return value * (1 - EXACTER_SHARE), value * (1 + EXACTER_SHARE)
    if modifier in ABOUT:
        share = ABOUT_SHARE if is_round(value) else EXACTER_SHARE
        return value * (1 - share), (quantity.upper or value) * (1 + share)
    if modifier in NEARLY:
        return value * (1 - NEARLY_SHARE), high
    return low, high


def is_round(value: float) -> bool:
    """Whether the figure has one digit that is not a nought, or is small."""
    return value < 20 or len(f"{value:.0f}".rstrip("0")) == 1


def _find_rounding(value: float) -> float:
    """Half of the last digit that is not a nought, for figures of 100 and more: 1,400 may be 1,350 to 1,450."""
    if value < 100 or value != int(value):
        return 0.0
    digits = str(int(value))
    half = 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0"))) if digits.endswith("0") else 0.0
    return min(half, MOST_ROUNDING * value)


def add_joined(claim: Claim, figure: Quantity, total: Quantity) -> str | None:
    """Why a figure and the one that "and" joins to it make the other's: "132 passengers and six crew", "138 aboard"."""
    start = claim.text.find(figure.text)
    for other in claim.quantities:
        at = claim.text.find(other.text, start + len(figure.text)) if start >= 0 else -1
        between = claim.text[start + len(figure.text) : at]
        people = {figure.unit, total.unit, other.unit} <= PEOPLE | {None}
        if at > 0 and people and JOINED.fullmatch(between) and figure.value + other.value == total.value:
            return f"“{figure.text}” and “{other.text}” make {total.text}"
    return None
