"""How two statements of one question stand to each other, and which details articles tell differently."""

import pytest

from crosswire.align.claims import read_claims
from crosswire.align.comparisons import compare_claims
from crosswire.align.details import find_details
from crosswire.align.figures import add_joined
from crosswire.align.progress import is_changed_to
from crosswire.judge.facts import judge_fact
from crosswire.link.story import link_story
from crosswire.model import Alignment
from crosswire.primitives.story_index import index_story

FRIDAY, SATURDAY, LATER = "2025-03-07", "2025-03-08", "2025-03-28"


@pytest.fixture(scope="module")
def link(examine_text):
    """`link(left, right, days)`: the story of two articles, and the claims of each."""

    def make(left, right, days):
        told = [
            examine_text(text, id=key, published=day) for key, text, day in zip("ab", (left, right), days, strict=True)
        ]
        index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
        claims = read_claims(index)
        return index, [claim for claim in claims if claim.article == "a"], [c for c in claims if c.article == "b"]

    return make


@pytest.mark.parametrize(
    ("left", "right", "days", "level", "slot"),
    [
        ("The hall holds 400 guests.", "The hall holds 650 guests.", (FRIDAY, FRIDAY), "contradiction", "number"),
        (
            "Ada Brandt was charged with fraud.",
            "Ada Brandt denied the charge of fraud.",
            (FRIDAY, FRIDAY),
            "scope",
            "polarity",
        ),
        ("Ormsby Mills employs 400 people.", "Ormsby Mills has 310 employees.", (FRIDAY, LATER), "scope", "number"),
        (
            "The mill paid $4 million in tax.",
            "The mill paid $9 million in tax a year.",
            (FRIDAY, FRIDAY),
            "scope",
            "money",
        ),
        (
            "Six children were hurt in the hall.",
            "In the hall 38 people were hurt.",
            (FRIDAY, FRIDAY),
            "scope",
            "number",
        ),
        (
            "Veel could be banned for three years.",
            "Veel may be banned for four years.",
            (FRIDAY, FRIDAY),
            "scope",
            "number",
        ),
        (
            "A quake with a magnitude of 6.8 shook the Gulf of Orrel.",
            "The strongest of the aftershocks in the Gulf of Orrel, at magnitude 5.4, was felt in town.",
            (FRIDAY, FRIDAY),
            "scope",
            "number",
        ),
        (
            "The Orrel Courier reported on Monday that Ada Lund had resigned.",
            "The Orrel Courier has retracted its report that Ada Lund had resigned.",
            (FRIDAY, SATURDAY),
            "development",
            "stance",
        ),
        ("At least four people died.", "Nine people died in all.", (FRIDAY, SATURDAY), "later", "number"),
        ("Four people died in the hall.", "Nine people died in the hall.", (FRIDAY, SATURDAY), "later", "number"),
        ("The fire left 22 people missing.", "Nine people are still missing.", (FRIDAY, SATURDAY), "later", "number"),
        (
            "Police said six climbers died.",
            "Police corrected the figure: five climbers died.",
            (FRIDAY, FRIDAY),
            "later",
            "number",
        ),
        ("Nine mills closed in Tarn.", "Nearly nine mills closed in Tarn.", (FRIDAY, FRIDAY), "compatible", "number"),
        (
            "The governor will open the bridge.",
            "The governor opened the bridge.",
            (FRIDAY, SATURDAY),
            "development",
            "stance",
        ),
        ("The governor will open the bridge.", "The governor opened the bridge.", (SATURDAY, FRIDAY), "same", None),
        (
            "The pact was signed in the town hall.",
            "The pact was signed aboard a ferry.",
            (FRIDAY, FRIDAY),
            "contradiction",
            "place",
        ),
        (
            "The pact was signed at the palace.",
            "The pact was signed in the great hall.",
            (FRIDAY, FRIDAY),
            "same",
            None,
        ),
        (
            "The governor visited the old mill.",
            "The governor did not visit the mill.",
            (FRIDAY, FRIDAY),
            "contradiction",
            "polarity",
        ),
        (
            "The crews will stay at the dam.",
            "The crews will leave the dam.",
            (FRIDAY, FRIDAY),
            "contradiction",
            "polarity",
        ),
    ],
)
def test_the_telling_level(link, left, right, days, level, slot):  # noqa: PLR0917 - a column each
    index, lefts, rights = link(left, right, days)
    found = compare_claims(lefts[-1], rights[-1], index)
    assert (found.level, found.slot) == (level, slot)
    assert found.reason


