"""What of a line all its voices say: the figures, names, days and reasons in it that one of them never gives.

A voice has a detail if any of its articles has it, wherever it stands and however it is put: that one lacks
it is told only where that is sure.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from crosswire.languages.en.brief import BARE_TIMES, REASON_OPENINGS
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.languages.en.numbers import SMALL
from crosswire.model import Fact, Piece, Quantity, Span, Time
from crosswire.primitives.measures import list_measures, measure_time
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.stems import stem_word
from crosswire.primitives.story_index import StoryIndex

LOOSE_COUNT = 32.0  # a number as large as this is the same whatever it counts; smaller ones are days and ages too
ROUNDED = 0.03  # share by which a figure may be rounded without a word for it
KINDS = frozenset({"person", "place", "organisation", "event", "work"})
PREFIX = 5  # letters that two forms of a name have in common: "Merovia", "Merovian"
SHORTEST_NAME = 3  # letters of a word of a name
LEAST_REASON = 0.34  # share of a reason's words that a voice has that gives it
SETTING = 0.5  # share of the articles that name what the whole story is set in
LOOSE = 0.25  # share by which "nearly half an hour" may be off
LOOSELY = frozenset({"about", "some", "nearly", "almost", "less than", "up to", "barely", "around"})
LEASTS = frozenset({"more than", "at least", "over"})
LONE = frozenset({"a", "an", "one", "each", "every"})  # "an hour" measures as often as it counts
_WORD = re.compile(r"\w+")
_REASON = re.compile(REASON_OPENINGS + r"\s[^,.;:()]*", re.IGNORECASE)


class Detail(Struct, frozen=True, kw_only=True):
    """A figure, name, time or reason in a line, the words as they stand in its article."""

    kind: str  # figure | name | time | reason
    start: int
    end: int
    text: str
    figure: Quantity | None = None  # in its base unit
    number: str = ""  # the bare number, in digits
    time: Time | None = None
    entity: str | None = None


class Carried(Struct, frozen=True, kw_only=True):
    """All the details that one article gives."""

    entities: frozenset[str]
    words: frozenset[str]  # folded, with the first letters of each
    stems: frozenset[str]
    figures: tuple[Quantity, ...]
    times: tuple[Time, ...]


class Lacking(Struct, frozen=True, kw_only=True):
    """A detail of a line that only `having` of its `voices` give."""

    detail: Detail
    having: int
    voices: int
    others: tuple[Span, ...] = ()  # other figures that voices give in its place, each in its words


class Heard(Struct, frozen=True, kw_only=True):
    """One voice: the details of its articles, and the words and figures of its own statements."""

    carried: tuple[Carried, ...]
    words: frozenset[str]
    figures: tuple[tuple[str, Quantity], ...]  # each with its article


Details = Mapping[str, Carried]  # of each article by its id


def list_carried(index: StoryIndex) -> Details:
    """The details of each of the story's articles."""
    return {article: _list_carried(article, index) for article in index.articles}


def _list_carried(article: str, index: StoryIndex) -> Carried:
    findings = index.findings[article]
    words = frozenset(_WORD.findall(fold_name(index.articles[article].text)))
    figures = [figure for statement in findings.statements for figure in list_measures(statement, index)]
    return Carried(
        entities=frozenset(mention.entity for mention in findings.mentions if mention.entity),
        words=words | {word[:PREFIX] for word in words},
        stems=frozenset(stem_word(word) for word in words if word not in FUNCTION_WORDS),
        figures=(*figures, *filter(None, map(measure_time, findings.times))),
        times=findings.times,
    )


def find_lacking(
    fact: Fact, statement: str, pieces: Sequence[Piece], index: StoryIndex, carried: Details
) -> tuple[Lacking, ...]:
    """The details of a line that not all the voices give which stand behind what it says; those of fewest first."""
    voices = _list_voices(fact, statement, index, carried)
    if len(voices) < len(("the line's own", "another")):
        return ()
    details = tuple(list_details(statement, pieces, index, carried))
    shown = [detail.figure for detail in details if detail.figure is not None]
    found = []
    for detail in details:
        others = [find_other(detail, voice, shown) for voice in voices]
        having = sum(other is None and is_heard(detail, v) for other, v in zip(others, voices, strict=True))
        if 0 < having < len(voices):
            told = tuple(filter(None, others))
            found.append(Lacking(detail=detail, having=having, voices=len(voices), others=told))
    return tuple(sorted(found, key=lambda one: (one.having, one.detail.start)))


