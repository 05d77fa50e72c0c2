"""Text to the numbers that BERT's uncased models read (WordPiece: Wu et al. 2016; normalisation: BERT, 2018)."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

MAX_WORD = 100  # characters: BERT's own tokenizer gives longer words up as unknown
_WORDS = re.compile(r"[!-/:-@\[-`{-~]|[^\s!-/:-@\[-`{-~]+")  # what ASCII calls punctuation stands alone
_SPACE = re.compile(r"\s+")
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]")
_DROPPED = frozenset(("Mn", "Cc", "Cf", "Co"))


def read_vocabulary(lines: Iterable[str]) -> dict[str, int]:
    """The number of each piece, in the order of the lines."""
    return {line.rstrip("\n"): number for number, line in enumerate(lines)}


def find_pieces(text: str, vocabulary: Mapping[str, int], limit: int) -> list[int]:
    """The text's pieces by number, at most `limit` of them, [CLS] and [SEP] included."""
    numbers = [vocabulary["[CLS]"]]
    for word in _WORDS.findall(_normalise(text)):
        numbers.extend(_cut_word(word, vocabulary))
        if len(numbers) >= limit:
            break
    return [*numbers[: limit - 1], vocabulary["[SEP]"]]


def _normalise(text: str) -> str:
    """Small letters without accents or control characters; ideographs and punctuation apart."""
    if text.isascii() and text.isprintable():
        return text.lower()
    apart = unicodedata.normalize("NFD", _IDEOGRAPH.sub(r" \g<0> ", _SPACE.sub(" ", text)).lower())
    return "".join(_place_letter(letter) for letter in apart)


def _place_letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in _DROPPED:
        return ""
    return f" {letter} " if category[0] == "P" else letter


def _cut_word(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The longest known pieces from the left; one unknown piece if some part of the word is none."""
    pieces = []
    start = 0
    while start < len(word) <= MAX_WORD:
        mark = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if mark + word[start:end] in vocabulary), None)
        if end is None:
            break
        pieces.append(vocabulary[mark + word[start:end]])
        start = end
    return pieces if start == len(word) else [vocabulary["[UNK]"]]
