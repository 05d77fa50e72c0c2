"""What keeps a fact from being signed: each rule looks for one thing and says why, and who could settle it."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from crosswire.brief.settlers import (
    is_nameless,
    list_actors,
    name_article,
    name_denier,
    name_link,
    name_settlers,
    name_speakers,
)
from crosswire.languages.en.brief import ACCUSING, DAMAGING, NO_REPLY, SERIOUS, SPEAKS_FOR, TO_PEOPLE, WRONGS
from crosswire.model import Fact, Position, Span
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.story_index import StoryIndex

LEAST_FIGURE, TELLING_UNITS = 100, frozenset({"percent", "USD", "EUR", "GBP"})  # smaller counts are what anyone sees
IDLE_UNITS = frozenset({"year of age", "kilometer", "meter", "centimeter", "tonne", "hour", "minute", "year", "day"})
CENTRAL = 20  # facts, the most important: of the others only what does damage is worth a check
FIGURES_AMONG, UNNAMED_AMONG = 12, 30
NAMED_SLOTS = frozenset({"number", "money", "place", "date", "age", "name", "person", "thing", "vote"})
MOST_SIDES = 3
PARTIES = frozenset({"person", "organisation"})


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
    """Who takes a position in an article's own voice: whom it speaks of as doing so, else the outlet."""
    own = (s for p in fact.positions for s in p.statements if len(index.statements[s].chain) < 2)
    return list(dict.fromkeys(name for s in own for name in name_speakers(s, index)))


def _tell_dispute(fact: Fact, index: StoryIndex) -> str:
    """Who says so, and who denies it."""
    denying = [p for p in fact.positions if _is_denial(p, index)]
    saying = [p for p in fact.positions if p not in denying]
    if not denying or not saying:
        return "disputed: " + " against ".join(_name_parties([p], index) for p in fact.positions[:MOST_SIDES])
    deniers = list(dict.fromkeys(name_denier(s, index) for p in denying for s in p.statements))[:2]
    return f"disputed: {_name_parties(saying, index)} against {' and '.join(deniers)}, denying it"


def _is_denial(position: Position, index: StoryIndex) -> bool:
    found = (index.statements[s] for s in position.statements)
    return all(statement.stance == "denied" or not statement.polarity for statement in found)


def _tell_conflict(fact: Fact, index: StoryIndex) -> str:
    """The values, each with who gives it."""
    return f"told in conflict: {' against '.join(_tell_side(p, fact, index) for p in fact.positions[:MOST_SIDES])}"


def _tell_side(position: Position, fact: Fact, index: StoryIndex) -> str:
    """The value or the words of one side, and who gives them."""
    if fact.slot in NAMED_SLOTS and " according to " in position.value:
        return f"“{position.value}”"
    value = position.value
    if fact.slot not in NAMED_SLOTS:
        value = min((index.statements[s].text for s in position.statements), key=len)
    return f"“{' '.join(value.split())}” ({_name_parties([position], index)})"


def _name_parties(positions: Sequence[Position], index: StoryIndex) -> str:
    """Who takes the positions, two of them by name."""
    told = (name for p in positions for s in p.statements for name in name_speakers(s, index))
    names = {fold_name(name): name for name in reversed(list(told))}  # one name, whatever its apostrophe
    return " and ".join(list(reversed(names.values()))[:2])


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
    """An allegation against somebody who says nothing to it in these articles."""
    del rank
    leading = fact.statements[0]
    if fact.status == "disputed" or not is_allegation(leading, index):
        return None
    accused = _list_accused(leading, index)
    silences = find_silences(index) if accused else {}
    silent = [key for key in accused if key in silences]
    unheard = silent or [key for key in accused if not is_heard(key, index)]
    if not unheard:
        return None
    names = " and ".join(index.entities[key].name for key in unheard[:2])
    said = [name for name in name_speakers(leading, index) if name != name_article(index.article(leading))]
    by = f" by {said[0]}" if said else ""
    word = f"{names} was asked and gave no answer" if silent else f"no word from {names} in these articles"
    return Concern(kind="allegation", weight=7.0, why=f"alleged{by}, and {word}", ask="; ".join([names, *said[:1]]))


def is_allegation(statement: str, index: StoryIndex) -> bool:
    """Whether it is put as alleged, somebody accuses somebody in it, or tells of a wrong that somebody did."""
    found, predicate = index.statements[statement], index.propositions[statement].predicate
    told = len(found.chain) > 1 and found.polarity and predicate in WRONGS
    return found.stance == "alleged" or (found.stance == "asserted" and (predicate in ACCUSING - {"claim"} or told))


