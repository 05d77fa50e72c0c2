"""Counts and sums that move: each number that the articles give for one thing, by the day as of which it holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.brief.flaws import UNFIT
from crosswire.brief.settlers import name_sources
from crosswire.brief.wording import Wording
from crosswire.languages.en.brief import PRONOUNS
from crosswire.model import DatedFigure, Fact, Figure, FigureEntry, Quantity, Statement
from crosswire.primitives.story_index import StoryIndex

LABELS = frozenset({None, "year of age", "ordinal", "date"})  # numbers in these units count nothing that moves
OTHER_VOTES = frozenset({"opposing vote", "abstention"})  # of a vote that has its own figure
MOST_FIGURES = 8
FARTHEST = 10.0  # times as large: numbers farther apart count different things


def find_figures(
    ranked: Sequence[Fact], index: StoryIndex, wordings: Mapping[str, Wording] | None = None
) -> tuple[Figure, ...]:
    """The figures for which the articles, or one article at several times, give different numbers; in rank order.

    What each counts is told in the fact's best wording, where these are given.
    """
    told = {key: wording.text for key, wording in (wordings or {}).items() if wording.flaws < UNFIT}
    figures = (figure for fact in ranked for figure in _find_of_fact(fact, told.get(fact.id, fact.text), index))
    return tuple(figure for figure, _ in zip(_drop_repeats(figures), range(MOST_FIGURES), strict=False))


def _drop_repeats(figures: Iterable[Figure]) -> Iterator[Figure]:
    """Each figure once: a number stands in one of them."""
    held: set[tuple[str, int]] = set()
    for figure in figures:
        places = {(entry.article, entry.start) for entry in figure.entries}
        if not places & held:
            yield figure
        held |= places


def _order_entry(entry: FigureEntry) -> tuple[str, float, str, int]:
    return entry.as_of or "", entry.value, entry.article, entry.start


def _find_of_fact(fact: Fact, counted: str, index: StoryIndex) -> Iterator[Figure]:
    """One figure for each unit in which the fact's statements give one number each, and not all the same."""
    by_unit: dict[str, list[FigureEntry]] = defaultdict(list)
    answers = _find_answers(fact, index)
    for statement in fact.statements:
        for unit, quantity in _find_single(statement, index):
            at = next(iter(by_unit), unit) if answers.get(statement) == quantity else unit
            by_unit[at].append(_make_entry(statement, quantity, index))
    votes = "vote" in by_unit
    for unit, entries in by_unit.items():
        if is_moving(entries) and not (votes and unit in OTHER_VOTES):
            yield Figure(counted=counted, unit=unit, fact=fact.id, entries=tuple(sorted(entries, key=_order_entry)))


def _find_answers(fact: Fact, index: StoryIndex) -> dict[str, Quantity]:
    """Of a fact told with different numbers, each statement's number that is its answer, whatever it is said to count.

    "73 arrests" and "38 people were arrested" are one figure.
    """
    if fact.slot != "number":
        return {}
    found = {}
    for position in fact.positions:
        for statement in position.statements:
            own = [q for q in index.statements[statement].quantities if q.text.lower() in position.value.lower()]
            single = [q for _, q in _find_single(statement, index)]
            if len(own or single) == 1:
                found[statement] = (own or single)[0]
    return found


def _find_single(statement: str, index: StoryIndex) -> Iterator[tuple[str, Quantity]]:
    """The statement's numbers in units of which it gives only one: of several, none is known to be the one."""
    by_unit: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in index.statements[statement].quantities:
        if quantity.unit is not None and quantity.unit not in LABELS:
            by_unit[quantity.unit].append(quantity)
    yield from ((unit, quantities[0]) for unit, quantities in by_unit.items() if len(quantities) == 1)


def is_moving(entries: Sequence[FigureEntry]) -> bool:
    """Whether there are two numbers or more of one size, from several articles or days."""
    numbers = {(entry.value, entry.upper) for entry in entries}
    told = {(entry.article, entry.as_of) for entry in entries}
    values = [entry.value for entry in entries]
    return len(numbers) > 1 and len(told) > 1 and max(values) <= FARTHEST * min(values)


def _make_entry(statement: str, quantity: Quantity, index: StoryIndex) -> FigureEntry:
    found = index.statements[statement]
    as_of, dated_by = find_day(statement, index)
    return FigureEntry(
        value=quantity.value,
        upper=quantity.upper,
        modifier=quantity.modifier,
        text=quantity.text,
        as_of=as_of,
        dated_by=dated_by,
        source=next(iter(name_sources(found, index)), None) or _describe_source(found),
        stance=found.stance,
        article=index.article_of[statement],
        start=quantity.start,
        end=quantity.end,
        statement=statement,
    )


def _describe_source(found: Statement) -> str | None:
    """The words for a source without a name; a pronoun tells of nobody."""
    name = found.chain[-1].name if len(found.chain) > 1 else None
    return name if name and name.lower() not in PRONOUNS else None


def find_day(statement: str, index: StoryIndex) -> tuple[str | None, DatedFigure | None]:
    """As of which day the statement holds, and what says so: its own words, else the day of its article."""
    published = index.article(statement).published
    time = index.times.get(index.statements[statement].time or "")
    day = time.latest[:10] if time and time.earliest and time.latest else None
    if time is not None and day is not None and time.earliest and time.earliest[:10] == day <= (published or day):
        return day, "text"  # a day to come dates no count
    return (published[:10], "article") if published else (None, None)
