"""Details of people: how old one is, and who it was where it can be but one: who led, was in the chair, came first."""

import re
from collections.abc import Iterator, Sequence

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail, list_named, list_people
from crosswire.align.events import find_undergoers
from crosswire.languages.en.details import NUMBER_WORDS, ORDERED_ACTS, PARTS_OF_ONE
from crosswire.model import Entity, Mention
from crosswire.primitives.story_index import StoryIndex

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER = rf"(\d{{1,2}}|(?:(?:{_TENS})-)?(?:" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + "))"
_AGE_BEHIND = re.compile(
    r"(?:, (?:aged |who is |the )?| \(|, an? )"
    + _NUMBER
    + r"(?:-year-old\b|(?: years old)?(?=[,.;)]| years old| and |$))"
)
_AGE_SAID = re.compile(r",? (?:is|was) " + _NUMBER + r"(?: years old| years of age)?(?=[.,;]|$)")
_AGE_BEFORE = re.compile(_NUMBER + r"-year-old (?:[\w-]+ ){0,3}$", re.IGNORECASE)
_POINTED = re.compile(r"\b[Tt]he " + _NUMBER + r"-year-old (?!(?:[\w-]+ )?[A-Z])")
_DIED_AT = re.compile(r"\b(?:aged|at the age of|at) " + _NUMBER + r"(?=[.,;]|$| (?:on|in|after|of|from)\b)")
_PRONOUN_IS = re.compile(r"(?:He|She) (?:is|was) " + _NUMBER + r"(?: years old)?$")
# "the great singer was 86": of the one person of the story who is that
_HOLDER_IS = re.compile(r"(?:So )?[Tt]he (?:[a-z-]+ ){1,3}(?:is|was) " + _NUMBER + r"(?: years old)?(?=[.,;]|$| and\b)")
_AT_THAT_TIME = re.compile(r"\b(?:when|while|then|if|until|since|before)\b[^.]{0,20}$", re.IGNORECASE)
NEAR = 30  # characters from the start of a sentence at which somebody stands whom it is about
LONGEST_AGE = 40  # characters looked at before a name


