"""Who is who across a story's articles, and which of them each mention means."""

from collections import Counter
from collections.abc import Collection, Sequence

from msgspec import Struct, structs

from crosswire.codec import make_id
from crosswire.languages.en.reference import PRONOUN_GENDERS
from crosswire.link.clusters import Cluster, Node, find_key, join_people, join_things
from crosswire.link.corrected import correct_clusters
from crosswire.model import Article, Entity, Findings, Reference, Referent
from crosswire.primitives.body_names import NameIndex, find_clipped, find_longer, index_names
from crosswire.primitives.corrections import Settled
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import find_surnames, fold_name, is_given_name
from crosswire.primitives.publishers import find_press
from crosswire.primitives.roles import drop_epithets, find_roles


class EntityResolution(Struct, frozen=True, kw_only=True):
    """Who is who: for each article, of each mention (by position) the entity's id, or None."""

    entities: tuple[Entity, ...]
    assignments: dict[str, tuple[str | None, ...]]
    groups: dict[str, dict[int, tuple[str, ...]]]  # of plurals ("both countries"): the members' ids
    reasons: dict[str, dict[int, str]]  # why a pronoun or description means whom it means


def link_entities(
    articles: Sequence[Article], findings: Sequence[Findings], settled: Sequence[Settled] = ()
) -> EntityResolution:
    """The story's people, bodies, places and other things, each mention given to the one that it means."""
    told = {article.id for article in articles}
    ordered = sorted((one for one in findings if one.article in told), key=lambda one: one.article)
    press = find_press(articles)
    nodes = [make_node(one, settle_press(referent, press)) for one in ordered for referent in one.referents]
    entities = name_clusters(correct_clusters(join_clusters(nodes), settled))
    home = {(node.article, node.referent.id): id_ for id_, cluster in entities.items() for node in cluster.nodes}
    home |= link_roles(nodes, entities, home)
    resolved = {one.article: resolve_mentions(one, home, entities) for one in ordered}
    used = {
        id_
        for assigned, members, _ in resolved.values()
        for id_ in (*assigned, *(x for group in members.values() for x in group))
    }
    kept = sorted(id_ for id_ in entities if id_ in used)
    return EntityResolution(
        entities=tuple(make_entity(id_, entities[id_]) for id_ in kept),
        assignments={article: assigned for article, (assigned, _, _) in resolved.items()},
        groups={article: members for article, (_, members, _) in resolved.items()},
        reasons={article: reasons for article, (_, _, reasons) in resolved.items()},
    )


def name_clusters(clusters: Sequence[Cluster]) -> dict[str, Cluster]:
    """The clusters by the ids of their entities; two that an editor keeps apart may not share one."""
    named: dict[str, Cluster] = {}
    for cluster in clusters:
        identity = make_id("e", *_find_identity(cluster))
        while identity in named and cluster.by:
            identity = make_id("e", identity, find_name(cluster))
        named[identity] = cluster
    return named


def join_clusters(nodes: Sequence[Node]) -> list[Cluster]:
    """The named referents of all articles, joined; those that are only described stay out."""
    people, things = part_people([node for node in nodes if node.named])
    return join_people(people) + join_things(things)


