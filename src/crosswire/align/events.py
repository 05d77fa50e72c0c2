"""Which event a statement tells of, of those that happen once in a story or once to one person or thing."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.languages.en.details import EVENT_WORDS, HAPPENING, NUMBER_WORDS, OTHER_OF_KIND
from crosswire.languages.en.event_classes import CLASSES, DONE_BY_MANY, OCCURRING, EventClass
from crosswire.languages.en.predicates import VAGUE
from crosswire.languages.en.titles import PERSON_NOUNS
from crosswire.model import Argument
from crosswire.primitives.story_index import StoryIndex

Key = tuple[str, ...]
_WORD = re.compile(r"[a-z]+")
THE = frozenset({"the", "its", "their", "his", "her"})
INDEFINITE = frozenset("a an another some several many more most few other all both no any dozens hundreds".split())


def find_events(claim: Claim, index: StoryIndex) -> list[Key]:
    """The events that the claim tells of, by class and by whom or what they befall; "it happened" is any of them."""
    words = set(_WORD.findall(claim.text.lower()))
    if words & OTHER_OF_KIND:
        return []
    told = index.propositions[claim.id].arguments
    doers, befallen = ([a for a in told if a.role == role] for role in ("agent", "patient"))
    things = {word for a in (*doers, *befallen) for word in (a.head, *a.lemmas)} | claim.agents | claim.objects
    outer = index.propositions[claim.id].subject
    if outer is not None and not doers:
        things = things | set(_WORD.findall(index.articles[claim.article].text[outer.start : outer.end].lower()))
    if claim.predicate in HAPPENING and {a.head for a in doers} & EVENT_WORDS:
        return [(one.name, "") for one in CLASSES if one.scope == "one"]
    keys: list[Key] = []
    many = any(is_several(argument, claim, index) for argument in (*doers, *befallen))
    for one in CLASSES:
        if is_told(one, claim, things) and not (many and one.scope == "one" and one.name not in DONE_BY_MANY):
            keys += [(one.name, key) for key in _find_keys(one, claim, index)]
    return keys


def is_told(one: EventClass, claim: Claim, things: set[str] | frozenset[str]) -> bool:
    """Whether the claim tells of an event of the class: by a verb and its thing, a phrase, or a noun that happens."""
    if claim.predicate in one.verbs and (not one.things or things & one.things):
        return True
    if one.phrases is not None and one.phrases.search(claim.text):
        return True
    return bool(one.nouns and claim.predicate in OCCURRING and things & one.nouns)


def is_several(argument: Argument, claim: Claim, index: StoryIndex) -> bool:
    """Whether the argument is of some of many: "two ships", "several bombs", "schools"."""
    words = index.articles[claim.article].text[argument.start : argument.end].lower().split()
    if not words or words[0] in {"a", "an"}:
        return False
    plural = len(words) == 1 and words[0] != argument.head and words[0].endswith("s") and not argument.mentions
    return words[0] in INDEFINITE or words[0] in NUMBER_WORDS or words[0].isdigit() or plural


def _find_keys(one: EventClass, claim: Claim, index: StoryIndex) -> list[str]:
    """Whom or what it befalls, where that is what tells two events of the class apart; "" where it is one anyway."""
    if one.scope == "one":
        return [""]
    if one.scope == "who":
        return find_undergoers(claim, index)
    keys = (claim.objects or claim.agents) - VAGUE - PRONOUNS
    return sorted(keys & one.things if one.things else keys)


def find_undergoers(claim: Claim, index: StoryIndex) -> list[str]:
    """Whom or what it befalls: the one thing it is done to, or else who does it, where that is known by name."""
    told = index.propositions[claim.id].arguments
    befallen = [a for a in told if a.role == "patient"] or [a for a in told if a.role == "agent"]
    named = [find_named(argument, claim.article, index) or find_holder(argument, claim, index) for argument in befallen]
    return [key for key in named if key] if len(named) == 1 else []


def find_named(argument: Argument, article: str, index: StoryIndex) -> str | None:
    """The entity that the argument names, in its last words or before a comma: "the poet Ann Lee, the ..."."""
    text, mentions = index.articles[article].text, index.findings[article].mentions
    for mention in (mentions[at] for at in argument.mentions):
        behind = text[mention.end : argument.end].strip()
        if mention.entity and mention.form != "nominal" and (not behind or behind.startswith(",")):
            return mention.entity
    return None


def find_holder(argument: Argument, claim: Claim, index: StoryIndex) -> str | None:
    """The one person of the story who is what the argument says: "the captain of the vessel"."""
    words = index.articles[claim.article].text[argument.start : argument.end].split()
    if not words or words[0].lower() not in THE or argument.head not in PERSON_NOUNS:
        return None
    holders = [
        entity.id
        for entity in index.entities.values()
        if entity.kind == "person" and argument.head in (entity.role or "").lower().split()
    ]
    return holders[0] if len(holders) == 1 else None


def find_events_beside(claim: Claim, beside: Mapping[tuple[str, int], Sequence[Claim]], index: StoryIndex) -> list[Key]:
    """The claim's events; "It was noon when the wall fell", "It was noon" tell of those that stand beside them."""
    events = find_events(claim, index)
    if events or not IT_WAS.match(claim.text):
        return events
    lemmas = set(index.propositions[claim.id].lemmas)
    inside: list[Key] = [
        (one.name, "") for one in CLASSES if one.scope == "one" and lemmas & one.verbs and lemmas & one.things
    ]
    around = beside[claim.article, claim.sentence]
    found = set(inside) or {key for one in around if one.id != claim.id for key in find_events(one, index)}
    if not found and len(around) == 1:
        found = {key for one in _list_before(claim, beside, index) for key in find_events(one, index)}
    return sorted(found)


def list_beside(claims: Sequence[Claim]) -> dict[tuple[str, int], list[Claim]]:
    """The claims of each sentence of each article."""
    beside: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        beside[claim.article, claim.sentence].append(claim)
    return beside


IT_WAS = re.compile(r"^(?:It|That) was (?:not )?(?:\w+ ){0,3}?(?:at |in |on |from )?[\w.:]+", re.IGNORECASE)


def _list_before(claim: Claim, beside: Mapping[tuple[str, int], Sequence[Claim]], index: StoryIndex) -> Iterator[Claim]:
    """The claims of the sentence before, in the same paragraph."""
    blocks = index.findings[claim.article].blocks
    if claim.sentence and blocks[claim.sentence - 1] == blocks[claim.sentence]:
        yield from beside.get((claim.article, claim.sentence - 1), ())
