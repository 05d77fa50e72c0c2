"""Average link: two groups become one while their members are, on average, alike enough."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray


def link_average(likeness: NDArray[np.floating], least: float) -> list[list[int]]:
    """The groups of rows, each sorted, by first row; ties go to the first rows.

    Two groups can only join over a pair that is itself alike enough, so each connected part is clustered by itself.
    """
    groups = []
    for part in find_parts(likeness >= least):
        inner = likeness[np.ix_(part, part)].astype(np.float64)
        groups += [sorted(part[member] for member in group) for group in _merge_closest(inner, least)]
    return sorted(groups)


def find_parts(linked: NDArray[np.bool_]) -> Iterator[list[int]]:
    """The connected parts of a graph, each sorted, by first member."""
    seen = np.zeros(len(linked), dtype=bool)
    for first in range(len(linked)):
        if seen[first]:
            continue
        part, edge = np.zeros(len(linked), dtype=bool), np.zeros(len(linked), dtype=bool)
        part[first] = edge[first] = True
        while edge.any():
            edge = linked[edge].any(axis=0) & ~part
            part |= edge
        seen |= part
        yield [int(member) for member in np.flatnonzero(part)]


def _merge_closest(likeness: NDArray[np.float64], least: float) -> list[list[int]]:
    """Agglomeration with each row's best partner kept (Lance and Williams 1967 for the averages)."""
    np.fill_diagonal(likeness, -1)
    groups = {row: [row] for row in range(len(likeness))}
    partner = likeness.argmax(axis=1)
    best = likeness[np.arange(len(likeness)), partner]
    while len(groups) > 1:
        kept = int(best.argmax())
        if best[kept] < least:
            break
        gone = int(partner[kept])
        kept, gone = min(kept, gone), max(kept, gone)
        _average_rows(likeness, kept, gone, len(groups[kept]), len(groups[gone]))
        groups[kept] += groups.pop(gone)
        stale = np.flatnonzero((partner == kept) | (partner == gone) | (likeness[kept] > best))
        for row in {kept, gone, *stale.tolist()}:
            partner[row] = likeness[row].argmax()
            best[row] = likeness[row, partner[row]]
    return list(groups.values())


def _average_rows(likeness: NDArray[np.float64], kept: int, gone: int, size: int, other: int) -> None:
    """Makes row and column `kept` the mean of both groups' likeness, and `gone` nobody's partner."""
    mean = np.round((likeness[kept] * size + likeness[gone] * other) / (size + other), 9)
    likeness[kept, :], likeness[:, kept] = mean, mean
    likeness[gone, :], likeness[:, gone] = -1, -1
    likeness[kept, kept] = -1
