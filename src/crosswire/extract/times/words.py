"""A sentence as words of the time grammar: each with its letter and value (see `languages/en/times.py`)."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.languages.en.numbers import SCALES, SMALL
from crosswire.languages.en.times import (
    AMBIGUOUS,
    DECADE_WORDS,
    HOLIDAYS,
    LETTERS,
    MERIDIEMS,
    MODS,
    MONTHS,
    NOT_TIMES,
    PARTS,
    PHRASES,
    QUANTIFIERS,
    SEASONS,
    SETS,
    TODAYS,
    UNIT_PLURALS,
    UNITS,
    VAGUE,
    VAGUE_NUMBERS,
    WEEKDAYS,
    ZONES,
)
from crosswire.model import Parsed, Sentence, Token
from crosswire.primitives.numbers import is_number_word, read_number, read_ordinal

OTHER = "."
_FIRST_YEAR, _LAST_YEAR, _LAST_DAY = 1000, 2199, 31
_PIECES = re.compile(r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s\b)?(?![\d])|[^\W\d_]+(?:\.[^\W\d_]\.?|['’]s\b)?\.?|\S")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?\Z")
_ISO = re.compile(r"(?:\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?:T[\d:]+Z?)?\Z")
_DECADE = re.compile(r"(?:1[0-9]|20)?\d0['’]?s\Z")
_PLAIN_YEAR = re.compile(r"\d{4}\Z")
_DOTTED_TIME = re.compile(r"\d{1,2}\.\d\d\Z")
_PIECE_OF_YEAR = re.compile(r"(?:[qh][1-4]|[1-4][qh])\Z")
_FISCAL = re.compile(r"fy['’]?(\d\d|\d{4})\Z")
_CAPITALISED = re.compile(r"[A-Z]")
_NUMERAL = frozenset("0123456789")


class Word(Struct, frozen=True):
    """A word, or several that are one in the grammar ("more than", "twenty-four")."""

    letter: str
    text: str  # lower case
    value: str
    start: int
    end: int
    token: int  # position in Parsed.tokens of the first


def _make_table() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    table.update({word: (letter, MODS.get(word) or QUANTIFIERS.get(word, "") or VAGUE_NUMBERS.get(word, ""))
                  for word, letter in LETTERS.items()})  # fmt: skip
    for month, number in MONTHS.items():
        table[month] = ("M", f"{number:02}")
        table.setdefault(f"{month}.", ("M", f"{number:02}"))
    for weekday, number in WEEKDAYS.items():
        table[weekday] = ("W", str(number))
        table[f"{weekday}."] = ("W", str(number))
        if weekday.endswith("day"):
            table[f"{weekday}s"] = ("V", str(number))
    table.update({unit: ("U", unit) for unit in UNITS})
    table.update({plural: ("U", unit) for plural, unit in UNIT_PLURALS.items()})
    table.update({season: ("S", code) for season, code in SEASONS.items()})
    table.update({part: ("P", code) for part, code in PARTS.items()})
    table.update({word: ("T", shift) for word, shift in TODAYS.items()})
    table.update({word: ("R", value) for word, value in VAGUE.items()})
    table.update({word: ("X", value) for word, value in SETS.items()})
    table.update({word: ("E", f"19{digit}" if digit else "200") for word, digit in DECADE_WORDS.items()})
    table.update({zone: ("Z", offset) for zone, offset in ZONES.items()})
    table.update({word: ("A", value) for word, value in MERIDIEMS.items()})
    return table


_TABLE = _make_table()
# words that can be the heart of a time: a sentence with none of them, and no digit, holds none
TRIGGERS = frozenset(word for word, (letter, _) in _TABLE.items() if letter in "MWVUSPTRXEA") | {
    *(words[0] for words in HOLIDAYS),
    "nineteen",
    "eighteen",
    "seventeen",
    "twenty",
    "thousand",
    "term",
    "moment",
    "present",
    "future",
    "past",
}
_SPLIT_TRIGGERS = re.compile(r"day|week|month|year|decade|century|hour|minute|mid-|-", re.IGNORECASE)


def _index_phrases() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for words, (letter, value) in PHRASES.items():
        found.setdefault(words[0], []).append((words, letter, value))
    for words, day in HOLIDAYS.items():
        found.setdefault(words[0], []).append((words, "H", day))
    for words in NOT_TIMES:
        found.setdefault(words[0], []).append((words, OTHER, ""))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


_PHRASES = _index_phrases()


def has_trigger(parsed: Parsed, sentence: Sentence) -> bool:
    """Whether the sentence has a digit or a word that a time can hang on."""
    for token in parsed.tokens[sentence.first : sentence.last]:
        text = token.text
        if text[0] in _NUMERAL or text[-1] in _NUMERAL or text.lower() in TRIGGERS or ("-" in text and len(text) > 1):
            return True
    return False


def read_words(parsed: Parsed, sentence: Sentence) -> tuple[Word, ...]:
    """The sentence's words with their letters, phrases and spelled numbers each as one word."""
    pieces = list(_split_tokens(parsed.tokens[sentence.first : sentence.last]))
    lowered = [piece[0].lower() for piece in pieces]
    words: list[Word] = []
    position = 0
    while position < len(pieces):
        word, position = _read_word(parsed, pieces, lowered, position)
        words.append(word)
    return tuple(words)


