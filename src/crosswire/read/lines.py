"""A paragraph as the reader of furniture sees it: its bare words, how many, and whether they end a sentence."""

import re

from msgspec import Struct

from crosswire.languages.en.furniture import SHARE_CORES, SHARE_WORDS
from crosswire.model import Range
from crosswire.primitives.blocks import find_blocks

SENTENCE_WORDS = 12  # as many in a closed sentence, and a paragraph is the story's
PROSE_WORDS = 45  # as many in any case
MAX_BUTTONS = 16  # words

_DRESS = " \t\xa0*_#>\u200b\ufeff"  # what Markdown and pasting put around a line
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_SENTENCE_BREAK = re.compile(
    r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\bGov|\bSen|\bRep|\bGen)[.!?][\"”’)]*\s+[\"“‘(]?[A-Z]"
)
_WORD = re.compile(r"[^\W_]+(?:[’'.,-][^\W_]+)*")


class Line(Struct, frozen=True, kw_only=True):
    """A paragraph: where it stands, and its text without what Markdown and pasting put around it."""

    start: int
    end: int
    text: str
    words: int

    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_SENTENCE_END.search(self.text))

    def is_story(self) -> bool:
        """Whether it can only be prose: a closed sentence of some length, or very many words."""
        return self.words >= PROSE_WORDS or (self.words >= SENTENCE_WORDS and self.ends_sentence())

    def has_sentence_break(self) -> bool:
        """Whether one sentence ends and another begins within it."""
        return bool(_SENTENCE_BREAK.search(self.text))


def find_lines(text: str) -> tuple[Line, ...]:
    """The paragraphs of a text as lines."""
    return tuple(_make_line(text, block) for block in find_blocks(text))


def _make_line(text: str, block: Range) -> Line:
    whole = text[block.start : block.end]
    bare = whole.strip(_DRESS) or whole
    start = block.start + whole.index(bare)
    return Line(start=start, end=start + len(bare), text=bare, words=len(bare.split()))


def split_words(text: str) -> tuple[str, ...]:
    """The words of a text, lower case, with one kind of apostrophe."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.lower()))


def is_capitalised(text: str, small_words: frozenset[str] = frozenset()) -> bool:
    """Whether every word begins with a capital, small words aside."""
    words = [word.strip(".,;:()[]\"“”‘’'*_") for word in text.split()]
    return all(not word or word[0].isupper() or word.lower() in small_words for word in words)


def is_share_bar(line: Line) -> bool:
    """Whether a line is made of nothing but buttons: "Share on Facebook", "Tweet Email Print"."""
    if line.words > MAX_BUTTONS or line.text[-1:] in ".?":
        return False
    words = split_words(line.text)
    return bool(SHARE_CORES.intersection(words)) and all(word in SHARE_WORDS or word.isdigit() for word in words)
