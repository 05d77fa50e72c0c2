"""Content words cut down to stems, so that "policies" meets "policy" without a parser."""

from collections.abc import Iterable
from functools import lru_cache

from crosswire.languages.en.common_words import FUNCTION_WORDS, IRREGULAR, SWAPPED

# An ending, what takes its place, and the shortest stem that may be left (after Porter 1980, much shortened).
_ENDINGS = (
    ("ies", "y", 3),
    ("sses", "ss", 2),
    ("xes", "x", 2),
    ("ches", "ch", 2),
    ("shes", "sh", 2),
    ("ss", "ss", 1),
    ("us", "us", 2),
    ("s", "", 3),
)
_FURTHER_ENDINGS = (
    ("iness", "y", 3),
    ("ied", "y", 3),
    ("ingly", "", 4),
    ("edly", "", 4),
    ("ing", "", 3),
    ("ed", "", 3),
    ("ment", "", 4),
    ("ness", "", 4),
    ("ation", "", 4),
    ("ion", "", 4),
    ("ly", "", 4),
)


# Of each past form or odd plural, the word that it is a form of.
_REGULAR = {form: line.split()[0] for line in IRREGULAR for form in line.split()[1:]}


@lru_cache(maxsize=16_384)
def stem_word(word: str) -> str:
    """The stem of a folded word: plural, tense and a few derivations taken off, a silent or doubled end letter too."""
    stem = _take_off(_take_off(_REGULAR.get(word, word), _ENDINGS), _FURTHER_ENDINGS)
    if len(stem) > 4 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        stem = stem[:-1]
    return stem[:-1] if len(stem) > 4 and stem.endswith("e") else stem


def _take_off(word: str, endings: Iterable[tuple[str, str, int]]) -> str:
    for ending, instead, shortest in endings:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: len(word) - len(ending)] + instead
    return word


def find_content(words: Iterable[str]) -> frozenset[str]:
    """The stems of the words that are not function words."""
    return frozenset(stem_word(word) for word in words if word not in FUNCTION_WORDS)


def _index_swapped() -> dict[str, frozenset[int]]:
    """Of each stem, the classes of words that stand in for it."""
    classes: dict[str, set[int]] = {}
    for number, line in enumerate(SWAPPED):
        for word in line.split():
            classes.setdefault(stem_word(word), set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in classes.items()}


_CLASSES = _index_swapped()


def count_shared(left: frozenset[str], right: frozenset[str]) -> int:
    """How many stems of `left` have their own counterpart in `right`: the same stem, or one that stands in for it."""
    same = left & right
    rest = sorted(right - same)
    shared = len(same)
    for stem in sorted(left - same):
        partner = next((other for other in rest if _stand_in(stem, other)), None)
        if partner is not None:
            rest.remove(partner)
            shared += 1
    return shared


def _stand_in(stem: str, other: str) -> bool:
    classes = _CLASSES.get(stem)
    return classes is not None and not classes.isdisjoint(_CLASSES.get(other, frozenset()))
