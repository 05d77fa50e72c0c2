"""Entries near to a query in meaning: the store's vectors compared with the query's."""

import numpy as np

from crosswire.desk.indexing import name_model
from crosswire.primitives.neighbours import Numbers, rank_near, read_vectors
from crosswire.primitives.vectors import DIMENSIONS, Vectors
from crosswire.store import Store
from crosswire.store.search import Narrowing

LEAST_NEAR = 0.33  # cosine: what is further off has little to do with the query


class Meanings:
    """The vectors of a store, read when first asked for; later only those that came since."""

    def __init__(self) -> None:
        self._store = ""
        self._numbers: Numbers = np.zeros(0, dtype=np.int64)
        self._vectors: Vectors = np.zeros((0, DIMENSIONS), dtype=np.float32)

    def find(self, store: Store, vector: Vectors, narrowing: Narrowing, most: int) -> list[tuple[int, float]]:
        """The numbers and cosines of the entries near to a vector that are as asked for, the nearest first."""
        allowed = np.array(store.narrow(narrowing), dtype=np.int64)
        if not len(allowed):
            return []
        self._read(store, allowed)
        held = np.isin(self._numbers, allowed, assume_unique=True)
        return rank_near(vector, self._numbers[held], self._vectors[held], most=most, least=LEAST_NEAR)

    def _read(self, store: Store, allowed: Numbers) -> None:
        """Hold the vectors of all that is allowed, and of all else that the store has."""
        if self._store != str(store.path):
            self._store = str(store.path)
            self._numbers, self._vectors = self._numbers[:0], self._vectors[:0]
        if np.isin(allowed, self._numbers, assume_unique=True).all():
            return
        numbers, data = store.meanings(name_model(), int(self._numbers.max(initial=0)))
        self._numbers = np.concatenate([self._numbers, np.array(numbers, dtype=np.int64)])
        self._vectors = np.concatenate([self._vectors, read_vectors(data)])
