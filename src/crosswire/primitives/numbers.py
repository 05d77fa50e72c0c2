"""Numbers as people write them: digits with marks, spelled words, and both together."""

import re
from collections.abc import Sequence

from crosswire.languages.en.numbers import ORDINALS, SCALES, SMALL, SUFFIXES

_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?\Z")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?\Z")
_WITH_SUFFIX = re.compile(r"(\d[\d.,]*)([a-z]+)\Z")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)\Z")
_FIRST_CENTURY, _TEN = 10, 10
_MOST = 1e15  # no count of the news


def read_digits(word: str) -> float | None:
    """The value of a number in digits, "11,000", "3.5" or "20bn"; None if it is not one."""
    if _GROUPED.match(word):
        return float(word.replace(",", ""))
    if _PLAIN.match(word):
        return float(word.replace(",", "."))
    match = _WITH_SUFFIX.match(word)
    if match and match[2] in SUFFIXES:
        value = read_digits(match[1])
        return None if value is None else value * SUFFIXES[match[2]]
    return None


def read_ordinal(word: str) -> int | None:
    """The rank that "third", "3rd" or "24th" gives; None if it is no ordinal."""
    match = _ORDINAL.match(word)
    return int(match[1]) if match else ORDINALS.get(word)


def is_number_word(word: str) -> bool:
    """Whether the lower-case word can be part of a number."""
    return word in SMALL or word in SCALES or (word[:1].isdigit() and read_digits(word) is not None)


def read_number(words: Sequence[str]) -> float | None:
    """The value of lower-case words such as "two hundred and fifty", "1.2 million", "nineteen ninety-seven"."""
    total, group, seen = 0.0, 0.0, False
    previous = 0.0
    for word in words:
        if word in {"and", "-"}:
            continue
        scale = SCALES.get(word)
        if scale is not None:
            group, total = _apply_scale(group if seen else 1.0, total, scale)
            previous, seen = 0.0, True
            continue
        value = float(SMALL[word]) if word in SMALL else read_digits(word)
        if value is None:
            return None
        group = _join_group(group, previous, value)
        previous, seen = value, True
    return total + group if seen and total + group < _MOST else None


def _apply_scale(group: float, total: float, scale: int) -> tuple[float, float]:
    group = group or 1.0
    if scale == SCALES["hundred"]:
        return group * scale, total
    return 0.0, total + group * scale


def _join_group(group: float, previous: float, value: float) -> float:
    """Two groups of tens side by side are a year ("nineteen ninety-seven"), else they add up."""
    is_year = group >= _FIRST_CENTURY and value >= _TEN and previous >= _TEN and group < SCALES["hundred"]
    return group * 100 + value if is_year else group + value
