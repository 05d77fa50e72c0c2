"""Counts and sums that move."""

from msgspec import structs
from tests.made_stories import Said, make_index

from crosswire.brief.figures import find_figures
from crosswire.judge import judge_facts
from crosswire.model import Alignment, Position, Quantity


def find(entries, published):
    said = [
        Said(
            article=article,
            text=f"{values} ships were waiting off port {article}.",
            source=source,
            quantities=tuple(
                Quantity(value=value, unit="ship", modifier=None, text=f"{value} ships", start=0, end=2)
                for value in values
            ),
        )
        for article, values, source in entries
    ]
    index = make_index(said)
    articles = {key: structs.replace(article, published=published[key]) for key, article in index.articles.items()}
    index = structs.replace(index, articles=articles)
    statements = tuple(f"s{number}" for number in range(len(said)))
    facts = judge_facts(index, [Alignment(statements=statements, comparisons=(), question="")])
    return find_figures(facts, index)


def test_numbers_of_one_thing_stand_by_day_with_who_gives_them():
    (figure,) = find([("b", (44,), "e-moon"), ("a", (38,), None)], {"a": "2031-05-05T10:00", "b": "2031-05-07"})
    assert figure.unit == "ship"
    assert [(e.as_of, e.dated_by, e.value, e.source, e.article) for e in figure.entries] == [
        ("2031-05-05", "article", 38, None, "a"),
        ("2031-05-07", "article", 44, "Moon", "b"),
    ]


def test_a_number_that_all_give_alike_or_one_article_gives_once_does_not_move():
    days = {"a": "2031-05-05", "b": "2031-05-06"}
    assert not find([("a", (38,), None), ("b", (38,), None)], days)
    assert not find([("a", (38,), None), ("a", (44,), None)], days)


def test_of_several_numbers_in_one_statement_none_is_taken_and_none_of_another_size():
    days = {"a": "2031-05-05", "b": "2031-05-06"}
    assert not find([("a", (38, 12), None), ("b", (44,), None)], days)
    assert not find([("a", (38,), None), ("b", (4400,), None)], days)


def test_what_answers_one_question_is_one_figure_whatever_it_is_said_to_count(tell):
    told = tell(
        {
            "Courier": "The police spoke of 73 arrests in Orrin.",
            "Post": "Thirty-eight people were arrested in Orrin.",
        },
        ["73 arrests", "people were arrested"],
    )
    fact = told.facts[0]
    values = ("73 arrests", "Thirty-eight people")
    own = sorted(fact.statements, key=lambda s: told.index.article(s).outlet or "")
    positions = tuple(
        Position(value=value, statements=(statement,), origins=1) for value, statement in zip(values, own, strict=True)
    )
    (figure,) = find_figures([structs.replace(fact, positions=positions, slot="number")], told.index)
    assert {entry.text for entry in figure.entries} == set(values)
