"""What an entity is in law, as other tools want to know it: a person, a public body, a company, a place."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from crosswire.languages.en.legal_forms import COMPANY_HEADS, HEADS_BEFORE, PUBLIC_HEADS
from crosswire.model import Entity, Record, Story
from crosswire.primitives.name_keys import fold_name
from crosswire.render.display import clean_line

# party: a person or a body, the articles do not settle which
PartyKind = Literal["person", "body", "public body", "company", "party", "place"]


def choose_kinds(record: Record) -> dict[str, PartyKind]:
    """The kind of each entity that has one, by its id; groups, works, events and the rest have none."""
    outlets = frozenset(fold_name(article.outlet) for article in record.articles if article.outlet)
    return {key: kind for story in record.stories for key, kind in _choose_in(story, outlets)}


def _choose_in(story: Story, outlets: frozenset[str]) -> Iterator[tuple[str, PartyKind]]:
    """An outlet is no person; a name that is a person here and a body there is a party of no kind."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for entity in story.entities:
        kinds[fold_name(entity.name)].add(entity.kind)
    for entity in story.entities:
        key = fold_name(entity.name)
        told = {"organisation"} if key in outlets else kinds[key] & {"person", "organisation", "place"}
        kind = _choose_kind(entity, told)
        if kind and clean_line(entity.name):
            yield entity.id, kind


def _choose_kind(entity: Entity, told: set[str]) -> PartyKind | None:
    if told == {"person"}:
        return "person"
    if told == {"organisation"}:
        return _find_form(entity.name)
    if told == {"place"}:
        return "place"
    return "party" if entity.kind in told else None


def _find_form(name: str) -> PartyKind:
    """What a body is, by the word that heads its name."""
    words = fold_name(name).split()
    at = next((place for place, word in enumerate(words) if word in HEADS_BEFORE and place), len(words))
    head = words[at - 1] if words else ""
    if head in PUBLIC_HEADS:
        return "public body"
    return "company" if head in COMPANY_HEADS else "body"
