"""Statements of several articles brought together: what comes together, and what never does, not even through a third."""

import pytest

from crosswire.align import add_details, align_statements
from crosswire.link.story import link_story
from crosswire.model import Alignment, Comparison
from crosswire.primitives.story_index import index_story
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings

FRIDAY = "2025-03-07"
TWO = "Two residents lost their lives in the flood."
THREE = "In the Harl district three persons lost their lives in a landslide."
ALL = "At least 17 people lost their lives in the flood, the ministry said."


@pytest.fixture(scope="module")
def embed():
    return load_embedder(Settings())


@pytest.fixture(scope="module")
def align(examine_text, embed):
    """`align(texts)`: the statements' texts, a list an alignment, of articles of one sentence each."""

    def make(*texts):
        told = [examine_text(text, id=key, published=FRIDAY) for key, text in zip("abcd", texts, strict=False)]
        index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
        found = align_statements(index, embed, 20)
        return [[index.statements[key].text for key in one.statements] for one in found]

    return make


def are_together(groups, left, right):
    return any({left, right} <= {text.split(" lost")[0] for text in group} for group in groups)


def test_those_of_one_thing_come_together(align):
    assert are_together(align(TWO, THREE), "Two residents", "In the Harl district three persons")


def test_figures_that_count_others_share_no_fact_through_a_third(align):
    groups = align(TWO, THREE, ALL)
    assert not are_together(groups, "Two residents", "At least 17 people")


def test_figures_that_agree_hide_no_plan_behind_its_doing():
    def compare(level):
        return Comparison(left="s1", right="s2", level=level, slot="number", reason=level)

    met = Alignment(statements=("s1", "s2"), comparisons=(compare("development"),), question="near in meaning")
    figures = Alignment(statements=("s1", "s2"), comparisons=(compare("same"),), question="both tell how many jobs go")
    (joined,) = add_details([met], [figures])
    assert [one.level for one in joined.comparisons] == ["development"]
