"""Which answers to one question are the same, and what decides it."""

import pytest

from crosswire.align.answer_figures import cut_words, read_figures
from crosswire.align.same_answer import is_same_answer
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings

HOW_LONG = "How long will the bridge stay closed?"
HOW_MANY = "How many miners were trapped in the Calder pit?"
WILL = "Will the council of Ostry sell the harbour?"
WHY = "Why did the ferry company cut its night service?"


@pytest.fixture(scope="module")
def embed():
    return load_embedder(Settings())


@pytest.mark.parametrize(
    ("question", "left", "right", "verdict"),
    [
        (HOW_LONG, "three weeks", "at least three more weeks", (True, "figures")),
        (HOW_LONG, "three weeks", "21 days", (True, "figures")),
        (HOW_LONG, "three weeks", "two weeks", (False, "figures")),
        (HOW_LONG, "another year", "until May 2031", (False, "figures")),
        (HOW_LONG, "until 1 May 2031", "until May 2031", (True, "figures")),
        (HOW_LONG, "2031", "May 4th, 2031", (True, "figures")),
        (HOW_LONG, "until the end of 2031", "May 2031", (False, "figures")),
        (HOW_LONG, "until July 2031", "through the first half of 2031", (True, "figures")),
        (HOW_MANY, "12", "twelve miners", (True, "figures")),
        (HOW_MANY, "more than ten", "12 men", (True, "figures")),
        (HOW_MANY, "12 men", "14", (False, "figures")),
        ("How much did the tower cost?", "$2.5 million", "2.5 million dollars", (True, "figures")),
        ("How much did the tower cost?", "$2.5 million", "€2.5 million", (False, "figures")),
        ("What does the union want?", "a rise of 5 percent", "a 7% rise", (False, "figures")),
        ("What is Mrs Oran to the club?", "the largest sponsor", "its largest sponsor", (True, "words")),
        (WILL, "Yes, by the spring", "No, not before the vote", (False, "verdict")),
        (WILL, "it is likely to", "it won't", (False, "verdict")),
        (
            "What did the council say?",
            "it would sell the harbour",
            "it would not sell the harbour",
            (False, "polarity"),
        ),
        ("What happened to rents in Ostry?", "rents rose sharply", "rents fell sharply", (False, "direction")),
        (WHY, "to save fuel", "in order to cut the bill for fuel", (True, "nearness")),
        (WHY, "to save fuel", "because two captains had fallen ill", (False, "nearness")),
    ],
)
def test_answers_are_the_same(question, left, right, verdict, embed):
    for one, other in ((left, right), (right, left)):
        found = is_same_answer(one, other, question, embed=embed)
        assert (found.is_same, found.decided_by) == verdict
        assert bool(found) == found.is_same
        assert found.reason


@pytest.mark.parametrize("question", [None, "", "Why?"])
@pytest.mark.parametrize("text", ["", "—", "$", "the", "%", "two to"])
def test_odd_answers_have_a_verdict(question, text, embed):
    assert is_same_answer(text, text, question, embed=embed).reason
    assert not is_same_answer(text, "to save the bees of Calder", question, embed=None)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Flight 417 to Ostry", []),
        ("in 2031", ["date"]),
        ("2000 people", ["count of people"]),
        ("two to three hours", ["length second"]),
        ("$40 and 12 per cent", ["sum USD", "share"]),
        ("a boat", []),
    ],
)
def test_figures_of_an_answer(text, kinds):
    assert [figure.kind for figure in read_figures(cut_words(text))] == kinds
