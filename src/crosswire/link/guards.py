"""Speakers taken back: a pronoun or a bare title whose resolution the sayings around it speak against."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from msgspec import Struct

from crosswire.languages.en.reference import PRONOUN_GENDERS
from crosswire.model import Entity, Findings, Quote, Range

Resolve = Callable[[int, int], str | None]
NEAR = 1  # paragraphs back in which a named speaker goes on as "he"
REACH = 20  # quotes back
FAR = 2  # paragraphs back in which whoever "he" is must have been named, if somebody else was
SPOKES = ("spokesman", "spokeswoman", "spokesperson")
ALONE = len("the spokesman".split())
SINGULAR = ("a ", "an ")


class Voices(Struct, frozen=True, kw_only=True):
    """What the guards look at: an article's findings with entities, and who its speakers would be."""

    found: Findings
    entities: dict[str, Entity]
    resolve: Resolve
    genders: dict[str, str]  # of each entity, where the article tells
    persons: tuple[tuple[int, str], ...]  # where each person is named or described, and who it is
    blocks: dict[str, frozenset[int]]  # of each person, the paragraphs


def find_doubted(found: Findings, entities: dict[str, Entity], resolve: Resolve) -> dict[tuple[int, int], str | None]:
    """For spans of speakers that are resolved wrongly or on too little: whom they mean after all, mostly nobody."""
    voices = hear_voices(found, entities, resolve)
    doubted: dict[tuple[int, int], str | None] = {}
    for position, quote in enumerate(found.quotes):
        span = quote.speaker_span
        chosen = resolve(span.start, span.end) if span is not None else None
        if span is None:
            continue
        words = (quote.chain[-1].name or "").lower()
        if words.endswith(SPOKES):
            kept = check_spokesperson(voices, quote, span, chosen)
        elif chosen is not None and words in ("he", "she"):
            kept = chosen if is_likely(voices, position, span, chosen) else None
        else:
            continue
        if kept != chosen:
            doubted[span.start, span.end] = kept
    return doubted


def hear_voices(found: Findings, entities: dict[str, Entity], resolve: Resolve) -> Voices:
    """What the guards look at, gathered once an article."""
    persons = find_persons(found, entities)
    places: dict[str, set[int]] = {}
    for start, entity in persons:
        places.setdefault(entity, set()).add(find_block(found, start))
    return Voices(
        found=found,
        entities=entities,
        resolve=resolve,
        genders=find_genders(found),
        persons=persons,
        blocks={entity: frozenset(blocks) for entity, blocks in places.items()},
    )


def find_genders(found: Findings) -> dict[str, str]:
    """The sex of each entity that the article's own words tell."""
    return {
        found.mentions[position].entity or "": referent.gender
        for referent in found.referents
        if referent.gender is not None
        for position in referent.mentions
    }


def find_persons(found: Findings, entities: dict[str, Entity]) -> tuple[tuple[int, str], ...]:
    """Where people are named or described, in text order."""
    return tuple(
        (mention.start, mention.entity)
        for mention in found.mentions
        if mention.form != "pronoun"
        and mention.entity in entities
        and mention.entity is not None
        and entities[mention.entity].kind == "person"
    )


def check_spokesperson(voices: Voices, quote: Quote, span: Range, chosen: str | None) -> str | None:
    """Who "the spokesman" is: somebody called so, never whom he speaks for; alone, the only one named before."""
    inside = [m for m in voices.found.mentions if span.start <= m.start and m.end <= span.end and m.form == "name"]
    bodies = [mention.text.lower() for mention in inside]
    if chosen is not None and speaks_for(voices, chosen, bodies):
        return chosen
    if len((quote.chain[-1].name or "").split()) > ALONE:
        return None
    before = {entity for start, entity in voices.persons if start < span.start and speaks_for(voices, entity, [])}
    return before.pop() if len(before) == 1 and not has_nameless(voices, span.start) else None


def has_nameless(voices: Voices, start: int) -> bool:
    """Whether a spokesperson who is not named has spoken before."""
    earlier = [quote for quote in voices.found.quotes if quote.speaker_span and quote.speaker_span.start < start]
    names = [(quote.chain[-1].name or "").lower() for quote in earlier]
    return any(name.endswith(SPOKES) and len(name.split()) > ALONE for name in names)


def speaks_for(voices: Voices, entity: str, bodies: Sequence[str]) -> bool:
    """Whether an entity is called a spokesperson, of the bodies named if there are any."""
    role = (voices.entities[entity].role or find_apposed_role(voices.found, entity)).lower()
    return any(word in role for word in SPOKES) and (not bodies or any(body in role for body in bodies))


def find_apposed_role(found: Findings, entity: str) -> str:
    """The description right behind a name: "Ada Brandt, the spokeswoman for the mayor"."""
    ends = {mention.end for mention in found.mentions if mention.entity == entity and mention.form == "name"}
    apposed = (mention.text for mention in found.mentions if mention.form == "nominal" and mention.start - 2 in ends)
    return next(apposed, "")


def is_likely(voices: Voices, position: int, span: Range, chosen: str) -> bool:
    """Whether "he" can well be the chosen one: a person, spoken of nearby, and no other one speaking just before."""
    if voices.entities[chosen].kind != "person":
        return False
    pronoun = (voices.found.quotes[position].chain[-1].name or "").lower()
    rivals = {entity for entity in voices.blocks if entity != chosen and fits(voices, entity, pronoun)}
    block = find_block(voices.found, span.start)
    near = {one for one, blocks in voices.blocks.items() if any(block - FAR <= n <= block for n in blocks)}
    if chosen not in near and near & rivals:
        return False
    return not follows_another(voices, position, span, chosen, rivals)


def fits(voices: Voices, entity: str, pronoun: str) -> bool:
    """Whether a person's sex, if known, is the pronoun's."""
    return voices.genders.get(entity) in (None, PRONOUN_GENDERS.get(pronoun))


def follows_another(voices: Voices, position: int, span: Range, chosen: str, rivals: set[str]) -> bool:
    """Whether the last one said by name to speak is a rival, and the chosen one is not spoken of since."""
    block = find_block(voices.found, span.start)
    earlier = [
        quote
        for quote in voices.found.quotes[max(position - REACH, 0) : position + 1]
        if quote.speaker_span is not None
        and quote.speaker_span.start < span.start
        and block - find_block(voices.found, quote.speaker_span.start) <= NEAR
        and (quote.chain[-1].name or "").lower() not in PRONOUN_GENDERS
    ]
    last = max(earlier, key=lambda quote: quote.speaker_span.start if quote.speaker_span else 0, default=None)
    if last is None or last.speaker_span is None:
        return False
    speaker = voices.resolve(last.speaker_span.start, last.speaker_span.end)
    nameless = speaker is None and last.chain[-1].kind == "person" and is_one(last.chain[-1].name or "")
    if speaker not in rivals and not nameless:
        return False
    return not any(
        entity == chosen and last.speaker_span.start <= start < span.start and not last.start <= start < last.end
        for start, entity in voices.persons
    )


def is_one(words: str) -> bool:
    """Whether words describe a single person: "a doctor"."""
    return words.lower().startswith(SINGULAR)


def find_block(found: Findings, start: int) -> int:
    """The paragraph that holds a character."""
    sentence = bisect_right(found.sentences, (start, float("inf"))) - 1
    return found.blocks[sentence] if 0 <= sentence < len(found.blocks) else 0
