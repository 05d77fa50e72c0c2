"""Figures of several articles that answer one question of the story."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.figure_answers import (
    Answer,
    add_up,
    compare_answers,
    drop_repeated,
    drop_wavering,
    is_conversion,
    is_recent,
    is_scaled,
    list_answers,
    list_figures,
    read_known,
    share_telling,
)
from crosswire.align.questions import read_questions
from crosswire.languages.en.figure_questions import ANY_KIND, CHANGING, GUESSED, LOOSE, ONCE
from crosswire.model import Alignment, Comparison, Quantity


def make_figure(text, unit="person", value=1.0):
    return Quantity(value=value, unit=unit, modifier=None, text=text, start=0, end=len(text))


def answer(article, value, text="", unit="person", **fields):
    figure = make_figure(f"{value} people", unit=unit, value=float(value))
    return Answer(claim=make_claim(value, article, text=text, **fields), figure=figure)


@pytest.mark.parametrize(
    "changes", [{"is_old": True}, {"stance": "conditional"}, {"stance": "denied"}, {"polarity": False}]
)
def test_what_was_long_ago_only_thinkable_or_denied_answers_nothing(changes):
    figures = (make_figure("23 arrests"),)
    assert list(list_answers(make_claim(0, "a", text="23 arrests were made", quantities=figures)))
    assert not list(list_answers(make_claim(0, "a", text="23 arrests were made", quantities=figures, **changes)))


def test_what_is_planned_answers_too():
    figures = (make_figure("900 jobs", unit="job"),)
    told = make_claim(0, "a", text="it will cut 900 jobs", quantities=figures, stance="planned")
    assert [asks for asks, _ in list_answers(told)] == ["how many jobs go"]


def test_what_is_dated_days_before_its_article_is_told_of_the_story():
    days = {"is_old": True, "published": "2031-05-20"}
    assert is_recent(make_claim(0, "a", when=("2031-05-14", "2031-05-14"), **days))
    assert not is_recent(make_claim(0, "a", when=("2031-03-14", "2031-03-14"), **days))
    assert not is_recent(make_claim(0, "a", **days))


def test_vague_figures_and_two_of_one_kind_answer_nothing():
    text = "dozens were arrested"
    assert not list(list_answers(make_claim(0, "a", text=text, quantities=(make_figure("dozens"),))))
    text = "12 people were arrested on Monday and 9 people were arrested on Tuesday"
    both = (make_figure("12 people"), make_figure("9 people"))
    assert not list(list_answers(make_claim(0, "a", text=text, quantities=both)))


def test_a_sum_in_brackets_only_converts_the_one_before():
    text = "the contract is worth 3 million dorins ($2 million) a year"
    sums = (make_figure("3 million dorins", unit="dorin", value=3e6), make_figure("$2 million", unit="USD", value=2e6))
    assert list_figures(make_claim(0, "a", text=text, quantities=sums)) == [sums[0]]
    assert not is_conversion("the mayor (aged 40) paid $2 million", sums[1])


def test_an_article_that_gives_two_figures_is_left_out():
    told = [answer("a", 12), answer("a", 40), answer("b", 15)]
    assert [one.claim.article for one in drop_wavering(told)] == ["b"]


def test_two_figures_of_two_sources_are_both_kept():
    told = [answer("a", 12, source="the police"), answer("a", 40, source="the organisers"), answer("b", 15)]
    assert [one.claim.article for one in drop_wavering(told)] == ["a", "a", "b"]


def test_who_puts_a_crowd_at_so_many_is_its_source():
    police = answer("a", 12, predicate="put", agents=frozenset({"police"}))
    told = [police, answer("a", 40, source="the organisers")]
    assert len(drop_wavering(told)) == 2


def test_sums_of_two_currencies_are_not_compared():
    left, right = answer("a", 12, unit="USD"), answer("b", 40, unit="GBP")
    assert compare_answers(left, right, index=None).level == "scope"


def test_room_for_people_counts_nobody():
    text = "life jackets for 200 persons were on board"
    assert not list_figures(make_claim(0, "a", text=text, quantities=(make_figure("200 persons"),)))


def test_two_counts_joined_by_and_are_one_from_the_larger_to_their_sum():
    text = "on board were 162 passengers and a crew of 11"
    both = [make_figure("162 passengers", value=162.0), make_figure("11", value=11.0)]
    whole = add_up(text, both)
    assert (whole.value, whole.upper, whole.text) == (162.0, 173.0, "162 passengers and a crew of 11")
    assert add_up("162 on Monday, 11 on Tuesday", [make_figure("162"), make_figure("11")]) is None


def test_loose_questions_need_a_thing_in_common():
    one, other = answer("a", 22, text="the outage cost the airline"), answer("b", 9, text="the outage cost the airport")
    assert share_telling(one, other, "what it costs")
    another = answer("b", 9, text="a ticket cost more")
    assert not share_telling(one, another, "what it costs")


def test_each_pair_is_told_once():
    def align(left, right):
        pair = Comparison(left=left, right=right, level="contradiction", slot="number", reason="")
        return Alignment(statements=(left, right), comparisons=(pair,), question="")

    first, again, other = align("s1", "s2"), align("s2", "s1"), align("s1", "s3")
    assert drop_repeated([first, again, other]) == [first, other]


def test_what_is_over_has_one_answer_whenever_it_is_told():
    assert read_known("how many spent the night").days > read_known("how many were hurt").days
    assert not read_known("how many spent the night").grows
    assert read_known("how many were hurt").grows


def test_a_nought_too_many_is_ten_times_as_much():
    assert is_scaled(make_figure("12,000", value=12000.0), make_figure("120,000", value=120000.0))
    assert not is_scaled(make_figure("12,000", value=12000.0), make_figure("130,000", value=130000.0))


def test_every_list_names_questions_of_the_table():
    known = {question.asks for question in read_questions()}
    for names in (LOOSE, ONCE, CHANGING, GUESSED, ANY_KIND.keys()):
        assert names <= known, names - known
