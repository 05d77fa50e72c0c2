"""A line is counted for what it says: what one of its voices lacks is shown, or told in other words."""

import pytest
from msgspec import structs

from crosswire.brief.backing import find_lacking, is_one_figure, list_carried
from crosswire.brief.settlers import name_denier
from crosswire.brief.wording import build_line, choose_wording, word_facts
from crosswire.model import Position, Quantity
from crosswire.primitives.phrasing import phrase_statement


def name_lacking(told):
    (fact,) = told.facts
    shown = next(s for s in fact.statements if told.index.article(s).outlet == "Courier")
    pieces = phrase_statement(shown, told.index)
    found = find_lacking(fact, shown, pieces, told.index, list_carried(told.index))
    return {one.detail.text: one.having for one in found}


def write(told):
    (fact,) = told.facts
    return build_line(fact, word_facts(told.facts, told.index)[fact.id], told.index).text


ORRIN = "The mayor, Ada Orr, opened the Brackwater bridge at Orrin on Monday. It cost 40 million crowns."


@pytest.mark.parametrize(
    ("other", "lacking"),
    [
        ("Ada Orr opened the Brackwater bridge at Orrin on Monday.", set()),
        ("The Brackwater bridge at Orrin was opened. Mayor Orr cut the ribbon on Monday.", set()),
        ("Mayor Ada Orr opened the new bridge on Monday. Orrin was in flags.", {"Brackwater"}),
        ("Mayor Ada Orr opened the Brackwater bridge at Orrin.", {"Monday"}),
    ],
)
def test_a_voice_lacks_what_none_of_its_words_give(tell, other, lacking):
    told = tell({"Courier": ORRIN, "Post": other}, ["opened the Brackwater", "opened"])
    assert set(name_lacking(told)) == lacking


FLOOD = "On Tuesday 48 families left their homes in Tamsel."


@pytest.mark.parametrize(
    ("other", "line"),
    [
        ("Forty-eight families left their homes in Tamsel on Tuesday.", ""),
        ("On Tuesday many families left for the hills, it was said in Tamsel.", " [Only 1 voice: “48 families”.]"),
        ("On Tuesday 52 families left for the hills, it was said in Tamsel.", " [Elsewhere: 52 families (Post).]"),
        ("On Tuesday about 50 families left their homes in Tamsel.", ""),
    ],
)
def test_a_figure_that_another_voice_lacks_is_shown_in_the_line(tell, other, line):
    told = tell({"Courier": FLOOD, "Post": other}, ["48 families", "families"])
    (fact,) = told.facts
    wording = choose_wording(fact, told.index, list_carried(told.index))
    assert line == "" or "48" not in wording.text or build_line(fact, wording, told.index).text.endswith(line)
    assert line != "" or "[Only" not in build_line(fact, wording, told.index).text


def test_the_wording_is_shown_that_all_the_voices_bear_out(tell):
    told = tell(
        {
            "Courier": "Tomas Vell visited the Karrow shipyard in the north of Lestria in September.",
            "Post": "Tomas Vell visited Lestria in September. He was there for a week.",
            "Star": "In September Tomas Vell visited Lestria with nine aides.",
        },
        ["visited the Karrow", "visited Lestria in", "visited Lestria with"],
    )
    assert write(told) == "Tomas Vell visited Lestria in September."


def test_where_every_wording_says_more_the_line_says_who_stands_behind_it(tell):
    told = tell(
        {
            "Courier": "Tomas Vell visited the Karrow shipyard in September.",
            "Post": "In September Tomas Vell visited Lestria with nine aides.",
        },
        ["visited the Karrow", "visited Lestria"],
    )
    assert "[Only 1 voice: “" in write(told)


def test_what_some_have_as_a_plan_is_told_in_the_words_of_those_who_have_it_as_done(tell):
    told = tell(
        {
            "Courier": "The Orrin rowing club will lodge a protest with the union on Monday.",
            "Post": "The Orrin rowing club lodged a protest with the union on Monday.",
        },
        ["will lodge", "lodged"],
    )
    assert write(told).startswith("The Orrin rowing club lodged a protest with the union on Monday")
    assert write(told).endswith("[1 voice has it as still to come.]")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ((48, "person", None), (48, "person", None), True),
        ((48, "person", None), (52, "person", None), False),
        ((48, "person", None), (50, "person", "about"), True),
        ((73, "person", None), (60, "person", "more than"), True),
        ((16, "person", None), (17, "person", "at least"), False),
        ((340, "kilometer", None), (300, "kilometer", "about"), True),
        ((18, "person", None), (18, None, None), False),  # a day of the month, as often as not
        ((1800, "person", None), (1800, None, None), True),
    ],
)
def test_figures_that_may_be_one(left, right, same):
    one, other = (
        Quantity(value=value, unit=unit, modifier=modifier, text=str(value), start=0, end=1)
        for value, unit, modifier in (left, right)
    )
    assert is_one_figure(one, other) is same
    assert is_one_figure(other, one) is same


def test_a_denial_by_somebody_not_named_is_not_the_papers_own(tell):
    told = tell(
        {
            "Courier": "A rival's claim that Ada Oake sold shares was all over Lumsk on Monday, and her firm fell.",
            "Echo": "The story is an odd one. He denies having sold any shares. The police are silent.",
        },
        ["sold shares", "sold any shares"],
        level="denial",
    )
    denial = next(key for key in told.facts[0].statements if told.index.statements[key].stance == "denied")
    assert len(told.index.statements[denial].chain) > 1
    assert name_denier(denial, told.index) == "somebody of whom Echo tells"


def test_of_a_count_that_grows_the_newest_is_shown_first(tell):
    told = tell(
        {"Courier": "Nineteen people were hurt by the drink.", "Post": "The drink has hurt 27 people."},
        ["Nineteen people", "27 people"],
    )
    (fact,) = told.facts
    days = {"Courier": "2031-05-06", "Post": "2031-05-09"}
    articles = {
        key: structs.replace(article, published=days[article.outlet]) for key, article in told.index.articles.items()
    }
    index = structs.replace(told.index, articles=articles)
    positions = tuple(
        Position(value=index.statements[s].quantities[0].text, statements=(s,), origins=1) for s in fact.statements
    )
    grown = structs.replace(fact, status="developing", slot="number", positions=positions)
    line = build_line(grown, choose_wording(grown, index, list_carried(index)), index).text
    assert line == "The drink has hurt 27 people. [Also: Nineteen people (Courier).]"


def test_what_was_planned_and_is_done_is_told_as_done(tell):
    told = tell(
        {
            "Courier": "Parents plan to leave empty cartons at the gate in Orrin on Saturday.",
            "Post": "Some 300 parents left empty cartons at the gate in Orrin on Saturday.",
        },
        ["plan to leave", "left empty"],
        level="development",
    )
    assert write(told) == (
        "Some 300 parents left empty cartons at the gate in Orrin on Saturday [3 May]. [Others have it as still to come.]"
    )
