"""What editors said of a story's names, speakers and copies, applied; the reasons say whose word it is."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations

from msgspec import structs

from crosswire.codec import make_id
from crosswire.link.clusters import Cluster, Node
from crosswire.link.origin_reasons import name_article
from crosswire.model import Article, ChainLink, Entity, Findings, LinkKind, Origin, Quote, Referent, Reuse, Statement
from crosswire.primitives.corrections import Settled, list_pairs, pick_settled
from crosswire.primitives.name_keys import fold_name

UNTOLD = ("no shared text or source found", "text: ")  # how a reason ends that knows of no shared text
SPEAKING_ALONE = frozenset({"person", "group"})


# ---------------------------------------------------------------- names


def part_referents(findings: Sequence[Findings], settled: Sequence[Settled]) -> list[Findings]:
    """The findings, two names of one referent parted where an editor says that they are two."""
    pairs = [one.subject for one in pick_settled(settled, "other-name")]
    parted = list(findings)
    for left, right in pairs:
        parted = [_part_in(found, fold_name(left), fold_name(right)) for found in parted]
    return parted


def _part_in(found: Findings, left: str, right: str) -> Findings:
    referents: list[Referent] = []
    for one in found.referents:
        texts = {at: fold_name(found.mentions[at].text) for at in one.mentions}
        names = {fold_name(name) for name in (one.name, *one.aliases)}
        if not {left, right} <= names | set(texts.values()):
            referents.append(one)
            continue
        taken = tuple(at for at in one.mentions if texts[at] == right)
        rest = tuple(at for at in one.mentions if at not in taken)
        other = next((name for name in (one.name, *one.aliases) if fold_name(name) == right), None)
        other = other or found.mentions[taken[0]].text
        own = [name for name in (one.name, *one.aliases) if fold_name(name) != right]
        name = own[0] if own else found.mentions[rest[0]].text if rest else one.name
        referents += [
            structs.replace(one, name=name, aliases=tuple(own[1:]), mentions=rest),
            structs.replace(one, id=make_id("x", one.id, right), name=other, aliases=(), mentions=taken),
        ]
    return structs.replace(found, referents=tuple(referents))


def correct_clusters(clusters: Sequence[Cluster], settled: Sequence[Settled]) -> list[Cluster]:
    """Who is who, as editors say: first what they keep apart, then what they join."""
    corrected = list(clusters)
    for one in pick_settled(settled, "other-name"):
        left, right = map(fold_name, one.subject)
        corrected = [part for cluster in corrected for part in _part_cluster(cluster, left, right, one.credit)]
    for one in pick_settled(settled, "same-name"):
        wanted = set(map(fold_name, one.subject))
        meant = [cluster for cluster in corrected if _list_names(cluster.nodes) & wanted]
        if len(meant) > 1:
            joined = Cluster(nodes=tuple(node for cluster in meant for node in cluster.nodes), by=one.credit)
            corrected = [cluster for cluster in corrected if cluster not in meant] + [joined]
    return corrected


def _part_cluster(cluster: Cluster, left: str, right: str, credit: str) -> list[Cluster]:
    """The cluster in two, and what could be either apart from both; itself, where it has not both names."""
    if not {left, right} <= _list_names(cluster.nodes):
        return [cluster]
    sides: dict[str, list[Node]] = {left: [], right: [], "": []}
    for node in cluster.nodes:
        names = _list_names([node])
        if {left, right} & names:
            sides[left if left in names else right].append(node)
        else:
            sides[_find_side(node, left, right)].append(node)
    return [Cluster(nodes=tuple(nodes), by=credit) for nodes in sides.values() if nodes]


def _find_side(node: Node, left: str, right: str) -> str:
    """Whose name a shorter or longer one must be: it shares words with one of the two alone."""
    words = set(fold_name(node.referent.name).split())
    own = {side: words & (set(side.split()) - set(other.split())) for side, other in ((left, right), (right, left))}
    fitting = [side for side, shared in own.items() if shared]
    return fitting[0] if len(fitting) == 1 else ""


def _list_names(nodes: Iterable[Node]) -> set[str]:
    return {fold_name(name) for node in nodes for name in (node.referent.name, *node.referent.aliases)}


# ---------------------------------------------------------------- speakers


def correct_speakers(
    findings: Sequence[Findings], entities: Sequence[Entity], settled: Sequence[Settled]
) -> tuple[tuple[Findings, ...], tuple[Entity, ...]]:
    """Findings and entities with the speakers that editors name; what renders the same words follows."""
    known = {entity.id: entity for entity in entities}
    corrected = {found.article: found for found in findings}
    for one in pick_settled(settled, "speaker"):
        speaker = find_speaker(one.correction.value, known)
        if speaker is not None:
            known[speaker.id] = speaker
        for article, found in corrected.items():
            corrected[article] = _set_speaker(found, one.subject[0], speaker)
    return tuple(corrected[found.article] for found in findings), tuple(known[key] for key in sorted(known))


def find_speaker(name: str | None, entities: Mapping[str, Entity]) -> Entity | None:
    """The entity that an editor names; a new person where the articles have none of that name; None for nobody."""
    if not name or not name.strip():
        return None
    wanted = fold_name(name)
    by_name = [entity for _, entity in sorted(entities.items()) if fold_name(entity.name) == wanted]
    by_alias = [
        entity for _, entity in sorted(entities.items()) if wanted in {fold_name(alias) for alias in entity.aliases}
    ]
    new = Entity(id=make_id("e", "person", wanted), name=" ".join(name.split()), kind="person")
    return next(iter((*by_name, *by_alias)), new)


def _set_speaker(found: Findings, quote: str, speaker: Entity | None) -> Findings:
    """One article's findings; the quote, others of the same words and source, and their statements have the speaker."""
    said = next((one for one in (*found.quotes, *found.attitudes) if one.id == quote), None)
    if said is None:
        return found
    chain = _make_chain(said.chain, speaker)

    def follows(one: Quote | Statement) -> bool:
        """Whether it came through the corrected quote's own chain, in the same words."""
        return one.chain == said.chain and one.start < said.end and said.start < one.end

    def give(one: Quote) -> Quote:
        """The quote, with the corrected speaker if it is the one or follows it."""
        if one.id != quote and not follows(one):
            return one
        return structs.replace(
            one,
            chain=chain,
            speaker=speaker.id if speaker else None,
            speaker_name=speaker.name if speaker else None,
            speaker_span=None,
        )

    return structs.replace(
        found,
        quotes=tuple(map(give, found.quotes)),
        attitudes=tuple(map(give, found.attitudes)),
        statements=tuple(structs.replace(one, chain=chain) if follows(one) else one for one in found.statements),
    )


