"""Which two names are one person's, called differently, and which are two people's or two spellings."""

import pytest

from crosswire.align.details_of_names import count_changes, is_likely_slip, looks_alike


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The bus driver, Goran Lisek, carried children out. Goran Lisek did not stop.",
            "Zoran Lisek, the bus driver, is a hero.",
            {"Goran Lisek", "Zoran Lisek"},
        ),
        (
            "Surgeons operated on Tomas Brun, a forestry student.",
            "The student Tomislav Brun was hit on the head.",
            {"Tomas Brun", "Tomislav Brun"},
        ),
    ],
)
def test_one_person_named_differently(tell, left, right, values):
    assert tell(left, right) == (["name"], values)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mayor, Goran Lisek, was there.", "The footballer Zoran Lisek scored."),  # of other roles
        ("The driver, Tom Lisek, was there.", "The driver, Thomas Lisek, was there."),  # short for the other
        ("The driver, Sergei Lisek, was there.", "The driver, Sergey Lisek, was there."),  # spelled otherwise
        ("The singer Daniel Lisek sang.", "The singer Daniela Lisek sang."),  # a man and a woman
        (
            "The driver, Goran Lisek, was there.",
            "The driver, Zoran Lisek, and Goran Lisek met.",
        ),  # one article has both
        ("The driver, Peter Lisek, was there.", "The driver, Anton Lisek, was there."),  # not alike
    ],
)
def test_two_people_or_two_spellings(tell, left, right):
    assert "name" not in tell(left, right)[0]


@pytest.mark.parametrize(
    ("one", "other", "likely"),
    [
        ("goran lisek", "zoran lisek", True),
        ("han do yun", "han do hyun", True),
        ("hamisi otaru", "hamza otaru", True),
        ("peter lisek", "petra lisek", False),
        ("goran lisek", "zoran vlasik", False),
        ("goran lisek", "goran de lisek", False),
        ("alex lisek", "alexander lisek", False),
        ("alexis lisek", "alexandros lisek", False),
        ("danny lisek", "daniel lisek", False),
    ],
)
def test_names_that_look_alike(one, other, likely):
    assert is_likely_slip(one.split(), other.split()) is likely


def test_letters_that_change():
    assert count_changes("rajai", "rajao") == 1
    assert count_changes("ovie", "voie") == 1
    assert count_changes("tomas", "tomislav") == 4


def test_a_short_word_is_no_slip_for_another():
    assert not looks_alike("jo", "bo")
