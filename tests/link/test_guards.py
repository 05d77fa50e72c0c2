"""Speakers taken back: "he" is not whoever is named most, "the spokesman" not whom he speaks for."""

import pytest

from crosswire.link.guards import is_one
from crosswire.link.story import link_story


@pytest.fixture(scope="session")
def name_speakers(examine_text):
    """`name_speakers(text)`: each quote's words with its speaker's name."""

    def name(text: str) -> dict[str, str | None]:
        article, found = examine_text(text)
        (linked,) = link_story([article], [found]).findings
        return {quote.text: quote.speaker_name for quote in linked.quotes}

    return name


def test_a_spokesman_is_not_whom_he_speaks_for(name_speakers):
    told = name_speakers(
        "Peter Sandell, the spokesman for President Martin Holt, said the talks had begun.\n"
        "“We hope for a result by May,” the spokesman said."
    )
    assert told["We hope for a result by May,"] in (None, "Peter Sandell")


def test_another_bodys_spokesman_is_not_the_one_named(name_speakers):
    told = name_speakers(
        "Navy spokesman Peter Sandell said the ship was safe.\n“The hull is broken,” the Unicef spokesman said."
    )
    assert told["The hull is broken,"] is None


def test_he_is_not_the_famous_one_after_somebody_else_speaks(name_speakers):
    told = name_speakers(
        "President Martin Holt opened the plant. Holt praised the workers, and Holt left at noon.\n"
        "Holt is unlikely to close the old plant, said Scott Lanfey, an analyst at a bank.\n"
        "“I am still very sceptical of it,” he said."
    )
    assert told["I am still very sceptical of it,"] in (None, "Scott Lanfey")


def test_he_is_the_one_who_just_spoke(name_speakers):
    told = name_speakers("Mayor Peter Sandell said the bridge was old.\n“We knew it for years,” he said.")
    assert told["We knew it for years,"] == "Peter Sandell"


def test_nobody_speaks_of_himself_by_name(name_speakers):
    told = name_speakers(
        "Police arrested the captain, Omar Radan, on Friday. His brother, Tom Radan, rejected that.\n"
        "“Omar was the last man off that bridge,” he said."
    )
    assert told["Omar was the last man off that bridge,"] in (None, "Tom Radan")


def test_whoever_adds_to_it_has_just_spoken(name_speakers):
    told = name_speakers(
        "The judge, Farida Holt, set a date. Ada Brandt, who chairs the board, said that it would respect the ruling."
        " “The judge has asked for our sums,” she added."
    )
    assert told["The judge has asked for our sums,"] == "Ada Brandt"


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("a local shopkeeper", True),
        ("Ajla Jan", True),  # though no list takes it for a name, it is no spokesman named before
        ("local officials", False),
        ("the police", False),
        ("Officials", False),
    ],
)
def test_whoever_speaks_just_before_may_be_he(words, one):
    assert is_one(words) is one
