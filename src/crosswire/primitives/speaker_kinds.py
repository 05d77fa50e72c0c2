"""Of which kind a speaker is, by the words for him: so that police and a hospital are never taken for one source."""

import re
from collections.abc import Iterable
from itertools import product

from crosswire.languages.en.sources import KINDRED_KINDS, NO_KIND, SPEAKER_KINDS

_KIND_OF = {word: kind for kind, words in SPEAKER_KINDS.items() for word in words}
_WORD = re.compile(r"[^\W\d_]+")


def find_speaker_kinds(names: Iterable[str]) -> frozenset[str]:
    """The kinds that words for one speaker tell ("the fire chief": rescue); none where they tell nothing."""
    words = {word for name in names for word in _WORD.findall(name.lower())}
    return frozenset() if words & NO_KIND else frozenset(_KIND_OF[word] for word in words if word in _KIND_OF)


def are_other_kinds(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether the kinds of two speakers show that they are not one: both are told, and no two are or may be one."""
    return bool(left and right) and not any(
        one == other or frozenset((one, other)) in KINDRED_KINDS for one, other in product(left, right)
    )
