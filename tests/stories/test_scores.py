"""The whole path against the stories' gold: nothing that an editor would call wrong, and not less found than before."""

import pytest
from bench.bench_stories import STORIES, list_wrong, read_gold, score_story, tell_story

NAMES = sorted(path.parent.name for path in STORIES.glob("*/gold.json"))
# Measures of which no item may be wrong.
EXACT = (
    "origins",
    "copies are one voice",
    "pairs right",
    "conflicts right",
    "quotations right",
    "direct speakers right",
)
# The least share found over all stories; to be raised when more is found.
FLOORS = {
    "pairs found": 0.2,
    "statuses": 0.3,
    "conflicts found": 0.25,
    "quotations found": 0.85,
    "speakers found": 0.7,
    "traps passed": 0.96,
    "chains right": 0.95,
}


@pytest.fixture(scope="module")
def outcomes(make_story):
    return {name: score_story(tell_story(make_story(name), read_gold(STORIES / name))) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("measure", EXACT)
def test_nothing_is_wrong(outcomes, name, measure):
    assert list_wrong({name: [outcome for outcome in outcomes[name] if outcome.measure == measure]}) == {}


@pytest.mark.parametrize("measure", FLOORS)
def test_no_less_is_found(outcomes, measure):
    items = [outcome.right for held in outcomes.values() for outcome in held if outcome.measure == measure]
    assert sum(items) / len(items) >= FLOORS[measure]


@pytest.mark.parametrize("measure", EXACT)
def test_every_measure_counts_something(outcomes, measure):
    assert any(outcome.measure == measure for held in outcomes.values() for outcome in held)
