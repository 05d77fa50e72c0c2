from hypothesis import given
from hypothesis import strategies as st
from tests.changes.records import Made, make_record

from crosswire.changes import find_changes, find_differences, keep_record_ids
from crosswire.changes.edits import compare_versions
from crosswire.changes.sides import view_side
from crosswire.changes.versions import find_versions

LINES = ("The mill burned for nine hours", "Anna Holm: two men died in the loft", "Nobody was warned in time")


def record(*lines, **details):
    said = [f"Herald: {line.rpartition(': ')[2]}" for line in lines]
    return make_record({"Herald": lines}, [Made(voices=((one,),)) for one in said], **details)


def edit(*lines, **details):
    old, new = record(*LINES), record(*lines, **details)
    edited = compare_versions(old.articles[0], old.findings[0], new.articles[0], new.findings[0])
    return edited, [(one.kind, one.before, one.after) for one in edited.edits]


def look(*lines, **details):
    old, new = record(*LINES), record(*lines, **details)
    return [change.text for change in find_changes(old, keep_record_ids(old, new))]


def test_a_changed_claim_is_told_in_both_wordings():
    assert edit("The mill burned for six hours", *LINES[1:])[1] == [
        ("changed", "The mill burned for nine hours", "The mill burned for six hours")
    ]


def test_a_claim_that_was_taken_out_or_put_in_is_told():
    assert edit(*LINES[:2])[1] == [("removed", "Nobody was warned in time", None)]
    assert edit(*LINES, "The owner is on his way home")[1] == [("added", None, "The owner is on his way home")]


def test_what_stands_in_another_place_is_no_edit():
    edited, edits = edit(*LINES[::-1])
    assert edits == []
    assert len(edited.same) == 3


def test_a_claim_given_to_another_speaker_is_told():
    edits = edit(LINES[0], "Bo Lind: two men died in the loft", LINES[2])[1]
    assert edits == [("source", "Anna Holm: two men died in the loft.", "Bo Lind: two men died in the loft.")]


def test_a_slip_of_the_pen_changes_no_claim():
    assert look(*LINES[:2], "Nobody was warnd in time") == ["Herald worded its text anew; no claim was changed."]
    assert look(*LINES[:2], "Nobody  was warned in time") == ["Herald worded its text anew; no claim was changed."]


def test_one_letter_in_a_name_or_a_figure_or_a_short_word_is_a_changed_claim():
    assert edit("The mill burned for five hours", *LINES[1:])[1]
    assert edit(LINES[0], "Anna Holm: two men dined in the loft", LINES[2])[1]
    assert edit(*LINES[:2], "Nobody was warmed in time")[1] == []  # the price of it: a slip that makes another word


def test_a_hedge_outside_of_every_statement_is_told_with_its_sentence():
    old = record(*LINES)
    new = record("Reportedly: The mill burned for nine hours", *LINES[1:])
    statement = new.findings[0].statements[0]
    assert statement.text == LINES[0]
    texts = [change.text for change in find_changes(old, keep_record_ids(old, new))]
    assert len(texts) == 1
    assert "Reportedly" in texts[0]


def test_words_put_before_a_sentence_are_told_with_the_sentence_as_it_was():
    old = record(*LINES)
    new = record(*LINES[:2], "By the way: Nobody was warned in time")
    edits = [c for c in find_changes(old, keep_record_ids(old, new)) if c.kind == "edited"]
    assert [(edit.before, edit.after) for edit in edits] == [
        ("Nobody was warned in time.", "By the way: Nobody was warned in time.")
    ]
    assert edits[0].removed == ()
    assert [edits[0].after[a:b] for a, b in edits[0].added] == ["By the way"]


