"""Slips of the parser with a known shape."""

import pytest

from crosswire.extract.repairs import repair_parse

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
