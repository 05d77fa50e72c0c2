"""What kind of source a statement has, from the last link of its chain."""

from collections.abc import Sequence

from msgspec import structs

from crosswire.languages.en.sources import (
    BODY_WORDS,
    DEFINITE_WORDS,
    OFFICIAL_WORDS,
    PRIVATE_WORDS,
    SPEAKING_PRONOUNS,
    UNNAMED_WORDS,
    VAGUE_OPENERS,
)
from crosswire.model import ChainLink, Mention, Reference, Referent, SourceClass, Statement


def classify_source(chain: Sequence[ChainLink], *, relayed: bool = False) -> SourceClass | None:
    """The class of the one who says it; None where only a pronoun tells who that is."""
    if len(chain) < 2:
        return "relayed" if relayed else "first-hand"
    last = chain[-1]
    if last.kind in ("agency", "outlet"):
        return "relayed"
    if last.kind == "document":
        return "document"
    words = (last.name or "").replace("-", " ").split()
    if not words:
        return "unnamed"
    return _classify_words(words)


def _classify_words(described: Sequence[str]) -> SourceClass | None:
    lower = [word.lower().strip(",.’'") for word in described]
    if set(lower) <= SPEAKING_PRONOUNS:
        return None
    if lower[-1] in BODY_WORDS:
        return "official"
    if lower[0] in DEFINITE_WORDS and lower[-1] in OFFICIAL_WORDS - UNNAMED_WORDS:
        return "official"
    named = any(word[0].isupper() for word in described[1:]) or (len(lower) == 1 and lower[0] not in UNNAMED_WORDS)
    vague = lower[0] in VAGUE_OPENERS or not UNNAMED_WORDS.isdisjoint(lower)
    if not named or (vague and not _has_proper_end(described)):
        return "unnamed"
    if lower[0] in ("a", "an"):
        return "unnamed"
    return "official" if OFFICIAL_WORDS.intersection(lower) and PRIVATE_WORDS.isdisjoint(lower) else "named"


def _has_proper_end(words: Sequence[str]) -> bool:
    """Whether the description ends with a name: "spokesman Jo Tan", not "Ruritanian officials"."""
    return len(words) > 1 and words[-1][0].isupper()


def sharpen_sources(
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    referents: Sequence[Referent],
    references: Sequence[Reference],
) -> tuple[Statement, ...]:
    """The statements, their sources classed by who the article says they are ("he" is a minister)."""
    named = [one for one in referents if any(mentions[position].form == "name" for position in one.mentions)]
    by_id = {referent.id: referent for referent in named}
    known = {position: referent for referent in named for position in referent.mentions}
    for reference in references:
        if len(reference.candidates) == 1 and reference.candidates[0] in by_id:
            known.setdefault(reference.mention, by_id[reference.candidates[0]])
    starts = {mention.start: position for position, mention in enumerate(mentions)}
    return tuple(_sharpen(statement, starts, known) for statement in statements)


def _sharpen(statement: Statement, starts: dict[int, int], known: dict[int, Referent]) -> Statement:
    last = statement.chain[-1] if statement.chain else None
    if last is None or last.start is None or statement.source_class not in (None, "named", "unnamed"):
        return statement
    referent = known.get(starts.get(last.start, -1))
    if referent is None or not referent.name:
        return statement
    if not all(word[0].isupper() for word in referent.name.split()):
        return statement
    described = _classify_words([*(referent.role or "").split(), *referent.name.split()])
    better: SourceClass = "official" if described == "official" else "named"
    return structs.replace(statement, source_class=better)
