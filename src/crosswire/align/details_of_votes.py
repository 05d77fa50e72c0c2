"""Details of votes: by how many to how many, and whether all were of one mind."""

import re
from collections.abc import Iterator

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail
from crosswire.align.details_of_people import is_told_of_other_days, read_number
from crosswire.languages.en.details import NUMBER_WORDS, VOTING_BODIES
from crosswire.primitives.story_index import StoryIndex

_COUNT = r"(\d{1,4}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:" + "|".join(NUMBER_WORDS) + r"))"
_TALLY = re.compile(
    rf"\b(?:by |voted )?{_COUNT}(?: votes?)?(?: in favou?r)?(?: to |-|–|, with | against )(?:{_COUNT})\b", re.IGNORECASE
)
# "seven were in favour and four against", "six hands went up and one stayed down"
_FOR_AND_AGAINST = re.compile(
    rf"\b{_COUNT}\b[^.,;]{{0,40}}\b(?:in favou?r|for (?:it|the \w+)|said yes|hands? went up|raised their hands)"
    rf"[^.,;]{{0,30}}?(?:,? and|,|, with) {_COUNT}\b[^.,;]{{0,20}}\b(?:against|said no|stayed down|opposed|did not)",
    re.IGNORECASE,
)
# "with two of its seven members against"
_OF_ALL_AGAINST = re.compile(
    rf"\b{_COUNT} of (?:its|the|their) {_COUNT} (?:\w+ )?(?:members?|judges|directors|councillors|votes)"
    r" (?:voting )?against\b",
    re.IGNORECASE,
)
_BY_VOTE = re.compile(
    r"\b(?:votes?|split \d|voted|voting|ballots?|motion|unseated|confidence|verdict by)\b", re.IGNORECASE
)
_ALL = re.compile(
    r"\bunanim(?:ous|ously|ity)\b|\bof one mind\b|\bwithout (?:dissent|a dissenting vote|a single vote against)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|nearly|almost|far from|n't)\b", re.IGNORECASE)
_SOME = re.compile(
    r"\b(?:split (?:right |clean )?(?:down|over|on)|was (?:deeply |bitterly )?(?:split|divided)|not of one mind"
    r"|not unanimous|dissent(?:ed|ing)?|voted against|majority verdict|by a majority)\b",
    re.IGNORECASE,
)
_ABSTAINED = re.compile(rf"\b{_COUNT} (?:\w+ ){{0,2}}(?:abstentions?|abstain(?:ed|ing))\b", re.IGNORECASE)
_OTHER_VOTE = re.compile(
    r"\b(?:amendment|procedural|reading|round|committee|earlier|previous|test vote)\b", re.IGNORECASE
)
_CHAMBERS = re.compile(r"\b(?:senate|house|lower|upper|bundestag|commons|lords|congress|assembly)\b", re.IGNORECASE)
_SECURITY = re.compile(r"\bsecurity council\b", re.IGNORECASE)
NEAR_SHARE = 0.1  # of a side's votes: tallies farther apart are of two votes


def find_tallies(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """By how many votes to how many something was decided."""
    start, end = index.sentence(claim.id)
    sentence = index.articles[claim.article].text[start:end]
    if _OTHER_VOTE.search(sentence):
        return
    found = list(_TALLY.finditer(claim.text)) if _BY_VOTE.search(claim.text) else []
    told = _FOR_AND_AGAINST.search(claim.text) or (found[0] if len(found) == 1 else None)
    parted = None if told else _OF_ALL_AGAINST.search(claim.text)
    if told is not None:
        sides = sorted((read_number(told[1]), read_number(told[2])))
    elif parted is not None:
        sides = sorted((read_number(parted[1]), read_number(parted[2]) - read_number(parted[1])))
    else:
        return
    words = (told or parted or found[0]).group().strip()
    yield Detail(claim=claim, of=("tally",), value=f"{sides[1]}-{sides[0]}", words=words)


def is_other_tally(left: Detail, right: Detail) -> bool:
    """The tallies are near enough to be of one vote, and differ."""
    one, other = ([int(side) for side in detail.value.split("-")] for detail in (left, right))
    near = all(abs(a - b) <= max(2, NEAR_SHARE * max(a, b)) for a, b in zip(one, other, strict=True))
    chambers = [set(_CHAMBERS.findall(detail.claim.context.lower())) for detail in (left, right)]
    if all(chambers) and not chambers[0] & chambers[1]:
        return False
    return one != other and near and not is_told_of_other_days(left.claim, right.claim)


def find_abstentions(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """How many abstained."""
    del index
    found = _ABSTAINED.search(claim.text)
    if found is not None:
        yield Detail(claim=claim, of=("abstained",), value=str(read_number(found[1])), words=found.group())


def is_other_count(left: Detail, right: Detail) -> bool:
    """The counts differ, of one day as far as days are told."""
    return left.value != right.value and not is_told_of_other_days(left.claim, right.claim)


def find_unanimity(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """Whether a body that decides by vote was of one mind."""
    words = re.findall(r"[a-z]+", claim.text.lower())
    bodies = list(dict.fromkeys(VOTING_BODIES[word] for word in words if word in VOTING_BODIES))
    tally = next(_TALLY.finditer(claim.text), None) if _BY_VOTE.search(claim.text) else None
    parted = tally if tally is not None and read_number(tally[1]) and read_number(tally[2]) else None
    some, every = _SOME.search(claim.text) or parted, _ALL.search(claim.text)
    if (
        len(bodies) != 1
        or _SECURITY.search(claim.text)
        or bool(some) == bool(every)
        or (every and _NOT.search(claim.text))
    ):
        return
    del index
    telling = some or every
    if telling is not None:
        yield Detail(claim=claim, of=("mind", bodies[0]), value="some" if some else "all", words=telling.group())


def is_other_mind(left: Detail, right: Detail) -> bool:
    """All were of one mind, or not."""
    return left.value != right.value and not is_told_of_other_days(left.claim, right.claim)
