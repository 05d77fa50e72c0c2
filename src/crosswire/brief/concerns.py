"""What keeps a fact from being signed: each rule looks for one thing and says why, and who could settle it."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from crosswire.brief.settlers import is_nameless, list_actors, name_article, name_link, name_settlers, name_sources
from crosswire.languages.en.brief import ACCUSING, DAMAGING, SERIOUS
from crosswire.model import Fact, Position
from crosswire.primitives.story_index import StoryIndex

LEAST_FIGURE, TELLING_UNITS = 100, frozenset({"percent", "USD", "EUR", "GBP"})  # smaller counts are what anyone sees
IDLE_UNITS = frozenset({"year of age", "kilometer", "meter", "centimeter", "tonne", "hour", "minute", "year", "day"})
CENTRAL = 20  # facts, the most important: of the others only what does damage is worth a check
FIGURES_AMONG, UNNAMED_AMONG = 12, 30
NAMED_SLOTS = frozenset({"number", "money", "place", "date", "age", "name", "person", "thing", "vote"})
MOST_SIDES = 3


class Concern(Struct, frozen=True, kw_only=True):
    """One reason to check a fact; the higher `weight`, the sooner."""

    kind: str
    weight: float
    why: str
    ask: str | None


Rule = Callable[[Fact, int, StoryIndex], Concern | None]


def find_concern(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """The gravest concern about a fact that stands at this place of the ranking, or None."""
    found = (rule(fact, rank, index) for rule in CONCERNS)
    return max((one for one in found if one is not None), key=lambda one: one.weight, default=None)


def find_conflict(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """Positions that cannot both be true, or that one denies."""
    del rank
    if fact.status not in {"conflicting", "disputed"}:
        return None
    return Concern(
        kind="conflict",
        weight=9.0 if fact.status == "disputed" else 8.0,
        why=_tell_dispute(fact, index) if fact.status == "disputed" else _tell_conflict(fact, index),
        ask=name_settlers(fact.statements, index, last=_list_outlets(fact, index)),
    )


def _list_outlets(fact: Fact, index: StoryIndex) -> list[str]:
    """The outlets that take a position in their own voice."""
    own = (s for p in fact.positions for s in p.statements if len(index.statements[s].chain) < 2)
    return list(dict.fromkeys(name_article(index.article(s)) for s in own))


def _tell_dispute(fact: Fact, index: StoryIndex) -> str:
    """Who says so, and who denies it."""
    denying = [p for p in fact.positions if _is_denial(p, index)]
    saying = [p for p in fact.positions if p not in denying]
    if not denying or not saying:
        return "disputed: " + " against ".join(_name_parties([p], index) for p in fact.positions[:MOST_SIDES])
    return f"disputed: {_name_parties(saying, index)} against {_name_parties(denying, index)}, denying it"


def _is_denial(position: Position, index: StoryIndex) -> bool:
    found = (index.statements[s] for s in position.statements)
    return all(statement.stance == "denied" or not statement.polarity for statement in found)


def _tell_conflict(fact: Fact, index: StoryIndex) -> str:
    """The values, each with who gives it."""
    sides = (
        f"“{p.value}”"
        if fact.slot in NAMED_SLOTS and " according to " in p.value
        else f"“{p.value}” ({_name_parties([p], index)})"
        for p in fact.positions[:MOST_SIDES]
    )
    return f"told in conflict: {' against '.join(sides)}"


def _name_parties(positions: Sequence[Position], index: StoryIndex) -> str:
    """Who takes the positions, two of them by name."""
    names = dict.fromkeys(name for p in positions for s in p.statements for name in _name_teller(s, index))
    return " and ".join(list(names)[:2])


def _name_teller(statement: str, index: StoryIndex) -> list[str]:
    return name_sources(index.statements[statement], index) or [name_article(index.article(statement))]


def find_change(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """Done in one report, still to come in the others."""
    if fact.status != "developing" or fact.slot is not None or rank >= CENTRAL:
        return None
    done = [p for p in fact.positions if all(index.statements[s].stance == "asserted" for s in p.statements)]
    if not done or done[0].origins != 1:
        return None
    return Concern(
        kind="change",
        weight=3.0,
        why="planned in other articles; that it was done rests on one voice",
        ask=name_settlers(done[0].statements, index),
    )


def find_allegation(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """An allegation against somebody who says nothing in these articles."""
    del rank
    leading = fact.statements[0]
    if fact.status == "disputed" or not is_allegation(leading, index):
        return None
    accused = [key for key in _list_accused(leading, index) if not is_heard(key, index)]
    if not accused:
        return None
    names = " and ".join(index.entities[key].name for key in accused[:2])
    said = name_sources(index.statements[leading], index)
    by = f" by {said[0]}" if said else ""
    return Concern(
        kind="allegation", weight=7.0, why=f"alleged{by}, and no word from {names} in these articles", ask=names
    )


def is_allegation(statement: str, index: StoryIndex) -> bool:
    """Whether it is put as alleged, or somebody accuses somebody in it."""
    found, proposition = index.statements[statement], index.propositions[statement]
    return found.stance == "alleged" or (found.stance == "asserted" and proposition.predicate in ACCUSING - {"claim"})


def _list_accused(statement: str, index: StoryIndex) -> list[str]:
    """Whom it accuses: who does what is alleged, or who is accused."""
    role = "patient" if index.propositions[statement].predicate in ACCUSING else "agent"
    source = index.statements[statement].chain[-1].entity if len(index.statements[statement].chain) > 1 else None
    return [key for key in list_actors(statement, role, index) if key != source]


def is_heard(entity: str, index: StoryIndex) -> bool:
    """Whether anybody in the articles speaks as, or for, the entity."""
    links = [link for quote in index.quotes.values() for link in quote.chain[1:]]
    speakers = {quote.speaker for quote in index.quotes.values()} | {link.entity for link in links}
    name = index.entities[entity].name.lower()
    told = (link.name.lower() for link in links if link.name)
    return entity in speakers or any(name in words for words in told)


def find_unnamed(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """What matters, and rests on sources without a name alone."""
    chains = [index.statements[s].chain[1:] for s in fact.statements]
    nameless = [next((link for link in chain if is_nameless(link)), None) for chain in chains]
    aside = index.propositions[fact.statements[0]].clause == "relative"  # what the source is told of by the way
    grave = not aside and (is_damaging(fact, index) or rank < UNNAMED_AMONG)
    if not all(nameless) or not grave or fact.status in {"disputed", "conflicting"}:
        return None
    who = next(link.name for link in nameless if link)
    outlets = dict.fromkeys(name_article(index.article(s)) for s in fact.statements)
    return Concern(
        kind="unnamed",
        weight=7.5 if is_damaging(fact, index) else 5.0,
        why=f"rests on a source without a name alone: {who}",
        ask=name_settlers(fact.statements[:1], index, [f"{', '.join(outlets)}, for who that is"]),
    )


def is_damaging(fact: Fact, index: StoryIndex) -> bool:
    """Whether somebody would be wronged if it were not so."""
    predicates = {index.propositions[s].predicate for s in fact.statements}
    return fact.stance in {"asserted", "alleged"} and bool(predicates & DAMAGING)


def find_claim(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """A serious claim that one voice makes, in one article, and no authority stands behind."""
    leading = index.statements[fact.statements[0]]
    predicates = {index.propositions[s].predicate for s in fact.statements}
    grave = is_damaging(fact, index) or (rank < CENTRAL and bool(predicates & SERIOUS))
    official = leading.source_class in {"official", "document"}
    if fact.origins > 1 or fact.stance != "asserted" or not leading.polarity or not grave or official:
        return None
    if fact.status != "reported" or is_before(fact, index) or _is_told_by_itself(leading.id, index):
        return None
    said = name_sources(leading, index) or [name_article(index.article(leading.id))]
    return Concern(
        kind="claim",
        weight=6.0 if is_damaging(fact, index) else 4.5,
        why=f"a serious claim on one voice: {said[0]}",
        ask=name_settlers(fact.statements[:1], index),
    )


def is_before(fact: Fact, index: StoryIndex) -> bool:
    """Whether it happened in a month before the story's event."""
    first = (index.linked.event_earliest or "")[:7]
    times = [index.times.get(index.statements[s].time or "") for s in fact.statements]
    ends = [time.latest[:7] for time in times if time is not None and time.latest]
    return bool(first and ends) and max(ends) < first


