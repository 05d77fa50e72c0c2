"""Figures of several articles that answer one question, whatever else their statements say.

What a figure answers is told by words around it (`questions.py`), by the words right beside it (`frames.py`), or by
its digits: 3.4 billion and 4.3 billion of one currency are one sum, one of them misprinted.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct, structs

from crosswire.align.claims import Claim
from crosswire.align.comparisons import SAME_DAYS, Known, compare_numbers_of
from crosswire.align.figures import FARTHEST, compare_quantities
from crosswire.align.frames import AGE, DIGITS, is_telling, list_digits, list_frames, list_things
from crosswire.align.opposites import is_dated_back
from crosswire.align.questions import MONEY, compile_words, find_question, read_kind, read_questions
from crosswire.align.rules import VETOES
from crosswire.align.rules import is_background as is_older
from crosswire.align.scopes import read_counted
from crosswire.languages.en.contrasts import GENERAL_PEOPLE
from crosswire.languages.en.dating import PAST_YEARS
from crosswire.languages.en.figure_questions import ANY_KIND, CHANGING, GUESSED, LOOSE, ONCE, PUTTING
from crosswire.model import Alignment, Comparison, Quantity
from crosswire.primitives.story_index import StoryIndex

EARLIER = re.compile(
    r"\b(?:previously|formerly|used to|by comparison|in comparison|by contrast|at the time)\b", re.IGNORECASE
)
DAY = len("2000-01-01")
RECENT_DAYS = 10  # between what is told and its article
_VAGUE = re.compile(r"\b(?:dozens|scores|hundreds|thousands|several|many|few|couple|handful)\b")  # exclude nothing
_ONE_DOER = re.compile(r"\b(?:he|she) (?:\w+ )?(?:saved|rescued|pulled|freed|plucked|carried)\b")  # not all of them
_CONVERTED = re.compile(
    r"[\d\w%.]\s*[(\[]\s*(?:about|around|some|roughly|nearly|approximately|or|us)?\s*\Z", re.IGNORECASE
)
_ROOM = re.compile(
    r"\b(?:jackets?|lifeboats?|rafts?|beds?|rooms?|seats?|seating|space|places?|shelters?|tents?|food|meals?|cots?|blankets?"
    r"|cells?|berths?|licen[cs]ed?|capacity|built|designed|meant|fit) for (?:up to |some |about |only )?\Z"
)
_ADDED = re.compile(r",? and (?:an? (?:crew|staff|team|party) of )?")
TWO = 2
STANCES = frozenset({"asserted", "alleged", "possible", "planned"})
APART = "scope"  # the level of two that do not answer one question
FEW = 3  # different figures of one unit in an article, up to which one word beside them tells which is meant
UNFRAMED = frozenset({"year of age", "ordinal", "score", "share", "time", "child of a family", "opposing vote", "vote"})
MEASURED = frozenset(
    {"meter", "kilogram", "square meter", "liter", "kilometer per hour", "magnitude", "knot", "megawatt"}
)
TEN = 10
MOST_DAYS = 14  # between articles that tell one thing of one event
ONE_EVENT = Known(grows=False, days=MOST_DAYS)
FARTHEST_GUESSED = 10.0  # times as large


class Answer(Struct, frozen=True, kw_only=True):
    """A claim and the figure by which it answers a question."""

    claim: Claim
    figure: Quantity


class Asked(Struct, frozen=True, kw_only=True):
    """A question: its name, the words that a reader is told, and its answers so far."""

    asks: str
    words: str
    answers: list[Answer] = []


def find_figure_answers(claims: Sequence[Claim], index: StoryIndex) -> list[Alignment]:
    """An alignment for each question that several articles answer, those of the table first; each pair once."""
    told = [claim for claim in claims if claim.quantities and is_told(claim) and not is_background(claim, index)]
    asked: dict[str, Asked] = {}
    for claim in told:
        for asks, figure in list_answers(claim):
            asked.setdefault(asks, Asked(asks=asks, words=asks)).answers.append(Answer(claim=claim, figure=figure))
    found = [alignment for one in asked.values() for alignment in _align_answers(one, index)]
    more = [*ask_digits(claims, index).values(), *ask_frames(told, index).values()]
    framed = (alignment for one in more for alignment in _align_answers(one, index))
    return drop_repeated([*found, *filter(has_contradiction, framed)])


def has_contradiction(alignment: Alignment) -> bool:
    """Whether two of its statements contradict each other."""
    return any(pair.level == "contradiction" for pair in alignment.comparisons)


def is_told(claim: Claim) -> bool:
    """Whether the claim tells what is, was or will be so, as of the days around its article."""
    return (not claim.is_old or is_recent(claim)) and claim.stance in STANCES and claim.polarity


def is_recent(claim: Claim) -> bool:
    """Whether what it tells is dated to the days before its article, though before the story's event."""
    if claim.when is None or claim.published is None:
        return False
    days = [day[:DAY] for day in (claim.when[0], claim.published)]
    return all(len(day) == DAY for day in days) and 0 <= count_days(*days) <= RECENT_DAYS


