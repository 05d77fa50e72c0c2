"""Which language a text is in, told by its script and by the share of its small words."""

import re
from collections import Counter

from crosswire.languages.function_words import FUNCTION_WORDS, SCRIPTS

SAMPLE = 4000  # characters from each third of the text
MIN_WORDS = 8
MIN_SHARE = 0.12  # of a text's words are its language's small words; in English prose it is 0.4
MIN_LEAD = 1.15  # by which the winner must be ahead
MOSTLY = 0.4  # of a text's letters in another script
COMMON_ELSEWHERE = 0.3

_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language; None where it has too few words or two languages fit."""
    sample = _take_sample(text)
    if language := _read_script(sample):
        return language
    words = _WORD.findall(sample.lower())
    if len(words) < MIN_WORDS:
        return None
    counts = Counter(words)
    shares = sorted(((_count(counts, language) / len(words), language) for language in FUNCTION_WORDS), reverse=True)
    best, second = shares[0], shares[1]
    return best[1] if best[0] >= MIN_SHARE and best[0] >= MIN_LEAD * second[0] else None


def _take_sample(text: str) -> str:
    """The text, or a stretch of each of its thirds where it is long."""
    if len(text) <= 3 * SAMPLE:
        return text
    third = len(text) // 3
    return " ".join(text[start : start + SAMPLE] for start in (0, third, 2 * third))


def _read_script(sample: str) -> str | None:
    """The language of the script that most letters are in, where it is not the Latin one."""
    foreign = [ord(letter) for letter in sample if letter > "\u036f" and letter.isalpha()]
    letters = sum(map(str.isalpha, sample))
    if not letters or len(foreign) < MOSTLY * letters:
        return None
    counts = {language: sum(low <= point <= high for point in foreign) for low, high, language in SCRIPTS}
    if counts["ja"] > COMMON_ELSEWHERE * counts["zh"]:
        return "ja"
    language = max(sorted(counts), key=lambda name: counts[name])
    return language if counts[language] else None


def _count(counts: Counter[str], language: str) -> int:
    return sum(counts[word] for word in FUNCTION_WORDS[language])
