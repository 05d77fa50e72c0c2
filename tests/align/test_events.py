"""Which event a statement tells of, and when and where articles say that it was."""

import pytest

from crosswire.languages.en.event_classes import CLASSES


@pytest.mark.parametrize(
    ("left", "right", "slot", "values"),
    [
        (
            "The embankment gave way at about 3.40 a.m.",
            "It was a quarter past two, not twenty to four, when the dyke burst.",
            "date",
            {"at about 3.40 a.m.", "a quarter past two"},
        ),
        (
            "Masked men hurled flares at the police line shortly after 9 p.m.",
            "An organised group attacked the cordon at 10.05 p.m.",
            "date",
            {"shortly after 9 p.m.", "10.05 p.m."},
        ),
        (
            "The attack was noticed on Sunday evening.",
            "The alarm was raised on Thursday evening.",
            "date",
            {"Sunday evening", "Thursday evening"},
        ),
        (
            "Police arrested the captain, Jonas Veel, in hospital on Friday.",
            "The captain was taken into custody at his home.",
            "place",
            {"hospital", "his home"},
        ),
    ],
)
def test_one_event_told_of_other_times_and_places(tell, left, right, slot, values):
    assert tell(left, right) == ([slot], values)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire broke out at 3 p.m.", "The fire was put out at 9 p.m."),
        ("The gunmen burst in at 8 a.m.", "The siege ended at 6 p.m."),
        ("Polls opened at 7 a.m.", "Polls closed at 8 p.m."),
        ("The captain, Jonas Veel, was arrested in hospital.", "The owner was taken into custody at his home."),
        ("It was noon. The minister spoke.", "It was six in the evening. The wall fell."),
    ],
)
def test_two_events(tell, left, right):
    assert tell(left, right) == ([], set())


def test_each_class_is_told_by_something():
    assert len({one.name for one in CLASSES}) == len(CLASSES)
    assert all(one.verbs or one.phrases or one.nouns for one in CLASSES)
    assert {one.scope for one in CLASSES} == {"one", "who", "what"}
