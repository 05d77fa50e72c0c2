"""Nearest vectors: exact where all are compared, near to that where a graph proposes, and the same each time."""

import numpy as np
import pytest

from crosswire.primitives.graph import Graph
from crosswire.primitives.neighbours import rank_near, read_vectors
from crosswire.primitives.vectors import DIMENSIONS


def make_vectors(count, seed=1):
    made = np.random.default_rng(seed).normal(size=(count, DIMENSIONS)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def test_all_are_compared_and_ties_go_by_number():
    vectors = make_vectors(50)
    twice = np.concatenate([vectors, vectors])
    numbers = np.arange(100, dtype=np.int64)[::-1].copy()
    found = rank_near(vectors[7], numbers, twice, most=3, least=-1.0)
    assert [number for number, _ in found[:2]] == [99 - 57, 99 - 7]
    assert found[0][1] == found[1][1] == pytest.approx(1.0, abs=1e-3)
    assert rank_near(vectors[7], numbers, twice, most=9, least=0.99) == found[:2]
    assert rank_near(vectors[7], numbers[:0], twice[:0], most=9, least=0.0) == []


def test_vectors_are_read_as_they_were_written():
    vectors = make_vectors(3)
    assert (read_vectors(vectors.astype("<f4").tobytes()) == vectors).all()


def test_a_graph_proposes_the_nearest_and_grows(tmp_path):
    vectors = make_vectors(600)
    numbers = np.arange(1, 601, dtype=np.int64)
    graph = Graph(tmp_path / "g")
    assert (graph.size, graph.highest, len(graph.propose(vectors[0], 9))) == (0, 0, 0)
    graph.extend([(numbers[:300], vectors[:300])])
    graph.extend([(numbers[300:500], vectors[300:500]), (numbers[500:], vectors[500:])])
    again = Graph(tmp_path / "g")
    for opened in (graph, again):
        assert (opened.size, opened.highest) == (600, 600)
        for at in (0, 299, 300, 599):
            assert opened.propose(vectors[at], 20)[0] == numbers[at]
    assert graph.propose(vectors[5], 50).tolist() == again.propose(vectors[5], 50).tolist()
    again.extend([(numbers[:10], vectors[:10])], anew=True)
    assert again.size == 10
    assert sorted(path.name for path in tmp_path.iterdir()) == ["g"]


def test_a_file_that_is_no_graph_is_as_none(tmp_path):
    for data in (b"", b"no graph", bytes(5_000)):
        (tmp_path / "g").write_bytes(data)
        graph = Graph(tmp_path / "g")
        assert graph.size == 0
    graph.extend([(np.array([4]), make_vectors(1))])
    assert Graph(tmp_path / "g").highest == 4
