"""Resolutions applied: who each mention, speaker and link of a chain is, and where each statement takes place."""

from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from crosswire.codec import make_id
from crosswire.languages.en.agencies import AGENCY_OF_FORM
from crosswire.link.carried import carry_channels
from crosswire.link.entities import EntityResolution
from crosswire.link.guards import find_doubted
from crosswire.link.places import find_places
from crosswire.link.speakers import find_pair, find_source_entity, read_source
from crosswire.model import Article, ChainLink, Entity, Findings, LinkKind, Mention, Quote, Statement, Time
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.publishers import find_press
from crosswire.primitives.speech import is_said

NEAR_CUE = len(" reporters on ")  # characters between "said" and its time
OBJECT_PRONOUNS = frozenset({"him", "her", "them", "it"})


class Applied(Struct, frozen=True, kw_only=True):
    """Findings with their resolutions applied, and the entities with the groups that speak as one."""

    findings: tuple[Findings, ...]
    entities: tuple[Entity, ...]


def apply_entities(articles: Sequence[Article], findings: Sequence[Findings], resolution: EntityResolution) -> Applied:
    """Every finding with the entities that the story gives it; plurals become groups with members."""
    texts = {article.id: article.text for article in articles}
    entities = {entity.id: entity for entity in resolution.entities}
    press = find_press(articles)
    resolved = []
    for found in findings:
        members = resolution.groups.get(found.article, {})
        groups = {position: make_group(ids, entities) for position, ids in members.items()}
        entities |= {group.id: group for group in groups.values()}
        assigned = resolution.assignments.get(found.article, ())
        bound = find_bound_pronouns(found, assigned)
        mentions = tuple(
            structs.replace(mention, entity=groups[n].id if n in groups else None if n in bound else assigned[n])
            for n, mention in enumerate(found.mentions)
        )
        known = structs.replace(found, mentions=mentions, quotes=tuple(q for q in found.quotes if is_said(q)))
        told = structs.replace(
            known, quotes=tuple(q for q in found.quotes if not is_said(q)), statements=(), propositions=()
        )
        attitudes = apply_to_article(told, entities, texts[found.article], press).quotes
        said = apply_to_article(known, entities, texts[found.article], press)
        resolved.append(structs.replace(said, attitudes=attitudes))
    return Applied(findings=tuple(resolved), entities=tuple(entities[key] for key in sorted(entities)))


def find_bound_pronouns(found: Findings, assigned: Sequence[str | None]) -> frozenset[int]:
    """Object pronouns given to their own clause's subject, which grammar forbids: "he hugged him" is two people."""
    bound: set[int] = set()
    for proposition in found.propositions:
        subject = proposition.subject
        agents = {assigned[a.mentions[0]] for a in proposition.arguments if a.role == "agent" and a.mentions}
        if subject is not None:
            agents |= {
                assigned[n] for n, m in enumerate(found.mentions) if m.start == subject.start and m.end <= subject.end
            }
        for argument in proposition.arguments:
            if argument.role != "agent" and argument.mentions and (assigned[argument.mentions[0]] in agents - {None}):
                bound |= {argument.mentions[0]} & {
                    n for n, m in enumerate(found.mentions) if m.text.lower() in OBJECT_PRONOUNS
                }
    return frozenset(bound)


def make_group(members: Sequence[str], entities: dict[str, Entity]) -> Entity:
    """Several that act as one: its id from its members', its name from theirs."""
    ordered = tuple(sorted(set(members)))
    names = sorted(entities[member].name for member in ordered)
    return Entity(
        id=make_id("e", "group", *ordered),
        name=" and ".join((", ".join(names[:-1]), names[-1])),
        kind="group",
        members=ordered,
    )