def test_a_note_makes_an_edit_no_silent_one():
    note = "Correction: an earlier version of this article gave the hours wrongly"
    old, new = record(*LINES), record("The mill burned for six hours", *LINES[1:], note)
    edited = compare_versions(old.articles[0], old.findings[0], new.articles[0], new.findings[0])
    assert edited.note == f"{note}."
    assert [one.kind for one in edited.edits] == ["changed"]
    assert not compare_versions(new.articles[0], new.findings[0], new.articles[0], new.findings[0]).note


def test_a_new_headline_is_told_once():
    old = record(*LINES, titles={"Herald": "Mill burns"})
    new = record(*LINES, titles={"Herald": "Mill saved"})
    texts = [change.text for change in find_changes(old, keep_record_ids(old, new))]
    assert texts == ["Herald changed its headline to “Mill saved” (edited without a note)."]


def test_a_text_written_anew_is_not_told_line_by_line_for_ever():
    lines = tuple(f"The {word} chapter of the tale says so" for word in "a b c d e f g h i j k l m n o p".split())
    old, new = record(*LINES), record(*lines)
    changes = find_changes(old, new, versions={new.articles[0].id: old.articles[0].id})
    texts = [change.text for change in changes if change.kind == "edited"]
    assert len(texts) == 13
    assert "largely written anew" in texts[-1]


def test_versions_are_known_by_outlet_and_address_or_words():
    old = record(*LINES, urls={"Herald": "https://herald.example/mill"})
    moved = record(*LINES[:2], urls={"Herald": "https://herald.example/mill"})
    other = record(*LINES[:2], urls={"Herald": "https://herald.example/mill-2"})
    sides = [view_side(one) for one in (old, moved, other)]
    assert find_versions(sides[0], sides[1]) == {moved.articles[0].id: old.articles[0].id}
    assert find_versions(sides[0], sides[2]) == {}


def test_versions_that_the_store_knows_are_followed_back_over_several():
    old, new = record(*LINES), record("Snow fell all day in the hills of Tarn")
    assert find_changes(old, new, versions={})[0].kind == "split"
    versions = {new.articles[0].id: "a-between", "a-between": old.articles[0].id}
    assert {change.kind for change in find_changes(old, new, versions=versions)} == {"edited"}


def test_differences_are_the_words_that_differ():
    before, after = "Two men died on Monday", "Two men, all told, died on Tuesday"
    gone, come = find_differences(before, after)
    assert [before[a:b] for a, b in gone] == ["Monday"]
    assert [after[a:b] for a, b in come] == ["all told", "Tuesday"]
    assert find_differences(before, before.upper()) == ((), ())


WORDS = "the mill burned for nine hours on Monday no man was warned Anna Holm fled in time".split()
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join), min_size=1, max_size=6, unique=True
)


@given(TEXTS, TEXTS)
def test_an_edit_tells_only_what_stands_in_either_text_and_misses_no_word_that_came(old_lines, new_lines):
    old, new = record(*old_lines), record(*new_lines)
    edited = compare_versions(old.articles[0], old.findings[0], new.articles[0], new.findings[0])
    texts = old.articles[0].text, new.articles[0].text
    for one in edited.edits:
        assert one.before is None or one.before in texts[0]
        assert one.after is None or one.after in texts[1]
        assert one.before or one.after
    told = " ".join(filter(None, (one.after for one in edited.edits))).split()
    come = {word for line in new_lines for word in line.split()} - {word for line in old_lines for word in line.split()}
    assert come - {"the", "for", "on", "was", "in"} <= {word.rstrip(".") for word in told}
    same = compare_versions(new.articles[0], new.findings[0], new.articles[0], new.findings[0])
    assert (same.edits, same.is_changed) == ((), False)


def test_a_text_written_anew_pairs_no_claims_by_chance():
    old = record("Bo Lind runs the mill", "Snow fell all night", "Two men were hurt")
    new = record("Rain is due on Friday", "Fishing boats stayed at home", "Bread costs more")
    edits = compare_versions(old.articles[0], old.findings[0], new.articles[0], new.findings[0]).edits
    assert {edit.kind for edit in edits} == {"removed", "added"}
