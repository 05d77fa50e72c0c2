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
    ("Two women, aged 88 and 91, drowned in their beds.", "Two women ... drowned in their beds"),
    ("Long queues formed before dawn at the stadium.", "Long queues formed before dawn at the stadium"),
    ("Tens of thousands celebrated along the river until the early hours.", None),
    ("The council, which met in the evening, resolved to suspend the contract with the firm.", None),
    (
        "This summer, Norvane astronauts trained with their Lumsk counterparts for the first time.",
        "This summer, Norvane astronauts trained with their Lumsk counterparts for the first time",
    ),
    (
        "The fleet operated without interruption on Sunday, and was reinforced on Monday by two machines.",
        "was reinforced on Monday by two machines",
    ),
    ("In Lumsk, the firm’s shares slipped by 2.1 percent on Thursday.", None),
    (
        "On 9 April Norvane confirmed to the union in writing that all 3,140 employees would keep their contracts.",
        "all 3,140 employees would keep their contracts",
    ),
    ("Lumsk claims to have sent a warning on Monday evening.", "Lumsk claims to have sent a warning on Monday evening"),
    ("The owner has told staff to stay at home.", "The owner has told staff to stay at home"),
    ("Norvane has asked to send detectives of its own.", "Norvane has asked to send detectives of its own"),
    ("Its president, Dara Quill, has written to the family.", None),
    ("Two nurses have told her family the contrary.", "Two nurses have told her family the contrary"),
]

# What only says that words were said, or what stands in a list, is told by nothing else either.
UNTOLD = [
    "Two men arrested in Lumsk on Monday.",
    "“What is not delivered is not offered,” her office wrote to the Courier.",
    "She told reporters.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_lead_in_or_a_line_without_a_verb_tells_nothing(examine_text, text):
    _, findings = examine_text(text)
    outer = [
        one.text for one in findings.statements if "arrested" in one.text or "wrote" in one.text or "told" in one.text
    ]
    assert not outer


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
