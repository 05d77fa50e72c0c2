"""The parser: loaded once, its weights checked against the checksums that we measured with."""

import re
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from crosswire.errors import ModelError
from crosswire.languages.en.models import PARSER_WEIGHTS
from crosswire.parse.lean_spacy import spacy
from crosswire.parse.sentences import find_sentence_bars
from crosswire.primitives.weights import check_weights, find_package
from crosswire.settings import Settings

NEEDED = ("tagger", "parser", "lemmatizer", "ner")

GLUED_MARKS = r"(?<=\w)[,:;.!?](?=[\"“”„«»]\w)|(?<=[\w,:;.!?])[\"“”„«»](?=\w)"


class Parser(Struct, frozen=True, kw_only=True):
    """A loaded spaCy pipeline; `version` names it for the record's recipe."""

    pipeline: Any
    version: str
    settings: Settings

    def make_doc(self, text: str) -> Any:
        """The text cut into words, with marks where no sentence may begin."""
        doc = self.pipeline.make_doc(text)
        bars = find_sentence_bars([word.text for word in doc])
        return doc.from_array(["SENT_START"], np.array(bars, dtype="int64").astype("uint64").reshape(-1, 1))


def load_parser(settings: Settings) -> Parser:
    """The parser that the settings name; raises `ModelError` if it is missing, altered or no parser of English.

    A package whose checksums are not on record is taken as it is: whoever names it answers for it.
    """
    package = settings.parser_package
    folder = find_package(package)
    checksums = PARSER_WEIGHTS.get(package)
    digest = check_weights(package, _find_data(folder), checksums) if checksums else "unchecked"
    try:
        pipeline = spacy.load(package)
    except (AttributeError, OSError, ValueError) as error:
        reason = str(error).partition("\n")[0][:200]
        raise ModelError(f"the model {package} cannot be loaded as a spaCy pipeline: {reason}") from error
    split_at_marks(pipeline)
    if missing := [name for name in NEEDED if name not in pipeline.pipe_names]:
        raise ModelError(f"the model {package} has no {', '.join(missing)}: name another one, or none")
    return Parser(pipeline=pipeline, version=_name_version(pipeline, digest), settings=settings)


def split_at_marks(pipeline: Any) -> None:
    """Make words end at a quotation mark that a writer put between them without a space: said,“Look."""
    tokenizer: Any = getattr(pipeline, "tokenizer", None)
    if finditer := getattr(tokenizer, "infix_finditer", None):
        tokenizer.infix_finditer = re.compile(f"{finditer.__self__.pattern}|{GLUED_MARKS}").finditer


def _find_data(folder: Path) -> Path:
    """The folder of the weights inside the package's own, which carries the version in its name."""
    found = sorted(path for path in folder.iterdir() if (path / "config.cfg").is_file())
    return found[0] if found else folder


def _name_version(pipeline: Any, digest: str) -> str:
    meta = pipeline.meta
    return f"{meta['lang']}_{meta['name']} {meta['version']} sha256:{digest[:16]}"
