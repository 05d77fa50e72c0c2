"""How alike articles are: the cosine of their stems, rarer ones counting more, less where their days lie apart.

A small batch cannot tell which words are rare, so counts are smoothed with what is usual in news: a stem stands in one
article of a hundred, one of the words that every outlet uses in three of ten.
"""

from collections import Counter
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from crosswire.group.fingerprints import NEWS_STEMS, Fingerprint

# Fitted on ECB+ train (574 articles, 50 look-alike events), see bench/bench_groups.py.
USUAL_ARTICLES = 300  # how many articles the usual shares weigh as much as
USUAL_SHARE = 0.01
USUAL_NEWS_SHARE = 0.3
FREE_DAYS = 7  # so far apart, days make no difference
LOSS_A_DAY = 0.005
LEAST_BY_DAYS = 0.75
COLUMNS = 4_096  # stems multiplied at a time, to bound memory

Matrix = NDArray[np.float32]


def compare_fingerprints(prints: Sequence[Fingerprint]) -> Matrix:
    """The likeness of each two fingerprints, 0 to 1, in four digits; rows and columns in the order given."""
    return np.round(_compare_stems(prints) * _compare_days(prints), 4).astype(np.float32)


def _compare_stems(prints: Sequence[Fingerprint]) -> Matrix:
    """Cosines; a stem that stands in one article only counts in its length but is in no product."""
    rarity = weigh_stems(prints)
    lengths = [sum((weight * rarity[stem][0]) ** 2 for stem, weight in item.stems) ** 0.5 for item in prints]
    shared = sorted(stem for stem, (_, articles) in rarity.items() if articles > 1)
    column_of = {stem: column for column, stem in enumerate(shared)}
    likeness = np.zeros((len(prints), len(prints)), dtype=np.float32)
    for first in range(0, len(shared), COLUMNS):
        rows = np.zeros((len(prints), COLUMNS), dtype=np.float32)
        for row, item in enumerate(prints):
            for stem, weight in item.stems:
                column = column_of.get(stem, -1) - first
                if 0 <= column < COLUMNS:
                    rows[row, column] = weight * rarity[stem][0] / lengths[row]
        likeness += rows @ rows.T
    return likeness


def weigh_stems(prints: Sequence[Fingerprint]) -> dict[str, tuple[float, int]]:
    """Of each stem, how much it tells (inverse document frequency, smoothed) and in how many articles it stands."""
    counts = Counter(stem for item in prints for stem, _ in item.stems)
    every = len(prints) + USUAL_ARTICLES
    return {
        stem: (log(every / (count + USUAL_ARTICLES * (USUAL_NEWS_SHARE if stem in NEWS_STEMS else USUAL_SHARE))), count)
        for stem, count in counts.items()
    }


def _compare_days(prints: Sequence[Fingerprint]) -> Matrix:
    """By what days apart make two articles less alike; nothing where one has no day."""
    days = np.array([np.nan if item.day is None else item.day for item in prints], dtype=np.float64)
    apart = np.nan_to_num(np.abs(days[:, None] - days[None, :]), nan=0.0)
    kept = 1 - LOSS_A_DAY * np.maximum(apart - FREE_DAYS, 0)
    return np.asarray(np.maximum(kept, LEAST_BY_DAYS), dtype=np.float32)
