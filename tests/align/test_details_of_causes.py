"""Which causes leave no room for each other, and what only stands near an event."""

import pytest


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The fire destroyed a hotel. Police said that the blaze was the work of an arsonist.",
            "The fire destroyed a hotel. The blaze was caused by faulty wiring.",
            {"arsonist", "faulty wiring"},
        ),
        (
            "The ferry sank on Friday. The ferry ran onto a reef in the dark.",
            "The ferry sank on Friday after a collision with a freighter.",
            {"ran onto", "collision"},
        ),
        (
            "The train crashed at noon. The driver had fallen asleep at the controls.",
            "The train crashed at noon. Its brakes had failed, an engineer said.",
            {"fallen asleep at the controls", "brakes had fail"},
        ),
        (
            "Jonas Veel died on Friday. The cause was heart failure.",
            "Jonas Veel died on Friday. It was pneumonia.",
            {"heart failure", "pneumonia"},
        ),
        (
            "The fireman Jonas Veel was killed when his engine overturned.",
            "Jonas Veel was killed when a burning tree came down on him.",
            {"engine overturned", "tree came down on"},
        ),
    ],
)
def test_causes_of_which_one_is_wrong(tell, left, right, values):
    slots, told = tell(left, right)
    assert "thing" in slots
    assert values <= told


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # only told to who says it
        (
            "The fire destroyed a hotel. “We were told that the blaze was caused by arson,” Ada Orr said.",
            "The fire destroyed a hotel. The blaze was caused by faulty wiring.",
        ),
        # held off
        (
            "The fire destroyed a hotel. It may have been caused by arson.",
            "The fire destroyed a hotel. The blaze was caused by faulty wiring.",
        ),
        (
            "The fire destroyed a hotel. Police dropped a charge of arson.",
            "The fire destroyed a hotel. The blaze was caused by faulty wiring.",
        ),
        # not a cause
        (
            "Cholera killed nine on the shores of Lake Ovo.",
            "Cholera killed nine. It was traced to a broken pipe under the market.",
        ),
        # of two people
        (
            "Jonas Veel died of cancer on Friday.",
            "Ann Osk died of pneumonia on Friday.",
        ),
        # one article tells both
        (
            "The fire destroyed a hotel. It was caused by lightning. The fire was caused by faulty wiring.",
            "The fire destroyed a hotel. The blaze was caused by arson.",
        ),
        # another event than the story's
        (
            "The council met on Friday. A fire was caused by arson.",
            "The council met on Friday.",
        ),
    ],
)
def test_what_only_seems_a_cause(tell, left, right):
    assert tell(left, right) == ([], set())


def test_what_an_article_only_passes_on_does_not_make_it_waver(tell):
    left = "Salmonella was found. The minister has blamed the reheating. The meat had been left warm for a day."
    right = "Salmonella was found. The cause was insufficient reheating."
    assert tell(left, right)[1] == {"left warm", "insufficient reheating"}
