"""Where a sentence may begin: told to the parser before it parses, so that its trees fit the sentences."""

from collections.abc import Sequence
from itertools import zip_longest

from crosswire.languages.en.sentences import (
    ABBREVIATIONS,
    CLOCK_DAYS,
    CLOCK_MARKS,
    CLOSING_MARKS,
    DAY_AS_SUBJECT,
    ENDING_MARKS,
    OPENING_MARKS,
    STARTERS,
    STRAIGHT_MARKS,
)

MUST_NOT = -1  # spaCy's value for "no sentence begins here"
MAY = 0


def find_sentence_bars(words: Sequence[str]) -> list[int]:
    """For each word of a paragraph, whether a sentence may begin there (`MAY`) or must not (`MUST_NOT`).

    The parser splits inside names and after abbreviations and leaves closing quotation marks to the sentence
    after. In prose a sentence begins after an ending mark only, and never with a closing mark or a small letter.
    """
    bars = []
    ended, abbreviated, straight_open = False, "", False
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        straight = word in STRAIGHT_MARKS
        closing = word in CLOSING_MARKS or (straight and straight_open)
        straight_open = (straight_open != straight) or word == "``"
        dates = abbreviated in CLOCK_MARKS and word in CLOCK_DAYS and following not in DAY_AS_SUBJECT
        bars.append(MAY if ended and not closing and not dates and _may_begin(word, abbreviated) else MUST_NOT)
        if closing or word.isspace():
            continue
        if word not in OPENING_MARKS and not straight:
            ended, abbreviated = word[-1] in ENDING_MARKS, word
    if bars:
        bars[0] = MAY
    return bars


def _may_begin(word: str, previous: str) -> bool:
    """Whether a sentence may begin with the word after one that ends in an ending mark."""
    if word[0].islower() and word.islower() and "-" not in word:
        return False
    if previous in ABBREVIATIONS:
        return False
    return not _is_initials(previous) or word.lower() in STARTERS or word in OPENING_MARKS | STRAIGHT_MARKS


def _is_initials(word: str) -> bool:
    """Whether the word is an initial or initials with stops: "J.", "U.S."."""
    return len(word) > 1 and word[-1] == "." and word[0].isupper() and all(letter == "." for letter in word[1::2])
