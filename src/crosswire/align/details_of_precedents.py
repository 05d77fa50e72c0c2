"""Details of precedents: when the like was last: "the first since 2009", "the last, in 2011"."""

import re
from collections.abc import Iterator

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail
from crosswire.primitives.story_index import StoryIndex

_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_MONTH = r"(?:early |late |mid-|January |February |March |April |May |June |July |August |\w+ember |October )?"
_NAMED_DAY = r"(?:week|month|year|night|\w+day)\b"  # "last week" tells nothing of the like
_FIRST_SINCE = re.compile(rf"\bfirst\b(?! of all\b)[^.;]{{3,90}}\bsince {_MONTH}{_YEAR}\b(?!-)")
_LAST_IN = re.compile(
    rf"(?<![Tt]heir )(?<![Hh]is )(?<![Hh]er )\b[Ll]ast (?!{_NAMED_DAY})[^.;]{{3,90}}?"
    rf"\b(?:in|was|since) {_MONTH}{_YEAR}\b(?!-)"
)
LEAST_SHARED = 2
TELLING = 0.35  # weight of a word in the story from which it tells something


def find_precedents(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The year in which the like was last, as the claim tells it."""
    del index
    text = claim.text.replace(" ... ", " ")
    found = _FIRST_SINCE.search(text) or _LAST_IN.search(text)
    if found is not None and len(re.findall(r"\b(?:18|19|20)\d\d\b", claim.text)) == 1:
        yield Detail(claim=claim, of=("precedent",), value=found["year"], words=found["year"])


def is_other_precedent(left: Detail, right: Detail) -> bool:
    """The years differ, of one matter: two telling words are in both, and no two names tell that they are of two."""
    shared = left.claim.words.keys() & right.claim.words.keys()
    telling = [word for word in shared if left.claim.words[word] >= TELLING and not word.startswith(("e-", "#"))]
    named = [detail.claim.entities for detail in (left, right)]
    apart = all(named) and not named[0] & named[1]
    return left.value != right.value and len(telling) >= LEAST_SHARED and not apart
