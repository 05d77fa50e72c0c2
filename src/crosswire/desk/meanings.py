"""Entries near to a query in meaning: the store's vectors compared with the query's.

Up to 50,000 are held in memory and all compared. Above, a graph beside the store's file proposes; what came since it
was made, and what few entries a filter leaves, is compared as it is.
"""

import hashlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from crosswire.desk.vectors import name_model
from crosswire.primitives.neighbours import Numbers, rank_near, read_vectors
from crosswire.primitives.vectors import DIMENSIONS, Vectors
from crosswire.store import Store
from crosswire.store.search import Narrowing

if TYPE_CHECKING:
    from crosswire.primitives.graph import Graph

EXACT = 50_000  # vectors up to which all are compared
LEAST_NEAR = 0.33  # cosine: what is further off has little to do with the query
PROPOSED = 400  # entries that the graph proposes, of which filters leave fewer
MOST_BEHIND = 5_000  # entries that the graph may lack before it is extended
AT_ONCE = 10_000  # vectors in memory while it is

Near = list[tuple[int, float]]


class Meanings:
    """The vectors of a store, read when first asked for; later only those that came since."""

    def __init__(self) -> None:
        self._store = ""
        self._numbers: Numbers = np.zeros(0, dtype=np.int64)
        self._vectors: Vectors = np.zeros((0, DIMENSIONS), dtype=np.float32)
        self._graph: Graph | None = None
        self._asked: tuple[int, int, Narrowing] | None = None
        self._allowed = self._numbers

    def find(self, store: Store, vector: Vectors, narrowing: Narrowing, most: int) -> Near:
        """The numbers and cosines of the entries near to a vector that are as asked for, the nearest first."""
        if self._store != str(store.path):
            self._store, self._graph, self._asked = str(store.path), None, None
            self._numbers, self._vectors = self._numbers[:0], self._vectors[:0]
        allowed = self._narrow(store, narrowing)
        if not len(allowed):
            return []
        if len(allowed) > EXACT:
            return self._find_by_graph(store, vector, allowed, most)
        self._read(store, allowed)
        held = np.isin(self._numbers, allowed, assume_unique=True)
        return rank_near(vector, self._numbers[held], self._vectors[held], most=most, least=LEAST_NEAR)

    def _narrow(self, store: Store, narrowing: Narrowing) -> Numbers:
        """The entries that are as asked for; what was asked last and has not changed is not asked again.

        Where articles move between stories within one revision, a filter by story is.
        """
        asked = (store.revision(), store.newest_entry(), narrowing)
        if asked != self._asked or narrowing.stories:
            self._asked, self._allowed = asked, np.array(store.narrow(narrowing), dtype=np.int64)
        return self._allowed

    def _read(self, store: Store, allowed: Numbers) -> None:
        """Hold the vectors of all that is allowed: of the whole store where that is not too much."""
        missing = np.setdiff1d(allowed, self._numbers, assume_unique=True)
        if not len(missing):
            return
        if store.count_meanings() <= EXACT:
            numbers, data = store.meanings(name_model(), int(self._numbers.max(initial=0)))
            if not np.isin(missing, numbers).all():  # one got its vector later than those behind it
                self._numbers, self._vectors = self._numbers[:0], self._vectors[:0]
                numbers, data = store.meanings(name_model())
        else:
            self._numbers, self._vectors = self._numbers[:0], self._vectors[:0]
            numbers, data = store.meanings_of(name_model(), allowed.tolist())
        self._numbers = np.concatenate([self._numbers, np.array(numbers, dtype=np.int64)])
        self._vectors = np.concatenate([self._vectors, read_vectors(data)])

    def _find_by_graph(self, store: Store, vector: Vectors, allowed: Numbers, most: int) -> Near:
        place = find_graph(store)
        if self._graph is None or not self._graph.path.exists():
            self._graph = _open_graph(place)
        proposed = np.intersect1d(self._graph.propose(vector, PROPOSED), allowed)
        numbers, data = store.meanings_of(name_model(), proposed.tolist())
        found = rank_near(vector, np.array(numbers, dtype=np.int64), read_vectors(data), most=most, least=LEAST_NEAR)
        for newer, vectors in _read_parts(store, self._graph.highest):
            kept = np.isin(newer, allowed, assume_unique=True)
            found += rank_near(vector, newer[kept], vectors[kept], most=most, least=LEAST_NEAR)
        return sorted(found, key=lambda one: (-one[1], one[0]))[:most]


def keep_graph(store: Store) -> bool:
    """Bring the graph beside the store up to it, where the store is large and the graph far behind; whether it did."""
    live = store.count_meanings()
    if live <= EXACT:
        return False
    graph = _open_graph(find_graph(store))
    anew = graph.size > 2 * live
    highest = 0 if anew else graph.highest
    if not anew and store.count_meanings(above=highest) <= MOST_BEHIND:
        return False
    graph.extend(_read_parts(store, highest), anew=anew)
    return True


def find_graph(store: Store) -> Path:
    """The file of the graph: beside the store's, another for each model."""
    key = hashlib.sha256(name_model().encode()).hexdigest()[:8]
    return store.path.with_name(f"{store.path.name}-meanings-{key}")


def _open_graph(place: Path) -> "Graph":
    """The graph; its library is only loaded for stores so large."""
    graph: Graph = import_module("crosswire.primitives.graph").Graph(place)
    return graph


def _read_parts(store: Store, above: int) -> Iterator[tuple[Numbers, Vectors]]:
    """The numbers above one and their vectors, so many at a time."""
    while True:
        numbers, data = store.meanings(name_model(), above, AT_ONCE)
        if not numbers:
            return
        yield np.array(numbers, dtype=np.int64), read_vectors(data)
        above = numbers[-1]
