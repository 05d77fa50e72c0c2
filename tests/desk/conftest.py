"""A store to work with, the models, and articles written to files."""

import json
from functools import cache

import pytest
from tests.made_news import make_entry

from crosswire.pipeline import Tools
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings
from crosswire.store import Store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.db"


@pytest.fixture
def store(path):
    with Store.open(path, write=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def tools(parser):
    """What loads the models: these are loaded once."""
    loaded = Tools(parser=parser, embed=load_embedder(Settings()), settings=Settings())
    return cache(lambda: loaded)


@pytest.fixture
def write_lines(tmp_path):
    """`write_lines(entries, name=...)`: a file with an article a line."""

    def write(entries, name="news.jsonl"):
        file = tmp_path / name
        file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in entries), encoding="utf-8")
        return file

    return write


@pytest.fixture
def no_tools():
    """What would load the models, where nothing may need them."""

    def load():
        raise AssertionError("the models were loaded")

    return load


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """`written(entries)`: a file with an article a line, for a store that many tests read."""

    def write(entries):
        file = tmp_path_factory.mktemp("news") / "news.jsonl"
        file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in entries), encoding="utf-8")
        return file

    return write
