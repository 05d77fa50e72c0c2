"""Nearness: symmetric, bounded, and a margin that only the nearest of both articles have."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.made_claims import make_claim

from crosswire.align.nearness import find_margins, measure_nearness

WORDS = st.lists(st.sampled_from("bridge fell mayor river two dead school closed".split()), min_size=1, max_size=5)


def embed(texts):
    """A vector a text, by its words: what is alike gets like vectors."""
    rows = np.array(
        [[sum(ord(letter) * (place + 1) for letter in text) % 7 + 1.0 for place in range(8)] for text in texts]
    )
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@given(st.lists(st.tuples(st.sampled_from("abc"), WORDS), min_size=1, max_size=9))
def test_nearness_is_symmetric_and_bounded(told):
    claims = [
        make_claim(n, article, " ".join(words), retold=" ".join(words)) for n, (article, words) in enumerate(told)
    ]
    measured = measure_nearness(claims, embed, 100)
    for matrix in (measured.near, measured.margin, measured.words, measured.least):
        assert matrix == pytest.approx(matrix.T)
    assert measured.words.max() <= 1.0
    assert measured.words.min() >= 0.0
    assert measured.near.max() <= 2.001


def test_only_the_nearest_of_both_articles_lead():
    claims = [make_claim(0, "a"), make_claim(1, "a"), make_claim(2, "b"), make_claim(3, "b")]
    near = np.array([[0, 0, 0.9, 0.2], [0, 0, 0.7, 0.5], [0.9, 0.7, 0, 0], [0.2, 0.5, 0, 0]])
    margin = find_margins(claims, near)
    assert margin[0, 2] == pytest.approx(0.2)  # .9 against .2 in its row and .7 in its column
    assert margin[1, 2] < 0
    assert margin[1, 3] < 0
    assert margin[0, 1] == 0


def test_what_the_budget_does_not_reach_is_compared_by_words_alone():
    claims = [make_claim(0, "a", "bridge fell", retold="x"), make_claim(1, "b", "bridge fell", retold="y")]
    assert measure_nearness(claims, embed, 0 + 1).near[0, 1] < measure_nearness(claims, embed, 2).near[0, 1]