def _is_told_by_itself(statement: str, index: StoryIndex) -> bool:
    """Whether somebody's words in quotation marks say it: a way of speaking, as often as not."""
    quote = index.quote_of.get(statement)
    return quote is not None and quote.kind in {"direct", "mixed"}


def find_figure(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """A telling figure that one article gives without a source."""
    leading = index.statements[fact.statements[0]]
    figures = [q for q in leading.quantities if q.unit in TELLING_UNITS or (q.unit and q.value >= LEAST_FIGURE)]
    figures = [q for q in figures if q.unit not in IDLE_UNITS]
    sourced = len(leading.chain) > 1 or list_actors(leading.id, "agent", index)
    told = fact.stance == "asserted" and fact.status == "reported" and fact.witnesses == 1
    if rank >= FIGURES_AMONG or not told or not figures or sourced:
        return None
    return Concern(
        kind="figure",
        weight=3.0,
        why=f"“{figures[0].text}” on one voice, without a source",
        ask=name_settlers(fact.statements[:1], index),
    )


CONCERNS: tuple[Rule, ...] = (
    find_conflict,
    find_change,
    find_allegation,
    find_unnamed,
    find_claim,
    find_figure,
)


def name_chain(fact: Fact, index: StoryIndex) -> Sequence[str]:
    """The named last links of the fact's statements."""
    links = (index.statements[s].chain[-1] for s in fact.statements if len(index.statements[s].chain) > 1)
    return tuple(dict.fromkeys(name for link in links if (name := name_link(link, index))))
