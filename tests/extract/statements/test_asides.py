"""Figures told beside a clause without a verb are statements of their own."""

import pytest

BESIDE = [
    (
        "Thirty people were injured, nine of them policemen.",
        ["Thirty people were injured", "nine of them policemen"],
    ),
    (
        "Police have detained 41 people, all but five of them pupils.",
        ["Police have detained 41 people", "all but five of them pupils"],
    ),
    (
        "Turnout was 64 percent, four points more than in May.",
        ["Turnout was 64 percent", "four points more than in May"],
    ),
    (
        "Vale obtained 51 percent of the votes, a difference of 40 votes.",
        ["Vale obtained 51 percent of the votes", "a difference of 40 votes"],
    ),
    (
        "With 97 percent of the votes counted, Vale had 51 percent.",
        ["With 97 percent of the votes counted", "Vale had 51 percent"],
    ),
    (
        "Pavel Nkole, 19, a student from Tarn, was pushed over the wall.",
        ["Pavel Nkole, 19, a student from Tarn", "Pavel Nkole, 19, a student from Tarn, was pushed over the wall"],
    ),
    (
        "Tarn won the cup before a crowd of 60,000.",
        ["Tarn won the cup before a crowd of 60,000", "a crowd of 60,000"],
    ),
]
WHOLE = [
    "A fire injured nine people, none of them seriously.",
    "The flood killed two men, three women and a child.",
    "Ilsa Brandt, 45, opened the bridge.",
    "The mayor spoke in Tarn on Monday, 4 May 2020.",
    "The firm has plants in Tarn, Vellmar and Orrin.",
]


@pytest.mark.parametrize(("text", "told"), BESIDE, ids=[text[:40] for text, _ in BESIDE])
def test_a_figure_beside_a_clause_is_told_by_itself(examine_text, text, told):
    _, findings = examine_text(text)
    assert sorted(statement.text for statement in findings.statements) == sorted(told)


@pytest.mark.parametrize("text", WHOLE)
def test_what_tells_no_figure_of_its_own_stays(examine_text, text):
    _, findings = examine_text(text)
    assert [statement.text for statement in findings.statements] == [text.removesuffix(".")]


def test_an_aside_is_said_by_whoever_says_the_clause(examine_text):
    _, findings = examine_text("The ministry said that thirty people were injured, nine of them policemen.")
    aside = next(one for one in findings.statements if one.text.startswith("nine"))
    assert aside.chain[-1].name == "The ministry"


def test_an_aside_knows_who_is_counted(examine_text):
    _, findings = examine_text("Tarn won the cup before a crowd of 60,000.")
    aside = next(p for p in findings.propositions if p.predicate == "be")
    assert {(argument.role, argument.head) for argument in aside.arguments} == {
        ("agent", "crowd"),
        ("attribute", "60,000"),
    }
