"""Who, what, when and where, each with the words that say so."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crosswire.model import Answer, BriefLine, Entity, Fact, Span
from crosswire.primitives.periods import name_period
from crosswire.primitives.story_index import StoryIndex

MOST_PEOPLE, MOST_WHAT, MOST_PLACES, MOST_SPANS = 5, 3, 3, 5
MOST_FACTS = 12  # that are asked where they took place
NAMED_ONLY = 0.3  # how much a place counts that a statement names and does not say to be its own
FEWEST_MENTIONS = 3  # who is named less often has no part in the story
LEADING = 2  # the story may be about somebody who has died
TELLERS = frozenset({"outlet", "agency"})
ACTORS = frozenset({"person", "organisation"})


def find_who(index: StoryIndex) -> tuple[Answer, ...]:
    """The people and bodies that most articles speak of, with their roles."""
    tellers = find_tellers(index)
    ranked = [entity for entity in _rank_entities(index, ACTORS) if entity.id not in tellers]
    present = [entity for rank, entity in enumerate(ranked) if rank < LEADING or not entity.deceased]
    return tuple(
        Answer(text=_introduce(entity), evidence=_find_names(entity.id, index)) for entity in present[:MOST_PEOPLE]
    )


def find_tellers(index: StoryIndex) -> frozenset[str]:
    """The media and agencies that words came through: they tell the story and are not of it."""
    chains = (quote.chain for findings in index.linked.findings for quote in findings.quotes)
    return frozenset(link.entity for chain in chains for link in chain if link.kind in TELLERS and link.entity)


def find_what(lines: Sequence[BriefLine]) -> tuple[Answer, ...]:
    """The first lines of a brief."""
    return tuple(Answer(text=line.text, evidence=line.evidence) for line in lines[:MOST_WHAT])


def find_when(index: StoryIndex) -> tuple[Answer, ...]:
    """When the event was, as precisely as the texts allow, with how that is known; nothing where no words say it."""
    linked = index.linked
    evidence = _find_event_times(index)
    if linked.event_earliest is None or not evidence:
        return ()
    text = name_period(linked.event_earliest, linked.event_latest or linked.event_earliest)
    why = f" ({linked.event_why})" if linked.event_why else ""
    return (Answer(text=f"{text}{why}", evidence=evidence),)


def find_where(ranked: Sequence[Fact], index: StoryIndex) -> tuple[Answer, ...]:
    """Where the most important facts took place."""
    weights: dict[str, float] = defaultdict(float)
    present = [fact for fact in ranked if fact.stance == "asserted" and not is_past(fact, index)]
    for rank, fact in enumerate(present[:MOST_FACTS]):
        stated = {place for s in fact.statements if (place := index.statements[s].place)}
        named = {entity for s in fact.statements for entity in index.statements[s].entities} - stated
        for entity in stated | named:
            weights[entity] += (MOST_FACTS - rank) * fact.origins * (1.0 if entity in stated else NAMED_ONLY)
    known = {entity.id for entity in _rank_entities(index, frozenset({"place"}), fewest=1)}
    kept = sorted(known & set(weights), key=lambda key: (-weights[key], index.entities[key].name))
    named_places = [index.entities[key] for key in kept]
    return tuple(Answer(text=e.name, evidence=_find_names(e.id, index)) for e in named_places[:MOST_PLACES])


def is_past(fact: Fact, index: StoryIndex) -> bool:
    """Whether all that dates the fact lies before the story's event."""
    times = (index.times.get(index.statements[s].time or "") for s in fact.statements)
    ends = [time.latest[:10] for time in times if time is not None and time.latest]
    return bool(ends) and max(ends) < (index.linked.event_earliest or "")


def _rank_entities(index: StoryIndex, kinds: frozenset[str], fewest: int = FEWEST_MENTIONS) -> list[Entity]:
    """Entities of some kinds that two articles name, or one if it is the only article; most mentioned first."""
    least = min(2, len(index.linked.articles))
    articles: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for findings in index.linked.findings:
        found = [m.entity for m in findings.mentions if m.entity]
        articles.update(set(found))
        mentions.update(found)
    fewest = fewest if len(index.linked.articles) > 1 else 1
    kept = [
        e for e in index.entities.values() if e.kind in kinds and articles[e.id] >= least and mentions[e.id] >= fewest
    ]
    return sorted(kept, key=lambda e: (-articles[e.id], -mentions[e.id], e.name))


def _introduce(entity: Entity) -> str:
    return f"{entity.name}, {entity.role}" if entity.role else entity.name


def _find_names(entity: str, index: StoryIndex) -> tuple[Span, ...]:
    """Where each article first names the entity."""
    spans = []
    for findings in index.linked.findings:
        named = [m for m in findings.mentions if m.entity == entity and m.form == "name"]
        spans += [Span(article=findings.article, start=m.start, end=m.end) for m in named[:1]]
    return tuple(spans[:MOST_SPANS])


def _find_event_times(index: StoryIndex) -> tuple[Span, ...]:
    """Each article's first words for a time that lies within the event's."""
    first, last = index.linked.event_earliest or "", index.linked.event_latest or ""
    spans = []
    for findings in index.linked.findings:
        within = (
            t for t in findings.times if t.earliest and t.latest and first <= t.earliest[:10] and t.latest[:10] <= last
        )
        spans += [Span(article=findings.article, start=t.start, end=t.end) for t in list(within)[:1]]
    return tuple(spans[:MOST_SPANS])
