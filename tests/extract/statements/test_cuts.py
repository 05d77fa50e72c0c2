"""What stands for a subject in square brackets is its subject; where that is in doubt, nothing is told by itself."""

import pytest

from crosswire.link.story import link_story
from crosswire.primitives.phrasing import join_pieces, phrase_statement
from crosswire.primitives.story_index import index_story

CUT = [
    (
        "The museum lost a clasp, a silver ring of the 14th century that weighs 2 kilograms.",
        "[A silver ring of the 14th century] weighs 2 kilograms",
    ),
    ("The limit applies to each saver, so a couple with one account can count on both.", "a couple with one account"),
    (
        "It was the porter, Mira Dunn, on her own phone, who had found the guard.",
        "It was the porter, Mira Dunn, on her",
    ),
    (
        "Four more coins were dug up in a field outside Lumsk, which brings the number to fifteen.",
        "[Four more coins were dug up in a field outside Lumsk] which brings the number to fifteen",
    ),
    ("Harbour Street woke up to tape and torches on Monday.", "Harbour Street woke up to tape and torches on Monday"),
    ("On Friday officers stopped a car in Lumsk, 80 kilometres down the coast.", "On Friday officers stopped a car"),
    ("The office spoke of demands, of which the council had no knowledge.", "The office spoke of demands, of which"),
    (
        "A small plane crashed in the hills on Sunday, killing everyone on board, officials said.",
        "A small plane crashed in the hills on Sunday, killing everyone on board, officials said.",
    ),
    ("There was a crash in which nobody was hurt.", "There was a crash in which nobody was hurt"),
    (
        "The army confirmed rubber bullets had been used, but had no information about who was shot.",
        "[The army] had no information",
    ),
]
UNCUT = [  # no line may begin so
    (
        "Brook & Dale bought it before the stock exchange opened on Monday for one taler, taking on all deposits.",
        "[The stock exchange]",
    ),
    ("It was the porter, Mira Dunn, on her own phone, who had found the guard.", "[Her own phone]"),
    ("The office spoke of demands, of which the council had no knowledge.", "the council had no knowledge"),
    ("On Friday officers stopped a car in Lumsk, 80 kilometres down the coast.", "[Friday"),
    ("Harbour Street woke up to tape and torches on Monday.", "[Harbour Street]"),
    ("The limit applies to each saver, so a couple with one account can count on both.", "[So"),
    (
        "Mr Oden Lark was told of it. The board backed the plan, and one of the majority asked for his doubts to be noted.",
        "one of the majority asked for [",
    ),
    (
        "The phone rang in Oden Lark’s house. It was the head of his board, and he did not ask how he was.",
        "[Oden Lark:]",
    ),
    (
        "Mitch Dunn was a vascular radiologist and his wife, Leslie, was a pediatrician, their employers said.",
        "[Mitch Dunn] was a ped",
    ),
    (
        "The sheet included counts of assault against a guard, obstructing an officer and throwing stones.",
        "[The sheet] obstructing",
    ),
    ("The office has a list of passengers given by the firm.", "[Passengers]"),
    ("A small plane crashed in the hills on Sunday, killing everyone on board, officials said.", "killing everyone"),
]


@pytest.fixture
def phrase(examine_text):
    """`phrase(text)`: the lines that a record has of it."""

    def tell(text):
        article, found = examine_text(text)
        index = index_story(link_story([article], [found]))
        return [join_pieces(phrase_statement(key, index)) for key in index.statements]

    return tell


@pytest.mark.parametrize(("text", "line"), CUT)
def test_a_line_has_its_own_subject(phrase, text, line):
    assert any(told.startswith(line) for told in phrase(text)), phrase(text)


@pytest.mark.parametrize(("text", "line"), UNCUT)
def test_no_line_has_the_wrong_subject(phrase, text, line):
    told = phrase(text)
    assert told
    assert not [one for one in told if line in one and not one.startswith(text[:12])]


def test_nobody_is_put_for_a_pronoun_that_has_said_something_unknown(phrase):
    """“She” may be either: whoever the words are not given to is not put into the line."""
    text = (
        "The van left by Cord Street, according to inspector Dana Fell. “They knew what they wanted,” she said."
        " Livia Thorn, the head of the museum, said that she was sad."
    )
    lines = [line for line in phrase(text) if "knew what" in line]
    assert lines
    assert not any("Thorn" in line for line in lines)


def test_what_would_not_move_did_not(examine_text):
    _, found = examine_text("The door was stuck. The handle would not move. She would not be drawn on the cause.")
    put = {one.text: (one.stance, one.polarity) for one in found.statements}
    assert put["The handle would not move"] == put["She would not be drawn on the cause"] == ("asserted", False)


def test_a_word_whose_clause_is_told_by_itself_is_not_left_behind(phrase):
    lines = phrase("The order follows the robbery at the museum, an institution which had never before lost an object.")
    assert lines == ["The order follows the robbery at the museum", "[An institution] had never before lost an object"]


def test_whom_a_speaker_means_by_they_is_left_to_the_reader(phrase):
    text = (
        "Matt Dunn went to a school in Lumsk. Will and Zack Dunn were students. “They were good people,” a cousin said."
    )
    assert not [line for line in phrase(text) if "good people" in line and "[" in line]


def test_a_share_of_those_counted_is_told_by_itself(phrase):
    assert "14 had been sent home" in phrase("By noon 31 people had been treated, of whom 14 had been sent home.")


def test_a_word_for_anybody_in_a_quotation_hides_nobody(examine_text):
    told = examine_text("Ruth Hald is a nurse in Lumsk. “I have a name against every one of them,” she said.")
    linked = link_story([told[0]], [told[1]])
    assert [quote.speaker_name for quote in linked.findings[0].quotes] == ["Ruth Hald"]
