"""Halves by hash, one-to-one pairs, F1 and intervals that come out the same each time."""

import hashlib

import pytest

from scoring import Score, find_f1, find_half, find_meantime_half, make_article, make_scope, pair_best, score_scope

NAMES = [f"article-{number}.txt" for number in range(400)]


def measure(counts):
    return {"f1": find_f1(counts["right"], counts["gold"], counts["found"])}


def test_a_files_half_is_told_by_the_hash_of_its_name():
    for name in NAMES:
        first = hashlib.sha256(name.encode()).hexdigest()[0]
        assert find_half(name) == ("held-out" if first in "89abcdef" else "tuning")


def test_meantimes_half_is_told_by_whether_the_hash_is_even():
    for name in NAMES:
        last = hashlib.sha256(name.encode()).hexdigest()[-1]
        assert find_meantime_half(name) == ("held-out" if last in "02468ace" else "tuning")


@pytest.mark.parametrize("cut", [find_half, find_meantime_half])
def test_halves_are_about_halves(cut):
    held_out = sum(cut(name) == "held-out" for name in NAMES)
    assert 0.4 < held_out / len(NAMES) < 0.6


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        ([], {}),
        ([(0.6, 0, 0)], {0: 0}),
        ([(0.6, 0, 0), (0.9, 1, 0)], {1: 0}),  # the heavier takes it
        ([(0.6, 0, 0), (0.9, 1, 0), (0.5, 0, 1)], {1: 0, 0: 1}),
        ([(0.7, 1, 0), (0.7, 0, 0)], {0: 0}),  # of equals the first
        ([(0.7, 0, 1), (0.7, 0, 0)], {0: 0}),
    ],
)
def test_pairs_are_one_to_one_the_heaviest_first(weights, pairs):
    assert pair_best(weights) == pairs


@pytest.mark.parametrize(
    ("right", "gold", "found", "f1"), [(0, 0, 0, 0.0), (3, 3, 3, 1.0), (2, 4, 2, 2 / 3), (0, 5, 5, 0.0)]
)
def test_f1(right, gold, found, f1):
    assert find_f1(right, gold, found) == pytest.approx(f1)


def test_an_interval_holds_the_score_and_comes_out_the_same_again():
    counts = [{"right": number % 5, "gold": 5, "found": 4} for number in range(40)]
    first, again = score_scope(counts, measure), score_scope(counts, measure)
    assert first == again
    assert first["f1"].low < first["f1"].value < first["f1"].high


def test_articles_that_are_all_alike_leave_no_doubt():
    scores = score_scope([{"right": 1, "gold": 2, "found": 2}] * 10, measure)
    assert scores == {"f1": Score(value=0.5, low=0.5, high=0.5)}


def test_a_scope_says_how_much_was_counted():
    scope = make_scope([{"right": 1, "gold": 2, "found": 3}, {"right": 0, "gold": 1, "found": 0}], measure, ("gold",))
    assert scope.counts == {"articles": 2, "gold": 3}


def test_a_text_is_read_as_an_article_with_its_date():
    text = "The ferry to Orvik ran aground on Sunday with forty people aboard, the harbour master said."
    article = make_article(text, "2031-03-09")
    assert article is not None
    assert (article.text, article.published) == (text, "2031-03-09")


def test_a_text_that_is_no_article_makes_none():
    assert make_article("Too short.", None) is None
