import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.group.fingerprints import Fingerprint
from crosswire.group.window import Window

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdefghijkl"), max_size=8), min_size=1, max_size=40)


def make_print(name, stems):
    ordered = sorted(stems)
    return Fingerprint(article=name, stems=" ".join(ordered), weights=tuple(30 + ord(stem) % 5 for stem in ordered))


def fill(texts, names):
    window = Window()
    return window, {name: window.add(make_print(name, texts[name])) for name in names}


def test_the_same_words_are_wholly_alike_and_other_words_not_at_all():
    window, rows = fill({"a": "xyz", "b": "xyz", "c": "uvw", "d": ""}, "abcd")
    assert window.compare(rows["a"], [rows[one] for one in "bcd"]).tolist() == [1, 0, 0]
    assert window.compare_all([rows[one] for one in "abcd"])[0].tolist() == [pytest.approx(1), 1, 0, 0]


def test_words_of_many_articles_tell_less():
    texts = {"a": "xy", "b": "xz", "c": "yw"} | {f"x{at}": "x" for at in range(200)}
    window, rows = fill(texts, texts)
    with_common, with_rare = window.compare(rows["a"], [rows["b"], rows["c"]])
    assert with_rare > with_common


def test_those_that_share_most_rare_words_are_found_first():
    texts = {"a": "wxyz", "b": "wxyz", "c": "wxy", "d": "w", "e": "k"}
    window, rows = fill(texts, texts)
    assert window.find_near(rows["a"], 9).tolist() == [rows["b"], rows["c"], rows["d"]]
    assert window.find_near(rows["a"], 1).tolist() == [rows["b"]]


@settings(deadline=None, max_examples=40)
@given(TEXTS, st.randoms(use_true_random=False))
def test_neither_order_nor_what_is_gone_shows(texts, chance):
    named = {f"n{at}": text for at, text in enumerate(texts)}
    gone = {f"g{at}": frozenset("abcklm") for at in range(50)}
    one, rows = fill(named, named)
    order = [*named, *gone]
    chance.shuffle(order)
    other, others = fill(named | gone, order)
    for name in gone:
        other.remove(others[name])

    assert len(other) == len(one)
    back, forth = ({row: name for name, row in table.items()} for table in (rows, others))
    for name in named:
        near = [back[row] for row in one.find_near(rows[name], 5).tolist()]
        assert near == [forth[row] for row in other.find_near(others[name], 5).tolist()]
        alike = one.compare(rows[name], list(rows.values()))
        assert np.array_equal(alike, other.compare(others[name], [others[each] for each in rows]))
    assert np.array_equal(one.compare_all(list(rows.values())), other.compare_all([others[name] for name in rows]))
