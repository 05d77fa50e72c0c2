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


def list_articles(folder):
    """The files that are articles; a sources.csv beside them is found without being named."""
    return sorted(path for path in folder.iterdir() if path.name not in {"gold.json", "sources.csv"})


@pytest.fixture(scope="session")
def tools(parser):
    return Tools(parser=parser, embed=load_embedder(Settings()), settings=Settings())


@pytest.fixture(scope="session")
def make_story(tools):
    """`make_story(name)`: the record of examples/ or of a story's folder."""

    @cache
    def make(name):
        return make_record(list_articles(find_folder(name)), tools=tools)

    return make
