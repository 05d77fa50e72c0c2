"""How many independent voices stand behind statements, and who witnessed them.

Two statements are one voice when their articles are one origin, when their chains end at the same named source, when
they render one utterance, or when they stand in text that both articles share. The connected groups are the voices. A
source without a name is never a second voice.
"""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from crosswire.judge.shared_sources import THE_POOL, is_pool, is_release, list_shared
from crosswire.languages.en.documents import GENERIC_DOCUMENTS, PLAIN_WORDS
from crosswire.model import ChainLink, Voice
from crosswire.primitives.speaker_kinds import are_other_kinds, find_speaker_kinds
from crosswire.primitives.story_index import StoryIndex

DESCRIBED_KINDS = frozenset({"document", "outlet", "agency"})
SOURCE_KINDS = frozenset({"agency", "document", "body", "person", "outlet"})
MOST_NAMED = 4  # articles that a reason names one by one
ALONE = "no shared text or source found"


class Tie(Struct, frozen=True, kw_only=True, order=True):
    """What may make statements one voice: of which kind, and which one of it."""

    rank: int  # the kind, in the order in which reasons are given
    key: str


ORIGIN, SOURCE, SAYING, TEXT = range(4)
Ties = dict[str, tuple[Tie, ...]]  # of each statement


def find_voices(statements: Sequence[str], index: StoryIndex) -> tuple[Voice, ...]:
    """The voices behind the statements, the one with most statements first, each with its reason."""
    ties = find_all_ties(statements, index)
    groups = sorted(_connect(statements, ties), key=lambda group: (-len(group), index.order[group[0]]))
    joined = join_unnamed(groups, index)
    return tuple(Voice(statements=tuple(group), reason=explain_voice(group, ties, index)) for group in joined)


def count_voices(statements: Sequence[str], index: StoryIndex) -> int:
    """How many independent voices the statements are."""
    return len(find_voices(statements, index))


def count_witnesses(statements: Iterable[str], index: StoryIndex) -> int:
    """How many article origins say it, whomever they rest on."""
    return len({index.origin_of[index.article_of[statement]].id for statement in statements})


# ---------------------------------------------------------------- who is behind a statement


def find_source(statement: str, index: StoryIndex) -> str | None:
    """The entity that a statement rests on: its chain's end, or who put out the document at its end, or the release.

    None where the outlet says it on its own authority, or its source has no name.
    """
    chain = index.statements[statement].chain
    article = index.article_of[statement]
    if len(chain) < 2:
        return index.issuer_of.get(article)
    last = chain[-1]
    if last.entity is not None and last.kind in SOURCE_KINDS:
        return last.entity if last.entity != index.publisher_of.get(article) else None
    if last.kind == "document":
        owners = [link.entity for link in chain[1:-1] if link.entity is not None]
        return owners[-1] if owners else None
    return None


def is_unnamed(statement: str, index: StoryIndex) -> bool:
    """Whether a chain ends at somebody described but not named ("officials", "a statement")."""
    chain = index.statements[statement].chain
    if len(chain) < 2 or chain[-1].entity is not None:
        return False
    return find_source(statement, index) is None and describe_source(chain[-1]) is None


def describe_source(link: ChainLink) -> str | None:
    """What a source without an entity is known by: "pool report", "state radio"; None for people and bodies."""
    name = (link.name or "").lower()
    if is_pool(link):
        return THE_POOL.removeprefix("the ")
    if is_release(link):
        return None
    words = [word for word in name.split() if word not in PLAIN_WORDS]
    is_known = link.kind in DESCRIBED_KINDS and set(words) - GENERIC_DOCUMENTS
    return " ".join(words) if is_known else None


def find_all_ties(statements: Sequence[str], index: StoryIndex) -> Ties:
    """What would make the statements of one fact one voice: of each by itself, and what some of them share."""
    shared = list_shared(statements, index)
    return {
        statement: tuple(
            dict.fromkeys(
                (*find_ties(statement, index), *(Tie(rank=SOURCE, key=key) for key in shared.get(statement, ())))
            )
        )
        for statement in statements
    }