def count_days(earlier: str, later: str) -> int:
    """Days from one ISO day to another."""
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


def is_background(claim: Claim, index: StoryIndex) -> bool:
    """Whether it tells of another time: a day long before, or a year in a text that otherwise has none."""
    dated = is_dated_back(claim, index) and not is_recent(claim)
    return dated or bool(PAST_YEARS.search(claim.context) or EARLIER.search(claim.text))


def list_figures(claim: Claim) -> list[Quantity]:
    """The claim's definite figures, without those that only convert the one before: "3 million lans ($2 million)"."""
    text = claim.text
    if _ONE_DOER.search(text.lower()):
        return []
    return [
        figure
        for figure in claim.quantities
        if not (_VAGUE.search(figure.text.lower()) or is_conversion(text, figure) or is_room(text, figure))
    ]


def is_room(text: str, figure: Quantity) -> bool:
    """Whether it counts for how many there would be room or gear: "life jackets for 200 persons"."""
    return figure.unit == "person" and bool(_ROOM.search(text[: max(0, text.find(figure.text))].lower()))


def is_conversion(text: str, figure: Quantity) -> bool:
    """Whether the figure stands in brackets behind another."""
    at = text.find(figure.text)
    return (
        at > 0 and bool(_CONVERTED.search(text[:at])) and any(letter.isdigit() for letter in text[max(0, at - 30) : at])
    )


def list_answers(claim: Claim) -> Iterator[tuple[str, Quantity]]:
    """The table's questions that the claim's figures answer, each once; none where two of its figures answer one."""
    if not is_told(claim):
        return
    told: dict[str, list[Quantity]] = defaultdict(list)
    for figure in list_figures(claim):
        question = find_question(claim.text, figure)
        if question is not None:
            told[question.asks].append(figure)
    for asks, figures in told.items():
        if len(figures) == 1:
            yield asks, figures[0]
        elif whole := add_up(claim.text, figures):
            yield asks, whole


def add_up(text: str, figures: Sequence[Quantity]) -> Quantity | None:
    """Two counts of people joined by "and" as one, from the larger to their sum: "162 passengers and a crew of 11"."""
    ends = [text.find(figure.text) for figure in figures]
    if len(figures) != TWO or {figure.unit for figure in figures} != {"person"} or -1 in ends or ends[0] >= ends[1]:
        return None
    between = text[ends[0] + len(figures[0].text) : ends[1]].lower()
    if not _ADDED.fullmatch(between) or any(figure.modifier or figure.upper for figure in figures):
        return None
    values = [figure.value for figure in figures]
    return structs.replace(
        figures[0],
        value=max(values),
        upper=sum(values),
        text=text[ends[0] : ends[1] + len(figures[1].text)],
        end=figures[1].end,
    )