@pytest.mark.parametrize(
    ("left", "right", "slot", "values"),
    [
        ("Jonas Veel, 34, was fined.", "The 43-year-old Jonas Veel left the court.", "age", {"34", "43"}),
        ("Jonas Veel, 34, was fined.", "Jonas Veel, 35, left the court.", "age", {"34", "35"}),
        ("Jonas Veel died on Wednesday.", "Jonas Veel died on Thursday.", "date", {"Wednesday", "Thursday"}),
        (
            "Jonas Veel was taken to Ashdown prison.",
            "Jonas Veel was driven to the Central Prison in Tarn.",
            "place",
            {"Ashdown prison", "the Central Prison"},
        ),
        ("Jonas Veel was taken to Ashdown prison.", "Jonas Veel was driven to a hospital.", None, set()),
        (
            "The coach left the road shortly after 9 p.m. on Thursday.",
            "The coach broke through a barrier at 10.45 p.m. on Thursday.",
            "date",
            {"shortly after 9 p.m.", "10.45 p.m."},
        ),
        (
            "The coach left the road after 9 p.m. on Thursday.",
            "The coach broke through a barrier at 10.45 p.m. on Thursday.",
            None,
            set(),
        ),
        (
            "Jonas Veel was arrested at the airport.",
            "Jonas Veel was arrested in a villa.",
            "place",
            {"the airport", "a villa"},
        ),
    ],
)
def test_details_told_differently(link, left, right, slot, values):
    index, lefts, rights = link(left, right, (FRIDAY, FRIDAY))
    found = find_details([*lefts, *rights], index)
    assert [one.comparisons[0].slot for one in found] == ([slot] if slot else [])
    assert {value for one in found for value in one.comparisons[0].values} == values


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("There was no ban on the song.", "The ban on the song was lifted.", "contradiction"),
        ("There was no horn, a farmer said.", "The horn was blown at noon, said a guard.", "denial"),
        ("The mayor did not meet the strikers.", "The mayor drove past the strikers.", "scope"),
        ("The mayor did not meet the strikers.", "The mayor did not speak with the strikers.", "same"),
    ],
)
def test_what_is_not_so_bears_out_nothing_that_is(link, left, right, level):
    index, one, other = link(left, right, (FRIDAY, FRIDAY))
    assert compare_claims(one[0], other[0], index).level == level


@pytest.mark.parametrize(("total", "agrees"), [("138 people", True), ("148 people", False)])
def test_two_figures_that_and_joins_agree_with_their_sum(link, total, agrees):
    told = ("The jet carried 132 passengers and six crew.", f"The jet carried {total}.")
    _, lefts, rights = link(*told, (FRIDAY, FRIDAY))
    parts = sorted(lefts[-1].quantities, key=lambda one: -one.value)
    assert (add_joined(lefts[-1], parts[0], rights[-1].quantities[0]) is not None) == agrees


@pytest.mark.parametrize(
    ("left", "right", "level", "values"),
    [
        (
            "The talks in Orrel ended with an agreement on the border.",
            "The talks in Orrel ended without an agreement on the border.",
            "contradiction",
            ("with agreement", "without agreement"),
        ),
        (
            "The driver survived the crash near Orrel.",
            "The driver was killed in the crash near Orrel.",
            "contradiction",
            ("survived", "killed"),
        ),
        (
            "Nobody was hurt in the fire at the mill.",
            "Four men were hurt in the fire at the mill.",
            "contradiction",
            None,
        ),
        ("Jonas Veel denies taking bribes.", "Jonas Veel was convicted of taking bribes.", "scope", None),
        (
            "With 40 percent of votes counted, Ada Lund had 48 percent.",
            "With all votes counted, Ada Lund had 51 percent.",
            "later",
            None,
        ),
        (
            "Nine people were killed in the fire.",
            "Seven people were killed in the fire. An earlier version of this report said that nine had been killed.",
            "later",
            None,
        ),
    ],
)
def test_opposites_verdicts_and_partial_counts(link, left, right, level, values):
    index, one, other = link(left, right, (FRIDAY, FRIDAY))
    found = compare_claims(one[0], other[0], index)
    assert (found.level, found.values) == (level, values)


def test_opposites_stand_apart_as_positions(link):
    index, one, other = link(
        "The driver survived the crash near Orrel.", "The driver was killed in the crash near Orrel.", (FRIDAY, FRIDAY)
    )
    told = compare_claims(one[0], other[0], index)
    fact = judge_fact(Alignment(statements=(one[0].id, other[0].id), comparisons=(told,), question="-"), index)
    assert fact.status == "conflicting"
    assert {position.value for position in fact.positions} == {"survived", "killed"}


def test_a_figure_that_was_another_before_is_known(link):
    told = ("The trustees quadrupled the reward, to 200,000 marks.", "The museum put up a reward of 50,000 marks.")
    _, lefts, rights = link(*told, (FRIDAY, FRIDAY))
    assert is_changed_to(lefts[-1], lefts[-1].quantities[0])
    assert not is_changed_to(rights[-1], rights[-1].quantities[0])
