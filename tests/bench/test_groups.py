"""B-cubed and pairs of grouped articles, and the average link that they are held against."""

import numpy as np
import pytest

from average_link import compare_texts, link_average
from bench_groups import count_groups, measure_groups
from scoring import add_counts

EVENTS = {"a": "fire", "b": "fire", "c": "fire", "d": "vote", "e": "vote"}


def score(groups):
    return measure_groups(add_counts(count_groups(groups, EVENTS)))


def test_what_is_grouped_as_the_gold_scores_one():
    assert set(score([["a", "b", "c"], ["d", "e"]]).values()) == {1}


def test_groups_are_scored_article_by_article_and_pair_by_pair():
    scores = score([["a", "b"], ["c", "d", "e"]])
    assert scores["precision"] == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)
    assert scores["recall"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
    assert scores["pair F1"] == pytest.approx(2 * 2 / (4 + 4))
    assert scores["events whole"] == 0


def test_articles_apart_have_no_pair_and_no_error():
    scores = score([[one] for one in EVENTS])
    assert (scores["precision"], scores["pair F1"]) == (1, 0)


def test_average_link_joins_what_is_alike_on_average():
    likeness = compare_texts(["quay fire smoke", "quay fire crew", "ballot council ward", "ballot council tally"])
    assert link_average(likeness, 0.2) == [[0, 1], [2, 3]]
    assert link_average(np.array([[1, 0.9, 0.1], [0.9, 1, 0.5], [0.1, 0.5, 1]]), 0.4) == [[0, 1], [2]]
