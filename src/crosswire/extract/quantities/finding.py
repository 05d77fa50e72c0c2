"""Quantities of an article: a number, what it counts, and how exact it is said to be.

Times are not quantities, nor are ordinals, labels ("Flight 370", "Article 5") and numbers that only take up what the
text has counted already ("the two leaders").
"""

import re
from collections.abc import Iterator, Sequence

from crosswire.extract.quantities.figures import (
    Figure,
    find_modifier,
    find_upper,
    is_plain_digits,
    read_figure,
    scale_lower,
)
from crosswire.extract.quantities.implied import Told, find_implied
from crosswire.extract.quantities.labels import is_label
from crosswire.extract.quantities.units import Unit, find_unit
from crosswire.extract.quantities.votes import read_votes
from crosswire.extract.times.finding import find_times
from crosswire.languages.en.figure_questions import CURRENCY_WORDS
from crosswire.languages.en.numbers import (
    DOZENS,
    FRACTIONS,
    KNOWN_PAIRS,
    SCALES,
    SCORE_WORDS,
    SMALL,
    TIME_UNITS,
    TRAILING,
    UNCHANGING,
)
from crosswire.model import Parsed, Quantity, Sentence, Time, Token
from crosswire.primitives.numbers import is_number_word

_STARTS = frozenset(SMALL) | frozenset(DOZENS) | {"tens", "a", "an", "half", "dozen", "several"} | frozenset(FRACTIONS)
_DIGITS = frozenset("0123456789")
_DASHES = frozenset({"-", "–", "—"})
_OWNED = frozenset({"its", "their", "his", "her", "'s", "’s"})
_PAIR = 2
_LATEST_HOUR = 12
_MOST_MINUTES = 30  # of "at ten to six"
_AT = frozenset({"at", "until", "till"})
_LAST_WEEK = re.compile(r"\d[\d,]* (?:last|next|this) ")
_EARLY = ("early", "late", "ahead", "behind")
_FEW = 10  # up to so many, "the two leaders" takes up what is known
_SCORE_REACH = 4


def find_quantities(parsed: Parsed, *, times: Sequence[Time] | None = None) -> tuple[Quantity, ...]:
    """The article's quantities in text order; `times` are those found already, looked for if None."""
    found = find_times(parsed, None) if times is None else times
    busy = _mark_times(parsed, [time for time in found if not is_misread_time(time)])
    told: list[Told] = []
    return tuple(quantity for sentence in parsed.sentences for quantity in _find_in(parsed, sentence, busy, told))


def is_misread_time(time: Time) -> bool:
    """Whether the time is a length by which a thing came early, "48 seconds ahead", or a count: "210 last week"."""
    if _LAST_WEEK.match(time.text.lower()):
        return True
    return time.type != "DURATION" and time.text.lower().endswith(_EARLY) and "X" in time.value and time.weekday is None


def _mark_times(parsed: Parsed, times: Sequence[Time]) -> frozenset[int]:
    """The tokens that lie in times."""
    busy: set[int] = set()
    spans = iter(sorted((time.start, time.end) for time in times))
    span = next(spans, None)
    for token in parsed.tokens:
        while span is not None and span[1] <= token.start:
            span = next(spans, None)
        if span is None:
            break
        if token.end > span[0]:
            busy.add(token.index)
    return frozenset(busy)


def _find_in(parsed: Parsed, sentence: Sentence, busy: frozenset[int], told: list[Told]) -> Iterator[Quantity]:
    """The sentence's quantities; each is put to what was `told`, for the numbers after it."""
    tokens = parsed.tokens
    at = sentence.first
    while at < sentence.last:
        text = tokens[at].text
        is_figure = text[0] in _DIGITS or (text[0] in "-−" and text[1:2].isdigit())
        if at in busy or not (is_figure or text.lower() in _STARTS):
            at += 1
            continue
        figure = read_figure(tokens, at)
        if (
            figure is None
            or figure.last > sentence.last
            or any(index in busy for index in range(figure.first, figure.last))
        ):
            at += 1
            continue
        votes = read_votes(parsed, sentence, figure)
        if votes is not None:
            yield from votes[0]
            at = votes[1]
            continue
        quantity = _read_quantity(parsed, sentence, figure, told)
        if quantity is not None:
            yield quantity[0]
            told += _note_told(quantity[0], parsed, figure)
        at = max(quantity[1] if quantity else figure.last, at + 1)


def _note_told(quantity: Quantity, parsed: Parsed, figure: Figure) -> list[Told]:
    at = figure.last - 1
    unit, sentence = quantity.unit, parsed.sentence_of[figure.first]
    return [Told(unit=unit, value=quantity.value, sentence=sentence, at=at)] if unit else []


