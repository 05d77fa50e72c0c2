"""How likely it is that two claims answer one question: a dozen features, a weight each, and the sentence for each.

The weights are fitted by `scripts/fit_alignment.py` on the open stories of tests/stories and examples/, story by story
left out to choose the features. More was tried and gained nothing: see bench/results/NOTES.md.
"""

import math
from collections.abc import Callable

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.levels import count_shared

MOST_ENTITIES, MOST_SHARED = 3, 6
MOST_RATIO, LEAST_FIGURE = 3.0, 0.001


class Proposal(Struct, frozen=True, kw_only=True):
    """Two claims that may answer one question, the earlier in reading order first, and how near they lie."""

    left: Claim
    right: Claim
    near: float
    margin: float
    words: float
    answer: str | None = None  # why one is held to answer the other, where it stands right behind it
    unit_margin: float | None = None  # the margin among claims that give a figure in a unit of both; None without one


Table = tuple[tuple[Callable[[Proposal], float], float], ...]  # a feature and its weight a row


def count_entities(pair: Proposal) -> float:
    """They speak of the same people, bodies or places."""
    return min(len(pair.left.entities & pair.right.entities), MOST_ENTITIES) / MOST_ENTITIES


def count_words(pair: Proposal) -> float:
    """They share many telling words."""
    return min(count_shared(pair.left, pair.right), MOST_SHARED) / MOST_SHARED


def is_same_article(pair: Proposal) -> float:
    """They stand in one article, which seldom says a thing twice."""
    return float(pair.left.article == pair.right.article)


def has_same_figure(pair: Proposal) -> float:
    """They give one figure."""
    values = [{quantity.value for quantity in claim.quantities} for claim in (pair.left, pair.right)]
    return float(bool(values[0] & values[1]))


def is_same_stance(pair: Proposal) -> float:
    """They put it in the same way: as so, as planned, as alleged."""
    return float(pair.left.stance == pair.right.stance)


def find_near(pair: Proposal) -> float:
    """They are near in meaning, as are the sentences around them."""
    return pair.near


def find_margin(pair: Proposal) -> float:
    """Each is the other's nearest in its article, by a margin."""
    return pair.margin


def find_words(pair: Proposal) -> float:
    """Their telling words are largely the same."""
    return pair.words


def find_unit_margin(pair: Proposal) -> float:
    """Of what gives a figure in that unit, each is the other's nearest."""
    return pair.unit_margin or 0.0


def find_ratio(pair: Proposal) -> float:
    """Their figures lie far apart."""
    figures = [(a, b) for a in pair.left.quantities for b in pair.right.quantities if a.unit == b.unit]
    ratios = [abs(math.log(max(a.value, LEAST_FIGURE) / max(b.value, LEAST_FIGURE))) for a, b in figures]
    return min([MOST_RATIO, *ratios])


def shares_entity(pair: Proposal) -> float:
    """They speak of somebody or something in common."""
    return float(bool(pair.left.entities & pair.right.entities))


def is_same_kind(pair: Proposal) -> float:
    """The same kind of thing is done."""
    return float(bool(pair.left.classes & pair.right.classes))


FEATURES: Table = (
    (find_near, 2.70),
    (find_margin, 1.87),
    (find_words, 0.30),
    (is_same_article, -1.28),
    (has_same_figure, 1.00),
    (count_entities, -2.96),
    (count_words, 3.85),
    (is_same_stance, 0.16),
)
INTERCEPT = -4.25
# For pairs of different articles that give a figure in one unit: whether both answer one "how many" or "how long".
FIGURE_FEATURES: Table = (
    (find_near, 0.82),
    (find_unit_margin, 2.60),
    (find_margin, 0.77),
    (find_words, 1.57),
    (has_same_figure, 1.00),
    (find_ratio, -1.18),
    (shares_entity, 0.55),
    (is_same_kind, 0.26),
    (is_same_stance, 1.54),
)
FIGURE_INTERCEPT = -2.48


def is_of_figures(pair: Proposal) -> bool:
    """Whether both give a figure in one unit, in different articles."""
    return pair.unit_margin is not None and pair.left.article != pair.right.article


def read_features(pair: Proposal, table: Table = FEATURES) -> tuple[float, ...]:
    """The pair's features, in the order of the table."""
    return tuple(feature(pair) for feature, _ in table)


def weigh_pair(pair: Proposal) -> float:
    """The log odds that both answer one question; 0 is even."""
    odds = INTERCEPT + _weigh(pair, FEATURES)
    return max(odds, weigh_figures(pair)) if is_of_figures(pair) else odds


def weigh_figures(pair: Proposal) -> float:
    """The log odds that both answer one "how many" or "how long", by figures in one unit."""
    return FIGURE_INTERCEPT + _weigh(pair, FIGURE_FEATURES)


def _weigh(pair: Proposal, table: Table) -> float:
    return sum(feature(pair) * weight for feature, weight in table)


def find_chance(odds: float) -> float:
    """The chance, 0 to 1, that log odds stand for."""
    return 1 / (1 + math.exp(-odds))


def explain_likelihood(pair: Proposal) -> str:
    """The one or two features that speak most for the pair, in words."""
    told = [(value * weight, feature) for value, (feature, weight) in zip(read_features(pair), FEATURES, strict=True)]
    best = [feature for gain, feature in sorted(told, key=lambda entry: -entry[0]) if gain > 0][:2]
    return "; ".join((feature.__doc__ or "").rstrip(".").lower() for feature in best)
