"""Details of winners: who beat whom, who won the vote."""

from collections.abc import Iterator

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail
from crosswire.align.details_of_people import is_told_of_other_days
from crosswire.languages.en.details import BEATING, WON_ONCE
from crosswire.primitives.story_index import StoryIndex

ANOTHER = frozenset(
    "last previous earlier first second third fourth opening quarter semi leg round set game twice".split()
)


def find_winners(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """Who won: of two who are named, or what is won once."""
    told = index.propositions[claim.id]
    winners = [key for key in claim.agents if key in index.entities]
    if len(winners) != 1 or len(claim.agents) != 1 or told.tense != "past" or set(claim.text.lower().split()) & ANOTHER:
        return
    beaten = [key for key in claim.objects if key in index.entities]
    if claim.predicate in BEATING and len(beaten) == 1 and beaten != winners:
        of = ("beat", *sorted((winners[0], beaten[0])))
        yield Detail(claim=claim, of=of, value=winners[0], words=f"{index.entities[winners[0]].name} won")
    if claim.predicate == "win":
        for thing in sorted(claim.objects & WON_ONCE):
            yield Detail(claim=claim, of=("won", thing), value=winners[0], words=index.entities[winners[0]].name)


def is_other_winner(left: Detail, right: Detail) -> bool:
    """The winners differ, and where it is told what was won, none of them is in both statements."""
    if left.value == right.value or is_told_of_other_days(left.claim, right.claim):
        return False
    if left.of[0] == "beat":
        return True
    return left.value not in right.claim.entities and right.value not in left.claim.entities
