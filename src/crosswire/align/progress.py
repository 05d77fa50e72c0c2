"""What moves on: planned in one statement and done in another; a count that a later one replaces."""

import re
from collections.abc import Iterator
from datetime import date

from crosswire.align.claims import Claim
from crosswire.align.levels import compare_agents, compare_all_words
from crosswire.align.scopes import read_beside
from crosswire.languages.en.contrasts import CHANGED_TO, CORRECTED, COUNTED_ON, PASSING_STATES
from crosswire.languages.en.predicates import GROWING, VAGUE
from crosswire.model import Comparison, Quantity
from crosswire.primitives.story_index import StoryIndex

COUNTS_OF_PEOPLE = frozenset({"person", "case", "infection", "body", "corpse", "arrest"})
DAY = len("2000-01-01")
_AHEAD = re.compile(r"\b(?:will|would|to be|tomorrow|next (?:day|week|month|year|spring|summer|autumn|winter))\b")
LEAST_ALIKE = 0.12  # of what is planned and what is done, where the verbs differ
_COUNTED_ON = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(COUNTED_ON))) + r")\b")
_STILL = re.compile(
    r"\b(?:is|are|was|were|remain\w*|still|stay\w*)\b[^.;]{0,20}"
    r"\b(?:in|on|at) (?:the |a )?(?:hospital|wards?|intensive care)"
)
_PARTLY_COUNTED = re.compile(
    r"\b(?:percent|per cent|%|half|third|quarters?|all) (?:of )?(?:the |all )?"
    r"(?:votes?|ballots?|polling stations|precincts|districts|constituencies)(?: \w+)?"
    r" (?:counted|reporting|in|declared|tallied)\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(CORRECTED))) + r")\b")


def compare_progress(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """To come in one, done in the other, of the same doer or thing and in no earlier article."""
    if {left.stance, right.stance} != {"planned", "asserted"} or left.polarity != right.polarity:
        return None
    planned, done = (left, right) if left.stance == "planned" else (right, left)
    if planned.is_state or (done.is_state and done.predicate != "become"):
        return None
    if not left.classes & right.classes and (done.light or compare_all_words(left, right) < LEAST_ALIKE):
        return None
    if not is_done(done, index) or is_earlier(done, planned) or not is_one_thing(left, right):
        return None
    reason = "still to come in one, done in the other"
    return Comparison(left=left.id, right=right.id, level="development", slot="stance", reason=reason)


def is_done(claim: Claim, index: StoryIndex) -> bool:
    """Whether the claim tells of something as over: not as going on, and not of long before."""
    told = index.propositions[claim.id]
    past = told.tense == "past" or told.perfect or told.nominal
    return past and not told.progressive and told.modal is None and not claim.is_old and not _AHEAD.search(claim.text)


def is_one_thing(left: Claim, right: Claim) -> bool:
    """Whether both are of one doer or one thing that is named or told by a telling word."""
    if compare_agents(left, right).level == "different":
        return False
    return bool((left.agents | left.objects) & (right.agents | right.objects) - VAGUE)


def is_earlier(claim: Claim, other: Claim) -> bool:
    """Whether the claim's article is of an earlier day than the other's."""
    days = [one.published[:DAY] if one.published else "" for one in (claim, other)]
    return all(len(day) == DAY for day in days) and days[0] < days[1]


def is_later_count(left: Claim, right: Claim, a: Quantity, b: Quantity) -> bool:
    """Whether the figures count what changes while it is reported: a toll, or a state of the day."""
    apart = count_days_between(left, right)
    if apart and {a.unit, b.unit} & COUNTS_OF_PEOPLE and is_rising(left, right, a, b):
        return True
    if apart and (is_passing(left) or is_passing(right)):
        return True
    if is_counted_on(left, a) or is_counted_on(right, b):
        return apart > 0 or has_other_hour(left, right) or not are_of_known_hours(left, right)
    if not {left.predicate, right.predicate} & GROWING:
        return False
    return is_rising(left, right, a, b) or not apart


def is_changed_to(claim: Claim, figure: Quantity) -> bool:
    """Whether it was another figure before: "quadrupled the reward, to 200,000", "raised the toll to 12"."""
    at = claim.text.find(figure.text)
    return at > 0 and CHANGED_TO.search(claim.text[:at]) is not None


def is_told_later(left: Claim, right: Claim, a: Quantity, b: Quantity) -> bool:
    """Whether articles of two days count, and one says that the count went on."""
    return count_days_between(left, right) > 0 and (is_counted_on(left, a) or is_counted_on(right, b))


def is_rising(left: Claim, right: Claim, a: Quantity, b: Quantity) -> bool:
    """Whether the article of the later day gives the higher figure."""
    earlier, later = (a, b) if (left.published or "") < (right.published or "") else (b, a)
    return later.value > earlier.value


def is_passing(claim: Claim) -> bool:
    """Whether the claim tells how things stand on its day: "are in hospital", "still without power"."""
    return bool(PASSING_STATES & claim.words.keys()) or claim.predicate in PASSING_STATES


def is_still_so(claim: Claim) -> bool:
    """Whether it counts who is in hospital at one moment, not all that were."""
    return bool(_STILL.search(claim.text.lower()))


def is_counted_on(claim: Claim, figure: Quantity) -> bool:
    """Whether words beside the figure say that the count goes on, or how much of a vote is counted."""
    return bool(_PARTLY_COUNTED.search(claim.text)) or bool(_COUNTED_ON.search(read_beside(claim, figure)))


def has_other_hour(left: Claim, right: Claim) -> bool:
    """Whether both articles tell their hour, and the hours differ."""
    hours = [one.published or "" for one in (left, right)]
    return all(len(hour) > DAY for hour in hours) and hours[0] != hours[1]


def are_of_known_hours(left: Claim, right: Claim) -> bool:
    """Whether both articles tell their hour."""
    return all(len(one.published or "") > DAY for one in (left, right))


def is_corrected(left: Claim, right: Claim, index: StoryIndex) -> bool:
    """Whether the sentence of one, or the next, says that what was told before was wrong."""
    return any(_CORRECTED.search(text.lower()) for claim in (left, right) for text in list_notes(claim, index))


def list_notes(claim: Claim, index: StoryIndex) -> Iterator[str]:
    """The claim's sentence and the one behind it: a note often says there what was wrong before."""
    text, sentences = index.article(claim.id).text, index.findings[claim.article].sentences
    for start, end in sentences[claim.sentence : claim.sentence + 2]:
        yield text[start:end]


def count_days_between(left: Claim, right: Claim) -> int:
    """Days between the publication of the two articles; 0 where a date is not known to the day."""
    days = [one.published[:DAY] for one in (left, right) if one.published and len(one.published) >= DAY]
    return abs((date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days) if len(days) > 1 else 0
