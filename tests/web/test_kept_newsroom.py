"""The newsroom over a real store: records brought up to date by reading, corrections that bear, and a store that is busy."""

import json
from functools import cache

import pytest
from tests.made_news import BRIDGE, FERRY, NOW, make_entry

from crosswire.desk import add_paths
from crosswire.errors import StoreError, UsageError
from crosswire.pipeline import Tools
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings
from crosswire.store import Store, StoryFilter
from crosswire.web import kept_newsroom
from crosswire.web.asking import QuotesQuery
from crosswire.web.correcting import Said
from crosswire.web.kept_newsroom import KeptNewsroom


@pytest.fixture(scope="module")
def tools(parser):
    loaded = Tools(parser=parser, embed=load_embedder(Settings()), settings=Settings())
    return cache(lambda: loaded)


@pytest.fixture
def path(tmp_path, tools):
    file = tmp_path / "news.jsonl"
    file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in (*BRIDGE, *FERRY)), encoding="utf-8")
    with Store.open(tmp_path / "desk.db", write=True) as store:
        add_paths(store, [str(file)], tools, NOW)
    return tmp_path / "desk.db"


@pytest.fixture
def newsroom(path, tools):
    return KeptNewsroom(path, tools, lambda: "2026-03-05T13:00:00Z")


def find_bridge(newsroom):
    return next(head.id for head in newsroom.list_stories(StoryFilter(), "biggest") if head.articles == len(BRIDGE))


def test_reading_brings_a_story_up_to_date_and_keeps_it(newsroom, path):
    story = find_bridge(newsroom)
    assert newsroom.read_head(story).stale
    record = newsroom.read_record(story)
    assert record.stories[0].id == story
    assert not newsroom.read_head(story).stale
    with Store.open(path, write=False) as store:
        assert store.record_of(story) == record
    assert newsroom.list_changes(None, story)


def test_a_record_that_was_just_read_is_not_read_again(newsroom):
    story = find_bridge(newsroom)
    assert newsroom.read_record(story) is newsroom.read_record(story)


def test_a_store_that_another_writes_to_is_read_all_the_same(newsroom, path, monkeypatch):
    monkeypatch.setattr(kept_newsroom, "SHORT_WAIT", 0.01)
    story = find_bridge(newsroom)
    with Store.open(path, write=True):
        record = newsroom.read_record(story)
        assert record.stories[0].facts
        assert newsroom.read_head(story).stale  # was made, and could not be kept
    assert newsroom.read_record(story).stories[0].facts


def test_a_correction_bears_on_the_record_until_it_is_undone(newsroom):
    story = find_bridge(newsroom)
    fact = newsroom.read_record(story).stories[0].facts[0]
    made = newsroom.correct(Said(kind="note", subject=(fact.id,), value="Seen on film", by=" Dana ", story=story))
    assert (made.by, made.at) == ("Dana", "2026-03-05T13:00:00Z")
    words = newsroom.read_record(story).stories[0].corrections
    assert [(word.kind, word.by, word.facts) for word in words] == [("note", "Dana", (fact.id,))]
    assert newsroom.list_corrections(story) == (made,)
    assert newsroom.undo(made.id, "Ed")
    assert not newsroom.read_record(story).stories[0].corrections
    assert not newsroom.undo(made.id, "Ed")


def test_undoing_takes_a_whole_id(newsroom):
    story = find_bridge(newsroom)
    fact = newsroom.read_record(story).stories[0].facts[0]
    made = newsroom.correct(Said(kind="note", subject=(fact.id,), value="x", by="Dana", story=story))
    assert not newsroom.undo(made.id[:6], "Ed")
    with pytest.raises(UsageError):
        newsroom.undo(made.id, " ")


def test_a_correction_of_what_is_not_there_is_refused(newsroom):
    story = find_bridge(newsroom)
    newsroom.read_record(story)
    with pytest.raises(UsageError):
        newsroom.correct(Said(kind="note", subject=("f-none",), value="x", by="Dana", story=story))


def test_articles_quotes_and_words_are_found(newsroom):
    story = find_bridge(newsroom)
    record = newsroom.read_record(story)
    shelved = newsroom.read_article(record.articles[0].id)
    assert shelved.article.text == record.articles[0].text
    assert [version.version for version in shelved.versions] == [1]
    assert newsroom.read_article("a-none") is None
    assert newsroom.find_story("s-none") is None
    assert any("Brandt" in one.name for one in newsroom.list_speakers())
    assert newsroom.find_quotes(QuotesQuery(name="Brandt")).sayings
    assert newsroom.search("steel beam")


@pytest.mark.parametrize("since", ["yesterday-ish", "99999999", "2026-99-99"])
def test_a_moment_that_is_none_is_refused(newsroom, since):
    with pytest.raises(UsageError):
        newsroom.list_changes(since, None)


def test_a_store_that_is_gone_is_said(newsroom, path):
    path.unlink()
    with pytest.raises(StoreError):
        newsroom.list_stories(StoryFilter(), "newest")
