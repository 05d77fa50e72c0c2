"""Which articles' referents are one: people by full name, then by family name; other things by key and short name."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from crosswire.languages.en.name_forms import BODY_SPELLINGS
from crosswire.model import Referent
from crosswire.primitives.body_names import adds_trade, find_clipped, find_club, find_longer, index_names
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import (
    count_words,
    drop_ship_word,
    find_surnames,
    fold_name,
    is_given_name,
    match_person,
    sound_of,
)
from crosswire.primitives.roles import find_roles


class Node(Struct, frozen=True, kw_only=True):
    """One article's referent."""

    article: str
    referent: Referent
    named: bool = True  # by a name; else the article only describes it

    @property
    def words(self) -> int:
        """How many words its name has."""
        return count_words(self.referent.name)


class Cluster(Struct, frozen=True, kw_only=True):
    """Referents of several articles that are one, and why they were joined."""

    nodes: tuple[Node, ...]
    reason: str = ""
    by: str | None = None  # the editor who joined it, or parted it from another, and when

    @property
    def articles(self) -> frozenset[str]:
        """The articles that speak of it."""
        return frozenset(node.article for node in self.nodes)

    @property
    def deceased(self) -> bool:
        """Whether any article says so: it holds for all."""
        return any(node.referent.deceased for node in self.nodes)

    @property
    def gender(self) -> str | None:
        """What most articles tell, None where they are split."""
        return find_majority(node.referent.gender for node in self.nodes)

    @property
    def country(self) -> str | None:
        """The country that most articles tell."""
        return find_majority(node.referent.country for node in self.nodes)

    @property
    def roles(self) -> frozenset[str]:
        """All roles that any article gives."""
        return frozenset(role for node in self.nodes for role in find_roles(node.referent.role))

    @property
    def weight(self) -> int:
        """How many mentions it has."""
        return sum(len(node.referent.mentions) for node in self.nodes)


def find_majority(values: Iterable[str | None]) -> str | None:
    """The value told most often; None if none is told, or two are told equally often."""
    counts = Counter(value for value in values if value).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]


def join_people(nodes: Sequence[Node]) -> list[Cluster]:
    """The people of all articles: full names joined first, then family names alone to the one living bearer."""
    tails = find_tails({fold_name(node.referent.name) for node in nodes if node.words > 1})
    full = join_full_names([node for node in nodes if node.words > 1 and fold_name(node.referent.name) not in tails])
    bare: dict[str, list[Node]] = {}
    for node in nodes:
        if node.words == 1 or fold_name(node.referent.name) in tails:
            bare.setdefault(fold_name(node.referent.name), []).append(node)
    added: dict[int, list[Node]] = {}
    left: list[Cluster] = []
    for name, alike in sorted(bare.items()):
        alone: list[Node] = []
        for node in alike:
            at = choose_bearer(name, node, full)
            (alone if at is None else added.setdefault(at, [])).append(node)
        if alone:
            left.append(Cluster(nodes=tuple(alone), reason="named by one word only"))
    joined = [Cluster(nodes=(*one.nodes, *added.get(at, ())), reason=one.reason) for at, one in enumerate(full)]
    return joined + left


def find_tails(names: Collection[str]) -> frozenset[str]:
    """Of folded names of several words those that end a longer one without its given name: "van dorn", "luna rios"."""
    longer = {tail for name in names if name.count(" ") > 1 for tail in find_surnames(name) if " " in tail}
    return frozenset(name for name in names if name in longer and not is_given_name(name.split()[0]))


def join_full_names(nodes: Sequence[Node]) -> list[Cluster]:
    """Full names that can be one person's; the names of most articles gather the others."""
    by_name: dict[str, list[Node]] = {}
    for node in nodes:
        by_name.setdefault(fold_name(node.referent.name), []).append(node)
    clusters: list[list[Node]] = []
    by_sound: dict[str, list[list[Node]]] = {}  # names that can be one share the sound of a word
    for name, alike in sorted(by_name.items(), key=lambda item: (-len(item[1]), item[0])):
        sounds = {sound_of(word) for word in name.split()} | {sound_of(name.replace(" ", ""))}
        likely = [one for sound in sorted(sounds) for one in by_sound.get(sound, ())]
        home = next((one for one in likely if _may_join(one, alike)), None)
        if home is None:
            home = []
            clusters.append(home)
            for sound in sounds:
                by_sound.setdefault(sound, []).append(home)
        home.extend(alike)
    return [Cluster(nodes=tuple(one), reason="one full name") for one in clusters]


def _may_join(cluster: Sequence[Node], alike: Sequence[Node]) -> bool:
    """Whether names match, no article keeps the two apart, and the sex is the same."""
    if not match_person(cluster[0].referent.name, alike[0].referent.name):
        return False
    if {node.article for node in cluster} & {node.article for node in alike}:
        return False
    genders = {node.referent.gender for node in (*cluster, *alike)} - {None}
    return len(genders) < 2


