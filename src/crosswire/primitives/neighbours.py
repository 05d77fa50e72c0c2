"""The vectors nearest to one: all compared with NumPy up to 50,000, proposed by an index of usearch above.

The index is a graph on the disk (HNSW: Malkov and Yashunin 2018) that is mapped and not read. It only proposes: what it
proposes is compared exactly, and what it does not know yet is compared as well.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from usearch.index import Index

from crosswire.primitives.vectors import DIMENSIONS, Vectors

EXACT = 50_000  # vectors up to which all are compared
DIGITS = 4  # of a score: what differs less is a tie
BUILT = 64  # nodes that are looked at for each vector that is added: twice as many take twice as long
SEARCHED = 256  # nodes of the graph that a search keeps in mind

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


class Graph:
    """The index in a file; `highest` is the highest number in it, 0 where there is none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._map()

    def _map(self) -> None:
        self._index = self._open(view=True)
        keys = np.asarray(self._index.keys) if self._index is not None else np.zeros(0)
        self.size = len(keys)
        self.highest = int(keys.max(initial=0))

    def _open(self, *, view: bool) -> Index | None:
        """The index, mapped or read; None where the file is not there or no index of ours."""
        if not self.path.exists():
            return None
        try:
            index = Index.restore(self.path, view=view)
        except (RuntimeError, ValueError, OSError):
            return None
        return index if index is not None and index.ndim == DIMENSIONS else None

    def propose(self, vector: Vectors, most: int) -> Numbers:
        """The numbers of about the nearest vectors."""
        if self._index is None or not self.size:
            return np.zeros(0, dtype=np.int64)
        return np.asarray(self._index.search(vector, most, threads=1).keys, dtype=np.int64)

    def extend(self, parts: Iterable[tuple[Numbers, Vectors]], *, anew: bool = False) -> None:
        """Add vectors under their numbers, or begin anew with them; the file is whole before and after."""
        index = (None if anew else self._open(view=False)) or Index(
            ndim=DIMENSIONS, metric="cos", dtype="f16", expansion_add=BUILT, expansion_search=SEARCHED
        )
        for numbers, vectors in parts:
            index.add(numbers, vectors, threads=1)
        aside = self.path.with_name(f"{self.path.name}.new")
        index.save(aside)
        aside.replace(self.path)
        self._map()
