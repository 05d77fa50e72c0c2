"""Paragraphs: the stretches of a text that stand apart, also where its lines were wrapped by hand."""

import re
from itertools import pairwise

from crosswire.model import Range

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]*[^\s][^\r\n\x0b\x0c\x85\u2028\u2029]*")
_LOWER_WORD = re.compile(r"[a-z]+(?![\w-]|\.\w)")
_CONTINUES = re.compile(r"[,;)\]]")
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")

MAX_WRAP = 120  # characters: nobody wraps text by hand wider than that
MIN_BROKEN = 0.35  # of the lines of wrapped prose, as many at least end within a sentence
SLACK = 2  # characters by which a wrapped line may fall short of the width


def find_blocks(text: str) -> tuple[Range, ...]:
    """The paragraphs of a text, in order, white space around them left out.

    A line is a paragraph, unless blank lines part the paragraphs and the lines were wrapped: then lines are joined.
    """
    lines = [_trim(text, found.start(), found.end()) for found in _LINE.finditer(text)]
    width = _find_wrap_width(text, lines)
    blocks: list[Range] = []
    for previous, line in zip([None, *lines], lines, strict=False):
        if previous is not None and _is_continued(text, previous, line, width, first=len(blocks) == 1):
            blocks[-1] = Range(start=blocks[-1].start, end=line.end)
        else:
            blocks.append(line)
    return tuple(blocks)


def _trim(text: str, start: int, end: int) -> Range:
    line = text[start:end]
    left = len(line) - len(line.lstrip())
    return Range(start=start + left, end=start + len(line.rstrip()))


def _find_wrap_width(text: str, lines: list[Range]) -> int:
    """The width that the lines were wrapped at by hand, or 0 where they were not."""
    pairs = [(one, two) for one, two in pairwise(lines) if _is_adjacent(text, one, two)]
    width = max((line.end - line.start for line in lines), default=0)
    if not pairs or width > MAX_WRAP:
        return 0
    broken = sum(1 for one, two in pairs if _is_broken(text, one, two))
    return width if broken >= 2 and broken >= MIN_BROKEN * len(pairs) else 0


def _is_adjacent(text: str, one: Range, two: Range) -> bool:
    """Whether no blank line stands between two lines."""
    return len(_BREAK.findall(text, one.end, two.start)) == 1


def _is_broken(text: str, one: Range, two: Range) -> bool:
    """Whether the sentence of one line goes on in the next."""
    goes_on = _LOWER_WORD.match(text, two.start) or _CONTINUES.match(text, two.start)
    return bool(goes_on) and not _SENTENCE_END.search(text, one.start, one.end)


def _is_continued(text: str, one: Range, two: Range, width: int, *, first: bool) -> bool:
    """Whether a line belongs to the paragraph of the one before it."""
    if not _is_adjacent(text, one, two):
        return False
    if width and text[two.start - 1] not in " \t":
        word = text[two.start : two.end].split(None, 1)[0]
        return one.end - one.start + 1 + len(word) > width - SLACK
    # the first line may be a headline, and a line of a few words a button: neither goes on
    return not first and text.count(" ", one.start, one.end) > 2 and _is_broken(text, one, two)
