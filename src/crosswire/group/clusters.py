"""Which of some articles tell one story, told from how alike each two are.

Average link, with two things that it lacks. Two events of one kind (two quakes, two matches) are alike too, so groups
become one only where they are nearly as alike as each is within itself. And an article in quite other words is less
like any other, so a straggler goes to its nearest group where no other group is nearly as near.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

# Chosen on ECB+ train and the open stories of tests/stories (bench/bench_groups.py); what was tried stands in
# bench/results/NOTES.md.
LEAST_LIKENESS = 0.12  # on average between two groups
LEAST_DENSITY = 0.55  # of the likeness within two groups, between them
LEAST_DENSITY_OF_ONE = 0.3  # of the likeness within a group, to a single article
COPY = 0.7  # copies, which are more alike than this, make no group denser
STRAGGLERS = 2  # articles in a group that may be a straggler
STRAGGLER_SHARE = 0.7  # of what two groups need that is enough for one
STRAGGLER_LEAD = 1.3  # by which its nearest group is nearer than the next

Floats = NDArray[np.float64]


def find_groups(
    likeness: Floats, least: float = LEAST_LIKENESS, whole: Sequence[Sequence[int]] = ()
) -> list[list[int]]:
    """The groups of rows, each sorted, by first row; ties go to the first rows. Rows in `whole` stay together."""
    groups = _Groups(likeness)
    for together in whole:
        for row in together[1:]:
            groups.join(together[0], row)
    while pair := groups.find_closest(least):
        groups.join(*pair)
    while pair := groups.find_straggler(least):
        groups.join(*pair)
    return sorted(sorted(group) for group in groups.members.values())


class _Groups:
    """Groups being joined, each known by one of its rows: how alike they are, and how alike each is within."""

    def __init__(self, likeness: Floats) -> None:
        self.members = {row: [row] for row in range(len(likeness))}
        self._sizes = np.ones(len(likeness))
        self._within = np.zeros(len(likeness))  # mean likeness of its members, copies counted as `COPY`
        self._between = np.array(likeness, dtype=np.float64)  # mean likeness of two groups; -1 of what is no pair
        np.fill_diagonal(self._between, -1)
        self._capped = np.minimum(self._between, COPY)
        self._open = self._between.copy()  # the same, of the pairs that may still be joined

    def find_closest(self, least: float) -> tuple[int, int] | None:
        """The two most alike groups that are one, None where there are none."""
        while self._open.size:
            one, other = divmod(int(self._open.argmax()), len(self._open))
            if self._open[one, other] < least:
                break
            if self._between[one, other] >= self._need(one, other):
                return min(one, other), max(one, other)
            self._open[one, other] = self._open[other, one] = -1
        return None

    def _need(self, one: int, other: int) -> float:
        """How alike two groups need to be for how alike each is within."""
        if self._sizes[one] > 1 and self._sizes[other] > 1:
            return LEAST_DENSITY * float(np.sqrt(self._within[one] * self._within[other]))
        return LEAST_DENSITY_OF_ONE * float(max(self._within[one], self._within[other]))

    def find_straggler(self, least: float) -> tuple[int, int] | None:
        """A group, and the straggler nearest to it that is nearer to it than to any other."""
        found = []
        for row in self.members:
            if self._sizes[row] > STRAGGLERS:
                continue
            nearest = int(self._between[row].argmax())
            near, next_near = self._between[row, nearest], np.max(np.delete(self._between[row], nearest), initial=0)
            is_larger = self._sizes[nearest] >= max(self._sizes[row], 2)
            need = STRAGGLER_SHARE * max(least, self._need(row, nearest))
            if is_larger and near >= max(need, STRAGGLER_LEAD * next_near):
                found.append((near, -nearest, -row))
        if not found:
            return None
        _, nearest, row = max(found)
        return -nearest, -row

    def join(self, kept: int, gone: int) -> None:
        """Make one group of two (Lance and Williams 1967 for the averages)."""
        sizes = self._sizes[[kept, gone]]
        pairs = sizes * (sizes - 1) / 2
        total = pairs @ self._within[[kept, gone]] + self._capped[kept, gone] * sizes.prod()
        self._within[kept] = total / (pairs.sum() + sizes.prod())
        for table in (self._between, self._capped):
            table[kept] = table[:, kept] = np.round(sizes @ table[[kept, gone]] / sizes.sum(), 9)
            table[gone] = table[:, gone] = table[kept, kept] = -1
        self._open[gone] = self._open[:, gone] = -1
        self._open[kept] = self._open[:, kept] = self._between[kept]
        self._sizes[kept] += self._sizes[gone]
        self._sizes[gone] = 0
        self.members[kept] += self.members.pop(gone)