def _list_accused(statement: str, index: StoryIndex) -> list[str]:
    """Whom it accuses: who does what is alleged, or who is accused."""
    role = "patient" if index.propositions[statement].predicate in ACCUSING else "agent"
    source = index.statements[statement].chain[-1].entity if len(index.statements[statement].chain) > 1 else None
    return [key for key in list_actors(statement, role, index) if key != source]


def find_silences(index: StoryIndex) -> dict[str, Span]:
    """Of each who was asked and gave no answer, where an article says so in a sentence that names only him."""
    found: dict[str, Span] = {}
    for findings in index.linked.findings:
        text = index.articles[findings.article].text
        for start, end in findings.sentences:
            if not NO_REPLY.search(text, start, end):
                continue
            named = {mention.entity or "" for mention in index.mentions_in(findings.article, start, end)}
            parties = [key for key in named if key in index.entities and index.entities[key].kind in PARTIES]
            if len(parties) == 1:
                found.setdefault(parties[0], Span(article=findings.article, start=start, end=end))
    return found


def is_heard(entity: str, index: StoryIndex) -> bool:
    """Whether anybody in the articles speaks as, or for, the entity."""
    links = [link for quote in index.quotes.values() for link in quote.chain[1:]]
    speakers = {quote.speaker for quote in index.quotes.values()} | {link.entity for link in links}
    name = index.entities[entity].name.lower()
    told = (link.name.lower() for link in links if link.name)
    return entity in speakers or any(name in words for words in told) or _is_spoken_for(entity, index)


def _is_spoken_for(entity: str, index: StoryIndex) -> bool:
    """Whether words are given to somebody who speaks for the entity: "her solicitor, Tom Lee, called it a lie"."""
    for findings in index.linked.findings:
        text = index.articles[findings.article].text
        spans = [quote.speaker_span for quote in findings.quotes if quote.speaker_span is not None]
        for span in spans:
            start = next((first for first, last in findings.sentences if first <= span.start < last), span.start)
            for mention in index.mentions_in(findings.article, start, span.end):
                if mention.entity == entity and SPEAKS_FOR.match(text, mention.end):
                    return True
    return False


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
    return fact.stance in {"asserted", "alleged"} and any(_does_damage(s, index) for s in fact.statements)


def _does_damage(statement: str, index: StoryIndex) -> bool:
    """Whether its verb does: a warning only for who was warned, blame only for somebody."""
    proposition = index.propositions[statement]
    if proposition.predicate == "warn":
        return proposition.passive
    if proposition.predicate in {"blame", "accuse"}:
        return bool(list_actors(statement, "patient", index))
    return proposition.predicate in DAMAGING


def is_serious(statement: str, index: StoryIndex) -> bool:
    """Whether it tells of harm, guilt or an office lost; what is done to orders and appeals is none."""
    predicate = index.propositions[statement].predicate
    whom = list_actors(statement, "agent" if predicate == "resign" else "patient", index)
    return predicate in SERIOUS and (predicate not in TO_PEOPLE or bool(whom))


def find_claim(fact: Fact, rank: int, index: StoryIndex) -> Concern | None:
    """A serious claim that one voice makes, in one article, and no authority stands behind."""
    leading = index.statements[fact.statements[0]]
    grave = is_damaging(fact, index) or (rank < CENTRAL and any(is_serious(s, index) for s in fact.statements))
    own = len(leading.chain) < len(("outlet", "source")) and index.article_of[leading.id] in index.issuer_of
    official = own or leading.source_class in {"official", "document"}
    if fact.origins > 1 or fact.stance != "asserted" or not leading.polarity or not grave or official:
        return None
    if fact.status != "reported" or is_before(fact, index) or _is_told_by_itself(leading.id, index):
        return None
    said, outlet = name_speakers(leading.id, index), name_article(index.article(leading.id))
    accused = [index.entities[key].name for key in _list_accused(leading.id, index)] if is_damaging(fact, index) else []
    return Concern(
        kind="claim",
        weight=6.0 if is_damaging(fact, index) else 4.5,
        why=f"a serious claim on one voice: {said[0]}",
        ask=name_settlers(fact.statements[:1], index, [*accused[:1], *(name for name in said if name != outlet)]),
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