def _make_chain(chain: Sequence[ChainLink], speaker: Entity | None) -> tuple[ChainLink, ...]:
    """The chain with another end: the links through which the words came stay."""
    outer = tuple(chain[:-1]) if len(chain) > 1 else tuple(chain) or (ChainLink(name=None, kind="outlet"),)
    if speaker is None:
        return outer[:1]
    kind: LinkKind = "person" if speaker.kind in SPEAKING_ALONE else "body"
    kept = tuple(link for link in outer if link.entity != speaker.id or link.kind == "outlet")
    return (*kept, ChainLink(name=speaker.name, kind=kind, entity=speaker.id))


# ---------------------------------------------------------------- copies


def drop_reuse(reuse: Sequence[Reuse], settled: Sequence[Settled]) -> tuple[Reuse, ...]:
    """The shared text but that of articles of which an editor says that neither copied the other."""
    apart = list_pairs(settled, "no-copy")
    return tuple(pair for pair in reuse if frozenset(pair.articles) not in apart)


def explain_origin(origin: Origin, names: Mapping[str, str], settled: Sequence[Settled]) -> Origin:
    """The origin, its reason with what editors said of its articles."""
    members = set(origin.articles)
    told = [
        f"held to be one text by {credit}" for pair, credit in list_pairs(settled, "copy").items() if pair <= members
    ]
    told += [words for article, words in list_parted(names, settled).items() if article in members]
    reason = "" if told and origin.reason.endswith(UNTOLD) else origin.reason
    return structs.replace(origin, reason="; ".join(filter(None, (reason, *told))))


def list_parted(names: Mapping[str, str], settled: Sequence[Settled]) -> dict[str, str]:
    """Of each article that an editor holds to be no copy of another, these words; `names` are of articles."""
    parted: dict[str, str] = {}
    for pair, credit in list_pairs(settled, "no-copy").items():
        for article, other in permutations(sorted(pair)):
            parted[article] = f"held to be no copy of {names[other]} by {credit}"
    return parted


def list_credits(
    articles: Sequence[Article], entities: Sequence[Entity], origins: Sequence[Origin], settled: Sequence[Settled]
) -> dict[str, str]:
    """Of each entity, origin and quote that is as an editor said, who that was and when; of articles the words."""
    found = list_parted({article.id: name_article(article) for article in articles}, settled)
    found |= {one.subject[0]: one.credit for one in pick_settled(settled, "speaker")}
    for one in pick_settled(settled, "same-name", "other-name"):
        wanted = set(map(fold_name, one.subject))
        meant = [entity for entity in entities if {fold_name(n) for n in (entity.name, *entity.aliases)} & wanted]
        found |= {entity.id: one.credit for entity in meant}
    for pair, credit in list_pairs(settled, "copy").items():
        found |= {origin.id: credit for origin in origins if pair <= set(origin.articles)}
    return found
