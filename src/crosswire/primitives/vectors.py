"""Sentence vectors: all-MiniLM-L6-v2 on onnxruntime, mean-pooled and of length 1 (Reimers and Gurevych 2019).

Vectors propose, rules decide. A text's vector is the same whatever it is asked together with: texts are padded to
their own next multiple of 8 pieces and run only with texts of that length.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from crosswire.errors import ModelError
from crosswire.languages.en.models import VECTOR_WEIGHTS
from crosswire.primitives.silent_onnx import onnxruntime
from crosswire.primitives.weights import check_weights, find_package
from crosswire.primitives.wordpiece import find_pieces, read_vocabulary
from crosswire.settings import Settings

Vectors = NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]

DIMENSIONS = 384
MAX_PIECES = 128  # a sentence of 90 words; the model was trained on no longer ones
PAD_TO = 8
MAX_BATCH = 16
MAX_CACHED = 4_096  # a desk keeps them in its store; a story of 80 articles asks for fewer
_STATE = onnxruntime.capi.onnxruntime_pybind11_state
_UNLOADABLE = (_STATE.Fail, _STATE.InvalidGraph, _STATE.InvalidProtobuf, _STATE.NoSuchFile)


class _Model(Struct, frozen=True, kw_only=True):
    """What is loaded: the network and the vocabulary of its pieces."""

    session: Any
    vocabulary: dict[str, int]


class Embedder:
    """Texts to vectors, a row each, in the order of the texts; loads on first use and keeps what it has computed."""

    def __init__(self, package: str, weights: Path) -> None:
        self.package = package
        self.version = f"{package} {VECTOR_WEIGHTS.get(package, {}).get(weights.name, 'unchecked')[:16]}"
        self._weights = weights
        self._loading: Future[_Model] | None = None
        self._known: dict[str, Vectors] = {}

    def start_loading(self) -> None:
        """Begin to load in the background, unless that has begun."""
        if self._loading is None:
            executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="load-vectors")
            self._loading = executor.submit(_load_model, self.package, self._weights)
            executor.shutdown(wait=False)

    def forget(self) -> None:
        """Drop the vectors that have been computed."""
        self._known.clear()

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """The unit vectors of the texts; raises `ModelError` if the model is missing or altered."""
        if missing := sorted({text for text in texts if text not in self._known}):
            if len(self._known) + len(missing) > MAX_CACHED:
                self._known = {text: self._known[text] for text in texts if text in self._known}
            self._compute(missing)
        found = [self._known[text] for text in texts]
        return np.stack(found) if found else np.zeros((0, DIMENSIONS), dtype=np.float32)

    def _compute(self, texts: Sequence[str]) -> None:
        model = self._finish_loading()
        by_length: dict[int, list[tuple[str, list[int]]]] = defaultdict(list)
        for text in texts:
            pieces = find_pieces(text, model.vocabulary, MAX_PIECES)
            by_length[-len(pieces) % PAD_TO + len(pieces)].append((text, pieces))
        for length, group in sorted(by_length.items()):
            for first in range(0, len(group), MAX_BATCH):
                batch = group[first : first + MAX_BATCH]
                vectors = _run_model(model.session, [pieces for _, pieces in batch], length)
                self._known.update(zip((text for text, _ in batch), vectors, strict=True))

    def _finish_loading(self) -> _Model:
        self.start_loading()
        assert self._loading is not None
        return self._loading.result()


def load_embedder(settings: Settings) -> Embedder:
    """The embedder that the settings name, loading in the background; raises `ModelError` if it is not installed."""
    package = settings.vector_package
    embedder = Embedder(package, find_package(package) / "model.onnx")
    embedder.start_loading()
    return embedder


def _load_model(package: str, weights: Path) -> _Model:
    check_weights(package, weights.parent, VECTOR_WEIGHTS.get(package, {}))
    lines = resources.files("crosswire.languages.en").joinpath("wordpiece.txt").read_text(encoding="utf-8")
    return _Model(session=_open_session(package, weights), vocabulary=read_vocabulary(lines.split("\n")[:-1]))


def _open_session(package: str, weights: Path) -> Any:
    """One thread, all optimisations: they cost .1 s at load and halve each run."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3  # warnings about the machine are no concern of the reader
    try:
        return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
    except (*_UNLOADABLE, RuntimeError) as error:
        raise ModelError(f"the model {package} cannot be loaded: {str(error)[:200]}") from error


def _run_model(session: Any, batch: Sequence[Sequence[int]], length: int) -> Vectors:
    """The mean over each text's pieces, scaled to length 1."""
    pieces = np.zeros((len(batch), length), dtype=np.int64)
    mask = np.zeros((len(batch), length), dtype=np.int64)
    for row, numbers in enumerate(batch):
        pieces[row, : len(numbers)] = numbers
        mask[row, : len(numbers)] = 1
    inputs = {"input_ids": pieces, "attention_mask": mask, "token_type_ids": np.zeros_like(pieces)}
    states = session.run(None, inputs)[0]
    means = np.einsum("bld,bl->bd", states, mask.astype(np.float32)) / mask.sum(axis=1, keepdims=True)
    vectors: Vectors = (means / np.linalg.norm(means, axis=1, keepdims=True)).astype(np.float32)
    return vectors
