"""Numbers where they stand in a text: how far one reaches, what it comes to, and what words hedge it."""

import re
from collections.abc import Sequence

from msgspec import Struct

from crosswire.languages.en.numbers import (
    CURRENCY_NOUNS,
    CURRENCY_SIGNS,
    DOZENS,
    FRACTIONS,
    LONGEST_MODIFIER,
    MEASURES,
    MODIFIERS,
    PERCENT,
    SCALES,
    SMALL,
)
from crosswire.languages.en.units import PEOPLE
from crosswire.model import Token
from crosswire.primitives.numbers import is_number_word, read_digits, read_number

_DIGITS = frozenset("0123456789")
_DASHES = frozenset({"-", "–", "—"})
_SIGNS = frozenset("-−")
# pence, not a film's 1080p; degrees only with a capital, and a seat's "12C" is sorted out as a label
_LETTERED = re.compile(r"(\d{1,3})([pCF])\.?\Z")
_UNIT_OF_LETTER = {"p": "penny", "C": "degree Celsius", "F": "degree Fahrenheit"}
_HUNDRED = 100
_ONES = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"})
_ARTICLES = frozenset({"a", "an"})
_NO_LENGTHS = frozenset({*MEASURES, *PEOPLE, "people", "barrel", "copy", "vote", "dose", "car", "home", "household"})


class Figure(Struct, frozen=True, kw_only=True):
    """A number in the text: its value and the tokens `first` to `last` (exclusive) that write it."""

    first: int
    last: int
    value: float
    is_share: bool = False  # "a third", "half"
    is_some: bool = False  # "dozens": the value is the least that it can mean
    unit: str | None = None  # that a letter at the figures names: "80m" without a currency, "50p", "40C"


def read_figure(tokens: Sequence[Token], at: int) -> Figure | None:
    """The number that starts at the token; None if none does."""
    low = tokens[at].text.lower()
    if low[0] in _SIGNS:
        return _read_below_zero(tokens, at)
    if (lettered := _LETTERED.match(tokens[at].text)) and (int(lettered[1]) < _HUNDRED or lettered[2] != "p"):
        return Figure(first=at, last=at + 1, value=float(lettered[1]), unit=_UNIT_OF_LETTER[lettered[2]])
    if low in DOZENS or low == "tens":
        return _read_some(tokens, at, low)
    if (some := _read_several(tokens, at)) is not None:
        return some
    if low in FRACTIONS or low in _ARTICLES:
        return _read_share(tokens, at)
    if not is_number_word(low) and low != "dozen":
        return None
    last = _find_end(tokens, at)
    if last < len(tokens) and tokens[last].text.lower() in FRACTIONS and low not in _DIGITS:
        return _read_fraction(tokens, at, last, last)
    if last + 1 < len(tokens) and tokens[last].text in _DASHES and tokens[last + 1].text.lower() in FRACTIONS:
        return _read_fraction(tokens, at, last, last + 1)
    return _read_proportion(tokens, at, last) or _read_plain(tokens, at, last)


def _read_below_zero(tokens: Sequence[Token], at: int) -> Figure | None:
    """-20 degrees: a sign is one only before a degree or a per cent."""
    value = read_digits(tokens[at].text[1:])
    is_signed = _text(tokens, at + 1) in {"degrees", "degree", "°", "%", "percent"}
    return Figure(first=at, last=at + 1, value=-value) if is_signed and value is not None else None


def _read_proportion(tokens: Sequence[Token], first: int, last: int) -> Figure | None:
    """One in five, six out of 10: a share."""
    joiner = tuple(token.text.lower() for token in tokens[last : last + 2])
    at = last + 2 if joiner in {("out", "of"), ("in", "every")} else last + 1 if joiner[:1] == ("in",) else 0
    if not at or at >= len(tokens) or last - first > 1 or not is_number_word(tokens[at].text.lower()):
        return None
    part = read_number([tokens[first].text.lower()]) or 0.0
    whole = read_number([tokens[at].text.lower()]) or 0.0
    is_share = 0 < part < whole <= _LARGEST_WHOLE and at + 1 < len(tokens) and tokens[at + 1].tag in _COUNTED_OR_DOING
    return Figure(first=first, last=at + 1, value=round(part / whole, 4), is_share=True) if is_share else None


