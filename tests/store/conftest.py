"""A store in a folder of its own, and articles and records to put into it."""

import pytest

from crosswire.model import Fact, Position, Recipe, Record, Story, Voice
from crosswire.store import Store

NOW = "2026-03-01T12:00:00Z"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.db"


@pytest.fixture
def store(path):
    with Store.open(path, write=True) as opened:
        yield opened


@pytest.fixture
def keep(store, make_article):
    """`keep(text, story=..., **fields)`: the article, kept and put into a story if one is named."""

    def keep(text, *, story=None, lineage=None, keys=(), **fields):
        article = make_article(text, **fields)
        with store.writing(NOW):
            store.put_article(article, lineage or f"l-{article.id}", keys)
            if story:
                store.put_assignment(article.id, story)
        return article

    return keep


@pytest.fixture(scope="session")
def make_fact():
    """`make_fact(id, status)`: a fact of one statement."""

    def make(identity, status="reported"):
        return Fact(
            id=identity,
            text="The bridge is closed",
            status=status,
            reason="one article says it",
            articles=(),
            statements=("s1",),
            voices=(Voice(statements=("s1",), reason="alone"),),
            origins=1,
            witnesses=1,
            positions=(Position(value="closed", statements=("s1",), origins=1),),
        )

    return make


@pytest.fixture(scope="session")
def make_story_record(make_fact):
    """`make_story_record(story, articles, statuses)`: a record of one story."""

    def make(story, articles, statuses=("reported",)):
        facts = tuple(make_fact(f"f-{number}", status) for number, status in enumerate(statuses))
        told = Story(id=story, title="A bridge", gist="", articles=tuple(a.id for a in articles), facts=facts)
        return Record(recipe=Recipe(crosswire="1", models={}, settings={}), articles=tuple(articles), stories=(told,))

    return make
