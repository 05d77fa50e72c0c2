"""What a figure is of, where no table foresees it: "a discharge of 900 litres", "the 19-tonne lorry", "48 seconds".

A frame is a name for what is asked. Two figures of one unit that stand in one frame answer one question: they are of
the same thing, of the same doing with the same thing in it, or of things of one kind to which the same was done.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crosswire.align.claims import Claim
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.languages.en.figure_questions import (
    BEFORE_FIGURES,
    BESIDE_ALL,
    CURRENCY_WORDS,
    JOINING,
    LINKING,
    PUTTING,
)
from crosswire.languages.en.numbers import CURRENCY_NOUNS, MEASURES, SCALES, TIME_UNITS
from crosswire.languages.en.predicates import CLASSES, LIGHT, THING_CLASSES, VAGUE
from crosswire.languages.en.units import PEOPLE
from crosswire.model import Proposition, Quantity
from crosswire.primitives.numbers import is_number_word
from crosswire.primitives.stems import stem_word

AGE = "year of age"
LEAST_DIGITS = 2
DIGITS = "the digits"  # begins the name of each such question
SHORTEST = 3  # letters of a stem that tells something
MOST_BEHIND = 3  # words between a figure and the noun that it stands before: "a $3 million libel settlement"
_HEDGES = rf"(?:(?:{BEFORE_FIGURES}) )*"
_JOINED = re.compile(rf"([^\W\d_]+) (?:{JOINING}) {_HEDGES}\Z")
_LEADING = re.compile(rf"{_HEDGES}")
_WORD = re.compile(r"[- ]([^\W\d_]+)")
_IN = re.compile(r" in ([^\W\d_]+)")
_NUMBER = re.compile(r"\d[\d.,]*")
_NOT_DIGITS = re.compile(r"\D")
_LETTERS = re.compile(r"[a-z]+")
SIGNS = frozenset("$£€¥")
SIZES = frozenset({"meter", "kilogram", "square meter", "liter"})
MOVING = frozenset(
    number for number, members in enumerate(CLASSES) if {"arrive", "visit", "leave", "drive", "begin"} & {*members}
)
UNCOUNTED = frozenset({"person", "second", "meter", "kilogram", "square meter", "liter", "percent", "share"})


def list_frames(claim: Claim, figure: Quantity, told: Proposition, *, is_sum: bool) -> dict[str, str]:
    """The frames in which the figure stands, each with words for what is asked; `told` is what its statement says."""
    doings = dict(_name_doings(claim, figure, is_sum=is_sum))
    return list_things(claim, figure, told, is_sum=is_sum) | doings


def list_things(claim: Claim, figure: Quantity, told: Proposition, *, is_sum: bool = False) -> dict[str, str]:
    """The frames of the things, never of people, that the figure measures."""
    return {
        f"of {name_kind(stem_word(word))}": f"a figure of “{word}”"
        for word in _name_things(claim, figure, told, is_sum=is_sum)
        if figure.unit != AGE or word in claim.text  # a person's age is a detail of its own: "Kim was 52"
    }


def list_digits(claim: Claim, figure: Quantity, noun: str) -> Iterator[tuple[str, str]]:
    """The figure's digits in any order, beside each telling word and the noun that it counts.

    Who swaps two of them, or writes a nought too many, gives another figure of one thing.
    """
    digits = read_digits(figure)
    if len(set(digits)) < LEAST_DIGITS:
        return
    unit = "".join(_LETTERS.findall(figure.text.lower())[-1:]) if figure.unit in UNCOUNTED else ""
    for word in sorted({*claim.words, noun} - {""}):
        if word.startswith("e-") or word == noun or (is_telling(word) and word != figure.unit):
            yield f"{DIGITS} {''.join(sorted(digits))} {unit} {word}", "one figure, of the same digits"


def read_digits(figure: Quantity) -> str:
    """The figure's digits without noughts at the ends: of a measure as they are written, else of its value."""
    written = _NUMBER.search(figure.text)
    if figure.unit in UNCOUNTED - {"person"}:
        return _NOT_DIGITS.sub("", written[0]).strip("0") if written else ""
    return _NOT_DIGITS.sub("", f"{figure.value:.2f}").strip("0")


def _name_doings(claim: Claim, figure: Quantity, *, is_sum: bool) -> Iterator[tuple[str, str]]:
    """What is done, with each thing or person in it; of a count, what is counted."""
    if claim.light or (figure.unit in SIZES and claim.classes & MOVING):
        return  # how far it flew is not how high it rose
    unit = figure.unit or ""
    parts = claim.agents | claim.objects | claim.others
    for doing in sorted(claim.classes):
        for part in sorted(parts - VAGUE - {unit, *PEOPLE}):
            if is_telling(part):
                yield f"doing {doing} {part}", f"a figure of what they say by “{claim.predicate}” of one thing"
        if unit not in UNCOUNTED and not is_sum:
            yield f"count {doing}", f"of how many {unit}s they say it"


def _name_things(claim: Claim, figure: Quantity, told: Proposition, *, is_sum: bool) -> Iterator[str]:
    """The nouns that the figure measures: before "of" or "at", right behind it, or what is said to be so much."""
    text = " ".join(claim.text.lower().split())
    number = _LEADING.sub("", " ".join(figure.text.lower().split()), count=1)
    at = text.find(number)
    if at < 0:
        return
    words = [found[1] for found in (_JOINED.search(text[:at]),) if found]
    words += list_behind(text[at + len(number) :], number, is_sum=is_sum)
    words += [head for head in list_measured(told, figure) if not head.startswith("e-")]
    for word in words:
        if is_telling(word):
            yield word


def list_behind(after: str, number: str, *, is_sum: bool) -> Sequence[str]:
    """The nouns behind a figure that stands before one: "19-tonne delivery lorry", "$3 million in damages"."""
    is_plural = number.rsplit("-", maxsplit=1)[-1].endswith("s") and number[0] not in SIGNS
    words: list[str] = []
    end = 0
    while not is_plural and len(words) < MOST_BEHIND and (found := _WORD.match(after, end)) and is_telling(found[1]):
        words.append(found[1])
        end = found.end()
    inside = _IN.match(after) if is_sum else None
    return [*words, inside[1]] if inside else words


def list_measured(told: Proposition, figure: Quantity) -> Iterator[str]:
    """The heads of what is, comes to or is put at the figure."""
    roles = {"agent"} if told.predicate in LINKING else {"patient", "attribute"} if told.predicate in PUTTING else set()
    for argument in told.arguments:
        if argument.role in roles and not argument.start <= figure.start < argument.end:
            yield argument.head.lower()


def is_telling(word: str) -> bool:
    """Whether the word tells what a figure is of."""
    stem = stem_word(word)
    return len(stem) >= SHORTEST and stem not in _untelling() and not is_number_word(word)


@cache
def _untelling() -> frozenset[str]:
    """Stems that stand beside figures of any kind."""
    words = {
        *FUNCTION_WORDS,
        *LIGHT,
        *TIME_UNITS,
        *SCALES,
        *MEASURES,
        *CURRENCY_NOUNS,
        *CURRENCY_WORDS,
        *PEOPLE,
        *BESIDE_ALL,
    }
    return frozenset(map(stem_word, words))


@cache
def name_kind(stem: str) -> str:
    """The class of things that the stem belongs to, or itself."""
    return _kinds().get(stem, stem)


@cache
def _kinds() -> dict[str, str]:
    return {stem_word(member): members[0] for members in reversed(THING_CLASSES) for member in members}
