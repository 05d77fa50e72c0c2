"""Words of two wordings side by side: which differ, and whether the difference is only a slip of the pen."""

import re
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec import Struct

from crosswire.languages.en.common_words import NEGATIONS

SLIP_LETTERS = 5  # a shorter word that differs in a letter is another word: "died" and "dies"
MOST_REPEATED = 200
SMALL = frozenset({"a", "an", "the", "that"})  # put in or left out, they change no claim
_WORD = re.compile(r"[^\W_]+(?:[.,:'’-][^\W_]+)*|[%$€£]", re.UNICODE)

Ranges = tuple[tuple[int, int], ...]


class Words(Struct, frozen=True, kw_only=True):
    """A text's words: as they stand, folded, and from where to where."""

    plain: tuple[str, ...]
    folded: tuple[str, ...]
    places: Ranges


def read_words(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of a text between two offsets; places are offsets into the whole text."""
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    plain = tuple(one[0] for one in found)
    return Words(
        plain=plain,
        folded=tuple(word.casefold().replace("’", "'") for word in plain),
        places=tuple(one.span() for one in found),
    )


def find_differences(before: str, after: str) -> tuple[Ranges, Ranges]:
    """The stretches of `before` that `after` has not in that place, and the other way round; offsets into each."""
    old, new = read_words(before), read_words(after)
    codes = [code for code in match_words(old, new).get_opcodes() if code[0] != "equal"]
    gone = tuple((old.places[a][0], old.places[b - 1][1]) for _, a, b, _, _ in codes if a < b)
    come = tuple((new.places[a][0], new.places[b - 1][1]) for _, _, _, a, b in codes if a < b)
    return gone, come


def match_words(old: Words, new: Words) -> "SequenceMatcher[str]":
    """What compares the two, word by word, upper and lower case alike.

    Where a word stands in the text hundreds of times, common words are no longer looked for by themselves: that would
    take the square of their number.
    """
    commonest = max(Counter(new.folded).values(), default=0)
    return SequenceMatcher(None, old.folded, new.folded, autojunk=commonest > MOST_REPEATED)


def find_likeness(old: Words, new: Words) -> float:
    """How alike two wordings are, 0 to 1: words in common, in order."""
    if not set(old.folded) & set(new.folded):
        return 0.0
    return match_words(old, new).ratio()


def count_shared(left: Words, right: Words) -> float:
    """The share of the kinds of words of both that they have in common."""
    one, other = set(left.folded), set(right.folded)
    return round(len(one & other) / max(1, len(one | other)), 6)


def join_words(pieces: Iterable[Words]) -> Words:
    """The words of several stretches of one text, in order."""
    parts = list(pieces)
    return Words(
        plain=tuple(word for part in parts for word in part.plain),
        folded=tuple(word for part in parts for word in part.folded),
        places=tuple(place for part in parts for place in part.places),
    )


def is_reworded_only(old: Words, new: Words) -> bool:
    """Whether no claim can have changed: only the case, an article, or a letter of a long plain word."""
    for kind, a, b, c, d in match_words(old, new).get_opcodes():
        gone, come = old.plain[a:b], new.plain[c:d]
        if kind == "equal" or {word.casefold() for word in (*gone, *come)} <= SMALL:
            continue
        if len(gone) != len(come) or not all(map(is_slip, gone, come)):
            return False
    return True


def is_slip(old: str, new: str) -> bool:
    """Whether two words are one, misspelt in a letter: long, no names, no figures, and neither says no."""
    if min(len(old), len(new)) < SLIP_LETTERS or {old, new} & NEGATIONS:
        return False
    if not (old.islower() and new.islower() and old.isalpha() and new.isalpha()) or old[0] != new[0]:
        return False
    return is_one_letter_apart(old, new)


def is_one_letter_apart(old: str, new: str) -> bool:
    """Whether one letter was put in, left out, changed, or two neighbours swapped."""
    short, long = sorted((old, new), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2][::-1] == long[at : at + 2]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])
