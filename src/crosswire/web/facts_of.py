"""What one article tells of its story's facts, in the order of its text."""

from collections.abc import Iterator

from msgspec import Struct

from crosswire.render.citations import list_facts
from crosswire.render.views import FactView, StoryView


class Told(Struct, frozen=True, kw_only=True):
    """A fact as one article tells it: where, and its number among those that others tell as well."""

    fact: FactView
    ranges: tuple[tuple[int, int], ...]
    chain: str
    number: int | None  # None: no other article tells it

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.ranges[0][0]


def list_told(story: StoryView, article: str) -> tuple[Told, ...]:
    """The facts that the article tells, in the order of its text; those that others tell too are numbered from 1."""
    told = sorted(_find_told(story, article), key=lambda one: (one.ranges, one.fact.id))
    numbered, number = [], 0
    for one in told:
        shared = not one.fact.lone or bool(one.fact.verdict)
        number += shared
        numbered.append(Told(fact=one.fact, ranges=one.ranges, chain=one.chain, number=number) if shared else one)
    return tuple(numbered)


def _find_told(story: StoryView, article: str) -> Iterator[Told]:
    seen: set[str] = set()
    for fact in list_facts(story):
        held = [saying for saying in fact.sayings if saying.excerpt.article == article]
        if held and fact.id not in seen:
            seen.add(fact.id)
            ranges = sorted({held_range for saying in held for held_range in saying.excerpt.ranges})
            yield Told(fact=fact, ranges=tuple(ranges), chain=held[0].chain, number=None)
