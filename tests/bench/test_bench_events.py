"""Which mentions of events the bench joins."""

import pytest

from bench_events import Event, Placed, find_head, join_events, name_kind


@pytest.mark.parametrize(
    ("word", "kind"), [("signed", "sign"), ("signing", "sign"), ("death", "die"), ("deaths", "die")]
)
def test_a_noun_tells_what_its_verb_tells(word, kind):
    assert name_kind(word) == kind


def test_the_head_is_the_first_telling_word():
    assert find_head(["was", "carried", "out"]) == "carried"


def place(at, head, fact, *, file="one", is_predicate=True):
    event = Event(file=file, at=at, start=at, end=at + 1, head=head, chain="c")
    return Placed(event=event, story="s", fact=fact, is_predicate=is_predicate)


def test_alignment_joins_what_answers_one_question_in_one_fact():
    placed = [
        place(0, "bought", "f"),
        place(0, "acquired", "f", file="two"),
        place(1, "bought", "g"),
        place(2, "said", "g"),
        place(1, "said", "h", file="two"),
    ]
    joined = join_events(placed, facts=True, stems=False)
    assert joined["one", 0] == joined["two", 0]
    assert len(set(joined.values())) == 4
    stems = join_events(placed, facts=True, stems=True)
    assert stems["one", 0] == stems["one", 1] == stems["two", 0]
    assert stems["one", 2] != stems["two", 1]
