"""Whether two figures count other things, or the same thing in another scope: then they contradict nothing.

A figure is narrowed by words beside it ("alone", "a day", "in the first round"), by what it counts ("children" among
"people"), by what is done ("killed", "injured") and by how it is put ("will release 12", "released 9").
"""

import re
from collections.abc import Callable
from functools import cache

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.languages.en.contrasts import BESIDE_EVENTS, GENERAL_PEOPLE, LIKE_PEOPLE, NARROWING
from crosswire.languages.en.figure_questions import LEADING
from crosswire.languages.en.predicates import VAGUE
from crosswire.languages.en.units import PEOPLE
from crosswire.model import Quantity
from crosswire.primitives.story_index import StoryIndex

BESIDE = 45  # characters on either side of a figure in which words narrow it
_DIGIT = re.compile(r"\d.*\D.{3,}\Z")  # a figure, and not the one at the end
SCORES = frozenset({"score"})
HAVING = frozenset({"have", "run", "own", "operate", "hold", "keep"})
_BREAK = re.compile(r"[;:—]|\b(?:because|although|though|while|whereas|but|when|after)\b")  # another clause
_SPAN = re.compile(
    r"\b(?:in|over|within|during) (?:the )?(?:past |last |first |next |space of )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:hours|days|nights|weeks|months|years)\b"
)
_NAME = re.compile(r"(?<=[a-z,;’'] )[A-Z][a-z]+\w*")
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december".split()
)


class Counted(Struct, frozen=True, kw_only=True):
    """A figure in the claim that gives it, with the noun that it counts."""

    claim: Claim
    figure: Quantity
    noun: str
    article: str  # its article's text
    unnarrowed: frozenset[str] = frozenset()  # kinds of words that ask the question and narrow nothing


def find_scope(left: Counted, right: Counted) -> str | None:
    """Why the two figures count other things, in words; None where nothing says so."""
    return next((reason for rule in RULES if (reason := rule(left, right))), None)


def read_counted(
    claim: Claim, figure: Quantity, index: StoryIndex, unnarrowed: frozenset[str] = frozenset()
) -> Counted:
    """The figure with the noun that its article counts by."""
    told = (q.unit for q in index.statements[claim.id].quantities if q.start == figure.start and q.unit)
    return Counted(
        claim=claim,
        figure=figure,
        noun=next(told, "").rpartition(" ")[2],
        article=index.article(claim.id).text,
        unnarrowed=unnarrowed,
    )


def is_other_kind(left: Counted, right: Counted) -> str | None:
    """Words beside only one of the figures narrow it."""
    kinds = [find_narrowing(side) for side in (left, right)]
    only = sorted(kinds[0] ^ kinds[1])
    return f"only one of them is {only[0]}" if only else None


def find_narrowing(side: Counted) -> frozenset[str]:
    """The kinds of words that narrow a figure, from those beside it."""
    before, after = read_sides(side.claim, side.figure)
    return frozenset(
        kind
        for kind in NARROWING.keys() - side.unnarrowed
        if any(not is_of_next(found.group()) for found in _match_any(kind).finditer(after))
        or any(not is_of_earlier(before[found.end() :], found.group()) for found in _match_any(kind).finditer(before))
    )


def is_of_next(word: str) -> bool:
    """Whether words behind a figure narrow the one that follows: "94 held, among them seven minors"."""
    return word in LEADING


def is_of_earlier(between: str, word: str) -> bool:
    """Whether another figure stands between a figure and words before it that narrow the next one."""
    return word in LEADING and bool(_DIGIT.search(between))


def read_sides(claim: Claim, figure: Quantity) -> tuple[str, str]:
    """The claim's words before the figure, with its own, and those behind it, in lower case."""
    text, told = (" ".join(words.lower().split()) for words in (claim.text, figure.text))
    at = text.find(told)
    end = at + len(told)
    if at < 0:
        return text, ""
    before, after = text[max(0, at - BESIDE) : end], text[end : end + BESIDE]
    return _BREAK.split(before)[-1], _BREAK.split(after)[0]


