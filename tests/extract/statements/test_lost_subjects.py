"""Clauses whose subject or verb the parser hangs on the wrong word are told whole all the same."""

import pytest

TOLD = [
    ("Its launch remains scheduled for March 2026.", "Its launch remains scheduled for March 2026"),
    ("Among the dead was Filip Orsel from Gradec.", "Among the dead was Filip Orsel from Gradec"),
    ("At the dam the Norvane engineers are packing.", "At the dam the Norvane engineers are packing"),
    ("The parties of the government hold 141 of the 240 seats.", None),
    ("Prosecutors had asked for 12 years.", "Prosecutors had asked for 12 years"),
    ("The union is asking for a pay rise of 12 percent.", "The union is asking for a pay rise of 12 percent"),
    ("The crew left the pier, Brandt said, and came to rest near the wall.", "came to rest near the wall"),
    (
        "Its chief, Dara Quill, told the paper in an interview that the firm would not close any of its plants.",
        "the firm would not close any of its plants",
    ),
    ("The minister told the paper that work on the roof would resume in May.", "work on the roof would resume in May"),
    ("The ferry was held for 52 minutes after a fishing boat strayed into the port.", None),
    (
        "The ferry was held for 52 minutes after a fishing boat strayed into the port.",
        "a fishing boat strayed into the port",
    ),
    (
        "The engine stopped 84 seconds before it ought to have done.",
        "The engine stopped 84 seconds before it ought to have done",
    ),
    (
        "Two men died three days after a truck ploughed into a crowd.",
        "Two men died three days after a truck ploughed into a crowd",
    ),
    (
        "On the last throw of his life, 35-year-old captain Pavel Orsel won the game.",
        "On the last throw of his life, 35-year-old captain Pavel Orsel won the game",
    ),
    ("Last week was our wedding anniversary.", "Last week was our wedding anniversary"),
    ("This is when the curse arrives.", "This is when the curse arrives"),
    ("She wrote to the police, who did not respond.", "who did not respond"),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[f"{text[:40]}-{told}" for text, told in TOLD])
def test_a_clause_is_told_whole(examine_text, text, told):
    _, findings = examine_text(text)
    found = [statement.text for statement in findings.statements]
    assert found
    assert told is None or told in found


def test_a_length_of_time_stays_with_its_verb(examine_text):
    _, findings = examine_text("The final was halted for 26 minutes after a fight broke out in the stands.")
    assert findings.statements[0].text == "The final was halted for 26 minutes"


def test_who_stands_behind_a_verb_of_being_is_its_subject(examine_text):
    article, findings = examine_text("Among the dead was Filip Orsel from Gradec.")
    (proposition,) = findings.propositions
    assert article.text[proposition.subject.start : proposition.subject.end].startswith("Filip Orsel")
