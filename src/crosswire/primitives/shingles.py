"""Words as copies are known by: folded, numbered by position, hashed five by five.

A copy keeps its words in order, so runs of five words are the unit (Broder 1997, "On the resemblance and containment of
documents"). Hashes are the same in every process, and every match is checked word by word before it counts.
"""

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

SHINGLE_WORDS = 5

# A run of letters (apostrophes inside, dotted initials as one word: "U.S.", "a.m.") or of digits: "4am" is "4", "am".
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_BASE = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1
_POWERS = tuple(pow(_BASE, SHINGLE_WORDS - 1 - place, 1 << 64) for place in range(SHINGLE_WORDS))


class Words(Struct, frozen=True, kw_only=True):
    """A text's words in order: each folded, with its start and end, and the gaps that no run of words may cross."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: frozenset[int] = frozenset()  # positions of words that stand behind something left out


class Match(Struct, frozen=True, kw_only=True, order=True):
    """Equal runs of `length` words, from position `left` in one text and `right` in the other."""

    left: int
    right: int
    length: int


def find_words(text: str, left_out: Sequence[tuple[int, int]] = ()) -> Words:
    """The words of `text` that touch none of the stretches `left_out`."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: set[int] = set()
    stretches = sorted(left_out)
    following, is_behind_gap = 0, False
    for found in _WORD.finditer(text):
        start, end = found.span()
        while following < len(stretches) and stretches[following][1] <= start:
            following += 1
            is_behind_gap = True
        if following < len(stretches) and stretches[following][0] < end:
            continue
        if is_behind_gap:
            gaps.add(len(keys))
            is_behind_gap = False
        keys.append(fold_word(found.group()))
        starts.append(start)
        ends.append(end)
    return Words(keys=tuple(keys), starts=tuple(starts), ends=tuple(ends), gaps=frozenset(gaps - {0}))


def hash_shingles(words: Words) -> tuple[int | None, ...]:
    """The hash of the five words from each position on; None where they would cross a gap."""
    numbers = [_hash_word(key) for key in words.keys]
    first, second, third, fourth, _ = _POWERS
    hashes: list[int | None] = [
        (a * first + b * second + c * third + d * fourth + e) & _MASK
        for a, b, c, d, e in zip(numbers, numbers[1:], numbers[2:], numbers[3:], numbers[4:], strict=False)
    ]
    for gap in words.gaps:
        for position in range(max(gap - SHINGLE_WORDS + 1, 0), min(gap, len(hashes))):
            hashes[position] = None
    return tuple(hashes)


Places = dict[int, list[int]]  # of each hash, the positions that it stands in


def index_shingles(hashes: Sequence[int | None]) -> Places:
    """The positions of each hash, without those that stand in too many places."""
    positions: Places = {}
    for position, hashed in enumerate(hashes):
        if hashed is not None:
            positions.setdefault(hashed, []).append(position)
    return {hashed: places for hashed, places in positions.items() if len(places) <= _MOST_PLACES}


# A run of words that stands in more places than this is a refrain (or an attack), and tells nothing of copying.
_MOST_PLACES = 6


def find_matches(left: Words, right: Words, left_places: Places, right_places: Places) -> tuple[Match, ...]:
    """Every longest run of five or more equal words, by position; runs may overlap where a text repeats itself.

    `left_places` and `right_places` are what `index_shingles` gives of the two.
    """
    shared = left_places.keys() & right_places.keys()
    starts = sorted((start, hashed) for hashed in shared for start in left_places[hashed])
    found = []
    reached: dict[int, int] = {}  # of each diagonal, the position in `left` up to which it is matched
    for start, hashed in starts:
        for other in right_places[hashed]:
            if reached.get(other - start, 0) <= start:
                match = _extend_match(left, right, start, other)
                if match.length >= SHINGLE_WORDS:
                    found.append(match)
                    reached[other - start] = start + match.length
    return tuple(sorted(found))


def _extend_match(left: Words, right: Words, start: int, other: int) -> Match:
    """The longest run of equal words from two positions, back and forth, that crosses no gap."""
    first, second = start, other
    while (
        first > 0
        and second > 0
        and first not in left.gaps
        and second not in right.gaps
        and left.keys[first - 1] == right.keys[second - 1]
    ):
        first, second = first - 1, second - 1
    length = 0
    longest = min(len(left.keys) - first, len(right.keys) - second)
    while length < longest and left.keys[first + length] == right.keys[second + length]:
        if length and (first + length in left.gaps or second + length in right.gaps):
            break
        length += 1
    return Match(left=first, right=second, length=length)


@lru_cache(maxsize=16_384)
def fold_word(word: str) -> str:
    """The word as copies are compared by: lower case, one apostrophe, no dots, no possessive."""
    folded = word.casefold().replace("’", "'").replace(".", "")
    return folded.removesuffix("'s")


@lru_cache(maxsize=16_384)
def _hash_word(word: str) -> int:
    """64 bits of the word's digest, the same in every process."""
    return int.from_bytes(hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
