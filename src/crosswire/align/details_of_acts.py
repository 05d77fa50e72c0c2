"""Details of acts: whether one thing was done or not, and what was carried."""

import re
from collections.abc import Iterator

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.detail import Detail
from crosswire.align.details_of_people import is_told_of_other_days
from crosswire.languages.en.details import OTHER_OF_KIND, RECURRING, SUBSTANCES
from crosswire.languages.en.predicates import NOT_YET, VAGUE
from crosswire.model import Proposition
from crosswire.primitives.story_index import StoryIndex

ANYBODY = ("",)  # "no treaty was signed": by whomever
SINCE = frozenset({"since", "ever"})
SPEAKING = frozenset({"i", "we"})
DID, DID_NOT = "it was", "it was not"


def find_doings(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """Whether one did one thing, or one thing was done, that is done once."""
    told = index.propositions[claim.id]
    if claim.light or claim.is_state or claim.is_old or claim.predicate in RECURRING or not is_over(told):
        return
    words = set(re.findall(r"[a-z]+", claim.text.lower()))
    if words & (NOT_YET | OTHER_OF_KIND | SINCE) or "?" in claim.text or told.predicate != claim.predicate:
        return
    agents = {claim.source if agent in SPEAKING else agent for agent in claim.agents} - VAGUE - PRONOUNS
    named = sorted(agent for agent in agents if agent and agent.startswith("e-"))
    objects = sorted(claim.objects - VAGUE - PRONOUNS)
    value = DID if claim.polarity else DID_NOT
    for number in sorted(claim.classes):
        for thing in objects or ("",):
            for agent in (*named, *ANYBODY) if claim.polarity or not agents else named:
                if agent or thing:
                    yield Detail(claim=claim, of=(str(number), agent, thing), value=value, words=value)


def is_over(told: Proposition) -> bool:
    """Whether the clause tells of something done, and of nothing that can, must or may be."""
    return told.modal is None and not told.progressive and (told.tense == "past" or told.perfect)


def is_opposite(left: Detail, right: Detail) -> bool:
    """It was done, and it was not, of one day as far as days are told."""
    return left.value != right.value and not is_told_of_other_days(left.claim, right.claim)


# ---------------------------------------------------------------- what was carried, served or burned

_CARRIED = re.compile(
    r"\b(?:carrying|loaded with|laden with|transporting|hauling|(?:cargo|load|shipment|consignment|dish|samples?) of)\b"
    r"(?P<what>[^.,;]{0,40})",
    re.IGNORECASE,
)
_DISH = re.compile(
    r"(?P<what>[\w-]+)(?: and [\w-]+)? (?:dish|curry|stew|sandwich(?:es)?|cargo|deckload)\b|^It was (?P<plain>\w+)\b",
    re.IGNORECASE,
)


def find_substances(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """What was carried or served, where words tell it that exclude each other."""
    del index
    told = " ".join(found["what"] or "" for found in _CARRIED.finditer(claim.text))
    told += " " + " ".join(found["what"] or found["plain"] or "" for found in _DISH.finditer(claim.text))
    words = re.findall(r"[a-z]+", told.lower())
    found = {(group, kind, word) for word in words for group, kind in SUBSTANCES.get(word, ())}
    if len({(group, kind) for group, kind, _ in found}) == 1:
        group, kind, word = min(found)
        yield Detail(claim=claim, of=(group,), value=kind, words=word)


def is_other_substance(left: Detail, right: Detail) -> bool:
    """The substances differ, and no two names tell that they were of two ships."""
    one, other = left.claim.entities, right.claim.entities
    return left.value != right.value and not (one and other and not one & other)
