"""Linked stories made by hand, for tests of what comes after link."""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.model import (
    Article,
    ChainLink,
    Entity,
    Findings,
    Linked,
    Origin,
    Proposition,
    Quantity,
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
    stance: Stance = "asserted"
    polarity: bool = True
    predicate: str = "do"
    quantities: tuple[Quantity, ...] = ()


def make_index(
    said: Sequence[Said], origins: Sequence[tuple[str, ...]] = (), utterances: Sequence[Utterance] = ()
) -> StoryIndex:
    """The index of a story in which each statement is a paragraph; statement ids are s0, s1, ... in the order given."""
    names = sorted({one.article for one in said})
    texts = {name: "\n".join(one.text for one in said if one.article == name) for name in names}
    shared = {name for group in origins for name in group}
    groups = [*origins, *((name,) for name in names if name not in shared)]
    sources = sorted({one.source for one in said if one.source})
    linked = Linked(
        articles=tuple(_make_article(name, text) for name, text in texts.items()),
        findings=tuple(_make_findings(name, said, texts[name]) for name in names),
        entities=tuple(Entity(id=source, name=source.removeprefix("e-").title(), kind="person") for source in sources),
        origins=tuple(
            Origin(id=f"o-{number}", articles=tuple(group), agency=None, reason="shared text")
            for number, group in enumerate(groups)
        ),
        reuse=(),
        utterances=tuple(utterances),
    )
    return index_story(linked)


def _make_article(name: str, text: str) -> Article:
    return Article(id=name, source=f"{name}.txt", text=text, digest="", raw_digest="")


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
        chain.append(ChainLink(name=name, kind="person", entity=one.source))
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
