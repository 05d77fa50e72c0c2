"""The stories' records, each made once a session by the whole path."""

from functools import cache

import pytest
from bench.bench_stories import list_articles, list_folders

from crosswire.pipeline import Tools, make_record
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings

FOLDERS = {folder.name: folder for folder in list_folders()}


@pytest.fixture(scope="session")
def tools(parser):
    return Tools(parser=parser, embed=load_embedder(Settings()), settings=Settings())


@pytest.fixture(scope="session")
def make_story(tools):
    """`make_story(name)`: the record of examples/ or of a story's folder."""

    @cache
    def make(name):
        return make_record(list_articles(FOLDERS[name]), tools=tools)

    return make
