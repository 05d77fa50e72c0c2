"""Vectors that were computed for a story before are taken from the store, so that only new words are embedded."""

from collections.abc import Sequence

import numpy as np
from msgspec import structs

from crosswire.desk.recipes import describe_key
from crosswire.pipeline import Tools, describe_recipe
from crosswire.primitives.vectors import DIMENSIONS, Vectors
from crosswire.settings import Settings
from crosswire.store import Store


def name_model() -> str:
    """The model of the vectors that are made now, as they bear it in the store."""
    return describe_key(Settings(), ("vector_package",))["vector_package"]


class KeptVectors:
    """The tools with an embedding that looks into the store first; `computed` is what it did not find there."""

    def __init__(self, store: Store, tools: Tools) -> None:
        self._store = store
        self._embed = tools.embed
        self.model = describe_recipe(tools).models["vectors"]
        self.computed: dict[str, bytes] = {}
        self.tools = structs.replace(tools, embed=self if tools.embed else None)

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """The unit vectors of the texts, a row each, exactly as the model gives them."""
        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        known = self._store.vectors(self.model, list(dict.fromkeys(texts))) | self.computed
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing and self._embed is not None:
            found = self._embed(missing)
            fresh = {text: row.astype("<f4").tobytes() for text, row in zip(missing, found, strict=True)}
            self.computed |= fresh
            known |= fresh
        return np.stack([np.frombuffer(known[text], dtype="<f4") for text in texts])