_Piece = tuple[str, int, int, int]


def _split_tokens(tokens: Sequence[Token]) -> Iterator[_Piece]:
    for token in tokens:
        text = token.text
        if len(text) < 3 or text.isalpha() or _is_whole(text):
            yield text, token.start, token.end, token.index
            continue
        for piece in _PIECES.finditer(text):
            yield piece[0], token.start + piece.start(), token.start + piece.end(), token.index


def _is_whole(text: str) -> bool:
    low = text.lower()
    patterns = (_CLOCK, _ISO, _DECADE, _PIECE_OF_YEAR, _FISCAL)
    return low in _TABLE or any(pattern.match(low) for pattern in patterns)


def _read_word(parsed: Parsed, pieces: Sequence[_Piece], lowered: Sequence[str], at: int) -> tuple[Word, int]:
    text, start, end, token = pieces[at]
    low = lowered[at]
    phrase = _match_phrase(lowered, at)
    if phrase:
        length, letter, value = phrase
        return Word(
            letter, " ".join(lowered[at : at + length]), value, start, pieces[at + length - 1][2], token
        ), at + length
    if is_number_word(low):
        return _read_number(pieces, lowered, at)
    letter, value = _classify(parsed, text, low, token)
    return Word(letter, low, value, start, end, token), at + 1


def _match_phrase(lowered: Sequence[str], at: int) -> tuple[int, str, str] | None:
    for words, letter, value in _PHRASES.get(lowered[at], ()):
        if tuple(lowered[at : at + len(words)]) == words:
            return len(words), letter, value
    return None


def _classify(parsed: Parsed, text: str, low: str, token: int) -> tuple[str, str]:
    ordinal = read_ordinal(low)
    if ordinal is not None and not (low == "second" and parsed.tokens[token].pos == "NOUN"):
        return "O", str(ordinal)
    if _PIECE_OF_YEAR.match(low):
        return "B", "".join(sorted(low.upper(), reverse=True))
    if low[:1] in _NUMERAL or (low[:1] in "'’" and len(low) > 1):
        return _classify_figure(low)
    if fiscal := _FISCAL.match(low):
        return "Y", fiscal[1] if len(fiscal[1]) == len("2024") else f"20{fiscal[1]}"
    letter, value = _TABLE.get(low, (OTHER, ""))
    if letter in "lm" and parsed.tokens[token].pos == "VERB" and low in {"last", "end", "start"}:
        return OTHER, ""
    if letter in "MWS" and not _is_calendar_word(parsed, text, low, token):
        return OTHER, ""
    return letter, value


def _classify_figure(low: str) -> tuple[str, str]:
    if _CLOCK.match(low):
        return "K", low
    if _ISO.match(low):
        return "I", low
    if _DECADE.match(low):
        digits = low.rstrip("s'’")
        return "E", _name_decade(digits)
    return OTHER, ""


def _name_decade(digits: str) -> str:
    """1980 and 80 give "198"; 1800 is a century, "18"."""
    if len(digits) == 2:
        return f"19{digits[0]}"
    return digits[:2] if digits.endswith("00") and digits != "2000" else digits[:3]