def find_ties(statement: str, index: StoryIndex) -> tuple[Tie, ...]:
    """What would make the statement one voice with another."""
    article = index.article_of[statement]
    # text taken over from another voice's article is that voice's
    origin = f"{article} borrows" if statement in index.borrowed else index.origin_of[article].id
    return (
        Tie(rank=ORIGIN, key=origin),
        *(Tie(rank=SOURCE, key=key) for key in _list_sources(statement, index)),
        *(Tie(rank=SAYING, key=key) for key in index.utterances_of.get(statement, ())),
        *(Tie(rank=TEXT, key=key) for key in index.copies_of.get(statement, ())),
    )


def _list_sources(statement: str, index: StoryIndex) -> tuple[str, ...]:
    """What it rests on: entities, a described source, or the outlet itself, whom others may quote."""
    source = find_source(statement, index)
    if source is not None:
        return _list_members(source, index)
    last = index.statements[statement].chain[-1:]
    if last and len(index.statements[statement].chain) > 1 and last[0].entity is None:
        described = describe_source(last[0])
        return (f"the {described}",) if described else ()
    publisher = index.publisher_of.get(index.article_of[statement])
    return (publisher,) if publisher else ()


def _list_members(source: str, index: StoryIndex) -> tuple[str, ...]:
    """The source, or each member of a group that speaks as one."""
    entity = index.entities.get(source)
    return tuple(key for key in entity.members if key in index.entities) or (source,) if entity else (source,)


def join_unnamed(groups: Sequence[Sequence[str]], index: StoryIndex) -> list[list[str]]:
    """The groups, those of nothing but unnamed sources put with the first that says the same and names its source.

    Nothing shows that they are others, but where their kinds do: police are no hospital. What an outlet says on its own
    authority stays apart.
    """
    joined = [list(group) for group in groups if not _is_nameless(group, index)]
    loose = [list(group) for group in groups if _is_nameless(group, index)]
    for group in loose:
        homes = (other for other in joined if _may_be_one(group, other, index))
        home = next(homes, None)
        if home is None:
            joined.append(group)
        else:
            home.extend(group)
    return joined


def _is_nameless(group: Sequence[str], index: StoryIndex) -> bool:
    return all(is_unnamed(statement, index) for statement in group)


def _may_be_one(unnamed: Sequence[str], group: Sequence[str], index: StoryIndex) -> bool:
    """Whether a group says the same as unnamed sources, and itself rests on a source that may be one of them."""
    sides = {_find_side(statement, index) for statement in unnamed}
    stances = ({index.statements[statement].stance for statement in one} for one in (unnamed, group))
    if set.intersection(*stances) and are_other_kinds(_list_kinds(unnamed, index), _list_kinds(group, index)):
        return False
    return any(
        _find_side(statement, index) in sides
        and (find_source(statement, index) is not None or is_unnamed(statement, index))
        for statement in group
    )


def _list_kinds(group: Sequence[str], index: StoryIndex) -> frozenset[str]:
    """Of which kinds those are whom statements end at: police, a hospital; none if one of them is of none."""
    links = [index.statements[statement].chain[-1] for statement in group if len(index.statements[statement].chain) > 1]
    entities = [index.entities.get(link.entity or "") for link in links]
    kinds = [
        find_speaker_kinds((link.name or "", (entity.role if entity else None) or ""))
        for link, entity in zip(links, entities, strict=True)
    ]
    return frozenset[str]().union(*kinds) if all(kinds) else frozenset()


def _find_side(statement: str, index: StoryIndex) -> tuple[bool, bool]:
    """Whether it denies, and whether it says that it is so."""
    found = index.statements[statement]
    return found.stance == "denied", found.polarity


# ---------------------------------------------------------------- why they are one