def _list_voices(fact: Fact, statement: str, index: StoryIndex, carried: Details) -> list[Heard]:
    """The voices of the position that the statement takes, or of the whole fact."""
    own = next((p.statements for p in fact.positions if statement in p.statements), fact.statements)
    held = [[s for s in voice.statements if s in own] for voice in fact.voices]
    return [
        Heard(
            carried=tuple(carried[article] for article in {index.article_of[s]: None for s in statements}),
            words=_spell_numbers(
                {word for s in statements for word in _WORD.findall(index.statements[s].text.lower())}
            ),
            figures=tuple(
                (index.article_of[s], figure)
                for s in statements
                for figure in list_measures(index.statements[s], index)
            ),
        )
        for statements in held
        if statements
    ]


def _list_words(statement: str, index: StoryIndex) -> list[str]:
    return _WORD.findall(index.statements[statement].text.lower())


def _spell_numbers(words: Iterable[str]) -> frozenset[str]:
    """The words, and those for small numbers in digits too."""
    held = frozenset(words)
    return held | {str(SMALL[word]) for word in held & SMALL.keys()}


def _measure(statement: str, index: StoryIndex) -> tuple[Quantity, ...]:
    return list_measures(index.statements[statement], index)


def is_heard(detail: Detail, voice: Heard) -> bool:
    """Whether a voice gives a detail: in its own words for it, or anywhere in its articles."""
    said = {detail.number, *detail.text.lower().split()[:1]} if detail.figure is not None else frozenset()
    score = [word for word in _WORD.findall(detail.text) if word.isdigit()] if "-" in detail.text else []
    if score and voice.words.issuperset(score):
        return True
    return not voice.words.isdisjoint(said) or any(has_detail(detail, one) for one in voice.carried)


def find_other(detail: Detail, voice: Heard, shown: Sequence[Quantity]) -> Span | None:
    """Where a voice gives another figure for what the detail counts, and only that one; none that is `shown` too."""
    if detail.figure is None or detail.figure.unit is None:
        return None
    told = [(article, figure) for article, figure in voice.figures if figure.unit == detail.figure.unit]
    if len(told) != 1 or any(is_one_figure(one, told[0][1]) for one in shown):
        return None
    article, figure = told[0]
    return Span(article=article, start=figure.start, end=figure.end)


def list_details(statement: str, pieces: Sequence[Piece], index: StoryIndex, carried: Details) -> Iterator[Detail]:
    """The details that a line shows in its article's own words, in their order; its source's name is none."""
    often = {entity for entity, count in _count_naming(carried).items() if count > SETTING * len(carried)}
    article = index.article_of[statement]
    spans = [piece.span for piece in pieces if piece.span is not None and piece.span.article == article]
    taken = 0
    for detail in sorted(_list_all(statement, spans, index), key=lambda one: (one.start, -one.end)):
        if detail.start >= taken and detail.entity not in often:
            yield detail
            taken = detail.end


def _count_naming(carried: Details) -> Counter[str]:
    return Counter(entity for one in carried.values() for entity in one.entities)


def _list_all(statement: str, spans: Sequence[Span], index: StoryIndex) -> Iterator[Detail]:
    article = index.article_of[statement]
    for span in spans:
        yield from _list_figures(article, span, index)
        yield from _list_times(article, span, index)
        yield from _list_names(statement, span, index)
        for reason in _REASON.finditer(index.articles[article].text, span.start, span.end):
            yield Detail(kind="reason", start=reason.start(), end=reason.end(), text=reason[0])