def find_ages(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The ages of people that stand right beside their names, in the statement or in what its subject is called."""
    text, told = index.articles[claim.article].text, index.propositions[claim.id]
    start, end = index.sentence(claim.id)
    within = [*index.statements[claim.id].parts, *([(told.subject.start, told.subject.end)] if told.subject else [])]
    for mention, person in list_people(claim.article, start, end, index):
        said = None if _AT_THAT_TIME.search(text[start : mention.start]) else _AGE_SAID.match(text, mention.end, end)
        behind = _AGE_BEHIND.match(text, mention.end, end) or said
        age = behind or _AGE_BEFORE.search(text, max(start, mention.start - LONGEST_AGE), mention.start)
        if age is not None and any(first <= age.start(1) and age.end(1) <= last for first, last in within):
            yield Detail(claim=claim, of=(person.id,), value=str(read_number(age[1])), words=age[1])
    called = _HOLDER_IS.match(claim.text)
    if called is not None:
        for holder in find_undergoers(claim, index):
            yield Detail(claim=claim, of=(holder,), value=str(read_number(called[1])), words=called[1])
    own = _PRONOUN_IS.match(claim.text) or (_DIED_AT.search(claim.text) if claim.predicate == "die" else None)
    doers = [key for key in claim.agents if key in index.entities and index.entities[key].kind == "person"]
    if own is not None and len(doers) == len(claim.agents) == 1:
        yield Detail(claim=claim, of=(doers[0],), value=str(read_number(own[1])), words=own[1])
    yield from _find_pointed(claim, within, index)


def _find_pointed(claim: Claim, within: Sequence[tuple[int, int]], index: StoryIndex) -> Iterator[Detail]:
    """The age of "the 43-year-old", who is the one person named in the sentence before."""
    text, (start, end) = index.articles[claim.article].text, index.sentence(claim.id)
    pointed = _POINTED.search(text, start, end)
    if pointed and is_told_elsewhere(pointed[1], text, pointed.start()):
        return  # perhaps of somebody else, whose age it was said to be
    last_named = find_last_person(claim, index) if pointed else None
    if pointed and last_named and any(first <= pointed.start() and pointed.end() <= last for first, last in within):
        yield Detail(claim=claim, of=(last_named,), value=str(read_number(pointed[1])), words=pointed[1])


def is_told_elsewhere(age: str, text: str, place: int) -> bool:
    """Whether an article gives the age somewhere else, too."""
    told = re.finditer(rf"\b{age}-year-old\b|[,(] (?:aged )?{age}[,.;)]", text)
    return any(not found.start() <= place + len("The ") <= found.end() for found in told)


def find_last_person(claim: Claim, index: StoryIndex) -> str | None:
    """The one person whom the sentence before names, at its start; none where the sentence itself names one."""
    place, found = index.propositions[claim.id].sentence, index.findings[claim.article]
    if not place or found.blocks[place - 1] != found.blocks[place]:
        return None
    own, before = (
        {person.id for _, person in list_people(claim.article, *found.sentences[at], index)}
        for at in (place, place - 1)
    )
    start, end = found.sentences[place - 1]
    opens = [
        person.id for mention, person in list_people(claim.article, start, end, index) if mention.start - start <= NEAR
    ]
    return next(iter(before)) if len(before) == 1 and opens and not own else None


def read_number(words: str) -> int:
    """The number below a hundred that digits or words give: "eight", "forty-three"."""
    if words.isdigit():
        return int(words)
    return sum(NUMBER_WORDS.get(word, 0) for word in words.lower().split("-"))


def is_other_age(left: Detail, right: Detail) -> bool:
    """Ages differ; by one a birthday may lie between, unless both articles are dated, and so of nearly one day."""
    apart = abs(int(left.value) - int(right.value))
    return apart > 1 or (apart == 1 and bool(left.claim.published and right.claim.published))


# ---------------------------------------------------------------- who it was, where it can be but one

_TITLE = r"(?:[\w-]+,? ){0,5}"
# What stands right before and right behind the name of the one who was it, by what one can be alone.
_PARTS = {
    part: (
        re.compile(rf"\b(?:{before}) {_TITLE}$", re.IGNORECASE),
        re.compile(rf"(?:, \d\d)?(?:, [^,.;A-Z]{{3,60}},)?,? (?:{behind})\b"),
    )
    for part, (before, behind) in PARTS_OF_ONE.items()
}
_ORDERED_BY = re.compile(r"\b(?:ordered by|on the orders? of|order was given by|at the command of) " + _TITLE + "$")
_ORDERING = re.compile(
    r"(?:, \d\d,)? (?:who )?(?:had |has )?(?:gave|given|issued|ordered)\b(?: the| an?)?(?: orders?)?"
)
_SHIP_NUMBER = re.compile(r"^ \d+\b")
_ORDER = re.compile(r"\border(?:s|ed)?\b|\bcommand\b")
OF_BODIES = frozenset({"order", "raised the alarm"})  # what a body does through one of its people
ACTING = frozenset({"person", "organisation", "group"})


def find_parts_of_one(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """Who is told to have been what only one can have been: the ringleader, in the chair, the first to arrive."""
    text = index.articles[claim.article].text
    found = index.statements[claim.id]
    for mention, entity in list_named(claim.article, found.start, found.end, index):
        before, behind = text[found.start : mention.start], text[mention.end : found.end]
        behind = _SHIP_NUMBER.sub("", behind)
        for part, (rule, other) in _PARTS.items():
            if rule.search(before) or other.match(behind):
                yield Detail(claim=claim, of=(part,), value=f"{entity.kind}|{entity.id}", words=entity.name)
        yield from _find_order(claim, mention, entity, (before, behind))
    doers = [key for key in claim.agents if key in index.entities]
    if claim.predicate == "order" and len(doers) == 1 and index.entities[doers[0]].kind in ACTING:
        for of in find_orders(claim):
            doer = index.entities[doers[0]]
            yield Detail(claim=claim, of=of, value=f"{doer.kind}|{doer.id}", words=doer.name)


def _find_order(claim: Claim, mention: Mention, entity: Entity, beside: tuple[str, str]) -> Iterator[Detail]:
    """Who gave an order that is given once: to clear a place, to attack, to close."""
    if entity.kind not in ACTING:
        return
    before, behind = beside
    if _ORDERED_BY.search(before) or _ORDERING.match(behind):
        for of in find_orders(claim):
            yield Detail(claim=claim, of=of, value=f"{entity.kind}|{entity.id}", words=mention.text)


def find_orders(claim: Claim) -> list[tuple[str, ...]]:
    """What the claim says was ordered, if one thing that is ordered once."""
    if not _ORDER.search(claim.text):
        return []
    words = set(re.findall(r"[a-z]+", claim.text.lower()))
    acts = [act for act, telling in ORDERED_ACTS.items() if words & telling]
    return [("order", acts[0])] if len(acts) == 1 else []


def is_other_person(left: Detail, right: Detail) -> bool:
    """Two names of which none is in the other's statement, of one day as far as days are told.

    A body and a person of it may both be named: "the police", "Constable Osk".
    """
    kinds, keys = zip(*(detail.value.split("|") for detail in (left, right)), strict=True)
    if keys[0] == keys[1] or keys[0] in right.claim.entities or keys[1] in left.claim.entities:
        return False
    bodies = left.of[0] in OF_BODIES and set(kinds) == {"person", "organisation"}
    return not bodies and not is_told_of_other_days(left.claim, right.claim)


def is_told_of_other_days(left: Claim, right: Claim) -> bool:
    """Whether both tell their day, and the days lie apart."""
    if left.when is None or right.when is None:
        return False
    return left.when[0][:10] > right.when[1][:10] or right.when[0][:10] > left.when[1][:10]
