"""Sentences that a page gives twice, as a standfirst and again in the story: the earlier copy is furniture."""

import re
from difflib import SequenceMatcher

from msgspec import Struct

from crosswire.model import Furniture, Range
from crosswire.read.lines import Line, split_words

EARLY = 5  # sentences from the top that may be a copy of a later one
MIN_WORDS = 8  # fewer may come twice by chance, or for effect
SHARE_OF_TEXT = 3  # the later copy stands within the first third ...
MIN_REACH = 1500  # ... or within as many characters
LIKENESS = 0.9  # of the two sequences of words
HEADLINE_LIKENESS = 0.8

_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*(?=\s+[\"“‘(]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Jr|Sr|No|vs|U\.S|U\.N|U\.K|a\.m|p\.m|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec))\.$"
)
_QUOTATION = re.compile(r"[\"“”«»„]|(?<!\w)['‘]|['’](?!\w)")
_TELLING = re.compile(r"\d|^(?:no|not|never|without|none|nor|n't|\w+n't)$")


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence as far as looking for copies needs it."""

    start: int
    end: int
    words: tuple[str, ...]


def find_repeats(text: str, lines: tuple[Line, ...], headline: Range | None) -> tuple[Furniture, ...]:
    """The earlier copies of sentences that come again further down, the headline's too.

    A sentence with a quotation in it is left alone: the words may have been said twice, and to cut one short is worse.
    """
    reach = max(len(text) // SHARE_OF_TEXT, MIN_REACH)
    sentences = [item for line in lines if line.start < reach for item in split_sentences(text, line)]
    return tuple(
        Furniture(start=early.start, end=early.end, kind="repeat")
        for position, early in enumerate(sentences[:EARLY])
        if (_is_within(early, headline) or not _QUOTATION.search(text, early.start, early.end))
        and any(_is_copy(early, late, headline) for late in sentences[position + 1 :])
    )


def split_sentences(text: str, line: Line) -> list[Sentence]:
    """The sentences of a paragraph, roughly."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, line.start, line.end)]
    ends = [end for end in ends if not _ABBREVIATION.search(text, line.start, end)]
    found = []
    start = line.start
    for end in [*ends, line.end]:
        while start < end and text[start].isspace():
            start += 1
        found.append(Sentence(start=start, end=end, words=split_words(text[start:end])))
        start = end
    return found


def _is_within(sentence: Sentence, headline: Range | None) -> bool:
    return headline is not None and sentence.start >= headline.start and sentence.end <= headline.end


def _is_copy(early: Sentence, late: Sentence, headline: Range | None) -> bool:
    """Whether the later sentence says all that the earlier one does, in the same words."""
    if len(early.words) < MIN_WORDS or len(late.words) < MIN_WORDS:
        return False
    if late.words[: len(early.words)] == early.words:
        return True
    is_headline = _is_within(early, headline)
    least = HEADLINE_LIKENESS if is_headline else LIKENESS
    return _is_alike(early.words, late.words, least) and (is_headline or _tells_same(early.words, late.words))


def _is_alike(one: tuple[str, ...], two: tuple[str, ...], least: float) -> bool:
    most = 2 * len(set(one) & set(two)) / (len(set(one)) + len(set(two)))
    return most >= least - 0.1 and SequenceMatcher(None, one, two, autojunk=False).ratio() >= least


def _tells_same(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether both have the same numbers and negations: a count that changed is no copy."""
    return sorted(filter(_TELLING.search, one)) == sorted(filter(_TELLING.search, two))
