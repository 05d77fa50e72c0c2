"""What the grouping is held against: TF-IDF of plain words, and average link over all articles at once."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from crosswire.languages.en.common_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W_]{2,}")
Floats = NDArray[np.float64]


def compare_texts(texts: Sequence[str]) -> Floats:
    """The cosine of each two texts: words in lower case without function words, 1 + log of how often, smoothed idf."""
    counts = [Counter(word for word in _WORD.findall(text.lower()) if word not in FUNCTION_WORDS) for text in texts]
    articles = Counter(word for one in counts for word in one)
    columns = {word: at for at, word in enumerate(sorted(articles))}
    table = np.zeros((len(texts), len(columns)))
    for row, one in enumerate(counts):
        for word, count in one.items():
            rarity = log((1 + len(texts)) / (1 + articles[word])) + 1
            table[row, columns[word]] = (1 + log(count)) * rarity
    norms = np.linalg.norm(table, axis=1)
    table /= np.where(norms > 0, norms, 1)[:, None]
    return np.asarray(table @ table.T)


def link_average(likeness: Floats, least: float) -> list[list[int]]:
    """The groups of rows: two become one while their members are, on average, alike enough.

    Two groups can only join over a pair that is itself alike enough, so each connected part is clustered by itself.
    """
    groups = []
    for part in _find_parts(likeness >= least):
        groups += [[part[member] for member in group] for group in _merge_closest(likeness[np.ix_(part, part)], least)]
    return groups


def _find_parts(linked: NDArray[np.bool_]) -> Iterator[list[int]]:
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


def _merge_closest(likeness: Floats, least: float) -> list[list[int]]:
    """Agglomeration (Lance and Williams 1967 for the averages)."""
    mean = likeness.copy()
    np.fill_diagonal(mean, -1)
    groups = {row: [row] for row in range(len(mean))}
    while len(groups) > 1:
        kept, gone = sorted(divmod(int(mean.argmax()), len(mean)))
        if mean[kept, gone] < least:
            break
        sizes = len(groups[kept]), len(groups[gone])
        joined = (mean[kept] * sizes[0] + mean[gone] * sizes[1]) / sum(sizes)
        mean[kept] = mean[:, kept] = joined
        mean[gone] = mean[:, gone] = mean[kept, kept] = -1
        groups[kept] += groups.pop(gone)
    return list(groups.values())
