"""What an editor is told as a story grows, is copied, is counted anew and is edited behind his back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.mill_news import FIRST, MORE, RADIO, edit

from crosswire.desk import add_paths, read_story, refresh
from crosswire.desk.changes import Since, changes_since, read_since
from crosswire.errors import UsageError

DAYS = [f"2026-03-0{day}T12:00:00Z" for day in (1, 2, 3, 4)]


@pytest.fixture
def grow(store, tools, write_lines):
    """`grow(entries, now)`: the articles added, all brought up to date; what changed since."""

    def grow(entries, now):
        before = Since(revision=store.revision())
        add_paths(store, [write_lines(entries)], tools, now)
        refresh(store, tools, now)
        return changes_since(store, before)

    return grow


def tell(changes, kind):
    return [change.text for change in changes if change.kind == kind]


def test_a_story_that_grows_is_told_as_an_editor_would_ask_for_it(store, tools, grow):
    first = grow(FIRST, DAYS[0])
    assert [change.kind for change in first] == ["story", "conflict", "conflict"]
    assert "told by 3 articles" in first[0].text
    facts = {fact.id: fact for fact in read_story(store, first[0].story, tools, DAYS[0]).stories[0].facts}

    more = grow(MORE, DAYS[1])
    [count] = [change for change in more if change.kind == "count"]
    assert (count.before, count.after) == ("two workers", "three workers")
    assert tell(more, "voice")
    assert [text.split(",")[1].strip() for text in tell(more, "article")] == ["Mill Gazette", "The Vell Courier"]
    assert any("third worker died" in text for text in tell(more, "fact"))
    assert not tell(more, "conflict")
    assert {change.at for change in more} == {DAYS[1]}
    assert all(change.fact in facts for change in more if change.kind in {"count", "voice"})

    edited = grow([edit(RADIO, "at about 10.30 p.m.", "shortly after 9 p.m.")], DAYS[2])
    assert [change.kind for change in edited] == ["settled", "edited"]
    assert edited[1].before == "The fire at the mill began at about 10.30 p.m. in the loft"
    assert edited[1].after == "The fire at the mill began shortly after 9 p.m. in the loft"
    assert "Radio Vell" in edited[1].text
    assert "edited without a note" in edited[1].text
    assert [edited[1].before[a:b] for a, b in edited[1].removed] == ["at about 10.30"]
    record = read_story(store, first[0].story, tools, DAYS[2])
    texts = {article.id: article.text for article in record.articles}
    [span] = edited[1].evidence
    assert texts[span.article][span.start : span.end] == edited[1].after


def test_a_slip_mended_is_told_once_and_moves_nothing(store, grow):
    grow([edit(RADIO, "fought the fire until dawn", "fougt the fire until dawn"), *FIRST[:1]], DAYS[0])
    mended = grow([RADIO], DAYS[1])
    assert [change.text for change in mended] == ["Radio Vell worded its text anew; no claim was changed."]


def test_the_same_articles_again_are_no_change(store, grow):
    grow(FIRST, DAYS[0])
    assert grow(FIRST, DAYS[1]) == ()


def test_changes_are_asked_for_by_revision_moment_and_story(store, grow):
    first, more = grow(FIRST, DAYS[0]), grow(MORE, DAYS[1])
    every = changes_since(store, Since())
    assert every == (*more, *first)
    assert changes_since(store, Since(moment=DAYS[1])) == more
    assert changes_since(store, Since(revision=first[0].revision)) == more
    assert changes_since(store, Since(), first[0].story) == every
    assert changes_since(store, Since(), limit=2) == every[:2]
    with pytest.raises(UsageError, match="has come to revision"):
        changes_since(store, Since(revision=store.revision() + 1))


NOW = "2026-11-22T06:30:15Z"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026-11-20", "2026-11-20T00:00:00Z"),
        ("2026-11-20T08:00", "2026-11-20T08:00:00Z"),
        ("2026-11-20 08:00:30", "2026-11-20T08:00:30Z"),
        ("2026-11-20T08:00:00+02:00", "2026-11-20T06:00:00Z"),
        ("2026-11-20t08:00z", "2026-11-20T08:00:00Z"),
        ("today", "2026-11-22T00:00:00Z"),
        ("Yesterday", "2026-11-21T00:00:00Z"),
        ("3 days", "2026-11-19T06:30:15Z"),
        ("3  days ago", "2026-11-19T06:30:15Z"),
        ("an hour ago", "2026-11-22T05:30:15Z"),
        ("the last 2 weeks", "2026-11-08T06:30:15Z"),
    ],
)
def test_moments_are_read_as_an_editor_types_them(words, moment):
    assert read_since(words, NOW) == Since(moment=moment)


def test_a_bare_number_is_a_revision():
    assert read_since("17", NOW) == Since(revision=17)


@pytest.mark.parametrize("words", ["", "soon", "2026-13-01", "2026-11-20T25:00", "-3", "1e3", "9" * 20, "²"])
def test_what_is_no_moment_is_refused(words):
    with pytest.raises(UsageError):
        read_since(words, NOW)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_moment_or_a_clear_error(words):
    try:
        since = read_since(words, NOW)
    except UsageError:
        return
    assert bool(since.moment) != bool(since.revision) or since == Since()
