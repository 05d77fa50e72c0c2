"""Denials that answer what was said before."""

import pytest

# text; the denial's words; at whom its chain ends
DENIALS = [
    ("Norvane denied the allegation.", "Norvane denied the allegation", "Norvane"),
    ("Bergline denied it.", "Bergline denied it", "Bergline"),
    ("The council rejected the accusation.", "The council rejected the accusation", "The council"),
    ("Norvane again denied that on Wednesday.", "Norvane again denied that on Wednesday", "Norvane"),
    ("The minister dismissed the claims as baseless.", "The minister dismissed the claims as baseless", "The minister"),
    ("Oren Vale pleaded not guilty.", "Oren Vale pleaded not guilty", "Oren Vale"),
    ("Oren Vale denied all the charges.", "Oren Vale denied all the charges", "Oren Vale"),
    ("The firm denied wrongdoing.", "The firm denied wrongdoing", "The firm"),
    ("The mayor said that it was rubbish.", "it was rubbish", "The mayor"),
    ("The mayor said the claims were untrue.", "the claims were untrue", "The mayor"),
    ("Her lawyer said the charges were not true.", "the charges were not true", "Her lawyer"),
]


@pytest.mark.parametrize(("text", "words", "denier"), DENIALS, ids=[text for text, _, _ in DENIALS])
def test_a_denial_is_denied_by_the_one_who_denies(examine_text, text, words, denier):
    _, findings = examine_text(text)
    (statement,) = findings.statements
    (proposition,) = findings.propositions
    assert (statement.text, statement.stance, statement.polarity) == (words, "denied", True)
    assert statement.chain[-1].name == denier
    assert not proposition.negated


ASSERTED = [
    "The judge dismissed the claim.",
    "The board rejected the offer.",
    "The judge denied him bail.",
    "The firm did not deny the allegation.",
    "The jury found him not guilty.",
    "The mayor said that it was true.",
    "The charges were denied.",
]


@pytest.mark.parametrize("text", ASSERTED)
def test_what_only_looks_like_a_denial_is_none(examine_text, text):
    _, findings = examine_text(text)
    assert [statement.stance for statement in findings.statements] == ["asserted"]
