"""What a refresh uses again: of a story's shared text only what is new is compared, and the record is the same."""

import pytest
from msgspec import structs
from tests.made_news import BRIDGE, LATER, NOW

from crosswire.codec import encode
from crosswire.desk import add_paths, read_story, refresh
from crosswire.desk.correcting import correct, make_correction, undo
from crosswire.link import reuse
from crosswire.store import Store

OUTLET, DAY, TITLE, TEXT = BRIDGE[0]
COPIES = [
    BRIDGE[0],
    ("Sollis Gazette", "2026-03-02", "Bridge in Tolmin closed", f"{TEXT} Traffic goes round by Grodek."),
    ("Grodek Mail", "2026-03-02", "Two weeks without the Tolmin bridge", f"{TEXT} The buses will run until midnight."),
]


@pytest.fixture
def compared(monkeypatch):
    """The pairs of articles that are compared."""
    pairs = []
    compare = reuse.compare_bodies

    def watch(left, right, anchor):
        pairs.append({left.article, right.article})
        return compare(left, right, anchor)

    monkeypatch.setattr(reuse, "compare_bodies", watch)
    return pairs


def test_one_more_article_is_compared_with_the_others_and_these_not_again(
    tmp_path, store, tools, write_lines, compared
):
    add_paths(store, [write_lines(COPIES[:2])], tools, NOW)
    refresh(store, tools, NOW)
    assert len(compared) == 1
    (story,) = store.stale_stories("other rules")
    before = set(store.members(story))
    add_paths(store, [write_lines(COPIES, name="more.jsonl")], tools, LATER)
    refresh(store, tools, LATER)
    (new,) = set(store.members(story)) - before
    assert {frozenset(pair) for pair in compared[1:]} == {frozenset((new, one)) for one in before}
    with Store.open(tmp_path / "other.db", write=True) as other:
        add_paths(other, [write_lines(COPIES)], tools, NOW)
        refresh(other, tools, NOW)
        (whole,) = other.stale_stories("other rules")
        assert other.record_of(whole).stories[0].reuse == store.record_of(story).stories[0].reuse
        assert other.record_of(whole).stories[0].origins == store.record_of(story).stories[0].origins


def test_copies_that_an_editor_parted_are_copies_again_when_he_takes_it_back(store, tools, write_lines):
    add_paths(store, [write_lines(COPIES)], tools, NOW)
    refresh(store, tools, NOW)
    (story,) = store.stale_stories("other rules")
    first = store.record_of(story)
    pair = first.stories[0].reuse[0].articles
    word = make_correction("no-copy", list(pair), by="Ann Lee", at=NOW, value=None, story=story)
    said = correct(store, word, NOW)
    parted = read_story(store, story, tools, NOW)
    assert pair not in {one.articles for one in parted.stories[0].reuse}
    undo(store, said.id, "Ann Lee", LATER)
    again = read_story(store, story, tools, LATER)
    assert encode(again) == encode(structs.replace(first, recipe=again.recipe))
