"""What a reader should still check by hand, and why."""

from collections.abc import Callable, Sequence

from crosswire.model import Check, Fact
from crosswire.primitives.story_index import StoryIndex

MOST_CHECKS = 8
LEAST_FIGURE, TELLING_UNITS = 10, frozenset({"percent", "USD", "EUR", "GBP"})  # smaller counts are what anyone sees


def find_checks(ranked: Sequence[Fact], index: StoryIndex) -> tuple[Check, ...]:
    """The facts that an editor would not sign yet, most important first, each once."""
    checks = []
    for fact in ranked:
        whys = [why for why in (rule(fact, index) for rule in RULES) if why]
        if whys:
            checks.append(Check(text=fact.text, facts=(fact.id,), why="; ".join(whys)))
    return tuple(checks[:MOST_CHECKS])


def check_conflict(fact: Fact, index: StoryIndex) -> str | None:
    """Two positions that cannot both be true."""
    del index
    return f"positions differ: {fact.reason}" if fact.status in {"conflicting", "disputed"} else None


def check_change(fact: Fact, index: StoryIndex) -> str | None:
    """Done in one report, still to come in the others."""
    if fact.status != "developing":
        return None
    done = [p for p in fact.positions if all(index.statements[s].stance == "asserted" for s in p.statements)]
    return "that it was done rests on one voice" if done and done[0].origins == 1 else None


def check_allegation(fact: Fact, index: StoryIndex) -> str | None:
    """An allegation to which nobody replies in these articles."""
    del index
    if fact.stance == "alleged" and fact.status != "disputed":
        return "alleged, and no reply from the accused in these articles"
    return None


def check_figure(fact: Fact, index: StoryIndex) -> str | None:
    """A figure that one voice gives without naming a source."""
    statement = index.statements[fact.statements[0]]
    figures = [q for q in statement.quantities if q.value >= LEAST_FIGURE or q.unit in TELLING_UNITS]
    if fact.origins == 1 and figures and len(statement.chain) < 2:
        return "a figure on one voice, without a source"
    return None


RULES: tuple[Callable[[Fact, StoryIndex], str | None], ...] = (
    check_conflict,
    check_change,
    check_allegation,
    check_figure,
)
