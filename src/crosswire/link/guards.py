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
ADDING = frozenset({"added", "adds", "continued", "continues", "went on", "goes on", "concluded"})


class Voices(Struct, frozen=True, kw_only=True):
    """What the guards look at: an article's findings with entities, and who its speakers would be."""

    text: str
    found: Findings
    entities: dict[str, Entity]
    resolve: Resolve
    genders: dict[str, str]  # of each entity, where the article tells
    persons: tuple[tuple[int, str], ...]  # where each person is named or described, and who it is
    blocks: dict[str, frozenset[int]]  # of each person, the paragraphs


def find_doubted(
    text: str, found: Findings, entities: dict[str, Entity], resolve: Resolve
) -> dict[tuple[int, int], str | None]:
    """For spans of speakers that are resolved wrongly or on too little: whom they mean after all, mostly nobody."""
    voices = hear_voices(text, found, entities, resolve)
    doubted: dict[tuple[int, int], str | None] = {}
    for position, quote in enumerate(found.quotes):
        span = quote.speaker_span
        chosen = resolve(span.start, span.end) if span is not None else None
        if span is None:
            continue
        words = (quote.chain[-1].name or "").lower()
        if words.endswith(SPOKES):
            kept = check_spokesperson(voices, quote, span, chosen)
        elif chosen is not None and words in ("he", "she", "his", "her"):
            kept = check_pronoun(voices, position, span, chosen)
        else:
            continue
        if kept != chosen:
            doubted[span.start, span.end] = kept
    return doubted


def hear_voices(text: str, found: Findings, entities: dict[str, Entity], resolve: Resolve) -> Voices:
    """What the guards look at, gathered once an article."""
    persons = find_persons(found, entities)
    places: dict[str, set[int]] = {}
    for start, entity in persons:
        places.setdefault(entity, set()).add(find_block(found, start))
    return Voices(
        text=text,
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


def check_pronoun(voices: Voices, position: int, span: Range, chosen: str) -> str | None:
    """Who "he" is: who spoke just before, where he adds to it; nobody whom his own words name; else the chosen one."""
    quote = voices.found.quotes[position]
    last = find_added_to(voices, position, span)
    chosen = last or chosen
    if names_himself(voices, quote, chosen):
        others = [one for one in find_others(voices, position, span, chosen) if not names_himself(voices, quote, one)]
        return others[0] if len(others) == 1 else None
    return chosen if last or is_likely(voices, position, span, chosen) else None


def find_added_to(voices: Voices, position: int, span: Range) -> str | None:
    """The last one to speak before "he added" in the paragraph, where the sex is right."""
    quote = voices.found.quotes[position]
    if quote.cue_span is None or voices.text[quote.cue_span.start : quote.cue_span.end].lower() not in ADDING:
        return None
    earlier = [
        one.speaker_span
        for one in voices.found.quotes
        if one.speaker_span is not None and one.speaker_span.start < min(span.start, quote.start)
    ]
    last = max(earlier, key=lambda one: one.start, default=None)
    if last is None or find_block(voices.found, last.start) != find_block(voices.found, span.start):
        return None
    speaker = voices.resolve(last.start, last.end)
    pronoun = (quote.chain[-1].name or "").lower()
    known = speaker is not None and voices.entities[speaker].kind == "person" and fits(voices, speaker, pronoun)
    return speaker if known else None


def names_himself(voices: Voices, quote: Quote, chosen: str) -> bool:
    """Whether the words in quotation marks name the one who would say them: nobody speaks of himself by name."""
    if quote.kind != "direct":
        return False
    inside = (m for m in voices.found.mentions if quote.start <= m.start and m.end <= quote.end and m.form == "name")
    return any(mention.entity == chosen for mention in inside)


def find_others(voices: Voices, position: int, span: Range, chosen: str) -> list[str]:
    """The other people of the paragraph before it whom "he" can be."""
    pronoun = (voices.found.quotes[position].chain[-1].name or "").lower()
    block = find_block(voices.found, span.start)
    return [
        one
        for one in dict.fromkeys(entity for start, entity in voices.persons if start < span.start)
        if one != chosen and block in voices.blocks[one] and fits(voices, one, pronoun)
    ]


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
    """Whether words describe or name a single person: "a doctor", "Ajla Jan", whom no list takes for one."""
    parts = words.split()
    named = len(parts) > 1 and all(part[:1].isupper() for part in parts)
    return named or words.lower().startswith(SINGULAR)


def find_block(found: Findings, start: int) -> int:
    """The paragraph that holds a character."""
    sentence = bisect_right(found.sentences, (start, float("inf"))) - 1
    return found.blocks[sentence] if 0 <= sentence < len(found.blocks) else 0