def apply_to_article(
    found: Findings, entities: dict[str, Entity], text: str, press: Mapping[str, LinkKind]
) -> Findings:
    """One article's quotes and statements with their speakers, chains, entities and places."""
    known: dict[tuple[int, int], str | None] = {}

    def resolve(start: int, end: int) -> str | None:
        """The entity, or the group of two, that the words of a stretch mean; None where nothing tells."""
        if (start, end) not in known:
            source = read_source(found.mentions, start, end, text)
            pair = find_pair(source)
            if pair:
                group = make_group(pair, entities)
                entities[group.id] = group
            known[start, end] = group.id if pair else find_source_entity(source)
        return known[start, end]

    known |= find_doubted(text, found, entities, resolve)

    def resolve_link(link: ChainLink) -> ChainLink:
        """The link with the entity that its words mean."""
        if link.start is None or link.end is None:
            return link
        return name_link(link, entities.get(resolve(link.start, link.end) or ""), press)

    chains = {
        chain: drop_echoes(tuple(resolve_link(link) for link in chain))
        for chain in {q.chain for q in found.quotes} | {s.chain for s in found.statements}
    }
    chains = carry_channels(found, chains, text)
    quotes = tuple(
        structs.replace(name_speaker(quote, chains[quote.chain], entities), said_at=find_said_at(quote, found.times))
        for quote in found.quotes
    )
    statements = tuple(
        structs.replace(statement, chain=chains[statement.chain], entities=find_entities(statement, found.mentions))
        for statement in found.statements
    )
    places = find_places(found, statements, entities)
    placed = tuple(structs.replace(statement, place=places.get(statement.id)) for statement in statements)
    return structs.replace(found, quotes=quotes, statements=placed)


def drop_echoes(chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain without what another link says: "Brandt said she thought", "told the Courier" in the Courier."""
    return tuple(
        link
        for at, link in enumerate(chain)
        if at in (0, len(chain) - 1)
        or not (
            (link.entity is not None and link.entity == chain[at + 1].entity) or _is_own(chain[0].name, link.name or "")
        )
    )


def _is_own(outlet: str | None, medium: str) -> bool:
    """Whether a medium that is told something is the article's own: "the Courier" in the Lumsk Courier."""
    own, words = fold_name(outlet or "").split(), fold_name(medium).split()
    return bool(words) and words in (own[: len(words)], own[-len(words) :])


def name_link(link: ChainLink, entity: Entity | None, press: Mapping[str, LinkKind]) -> ChainLink:
    """The link with its entity: who a pronoun stands for, and no person where a body, or one of the press, speaks."""
    if entity is None or link.kind == "document":
        return link  # "a filing with the ministry" is not the ministry
    kind: LinkKind = "body" if link.kind == "person" and entity.kind not in {"person", "group"} else link.kind
    if kind == "body" and any(name.lower() in AGENCY_OF_FORM for name in (entity.name, *entity.aliases)):
        kind = "agency"
    elif kind == "body":
        kind = next((press[key] for name in (entity.name, *entity.aliases) if (key := fold_name(name)) in press), kind)
    return structs.replace(link, name=entity.name, entity=entity.id, kind=kind)


def name_speaker(quote: Quote, chain: tuple[ChainLink, ...], entities: dict[str, Entity]) -> Quote:
    """The quote with its chain, and its speaker if the chain ends at somebody known."""
    last = chain[-1] if len(chain) > 1 and quote.speaker_span is not None else None
    entity = entities.get(last.entity or "") if last else None
    return structs.replace(
        quote, chain=chain, speaker=entity.id if entity else None, speaker_name=entity.name if entity else None
    )


def find_said_at(quote: Quote, times: Sequence[Time]) -> str | None:
    """The time right behind the cue or the speaker ("said on Monday that"), outside what is said."""
    ends = [span.end for span in (quote.cue_span, quote.speaker_span) if span is not None]
    for time in times:
        outside = time.end <= quote.start or time.start >= quote.end
        if outside and time.type in {"DATE", "TIME"} and any(0 < time.start - end <= NEAR_CUE for end in ends):
            return time.id
    return None


def find_entities(statement: Statement, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The entities that the statement's own words mention, in order."""
    inside = (
        mention.entity
        for mention in mentions
        if mention.entity
        and statement.start <= mention.start < statement.end
        and any(start <= mention.start < end for start, end in statement.parts)
    )
    return tuple(dict.fromkeys(inside))
