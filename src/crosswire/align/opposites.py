"""One says that it is so, the other that it is not, or tells the opposite: "will stay", "must leave"."""

import re

from crosswire.align.claims import PRONOUNS, Claim, singular
from crosswire.align.levels import compare_agents, compare_all_words, compare_objects, compare_times, compare_words
from crosswire.align.progress import count_days_between
from crosswire.languages.en.contrasts import OPPOSITES
from crosswire.languages.en.predicates import NOT_YET, VAGUE
from crosswire.model import Comparison
from crosswire.primitives.story_index import StoryIndex

LEAST_ALIKE, LEAST_HELD, COPY_ALIKE = 0.15, 0.6, 0.95  # of all words of both; of the lighter one's; of all
_ABSENT = re.compile(
    r"\b[Tt]here (?:was|were|is|are|will be|would be|has been|have been|had been) (?:no|never (?:any|an?)|not any)"
    r"(?: [a-z]+){0,2}? (?P<what>[a-z]+)(?=$|[ ,.;:](?!of\b))"
)
LEAST_SHARED = 0.4  # of the lighter one's words, where nobody is said to have done it
_WITH = re.compile(r"\bwith (?:an?|the|any|its|their|his|her)? ?(?P<what>[a-z]{3,})", re.IGNORECASE)
_WITHOUT = re.compile(r"\bwithout (?:an?|the|any|its|their|his|her)? ?(?P<what>[a-z]{3,})", re.IGNORECASE)
_NOBODY = re.compile(r"(?:nobody|no one|no-one|none of|no (?:injuries|casualties|deaths))\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without)\b|n[’']t\b", re.IGNORECASE)
SAME_LETTERS = 4  # by which a verb is known in a text: "survived" of "survive"
UNDERGONE = frozenset({"survive"})
MAY_OPPOSE = (frozenset({"asserted"}), frozenset({"planned"}))


