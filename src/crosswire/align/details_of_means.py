"""Details of means: in what robbers fled, which way in was taken, where a bomb was hidden, how a group travelled."""

from collections.abc import Iterator

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail
from crosswire.align.details_of_people import is_told_of_other_days
from crosswire.languages.en.means import DOINGS, Doing
from crosswire.languages.en.yes_or_no import DENYING, OPEN
from crosswire.model import Argument
from crosswire.primitives.story_index import StoryIndex

TRAVELLED = frozenset({"place", "person"})  # to where, and who


def find_means(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The one way in which the claim tells that a thing was done that is done in one way."""
    told = index.propositions[claim.id]
    for doing in DOINGS:
        if not doing.told_by.search(claim.text) or not _is_done_by(doing, told.arguments):
            continue
        ways = [(way.name, found.group()) for way in doing.means if (found := way.pattern.search(claim.text))]
        if len(ways) == 1 and not DENYING.search(claim.text) and not OPEN.search(claim.text):
            for of in _list_asked(doing, claim, index):
                yield Detail(claim=claim, of=("means", doing.name, of), value=ways[0][0], words=ways[0][1].strip())


def _is_done_by(doing: Doing, arguments: tuple[Argument, ...]) -> bool:
    """Whether those who do it, or what it is done to, are of those who do such a thing."""
    heads = {argument.head for argument in arguments if argument.role in {"agent", "patient"}}
    return not doing.by or bool(heads & doing.by)


def _list_asked(doing: Doing, claim: Claim, index: StoryIndex) -> list[str]:
    if not doing.is_to_place:
        return [""]
    return sorted(key for key in claim.entities if key in index.entities and index.entities[key].kind in TRAVELLED)


def is_other_means(left: Detail, right: Detail) -> bool:
    """The ways differ, of one day as far as days are told."""
    return left.value != right.value and not is_told_of_other_days(left.claim, right.claim)
