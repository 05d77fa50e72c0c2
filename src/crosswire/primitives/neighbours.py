"""The vectors nearest to one, all of them compared."""

import numpy as np
from numpy.typing import NDArray

from crosswire.primitives.vectors import DIMENSIONS, Vectors

DIGITS = 4  # of a score: what differs less is a tie

Numbers = NDArray[np.int64]


def read_vectors(data: bytes) -> Vectors:
    """The rows that lie one after another as little-endian floats of 4 bytes."""
    return np.frombuffer(data, dtype="<f4").reshape(-1, DIMENSIONS)


def rank_near(
    vector: Vectors, numbers: Numbers, vectors: Vectors, *, most: int, least: float
) -> list[tuple[int, float]]:
    """The numbers of the vectors with at least that cosine, nearest first, ties by number."""
    if not len(numbers):
        return []
    scores = np.round(vectors @ vector, DIGITS)
    order = np.lexsort((numbers, -scores))[:most]
    return [(int(numbers[place]), float(scores[place])) for place in order if scores[place] >= least]
