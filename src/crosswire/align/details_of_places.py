"""Details of place: at which site a thing was done that is done once, and which of several it was."""

import re
from collections.abc import Iterator

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.detail import Detail
from crosswire.align.events import find_undergoers
from crosswire.align.sites import PASSED, Site, find_kind, is_other_site, list_sites
from crosswire.languages.en.contrasts import ARRESTING, ONCE, TAKING
from crosswire.languages.en.predicates import VAGUE
from crosswire.primitives.story_index import StoryIndex

_CUSTODY = re.compile(r"\binto custody\b")
_OPENER = re.compile(r"(?<=\w),? (?:after|before|when|while|where|who|whom|which|because|since)\b")


def find_places(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The site where a thing is done that is done once, or to which one is taken."""
    act = "arrest" if _CUSTODY.search(claim.text) or claim.predicate in ARRESTING else claim.predicate
    taking = act in TAKING
    if not taking and act not in ONCE:
        return
    own = _OPENER.split(claim.text, maxsplit=1)[0]  # what a clause inside it tells was done elsewhere
    sites = [site for site in list_sites(claim) if site.role not in PASSED and (site.role == "to") == taking]
    sites = [site for site in sites if site.text in own]
    for entity in find_undergoers(claim, index) if len(sites) == 1 else ():
        of = ("to" if taking else act, entity)
        yield Detail(claim=claim, of=of, value=write_site(sites[0]), words=sites[0].text)


def write_site(site: Site) -> str:
    """The site as a value that can be compared."""
    return f"{site.role}|{site.noun}|{site.label}"


def is_other_place(left: Detail, right: Detail) -> bool:
    """Two sites of which one is not the other; one may be taken to a hospital first, and then to a prison."""
    one, other = (detail.value.split("|") for detail in (left, right))
    if "to" in {one[0], other[0]} and find_kind(one[1]) != find_kind(other[1]):
        return False
    return is_other_site((one[1], one[2]), (other[1], other[2]))


# ---------------------------------------------------------------- which of several it was


def find_numbers(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """At which gate or berth, by its number, somebody or something does what is told."""
    del index
    sites = [site for site in list_sites(claim) if site.label.isdigit()]
    for doer in claim.agents - VAGUE - PRONOUNS if len(sites) == 1 else ():
        yield Detail(claim=claim, of=(sites[0].noun, doer), value=sites[0].label, words=sites[0].text)


def is_other_number(left: Detail, right: Detail) -> bool:
    """The numbers differ."""
    return left.value != right.value
