"""Pairs of claims that might answer the same question: those nearest to each other, and those that share their parts.

Vectors propose, rules and weights decide: "sent" and "did not send" lie nearer than true paraphrases do.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, product

import numpy as np

from crosswire.align.answers import find_answers
from crosswire.align.claims import Claim
from crosswire.align.likelihood import Proposal
from crosswire.align.nearness import Embed, Matrix, Nearness, find_margins, measure_nearness

MOST_NEAR = 12  # of a claim's nearest in the story
NEAREST_EACH = 2  # and its nearest in each other article, while these are few
FEW_ARTICLES = 12
LEAST_NEAR = 0.3
LEAST_SHARED = 0.35  # share of the lighter claim's words that are shared, to be looked at
MOST_HOLDERS = 40  # a part that more statements hold proposes nothing by itself


def propose_pairs(claims: Sequence[Claim], embed: Embed | None, budget: int) -> list[Proposal]:
    """Pairs worth comparing, in reading order, with how near they lie."""
    if not claims:
        return []
    nearness = measure_nearness(claims, embed, budget)
    figures, answers = list_figures(claims, nearness), find_answers(claims)
    proposed = list_nearest(claims, nearness) | share_parts(claims) | share_texts(claims) | {*figures, *answers}
    return [
        Proposal(
            left=claims[i],
            right=claims[j],
            near=float(nearness.near[i, j]),
            margin=float(nearness.margin[i, j]),
            words=float(nearness.words[i, j]),
            answer=answers.get((i, j)),
            unit_margin=figures.get((i, j)),
        )
        for i, j in sorted(proposed)
    ]


def list_nearest(claims: Sequence[Claim], nearness: Nearness) -> set[tuple[int, int]]:
    """Each claim with its nearest in the story, and in each other article where these are few."""
    articles = np.array([claim.article for claim in claims])
    names = sorted(set(articles))
    pairs: set[tuple[int, int]] = set()
    for place in range(len(claims)):
        row = nearness.near[place].copy()
        row[place] = -1.0
        chosen = list(rank_first(row, MOST_NEAR))
        for name in names if len(names) <= FEW_ARTICLES else ():
            others = np.flatnonzero((articles == name) & (np.arange(len(claims)) != place))
            chosen += list(others[np.argsort(-row[others], kind="stable")[:NEAREST_EACH]])
        told = {
            int(other) for other in chosen if row[other] >= LEAST_NEAR or nearness.least[place, other] >= LEAST_SHARED
        }
        pairs |= {(min(place, other), max(place, other)) for other in told}
    return pairs


def list_figures(claims: Sequence[Claim], nearness: Nearness) -> dict[tuple[int, int], float]:
    """Pairs that give a figure in one unit, nearest first, each with its margin among all that give one."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for unit in sorted({quantity.unit for quantity in claim.quantities if quantity.unit}):
            holders[unit].append(number)
    margins: dict[tuple[int, int], float] = {}
    for numbers in holders.values():
        near = nearness.near[np.ix_(numbers, numbers)]
        margin = find_margins([claims[number] for number in numbers], near)
        for row, values in enumerate(near):
            for column in rank_first(values, MOST_NEAR + 1):
                if row != column:
                    pair = (min(numbers[row], numbers[column]), max(numbers[row], numbers[column]))
                    margins[pair] = max(margins.get(pair, -1.0), float(margin[row, column]))
    return margins


def rank_first(values: Matrix, count: int) -> Matrix:
    """The places of the highest values, highest first, of equals the first."""
    if len(values) > count:
        places = np.flatnonzero(values >= np.partition(values, -count)[-count])
        return places[np.argsort(-values[places], kind="stable")[:count]]
    return np.argsort(-values, kind="stable")


def share_parts(claims: Sequence[Claim]) -> set[tuple[int, int]]:
    """Pairs with one kind of predicate and a participant in common, and denials with what they may deny."""
    holders: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for predicate in claim.classes if not claim.light else ():
            for key in claim.agents | claim.objects:
                holders[predicate, key].append(number)
    held = (numbers for numbers in holders.values() if len(numbers) <= MOST_HOLDERS)
    pairs = {pair for numbers in held for pair in combinations(numbers, 2)}
    denied = [number for number, claim in enumerate(claims) if claim.stance == "denied"]
    answered = [number for number, claim in enumerate(claims) if claim.stance in {"denied", "alleged"}]
    return pairs | {(min(pair), max(pair)) for pair in product(denied, answered) if len(set(pair)) > 1}


def share_texts(claims: Sequence[Claim]) -> set[tuple[int, int]]:
    """Pairs in the very same words, however common these are."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        holders[tuple(claim.text.casefold().split())].append(number)
    return {pair for numbers in holders.values() for pair in combinations(numbers, 2)}
