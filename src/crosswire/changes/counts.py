"""Counts that moved: the latest number that was known, and a later one that another article, or day, gives."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.changes.sides import Sides
from crosswire.model import Figure, FigureEntry

HELD_OFF = frozenset({"possible", "conditional", "asked", "denied", "planned"})


class Move(Struct, frozen=True, kw_only=True):
    """A number that was the latest, and the one that is now."""

    old: FigureEntry
    new: FigureEntry


def find_moves(sides: Sides) -> dict[str, Move]:
    """Of facts, by id, the count in it that went up or down since the earlier record."""
    facts = sides.later.facts
    found: dict[str, Move] = {}
    for figure in sides.later.story.figures:
        fact = facts.get(figure.fact)
        if fact is not None and fact.status == "developing" and fact.cause in {"later-count", "error"}:
            for move in _find_move(figure, sides):
                found.setdefault(figure.fact, move)
    return found


def _find_move(figure: Figure, sides: Sides) -> Iterator[Move]:
    """The move of one figure: the last number of what was known against the last of what is new."""
    told = [entry for entry in figure.entries if entry.stance not in HELD_OFF]
    known = [entry for entry in told if entry.statement not in sides.fresh]
    fresh = [entry for entry in told if entry.statement in sides.fresh]
    if not known or not fresh:
        return
    old, new = _find_last(known), _find_last(fresh)
    if (new.as_of or "") >= (old.as_of or "") and new.value not in {entry.value for entry in known}:
        yield Move(old=old, new=new)


def _find_last(entries: Sequence[FigureEntry]) -> FigureEntry:
    """The number of the latest day; of several that day, the highest."""
    return max(entries, key=lambda entry: (entry.as_of or "", entry.value, entry.article))
