"""Pairs of claims that might answer the same question: those that share telling words, and those near in meaning.

Vectors propose, rules decide: "sent" and "did not send" lie nearer than true paraphrases do.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations, product
from typing import Any

import numpy as np

from crosswire.align.claims import Claim

Embed = Callable[[Sequence[str]], Any]  # texts -> a unit vector each, as the rows of an array
Pair = tuple[Claim, Claim, float]  # the earlier in reading order first; their cosine, or 0 if not embedded

LEAST_SHARED = 0.55  # weight of the words that two claims share, to be looked at
LEAST_COSINE = 0.55
NEAR_STATEMENTS = 5  # how far behind what it answers a denial may stand
MOST_STATEMENTS_A_WORD = 40  # a word that more statements hold proposes nothing by itself


def propose_pairs(claims: Sequence[Claim], embed: Embed | None, budget: int) -> list[Pair]:
    """Pairs worth comparing, in reading order, each with its cosine."""
    shared = share_words(claims)
    chosen = choose_texts(claims, shared, budget) if embed else []
    cosines = compare_vectors(chosen, embed) if embed and len(chosen) > 1 else {}
    proposed = {pair for pair, weight in shared.items() if weight >= LEAST_SHARED}
    proposed |= share_parts(claims) | share_texts(claims)
    proposed |= {pair for pair, cosine in cosines.items() if cosine >= LEAST_COSINE}
    return [(claims[i], claims[j], cosines.get((i, j), 0.0)) for i, j in sorted(proposed)]


def share_words(claims: Sequence[Claim]) -> dict[tuple[int, int], float]:
    """For each pair of claims that share a telling word, the weight of all that they share."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for word in claim.words:
            holders[word].append(number)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for word, numbers in holders.items():
        if len(numbers) <= MOST_STATEMENTS_A_WORD:
            for place, left in enumerate(numbers):
                for right in numbers[place + 1 :]:
                    shared[left, right] += claims[left].words[word]
    return dict(shared)


def share_parts(claims: Sequence[Claim]) -> set[tuple[int, int]]:
    """Pairs with one kind of predicate and a participant in common, and denials with what they may deny."""
    holders: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for predicate in claim.classes if not claim.light else ():
            for key in claim.agents | claim.objects:
                holders[predicate, key].append(number)
    pairs = {(left, right) for numbers in holders.values() for left, right in combinations(numbers, 2)}
    denied = [number for number, claim in enumerate(claims) if claim.stance == "denied"]
    answered = [number for number, claim in enumerate(claims) if claim.stance in {"denied", "alleged"} or claim.source]
    return pairs | {(min(pair), max(pair)) for pair in product(denied, answered) if is_answerable(*pair, claims)}


def share_texts(claims: Sequence[Claim]) -> set[tuple[int, int]]:
    """Pairs in the very same words, however common these are."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        holders[tuple(claim.text.casefold().split())].append(number)
    return {pair for numbers in holders.values() for pair in combinations(numbers, 2)}


def is_answerable(denial: int, other: int, claims: Sequence[Claim]) -> bool:
    """Whether a denial may answer another claim: any allegation or denial, or what somebody said shortly before."""
    near = claims[denial].article == claims[other].article and 0 < denial - other <= NEAR_STATEMENTS
    return denial != other and (near or claims[other].stance in {"denied", "alleged"})


def choose_texts(claims: Sequence[Claim], shared: dict[tuple[int, int], float], budget: int) -> list[Claim]:
    """The claims on which vectors are best spent: they share something with another article, but not enough to tell."""
    best: dict[int, float] = defaultdict(float)
    for (left, right), weight in shared.items():
        if claims[left].article != claims[right].article:
            least = min(claims[left].mass, claims[right].mass)
            doubt = min(weight / max(least, 1e-9), 1.0)
            doubt = doubt * (1.2 - doubt)
            best[left], best[right] = max(best[left], doubt), max(best[right], doubt)
    ranked = sorted(best, key=lambda number: (-best[number], number))
    return [claims[number] for number in sorted(ranked[:budget])]


def compare_vectors(claims: Sequence[Claim], embed: Embed) -> dict[tuple[int, int], float]:
    """The cosine of each pair of claims from different articles, by their positions in the story, rounded."""
    vectors = embed([claim.text for claim in claims])
    cosines = np.round(vectors @ vectors.T, 3)
    return {
        (left.position, right.position): float(cosines[i, j])
        for i, left in enumerate(claims)
        for j, right in enumerate(claims)
        if i < j and left.article != right.article
    }
