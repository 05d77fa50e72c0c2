"""Linked stories made by hand, for tests of what comes after link."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from crosswire.model import (
    Article,
    ChainLink,
    Entity,
    Findings,
    Linked,
    LinkKind,
    Origin,
    Proposition,
    Quantity,
    Reuse,
    Span,
    Stance,
    Statement,
    Utterance,
)
from crosswire.primitives.story_index import StoryIndex, index_story


class Said(Struct, frozen=True, kw_only=True):
    """One statement of a made story: in which article, who says it, and how it is put."""

    article: str
    text: str
    source: str | None = None  # a named source's entity id
    unnamed: str | None = None  # words for a source without a name
    kind: LinkKind = "person"  # of either source
    stance: Stance = "asserted"
    polarity: bool = True
    predicate: str = "do"
    quantities: tuple[Quantity, ...] = ()


def make_index(
    said: Sequence[Said],
    origins: Sequence[tuple[str, ...]] = (),
    utterances: Sequence[Utterance] = (),
    *,
    outlets: Mapping[str, str] | None = None,
    copies: Sequence[tuple[str, str]] = (),
) -> StoryIndex:
    """The index of a story in which each statement is a paragraph; statement ids are s0, s1, ... in the order given.

    `outlets` are of articles. `copies` are pairs of articles of which the second took the whole text of the first's
    first statement over. Sources' entities stand for persons, or for the kind that the first who names them gives.
    """
    names = sorted({one.article for one in said})
    texts = {name: "\n".join(one.text for one in said if one.article == name) for name in names}
    shared = {name for group in origins for name in group}
    groups = [*origins, *((name,) for name in names if name not in shared)]
    sources = sorted({one.source for one in said if one.source})
    linked = Linked(
        articles=tuple(_make_article(name, text, (outlets or {}).get(name)) for name, text in texts.items()),
        findings=tuple(_make_findings(name, said, texts[name]) for name in names),
        entities=tuple(_make_entity(source, said) for source in sources),
        origins=tuple(
            Origin(id=f"o-{number}", articles=tuple(group), agency=None, reason="shared text")
            for number, group in enumerate(groups)
        ),
        reuse=tuple(_make_reuse(pair, said, texts) for pair in copies),
        utterances=tuple(utterances),
    )
    return index_story(linked)


def _make_article(name: str, text: str, outlet: str | None) -> Article:
    return Article(id=name, source=f"{name}.txt", outlet=outlet, text=text, digest="", raw_digest="")


def _make_entity(source: str, said: Sequence[Said]) -> Entity:
    kind = next(one.kind for one in said if one.source == source)
    return Entity(id=source, name=source.removeprefix("e-").title(), kind=kind)


def _make_reuse(pair: tuple[str, str], said: Sequence[Said], texts: Mapping[str, str]) -> Reuse:
    words = next(one.text for one in said if one.article == pair[0])
    spans = [
        Span(article=name, start=texts[name].index(words), end=texts[name].index(words) + len(words))
        for name in sorted(pair)
    ]
    first, second = sorted(pair)
    return Reuse(
        articles=(first, second),
        containment=0.2,
        passages=((spans[0], spans[1]),),
        direction=f"{pair[0]} -> {pair[1]}",
    )


def _make_findings(name: str, said: Sequence[Said], text: str) -> Findings:
    numbered = [(number, one) for number, one in enumerate(said) if one.article == name]
    statements = tuple(_make_statement(f"s{number}", one, text.index(one.text)) for number, one in numbered)
    return Findings(
        article=name,
        statements=statements,
        propositions=tuple(
            Proposition(
                statement=f"s{number}",
                predicate=one.predicate,
                lemmas=tuple(one.text.lower().rstrip(".").split()),
                sentence=place,
            )
            for place, (number, one) in enumerate(numbered)
        ),
        sentences=tuple((s.start, s.end) for s in statements),
        blocks=tuple(range(len(statements))),
    )


def _make_statement(key: str, one: Said, start: int) -> Statement:
    chain = [ChainLink(name=None, kind="outlet")]
    if one.source or one.unnamed:
        name = one.unnamed or (one.source or "").removeprefix("e-").title()
        chain.append(ChainLink(name=name, kind=one.kind, entity=one.source))
    end = start + len(one.text)
    return Statement(
        id=key,
        start=start,
        end=end,
        parts=((start, end),),
        text=one.text,
        stance=one.stance,
        polarity=one.polarity,
        chain=tuple(chain),
        quantities=one.quantities,
    )
