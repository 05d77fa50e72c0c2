"""Sentences that a page gives twice, as a standfirst and again in the story, or in the story and below a picture."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

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
_PICTURED = re.compile(r"\b[Pp]ictured\b|\(above|\babove[,:]|\(left\)|\(right\)")
_TELLING = re.compile(r"\d|^(?:no|not|never|without|none|nor|n't|\w+n't)$")


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence as far as looking for copies needs it."""

    start: int
    end: int
    words: tuple[str, ...]


def find_repeats(text: str, lines: tuple[Line, ...], headline: Range | None) -> tuple[Furniture, ...]:
    """The needless copies of the first sentences: the earlier where the story gives it again, else the caption's.

    A sentence with a quotation in it is left alone: the words may have been said twice, and to cut one short is worse.
    """
    reach = max(len(text) // SHARE_OF_TEXT, MIN_REACH)
    sentences = [
        _Placed(item, is_caption(line)) for line in lines if line.start < reach for item in split_sentences(text, line)
    ]
    copies = [
        _choose_copy(early, late, headline)
        for position, early in enumerate(sentences[:EARLY])
        if _is_within(early.sentence, headline) or not _QUOTATION.search(text, early.sentence.start, early.sentence.end)
        for late in sentences[position + 1 :]
        if _is_copy(early.sentence, late.sentence, headline)
    ]
    found = {(copy.start, copy.end) for copy in copies if copy}
    return tuple(Furniture(start=start, end=end, kind="repeat") for start, end in sorted(found))


class _Placed(NamedTuple):
    """A sentence, and whether the line that it stands in is set as a picture's words are."""

    sentence: Sentence
    is_caption: bool


def is_caption(line: Line) -> bool:
    """Whether a line looks like a picture's words: no stop at its end, or it says what is pictured."""
    return not line.ends_sentence() or bool(_PICTURED.search(line.text))


def _choose_copy(early: _Placed, late: _Placed, headline: Range | None) -> Sentence | None:
    """Which of two copies is furniture: the earlier, but a caption before the story; None where words were lost.

    A picture below the story's first sentence repeats it: the sentence is the story's.
    """
    if _is_within(early.sentence, headline) or early.is_caption or not late.is_caption:
        return early.sentence
    return late.sentence if _says_no_more(late.sentence.words, early.sentence.words) else None


def _says_no_more(late: tuple[str, ...], early: tuple[str, ...]) -> bool:
    return set(late) <= set(early)


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
