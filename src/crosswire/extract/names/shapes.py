"""Names of people that are plain from how they are written, whatever the parser makes of their words."""

from collections.abc import Callable, Sequence

from crosswire.extract.names.capitals import Words
from crosswire.extract.names.kinds import EAST_ASIAN, Name, make_name
from crosswire.languages.en.family_names import (
    AFTER_HYPHENS,
    ARABIC_BODIES,
    ARABIC_PLACES,
    FAMILY_NAMES,
    PATRONYMIC_ENDINGS,
)
from crosswire.languages.en.given_names import VIETNAMESE_FAMILY
from crosswire.languages.en.organisations import BODY_HEADS
from crosswire.languages.en.places import PLACE_HEADS
from crosswire.languages.en.titles import PERSON_NOUNS, TITLES
from crosswire.model import Token
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name, is_given_name

_QUOTES = frozenset({'"', "“", "”", "``", "''", "‘", "’", "'"})
_HEADS = BODY_HEADS | PLACE_HEADS | TITLES
_ARTICLES = frozenset({"al", "el"})


def find_shaped(words: Words) -> list[Name]:
    """The names of people that their form alone shows, in text order."""
    names: list[Name] = []
    for at in range(len(words.parsed.tokens)):
        if not words.parsed.tokens[at].text[0].isupper() or (names and at < names[-1].last):
            continue
        ends = (find(words.parsed.tokens, at) for find in SHAPES)
        end = next((end for end in ends if end), 0)
        if end and words.parsed.sentence_of[at] == words.parsed.sentence_of[end - 1]:
            names.append(make_name(at, end, "person", 6))
    return names


def merge_shaped(names: Sequence[Name], shaped: Sequence[Name]) -> list[Name]:
    """The names with the shaped ones in place of those that they overlap; a square named after one stays."""
    kept: list[Name] = []
    for name in names:
        over = [one for one in shaped if one.first < name.last and name.first < one.last]
        if not over or _is_named_after(name, over[0]):
            kept.append(name)
    return kept + [one for one in shaped if not any(one.first < name.last and name.first < one.last for name in kept)]


def _is_named_after(name: Name, shaped: Name) -> bool:
    return name.first <= shaped.first and name.last > shaped.last and name.kind != "person" and name.weight >= 4


def find_hyphened(tokens: Sequence[Token], at: int) -> int:
    """The end of "Kim Min-seo" and "Tsai Chi-ming": a small letter after the hyphen of the given name."""
    if (
        at + 5 <= len(tokens)
        and is_given_name(fold_name(tokens[at].text))
        and fold_name(tokens[at + 1].text) in EAST_ASIAN
    ):
        return find_hyphened(tokens, at + 1)  # "Eddie Kwok Chi-ming"
    if at + 4 > len(tokens) or not is_name_word(tokens[at]) or look_up(tokens[at].text) or len(tokens[at].text) > 9:
        return 0
    first, hyphen, last = tokens[at + 1 : at + 4]
    touching = hyphen.text == "-" and first.end == hyphen.start and hyphen.end == last.start
    if not touching or not is_name_word(first) or not 2 <= len(first.text) <= 7:
        return 0
    if not (last.text.isalpha() and last.text.islower() and 2 <= len(last.text) <= 6):
        return 0
    known = fold_name(tokens[at].text) in EAST_ASIAN
    if not known and (
        len(first.text) > 5 or last.tag in {"VBN", "VBD", "VBG", "JJ", "IN"} or last.text in AFTER_HYPHENS
    ):
        return 0
    return at + 4


def find_patronymic(tokens: Sequence[Token], at: int) -> int:
    """The end of "Ivan Petrovich Belov" and "Anna Sergeyevna": a name, the father's, perhaps the family's."""
    if at + 2 > len(tokens) or not (is_name_word(tokens[at]) and is_name_word(tokens[at + 1])):
        return 0
    second = fold_name(tokens[at + 1].text)
    if not second.endswith(PATRONYMIC_ENDINGS) or len(second) < 7 or not is_given_name(fold_name(tokens[at].text)):
        return 0
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    return at + 3 if third is not None and is_name_word(third) and not look_up(third.text) else at + 2


def find_nicknamed(tokens: Sequence[Token], at: int) -> int:
    """The end of 'Tony "the Axe" Moreno' and 'Ann "Nan" Lee': a name in quotation marks within the name."""
    if at + 5 > len(tokens) or not is_name_word(tokens[at]) or tokens[at + 1].text not in _QUOTES:
        return 0
    start = at
    while start and is_name_word(tokens[start - 1]) and tokens[start - 1].text.lower() not in TITLES:
        start -= 1
    if not is_given_name(fold_name(tokens[start].text)) or any(one.tag == "RB" for one in tokens[start:at]):
        return 0
    for close in range(at + 3, min(at + 6, len(tokens) - 1)):
        if tokens[close].text in _QUOTES:
            inside = tokens[at + 2 : close]
            whole = is_name_word(tokens[close + 1]) and tokens[close + 1].tag != "NNS"
            return close + 2 if whole and any(is_name_word(one) for one in inside) else 0
    return 0


def find_initialled(tokens: Sequence[Token], at: int) -> int:
    """The end of "A. V. Belov", "K.S. Rao" and "J. P. van Dorn": initials, then a name."""
    end = at
    while end < len(tokens) and is_initial(tokens[end]):
        end += 1
    if end == at or end - at > 3 or end >= len(tokens) or not is_name_word(tokens[end]) or len(tokens[end].text) < 3:
        return 0
    if (at and tokens[at - 1].pos == "PROPN" and tokens[at - 1].text[0].isupper()) or look_up(tokens[end].text):
        return 0
    end += 1
    while end < len(tokens) and is_name_word(tokens[end]) and not look_up(tokens[end].text):
        end += 1
    return 0 if fold_name(tokens[end - 1].text) in _HEADS else end