_LARGEST_WHOLE = 100
_COUNTED_OR_DOING = frozenset({"NNS", "JJ", "NNPS", "VBP", "VBD", "VBZ", "MD"})


def _read_some(tokens: Sequence[Token], at: int, low: str) -> Figure | None:
    """Dozens; tens of thousands, hundreds of millions."""
    scale = tokens[at + 2].text.lower() if _is_of(tokens, at + 1) and at + 2 < len(tokens) else ""
    least = DOZENS.get(low, 10)
    if scale in DOZENS:
        return Figure(first=at, last=at + 3, value=float(least * DOZENS[scale]), is_some=True)
    return Figure(first=at, last=at + 1, value=float(least), is_some=True) if low in DOZENS else None


def _read_several(tokens: Sequence[Token], at: int) -> Figure | None:
    """A few hundred, several thousand, a couple of dozen: twice that at least."""
    last = at + 1 if _text(tokens, at) == "a" else at
    if _text(tokens, last) not in ({"few", "couple"} if last > at else {"several"}):
        return None
    last += 2 if _is_of(tokens, last + 1) else 1
    scale = {**SCALES, "dozen": 12}.get(_text(tokens, last))
    if scale is None:
        return None
    return Figure(first=at, last=last + 1, value=2.0 * scale, is_some=True)


def _read_plain(tokens: Sequence[Token], first: int, last: int) -> Figure | None:
    words = [token.text.lower() for token in tokens[first:last]]
    if last - first == 1 and words[0][-1] in "mbk" and not (_is_money(tokens, first) or _is_currency(tokens, last)):
        return _read_letter(tokens, first, words[0])
    if last < len(tokens) and _is_suffix(tokens, last) and (_is_money(tokens, first) or _is_stuff(tokens, last + 1)):
        words, last = [*words, _SUFFIX_WORDS[tokens[last].text.lower().rstrip(".")]], last + 1
    if last - first == 1 and words[0][-1] == "m" and _is_currency(tokens, last):
        words = [words[0][:-1], "million"]
    if len(words) > 1 and all(word.isdigit() for word in words):
        words = ["".join(words)]
    dozens = 12.0 if words[-1] == "dozen" else 1.0
    words = [word for word in words if word != "dozen"]
    value = read_number(words) if words else 1.0
    if value is None:
        return None
    if _has_half(tokens, last):
        scale = SCALES.get(_text(tokens, last + 3), 0)  # two and a half million
        end = last + 4 if scale else last + 3
        return Figure(first=first, last=end, value=(value + 0.5) * (scale or 1) * dozens)
    return Figure(first=first, last=last, value=value * dozens)


_SUFFIX_WORDS = {"k": "thousand", "m": "million", "mn": "million", "mln": "million", "b": "billion", "bn": "billion",
                 "bln": "billion", "tn": "trillion", "trn": "trillion"}  # fmt: skip


