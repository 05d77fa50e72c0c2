"""Figures that answer one question of the story, whatever else their statements say."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.questions import Answer, drop_wavering, find_question, list_answers, read_questions
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
    "changes", [{"is_old": True}, {"stance": "planned"}, {"stance": "denied"}, {"polarity": False}]
)
def test_what_was_long_ago_planned_or_denied_answers_nothing(changes):
    figures = (make_figure("23 arrests"),)
    assert list(list_answers(make_claim(0, "a", text="23 arrests were made", quantities=figures)))
    assert not list(list_answers(make_claim(0, "a", text="23 arrests were made", quantities=figures, **changes)))


def test_vague_figures_and_two_of_one_kind_answer_nothing():
    text = "dozens were arrested"
    assert not list(list_answers(make_claim(0, "a", text=text, quantities=(make_figure("dozens"),))))
    text = "12 people were arrested on Monday and 9 people were arrested on Tuesday"
    both = (make_figure("12 people"), make_figure("9 people"))
    assert not list(list_answers(make_claim(0, "a", text=text, quantities=both)))


def test_an_article_that_gives_two_figures_is_left_out():
    def tell(article, value):
        figure = make_figure(f"{value} people", value=float(value))
        return Answer(claim=make_claim(value, article), figure=figure)

    told = [tell("a", 12), tell("a", 40), tell("b", 15)]
    assert [answer.claim.article for answer in drop_wavering(told)] == ["b"]


def test_every_question_is_asked_once():
    asks = [question.asks for question in read_questions()]
    assert len(asks) == len(set(asks))
