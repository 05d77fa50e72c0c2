"""Quantities of an article: a number, what it counts, and how exact it is said to be.

Times are not quantities, nor are ordinals, labels ("Flight 370", "Article 5") and numbers that only take up what the
text has counted already ("the two leaders").
"""

from collections.abc import Iterator, Sequence

from crosswire.extract.quantities.figures import (
    Figure,
    find_modifier,
    find_upper,
    is_plain_digits,
    read_figure,
    scale_lower,
)
from crosswire.extract.quantities.units import Unit, find_unit
from crosswire.extract.times.finding import find_times
from crosswire.languages.en.numbers import (
    DOZENS,
    FRACTIONS,
    KNOWN_PAIRS,
    LABELS,
    SCORE_WORDS,
    SMALL,
    STREETS,
    TIME_UNITS,
    TRAILING,
    UNCHANGING,
    VOTES,
    WEATHER,
)
from crosswire.model import Parsed, Quantity, Sentence, Time, Token

_STARTS = frozenset(SMALL) | frozenset(DOZENS) | {"tens", "a", "an", "half", "dozen", "several"} | frozenset(FRACTIONS)
_DIGITS = frozenset("0123456789")
_DASHES = frozenset({"-", "–", "—"})
_FEW = 10  # up to so many, "the two leaders" takes up what is known
_SCORE_REACH = 4


def find_quantities(parsed: Parsed, *, times: Sequence[Time] | None = None) -> tuple[Quantity, ...]:
    """The article's quantities in text order; `times` are those found already, looked for if None."""
    busy = _mark_times(parsed, find_times(parsed, None) if times is None else times)
    return tuple(quantity for sentence in parsed.sentences for quantity in _find_in(parsed, sentence, busy))


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


def _find_in(parsed: Parsed, sentence: Sentence, busy: frozenset[int]) -> Iterator[Quantity]:
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
        quantity = _read_quantity(parsed, sentence, figure)
        if quantity is not None:
            yield quantity[0]
        at = max(quantity[1] if quantity else figure.last, at + 1)


def _read_quantity(parsed: Parsed, sentence: Sentence, figure: Figure) -> tuple[Quantity, int] | None:
    tokens = parsed.tokens
    score = _read_score(parsed, sentence, figure) or _read_next_score(parsed, sentence, figure)
    if score is not None:
        return score
    upper = find_upper(tokens, figure)
    last = upper.last if upper else figure.last
    unit = find_unit(parsed, figure, last)
    if _is_label(parsed, figure, unit) or _is_known(tokens, figure, unit) or _is_empty(tokens, figure, unit):
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
            if words in TRAILING and not (length == 1 and tokens[at].start > tokens[at - 1].end + 1):
                return max(end, at + length), TRAILING[words]
    return end, None


def _read_score(parsed: Parsed, sentence: Sentence, figure: Figure) -> tuple[Quantity, int] | None:
    """A 3-2 win, beat them 21-14, voted 52-48, passed it 52 to 48."""
    tokens, at = parsed.tokens, figure.last
    if figure.last - figure.first > 1 or at + 1 >= sentence.last or tokens[at].text not in {*_DASHES, "to"}:
        return None
    other = read_figure(tokens, at + 1)
    if tokens[at].text == "to" and (other is None or not _is_count_of_votes(tokens, figure, other)):
        return None
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


def _is_count_of_votes(tokens: Sequence[Token], figure: Figure, other: Figure) -> bool:
    """Whether "52 to 48" are votes: behind "passed", with nothing that they count, the greater first."""
    before = [token.lemma for token in tokens[max(0, figure.first - _SCORE_REACH) : figure.first]]
    following = tokens[other.last] if other.last < len(tokens) else None
    is_bare = following is None or following.pos in {"PUNCT", "ADP", "SCONJ", "CCONJ"}
    return is_bare and figure.value > other.value and not VOTES.isdisjoint(before) and "from" not in before


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


