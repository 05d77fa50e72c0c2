"""What a figure answers, told by the words around it: how many were hurt, how fast it went.

A story is of one event, so that two figures of its arrests answer one question even where the statements around them
are not alike. What is asked is told by words of the clause (`languages/en/figure_questions.py`), the nearest first.
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct, structs

from crosswire.languages.en.figure_questions import CURRENCY_WORDS, FIGURE_QUESTIONS
from crosswire.languages.en.predicates import THING_CLASSES
from crosswire.languages.en.units import BASE_UNITS, PEOPLE
from crosswire.model import Quantity

FARTHEST = 60  # characters between a figure and the words that ask for it
MONEY = "MONEY"
ANY_THING = "*"  # stands for whatever is counted
KNOWN_UNITS = frozenset(base for base, _ in BASE_UNITS.values()) | {"percent", "share", "score", "ordinal", "time"}
FARTHEST_BARE = 30  # the same of a figure that names nothing
LEAST_BARE = 10.0
_APART_FROM = re.compile(
    r" (?:before|after|later|into|ago|earlier|from)\b(?! (?:it|he|she|they) (?:ought|should|was|were)\b)"
)
_INSERTED = re.compile(r"[^,.;]{0,40}(, [^,.;]{5,90}), (?:had|have|has|was|were|is|are|will|would|did)\b")
UNCOUNTED = KNOWN_UNITS | {"person", "degree", "magnitude", "knot", "vote", "opposing vote", "year of age"}
LEAST_SUM = 1000.0  # of a noun that is no known currency's: "1,200 lans"
_IN_MILLIONS = re.compile(r"\b(?:million|billion|trillion|bn|mn|mln)\b|\d(?:m|bn)\b", re.IGNORECASE)
_THINGS = frozenset(member for members in THING_CLASSES for member in members) | PEOPLE


class Question(Struct, frozen=True, kw_only=True):
    """What is asked, in which units it is answered, and the words that ask it."""

    asks: str
    units: frozenset[str]
    asked: str  # regular expressions, compiled where they are looked for
    named: str


@cache
def read_questions() -> tuple[Question, ...]:
    """The table's questions; one for each kind of thing where a row names several."""
    rows = [
        [cell.strip() for cell in re.split(r"\s\|(?=\s|$)", line)] for line in FIGURE_QUESTIONS.strip().splitlines()
    ]
    return tuple(
        Question(
            asks=asks.format(kind.split(",")[0]),
            units=frozenset(kind.split(",")),
            asked=asked,
            named=named,
        )
        for asks, units, asked, named in rows
        for kind in units.split(";")
    )


@cache
def compile_words(words: str) -> re.Pattern[str]:
    """The pattern of whole words."""
    return re.compile(rf"\b(?:{words})\b")


def find_question(text: str, figure: Quantity) -> Question | None:
    """The question whose words stand nearest to the figure, outside of it first."""
    unit = read_kind(figure)
    words, told = text.lower(), figure.text.lower()
    at = words.find(told)
    if at < 0 or (unit is None and figure.value < LEAST_BARE):
        return None
    if unit == "second" and _APART_FROM.match(words, at + len(told)):
        return None
    words, at = drop_insertion(words, at, at + len(told))
    fitting = list_questions(unit) if unit else read_questions()
    farthest = FARTHEST if unit else FARTHEST_BARE
    near = [
        (distance, number)
        for number, question in enumerate(fitting)
        for distance in _measure(question, words, at, at + len(told))
        if distance <= farthest
    ]
    if near:
        return fitting[min(near)[1]]
    if figure.unit is None:
        return None
    return next(
        (question for question in fitting if question.named and compile_words(question.named).search(told)), None
    )


def drop_insertion(words: str, start: int, end: int) -> tuple[str, int]:
    """The words without what commas set off between a figure and its verb: "4,200, nearly all of its staff, have"."""
    found = _INSERTED.match(words, end)
    return (words[: found.start(1)] + words[found.end(1) :] if found else words), start


@cache
def list_questions(unit: str) -> tuple[Question, ...]:
    """The questions that a figure of the unit can answer; of any things counted, as of things of that name."""
    of_unit = [question for question in read_questions() if unit in question.units]
    if unit in UNCOUNTED or unit.isupper():
        return tuple(of_unit)
    of_any = [question for question in read_questions() if ANY_THING in question.units]
    return (*of_unit, *(structs.replace(one, asks=one.asks.replace(ANY_THING, unit)) for one in of_any))


@cache
def _list_units() -> frozenset[str]:
    return frozenset(unit for question in read_questions() for unit in question.units)


def read_kind(figure: Quantity) -> str | None:
    """The figure's unit, or "MONEY" for one of a currency; None where the words name nothing."""
    unit = figure.unit
    if unit is None:
        return MONEY if _IN_MILLIONS.search(figure.text) else None
    return MONEY if is_sum(figure) else unit


def is_sum(figure: Quantity) -> bool:
    """Whether the unit is a currency's code or word, or a noun of nothing known in large numbers."""
    unit = figure.unit or ""
    if (unit.isupper() and len(unit) == len("USD")) or unit in CURRENCY_WORDS:
        return True
    known = unit in KNOWN_UNITS or unit in _list_units() or unit in _THINGS or " " in unit
    return not known and (figure.value >= LEAST_SUM or bool(_IN_MILLIONS.search(figure.text)))


def _measure(question: Question, words: str, start: int, end: int) -> Iterator[int]:
    """How many characters the words that ask stand from the figure, outside of it."""
    for found in compile_words(question.asked).finditer(words) if question.asked else ():
        if found.end() <= start or found.start() >= end:
            yield start - found.end() if found.end() <= start else found.start() - end