def _is_money(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and (tokens[first - 1].text in CURRENCY_SIGNS or tokens[first - 1].text.endswith("$"))


def _is_suffix(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is the "m" of "$3.5m", which the parser has cut off."""
    return tokens[at].text.lower().rstrip(".") in _SUFFIX_WORDS and tokens[at].start == tokens[at - 1].end


def _is_currency(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word is a currency's: the "euros" of "20m euros"."""
    return at < len(tokens) and tokens[at].lemma in CURRENCY_NOUNS


def _read_letter(tokens: Sequence[Token], at: int, word: str) -> Figure | None:
    """80m is metres, 10k people thousands of them; 208B and a 4K screen are names."""
    value = read_digits(word[:-1])
    if value is None or word[-1] == "b":
        return None
    if word[-1] == "m" and _is_stuff(tokens, at + 1):
        return Figure(first=at, last=at + 1, value=value * SCALES["million"])  # 1.3m litres
    if word[-1] == "m":
        return Figure(first=at, last=at + 1, value=value, unit="meter")
    is_count = at + 1 < len(tokens) and tokens[at + 1].tag == "NNS" and tokens[at + 1].text.islower()
    return Figure(first=at, last=at + 1, value=value * SCALES["thousand"]) if is_count else None


def _is_stuff(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word follows that no length stands before: litres, tonnes, people, a currency's."""
    return _is_currency(tokens, at) or (at < len(tokens) and {tokens[at].lemma, tokens[at].text} & _NO_LENGTHS != set())


def _has_half(tokens: Sequence[Token], at: int) -> bool:
    return [token.text.lower() for token in tokens[at : at + 3]] == ["and", "a", "half"]


def _find_end(tokens: Sequence[Token], first: int) -> int:
    """Past the last word of the number: scale words, and spelled words with their hyphens and "and"."""
    low = tokens[first].text.lower()
    is_spelled = low[0] not in _DIGITS
    last = first + 1
    while last < len(tokens):
        word = tokens[last].text.lower()
        is_hyphen = word == "-" and not is_spelled and _text(tokens, last + 1) in SCALES  # $40-million, 3-million-euro
        if word in SCALES or word == "dozen" or _is_group(tokens, first, last):
            last += 1
        elif is_hyphen or (is_spelled and word in {"-", "and"} and last + 1 < len(tokens) and _joins(tokens, last)):
            last += 2
        elif is_spelled and word in SMALL and tokens[last - 1].text.lower() in SCALES:
            last += 1
        else:
            break
    return last


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _is_group(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether three figures go on a number that is written with spaces: "1 234 567"."""
    head, word = tokens[first].text, tokens[at].text
    is_open = head.isdigit() and len(head) <= _GROUP and head[0] != "0"
    is_open = is_open and all(len(token.text) == _GROUP for token in tokens[first + 1 : at])
    return is_open and word.isdigit() and len(word) == _GROUP and tokens[at].start == tokens[at - 1].end + 1


_GROUP = 3


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether "-" or "and" joins two parts of one spelled number: "twenty-four", "two hundred and six"."""
    before, after = tokens[at - 1].text.lower(), tokens[at + 1].text.lower()
    if after not in SMALL:
        return False
    return before in SCALES if tokens[at].text == "and" else before in SMALL and before not in _ONES and after in _ONES


def _read_share(tokens: Sequence[Token], at: int) -> Figure | None:
    """A third of, half of, half the; "a hundred", "a dozen", "a million"."""
    low = tokens[at].text.lower()
    following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    if low in _ARTICLES:
        if following in SCALES or following == "dozen":
            rest = _read_plain(tokens, at + 1, _find_end(tokens, at + 1))
            return rest and Figure(first=at, last=rest.last, value=rest.value)
        if following in FRACTIONS and _is_of(tokens, at + 2):
            if _text(tokens, at + 3) in _ARTICLES and (scale := SCALES.get(_text(tokens, at + 4))):
                return Figure(first=at, last=at + 5, value=FRACTIONS[following] * scale)
            if _text(tokens, at + 3) in _ARTICLES and _is_unit(tokens, at + 4):  # a quarter of a mile
                return Figure(first=at, last=at + 4, value=FRACTIONS[following])
            return Figure(first=at, last=at + 2, value=FRACTIONS[following], is_share=True)
        return None
    if low == "half" and (following in {"of", "the", "its", "his", "their", "all"}):
        return Figure(first=at, last=at + 1, value=FRACTIONS[low], is_share=True)
    size = _text(tokens, at + 2)
    if low == "half" and following in _ARTICLES and _is_unit(tokens, at + 2):  # half a mile
        return Figure(first=at, last=at + 2, value=0.5)
    if low == "half" and following in _ARTICLES and size in {*SCALES, "dozen"}:
        return Figure(first=at, last=at + 3, value=0.5 * SCALES.get(size, 12))
    return None


def _is_unit(tokens: Sequence[Token], at: int) -> bool:
    """Whether a measure or a per cent stands there."""
    word = _text(tokens, at)
    return word in MEASURES or word in PERCENT or word == "point" or (word, _text(tokens, at + 1)) == ("per", "cent")


def _is_of(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text.lower() == "of"


def _read_fraction(tokens: Sequence[Token], first: int, last: int, at: int) -> Figure | None:
    """Two-thirds of, three quarters of: the number of shares times the share."""
    if not _is_of(tokens, at + 1) and tokens[at].text.lower() in {"quarters", "quarter", "third", "half"}:
        return None
    count = read_number([token.text.lower() for token in tokens[first:last]])
    share = FRACTIONS[tokens[at].text.lower()]
    if count is not None and _text(tokens, at + 2) in _ARTICLES and _is_unit(tokens, at + 3):
        return Figure(first=first, last=at + 3, value=round(count * share, 4))  # three quarters of a mile
    if count is not None and _text(tokens, at + 2) in _ARTICLES and (scale := SCALES.get(_text(tokens, at + 3))):
        return Figure(first=first, last=at + 4, value=count * share * scale)
    return None if count is None else Figure(first=first, last=at + 1, value=round(count * share, 4), is_share=True)


def find_upper(tokens: Sequence[Token], figure: Figure) -> Figure | None:
    """The second number of a range, "5 to 7", "5-7", "between 5 and 7", "five or six"; None if there is none."""
    at, before = figure.last, _text(tokens, figure.first - 1)
    if before == "between" and _text(tokens, at) in {"%", "percent"}:
        at += 1
    if at + 1 >= len(tokens):
        return None
    joiner = tokens[at].text.lower()
    is_sum = joiner in {"and", "to"} and tokens[at + 1].text in _find_signs(tokens, figure, joiner)
    is_between = joiner == "and" and (before == "between" or _text(tokens, figure.first - 2) in {"between", "ages"})
    is_range = joiner in {"to", "or"} or joiner in _DASHES or is_between or is_sum
    start = at + 2 if is_sum else at + 1
    is_open = is_range and start < len(tokens) and tokens[start].text[0] not in "$€£"
    upper = read_figure(tokens, start) if is_open else None
    if (
        upper is None
        or upper.is_share
        or upper.is_some
        or upper.value <= figure.value * _same_scale(tokens, figure, upper)
    ):
        return None
    return upper


def _find_signs(tokens: Sequence[Token], figure: Figure, joiner: str) -> frozenset[str]:
    """The currency sign of "between $5 million and $7 million", "$5 million to $7 million", not of "from $5 to $7"."""
    sign, before = (tokens[figure.first - 1].text if figure.first else ""), _text(tokens, figure.first - 2)
    is_range = before == "between" if joiner == "and" else before != "from"
    return frozenset({sign}) if sign.upper() in CURRENCY_SIGNS and is_range else frozenset()


def _same_scale(tokens: Sequence[Token], figure: Figure, upper: Figure) -> float:
    """The scale word that the upper number lends the lower: "5 to 7 million"."""
    last = tokens[upper.last - 1].text.lower()
    if last in SCALES and upper.last - upper.first > 1 and tokens[figure.last - 1].text.lower() not in SCALES:
        return float(SCALES[last]) if figure.value < SCALES[last] else 1.0
    return 1.0


def scale_lower(tokens: Sequence[Token], figure: Figure, upper: Figure) -> float:
    """The lower number of a range, with the scale word that stands after the upper one only."""
    return figure.value * _same_scale(tokens, figure, upper)


def find_modifier(tokens: Sequence[Token], first: int) -> tuple[int, str | None]:
    """Where the words before token `first` begin that hedge the number there, and what they come to."""
    for length in range(min(LONGEST_MODIFIER, first), 0, -1):
        words = tuple(token.text.lower() for token in tokens[first - length : first])
        if words in MODIFIERS:
            return first - length, MODIFIERS[words]
    return first, None


def is_plain_digits(text: str) -> bool:
    """Whether the word is a number in digits."""
    return text[:1] in _DIGITS and read_digits(text.lower()) is not None
