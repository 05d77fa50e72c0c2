"""Paragraphs: the stretches of a text that stand apart."""

import re

from crosswire.model import Range

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def find_blocks(text: str) -> tuple[Range, ...]:
    """The paragraphs of a text, in order: its lines that hold more than white space."""
    return tuple(Range(start=found.start(), end=found.end()) for found in _LINE.finditer(text))
