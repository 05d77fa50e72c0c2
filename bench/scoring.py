"""What the benches of extraction count alike: articles from texts, halves, pairs, F1, intervals."""

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

import numpy as np
from msgspec import Struct

from crosswire import Article, read_articles

DRAWS = 1000

Half = Literal["held-out", "tuning"]
Counts = Mapping[str, float]
Measure = Callable[[Counts], dict[str, float]]


class Score(Struct, frozen=True, kw_only=True):
    """A score, and the middle 95 of 100 of what it is when articles are drawn anew."""

    value: float
    low: float
    high: float


class Scope(Struct, frozen=True, kw_only=True):
    """What is scored together: some counts of it, and its scores."""

    counts: dict[str, int]
    scores: dict[str, Score]


# ---------------------------------------------------------------- halves


def find_half(name: str) -> Half:
    """The half of a file, by the sha256 of its name: held out if its first hexadecimal digit is 8 or more."""
    return "held-out" if int(hashlib.sha256(name.encode()).hexdigest()[0], 16) >= 8 else "tuning"


def find_meantime_half(name: str) -> Half:
    """The half of a file of MEANTIME, cut before the others were: held out if its sha256 is even."""
    return "tuning" if int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 else "held-out"


# ---------------------------------------------------------------- articles


def make_article(text: str, published: str | None) -> Article | None:
    """The article that a text makes when it is given with its date, None where it is refused."""
    articles = read_articles(["-"], stdin=text.encode(), date=published).articles
    if not articles or articles[0].status == "quarantined":
        return None
    if articles[0].text != text:
        raise ValueError("the reader changed the text, so that offsets of the gold do not hold")
    return articles[0]


# ---------------------------------------------------------------- scores


def pair_best(weights: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """Gold position -> found position, one to one, the heaviest first, then the first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, gold, found in sorted(weights, key=lambda one: (-one[0], one[1], one[2])):
        if gold not in pairs and found not in taken:
            pairs[gold] = found
            taken.add(found)
    return pairs


def find_f1(right: float, gold: float, found: float) -> float:
    """The harmonic mean of right/gold and right/found."""
    return 2 * right / (gold + found) if gold + found else 0.0


def add_counts(counts: Sequence[Counts]) -> Counter[str]:
    """The counts of several articles together."""
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return total


def score_scope(counts: Sequence[Counts], measure: Measure) -> dict[str, Score]:
    """The scores over articles, with intervals: articles are drawn anew 1000 times, the same way in each run."""
    chance = random.Random(20)  # noqa: S311 - no secret
    names = sorted({name for one in counts for name in one})
    table = np.array([[one.get(name, 0) for name in names] for one in counts], dtype=float)
    draws: dict[str, list[float]] = {}
    for _ in range(DRAWS):
        drawn = table[chance.choices(range(len(counts)), k=len(counts))].sum(axis=0)
        for name, value in measure(dict(zip(names, drawn.tolist(), strict=True))).items():
            draws.setdefault(name, []).append(value)
    scores = {}
    for name, value in measure(add_counts(counts)).items():
        ordered = sorted(draws[name])
        low, high = ordered[DRAWS // 40], ordered[DRAWS - DRAWS // 40 - 1]
        scores[name] = Score(value=round(value, 4), low=round(low, 4), high=round(high, 4))
    return scores


def make_scope(counts: Sequence[Counts], measure: Measure, shown: Sequence[str]) -> Scope:
    """The scores of some articles, and the counts that are to be shown."""
    total = add_counts(counts)
    return Scope(
        counts={"articles": len(counts)} | {name: round(total[name]) for name in shown},
        scores=score_scope(counts, measure),
    )
