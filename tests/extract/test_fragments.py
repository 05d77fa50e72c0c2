"""What tells a reader nothing by itself is no statement."""

import pytest

from crosswire.model import Range

NOTHING = [
    "File - In this Monday photo, Mayor Ilsa Brandt is brought to the harbour.",
    "In this photo provided by the port, the crane leans over the quay.",
    "[Video shows the crane, claims the mayor]",
    "Do you have a story for our news team?",
    "You must select a newsletter to subscribe to.",
    "DAM PROBE Police look at cracks in the wall MUM FREED A mother leaves the court.",
    "An earlier version of this story gave the wrong name of the mayor.",
    "He was.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_part_of_the_story_states_nothing(examine_text, text):
    _, findings = examine_text(text)
    assert findings.statements == ()


CUT = [
    ("Asked about the driver, the mayor declined to comment.", ["the mayor declined to comment"]),
    (
        "The hill is called Orrin, which means “Western Gate Is Open” in Norse.",
        ["The hill is called Orrin"],
    ),
    (
        "Instead of going to Vellmar, the ship moved its oil to a tanker.",
        ["Instead of going to Vellmar, the ship moved its oil to a tanker"],
    ),
    (
        "The train derailed shortly after leaving the port.",
        ["The train derailed", "leaving the port"],
    ),
    (
        "The port is shut and its cranes stand still, Oren Vale said in a statement.",
        ["The port is shut", "its cranes stand still"],
    ),
    ("The mayor read from a statement released by the port.", ["The mayor read from a statement"]),
]


@pytest.mark.parametrize(("text", "expected"), CUT, ids=[text[:40] for text, _ in CUT])
def test_lead_ins_and_loose_ends_are_left_out(examine_text, text, expected):
    _, findings = examine_text(text)
    assert [statement.text for statement in findings.statements] == expected


def test_a_capitalised_lead_is_part_of_the_story(examine_text):
    _, findings = examine_text("THE COUNCIL HAS approved a plan to close the bridge.")
    assert len(findings.statements) == 1


def test_a_caption_without_an_end_is_left_out_where_paragraphs_end(examine_text):
    lines = ["The bridge fell on Monday.", "Two cars sank.", "Nobody was hurt.", "The mayor wept.", "Divers came."]
    _, findings = examine_text("\n\n".join([*lines, "The bridge stood for forty years in the harbour"]))
    assert [statement.text for statement in findings.statements] == [line.rstrip(".") for line in lines]


def test_lines_without_ends_count_where_no_paragraph_ends(examine_text):
    _, findings = examine_text(
        "The bridge fell on Monday\n\nTwo cars sank in the harbour", headline=Range(start=0, end=0)
    )
    assert len(findings.statements) == 2


def test_words_in_quotation_marks_that_nobody_is_said_to_say_are_not_the_articles(examine_text):
    text = "The dam broke on Monday.\n\n“This is the worst flood that we have seen. There is water everywhere.”\n\nTwo cars sank."
    _, findings = examine_text(text)
    sourced = [s.text for s in findings.statements if len(s.chain) == 1]
    assert sourced == ["The dam broke on Monday", "Two cars sank"]
