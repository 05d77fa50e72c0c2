"""Slips of the parser with a known shape."""

import pytest

from crosswire.extract.statements.repairs import repair_parse

REPAIRED = [
    (
        "He fought the policy the union and its allies imposed for decades.",
        ["He fought the policy the union and its allies imposed for decades"],
    ),
    (
        "Scores of people are hurt after a truck plowed into a crowd in Vellmar.",
        ["Scores of people are hurt", "a truck plowed into a crowd in Vellmar"],
    ),
    ("The council rejected the plan, reported The Vellmar Herald.", ["The council rejected the plan"]),
    ("Survivors rescued from the wreck said the ferry failed to turn.", ["the ferry failed to turn"]),
]


@pytest.mark.parametrize(("text", "expected"), REPAIRED, ids=[text[:40] for text, _ in REPAIRED])
def test_words_hang_where_they_belong(examine_text, text, expected):
    _, findings = examine_text(text)
    assert [statement.text for statement in findings.statements] == expected


def test_a_tail_tells_the_source(examine_text):
    _, findings = examine_text("The council rejected the plan, reported The Vellmar Herald.")
    assert findings.statements[0].chain[-1].name == "The Vellmar Herald"


def test_a_sound_parse_stays_as_it_is(parse):
    parsed = parse("The mayor opened the bridge on Monday.")
    assert repair_parse(parsed) is parsed


def test_heads_and_children_agree_after_repair(parse):
    parsed = repair_parse(parse("He fought the policy the union and its allies imposed for decades."))
    for token in parsed.tokens:
        assert all(parsed.tokens[child].head == token.index for child in parsed.children[token.index])


JOINED = [
    (
        "A guard accused them of theft and the players were asked to leave.",
        [("A guard", "accuse"), ("the players", "ask")],
    ),
    (
        "The mayor opened the school and her deputy ran the fair.",
        [("The mayor", "open"), ("her deputy", "run")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), JOINED, ids=[text[:40] for text, _ in JOINED])
def test_joined_clauses_keep_their_own_subjects(examine_text, text, expected):
    article, findings = examine_text(text)
    told = [(article.text[p.subject.start : p.subject.end], p.predicate) for p in findings.propositions]
    assert told == expected


def test_a_participle_that_nothing_joins_belongs_to_the_subject(examine_text):
    _, findings = examine_text("A boy trapped down an abandoned well has been found alive.")
    assert [p.predicate for p in findings.propositions if p.clause == "main"] == ["find"]
