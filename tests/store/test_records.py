"""Records of each revision, changes, corrections and vectors, as they were kept."""

from msgspec.structs import replace

from crosswire.kept import Change, Correction

NOW = "2026-03-01T12:00:00Z"
LATER = "2026-03-02T12:00:00Z"


def change(identity, story="s-1"):
    return Change(id=identity, story=story, kind="fact", text=f"New: {identity}")


def test_a_record_comes_out_whole_as_of_any_revision(store, keep, make_story_record):
    first = keep("The bridge is closed.", story="s-1", published="2026-01-01")
    second = keep("The bridge is shut, the mayor said.", story="s-1")
    early, late = make_story_record("s-1", [first]), make_story_record("s-1", [first, second], ("disputed",))
    late = replace(late, articles=(replace(first, published="2026-01-02", dated_by="inferred"), second))
    with store.writing(NOW) as one:
        store.put_record("s-1", early, "r-1")
    with store.writing(LATER) as two:
        store.put_record("s-1", late, "r-2")
    assert store.record_of("s-1") == late
    assert store.record_of("s-1", one) == early
    assert store.record_of("s-1", two) == late
    assert store.record_of("s-1", one - 1) is None
    assert store.record_of("s-2") is None
    assert [(kept.revision, kept.recipe, kept.at) for kept in store.records_of("s-1")] == [
        (one, "r-1", NOW),
        (two, "r-2", LATER),
    ]
    with store.writing(LATER):
        store.confirm_record("s-1", "r-3")
    assert [kept.recipe for kept in store.records_of("s-1")] == ["r-1", "r-3"]


def test_changes_are_told_latest_first_since_a_revision_or_a_moment(store, keep):
    for story in ("s-1", "s-2", "s-3"):
        keep(f"Of {story}", story=story)
    with store.writing(NOW) as one:
        store.put_changes([change("c1"), change("c2"), change("c3", "s-2")])
    with store.writing(LATER) as two:
        store.put_changes([change("c4")])
        store.merge("s-1", "s-3")
    assert [c.id for c in store.changes()] == ["c4", "c1", "c2", "c3"]
    assert [(c.id, c.revision, c.at) for c in store.changes(since_revision=one)] == [("c4", two, LATER)]
    assert [c.id for c in store.changes(since_moment=LATER)] == ["c4"]
    assert [c.id for c in store.changes(story="s-3")] == ["c4", "c1", "c2"]
    assert [c.id for c in store.changes(limit=1)] == ["c4"]


def test_the_same_change_kept_twice_is_one(store, keep):
    keep("The bridge is closed.", story="s-1")
    with store.writing(NOW):
        store.put_changes([change("c1")])
        store.put_changes([change("c1")])
    assert [c.id for c in store.changes()] == ["c1"]


def test_a_correction_stands_until_it_is_deleted_and_follows_its_story(store, keep):
    keep("The bridge is closed.", story="s-1")
    keep("The road is closed.", story="s-2")
    own = Correction(id="e-1", kind="note", subject=("f-1",), value="asked the city", story="s-1", by="ana", at=NOW)
    everywhere = Correction(id="e-2", kind="same-name", subject=("A. Reed", "Ana Reed"), by="ana", at=NOW)
    with store.writing(NOW):
        store.put_correction(own)
        store.put_correction(everywhere)
        store.merge("s-1", "s-2")
    assert store.corrections() == (own, everywhere)
    assert store.corrections("s-2") == (own, everywhere)
    assert store.corrections("s-3") == (everywhere,)
    with store.writing(LATER):
        assert store.delete_correction("e-1", "ben")
        assert not store.delete_correction("e-1", "ben")
    assert store.corrections("s-2") == (everywhere,)
    assert store.correction("e-1") is None
    assert store._database.rows("SELECT deleted_at, deleted_by FROM corrections WHERE id = 'e-1'") == [(LATER, "ben")]


def test_vectors_come_back_by_text_and_model(store):
    texts = [f"text {number}" for number in range(1200)]
    with store.writing(NOW):
        store.put_vectors("m", {text: text.encode() for text in texts})
    assert store.vectors("m", [*texts, "unknown"]) == {text: text.encode() for text in texts}
    assert store.vectors("other", texts) == {}


def test_the_stories_that_went_into_one_since_its_record_are_told(store, keep, make_story_record):
    article = keep("The bridge is closed.", story="s-1")
    keep("The road is closed.", story="s-2")
    keep("The river is closed.", story="s-3")
    with store.writing(NOW):
        store.merge("s-2", "s-1")
    assert store.merged_into("s-1") == ("s-2",)
    with store.writing(NOW):
        store.put_record("s-1", make_story_record("s-1", [article]), "r")
    assert store.merged_into("s-1") == ()
    with store.writing(NOW):
        store.merge("s-3", "s-1")
    assert store.merged_into("s-1") == ("s-3",)
