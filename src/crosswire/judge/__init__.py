"""One story: positions, status, the cause of a conflict, voices, and the timeline."""

from collections.abc import Sequence

from crosswire.judge.facts import judge_fact
from crosswire.judge.timeline import build_timeline
from crosswire.model import Alignment, Fact
from crosswire.primitives.story_index import StoryIndex

__all__ = ["build_timeline", "judge_facts"]


def judge_facts(index: StoryIndex, alignments: Sequence[Alignment]) -> tuple[Fact, ...]:
    """A fact for each alignment, in the same order."""
    return tuple(judge_fact(alignment, index) for alignment in alignments)
