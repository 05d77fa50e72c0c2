"""Which ways of doing a thing exclude each other, and when the like was last."""

import pytest


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The robbers fled in a grey van.",
            "The thieves escaped on a motorcycle.",
            {"in a grey van", "on a motorcycle"},
        ),
        (
            "The robbers entered the museum by way of the roof.",
            "The men broke in through the cellar.",
            {"roof", "cellar"},
        ),
        (
            "The bomb was hidden in a van outside the barracks.",
            "The bomb was hidden in a rucksack outside the barracks.",
            {"in a van", "in a rucksack"},
        ),
        (
            "Those arrested were taken to Dunmere in three cattle lorries.",
            "Two heated coaches took them to Dunmere.",
            {"in three cattle lorries", "Two heated coaches"},
        ),
    ],
)
def test_a_thing_done_in_two_ways(tell, left, right, values):
    slots, told = tell(left, right)
    assert "thing" in slots
    assert values <= told


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The robbers fled in a van.", "The minister left in a helicopter."),  # other people
        ("The robbers did not flee in a van.", "The robbers escaped in a car."),  # denied
        ("The soldiers entered by the roof.", "The robbers entered by the cellar."),  # other people
        ("The robbers may have fled in a van.", "The robbers escaped on a motorcycle."),  # possible
        ("Ann Osk went to Dunmere by train.", "Jonas Veel went to Colby in a car."),  # to other places
    ],
)
def test_what_only_seems_another_way(tell, left, right):
    assert tell(left, right) == ([], set())


def test_two_years_in_which_the_like_was_last(tell):
    left = "It was the first fatal accident of a Velland airline since 2009."
    right = "The last fatal accident of a Velland airline was in 1996."
    assert tell(left, right) == (["date"], {"2009", "1996"})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It was the first strike in the port since 2009.", "The last flood of the port was in 1996."),
        ("It was the first fatal accident of an airline since 2009.", "Their last fatal accident was in 1996."),
        ("Jonas Veel won his first race since 2009.", "Ann Osk last won a race in 1996."),
    ],
)
def test_two_kinds_of_precedents(tell, left, right):
    assert tell(left, right) == ([], set())
