"""What a fact's statements amount to, and the words in which that is said."""

import pytest
from tests.made_stories import Said, make_index

from crosswire.judge.facts import judge_fact
from crosswire.model import Alignment, Comparison


def explain(level: str, reason: str) -> str:
    """The reason of a fact whose two statements, of two outlets, compare so."""
    index = make_index([Said(article=name, text=f"The dam at Orrin failed, {name} said.") for name in "ab"])
    compared = Comparison(left="s0", right="s1", level=level, slot=None, reason=reason)
    return judge_fact(Alignment(statements=("s0", "s1"), comparisons=(compared,), question=""), index).reason


@pytest.mark.parametrize("level", ["compatible", "coarser", "subset", "scope"])
def test_how_statements_agree_though_they_are_worded_otherwise_is_told(level: str) -> None:
    assert explain(level, "“7.9 percent” and “nearly 8 percent” can both be right").endswith(
        "between them; “7.9 percent” and “nearly 8 percent” can both be right"
    )


def test_that_they_say_the_same_needs_no_words() -> None:
    assert explain("same", "they say the same").endswith("between them")
