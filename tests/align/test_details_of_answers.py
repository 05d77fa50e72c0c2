"""Which statements answer one question of yes or no, and which only seem to."""

import pytest

from crosswire.languages.en.yes_or_no import QUESTIONS


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The referee did not go to the monitor.",
            "He had watched the incident on the screen beside the pitch.",
            {"not go to the monitor", "watched the incident on the screen"},
        ),
        (
            "The hackers demanded five million crowns.",
            "Nobody had asked for a ransom.",
            {"demanded five million", "Nobody had asked for a ransom"},
        ),
        (
            "The back-up copies were safe in a vault.",
            "The hackers had destroyed the back-ups.",
            {"back-up copies were safe", "destroyed the back-ups"},
        ),
        (
            "Officers fired tear gas into the crowd.",
            "Not one canister of gas was opened.",
            {"fired tear gas", "Not one canister of gas was opened"},
        ),
        (
            "The kitchen was shut by Ormsby Mills on its own initiative.",
            "The kitchen was shut at the order of the inspectors.",
            {"on its own initiative", "at the order of"},
        ),
        (
            "The talks in Colby ended with an agreement on the border.",
            "The talks in Colby ended without an agreement.",
            {"talks in Colby ended with an agreement", "talks in Colby ended without an agreement"},
        ),
        (
            "Jonas Veel stepped down of his own accord.",
            "Jonas Veel was dismissed by the board.",
            {"stepped down", "was dismissed"},
        ),
        (
            "Jonas Veel watched the hearing from the front row.",
            "Jonas Veel stayed away.",
            {"watched the hearing from the front row", "stayed away"},
        ),
    ],
)
def test_yes_in_one_and_no_in_the_other(tell, left, right, values):
    slots, told = tell(left, right)
    assert "thing" in slots
    assert values <= told


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nobody has asked for a ransom so far.", "The hackers demanded five million crowns."),  # so far
        ("Jonas Veel stayed away.", "Ann Osk watched the hearing from the front row."),  # of two people
        ("Police were asked to use tear gas.", "No tear gas was used."),  # not done
        ("The doors were locked.", "The windows were open."),  # of two things
        ("The bridge was closed on Monday.", "The bridge was reopened on Thursday."),  # a later day
        ("Officers may have fired tear gas.", "No tear gas was fired."),  # possible
        ("Not all the doors were open.", "The doors were open."),  # some of them
        ("They ruled out that tear gas had been used.", "No tear gas was used."),  # both say no
    ],
)
def test_what_answers_nothing_differently(tell, left, right):
    assert tell(left, right) == ([], set())


def test_a_question_has_one_name_and_is_asked_of_something():
    assert len({one.name for one in QUESTIONS}) == len(QUESTIONS)
    assert {one.of for one in QUESTIONS} == {"story", "person", "who", "what", "shared"}
