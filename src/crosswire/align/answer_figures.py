"""The figures of a short answer, read without a parser: dates, lengths of time, shares, sums, counts."""

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from crosswire.align.figures import ABOUT, AT_LEAST, AT_MOST, NEARLY, compare_quantities
from crosswire.align.levels import SlotLevel
from crosswire.languages.en.answers import AROUND_FIGURES, LENGTHS, PARTS_OF_YEAR
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.languages.en.dates import MONTHS
from crosswire.languages.en.numbers import CURRENCY_NOUNS, CURRENCY_SIGNS
from crosswire.languages.en.units import BASE_UNITS, PEOPLE
from crosswire.model import Quantity
from crosswire.primitives.numbers import is_number_word, read_number
from crosswire.primitives.stems import stem_word

_SIGNS = "|".join(re.escape(sign) for sign in sorted(CURRENCY_SIGNS, key=len, reverse=True))
_TOKENS = re.compile(
    rf"(?P<sign>(?:\b[A-Z]{{1,3}})?(?:{_SIGNS}))|\d+(?:,\d{{2,3}})*(?:\.\d+)?[a-z]*|%|[^\W\d_][^\W\d_'’]*(?:['’]\w+)?"
)
_ORDINAL_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_MORE = frozenset({"more", "additional", "further", "extra", "full", "another", "other", "whole", "straight"})
_ONE = frozenset({"a", "an", "another"})  # "another year" is one
_SHARES = frozenset({"%", "percent", "pc"})
_PEOPLE = frozenset(map(stem_word, PEOPLE))
_LONGEST_MODIFIER = 3  # words
_ORDER = ("same", "compatible", "different", "unknown")


class Day(Struct, frozen=True, kw_only=True):
    """A date as precisely as the words give it."""

    year: int | None = None
    months: tuple[int, int] | None = None  # the first and the last that it can be
    day: int | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """One figure of an answer: what kind it is of, and which of the answer's words make it up."""

    kind: str  # "date", "length", "share", "sum" with its currency, "count" with what is counted
    value: Quantity | Day
    first: int
    last: int  # one past


def cut_words(text: str) -> list[str]:
    """The answer's words, currency signs and percent signs, as they are written."""
    return [found.group() for found in _TOKENS.finditer(text.replace("per cent", "percent"))]


def read_figures(words: Sequence[str]) -> list[Figure]:
    """The figures among the words, in their order; a number in a name ("Flight 417") is none."""
    figures: list[Figure] = []
    at = 0
    while at < len(words):
        found = _read_date(words, at) or _read_amount(words, at)
        figures += [found] if found else []
        at = found.last if found else at + 1
    return figures


def list_other_words(words: Sequence[str], figures: Sequence[Figure], asked: frozenset[str]) -> set[str]:
    """Stems of the content words that neither belong to a figure nor stand in the question."""
    inside = {at for figure in figures for at in range(figure.first, figure.last)}
    kept = (word.lower() for at, word in enumerate(words) if at not in inside)
    told = {stem_word(word) for word in kept if word[0].isalnum() and word not in FUNCTION_WORDS | AROUND_FIGURES}
    return told - asked


def compare_figure_lists(left: Sequence[Figure], right: Sequence[Figure]) -> SlotLevel | None:
    """The best level among figures of one kind, None where the answers have no kind in common."""
    levels = [_compare(a, b) for a in left for b in right if _is_one_kind(a.kind, b.kind)]
    return min(levels, key=lambda level: _ORDER.index(level.level), default=None)


def _is_one_kind(left: str, right: str) -> bool:
    """Whether figures can be set against each other; a bare number with whatever is counted."""
    return left == right or ("count" in (left, right) and "date" not in (left, right))


def _compare(left: Figure, right: Figure) -> SlotLevel:
    if isinstance(left.value, Day) and isinstance(right.value, Day):
        return _compare_days(left.value, right.value)
    assert isinstance(left.value, Quantity)
    assert isinstance(right.value, Quantity)
    found = compare_quantities(left.value, right.value)
    if found.level == "unknown":  # far apart: of two answers to one question, not of two things
        return SlotLevel(level="different", reason=f"“{left.value.text}” against “{right.value.text}”")
    return found


def _compare_days(left: Day, right: Day) -> SlotLevel:
    """Whether two dates can be one, as precisely as both are given."""
    months = (left.months, right.months)
    slack = any(ends is not None and ends[0] < ends[1] for ends in months)  # "until July" is "through the first half"
    apart = months[0] and months[1] and max(months[0][0], months[1][0]) - min(months[0][1], months[1][1]) > slack
    if apart or any(a and b and a != b for a, b in ((left.year, right.year), (left.day, right.day))):
        return SlotLevel(level="different", reason="the dates lie apart")
    if not (left.year and right.year) and not (months[0] and months[1]):
        return SlotLevel(level="unknown", reason="the dates are not of one kind")
    return SlotLevel(level="same" if left == right else "compatible", reason="the dates can be one")


