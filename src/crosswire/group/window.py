"""The fingerprints of one language that new ones are set beside: arrays, found by stem, and how alike two are.

Likeness is the cosine of the weighted stems, rarer ones counting more, less where the days of publication lie apart.
A small window cannot tell which words are rare, so counts are smoothed with what is usual in news: a stem stands in one
article of a hundred, one of the words that every outlet uses in three of ten. A large one makes every word of an event
rare, and look-alike events one: so no stem counts as rarer than one in two hundred, and where some articles are
compared with one another, those that most of them share count for less.

What comes back depends on which fingerprints are in the window, never on the order in which they came.
"""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from itertools import count
from typing import TypeVar
from zlib import crc32

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from crosswire.group.fingerprints import NEWS_STEMS, Fingerprint

# Fitted on ECB+ train (574 articles, 50 look-alike events), see bench/bench_groups.py.
USUAL_ARTICLES = 300  # how many articles the usual shares weigh as much as
USUAL_SHARE = 0.01
USUAL_NEWS_SHARE = 0.3
LEAST_SHARE = 0.005  # of the articles; no stem counts as rarer
FREE_DAYS = 7  # so far apart, days make no difference
LOSS_A_DAY = 0.005
LEAST_BY_DAYS = 0.75

MOST_LOOKED_UP = 8_000  # entries of the index that are read for one article, those of the rarest stems first
_SHORTEST_TO_CLEAN = 32
_FIRST_SIZE = 1_024

T = TypeVar("T", bound=np.generic)
Rows = NDArray[np.int64]
Floats = NDArray[np.float64]


class _Row(Struct, frozen=True, kw_only=True):
    """One fingerprint: the numbers of its stems, in the order of the stems, and their weights."""

    stems: NDArray[np.int32]
    weights: NDArray[np.uint8]


