"""The vectors about nearest to one, of very many: an index of usearch, a graph on the disk that is mapped and not read.

The graph (HNSW: Malkov and Yashunin 2018) only proposes; what it proposes is compared exactly by who asks. Loaded only
for large stores: the library takes .15 s to load.
"""

# isort: off
# onnxruntime first: loaded after usearch 2.26, it ends the process with a fault in its memory
from crosswire.primitives.vectors import DIMENSIONS, Vectors
from crosswire.primitives.neighbours import Numbers
from usearch.index import Index
# isort: on

from collections.abc import Iterable
from pathlib import Path

import numpy as np

BUILT = 64  # nodes that are looked at for each vector that is added: twice as many take twice as long
SEARCHED = 256  # nodes of the graph that a search keeps in mind


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
