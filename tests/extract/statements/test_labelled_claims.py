"""What somebody calls a lie he does not claim: it is what he denies."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        'Mayor Jonas Veel called the claim that he took money from a builder "a lie".',
        "His lawyer described the allegations that Jonas Veel took money from a builder as baseless.",
        "The mayor's office branded reports that he took money from a builder fabricated.",
        "Jonas Veel dismissed the accusation that he took money from a builder.",
    ],
)
def test_a_claim_that_is_called_false_is_denied(examine_text, text):
    _, found = examine_text(text)
    (statement,) = [one for one in found.statements if "took money" in one.text]
    assert statement.stance == "denied"


def test_a_claim_that_is_only_described_is_alleged(examine_text):
    _, found = examine_text("The paper described the claim that Jonas Veel took money from a builder in detail.")
    assert "denied" not in {statement.stance for statement in found.statements}


def test_a_report_that_is_retracted_is_denied(examine_text):
    _, found = examine_text("The Orrel Courier has retracted its report that minister Ada Lund had resigned.")
    (statement,) = [one for one in found.statements if "had resigned" in one.text]
    assert statement.stance == "denied"