def ask_frames(claims: Sequence[Claim], index: StoryIndex) -> dict[str, Asked]:
    """The answers to what no table foresees, of articles that give few figures of the unit."""
    figures = [
        Answer(claim=claim, figure=figure)
        for claim in claims
        for figure in list_figures(claim)
        if figure.unit and figure.unit not in UNFRAMED - {AGE}
    ]
    values = {(one.claim.article, one.figure.unit, one.figure.value) for one in figures}
    many = Counter((article, unit) for article, unit, _ in values)
    asked: dict[str, Asked] = {}
    for one in figures:
        number = many[one.claim.article, one.figure.unit]
        if number > FEW:
            continue
        is_money = read_kind(one.figure) == MONEY
        told = index.propositions[one.claim.id]
        frames = (
            list_things(one.claim, one.figure, told)
            if one.figure.unit == AGE
            else list_frames(one.claim, one.figure, told, is_sum=is_money)
        )
        for frame, words in frames.items():
            asks = f"{frame} in {one.figure.unit}"
            asked.setdefault(asks, Asked(asks=asks, words=words)).answers.append(one)
    return asked


def ask_digits(claims: Sequence[Claim], index: StoryIndex) -> dict[str, Asked]:
    """Figures of two digits and more with the same digits, beside a word in common, of whatever time."""
    asked: dict[str, Asked] = {}
    for claim in claims:
        for figure in list_figures(claim) if claim.quantities and claim.stance in STANCES else ():
            if figure.unit is None or figure.unit in UNFRAMED:
                continue
            noun = read_counted(claim, figure, index).noun
            is_named = noun not in GENERAL_PEOPLE and figure.unit not in MEASURED | {"second", "percent"}
            for name, words in list_digits(claim, figure, noun if is_named and read_kind(figure) != MONEY else ""):
                asks = f"{name} in {figure.unit}"
                asked.setdefault(asks, Asked(asks=asks, words=words)).answers.append(Answer(claim=claim, figure=figure))
    return {asks: one for asks, one in asked.items() if len({answer.figure.value for answer in one.answers}) > 1}


def drop_repeated(found: Sequence[Alignment]) -> list[Alignment]:
    """The alignments, without those that tell no pair of statements which an earlier one does not tell."""
    known: set[frozenset[str]] = set()
    kept = []
    for alignment in found:
        pairs = {frozenset((pair.left, pair.right)) for pair in alignment.comparisons}
        opposed = {
            frozenset((pair.left, pair.right)) for pair in alignment.comparisons if pair.level == "contradiction"
        }
        if pairs <= known or opposed & known:
            continue
        known |= pairs
        kept.append(alignment)
    return kept


def _align_answers(asked: Asked, index: StoryIndex) -> Iterator[Alignment]:
    """Answers of one scope together, the most of them first, those of an article that wavers left out."""
    firm = drop_wavering(asked.answers)
    compared = {
        frozenset((one.claim.id, other.claim.id)): compare_answers(one, other, index, asked.asks)
        for one, other in combinations(firm, 2)
        if one.claim.id != other.claim.id
    }
    groups = {frozenset(answer.claim.id for answer in group): group for group in group_answers(firm, compared)}
    for group in sorted(groups.values(), key=len, reverse=True):
        if len({answer.claim.article for answer in group}) > 1:
            yield Alignment(
                statements=tuple(answer.claim.id for answer in group),
                comparisons=tuple(compared[frozenset((a.claim.id, b.claim.id))] for a, b in combinations(group, 2)),
                question=f"both tell {asked.words}",
            )


def group_answers(answers: Sequence[Answer], compared: Mapping[frozenset[str], Comparison]) -> Iterator[list[Answer]]:
    """For each answer the group of those after and before it that are of one scope with it and with each other."""
    for first in answers:
        group = [first]
        for other in answers:
            pairs = [compared.get(frozenset((one.claim.id, other.claim.id))) for one in group]
            if all(pair is not None and pair.level != APART for pair in pairs):
                group.append(other)
        yield sorted(group, key=lambda answer: answer.claim.position)


def drop_wavering(answers: Sequence[Answer]) -> list[Answer]:
    """The answers of articles that give but one figure, or one in their own words, or one each of several sources."""
    by_article: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_article[answer.claim.article].append(answer)
    return [answer for told in by_article.values() for answer in find_firm(told)]