class Window:
    """Live fingerprints of one language by row; a row's number is never used twice."""

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)  # of each stem
        self._postings: list[array[int]] = []  # of each stem the rows that hold it, gone ones too until cleaned
        self._counts = np.zeros(_FIRST_SIZE, dtype=np.int64)  # of each stem, in how many live rows it stands
        self._usual = np.zeros(_FIRST_SIZE)  # of each stem, in how many of the usual articles
        self._query = np.zeros(_FIRST_SIZE)  # all zero between two questions
        self._rows: dict[int, _Row] = {}
        self._alive = np.zeros(_FIRST_SIZE, dtype=np.bool_)
        self._sizes = np.zeros(_FIRST_SIZE)  # of each row, the square root of how many stems it has
        self._days = np.full(_FIRST_SIZE, np.nan)
        self._ties = np.zeros(_FIRST_SIZE, dtype=np.int64)  # of each row what decides between equals
        self._next = 0

    def __len__(self) -> int:
        """How many fingerprints are live."""
        return len(self._rows)

    def add(self, fingerprint: Fingerprint) -> int:
        """The row of a fingerprint that is live from now on."""
        row, self._next = self._next, self._next + 1
        if row >= len(self._alive):
            self._grow_rows()
        numbers = self._number_stems(fingerprint.stems.split())
        for number in numbers:
            self._postings[number].append(row)
        stems = np.array(numbers, dtype=np.int32)
        self._counts[stems] += 1
        self._rows[row] = _Row(stems=stems, weights=np.array(fingerprint.weights, dtype=np.uint8))
        self._alive[row] = True
        self._sizes[row] = max(len(numbers), 1) ** 0.5
        self._days[row] = np.nan if fingerprint.day is None else fingerprint.day
        self._ties[row] = crc32(fingerprint.article.encode())
        return row

    def remove(self, row: int) -> None:
        """Take a row out."""
        stems = self._rows.pop(row).stems
        self._counts[stems] -= 1
        self._alive[row] = False
        for number in stems.tolist():
            posting = self._postings[number]
            if len(posting) > _SHORTEST_TO_CLEAN and len(posting) > 2 * self._counts[number]:
                held = np.frombuffer(posting, dtype=np.int32)
                self._postings[number] = array("i", held[self._alive[held]].tobytes())

    def find_near(self, row: int, most: int) -> Rows:
        """At most `most` other rows that share the row's rarest stems, the ones that share most first."""
        found, shares = self._look_up(row)
        if not len(found):
            return found
        if len(found) > most:
            least = np.partition(shares, len(shares) - most)[len(shares) - most]
            found, shares = found[shares >= least], shares[shares >= least]
        return found[np.lexsort((self._ties[found], -shares))][:most]

    def compare(self, row: int, others: Sequence[int] | Rows) -> Floats:
        """How alike a row and each of `others` are, 0 to 1, in four digits."""
        if not len(others):
            return np.zeros(0)
        held = [self._rows[int(other)] for other in others]
        lengths = np.array([len(item.stems) for item in held])
        stems = np.concatenate([item.stems for item in held])
        weighted = np.concatenate([item.weights for item in held]) * self._weigh(stems)
        mine = self._rows[row]
        asked = mine.weights * self._weigh(mine.stems)
        self._query[mine.stems] = asked
        products = _sum_runs(self._query[stems] * weighted, lengths)
        self._query[mine.stems] = 0
        norms = np.sqrt(_sum_runs(weighted**2, lengths) * np.sum(asked**2))
        cosines = np.divide(products, norms, out=np.zeros(len(held)), where=norms > 0)
        rows = np.asarray(others, dtype=np.int64)
        return np.round(cosines * _weigh_days(np.abs(self._days[rows] - self._days[row])), 4)

    def compare_all(self, rows: Sequence[int]) -> Floats:
        """How alike each two of some rows are, 0 to 1, in four digits; rows and columns in the order given.

        Rarity is that in the window and among these rows, so that what look-alike events share tells less.
        """
        held = [self._rows[row] for row in rows]
        lengths = np.array([len(item.stems) for item in held], dtype=np.int64)
        if not lengths.sum():
            return np.zeros((len(rows), len(rows)))
        stems, columns, counts = np.unique(
            np.concatenate([item.stems for item in held]), return_inverse=True, return_counts=True
        )
        rarity = np.log((len(rows) + USUAL_ARTICLES) / (counts + USUAL_ARTICLES * self._find_shares(stems)))
        weighted = np.concatenate([item.weights for item in held]) * rarity[columns]
        norms = np.sqrt(_sum_runs(weighted**2, lengths))
        shared = counts[columns] > 1  # the others are in no product
        table = np.zeros((len(rows), len(counts)))
        table[np.repeat(np.arange(len(rows)), lengths)[shared], columns[shared]] = weighted[shared]
        table = table[:, counts > 1] / np.where(norms > 0, norms, 1)[:, None]
        days = self._days[np.asarray(rows)]
        return np.round((table @ table.T) * _weigh_days(np.abs(days[:, None] - days[None, :])), 4)

    def _look_up(self, row: int) -> tuple[Rows, Floats]:
        """The live rows that share one of the row's rarest stems, and how much they share, by row."""
        mine = self._rows[row]
        counts = self._counts[mine.stems]
        order = np.argsort(counts, kind="stable")
        order = order[(np.cumsum(counts[order] - 1) <= MOST_LOOKED_UP) & (counts[order] > 1)]
        if not len(order):
            return np.zeros(0, dtype=np.int64), np.zeros(0)
        stems = mine.stems[order]
        postings = [np.frombuffer(self._postings[number], dtype=np.int32) for number in stems.tolist()]
        rows = np.concatenate(postings)
        worth = mine.weights[order] * self._weigh(stems) ** 2
        first = int(rows.min())
        shares = np.bincount(rows - first, weights=np.repeat(worth, [len(posting) for posting in postings]))
        found = np.flatnonzero(shares) + first
        found = found[self._alive[found] & (found != row)]
        return found, np.round(shares[found - first] / self._sizes[found], 6)

    def _weigh(self, stems: NDArray[np.int32]) -> Floats:
        """Of each stem, how much it tells (inverse document frequency)."""
        return -np.log(self._find_shares(stems))

    def _find_shares(self, stems: NDArray[np.int32]) -> Floats:
        """In what share of articles each stem stands, smoothed."""
        return np.maximum((self._counts[stems] + self._usual[stems]) / (len(self._rows) + USUAL_ARTICLES), LEAST_SHARE)

    def _number_stems(self, stems: Sequence[str]) -> list[int]:
        """The stems' numbers; one that is new gets the next."""
        known = len(self._numbers)
        numbers = [self._numbers[stem] for stem in stems]
        if len(self._numbers) > known:
            self._grow_stems(known, [stem for stem, number in zip(stems, numbers, strict=True) if number >= known])
        return numbers

    def _grow_stems(self, known: int, stems: Sequence[str]) -> None:
        """Make room for stems that are new, in the order of their numbers."""
        self._postings.extend(array("i") for _ in stems)
        while len(self._postings) > len(self._counts):
            self._counts, self._usual = _double(self._counts), _double(self._usual)
            self._query = _double(self._query)
        shares = (USUAL_NEWS_SHARE if stem in NEWS_STEMS else USUAL_SHARE for stem in stems)
        self._usual[known : len(self._postings)] = [USUAL_ARTICLES * share for share in shares]

    def _grow_rows(self) -> None:
        self._alive, self._ties = _double(self._alive), _double(self._ties)
        self._sizes, self._days = _double(self._sizes), _double(self._days)


def _double(values: NDArray[T]) -> NDArray[T]:
    return np.concatenate([values, np.zeros_like(values)])


def _sum_runs(values: Floats, lengths: NDArray[np.int64]) -> Floats:
    """The sums of runs of values, of these lengths; an empty run's is 0."""
    ends = np.cumsum(lengths)
    sums = np.zeros(len(lengths))
    held = lengths > 0
    if held.any():
        sums[held] = np.add.reduceat(values, (ends - lengths)[held])
    return sums


def _weigh_days(apart: Floats) -> Floats:
    """What is kept of a likeness where days lie so far apart; all of it where one has no day."""
    beyond = np.maximum(np.nan_to_num(apart, nan=0.0) - FREE_DAYS, 0)
    return np.maximum(1 - LOSS_A_DAY * beyond, LEAST_BY_DAYS)
