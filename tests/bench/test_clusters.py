"""MUC, B-cubed and CEAF, by the examples of their papers; what items add sums up to the whole."""

import random
from itertools import permutations

import pytest

from clusters import assign, count_clusters, make_clusters, match_clusters, measure_clusters


def cluster(*texts):
    return [frozenset(text) for text in texts]


def score(gold, found):
    totals = {}
    for counts in count_clusters(gold, found).values():
        for name, value in counts.items():
            totals[name] = totals.get(name, 0.0) + value
    return measure_clusters(totals)


# Vilain and others 1995, Bagga and Baldwin 1998 (their figure 2), Luo 2005 (his table 1, response "a").
KEY = cluster("12345", "67", "89abc")
JOINED = cluster("12345", "6789abc")
WHOLE = cluster("123456789abc")


@pytest.mark.parametrize(
    ("found", "name", "value"),
    [
        (KEY, "conll", 1.0),
        (JOINED, "muc", 0.947),
        (JOINED, "b3 precision", 0.762),
        (JOINED, "b3 recall", 1.0),
        (JOINED, "ceaf", 0.733),
        (WHOLE, "muc", 0.9),
        (WHOLE, "b3", 0.545),
        (WHOLE, "ceaf", 0.294),
    ],
)
def test_scores_of_the_papers(found, name, value):
    assert score(KEY, found)[name] == pytest.approx(value, abs=0.001)


def test_items_left_alone_have_no_links():
    scores = score(cluster("ab", "c"), cluster("a", "b", "c"))
    assert scores["muc"] == 0.0
    assert scores["b3 precision"] == 1.0
    assert scores["b3 recall"] == pytest.approx(2 / 3)


def test_items_with_one_key_are_one_cluster():
    assert make_clusters([("a", 1), ("b", 2), ("c", 1)]) == [frozenset("ac"), frozenset("b")]


def test_the_best_match_is_not_the_greedy_one():
    # Greedy takes abcd with abc (.86) and leaves d with nothing; the best match is no worse in sum.
    gold, found = cluster("abcd", "ef"), cluster("abce", "df")
    assert sum(match_clusters(gold, found).values()) == pytest.approx(0.75 + 0.5)


@pytest.mark.parametrize("seed", range(20))
def test_pairs_have_the_largest_sum(seed):
    chance = random.Random(seed)
    rows, columns = chance.randint(1, 5), chance.randint(1, 5)
    weights = [[round(chance.random(), 2) for _ in range(columns)] for _ in range(rows)]
    pairs = assign(weights)
    assert len(pairs) == min(rows, columns)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    wide = weights if rows <= columns else [list(column) for column in zip(*weights, strict=True)]
    best = max(
        sum(wide[row][column] for row, column in enumerate(some))
        for some in permutations(range(len(wide[0])), len(wide))
    )
    assert sum(weights[row][column] for row, column in pairs) == pytest.approx(best)
