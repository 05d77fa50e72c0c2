"""The stories' records, each made once a session by the whole path."""

from functools import cache
from pathlib import Path

import pytest

from crosswire.pipeline import Tools, make_record
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "examples"


def find_folder(name):
    return EXAMPLES if name == "examples" else HERE / name


@pytest.fixture(scope="session")
def tools(parser):
    return Tools(parser=parser, embed=load_embedder(Settings()), settings=Settings())


@pytest.fixture(scope="session")
def make_story(tools):
    """`make_story(name)`: the record of examples/ or of a story's folder."""

    @cache
    def make(name):
        paths = sorted(path for path in find_folder(name).iterdir() if path.name != "gold.json")
        return make_record(paths, tools=tools)

    return make