def _read_quantity(
    parsed: Parsed, sentence: Sentence, figure: Figure, told: Sequence[Told]
) -> tuple[Quantity, int] | None:
    tokens = parsed.tokens
    score = _read_score(parsed, sentence, figure) or _read_next_score(parsed, sentence, figure)
    if score is not None:
        return score
    upper = find_upper(tokens, figure)
    last = upper.last if upper else figure.last
    unit = find_unit(parsed, figure, last)
    if unit is not None and _is_no_noun(tokens, figure, unit):
        unit = None
    if is_label(parsed, figure, unit):
        return None
    if (unit is None and not _is_bare_date(tokens, figure)) or (unit is not None and unit.name == "other"):
        implied = find_implied(parsed, figure, last, told)
        unit = Unit(implied, last) if implied else unit
    if _is_known(tokens, figure, unit) or _is_empty(tokens, figure, unit):
        return None
    unit = unit or Unit(None, last)
    first, modifier = find_modifier(tokens, figure.first if unit.first is None else unit.first)
    end, trailing = _find_trailing(tokens, last, unit.last)
    end = min(max(end, last), sentence.last)
    value = scale_lower(tokens, figure, upper) if upper else figure.value
    if _is_below_zero(tokens, first, unit):
        first, value = first - 1, -value
    start_offset, end_offset = tokens[max(first, sentence.first)].start, _find_end(tokens[end - 1])
    return (
        Quantity(
            value=round(value, 6),
            unit=unit.name,
            modifier=modifier or trailing or ("at least" if figure.is_some else None),
            text=parsed.text[start_offset:end_offset],
            start=start_offset,
            end=end_offset,
            upper=upper.value if upper else None,
        ),
        max(last, unit.last if unit.name and unit.last - last <= 2 else last),
    )


def _is_below_zero(tokens: Sequence[Token], first: int, unit: Unit) -> bool:
    """Whether "minus" stands before it, and not "plus or minus"."""
    words = [token.text.lower() for token in tokens[max(0, first - 2) : first]]
    return words[-1:] == ["minus"] and words[:1] != ["or"] and (unit.name or "degree").startswith(("degree", "percent"))


def _find_end(token: Token) -> int:
    """Where the quantity's last word ends: the full stop of a sentence that ends in "$2m." is none of it."""
    return token.end - 1 if len(token.text) > 1 and token.text.endswith(".") else token.end


def _find_trailing(tokens: Sequence[Token], last: int, end: int) -> tuple[int, str | None]:
    for at in (last, end):
        for length in (2, 1):
            words = tuple(token.text.lower() for token in tokens[at : at + length])
            if words == ("plus",) and at == end != last and not _is_closed(tokens, at + 1):
                continue  # "209,000 numbers plus names"
            if words in TRAILING and not (length == 1 and tokens[at].start > tokens[at - 1].end + 1):
                return max(end, at + length), TRAILING[words]
    return end, None


def _is_closed(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].pos == "PUNCT"


def _read_score(parsed: Parsed, sentence: Sentence, figure: Figure) -> tuple[Quantity, int] | None:
    """A 3-2 win, beat them 21-14."""
    tokens, at = parsed.tokens, figure.last
    if figure.last - figure.first > 1 or at + 1 >= sentence.last or tokens[at].text not in _DASHES:
        return None
    other = read_figure(tokens, at + 1)
    around = tokens[max(sentence.first, figure.first - _SCORE_REACH) : min(sentence.last, at + 2 + _SCORE_REACH)]
    after = tokens[other.last].text.lower() if other is not None and other.last < len(tokens) else ""
    before = tokens[figure.first - 1].text.lower() if figure.first else ""
    if (
        other is None
        or after in {"%", "percent"}
        or before in {"between", "from", "$"}
        or not any(token.lemma in SCORE_WORDS or token.text.lower() in SCORE_WORDS for token in around)
    ):
        return None
    start, end = tokens[figure.first].start, tokens[other.last - 1].end
    text = parsed.text[start:end]
    return Quantity(
        value=figure.value, unit="score", modifier=None, text=text, start=start, end=end, upper=other.value
    ), other.last


def _read_next_score(parsed: Parsed, sentence: Sentence, figure: Figure) -> tuple[Quantity, int] | None:
    """The 7-5 of "6-4, 7-5"."""
    tokens, first = parsed.tokens, figure.first
    if first - sentence.first < len(("6", "-", "4", ",")) or tokens[first - 1].text not in {",", "and"}:
        return None
    before = read_figure(tokens, first - 4)
    if before is None or tokens[first - 3].text not in _DASHES or not tokens[first - 2].text.isdigit():
        return None
    other = read_figure(tokens, figure.last + 1) if _is_pair(tokens, figure, sentence) else None
    if other is None or not is_plain_digits(tokens[first].text):
        return None
    start, end = tokens[first].start, tokens[other.last - 1].end
    text = parsed.text[start:end]
    return Quantity(
        value=figure.value, unit="score", modifier=None, text=text, start=start, end=end, upper=other.value
    ), other.last


def _is_pair(tokens: Sequence[Token], figure: Figure, sentence: Sentence) -> bool:
    at = figure.last
    return at + 1 < sentence.last and tokens[at].text in _DASHES and tokens[at].start == tokens[at - 1].end