def _list_figures(article: str, span: Span, index: StoryIndex) -> Iterator[Detail]:
    """The counts and measures in a stretch of an article."""
    for found in index.findings[article].statements:
        if found.start < span.end and span.start < found.end:
            numbers = {quantity.start: f"{quantity.value:.12g}" for quantity in found.quantities}
            for figure in list_measures(found, index):
                telling = figure.unit != "ordinal" and figure.text.lower().split()[0] not in LONE
                if span.start <= figure.start and figure.end <= span.end and telling:
                    yield Detail(
                        kind="figure",
                        start=figure.start,
                        end=figure.end,
                        text=figure.text,
                        figure=figure,
                        number=numbers.get(figure.start, ""),
                    )


def _list_times(article: str, span: Span, index: StoryIndex) -> Iterator[Detail]:
    """The days and hours in a stretch of an article."""
    for time in index.findings[article].times:
        bare = time.text.lower() in BARE_TIMES or not any(character.isdigit() for character in time.value)
        dated = time.type in {"DATE", "TIME"} and (time.weekday or not bare)
        if dated and span.start <= time.start and time.end <= span.end:
            yield Detail(kind="time", start=time.start, end=time.end, text=time.text, time=time)


def _list_names(statement: str, span: Span, index: StoryIndex) -> Iterator[Detail]:
    """Who and what is named in a stretch of an article, but for whom the statement comes from."""
    sources = {link.entity for link in index.statements[statement].chain}
    for mention in index.mentions_in(index.article_of[statement], span.start, span.end):
        entity = index.entities.get(mention.entity or "")
        told = mention.form == "name" and mention.kind in KINDS and mention.entity not in sources
        told = told and not (entity and entity.country == entity.name)  # its own press need not name a country
        if told and not _is_source(statement, mention.start, index):
            yield Detail(kind="name", start=mention.start, end=mention.end, text=mention.text, entity=mention.entity)


def _is_source(statement: str, offset: int, index: StoryIndex) -> bool:
    """Whether a place of the text is in the words for who says the statement."""
    quote = index.quote_of.get(statement)
    told = quote.speaker_span if quote is not None else None
    return told is not None and told.start <= offset < told.end


def has_detail(detail: Detail, carried: Carried) -> bool:
    """Whether an article gives a detail, in whatever words."""
    if detail.figure is not None:
        return _has_figure(detail.figure, carried)
    if detail.time is not None:
        return any(_is_one_time(detail.time, other) for other in carried.times)
    words = [word for word in _WORD.findall(fold_name(detail.text)) if word not in FUNCTION_WORDS]
    if detail.kind == "reason":
        stems = {stem_word(word) for word in words}
        return len(stems & carried.stems) >= LEAST_REASON * len(stems)
    named = [word for word in words if len(word) > SHORTEST_NAME] or words
    return detail.entity in carried.entities or any(word[:PREFIX] in carried.words for word in named)


def _has_figure(figure: Quantity, carried: Carried) -> bool:
    digits = {word for word in _WORD.findall(figure.text.replace(",", "")) if word.isdigit()}
    written = any(float(word) >= LOOSE_COUNT and word in carried.words for word in digits)
    return written or any(is_one_figure(figure, other) for other in carried.figures)


def is_one_figure(left: Quantity, right: Quantity) -> bool:
    """Whether two figures may be the same: equal, one within the other's range, or one the other rounded."""
    if left.unit != right.unit:
        return left.value == right.value >= LOOSE_COUNT
    if _bounds(left, right) or _bounds(right, left):
        return True
    loose = LOOSELY.intersection((left.modifier, right.modifier, *f"{left.text} {right.text}".lower().split()))
    near = max(abs(left.value), abs(right.value)) * (LOOSE if loose else ROUNDED)
    return left.value <= (right.upper or right.value) + near and right.value <= (left.upper or left.value) + near


def _bounds(bound: Quantity, figure: Quantity) -> bool:
    """Whether a figure lies just above one that is given as the least: 73 and "more than 60"."""
    return bound.modifier in LEASTS and bound.value <= figure.value <= bound.value * (1 + LOOSE)


def _is_one_time(left: Time, right: Time) -> bool:
    if left.text.lower() == right.text.lower():
        return True
    if left.earliest and left.latest and right.earliest and right.latest:
        return left.earliest[:16] <= right.latest and right.earliest[:16] <= left.latest
    if left.weekday or right.weekday:
        return left.weekday == right.weekday
    return not left.earliest and not right.earliest and left.value == right.value
