"""How the words of a pattern begin: a text with none of these beginnings cannot match, and is not searched."""

import re
from functools import lru_cache

LETTERS = 3  # of each word's beginning
_ESCAPED = re.compile(r"\\.|\(\?[:!<=P]*(?:<\w+>)?|\{[\d,]*\}|\[[^\]]*\]")
_LITERAL = re.compile(r"[a-z]{3,}")
_WORD = re.compile(r"[a-z]{3,}")
# Words that stand in most statements: no pattern is made of these alone.
_COMMON = frozenset(
    "was were been had has have the his her its their they not and for with from that which who him she are into out"
    " off own any all all some made make".split()
)


@lru_cache(maxsize=1024)
def list_openings(pattern: str) -> frozenset[str]:
    """The first letters of the words that stand in a pattern, but for those that stand everywhere."""
    plain = _ESCAPED.sub(" ", pattern.lower())
    return frozenset(word[:LETTERS] for word in _LITERAL.findall(plain) if word not in _COMMON)


@lru_cache(maxsize=4096)
def list_beginnings(text: str) -> frozenset[str]:
    """The first letters of the words of a text."""
    return frozenset(word[:LETTERS] for word in _WORD.findall(text.lower()))


def may_match(pattern: re.Pattern[str] | None, text: str) -> bool:
    """Whether the text has a word that begins as one of the pattern's does."""
    return pattern is not None and not list_openings(pattern.pattern).isdisjoint(list_beginnings(text))