def choose_bearer(name: str, node: Node, clusters: Sequence[Cluster]) -> int | None:
    """The cluster that a bare name means: the foremost living bearer of whom its article says nothing else."""
    fitting, own = [], []
    for at, cluster in enumerate(clusters):
        if not any(name in find_surnames(one.referent.name) for one in cluster.nodes):
            continue
        if _fits(node, cluster):
            fitting.append((len(cluster.articles), cluster.weight, at))
        own += [at for one in cluster.nodes if one.article == node.article and one.referent.kind != "person"]
    if len(own) == 1 and not clusters[own[0]].deceased:
        return own[0]  # whom the article itself names in full, and takes for a body or a place
    fitting.sort(reverse=True)
    if len(fitting) > 1 and fitting[0][1] < 2 * fitting[1][1]:
        return None
    return fitting[0][2] if fitting else None


def _fits(node: Node, cluster: Cluster) -> bool:
    """Whether a bare name's article lets it be this person."""
    one = node.referent
    if cluster.deceased or node.article in cluster.articles:
        return False
    if one.gender and cluster.gender and one.gender != cluster.gender:
        return False
    return not (one.country and cluster.country and one.country != cluster.country)


def join_things(nodes: Sequence[Node]) -> list[Cluster]:
    """The bodies, places and others of all articles, by key, with short names put to the long ones."""
    by_key: dict[str, list[Node]] = {}
    for node in nodes:
        for key in list_keys(node.referent):
            by_key.setdefault(key, []).append(node)
    home = _join_keys(by_key)
    joined: dict[str, dict[tuple[str, str], Node]] = {}
    for key in sorted(by_key):
        joined.setdefault(home[key], {}).update({(node.article, node.referent.id): node for node in by_key[key]})
    return [Cluster(nodes=tuple(one.values()), reason="one name") for _, one in sorted(joined.items())]


def list_keys(referent: Referent) -> list[str]:
    """The keys of all names that an article gives to one body; of other things the key of the name."""
    key = find_key(referent)
    if referent.kind != "organisation" or key.startswith("country:"):
        return [key]
    return sorted({key, *(fold_name(alias) for alias in referent.aliases)})


def _join_keys(by_key: dict[str, list[Node]]) -> dict[str, str]:
    """Of each key the one that stands for all of its thing's: names of one referent, and short names of long ones."""
    home = {key: key for key in by_key}

    def find(key: str) -> str:
        """The key that stands for the group of this one."""
        while home[key] != key:
            key = home[key]
        return key

    for node in sorted(
        {id(node): node for nodes in by_key.values() for node in nodes}.values(),
        key=lambda one: (one.article, one.referent.id),
    ):
        first, *others = list_keys(node.referent)
        for other in others:
            home[max(find(first), find(other))] = min(find(first), find(other))
    names = sorted(key for key in by_key if not key.startswith("country:"))
    index = index_names(names)
    solid: dict[str, str] = {}
    for key in names:  # "First Group" and "FirstGroup"
        other = solid.setdefault(key.replace(" ", ""), key)
        home[max(find(key), find(other))] = min(find(key), find(other))
    for short in names:
        known = look_up(short)
        if by_key[short][0].referent.kind not in {"organisation", "other", "person"} or (
            known and known.sort != "body"
        ):
            continue
        kinds = {node.referent.kind for node in by_key[short]}
        firm = kinds <= {"organisation", "person"}  # a person only by an article's mistake: people are joined elsewhere
        longer, clipped = find_longer(short, index), find_clipped(short, index) if firm else ()
        for long in longer or clipped:
            if (long in clipped or adds_trade(short, long)) and _are_told_apart(by_key, short, long):
                continue
            home[max(find(short), find(long))] = min(find(short), find(long))
    return {key: find(key) for key in by_key}


def _are_told_apart(by_key: dict[str, list[Node]], short: str, long: str) -> bool:
    """Whether an article speaks of both as two: "Norvane", and "Norvane Health Solutions", its arm."""
    held = {(node.article, node.referent.id) for node in by_key[short] if node.referent.kind != "person"}
    others = {(node.article, node.referent.id) for node in by_key.get(long, ())}
    return bool({article for article, _ in held - others} & {article for article, _ in others - held})


def find_key(referent: Referent) -> str:
    """What names of one thing share; a country has its own."""
    if referent.country and referent.name == referent.country and referent.kind == "place":
        return f"country:{referent.country}"
    known = look_up(referent.name)
    if known and known.sort == "body":
        return fold_name(known.name)
    key = " ".join(BODY_SPELLINGS.get(word, word) for word in fold_name(referent.name).split())
    if referent.kind == "organisation" and (club := find_club(key)):
        return club
    return drop_ship_word(key) if referent.kind == "other" else key
