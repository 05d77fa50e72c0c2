"""Details told by the way: how old somebody is, when, where and by whom a thing was done, how a vote went.

Statements that answer different questions may differ in such a detail. Each detail that articles tell differently
makes an alignment of its own, beside those that the statements stand in.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail, Kind, is_any, is_told_done_or_not, is_told_so
from crosswire.align.details_of_acts import find_doings, find_substances, is_opposite, is_other_substance
from crosswire.align.details_of_answers import find_answers, is_other_answer
from crosswire.align.details_of_causes import find_causes, is_other_cause
from crosswire.align.details_of_means import find_means, is_other_means
from crosswire.align.details_of_names import find_names, is_other_name
from crosswire.align.details_of_people import find_ages, find_parts_of_one, is_other_age, is_other_person
from crosswire.align.details_of_places import find_numbers, find_places, is_other_number, is_other_place
from crosswire.align.details_of_precedents import find_precedents, is_other_precedent
from crosswire.align.details_of_times import (
    find_days,
    find_hours,
    find_set_days,
    is_other_day,
    is_other_hour,
    is_other_set_day,
)
from crosswire.align.details_of_votes import (
    find_abstentions,
    find_tallies,
    find_unanimity,
    is_other_count,
    is_other_mind,
    is_other_tally,
)
from crosswire.align.details_of_winners import find_winners, is_other_winner
from crosswire.align.opposites import find_kind
from crosswire.align.progress import count_days_between
from crosswire.languages.en.dating import PAST_YEARS
from crosswire.model import Alignment, Comparison
from crosswire.primitives.story_index import StoryIndex

MOST_DAYS = 7  # between articles


def find_details(claims: Sequence[Claim], index: StoryIndex) -> list[Alignment]:
    """An alignment for each detail that articles tell differently."""
    return [found for kind in KINDS for found in _find_of_kind(kind, claims, index)]


def _find_of_kind(kind: Kind, claims: Sequence[Claim], index: StoryIndex) -> Iterator[Alignment]:
    asked: dict[tuple[str, ...], list[Detail]] = defaultdict(list)
    takes = kind.takes or is_told_so
    taken = [claim for claim in claims if takes(claim) and (kind.old or not PAST_YEARS.search(claim.context))]
    for detail in kind.across(taken, index) if kind.across else _find_in_each(kind, taken, index):
        asked[detail.of].append(detail)
    found: dict[frozenset[str], Alignment] = {}
    for details in asked.values():
        told = drop_wavering(details, kind)
        if any(is_opposed(*pair, kind, index) for pair in combinations(told, 2)):
            found.setdefault(frozenset(detail.claim.id for detail in told), _align_details(kind, told, index))
    yield from found.values()


def _find_in_each(kind: Kind, claims: Sequence[Claim], index: StoryIndex) -> Iterator[Detail]:
    return (detail for claim in claims if kind.find for detail in kind.find(claim, index))


def drop_wavering(details: Sequence[Detail], kind: Kind) -> list[Detail]:
    """The details of articles that tell only one value, or only one in their own words; one a claim."""
    told: dict[str, list[Detail]] = defaultdict(list)
    for detail in details:
        told[detail.claim.article].append(detail)
    firm = [one for found in told.values() for one in _find_firm(found, kind)]
    return list({detail.claim.id: detail for detail in firm}.values())


def _find_firm(found: Sequence[Detail], kind: Kind) -> Sequence[Detail]:
    """One article's details, or those that it tells itself where others are told it; none where it wavers.

    An article whose sources each say one thing does not waver.
    """
    opposed = [pair for pair in combinations(found, 2) if kind.excludes(*pair)]
    if all(
        one.claim.source and other.claim.source and one.claim.source != other.claim.source for one, other in opposed
    ):
        return found
    own = [detail for detail in found if detail.claim.source is None]
    return [] if any(kind.excludes(*pair) for pair in combinations(own, 2)) else own


def is_opposed(left: Detail, right: Detail, kind: Kind, index: StoryIndex) -> bool:
    """Whether two articles of nearly the same day give values of which one must be wrong."""
    apart = count_days_between(left.claim, right.claim)
    if left.claim.article == right.claim.article or apart > MOST_DAYS or not kind.excludes(left, right):
        return False
    return not (kind.local and is_elsewhere_told(left.claim, right.claim, index))


def is_elsewhere_told(left: Claim, right: Claim, index: StoryIndex) -> bool:
    """Whether both name places, and none in common: two attacks, two villages that are cleared."""
    named = [
        {key for key in claim.entities if key in index.entities and index.entities[key].kind == "place"}
        for claim in (left, right)
    ]
    return all(named) and not named[0] & named[1]


def _align_details(kind: Kind, told: Sequence[Detail], index: StoryIndex) -> Alignment:
    ordered = sorted(told, key=lambda detail: index.order[detail.claim.id])
    pairs = list(combinations(ordered, 2))
    level = find_level(kind, [pair for pair in pairs if is_opposed(*pair, kind, index)])
    return Alignment(
        statements=tuple(detail.claim.id for detail in ordered),
        comparisons=tuple(_compare_details(kind, level, *pair, index) for pair in pairs),
        question=kind.asks,
    )


def find_level(kind: Kind, opposed: Sequence[tuple[Detail, Detail]]) -> str:
    """A contradiction; a dispute where one is only ever said to have done what another says was not done."""
    if kind.disputed and all(left.claim.source or right.claim.source for left, right in opposed):
        return "denial"
    if kind.slot != "polarity":
        return "contradiction"
    return min(find_kind(left.claim, right.claim) for left, right in opposed)  # a contradiction comes before a denial


def _compare_details(kind: Kind, level: str, left: Detail, right: Detail, index: StoryIndex) -> Comparison:
    opposed, acts = is_opposed(left, right, kind, index), kind.slot == "polarity"
    reason = (
        "one says that it was done, the other that it was not" if acts else f"“{left.words}” against “{right.words}”"
    )
    return Comparison(
        left=left.claim.id,
        right=right.claim.id,
        level=level if opposed else "same",
        slot=kind.slot,
        reason=reason if opposed else "they give the same",
        values=None if acts else (left.words, right.words),
    )


KINDS: tuple[Kind, ...] = (
    Kind(slot="age", asks="both tell how old one person is", find=find_ages, excludes=is_other_age, takes=is_any),
    Kind(slot="date", asks="both tell when one thing was done", find=find_days, excludes=is_other_day, local=True),
    Kind(
        slot="date",
        asks="both tell at what hour one thing was done",
        across=find_hours,
        excludes=is_other_hour,
        local=True,
    ),
    Kind(
        slot="date",
        asks="both tell which day is set",
        find=find_set_days,
        excludes=is_other_set_day,
        local=True,
        takes=is_any,
    ),
    Kind(slot="place", asks="both tell where one thing was done", find=find_places, excludes=is_other_place),
    Kind(slot="place", asks="both tell at which of several it was", find=find_numbers, excludes=is_other_number),
    Kind(
        slot="polarity",
        asks="both tell whether one thing was done",
        find=find_doings,
        excludes=is_opposite,
        takes=is_told_done_or_not,
    ),
    Kind(slot="thing", asks="both tell what was carried or served", find=find_substances, excludes=is_other_substance),
    Kind(
        slot="person",
        asks="both tell who it was",
        find=find_parts_of_one,
        excludes=is_other_person,
        local=True,
        old=True,
    ),
    Kind(slot="thing", asks="both tell what caused one thing", across=find_causes, excludes=is_other_cause),
    Kind(
        slot="thing",
        asks="both tell whether it was so",
        find=find_answers,
        excludes=is_other_answer,
        disputed=True,
        takes=is_told_done_or_not,
    ),
    Kind(slot="thing", asks="both tell by what means it was done", find=find_means, excludes=is_other_means),
    Kind(slot="person", asks="both tell who won", find=find_winners, excludes=is_other_winner, local=True),
    Kind(
        slot="date",
        asks="both tell when the like was last",
        find=find_precedents,
        excludes=is_other_precedent,
        takes=is_any,
        old=True,
    ),
    Kind(slot="name", asks="both name one person", across=find_names, excludes=is_other_name, takes=is_any),
    Kind(slot="vote", asks="both tell how a vote went", find=find_tallies, excludes=is_other_tally, takes=is_any),
    Kind(
        slot="vote", asks="both tell how many abstained", find=find_abstentions, excludes=is_other_count, takes=is_any
    ),
    Kind(
        slot="vote",
        asks="both tell whether all were of one mind",
        find=find_unanimity,
        excludes=is_other_mind,
        takes=is_any,
    ),
)
