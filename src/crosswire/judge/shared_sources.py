"""Sources that statements share though not each of them names it: an agency, a pool, a party's release, a party's head.

Who relays an agency is one voice with it, wherever in the chain it stands. Where a statement of a fact rests on a pool
or a release, what another article that names one says of it on its own authority comes from there too, as far as
anything shows; and so does what stands beside an agency's report in one paragraph.
"""

from collections.abc import Iterable, Sequence

from crosswire.languages.en.documents import POOL, RELEASE
from crosswire.languages.en.sources import NO_LONGER, SPEAKING_FOR
from crosswire.model import ChainLink
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.publishers import name_press
from crosswire.primitives.story_index import StoryIndex

RELAYING = frozenset({"agency", "outlet"})
THE_POOL, A_RELEASE = "the pool report", "a press release"
Chain = Sequence[ChainLink]


def list_shared(statements: Sequence[str], index: StoryIndex) -> dict[str, tuple[str, ...]]:
    """Of each of a fact's statements the keys of what it shares with others: entities, or words for a source."""
    chains = {statement: index.statements[statement].chain[1:] for statement in statements}
    owners = {owner for chain in chains.values() if _is_released(chain) and (owner := _find_owner(chain, index))}
    release = min(owners) if len(owners) == 1 else A_RELEASE
    told = {
        statement: (*_list_told(chain, release, index), *index.credited_of.get(index.article_of[statement], ()))
        for statement, chain in chains.items()
    }
    known = frozenset(key for keys in told.values() for key in keys)
    shared = {}
    for statement, chain in chains.items():
        lent = () if chain else _list_lent(statement, release, index)
        shared[statement] = (*told[statement], *(key for key in lent if key in known))
    return shared


def is_pool(link: ChainLink) -> bool:
    """Whether a link is the one reporter, or the report, that went in for all."""
    return bool(POOL.search(link.name or ""))


def is_release(link: ChainLink) -> bool:
    """Whether a link is what a party put out for the press."""
    return link.kind == "document" and bool(RELEASE.search(link.name or ""))


def _is_released(chain: Chain) -> bool:
    return any(map(is_release, chain))


def _find_owner(chain: Chain, index: StoryIndex) -> str | None:
    """The body that stands in a chain beside its own release, or in the words for it: "Norvane's press release"."""
    named = (link.entity for link in chain if link.entity in index.entities)
    owner = next((entity for entity in named if index.entities[entity or ""].kind != "person"), None)
    return owner or next((body for link in chain if is_release(link) for body in _list_bodies(link.name, index)), None)


def _list_bodies(words: str | None, index: StoryIndex) -> list[str]:
    """The story's bodies that words name."""
    text = f" {fold_name(words or '')} ".replace("'s ", " ").replace("’s ", " ")
    return [
        key
        for key, entity in index.entities.items()
        if entity.kind == "organisation"
        and any(f" {fold_name(name)} " in text for name in (entity.name, *entity.aliases))
    ]


def list_represented(chain: Chain, index: StoryIndex) -> list[str]:
    """The bodies whose word it is: whoever speaks for them, or their document, says it."""
    last = chain[-1] if chain else None
    if last is None:
        return []
    if last.kind == "document":
        return _list_bodies(last.name, index)
    entity = index.entities.get(last.entity or "")
    role = (entity.role if entity and entity.kind == "person" else None) or ""
    words = set(fold_name(role).split())
    return _list_bodies(role, index) if words & SPEAKING_FOR and not words & NO_LONGER else []


def _list_told(chain: Chain, release: str, index: StoryIndex) -> tuple[str, ...]:
    """What a chain itself names: agencies and outlets on the way, the pool, a release, the body it speaks for."""
    keys = list(_list_relayers(chain))
    keys += [THE_POOL] if any(map(is_pool, chain)) else []
    keys += [_find_owner(chain, index) or release] if _is_released(chain) else []
    keys += list_represented(chain, index)
    return tuple(keys)


def _list_lent(statement: str, release: str, index: StoryIndex) -> tuple[str, ...]:
    """What an outlet's own statement may come from: what its article names elsewhere, or beside it."""
    article = index.article_of[statement]
    chains = [quote.chain[1:] for quote in index.findings[article].quotes]
    keys = [*_list_beside(statement, index)]
    keys += [THE_POOL] if any(is_pool(link) for chain in chains for link in chain) else []
    keys += [
        owner for chain in chains if _is_released(chain) and (owner := _find_owner(chain, index) or release) is not None
    ]
    return tuple(dict.fromkeys(keys))


def _list_beside(statement: str, index: StoryIndex) -> Iterable[str]:
    """The agencies and outlets that a report right before or after it, in its paragraph, is told to come from."""
    found, text = index.statements[statement], index.article(statement).text
    for quote in index.findings[index.article_of[statement]].quotes:
        between = text[min(found.end, quote.end) : max(found.start, quote.start)]
        if "\n" not in between:
            yield from _list_relayers(quote.chain[1:])


def _list_relayers(chain: Chain) -> Iterable[str]:
    """The agencies and outlets of a chain; one that it describes ("the state news agency KCNA") by its usual name."""
    return (name_press(link.name, link.entity) for link in chain if link.kind in RELAYING and link.name)