def _is_known(tokens: Sequence[Token], figure: Figure, unit: Unit | None) -> bool:
    """Whether a small number after "the" or "its" takes up what is known: "the two leaders", "both countries"."""
    at = figure.first - 1
    if tokens[figure.first].text.lower() == "scores" and tokens[at].text.lower() in KNOWN_PAIRS:
        return True  # of a match
    if unit is None and figure.value > _FEW and at >= 0 and tokens[at].text.lower() == "the":
        return True  # the 737, the 150
    is_age = unit is not None and (unit.name or "").endswith(" of age")
    if figure.is_share or is_age or (unit is not None and unit.first is not None) or figure.value > _FEW:
        return False
    before = tokens[at].text.lower() if at >= 0 else ""
    if before in _OWNED and figure.value > _PAIR and unit is not None:
        return False  # its nine crew, all seven gunmen
    if before in {"'s", "’s"} or before in KNOWN_PAIRS:
        return unit is None or unit.name not in {"percent", "percentage point", "basis point"}
    return (
        before in {"other", "last", "first", "next", "remaining"}
        and at > 0
        and tokens[at - 1].text.lower() in KNOWN_PAIRS
    )


def _step_back(figure: Figure) -> Figure:
    """The figure of one word, two words before: the "ten" of "ten to six"."""
    return Figure(first=figure.first - 2, last=figure.first - 1, value=0.5)


def _is_bare_date(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether the bare number is a year or a clock that nothing marks as one: "Copyright 2018", "at 6.10"."""
    text = tokens[figure.first].text
    before = tokens[figure.first - 1].text.lower() if figure.first else ""
    if figure.value <= _LATEST_HOUR and (before == "past" or (before in _AT and figure.value == int(figure.value))):
        return True
    following = [token.text.lower() for token in tokens[figure.last : figure.last + 2]]
    if (
        following[:1] in (["past"], ["to"])
        and before in {"at", "until", "about", "around", "just"}
        and len(following) > 1
        and figure.value <= _MOST_MINUTES
    ):
        return is_number_word(following[1])
    if before == "to" and figure.value <= _LATEST_HOUR and _is_bare_date(tokens, _step_back(figure)):
        return True
    is_year = len(text) == 4 and text.isdigit() and _FIRST_NEWS_YEAR <= figure.value <= _LAST_NEWS_YEAR
    return is_year or (before == "at" and len(text.partition(".")[2]) == 2)


_FIRST_NEWS_YEAR, _LAST_NEWS_YEAR = 1900, 2039


def _is_no_noun(tokens: Sequence[Token], figure: Figure, unit: Unit) -> bool:
    """Whether the word taken for what is counted is a verb that the parser took for a noun: "some 2,100 work in"."""
    noun = tokens[unit.last - 1]
    if noun.text.lower() == "abstaining":
        return True
    is_next = unit.last - 1 == figure.last and noun.tag == "NN" and noun.lemma == unit.name == noun.text.lower()
    return is_next and noun.dep in {"relcl", "ccomp", "advcl"} and figure.value != 1


def _is_mismatched(tokens: Sequence[Token], figure: Figure, unit: Unit) -> bool:
    """Whether the noun after the number is singular, so that the number is part of a name: "a 737 jet"."""
    noun = tokens[unit.last - 1]
    is_next = unit.last - 1 >= figure.last and noun.lemma == unit.name
    if (
        not is_next
        or noun.tag != "NN"
        or unit.name in UNCHANGING
        or figure.is_share
        or figure.is_some
        or figure.value == 1
        or (unit.name in CURRENCY_WORDS and figure.value > _FEW)  # a 900,000 florin fine
    ):
        return False
    is_plural = noun.text.lower().endswith(("s", "men", "children", "people", "folk"))
    is_sum = tokens[figure.last - 1].text.lower() in SCALES and tokens[figure.first - 1].text.lower() not in {
        "a",
        "the",
    }
    if is_plural or is_sum:  # servicemen, whom the parser takes for one; 96 billion hae
        return False
    return tokens[figure.last].text not in _DASHES and figure.value == int(figure.value)


def _is_early(tokens: Sequence[Token], unit: Unit) -> bool:
    """Whether the length of time is one by which a thing was early or late."""
    return unit.last < len(tokens) and tokens[unit.last].text.lower() in {*_EARLY, "longer", "shorter", "faster"}


def _is_empty(tokens: Sequence[Token], figure: Figure, unit: Unit | None) -> bool:
    """Whether nothing is counted: "one of the", "no one", a bare year, a span of time that is no time here."""
    word = tokens[figure.first].text.lower()
    if (unit is not None and unit.name in TIME_UNITS) or (figure.value == 0 and word == "zero"):
        return unit is None or not (_is_early(tokens, unit) or tokens[unit.last - 1].tag == "NNS")
    if unit is None and _is_bare_date(tokens, figure):
        return True
    if unit is not None and _is_mismatched(tokens, figure, unit):
        return True
    if word == "one" and figure.last - figure.first == 1:
        following = tokens[figure.last] if figure.last < len(tokens) else None
        return unit is None or following is None or following.pos not in {"NOUN", "ADJ"} or following.text == "-"
    if unit is None and tokens[figure.first].text.lower() in {"a", "an"}:
        return True
    return unit is None and (tokens[figure.first].pos not in {"NUM", "NOUN"} or figure.value < 2)
