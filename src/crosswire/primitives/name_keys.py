"""Name keys: what two spellings of one name have in common, and which part of a person's name stands alone."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from crosswire.languages.en.given_names import (
    CHINESE_FAMILY,
    FEMALE,
    KOREAN_FAMILY,
    MALE,
    PARTICLES,
    SUFFIXES,
    VIETNAMESE_FAMILY,
)
from crosswire.languages.en.name_forms import (
    CLIPPED_OPENINGS,
    GIVEN_SPELLINGS,
    SHIP_LETTERS,
    SHIP_NOUNS,
    SHORT_FORMS,
    SOUND_SPELLINGS,
)

_SPACES = str.maketrans({"-": " ", "\u2010": " ", "\u2011": " ", "\u2013": " ", "\xa0": " ", "_": " "})
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'})
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", ".": "", '"': ""}
)
# 'Tony "the Axe" Moreno', "Luis (Lou) Moreno"
_NICKNAME = re.compile(r"""(?<=\w) (?:"[^"]{2,20}"|'[^']{2,20}'|\([^()]{2,20}\)|''[^']{2,20}'') (?=\w)""")
_SHIP_WORDS = frozenset(word.lower() for word in SHIP_LETTERS | SHIP_NOUNS)
_SOUNDED = 4  # letters of a word of which a last "e" is sounded
_FAMILY_FIRST = KOREAN_FAMILY | CHINESE_FAMILY | VIETNAMESE_FAMILY


@lru_cache(maxsize=20_000)
def fold_name(name: str) -> str:
    """The name in small letters without accents, dots, hyphens, nicknames, a leading "the", a closing possessive."""
    folded = name.translate(_QUOTES)
    if "'" in folded or '"' in folded or "(" in folded:
        folded = _NICKNAME.sub(" ", folded)
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    folded = " ".join(folded.translate(_SPACES).lower().translate(_LETTERS).split())
    if folded.endswith(("'s", " 's")):
        folded = folded[:-2].rstrip()
    folded = folded.removeprefix("the ").strip("' ")
    opening, blank, rest = folded.partition(" ")
    return f"{CLIPPED_OPENINGS[opening]} {rest}" if blank and opening in CLIPPED_OPENINGS else folded


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> str:
    """A rough spelling of how a folded word sounds, equal for usual transliterations of one name."""
    sound = word.replace("'", "")
    sound = sound[:-1] if len(sound) > _SOUNDED and sound.endswith("e") else sound  # "Clark" and "Clarke"
    for spelling, plain in SOUND_SPELLINGS:
        if spelling in sound:
            sound = sound.replace(spelling, plain)
    return "".join(letter for at, letter in enumerate(sound) if not at or sound[at - 1] != letter)


def drop_ship_word(folded: str) -> str:
    """The folded name without what stands before a ship's: "erland" for "hms erland" and "royal navy ship erland"."""
    words = folded.split()
    places = [at for at, word in enumerate(words[:-1]) if word in _SHIP_WORDS]
    return " ".join(words[places[-1] + 1 :]) if places else folded


def count_words(name: str) -> int:
    """How many words a person's name has as it is written; "Osei-Tutu" and "al-Qadiri" are one."""
    words = [word for word in name.split() if word.lower().rstrip(".,") not in SUFFIXES]
    return len(words)


def drop_suffix(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a folded name without "Jr" or "III" at the end."""
    return tuple(words[:-1]) if len(words) > 1 and words[-1] in SUFFIXES else tuple(words)


def is_family_first(words: Sequence[str]) -> bool:
    """Whether the folded words read as an East Asian name with the family name in front."""
    if len(words) not in {2, 3} or words[0] not in _FAMILY_FIRST:
        return False
    if words[-1] in _FAMILY_FIRST and words[0] in MALE | FEMALE:
        return False
    return len(words) == 3 or words[0] not in MALE | FEMALE


@lru_cache(maxsize=20_000)
def find_surnames(name: str) -> frozenset[str]:
    """The parts of a person's name that may stand for the person alone, folded; the given name is not one."""
    words = drop_suffix(fold_name(name).split())
    if len(words) < 2:
        return frozenset(words)
    if is_family_first(words):
        # Vietnamese are called by the last name, the others by the first.
        return frozenset({words[0], words[-1]} if words[0] in VIETNAMESE_FAMILY else {words[0]})
    return frozenset(_list_tails(words))


def _list_tails(words: tuple[str, ...]) -> list[str]:
    """Last word, last two, and in names of three words or more (Hispanic, Arabic) each from the second on."""
    tails = [words[-1]]
    for at in range(1, len(words) - 1):
        tails.append(" ".join(words[at:]))
        if len(words) > 2 and words[at] not in PARTICLES and len(words[at]) > 2:
            tails.append(words[at])
    return tails


def is_given_name(word: str) -> bool:
    """Whether the folded word is a given name that we know."""
    return word in MALE or word in FEMALE


def find_gender(name: str) -> str | None:
    """The sex that the given name tells, "male" or "female", else None."""
    words = fold_name(name).split()
    if len(words) < 2 or is_family_first(words):
        return None
    male, female = words[0] in MALE, words[0] in FEMALE
    return None if male == female else "male" if male else "female"


def match_person(left: str, right: str) -> bool:
    """Whether two full names can be one person's: same words in any order, one within the other, or spelled alike."""
    one, two = drop_suffix(fold_name(left).split()), drop_suffix(fold_name(right).split())
    if sorted(one) == sorted(two) or "".join(one) == "".join(two):
        return True
    if len(one) < 2 or len(two) < 2:
        return False
    short, long = sorted((one, two), key=len)
    if short[0] == long[0] and short[-1] == long[-1]:
        return _share_middle(short[1:-1], long[1:-1])
    if is_one_given(short[0], long[0]) and short[1:] == long[1:]:
        return True
    if short == long[1:] and is_given_name(short[0]) and not is_given_name(long[0]):
        return True  # a word of a headline stands before the name
    if is_family_first(one) or is_family_first(two):
        return [sound_of(word) for word in one] == [sound_of(word) for word in two]
    return _sound_alike(short, long)


def _share_middle(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the middle names agree: left out, or the same, or one the other's initial."""
    return all(any(one == other or other.startswith(one) or one.startswith(other) for other in long) for one in short)


def _sound_alike(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Family names that sound alike, given names that sound alike or of which one is an initial."""
    if sound_of(short[-1]) != sound_of(long[-1]):
        return len(short) == len(long) - 1 and short == long[: len(short)] and len(short) > 1
    first, other = sound_of(short[0]), sound_of(long[0])
    initial = min(len(first), len(other)) == 1 and first[0] == other[0]
    return initial or first == other or is_one_given(short[0], long[0])


def is_one_given(one: str, other: str) -> bool:
    """Whether two folded given names are one: spelled otherwise, or short for the other."""
    one, other = GIVEN_SPELLINGS.get(one, one), GIVEN_SPELLINGS.get(other, other)
    return one == other or SHORT_FORMS.get(one) == other or SHORT_FORMS.get(other) == one
