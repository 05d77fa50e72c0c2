"""When it all happened: a line for each dated fact, planned apart from happened."""

from collections.abc import Iterator, Sequence

from crosswire.model import Fact, Span, Time, TimelineLine
from crosswire.primitives.periods import name_period
from crosswire.primitives.phrasing import join_pieces, phrase_statement
from crosswire.primitives.story_index import StoryIndex

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PLANNED = frozenset({"planned", "possible", "conditional"})


def build_timeline(index: StoryIndex, facts: Sequence[Fact]) -> tuple[TimelineLine, ...]:
    """The dated facts in order of time; one that several times date has a line for each."""
    merged: dict[tuple[str, str, int, str], TimelineLine] = {}
    for time, line in (dated for fact in facts for dated in _date_fact(fact, index)):
        day = WEEKDAYS.index(time.weekday) if time.weekday in WEEKDAYS else 0
        merged.setdefault((line.earliest or "", line.latest or "", day, line.text), line)
    return tuple(line for _, line in sorted(merged.items(), key=lambda item: item[0]))


def _date_fact(fact: Fact, index: StoryIndex) -> Iterator[tuple[Time, TimelineLine]]:
    """A line for each date that the fact's statements give, the most precise of those that lie within one another."""
    dated: dict[str, list[tuple[str, Time]]] = {}
    for statement in fact.statements:
        for time in find_dates(statement, index):
            dated.setdefault(time.value, []).append((statement, time))
    for value in _drop_coarser(dated):
        yield dated[value][0][1], _write_line(fact, dated[value], index)


def find_dates(statement: str, index: StoryIndex) -> list[Time]:
    """The time that dates what the statement says, with those listed beside it ("in 1961, 2000 and 2001")."""
    first = index.times.get(index.statements[statement].time or "")
    if first is None:
        return []
    text = index.article(statement).text
    inside = [index.times[key] for key in index.propositions[statement].times if key in index.times]
    listed, end = [first], first.end
    for time in sorted(inside, key=lambda time: time.start):
        if time.start >= end and text[end : time.start].strip(" ,") in {"", "and", "or"}:
            listed.append(time)
            end = time.end
    return [time for time in listed if time.type in {"DATE", "TIME"} and time.earliest and time.latest]


def _drop_coarser(dated: dict[str, list[tuple[str, Time]]]) -> list[str]:
    """The dates that hold no more precise one inside them."""
    bounds = {value: (found[0][1].earliest or "", found[0][1].latest or "") for value, found in dated.items()}
    return [
        value
        for value, (first, last) in bounds.items()
        if not any(first <= a and b <= last and (a, b) != (first, last) for a, b in bounds.values())
    ]


def _write_line(fact: Fact, dated: Sequence[tuple[str, Time]], index: StoryIndex) -> TimelineLine:
    statement, time = dated[0]
    article = index.article_of[statement]
    spans = [index.span(s) for s, _ in dated]
    spans += [Span(article=article, start=time.start, end=time.end)]
    return TimelineLine(
        date=name_period(time.earliest or "", time.latest or ""),
        earliest=time.earliest,
        latest=time.latest,
        text=join_pieces(phrase_statement(statement, index)),
        facts=(fact.id,),
        status="planned" if index.statements[statement].stance in PLANNED else "happened",
        evidence=tuple(dict.fromkeys(spans)),
    )
