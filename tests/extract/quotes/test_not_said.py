"""Verbs of saying that say nothing: what somebody is kept from saying, and what a maker calls back."""

import pytest

SAID_BY_NOBODY = [
    "A bill would prevent police from recommending criminal charges to the court.",
    "The order kept the crew from telling reporters that the dam was unsafe.",
    "In 2022 it recalled prams in which sharp nails had been found.",
    "In 2022 the firm recalled 900 prams.",
]
STILL_SAID = [
    ("She recalled the night of the fire.", "She"),
    ("The firm recalled that it had warned the drivers.", "The firm"),
    ("The minister claimed in a court order that the dam was safe.", "The minister"),
]


@pytest.mark.parametrize("text", SAID_BY_NOBODY)
def test_what_is_not_said_is_nobodys_words(examine_text, text):
    _, findings = examine_text(text)
    assert not [quote.text for quote in findings.quotes if quote.act == "speech"]


@pytest.mark.parametrize(("text", "speaker"), STILL_SAID)
def test_what_somebody_recalls_or_claims_is_theirs(examine_text, text, speaker):
    article, findings = examine_text(text)
    spans = [quote.speaker_span for quote in findings.quotes if quote.speaker_span is not None]
    assert speaker in {article.text[span.start : span.end] for span in spans}


def test_in_order_to_names_no_document(examine_text):
    _, findings = examine_text("The man who claimed to be a prince in order to get a loan has been arrested.")
    assert "document" not in {link.kind for quote in findings.quotes for link in quote.chain}


WHOSE = [
    (
        "A representative for the United Guild of Lumsk, of which Hanna and Ari were heavily involved, confirmed the deaths.",
        "representative",
    ),
    (
        "Port officials were still trying to find out what caused the crash, Enio Brandt, its director, said on Monday.",
        "Enio Brandt",
    ),
    ("Correction: an earlier version of this page said that the flight had come from Orrin.", "an earlier version"),
]


@pytest.mark.parametrize(("text", "name"), WHOSE)
def test_words_are_not_given_to_whoever_stands_nearer(examine_text, text, name):
    _, found = examine_text(text)
    assert found.quotes
    assert all(name in (quote.chain[-1].name or "") for quote in found.quotes)


def test_what_an_earlier_version_took_from_others_is_not_said_by_them(examine_text):
    _, found = examine_text(
        "CORRECTION: An earlier version of this story gave the names of all who died, as reported by local media."
    )
    assert not [quote for quote in found.quotes if quote.act == "speech"]


def test_a_count_put_in_between_is_given_to_nobody_unnamed(examine_text):
    _, findings = examine_text("The march on Sunday drew 2,500, by its own reckoning, and passed off quietly.")
    assert not [quote.text for quote in findings.quotes if quote.act == "speech"]
