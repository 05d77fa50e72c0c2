"""Clauses behind "after" and "before" whose verb stands behind two commas."""

import pytest

# a sentence, and what it says
TOLD = [
    (
        "The firm withdrew 900 cartons on Monday after at least 11 people, most of them children, were treated for burns.",
        [
            "The firm withdrew 900 cartons on Monday",
            "at least 11 people, most of them children, were treated for burns",
        ],
    ),
    (
        "The mine shut in May after a worker, Dara Quill, was killed by a falling rock.",
        ["The mine shut in May", "a worker, Dara Quill, was killed by a falling rock"],
    ),
    (
        "The mayor left after the vote, hugged her aide, and was cheered.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_clause_behind_after_has_its_own_verb(examine_text, text, told):
    _, findings = examine_text(text)
    found = [statement.text for statement in findings.statements]
    if told is None:
        assert not any(text.startswith("the vote") for text in found)
    else:
        assert found == told


@pytest.mark.parametrize(
    "text", ["It was Tuesday before the last box was found.", "It was midnight when the ship left."]
)
def test_what_only_says_when_is_no_statement(examine_text, text):
    _, findings = examine_text(text)
    assert not [s.text for s in findings.statements if s.text.lower().startswith("it was")]