def explain_voice(group: Sequence[str], ties: Ties, index: StoryIndex) -> str:
    """Why the statements of a group are one voice, or that nothing ties the only one to another.

    Ties are told only as far as they join what those before have not.
    """
    if len(group) == 1:
        return index.linked.editors.get(index.article_of[group[0]], ALONE)
    root: dict[str, str] = {}
    find = _make_find(root)
    reasons: dict[str, None] = {}
    holders: dict[Tie, list[str]] = {}
    for statement in group:
        for tie in set(ties[statement]):
            holders.setdefault(tie, []).append(statement)
    for tie, held in sorted(holders.items()):
        if len({find(statement) for statement in held}) > 1:
            reasons[explain_tie(tie, held, group, index)] = None
            for statement in held:
                root[find(statement)] = find(held[0])
    loose = [s for s in group if find(s) != find(group[0]) and is_unnamed(s, index)]
    names = list(dict.fromkeys(f"“{index.statements[statement].chain[-1].name}”" for statement in loose))
    if names:
        reasons[f"nothing shows {_join(names)} to be {'another source' if len(names) == 1 else 'other sources'}"] = None
    if len(reasons) > 1:
        reasons.pop("one article", None)
    return "; ".join(reasons)


def explain_tie(tie: Tie, held: Sequence[str], group: Sequence[str], index: StoryIndex) -> str:
    """Why the statements that have a tie are one voice."""
    articles = list(dict.fromkeys(index.article_of[statement] for statement in held))
    if len(articles) == 1:
        return "one article"
    if tie.rank == ORIGIN:
        return _explain_origin(articles, index)
    if tie.rank == SAYING:
        return "wordings of one saying"
    if tie.rank == TEXT:
        return f"the same text, word for word, in {_list_names(articles, index)}"
    everyone = {index.article_of[statement] for statement in group}
    entity = index.entities.get(tie.key)
    subject = _list_names(articles, index) if len(everyone) > len(articles) else "both" if len(articles) == 2 else "all"
    return f"{subject} rest on {entity.name if entity else tie.key}{credit_editors(tie.key, held, index)}"


def credit_editors(source: str, held: Sequence[str], index: StoryIndex) -> str:
    """Which editors said that statements have this source, or that its names are one; nothing where none did."""
    editors = index.linked.editors
    quotes = [index.quote_of[statement].id for statement in held if statement in index.quote_of]
    names = dict.fromkeys(filter(None, (editors.get(key) for key in (source, *quotes))))
    return f" (by {_join(list(names))})" if names else ""


def _explain_origin(articles: Sequence[str], index: StoryIndex) -> str:
    """What the articles of one origin share: all of it where they are all of the origin, else whose text it is."""
    origin = index.origin_of[articles[0]]
    if len(origin.articles) == 2:
        return origin.reason
    credit = index.linked.editors.get(origin.id)
    said = f", held to be one text by {credit}" if credit else ""
    return f"{origin.agency or 'shared'} text in {_list_names(articles, index)}{said}"


def _list_names(articles: Sequence[str], index: StoryIndex) -> str:
    """The articles by their outlets, or what they came from."""
    names = list(dict.fromkeys(_name(index, article) for article in articles))
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} others"]
    return _join(names)


def _join(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _name(index: StoryIndex, article: str) -> str:
    found = index.articles[article]
    return found.outlet or found.source.rstrip("/").rpartition("/")[2]


def _connect(statements: Sequence[str], ties: Ties) -> list[list[str]]:
    """Groups of statements that share a tie, directly or through others, in the given order."""
    root: dict[str, str] = {}
    find = _make_find(root)
    for statement in statements:
        for tie in sorted(ties[statement]):
            root[find(statement)] = find(f"{tie.rank} {tie.key}")
    groups: dict[str, list[str]] = {}
    for statement in statements:
        groups.setdefault(find(statement), []).append(statement)
    return list(groups.values())


def _make_find(root: dict[str, str]) -> Callable[[str], str]:
    def find(node: str) -> str:
        """The node that stands for the group of this one."""
        root.setdefault(node, node)
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    return find
