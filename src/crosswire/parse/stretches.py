"""What of an article is parsed, cut into stretches that cost the parser no more than they are worth.

Furniture is left out, white space is made plain and runs of symbols are blanked, character for character, so that
an offset into a stretch is an offset into the article. Why: spaCy takes 15 s for 10,000 brackets without a space.
"""

import re

from msgspec import Struct

from crosswire.model import Article, Furniture, Range
from crosswire.primitives.blocks import find_blocks
from crosswire.settings import Settings

MAX_WORD = 1000  # characters without white space: what is beyond is no text to be parsed
MAX_STRETCH = 6000  # characters that are parsed at once: no paragraph that a person wrote is longer
DENSE_SYMBOLS = 12  # in a row: no punctuation of prose is longer

_SPACE = re.compile(r"[^\S ]|[\u200b\ufeff\x00-\x1f\x7f-\x9f]")
_SYMBOLS = re.compile(rf"(?:[^\w\s]\s{{0,2}}){{{DENSE_SYMBOLS},}}|_{{{DENSE_SYMBOLS},}}")
_LONG_WORD = re.compile(rf"(\S{{{MAX_WORD}}})(\S+)")
# The parser learned from straight apostrophes: it takes the end of "isn’t" for a number. Possessives it reads well, but
# for a plural's within a name: "the Dock Workers’ Union".
_CURLED = re.compile(
    r"(?<=\w)’(?=(?:t|re|ve|ll|d|m)\b)|(?<=[a-z]s)’(?= (?-i:[A-Z])[a-z])"
    r"|(?:(?<=\bit)|(?<=\bhe)|(?<=\bshe)|(?<=\bwho)|(?<=that)|(?<=there))’(?=s\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…]['\"”’)\]]* ")


class Stretch(Struct, frozen=True, kw_only=True):
    """Text that is parsed by itself: `text` begins at `start` of the article, in paragraph `block`."""

    start: int
    text: str
    block: int


def find_stretches(article: Article, settings: Settings) -> tuple[Stretch, ...]:
    """The stretches of an article in text order, without its furniture."""
    text = clean_text(article.text, settings)
    return tuple(
        stretch
        for number, block in enumerate(find_blocks(article.text))
        for part in _cut_furniture(block, article.furniture)
        for stretch in _cut_long(text, part, number)
    )


def clean_text(text: str, settings: Settings) -> str:
    """The text in as many characters: spaces and contractions plain, words and symbols beyond the caps blank."""
    plain = _LONG_WORD.sub(lambda found: found[1] + " " * len(found[2]), _SPACE.sub(" ", _CURLED.sub("'", text)))
    left = settings.max_symbol_tokens

    def blank(found: re.Match[str]) -> str:
        """The run of symbols with blanks for those over the limits."""
        nonlocal left
        run = found[0]
        kept = min(len(run), settings.max_symbol_run, left)
        left -= kept
        return run[:kept] + " " * (len(run) - kept)

    return _SYMBOLS.sub(blank, plain)


def _cut_furniture(block: Range, furniture: tuple[Furniture, ...]) -> list[Range]:
    """What is left of a block between its furniture."""
    parts = []
    start = block.start
    for item in sorted(furniture, key=lambda item: (item.start, item.end)):
        if item.end <= start or item.start >= block.end:
            continue
        if item.start > start:
            parts.append(Range(start=start, end=item.start))
        start = item.end
    if start < block.end:
        parts.append(Range(start=start, end=block.end))
    return parts


def _cut_long(text: str, part: Range, block: int) -> list[Stretch]:
    """The part as stretches of at most `MAX_STRETCH` characters."""
    found = []
    start = part.start
    while start < part.end:
        end = _find_end(text, start, part.end)
        words = text[start:end]
        if bare := words.strip():
            found.append(Stretch(start=start + words.index(bare[0]), text=bare, block=block))
        start = end
    return found


def _find_end(text: str, start: int, end: int) -> int:
    """Where a stretch from `start` ends: at the last end of a sentence, or space, within the limit."""
    limit = start + MAX_STRETCH
    if limit >= end:
        return end
    ends = [found.end() for found in _SENTENCE_END.finditer(text, start, limit)]
    return ends[-1] if ends else text.rfind(" ", start, limit) + 1 or limit