def compare_polarities(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """One says that it is so, the other that it is not."""
    if left.polarity == right.polarity or {left.stance, right.stance} != {"asserted"}:
        return None
    if left.light or not left.classes & right.classes or is_of_one_voice(left, right):
        return None
    if any(index.propositions[claim.id].modal for claim in (left, right)):
        return None  # what can be, and what is not, exclude nothing
    negative = left if not left.polarity else right
    if NOT_YET & set(re.findall(r"[a-z]+", negative.text.lower())):
        return _compare(left, right, "development", "not yet so in one, so in the other")
    if is_of_nobody(negative, right if negative is left else left, index):
        level = "later" if count_days_between(left, right) else find_kind(left, right)
        return _compare(left, right, level, "one says that it was nobody, the other that it was somebody")
    if not is_one_matter(left, right, index):
        return _compare(left, right, "scope", "one says that it is so, the other that something like it is not")
    kind = find_kind(left, right)
    return _compare(left, right, kind, "one says that it is so, the other that it is not")


def compare_lacking(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """Of nearly the same words: with something in one, without it in the other."""
    if left.polarity != right.polarity or compare_all_words(left, right) < LEAST_HELD or is_of_one_voice(left, right):
        return None
    for one, other in ((left, right), (right, left)):
        lacking = {found["what"].lower() for found in _WITHOUT.finditer(one.text)}
        given = {found["what"].lower() for found in _WITH.finditer(other.text)}
        if lacking & given and not {found["what"].lower() for found in _WITH.finditer(one.text)} & lacking:
            level = find_kind(left, right) if is_one_time(left, right, index) else "scope"
            what = min(lacking & given)
            told = {one.id: f"without {what}", other.id: f"with {what}"}
            reason = f"one says with, the other without “{what}”"
            return _compare(left, right, level, reason, (told[left.id], told[right.id]))
    return None


def compare_negations(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """What no other comparison told of a claim and one that says of something that it is not.

    "There was no horn" and "the horn was blown" exclude each other. Of anything else, what is so and what is not so
    are two matters: taken for one, each would be told as borne out by the other.
    """
    if left.polarity == right.polarity or is_of_one_voice(left, right) or is_misread(left, right):
        return None
    if "denied" in (left.stance, right.stance):
        return None  # to deny that it is so, and to say that it is not so, is the same
    negative, positive = (left, right) if right.polarity else (right, left)
    absent = _ABSENT.search(negative.text)
    told = (positive.agents | positive.objects) - VAGUE
    known = absent is not None and singular(absent["what"].lower()) in told
    if known and left.stance == right.stance and is_one_time(left, right, index):
        reason = "one says that there is none, the other tells of it"
        return _compare(left, right, find_kind(left, right), reason)
    return _compare(left, right, "scope", "what is so in one is not what is not so in the other")


def is_of_nobody(negative: Claim, positive: Claim, index: StoryIndex) -> bool:
    """Whether one says that nobody did or suffered what somebody did or suffered by the other."""
    if not _NOBODY.match(negative.text) or not negative.classes & positive.classes:
        return False
    alike = compare_words(negative, positive) >= LEAST_SHARED and negative.stance == positive.stance
    return alike and is_one_time(negative, positive, index)


def is_misread(left: Claim, right: Claim) -> bool:
    """Whether one is a copy of the other, its negation misread: nearly the same words, both with or without a "not"."""
    negated = [bool(_NEGATION.search(claim.text)) for claim in (left, right)]
    return compare_all_words(left, right) >= COPY_ALIKE and negated[0] == negated[1]


def read_doers(claim: Claim) -> frozenset[str]:
    """Who does it; where a pronoun stands in what somebody says of himself, whoever says it."""
    return claim.agents if claim.agents - PRONOUNS else claim.agents | claim.parties


def is_one_time(left: Claim, right: Claim, index: StoryIndex) -> bool:
    """Whether both may be of one time: of the news, or both of before."""
    dated = is_dated_back(left, index) or is_dated_back(right, index)
    return left.is_old == right.is_old and not dated and compare_times(left, right).level != "different"


def compare_opposites(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """Both speak of one doer or thing, and what they say of it excludes each other."""
    del index
    if left.polarity != right.polarity or frozenset({left.stance, right.stance}) not in MAY_OPPOSE:
        return None
    pair = find_opposite(left.predicate, right.predicate)
    if pair is None or is_of_one_voice(left, right) or left.is_old != right.is_old:
        return None
    if compare_times(left, right).level == "different" or not is_one_scene(left, right):
        return _compare(left, right, "scope", "the opposite is told, of another time or matter")
    reason = f"“{left.predicate}” and “{right.predicate}” cannot both be right"
    return _compare(left, right, find_kind(left, right), reason, (read_verb(left), read_verb(right)))


def read_verb(claim: Claim) -> str:
    """The claim's verb in its own words, or as the dictionary has it."""
    found = re.search(rf"\b{re.escape(claim.predicate[:SAME_LETTERS])}\w*", claim.text, re.IGNORECASE)
    return found.group() if found else claim.predicate


def find_kind(left: Claim, right: Claim) -> str:
    """A dispute where each side is somebody's word, and a contradiction between the articles where not."""
    return "denial" if left.source is not None and right.source is not None else "contradiction"


def is_one_scene(left: Claim, right: Claim) -> bool:
    """Whether one doer, or one thing done to, meets in both, with something or somebody else in common if told."""
    if UNDERGONE & {
        left.predicate,
        right.predicate,
    }:  # "survived", "was killed": the parse has its subject on either side
        return bool((left.agents | left.objects) & (right.agents | right.objects) - VAGUE - PRONOUNS)
    one, other = left.objects | left.others, right.objects | right.others
    doers = left.agents & right.agents - VAGUE - PRONOUNS
    if not doers or compare_objects(left, right).level == "different":
        return bool(left.objects & right.objects - VAGUE) and not (left.agents and right.agents)
    return bool(one & other - VAGUE) or not (one and other)


def find_opposite(one: str, other: str) -> int | None:
    """The pair of opposites that two verbs are, if any."""
    sides = ((number, a, b) for number, (a, b) in enumerate(OPPOSITES))
    return next((number for number, a, b in sides if (one in a and other in b) or (one in b and other in a)), None)


def is_of_one_voice(left: Claim, right: Claim) -> bool:
    """Whether they render one saying, or one source says both."""
    return bool(set(left.utterances) & set(right.utterances)) or left.source == right.source is not None


def is_one_matter(left: Claim, right: Claim, index: StoryIndex) -> bool:
    """Whether both speak of the same thing, told by a telling word, in the same parts and time."""
    alike = compare_all_words(left, right)  # nearly the same words are a copy whose negation was misread
    agents, objects = read_doers(left) & read_doers(right) - VAGUE, left.objects & right.objects - VAGUE
    shared = objects or (agents if not left.objects | right.objects else frozenset())
    told = alike >= LEAST_ALIKE or compare_words(left, right) >= LEAST_HELD
    if not shared or not told or alike >= COPY_ALIKE or left.is_old != right.is_old:
        return False
    if "different" in {compare_agents(left, right).level, compare_objects(left, right).level}:
        return False
    return is_one_time(left, right, index)


def is_dated_back(claim: Claim, index: StoryIndex) -> bool:
    """Whether its sentence tells, before it, of a day long before the event."""
    start, end = index.sentence(claim.id)[0], index.statements[claim.id].start
    first = (index.linked.event_earliest or "")[:7]
    times = index.findings[claim.article].times
    inside = [time for time in times if start <= time.start < end and time.type == "DATE" and time.latest]
    return any((time.latest or "")[:7] < first for time in inside)


def _compare(left: Claim, right: Claim, level: str, reason: str, values: tuple[str, str] | None = None) -> Comparison:
    return Comparison(left=left.id, right=right.id, level=level, slot="polarity", reason=reason, values=values)