def read_beside(claim: Claim, figure: Quantity) -> str:
    """The claim's words on either side of the figure, in lower case; all of them where it is not found."""
    text = " ".join(claim.text.lower().split())
    at = text.find(" ".join(figure.text.lower().split()))
    return text if at < 0 else text[max(0, at - BESIDE) : at + len(figure.text) + BESIDE]


@cache
def _match_any(kind: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(NARROWING[kind]))) + r")\b")


def is_other_event(left: Counted, right: Counted) -> str | None:
    """The clause of only one tells of what goes with an event: an aftershock, a rehearsal."""
    only = set(left.claim.text.lower().split()) ^ set(right.claim.text.lower().split())
    told = sorted(BESIDE_EVENTS & {word.strip(",.;:") for word in only})
    return f"only one of them is of {told[0]}" if told else None


def is_part_of_people(left: Counted, right: Counted) -> str | None:
    """One counts people of a kind, the other people at large or of another kind."""
    nouns = {left.noun, right.noun}
    if not nouns <= PEOPLE or len(nouns) == 1 or nouns <= GENERAL_PEOPLE or any(nouns <= like for like in LIKE_PEOPLE):
        return None
    special = [side for side in (left, right) if side.noun not in GENERAL_PEOPLE]
    general = next((side for side in (left, right) if side.noun in GENERAL_PEOPLE), None)
    if general is not None and special[0].figure.value > general.figure.value:
        return None
    return f"one counts {left.noun}s, the other {right.noun}s"


def is_of_others(left: Counted, right: Counted) -> str | None:
    """Two equal figures of people of two kinds, of whom two things are told: "twelve hostages", "twelve policemen"."""
    special = not {left.noun, right.noun} & GENERAL_PEOPLE and not left.claim.classes & right.claim.classes
    return is_part_of_people(left, right) if special else None


def is_of_strangers(left: Counted, right: Counted) -> str | None:
    """Each names somebody or something of whom the other's article never speaks."""
    strangers = [find_names(a.claim.text) - find_names(b.article) for a, b in ((left, right), (right, left))]
    if not all(strangers):
        return None
    return f"one is of {min(strangers[0])}, the other of {min(strangers[1])}"


def find_names(text: str) -> frozenset[str]:
    """Words with a capital that do not begin a sentence, without days, months and possessives."""
    return frozenset(word for word in _NAME.findall(text) if word.lower() not in CALENDAR)


def is_only_planned(left: Counted, right: Counted) -> str | None:
    """One is of what is to come, the other of what was done."""
    stances = {left.claim.stance, right.claim.stance}
    done = next((side.claim for side in (left, right) if side.claim.stance == "asserted"), None)
    if len(stances) == 1 or not stances & {"planned", "possible", "conditional"} or (done and done.is_ongoing):
        return None
    return "one is of what was planned, the other of what was reached"


def is_score_on_the_way(left: Counted, right: Counted) -> str | None:
    """Scores of a match change while it lasts."""
    return "scores may be of other minutes" if {left.figure.unit, right.figure.unit} & SCORES else None


def is_over_days(left: Counted, right: Counted) -> str | None:
    """Only one counts over several days or weeks: "in three days"."""
    spans = [_SPAN.search(" ".join(read_sides(side.claim, side.figure))) is not None for side in (left, right)]
    return "only one of them is over several days" if spans[0] != spans[1] else None


def is_anothers(left: Counted, right: Counted) -> str | None:
    """Each tells what somebody has or runs, and it is not the same one: "a hospital of 90 beds", "a 60-bed tent"."""
    owners = [{key for key in side.claim.agents if key not in VAGUE} for side in (left, right)]
    having = all(side.claim.predicate in HAVING for side in (left, right))
    if not having or not all(owners) or owners[0] & owners[1]:
        return None
    return "each is of another one's"


RULES: tuple[Callable[[Counted, Counted], str | None], ...] = (
    is_other_kind,
    is_other_event,
    is_part_of_people,
    is_of_strangers,
    is_only_planned,
    is_score_on_the_way,
    is_anothers,
    is_over_days,
)