def find_arabic(tokens: Sequence[Token], at: int) -> int:
    """The end of "Omar Al-Qadiri" and "Ahmed bin Said Al Mansour": names joined by articles and sonship."""
    if not is_name_word(tokens[at]) or fold_name(tokens[at].text) in ARABIC_PLACES | ARABIC_BODIES | _ARTICLES | _HEADS:
        return 0
    if not is_given_name(fold_name(tokens[at].text)) or (at and _is_joined(tokens, at)):
        return 0
    end = at + 1
    while end < len(tokens):
        step = _find_arabic_part(tokens, end)
        if not step:
            break
        end += step
    joined = any(_is_article(token) for token in tokens[at + 1 : end])
    return end if joined and fold_name(tokens[end - 1].text) not in _HEADS else 0


def _is_joined(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].text == "-" and tokens[at - 1].end == tokens[at].start


def _is_article(token: Token) -> bool:
    low = token.text.lower()
    return low in _ARTICLES or low.startswith(("al-", "el-"))


def _find_arabic_part(tokens: Sequence[Token], at: int) -> int:
    """How many words the next part of an Arabic name has: "al - Qadiri", "bin Said", "Said"; 0 if none."""
    token = tokens[at]
    rest = tokens[at + 1 : at + 3]
    if token.text.lower() in _ARTICLES:
        if len(rest) == 2 and rest[0].text == "-" and rest[1].text[0].isupper():
            return 3
        return 2 if rest and is_name_word(rest[0]) and not look_up(rest[0].text) else 0
    if token.text.lower() in {"bin", "bint", "ibn", "abu", "ben", "ould"}:
        return 2 if rest and is_name_word(rest[0]) else 0
    if token.text.lower().startswith(("al-", "el-")) and len(token.text) > 4:
        return 1
    known = look_up(token.text)
    return 1 if is_name_word(token) and known is None and token.text.lower() not in TITLES else 0


def find_familiar(tokens: Sequence[Token], at: int) -> int:
    """The end of two to four names of which the first is a given one and the last a family's: "Asif Qureshi"."""
    if not is_name_word(tokens[at]) or not is_given_name(fold_name(tokens[at].text)) or look_up(tokens[at].text):
        return 0
    if at and (
        tokens[at - 1].text in {"-", "&"} or (is_name_word(tokens[at - 1]) and not _may_precede(tokens[at - 1]))
    ):
        return 0
    end = at + 1
    while end < min(at + 6, len(tokens)):
        step = _find_familiar_part(tokens, end)
        if not step:
            break
        end += step
    after = tokens[end].text if end < len(tokens) else ""
    if end < at + 2 or after == "&" or is_name_start(tokens, end):
        return 0
    return end if fold_name(tokens[end - 1].text) in FAMILY_NAMES else 0


def _find_familiar_part(tokens: Sequence[Token], at: int) -> int:
    """How many words the next part of the name has: "Luna", "de la Torre", "do Rosario", "Garcia-Lopez"; 0 if none."""
    end = at
    while end < len(tokens) and tokens[end].text in _PARTICLES:
        end += 1
    if end >= len(tokens) or not is_name_word(tokens[end]) or tokens[end].text.lower() in _HEADS:
        return 0
    hyphen = tokens[end + 1 : end + 3]
    if len(hyphen) == 2 and hyphen[0].text == "-" and hyphen[0].start == tokens[end].end and is_name_word(hyphen[1]):
        return end + 3 - at
    return end + 1 - at


_PARTICLES = frozenset("de del dela la las los da do dos das di van von der den y".split())


def find_vietnamese(tokens: Sequence[Token], at: int) -> int:
    """The end of "Nguyen Thi Lan Anh": a Vietnamese family name and two or three short names."""
    if not is_name_word(tokens[at]) or fold_name(tokens[at].text) not in VIETNAMESE_FAMILY:
        return 0
    end = at + 1
    while end < min(at + 4, len(tokens)) and is_name_word(tokens[end]) and len(tokens[end].text) < 7:
        end += 1
    middle = fold_name(tokens[at + 1].text) if end > at + 2 else ""
    return end if middle in {"thi", "van", "xuan", "duc", "quoc", "minh", "ngoc", "thanh", "huu", "dinh", "thu"} else 0


def _may_precede(token: Token) -> bool:
    low = token.text.lower().rstrip(".")
    return low in TITLES or low in PERSON_NOUNS or look_up(token.text) is not None


def is_name_start(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word goes on here, so that what stands before is only part of a name."""
    return at < len(tokens) and (is_name_word(tokens[at]) or (tokens[at].text == "-" and _is_touching(tokens, at)))


def _is_touching(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].start == tokens[at - 1].end


def is_name_word(token: Token) -> bool:
    """Whether the word has a capital and then small letters, as names do."""
    text = token.text
    return len(text) > 1 and text[0].isupper() and any(letter.islower() for letter in text[1:]) and "." not in text


def is_initial(token: Token) -> bool:
    """Whether the word is "J." or "K.S."."""
    letters = token.text.split(".")
    return (
        token.text.endswith(".")
        and all(len(one) == 1 and one.isupper() for one in letters[:-1])
        and token.text != "U.S."
    )


# Each takes the words and a position, and gives the end of the name that starts there, or 0.
SHAPES: tuple[Callable[[Sequence[Token], int], int], ...] = (
    find_hyphened,
    find_patronymic,
    find_nicknamed,
    find_arabic,
    find_initialled,
    find_familiar,
    find_vietnamese,
)
