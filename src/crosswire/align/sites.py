"""Where a thing is done: the building, ship or gate that a statement names, and whether two of them can be one."""

import re

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.languages.en.contrasts import NUMBERED, ONCE, SITES, TAKING
from crosswire.model import Comparison
from crosswire.primitives.story_index import StoryIndex

_NOUNS = sorted({noun for kind in SITES for noun in kind} | NUMBERED)
_SITE = re.compile(
    r"\b(?P<role>in|at|aboard|on board|inside|into|to|out of|from|near)\s+"
    r"(?P<own>(?:(?:the|a|an|his|her|its|their)\s+)?"
    r"(?:(?!(?:in|at|of|on|to|into|from|by|for|with|and|near)\b)[\w’'-]+\s+){0,3}?"
    r"(?P<noun>" + "|".join(_NOUNS) + r")(?:\s+\d+)?)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-Z][\w’'-]*|\b\d+\b|\b(?:north|south|east|west)\w*")


PASSED = frozenset({"from", "near"})


class Site(Struct, frozen=True, kw_only=True):
    """A site that a statement names: its noun, what tells it from others of its kind, and its words."""

    role: str
    noun: str
    label: str  # names, numbers and directions, in order; empty where none is told
    text: str


def list_sites(claim: Claim) -> list[Site]:
    """The sites that the statement names behind "in", "at", "to" and their like."""
    return [_read_site(found) for found in _SITE.finditer(" ".join(claim.text.split()))]


def _read_site(found: re.Match[str]) -> Site:
    noun = found["noun"].lower()
    labels = [label for label in _LABEL.findall(found["own"]) if label.lower() not in {noun, "the", "a", "an"}]
    return Site(role=found["role"].lower(), noun=noun, label=" ".join(labels).lower(), text=found["own"])


def find_kind(noun: str) -> int | None:
    """The kind of site that a noun names, if any."""
    return next((number for number, kind in enumerate(SITES) if noun in kind), None)


def is_other_site(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two sites, nouns with labels, cannot be one: of kinds that exclude each other, or of other names."""
    kinds = [find_kind(noun) for noun, _ in (one, other)]
    if one[0] == other[0] or (kinds[0] is not None and kinds[0] == kinds[1]):
        if one[0] not in NUMBERED or other[0] not in NUMBERED or not one[1] or not other[1]:
            return False
        return not set(one[1].split()) & set(other[1].split())
    return None not in kinds


def is_of_many(left: Claim, right: Claim) -> bool:
    """Whether what is done is done at many places and to many: only what is done once is done at one place."""
    return not {left.predicate, right.predicate} & (ONCE | TAKING)


def compare_sites(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """One thing done at one time at two sites: one of them is wrong."""
    del index
    if {left.stance, right.stance} != {"asserted"} or not left.classes & right.classes or left.light:
        return None
    if left.is_old != right.is_old or not (left.polarity and right.polarity) or is_of_many(left, right):
        return None
    found = [[site for site in list_sites(claim) if site.role not in PASSED] for claim in (left, right)]
    if [len(sites) for sites in found] != [1, 1] or not (left.agents | left.objects) & (right.agents | right.objects):
        return None
    one, other = found[0][0], found[1][0]
    told = [(site.noun, site.label) for site in (one, other)]
    goals = {site.role == "to" for site in (one, other)}
    if goals == {True, False} or (goals == {True} and find_kind(one.noun) != find_kind(other.noun)):
        return None
    if not is_other_site(told[0], told[1]):
        return None
    return Comparison(
        left=left.id,
        right=right.id,
        level="contradiction",
        slot="place",
        reason=f"“{one.text}” against “{other.text}”",
        values=(one.text, other.text),
    )
