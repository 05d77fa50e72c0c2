"""Figures that answer one question of the story, whatever else their statements say."""

import pytest

from crosswire.align.questions import find_question, read_questions
from crosswire.model import Quantity


def make_figure(text, unit="person", value=1.0):
    return Quantity(value=value, unit=unit, modifier=None, text=text, start=0, end=len(text))


@pytest.mark.parametrize(
    ("text", "figure", "unit", "asks"),
    [
        ("23 arrests were made", "23 arrests", "person", "how many were arrested"),
        ("Police have detained 41 people", "41 people", "person", "how many were arrested"),
        ("three hostages lost their lives", "three hostages", "person", "how many were killed"),
        ("gunmen took 38 villagers hostage", "38 villagers", "person", "how many were held"),
        ("the barge was steaming at 17 knots", "17 knots", "knot", "how fast it went"),
        ("play was interrupted for a quarter of an hour", "a quarter of an hour", "second", "how long the delay was"),
        ("18 houses were gone by noon", "18 houses", "home", "how many homes were destroyed"),
        ("the company was fined 2 million dorins", "2 million dorins", "dorin", "how large the fine was"),
        ("the mayor has 310 cousins", "310 cousins", "person", None),
        ("the pitch is 90 metres long", "90 metres", "meter", None),
    ],
)
def test_a_figure_answers_what_the_words_around_it_ask(text, figure, unit, asks):
    found = find_question(text, make_figure(figure, unit))
    assert (found.asks if found else None) == asks


def test_the_nearest_words_ask():
    text = "the blast killed 3 people and injured 12 others"
    assert find_question(text, make_figure("3 people")).asks == "how many were killed"
    assert find_question(text, make_figure("12 others")).asks == "how many were hurt"


@pytest.mark.parametrize(
    ("text", "figure", "unit", "asks"),
    [
        ("the mob carted off 64 of them, 64 people nicked", "64 people", "person", "how many were arrested"),
        ("the raiders wanted 9 million", "9 million", None, "how large the ransom was"),
        ("Thieves made off with 23 vases", "23 vases", "vase", "how many vases were taken"),
        ("312 flights were cancelled", "312 flights", "flight", "how many flights were cancelled"),
        ("the app was out of service for 40 minutes", "40 minutes", "second", "how long the delay was"),
        ("it was halted a minute before lift-off", "a minute", "second", None),
    ],
)
def test_families_of_words_ask_one_question(text, figure, unit, asks):
    found = find_question(text, make_figure(figure, unit, 64.0))
    assert (found.asks if found else None) == asks


def test_what_commas_set_off_behind_a_figure_does_not_ask():
    text = "4,200 of its members, nearly all of those employed at the port, had joined the strike"
    assert find_question(text, make_figure("4,200")).asks == "how many stopped work"


def test_every_question_is_asked_once():
    asks = [question.asks for question in read_questions()]
    assert len(asks) == len(set(asks))
