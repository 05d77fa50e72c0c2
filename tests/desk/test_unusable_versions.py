"""Versions out of turn: one that cannot be used takes nothing away, one that comes late stands with the others."""

import pytest
from tests.made_news import BRIDGE, NOW

from crosswire.desk import add_paths, examining, read_story, refresh
from crosswire.desk.doctor import check_store

LATER = "2026-11-22T09:00:00Z"
BROKEN = "Zarquon"  # a word on which examining fails


@pytest.fixture
def fragile(monkeypatch):
    """Examining fails on a text with a certain word, as a fault in us would have it."""
    examine = examining.examine

    def look(article, tools):
        if BROKEN in article.text:
            raise ValueError("a fault")
        return examine(article, tools)

    monkeypatch.setattr(examining, "examine", look)


def edit(entry, words):
    """The entry with other words at the end of its text."""
    return tuple(f"{part} {words}" if part == max(entry, key=lambda p: len(str(p))) else part for part in entry)


def test_a_new_version_that_fails_leaves_the_story_as_it_was(store, tools, write_lines, fragile):
    add_paths(store, [write_lines(BRIDGE[:2])], tools, NOW)
    refresh(store, tools, NOW)
    (story,) = store.stale_stories("other rules")
    members = store.members(story)
    add_paths(store, [write_lines([edit(BRIDGE[0], f"{BROKEN} said so.")], name="news2.jsonl")], tools, LATER)
    assert store.members(story) == members
    assert len(read_story(store, story, tools, LATER).articles) == len(members)
    assert any("a fault" in finding.text or "quarantined" in finding.text for finding in check_store(store).findings)


def test_a_version_that_can_be_used_takes_the_place_of_both(store, tools, write_lines, fragile):
    add_paths(store, [write_lines(BRIDGE[:2])], tools, NOW)
    refresh(store, tools, NOW)
    (story,) = store.stale_stories("other rules")
    for words in (f"{BROKEN} said so.", "The mayor said so."):
        add_paths(store, [write_lines([edit(BRIDGE[0], words)])], tools, LATER)
    refresh(store, tools, LATER)
    texts = [article.text for article in store.articles_of(story)]
    assert len(texts) == 2
    assert sum("The mayor said so." in text for text in texts) == 1
    assert not any(BROKEN in text for text in texts)
    assert not store.unplaced()


def test_an_older_version_that_comes_late_stands_in_the_story_of_the_newer(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE[:2])], tools, NOW)
    refresh(store, tools, NOW)
    (story,) = store.stale_stories("other rules")
    before = store.members(story)
    outlet, _, title, text = BRIDGE[0]
    early = (outlet, "2026-02-28", title, f"{text} Nobody was hurt.")
    assert add_paths(store, [write_lines([early], name="early.jsonl")], tools, LATER).versions == 1
    assert store.members(story) == before
    versions = [store.versions(article) for article in before]
    assert sorted(len(found) for found in versions) == [1, 2]
    assert {kept.story for found in versions for kept in found} == {story}