def _is_calendar_word(parsed: Parsed, text: str, low: str, token: int) -> bool:
    """Whether "may", "march" or "fall" is the month or the season here."""
    tag = parsed.tokens[token]
    if low.rstrip(".") in {"fall", "spring", "summer", "winter", "autumn"}:
        return tag.pos in {"NOUN", "PROPN"}
    if not _CAPITALISED.match(text) or _is_person(parsed, token):
        return False
    if low.rstrip(".") not in AMBIGUOUS or text.endswith("."):
        return True
    following = parsed.tokens[token + 1] if token + 1 < len(parsed.tokens) else tag
    before = parsed.tokens[token - 1] if token else tag
    if following.text[0] in _NUMERAL or before.text[0] in _NUMERAL:
        return True
    is_month = low in MONTHS
    return is_month and tag.tag != "MD" and before.lemma in _BEFORE_MONTHS and following.pos != "PROPN"


def _is_person(parsed: Parsed, token: int) -> bool:
    """Whether the parser takes the word for part of a person's name: "April Jones"."""
    return any(name.first <= token < name.last for name in parsed.names if name.label == "PERSON")


_BEFORE_MONTHS = frozenset({
    "in", "since", "last", "next", "this", "by", "until", "of", "from", "to", "late", "early", "mid", "and", "through",
    "on", "before", "after", "between", "during", "-", "for", "the",
})  # fmt: skip


def _read_number(pieces: Sequence[_Piece], lowered: Sequence[str], at: int) -> tuple[Word, int]:
    """The longest number from here: digits with scale words, or spelled words with hyphens and "and"."""
    last = at
    is_spelled = not lowered[at][0].isdigit()
    while True:
        following = last + 1
        if following < len(lowered) and lowered[following] in {"-", "and"} and is_spelled:
            following += 1
        if following >= len(lowered) or not _continues(lowered, following, is_spelled=is_spelled):
            break
        last = following
    _, start, _, token = pieces[at]
    text = "".join(lowered[at : last + 1]) if last == at else " ".join(lowered[at : last + 1])
    value = read_number(lowered[at : last + 1]) or 0.0
    letter, shown = _letter_number(text, value, is_spelled=is_spelled and last > at)
    if letter == "Y" and lowered[at][0].isdigit() and _is_glued(pieces, at):
        letter = "N"
    return Word(letter, text, shown, start, pieces[last][2], token), last + 1


def _is_glued(pieces: Sequence[_Piece], at: int) -> bool:
    """Whether letters stand right at the figures: "1080p", "site2017.org"."""
    is_before = at > 0 and pieces[at - 1][2] == pieces[at][1] and pieces[at - 1][0][-1].isalpha()
    is_behind = at + 1 < len(pieces) and pieces[at + 1][1] == pieces[at][2] and pieces[at + 1][0][0].isalpha()
    return is_before or is_behind


def _continues(lowered: Sequence[str], at: int, *, is_spelled: bool) -> bool:
    word = lowered[at]
    if word in {"hundred", "thousand", "million", "billion", "trillion"}:
        return True
    if not is_spelled or not is_number_word(word) or word[0].isdigit():
        return False
    joiner = lowered[at - 1]
    before = lowered[at - 2] if joiner in {"-", "and"} else joiner
    if before in SCALES:
        return True
    if joiner == "and":
        return False
    first, second = SMALL.get(before, 0), SMALL.get(word, 0)
    is_tens = first >= _TWENTY and 0 < second < _TEN
    return is_tens or (_TEN < first <= _TWENTY <= second + _TEN and joiner != "-")


_TEN, _TWENTY = 10, 20


_CENTURIES = frozenset({"sixteen", "seventeen", "eighteen", "nineteen", "twenty"})


def _letter_number(text: str, value: float, *, is_spelled: bool) -> tuple[str, str]:
    shown = f"{value:g}" if value < 1e6 else str(int(value))
    whole = value == int(value)
    if whole and (
        _PLAIN_YEAR.match(text) or (is_spelled and value > _FIRST_YEAR and text.split(maxsplit=1)[0] in _CENTURIES)
    ):
        return ("Y" if _FIRST_YEAR <= value <= _LAST_YEAR else "N"), f"{int(value):04}"
    if _DOTTED_TIME.match(text):
        return "N", text
    if whole and 1 <= value <= _LAST_DAY and text.isdigit():
        return "D", text
    return "N", shown
