"""Figures that answer one question of the story, whatever else is said: how many were hurt, how fast it went.

A story is of one event, so that two figures of its arrests answer one question even where the statements around them
are not alike. What is asked is told by words of the clause (`languages/en/figure_questions.py`), the nearest first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.comparisons import compare_numbers_of
from crosswire.align.figures import compare_quantities
from crosswire.align.opposites import is_dated_back
from crosswire.align.rules import VETOES
from crosswire.languages.en.dating import PAST_YEARS
from crosswire.languages.en.figure_questions import FIGURE_QUESTIONS
from crosswire.languages.en.units import BASE_UNITS
from crosswire.model import Alignment, Comparison, Quantity
from crosswire.primitives.story_index import StoryIndex

_VAGUE = re.compile(r"\b(?:dozens|scores|hundreds|thousands|several|many|few|couple|handful)\b")  # exclude nothing
_ONE_DOER = re.compile(r"\b(?:he|she) (?:\w+ )?(?:saved|rescued|pulled|freed|plucked|carried)\b")  # not all of them
FARTHEST = 60  # characters between a figure and the words that ask for it
STANCES = frozenset({"asserted", "alleged", "possible"})
APART = "scope"  # the level of two that do not answer one question
MONEY = "MONEY"
KNOWN_UNITS = frozenset(base for base, _ in BASE_UNITS.values()) | {"percent", "share", "score", "ordinal", "time"}


class Question(Struct, frozen=True, kw_only=True):
    """What is asked, in which units it is answered, and the words that ask it."""

    asks: str
    units: frozenset[str]
    asked: re.Pattern[str] | None
    named: re.Pattern[str] | None


class Answer(Struct, frozen=True, kw_only=True):
    """A claim and the figure by which it answers a question."""

    claim: Claim
    figure: Quantity


@cache
def read_questions() -> tuple[Question, ...]:
    """The table's rows."""
    rows = [
        [cell.strip() for cell in re.split(r"\s\|(?=\s|$)", line)] for line in FIGURE_QUESTIONS.strip().splitlines()
    ]
    return tuple(
        Question(asks=asks, units=frozenset(units.split(",")), asked=_compile(asked), named=_compile(named))
        for asks, units, asked, named in rows
    )


def _compile(words: str) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{words})\b") if words else None


def find_figure_answers(claims: Sequence[Claim], index: StoryIndex) -> list[Alignment]:
    """An alignment for each question that several articles answer."""
    asked: dict[str, list[Answer]] = defaultdict(list)
    for claim in claims:
        for asks, figure in () if is_background(claim, index) else list_answers(claim):
            asked[asks].append(Answer(claim=claim, figure=figure))
    found = (_align_answers(asks, answers, index) for asks, answers in asked.items())
    return [alignment for alignments in found for alignment in alignments]


def is_background(claim: Claim, index: StoryIndex) -> bool:
    """Whether it tells of another time: a day long before, or a year in a text that otherwise has none."""
    return is_dated_back(claim, index) or bool(PAST_YEARS.search(claim.context))


def list_answers(claim: Claim) -> Iterator[tuple[str, Quantity]]:
    """The questions that the claim's figures answer, each once; none where two of its figures answer one."""
    if claim.is_old or claim.stance not in STANCES or not claim.polarity:
        return
    told: dict[str, list[Quantity]] = defaultdict(list)
    for figure in claim.quantities:
        if _VAGUE.search(figure.text.lower()) or _ONE_DOER.search(claim.text.lower()):
            continue
        question = find_question(claim.text, figure)
        if question is not None:
            told[question.asks].append(figure)
    for asks, figures in told.items():
        if len(figures) == 1:
            yield asks, figures[0]


def find_question(text: str, figure: Quantity) -> Question | None:
    """The question whose words stand nearest to the figure, outside of it first."""
    unit = read_kind(figure)
    words, told = text.lower(), figure.text.lower()
    at = words.find(told)
    if at < 0 or unit is None:
        return None
    fitting = [question for question in read_questions() if unit in question.units]
    near = [
        (distance, number)
        for number, question in enumerate(fitting)
        for distance in _measure(question, words, at, at + len(told))
        if distance <= FARTHEST
    ]
    if near:
        return fitting[min(near)[1]]
    return next((question for question in fitting if question.named and question.named.search(told)), None)


def read_kind(figure: Quantity) -> str | None:
    """The figure's unit, or "MONEY" for one of a currency, or of a noun that counts nothing known."""
    unit = figure.unit
    if unit is None or unit in KNOWN_UNITS or any(unit in question.units for question in read_questions()):
        return unit
    return MONEY


def _measure(question: Question, words: str, start: int, end: int) -> Iterator[int]:
    """How many characters the words that ask stand from the figure, outside of it."""
    for found in question.asked.finditer(words) if question.asked else ():
        if found.end() <= start or found.start() >= end:
            yield start - found.end() if found.end() <= start else found.start() - end


def _align_answers(asks: str, answers: Sequence[Answer], index: StoryIndex) -> Iterator[Alignment]:
    """Answers of one scope together, those of an article that wavers left out."""
    groups: list[list[Answer]] = []
    for answer in drop_wavering(answers):
        fitting = (
            group for group in groups if all(compare_answers(one, answer, index).level != APART for one in group)
        )
        group = next(fitting, None)
        if group is None:
            groups.append([answer])
        else:
            group.append(answer)
    for group in groups:
        if len({answer.claim.article for answer in group}) > 1:
            yield Alignment(
                statements=tuple(answer.claim.id for answer in group),
                comparisons=tuple(compare_answers(*pair, index) for pair in combinations(group, 2)),
                question=f"both tell {asks}",
            )


def drop_wavering(answers: Sequence[Answer]) -> list[Answer]:
    """The answers of articles that give but one figure."""
    by_article: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_article[answer.claim.article].append(answer)
    firm = {
        article
        for article, told in by_article.items()
        if not any(
            compare_quantities(a.figure, b.figure).level in {"different", "unknown"} for a, b in combinations(told, 2)
        )
    }
    return [answer for answer in answers if answer.claim.article in firm]


def compare_answers(left: Answer, right: Answer, index: StoryIndex) -> Comparison:
    """How two answers compare; of other scopes where anything keeps their claims apart."""
    if any(veto(left.claim, right.claim) for veto in VETOES):
        return Comparison(
            left=left.claim.id, right=right.claim.id, level=APART, slot="number", reason="of other matters"
        )
    return compare_numbers_of(left.claim, left.figure, right.claim, right.figure, index)