def _read_date(words: Sequence[str], at: int) -> Figure | None:
    """A date from its first word on: "May 4, 2031", "4 May", "May 2031", "2031"."""
    for parts in _DATE_FORMS:
        taken = words[at : at + len(parts)]
        if len(taken) < len(parts):
            continue
        read = {part: _PART_READERS[part](word) for part, word in zip(parts, taken, strict=True)}
        if None not in read.values() and not _is_amount(words, at, len(parts)):
            month = read.get("month")
            months = (month, month) if month else _find_months(words, at)
            day = Day(year=read.get("year"), months=months, day=read.get("day"))
            return Figure(kind="date", value=day, first=at, last=at + len(parts))
    return None


def _find_months(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The months that the words before a year leave: "the first half of 2031"."""
    before = [word.lower() for word in words[max(0, at - _LONGEST_MODIFIER) : at]]
    told = " ".join(word for word in before if word not in {"of", "in", "the"})
    return next((months for part, months in PARTS_OF_YEAR.items() if told.endswith(part)), None)


def _is_amount(words: Sequence[str], at: int, length: int) -> bool:
    """Whether a lone "2000" is a sum or counts something: "$2000", "2000 people"."""
    if length > 1 or not words[at].isdigit():
        return False
    before, after = words[at - 1] if at else "", words[at + 1].lower() if at + 1 < len(words) else ""
    return (
        before in CURRENCY_SIGNS or after in _SHARES or stem_word(after) in _PEOPLE or after.rstrip("s") in BASE_UNITS
    )


def _read_month(word: str) -> int | None:
    return MONTHS.get(word.lower()) if word[:1].isupper() else None


def _read_day(word: str) -> int | None:
    found = _ORDINAL_DAY.match(word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None


def _read_year(word: str) -> int | None:
    return int(word) if _YEAR.match(word) else None


_PART_READERS: dict[str, Callable[[str], int | None]] = {
    "month": _read_month,
    "day": _read_day,
    "year": _read_year,
    "of": lambda word: 0 if word == "of" else None,
}
_DATE_FORMS = (
    ("month", "day", "of", "year"),
    ("month", "day", "year"),
    ("day", "month", "year"),
    ("month", "of", "year"),
    ("month", "year"),
    ("month", "day"),
    ("day", "month"),
    ("day", "of", "month"),
    ("month",),
    ("year",),
)


def _read_amount(words: Sequence[str], at: int) -> Figure | None:
    """A number with its unit from its first word on: "$2.5 million", "nine more days", "another week", "12"."""
    sign = words[at] if words[at] in CURRENCY_SIGNS or words[at][-1:] in CURRENCY_SIGNS else None
    first = at + bool(sign)
    last = first
    while last < len(words) and is_number_word(words[last].lower()):
        last += 1
    value = read_number([word.lower() for word in words[first:last]]) if last > first else None
    if value is None and not sign and words[at].lower() in _ONE:
        value, last = 1.0, at + 1
    if value is None or _is_name_number(words, first):
        return None
    upper, last = _read_upper(words, last)
    kind, factor, end = _read_unit(words, last, sign)
    if kind is None or (kind.startswith("count") and words[at].lower() in _ONE):
        return None
    quantity = Quantity(
        value=value * factor,
        unit=kind,
        modifier=_read_modifier(words, at),
        text=" ".join(words[at:end]),
        start=at,
        end=end,
        upper=None if upper is None else upper * factor,
    )
    return Figure(kind=kind, value=quantity, first=at, last=end)


def _read_upper(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """The upper end of "two to three" or "two or three", and the place behind it."""
    if at + 1 < len(words) and words[at] in {"to", "or"} and is_number_word(words[at + 1].lower()):
        last = at + 1
        while last < len(words) and is_number_word(words[last].lower()):
            last += 1
        return read_number([word.lower() for word in words[at + 1 : last]]), last
    return None, at


def _is_name_number(words: Sequence[str], at: int) -> bool:
    """Whether the number belongs to a name before it: "Flight 417", "Article 9"."""
    before = words[at - 1] if at else ""
    return before[:1].isupper() and before.lower() not in FUNCTION_WORDS | AROUND_FIGURES and words[at][:1].isdigit()


def _read_unit(words: Sequence[str], at: int, sign: str | None) -> tuple[str | None, float, int]:
    """The kind of a figure, how many of its base unit one is, and the place behind its unit."""
    if sign:
        return f"sum {CURRENCY_SIGNS.get(sign, sign)}", 1.0, at
    while at < len(words) and words[at].lower() in _MORE:
        at += 1
    word = words[at].lower() if at < len(words) else ""
    if word in _SHARES:
        return "share", 1.0, at + 1
    single = word.removesuffix("s")
    currency = CURRENCY_NOUNS.get(word) or CURRENCY_NOUNS.get(single)
    if currency:
        return f"sum {currency}", 1.0, at + 1
    name, factor = LENGTHS.get(single, (single, 1.0))
    if name in BASE_UNITS:
        unit, times = BASE_UNITS[name]
        return f"length {unit}" if unit == "second" else f"measure {unit}", factor * times, at + 1
    if stem_word(word) in _PEOPLE:
        return "count of people", 1.0, at + 1
    return "count", 1.0, at


def _read_modifier(words: Sequence[str], at: int) -> str | None:
    """The words before a figure that widen it: "at least", "about"."""
    for length in range(_LONGEST_MODIFIER, 0, -1):
        before = " ".join(word.lower() for word in words[max(0, at - length) : at])
        if before in AT_LEAST | AT_MOST | ABOUT | NEARLY:
            return before
    return None