def _is_label(parsed: Parsed, figure: Figure, unit: Unit | None) -> bool:
    """Whether the number names a thing: No. 5, Flight 370, the 747, one-on-one, Su-27."""
    tokens = parsed.tokens
    if unit is not None and unit.first is not None:
        return False
    if (figure.unit or "").startswith("degree") and not _tells_weather(parsed, figure):
        return True
    before = tokens[figure.first - 1] if figure.first else None
    if before is None:
        return False
    if unit is None and _is_name(tokens, figure):
        return True
    following = tokens[figure.last].text if figure.last < len(tokens) else ""
    is_glued = before.text in _DASHES and before.end == tokens[figure.first].start
    if is_glued or (
        following in _DASHES
        and tokens[figure.last + 1 : figure.last + 2]
        and tokens[figure.last + 1].text in {"on", "for"}
    ):
        return True
    text = tokens[figure.first].text
    if _is_address(parsed, figure) or (text[0] == "0" and text.isdigit() and len(text) > 1):
        return True
    if before.lemma in LABELS or before.text.lower() in LABELS or before.text == "#":
        return True
    head = tokens[tokens[figure.last - 1].head]
    is_after_name = before.pos == "PROPN" and before.text[0].isupper() and tokens[figure.first].text[0] in _DIGITS
    return is_after_name and (head.index < figure.first or unit is None) and not _is_hedged(tokens, figure)


def _is_name(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether digits that count nothing name a thing: a 737, 4K, the last groups of a telephone number."""
    before, text = tokens[figure.first - 1], tokens[figure.first].text
    following = tokens[figure.last] if figure.last < len(tokens) else before
    is_lettered = (
        following.start == tokens[figure.last - 1].end and following.text.isalpha() and following.text.isupper()
    )
    return text.isdigit() and (before.text.lower() in {"a", "an"} or before.text.isdigit() or is_lettered)


def _tells_weather(parsed: Parsed, figure: Figure) -> bool:
    sentence = parsed.sentences[parsed.sentence_of[figure.first]]
    return any(token.text.lower() in WEATHER for token in parsed.tokens[sentence.first : sentence.last])


def _is_address(parsed: Parsed, figure: Figure) -> bool:
    """A house's number, or a group of a telephone number."""
    tokens = parsed.tokens[figure.last : figure.last + 4]
    if not tokens or (
        tokens[0].start == parsed.tokens[figure.last - 1].end and tokens[0].text in _DASHES and tokens[1:2]
    ):
        return bool(tokens) and tokens[1].text[0] in _DIGITS and find_upper(parsed.tokens, figure) is None
    return tokens[0].pos == "PROPN" and any(
        token.text.lower() in STREETS for token in tokens if token.text[0].isupper()
    )


def _is_hedged(tokens: Sequence[Token], figure: Figure) -> bool:
    return find_modifier(tokens, figure.first)[1] is not None


def _is_known(tokens: Sequence[Token], figure: Figure, unit: Unit | None) -> bool:
    """Whether a small number after "the" or "its" takes up what is known: "the two leaders", "both countries"."""
    at = figure.first - 1
    if unit is None and figure.value > _FEW and at >= 0 and tokens[at].text.lower() == "the":
        return True  # the 737, the 150
    is_age = unit is not None and (unit.name or "").endswith(" of age")
    if figure.is_share or is_age or (unit is not None and unit.first is not None) or figure.value > _FEW:
        return False
    before = tokens[at].text.lower() if at >= 0 else ""
    if before in {"'s", "’s"} or before in KNOWN_PAIRS:
        return unit is None or unit.name not in {"percent", "percentage point", "basis point"}
    return (
        before in {"other", "last", "first", "next", "remaining"}
        and at > 0
        and tokens[at - 1].text.lower() in KNOWN_PAIRS
    )


def _is_bare_date(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether the bare number is a year or a clock that nothing marks as one: "Copyright 2018", "at 6.10"."""
    text = tokens[figure.first].text
    before = tokens[figure.first - 1].text.lower() if figure.first else ""
    is_year = len(text) == 4 and text.isdigit() and _FIRST_NEWS_YEAR <= figure.value <= _LAST_NEWS_YEAR
    return is_year or (before == "at" and len(text.partition(".")[2]) == 2)


_FIRST_NEWS_YEAR, _LAST_NEWS_YEAR = 1900, 2039


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
    ):
        return False
    return tokens[figure.last].text not in _DASHES and figure.value == int(figure.value)


def _is_empty(tokens: Sequence[Token], figure: Figure, unit: Unit | None) -> bool:
    """Whether nothing is counted: "one of the", "no one", a bare year, a span of time that is no time here."""
    word = tokens[figure.first].text.lower()
    if (unit is not None and unit.name in TIME_UNITS) or (figure.value == 0 and word == "zero"):
        return True
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
