"""Where each statement takes place, as far as its own clause or the clause of time beside it says."""

from collections.abc import Sequence

from crosswire.languages.en.predicates import NESTED_TIME, PLACE_PATIENTS, PLACE_ROLES
from crosswire.model import Entity, Findings, Proposition, Statement

Places = dict[str, str]


def find_places(found: Findings, statements: Sequence[Statement], entities: dict[str, Entity]) -> Places:
    """The place entity of each statement that has one."""
    places: Places = {}
    for statement, proposition in zip(statements, found.propositions, strict=True):
        place = find_place(proposition, found, entities)
        if place is not None:
            places[statement.id] = place
    return places | find_clause_places(found, statements, places)


def find_place(proposition: Proposition, found: Findings, entities: dict[str, Entity]) -> str | None:
    """The place that the verb's own phrases name, the first one."""
    roles = PLACE_ROLES | ({"patient"} if proposition.predicate in PLACE_PATIENTS else set())
    roles |= {"to"} if proposition.predicate in PLACE_PATIENTS else set()
    for argument in sorted(proposition.arguments, key=lambda a: a.start):
        if argument.role in roles and argument.mentions:
            entity = entities.get(found.mentions[argument.mentions[0]].entity or "")
            if entity is not None and entity.kind == "place":
                return entity.id
    return None


def find_clause_places(found: Findings, statements: Sequence[Statement], places: Places) -> Places:
    """A main clause without a place takes that of the clause of time in its sentence ("met when he visited ...")."""
    given: Places = {}
    for number, proposition in enumerate(found.propositions):
        if proposition.clause != "main" or statements[number].id in places:
            continue
        for other in range(number + 1, len(found.propositions)):
            if found.propositions[other].sentence != proposition.sentence:
                break
            if found.propositions[other].opening in NESTED_TIME and statements[other].id in places:
                given[statements[number].id] = places[statements[other].id]
                break
    return given
