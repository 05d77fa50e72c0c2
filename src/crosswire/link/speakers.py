"""Whom a stretch of text that names a source means: a table of readings, the first that holds decides.

"Velland's minister Lena Corvath" is Corvath, "a spokesman for the ministry" is nobody named.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from crosswire.model import Entity, Mention

Inside = Sequence[Mention]


def find_span_entity(mentions: Inside, start: int, end: int, entities: dict[str, Entity]) -> str | None:
    """The entity that the words from `start` to `end` mean as a whole, or None."""
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    for rule in RULES:
        found = rule(inside, start, end, entities)
        if found is not None:
            return found
    return None


def find_pair(mentions: Inside, start: int, end: int) -> tuple[str, ...]:
    """The entities of several names joined by "and" that fill the words ("Russia and China"), or none."""
    inside = [m for m in mentions if start <= m.start and m.end <= end and m.form == "name"]
    gaps = [right.start - left.end for left, right in pairwise(inside)]
    joined = bool(gaps) and gaps[-1] in LAST_GAPS and all(gap in COMMA_GAP | LAST_GAPS for gap in gaps)
    if not joined or inside[0].start - start > LONGEST_OPENING or inside[-1].end != end:
        return ()
    ids = tuple(dict.fromkeys(mention.entity for mention in inside if mention.entity))
    return ids if len(ids) > 1 and all(mention.entity for mention in inside) else ()


def read_whole(inside: Inside, start: int, end: int, entities: dict[str, Entity]) -> str | None:
    """One mention is all of the words, but for an article or "both" before it."""
    del entities
    whole = [m for m in inside if m.end == end and m.start - start <= LONGEST_OPENING and m.entity]
    return whole[0].entity if whole and not _has_rival(whole[0], inside) else None


def read_person(inside: Inside, start: int, end: int, entities: dict[str, Entity]) -> str | None:
    """A person named at the end of a title ("minister Lena Corvath"), or at the start of a description."""
    del entities
    people = [m for m in inside if m.kind == "person" and m.form == "name" and m.entity]
    ending = [m for m in people if m.end == end]
    opening = [m for m in people if m.start == start and m.end < end]
    return next((mention.entity for mention in (*ending, *opening) if not _is_owner(mention, inside)), None)


def read_body(inside: Inside, start: int, end: int, entities: dict[str, Entity]) -> str | None:
    """A body named with words before it that only describe it ("the state news agency VTA")."""
    del entities, start
    bodies = [m for m in inside if m.form == "name" and m.kind == "organisation" and m.end == end and m.entity]
    described = [m for m in inside if m.form == "nominal" and m.start < bodies[0].start] if bodies else []
    return bodies[0].entity if bodies and all(m.kind == "organisation" for m in described) else None


def _has_rival(whole: Mention, inside: Inside) -> bool:
    """Whether a name that ends the words is part of a description of somebody else."""
    return whole.form == "name" and any(
        m.start < whole.start and m.end >= whole.end and m.entity != whole.entity for m in inside
    )


def _is_owner(mention: Mention, inside: Inside) -> bool:
    return any(other.start > mention.end and other.start - mention.end <= len("’s ") for other in inside)


LONGEST_OPENING = len("both the ")
COMMA_GAP, LAST_GAPS = {len(", ")}, {len(" and "), len(", and ")}  # with or without "the" before a name
LAST_GAPS |= {gap + len("the ") for gap in LAST_GAPS}
RULES: tuple[Callable[[Inside, int, int, dict[str, Entity]], str | None], ...] = (
    read_whole,
    read_person,
    read_body,
)
