"""How many independent voices stand behind statements, and who witnessed them.

Two statements are one voice when their articles are one origin, when they stand in text that both articles
share, when their chains end at the same named source, or when they render one utterance.
The connected groups are the voices.
"""

from collections.abc import Callable, Iterable, Sequence

from crosswire.model import ChainLink, Voice
from crosswire.primitives.story_index import StoryIndex

UNNAMED, UNNAMED_KINDS = "unnamed", frozenset({"person", "body"})
SOURCE_KINDS = frozenset({"agency", "document", "body", "person", "outlet"})


def find_voices(statements: Sequence[str], index: StoryIndex) -> tuple[Voice, ...]:
    """The voices behind the statements, the one with most statements first, each with its reason."""
    keys = {statement: find_voice_keys(statement, index) for statement in statements}
    join_unnamed(keys)
    groups = sorted(_connect(statements, keys), key=lambda group: (-len(group), index.order[group[0]]))
    return tuple(Voice(statements=tuple(group), reason=explain_voice(group, keys)) for group in groups)


def count_voices(statements: Sequence[str], index: StoryIndex) -> int:
    """How many independent voices the statements are."""
    return len(find_voices(statements, index))


def count_witnesses(statements: Iterable[str], index: StoryIndex) -> int:
    """How many article origins say it, whomever they rest on."""
    return len({index.origin_of[index.article_of[statement]].id for statement in statements})


def find_source(chain: Sequence[ChainLink]) -> ChainLink | None:
    """The named source that a chain ends at, or None where it ends at the outlet itself or at nobody named."""
    if len(chain) < 2:
        return None
    last = chain[-1]
    return last if last.entity is not None and last.kind in SOURCE_KINDS else None


def is_unnamed(chain: Sequence[ChainLink]) -> bool:
    """Whether a chain ends at somebody described but not named ("officials")."""
    return len(chain) > 1 and chain[-1].entity is None and bool(chain[-1].name)


def find_voice_keys(statement: str, index: StoryIndex) -> dict[str, str]:
    """What would make the statement one voice with another: key -> the reason in words."""
    origin = index.origin_of[index.article_of[statement]]
    keys = {origin.id: origin.reason if len(origin.articles) > 1 else "one article"}
    source = find_source(index.statements[statement].chain)
    if source is not None and source.entity is not None:
        keys |= name_sources(source.entity, index)
    elif is_unnamed(index.statements[statement].chain):
        last = index.statements[statement].chain[-1]
        key = UNNAMED if last.kind in UNNAMED_KINDS else f"the {last.name}".lower()
        keys[key] = "a source that is not named is no second voice"
    keys |= dict.fromkeys(index.copies_of.get(statement, ()), "the same text, word for word")
    keys |= dict.fromkeys(index.utterances_of.get(statement, ()), "wordings of one saying")
    return keys


def join_unnamed(keys: dict[str, dict[str, str]]) -> None:
    """Give statements of unnamed sources the first named one's key: nothing shows that they are others."""
    named = next((key for found in keys.values() for key in sorted(found) if key.startswith("e-")), None)
    for found in keys.values():
        if UNNAMED in found and named is not None:
            found[named] = found.pop(UNNAMED)


def name_sources(source: str, index: StoryIndex) -> dict[str, str]:
    """The source, or each member of a group that speaks as one, with the reason in words."""
    entity = index.entities.get(source)
    members = [index.entities[key] for key in entity.members if key in index.entities] if entity else []
    named = members or ([entity] if entity else [])
    return {one.id: f"both rest on {one.name}" for one in named} or {source: "both rest on one source"}


def explain_voice(group: Sequence[str], keys: dict[str, dict[str, str]]) -> str:
    """Why the statements of a group are one voice, or that nothing ties the only one to another."""
    if len(group) == 1:
        return "no shared text or source found"
    counts: dict[str, int] = {}
    for statement in group:
        for key in keys[statement]:
            counts[key] = counts.get(key, 0) + 1
    reasons = {keys[s][key]: None for s in group for key in sorted(keys[s]) if counts[key] > 1}
    return "; ".join(reasons)


def _connect(statements: Sequence[str], keys: dict[str, dict[str, str]]) -> list[list[str]]:
    """Groups of statements that share a key, directly or through others, in the given order."""
    root: dict[str, str] = {}
    find = _make_find(root)
    for statement in statements:
        for key in sorted(keys[statement]):
            root[find(statement)] = find(key)
    groups: dict[str, list[str]] = {}
    for statement in statements:
        groups.setdefault(find(statement), []).append(statement)
    return list(groups.values())


def _make_find(root: dict[str, str]) -> Callable[[str], str]:
    def find(node: str) -> str:
        root.setdefault(node, node)
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    return find