def find_firm(told: Sequence[Answer]) -> list[Answer]:
    """One article's answers; none where it gives two figures of its own, or two of one source."""
    opposed = [pair for pair in combinations(told, 2) if is_opposed(*pair)]
    sources = [(find_source(a.claim), find_source(b.claim)) for a, b in opposed]
    if all(one and other and one != other for one, other in sources):
        return list(told)
    own = [answer for answer in told if find_source(answer.claim) is None]
    return [] if any(is_opposed(*pair) for pair in combinations(own, 2)) else own


def find_source(claim: Claim) -> str | None:
    """Who gives the figure: the claim's source, or who puts or estimates it."""
    return claim.source or (min(claim.agents, default=None) if claim.predicate in PUTTING else None)


def is_opposed(left: Answer, right: Answer) -> bool:
    """Whether both figures cannot be right."""
    return compare_quantities(left.figure, right.figure).level in {"different", "unknown"}


def compare_answers(left: Answer, right: Answer, index: StoryIndex, asks: str = "") -> Comparison:
    """How two answers compare; of other scopes where anything keeps their claims apart."""
    if any(veto(left.claim, right.claim) for veto in VETOES if veto is not is_older) or is_other_currency(
        left.figure, right.figure
    ):
        return make_apart(left, right)
    if asks in LOOSE and not share_telling(left, right, asks):
        return make_apart(left, right)
    found = compare_numbers_of((left.claim, left.figure), (right.claim, right.figure), index, read_known(asks))
    is_slip = asks.startswith(DIGITS) and found.level == "scope" and is_scaled(left.figure, right.figure)
    if is_slip or (asks in GUESSED and is_guessed_otherwise(left, right, index)):
        return structs.replace(
            found, level="contradiction", reason=f"“{left.figure.text}” against “{right.figure.text}”"
        )
    if asks in CHANGING and found.level == "contradiction" and not is_of_one_day(left.claim, right.claim):
        return structs.replace(found, level="later")
    return found


def read_known(asks: str) -> Known:
    """What is known of the question: a thing of one event has one answer, whenever it is told."""
    return Known(
        unnarrowed=ANY_KIND.get(asks, frozenset()),
        grows=asks not in ONCE,
        days=MOST_DAYS if asks in ONCE or asks.startswith(DIGITS) else SAME_DAYS,
    )


def make_apart(left: Answer, right: Answer) -> Comparison:
    """The comparison of two that do not answer one question."""
    return Comparison(left=left.claim.id, right=right.claim.id, level=APART, slot="number", reason="of other matters")


def share_telling(left: Answer, right: Answer, asks: str) -> bool:
    """Whether the claims name one thing or person beside what is asked: the cost of one and the same thing."""
    shared = left.claim.words.keys() & right.claim.words.keys() - {left.figure.unit, right.figure.unit}
    asking = next((question.asked for question in read_questions() if question.asks == asks), None)
    return any(
        word.startswith("e-") or (is_telling(word) and not (asking and compile_words(asking).search(word)))
        for word in shared
    )


def is_of_one_day(left: Claim, right: Claim) -> bool:
    """Whether both articles are known to be of one day, or of none."""
    days = [(claim.published or "")[: len("2000-01-01")] for claim in (left, right)]
    return days[0] == days[1]


def is_scaled(left: Quantity, right: Quantity) -> bool:
    """Whether one figure is just ten times the other."""
    low, high = sorted((left.value, right.value))
    return high == TEN * low


def is_guessed_otherwise(left: Answer, right: Answer, index: StoryIndex) -> bool:
    """Whether two guesses at one crowd lie farther apart than counts do, and nothing else keeps them apart."""
    figures = (left.figure, right.figure)
    low, high = sorted(figures, key=lambda figure: figure.value)
    if not FARTHEST * low.value < high.value <= FARTHEST_GUESSED * low.value:
        return False
    shrunk = structs.replace(high, value=low.value * FARTHEST, upper=None, modifier=None)
    pair = [shrunk if figure is high else figure for figure in figures]
    return compare_numbers_of((left.claim, pair[0]), (right.claim, pair[1]), index, ONE_EVENT).level == "contradiction"


def is_other_currency(left: Quantity, right: Quantity) -> bool:
    """Whether the two are sums in different currencies."""
    sums = read_kind(left) == MONEY == read_kind(right)
    return sums and left.unit is not None and right.unit is not None and left.unit != right.unit