def part_people(nodes: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """People and the rest; what one article takes for a person and others for a body, or the reverse, is set right."""
    persons = [node for node in nodes if node.referent.kind == "person"]
    others = [node for node in nodes if node.referent.kind != "person"]
    surnames = {part for node in persons if node.words > 1 for part in find_surnames(node.referent.name)}
    names = Counter(fold_name(node.referent.name) for node in persons)
    keys = Counter(find_key(node.referent) for node in others)
    index = index_names(keys)
    told = {fold_name(node.referent.name) for node in persons if node.words > 1 and node.referent.gender}
    strays = [
        node
        for node in persons
        if is_stray(node, keys, names, index) and fold_name(node.referent.name) not in surnames | told
    ]
    missed = [node for node in others if is_missed_person(node, keys, names, surnames) or is_one_of(node, told)]
    people = [node for node in persons if node not in strays] + missed
    return people, [node for node in others if node not in missed] + strays


def is_stray(node: Node, keys: Counter[str], names: Counter[str], index: NameIndex) -> bool:
    """Whether what an article takes for a person is a body or a place in others, and nothing personal is told."""
    one, name = node.referent, fold_name(node.referent.name)
    if one.gender or is_given_name(name):
        return False
    if node.words == 1 and (find_longer(name, index) or find_clipped(name, index)):
        return True
    return keys[name] > names[name] and not one.role


def is_missed_person(node: Node, keys: Counter[str], names: Counter[str], surnames: set[str]) -> bool:
    """Whether what an article takes for a body or a place is a person whom others name in full."""
    name = fold_name(node.referent.name)
    if look_up(node.referent.name) is not None:
        return False
    return name in surnames or (node.words > 1 and names[name] > keys[name])


def is_one_of(node: Node, names: Collection[str]) -> bool:
    """Whether a body or other thing, or a place that no list knows, has one of the folded names."""
    return fold_name(node.referent.name) in names and look_up(node.referent.name) is None


def settle_press(referent: Referent, press: Collection[str]) -> Referent:
    """The referent; what an article takes for a person is a body where another article is its, or credited to it."""
    if referent.kind != "person" or fold_name(referent.name) not in press:
        return referent
    return structs.replace(referent, kind="organisation", gender=None)


def make_node(findings: Findings, referent: Referent) -> Node:
    """The referent with its article, and whether a name there means it; an adjective of no country is none."""
    named = any(findings.mentions[at].form == "name" for at in referent.mentions)
    known = look_up(referent.name)
    faith = (
        known is not None
        and known.sort in {"faith", "people"}
        and not referent.plural
        and referent.name != referent.country
    )
    return Node(article=findings.article, referent=referent, named=named and not faith)


def _find_identity(cluster: Cluster) -> tuple[str, str]:
    """Kind and key: what the entity's id is made from."""
    kind = find_kind(cluster)
    first = min(cluster.nodes, key=lambda node: (-node.words, fold_name(node.referent.name)))
    return kind, find_key(first.referent) if kind != "person" else fold_name(find_name(cluster))


def find_kind(cluster: Cluster) -> str:
    """The kind that most of its mentions have."""
    counts: Counter[str] = Counter()
    for node in cluster.nodes:
        counts[node.referent.kind] += max(1, len(node.referent.mentions))
    firm = any(node.words > 1 and node.referent.kind == "organisation" for node in cluster.nodes)
    if firm and not any(node.words > 1 and node.referent.kind == "person" for node in cluster.nodes):
        counts.pop("person", None)  # a firm's bare name that an article takes for a person's
    full = Counter(node.referent.kind for node in cluster.nodes if node.words > 1)
    if full["person"] > 1 and not full["place"] + full["organisation"]:
        return "person"  # articles that give the full name know; others may take a bare family name for a town's
    return max(sorted(counts), key=lambda kind: counts[kind])


def find_name(cluster: Cluster) -> str:
    """The fullest name, of those equally full the most frequent."""
    counts = Counter(node.referent.name for node in cluster.nodes)
    counts = _drop_strays(counts) if find_kind(cluster) == "person" else counts
    return max(sorted(counts), key=lambda name: (not _shouts(name), min(len(fold_name(name).split()), 4), counts[name]))


def _drop_strays(counts: Counter[str]) -> Counter[str]:
    """The names of a person but those that only put a word before a commoner one: "Hire Ann Lee"."""
    folded = Counter({fold_name(name): count for name, count in counts.items()})
    parts = {name: fold_name(name).partition(" ") for name in counts}
    strays = {
        name
        for name, (opening, _, rest) in parts.items()
        if " " in rest and folded[rest] > counts[name] and not is_given_name(opening)
    }
    return Counter({name: count for name, count in counts.items() if name not in strays})


def _shouts(name: str) -> bool:
    """Whether the name is in capitals only because the article's dateline is."""
    return name.isupper() and len(name) > 5


def make_entity(id_: str, cluster: Cluster) -> Entity:
    """The cluster as the record shows it."""
    name = find_name(cluster)
    aliases = {alias for node in cluster.nodes for alias in (node.referent.name, *node.referent.aliases)} - {name}
    return Entity(
        id=id_,
        name=name,
        kind=find_kind(cluster),
        aliases=tuple(sorted(aliases)),
        role=find_role(cluster),
        country=cluster.country,
        deceased=cluster.deceased,
    )


def find_role(cluster: Cluster) -> str | None:
    """The role that most articles give in equal words, what praises or blames left out; of those the shortest."""
    roles = (drop_epithets(node.referent.role) for node in cluster.nodes if node.referent.role)
    counts = Counter(role for role in roles if role)
    return min(counts, key=lambda role: (-counts[role], len(role), role)) if counts else None


def link_roles(
    nodes: Sequence[Node], entities: dict[str, Cluster], home: dict[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """Those whom an article only describes ("the Russian president") to the one whom the others name so."""
    people = {
        id_: cluster for id_, cluster in entities.items() if find_kind(cluster) == "person" and not cluster.deceased
    }
    found = {}
    for node in nodes:
        one = node.referent
        if (node.article, one.id) in home or one.kind != "person" or one.plural or not one.country:
            continue
        if one.name.split()[0].lower() not in {"the", "this"}:
            continue
        roles = find_roles(one.role)
        fits = [
            id_ for id_, cluster in sorted(people.items()) if cluster.country == one.country and cluster.roles & roles
        ]
        if len(fits) == 1:
            found[node.article, one.id] = fits[0]
    return found


def resolve_mentions(
    findings: Findings, home: dict[tuple[str, str], str], entities: dict[str, Cluster]
) -> tuple[tuple[str | None, ...], dict[int, tuple[str, ...]], dict[int, str]]:
    """Of each mention the entity; of plurals the members; and why, where no name says it."""
    assigned: list[str | None] = [None] * len(findings.mentions)
    members: dict[int, tuple[str, ...]] = {}
    reasons: dict[int, str] = {}
    for referent in findings.referents:
        for position in referent.mentions:
            assigned[position] = home.get((findings.article, referent.id))
    for reference in findings.references:
        word = findings.mentions[reference.mention].text.lower()
        chosen = choose_candidate(findings.article, reference, word, home, entities)
        assigned[reference.mention] = chosen
        group = tuple(home[findings.article, one] for one in reference.members if (findings.article, one) in home)
        if len(group) == len(reference.members) > 1:
            members[reference.mention] = group
        if chosen or group:
            reasons[reference.mention] = reference.reason
    return tuple(assigned), members, reasons


def choose_candidate(
    article: str, reference: Reference, word: str, home: dict[tuple[str, str], str], entities: dict[str, Cluster]
) -> str | None:
    """The best candidate that the other articles do not rule out: of the right sex, and alive if any is."""
    ids = [home.get((article, one)) for one in reference.candidates]
    wanted = PRONOUN_GENDERS.get(word)
    possible = [id_ for id_ in ids if id_ is None or wanted is None or entities[id_].gender in {None, wanted}]
    if not possible:
        return None
    first = possible[0]
    if first is not None and entities[first].deceased:
        return next((id_ for id_ in possible if id_ is None or not entities[id_].deceased), first)
    return first
