"""How clauses are put: plans, conditions, negations."""

import pytest

PUT = [
    ("She wasn’t responsive.", "asserted", False),
    ("She wasn't responsive.", "asserted", False),
    ("The dam didn’t hold.", "asserted", False),
    ("The dam won’t hold.", "planned", False),
    ("She can’t swim.", "asserted", False),
    ("She couldn’t swim.", "asserted", False),
    ("The firm could not be reached.", "asserted", False),
    ("The mayor would not comment.", "asserted", False),
    ("Not one tank will be filled.", "planned", False),
    ("No tank will be filled.", "planned", False),
    ("A fire injured nine people, none of them seriously.", "asserted", True),
    ("We had minutes, not hours.", "asserted", True),
    ("The review is to be completed in May.", "planned", True),
    ("The two states seek to expand their trade.", "asserted", True),
    ("Norvane hopes to reopen the plant.", "asserted", True),
    ("Norvane plans to reopen the plant.", "planned", True),
    ("Norvane is expected to reopen the plant.", "planned", True),
    ("Norvane promised to reopen the plant.", "planned", True),
    ("The rules are meant to protect swimmers.", "asserted", True),
    ("Our aim is to help the town.", "asserted", True),
    ("The union dropped plans to strike.", "asserted", True),
    ("The plan was proposed in May.", "asserted", True),
    ("The merger is certain to fail.", "possible", True),
    ("It is not known if any money changed hands.", "asserted", False),
]


@pytest.mark.parametrize(("text", "stance", "polarity"), PUT, ids=[text for text, _, _ in PUT])
def test_a_clause_is_put_as_it_reads(examine_text, text, stance, polarity):
    _, findings = examine_text(text)
    assert [(s.stance, s.polarity) for s in findings.statements] == [(stance, polarity)]


SUBORDINATE = [
    ("If a card is lost, the bank must be told.", "a card is lost", "conditional"),
    ("The risk grows when the number gets exposed.", "the number gets exposed", "conditional"),
    ("No tank will be filled until the firm knows what failed.", "the firm knows what failed", "conditional"),
    ("The mayor will speak when the bridge opens in May.", "the bridge opens in May", "planned"),
    ("The firm will withdraw its bid unless the board agrees to talks.", "the board agrees to talks", "conditional"),
    ("The crates would not reach the dam and instead sink into the lake.", "sink into the lake", "planned"),
    ("The firm will sell the plant if the union agrees or the city is silent.", "the city is silent", "conditional"),
    ("Brandt met Vale in Tarn as they seek to expand their trade.", "they seek to expand their trade", "asserted"),
]


@pytest.mark.parametrize(("text", "words", "stance"), SUBORDINATE, ids=[text for text, _, _ in SUBORDINATE])
def test_a_clause_that_says_when_or_if_is_no_plan(examine_text, text, words, stance):
    _, findings = examine_text(text)
    assert {s.text: s.stance for s in findings.statements}[words] == stance
