"""What "who", "which" and "that" stand for: the noun that fits, or nothing."""

import pytest

# a text, words of the clause, its subject; None where the clause must not stand by itself
STANDS_FOR = [
    ("Among the rescued is Ilsa Brandt, the girl from Orsk, who turns nine in May.", "turns nine", "Ilsa Brandt"),
    ("The worst case is that of a boy of six from Orsk, who was in hospital.", "was in hospital", "a boy of six"),
    ("Five critics of the gold mine who stood in the rain were fined.", "who stood", "Five critics"),
    ("He thanked five critics of the gold mine who stood in the rain.", "stood in the rain", "five critics"),
    ('"They cut corners," said Ilsa Brandt of the Dockers\' Union, which has 900 members.', "has 900", "the Dockers'"),
    ("She doubted figures for water that have been published in Orsk.", "have been published", "figures for water"),
    ("The council set aside money in a fund for the schools, which is to be spent in May.", "is to be", "a fund"),
    ("They approved a transfer of wheat in aid for western farms, which is to begin soon.", "is to begin", None),
    (
        '"They lied," said Ilsa Brandt of the Dockers\' Union, which puts the total at 160.',
        "puts the total",
        "the Dockers'",
    ),
    ("It follows a bill -- opposed by the left in Orsk -- which would ban the boats.", "would ban", "a bill"),
    ("He met Dara Vale, who owns the mill.", "owns the mill", "Dara Vale"),
    ("The firm sold two ships that were built in Orsk.", "were built", "two ships"),
]


@pytest.mark.parametrize(("text", "words", "subject"), STANDS_FOR)
def test_a_relative_clause_is_of_the_noun_that_fits(examine_text, text, words, subject):
    article, findings = examine_text(text)
    pairs = zip(findings.statements, findings.propositions, strict=True)
    clauses = [proposition for statement, proposition in pairs if statement.text.find(words) in range(10)]
    if subject is None:
        assert not clauses
        return
    (clause,) = clauses
    assert article.text[clause.subject.start : clause.subject.end].startswith(subject)


@pytest.mark.parametrize("time", ["when the ferry left", "after the ferry left", "because the ferry left"])
def test_what_a_denied_claim_only_mentions_is_not_denied(examine_text, time):
    _, findings = examine_text(f"Ada Brandt denied that the permit had lapsed {time}.")
    assert [(s.text, s.stance) for s in findings.statements] == [(f"the permit had lapsed {time}", "denied")]


def test_what_and_joins_to_a_clause_about_a_noun_is_of_that_clause(examine_text):
    _, findings = examine_text("The port was felled by a program that its maker loaded in May and could not undo.")
    assert not [s.text for s in findings.statements if s.text.startswith("could not undo")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“We were told it was a fire,” Ada Brandt said.", "We were told it was a fire"),
        ("Residents were told that the water was safe.", "Residents were told that the water was safe"),
    ],
)
def test_what_somebody_was_told_is_not_said_to_be_so(examine_text, text, told):
    _, findings = examine_text(text)
    assert [statement.text for statement in findings.statements] == [told]
