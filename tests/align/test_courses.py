"""What moves on from article to article, whatever words tell it, and what only seems to."""

import pytest

from crosswire.align.claims import read_claims
from crosswire.align.courses import find_courses, read_courses
from crosswire.judge.facts import judge_fact
from crosswire.link.story import link_story
from crosswire.primitives.story_index import index_story

FRIDAY, SUNDAY = "2025-03-07", "2025-03-09"


@pytest.fixture(scope="module")
def tell(examine_text):
    """`tell(earlier, later, days)`: the questions of which two articles tell two stages, and the words of each stage."""

    def make(earlier, later, days=(FRIDAY, SUNDAY)):
        told = [
            examine_text(text, id=key, published=day)
            for key, text, day in zip("ab", (earlier, later), days, strict=True)
        ]
        index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
        found = find_courses(read_claims(index), index)
        levels = {c.level for one in found for c in one.comparisons}
        return (
            [one.question for one in found],
            {word for one in found for c in one.comparisons for word in c.values},
            levels,
        )

    return make


@pytest.mark.parametrize(
    ("earlier", "later", "question", "words"),
    [
        (
            "Jonas Veel, 34, was in a critical condition on Friday.",
            "Jonas Veel, a baker, died in hospital on Saturday night.",
            "how one who was hurt is",
            {"in a critical condition", "died"},
        ),
        (
            "Police arrested Jonas Veel on Friday.",
            "Jonas Veel was charged with arson on Sunday.",
            "what became of a suspect",
            {"arrested", "was charged"},
        ),
        (
            "The road to the north was cut by a landslide.",
            "The road to the north reopened at noon.",
            "whether it is open, or runs",
            {"was cut", "reopened"},
        ),
        (
            "All trains between Orrel and Vane were cancelled.",
            "Trains are running again on one track.",
            "whether it is open, or runs",
            {"cancelled", "running again"},
        ),
        (
            "The union lodged an appeal against the order.",
            "Judges dismissed the appeal on Sunday.",
            "what came of the appeal",
            {"lodged", "dismissed"},
        ),
        (
            "The concert by the choir is to take place on Saturday.",
            "The concert by the choir has been cancelled.",
            "whether it takes place",
            {"is to take place", "cancelled"},
        ),
        (
            "Mayor Ada Lund refused to concede defeat.",
            "Ada Lund conceded on Sunday.",
            "whether the loser accepts it",
            {"refused to concede", "conceded"},
        ),
    ],
)
def test_two_stages_of_one_course_are_a_development(tell, earlier, later, question, words):
    asked, told, levels = tell(earlier, later)
    assert asked == [f"both tell {question}"]
    assert words <= told
    assert levels == {"development"}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # somebody else
        ("Jonas Veel was in a critical condition.", "Marta Oll died in hospital on Saturday night."),
        # the wife of him who is named
        ("Jonas Veel was in a critical condition.", "Jonas Veel's wife died in hospital on Saturday."),
        # it did not happen
        ("Jonas Veel was in a critical condition.", "Jonas Veel nearly died in hospital on Saturday."),
        # another road in another place
        ("The road in Orrel was cut by a landslide.", "The road in Vane reopened at noon."),
        # the same stage twice
        ("The road to the north was cut.", "The road to the north was blocked by rocks."),
        # doors
        ("The bridge reopened at noon.", "The match will be played behind closed doors."),
        # long ago
        ("The road to the north reopened at noon.", "In 1987 the road to the north was closed for a year."),
    ],
)
def test_what_is_of_another_or_does_not_move_is_none(tell, earlier, later):
    assert tell(earlier, later)[0] == []


def test_a_later_stage_in_an_earlier_article_is_none(tell):
    shut, open_again = "The road to the north was cut by a landslide.", "The road to the north reopened at noon."
    assert tell(shut, open_again)[0]
    assert not tell(open_again, shut)[0]


def test_what_is_planned_comes_before_what_is_done(tell):
    asked, _, levels = tell("The bridge will reopen on Sunday.", "The bridge reopened on Sunday morning.")
    assert (asked, levels) == (["both tell whether it is open, or runs"], {"development"})


def test_every_course_has_stages_in_order():
    for course in read_courses():
        numbers = [number for number, _ in course.stages]
        assert numbers == sorted(numbers)
        assert len(set(numbers)) > 1, course.asks


def test_the_stage_reached_last_speaks_for_the_fact(examine_text):
    told = [
        examine_text("Jonas Veel, 34, was in a critical condition on Friday.", id="a", published=FRIDAY),
        examine_text("Jonas Veel, a baker, died in hospital on Saturday night.", id="b", published=SUNDAY),
    ]
    index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
    fact = judge_fact(find_courses(read_claims(index), index)[0], index)
    assert (fact.status, fact.text) == ("developing", "Jonas Veel, a baker, died in hospital on Saturday night")
    assert [position.value for position in fact.positions] == ["died", "in a critical condition"]
    assert fact.reason.startswith("first “in a critical condition”, then “died”")


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Jonas Veel is suspected of taking bribes.", "Jonas Veel was charged with taking bribes."),
        ("Jonas Veel was charged with taking bribes.", "Jonas Veel was found guilty of taking bribes."),
        ("Jonas Veel is accused of taking bribes.", "A court acquitted Jonas Veel of taking bribes."),
        ("Jonas Veel was convicted of taking bribes.", "Jonas Veel was jailed for six years for taking bribes."),
    ],
)
def test_a_case_moves_on_over_months(tell, earlier, later):
    asked, _, levels = tell(earlier, later, (FRIDAY, "2025-09-12"))
    assert (asked, levels) == (["both tell what became of a suspect"], {"development"})


def test_two_suspects_are_two_courses(examine_text):
    told = [
        examine_text("Jonas Veel was arrested. Marta Oll was arrested.", id="a", published=FRIDAY),
        examine_text("Jonas Veel was charged. Marta Oll was released.", id="b", published=SUNDAY),
    ]
    index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
    found = find_courses(read_claims(index), index)
    assert sorted(len(one.statements) for one in found) == [2, 2]
