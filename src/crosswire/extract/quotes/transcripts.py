"""Interviews given turn by turn: "BRANDT: We knew.", a paragraph each, the speaker's name before a colon."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from crosswire.model import Mention, Parsed, Range

_LABEL = re.compile(r"[\"“]?(?P<name>(?:[A-Z][\w.’'-]+ ){0,4}[A-Z][\w’'-]+): ?(?=\S)")
_FEWEST = 2  # turns of an article: a single line with a colon is a label
_FEWEST_WORDS = 4
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})


class Turn(Struct, frozen=True, kw_only=True):
    """What one speaker of an interview says: the last word of the name, and where the words stand."""

    speaker: int
    words: Range


def find_turns(parsed: Parsed, blocks: Sequence[Range], mentions: Sequence[Mention]) -> tuple[Turn, ...]:
    """The turns in text order; none where fewer than two paragraphs open with the name of a person."""
    people = {mention.text.split()[-1].lower() for mention in mentions if mention.kind == "person" and mention.text}
    starts = [token.start for token in parsed.tokens]
    turns = [turn for block in blocks if (turn := _read_turn(parsed, block, people, starts)) is not None]
    return tuple(turns) if len(turns) >= _FEWEST else ()


def _read_turn(parsed: Parsed, block: Range, people: set[str], starts: Sequence[int]) -> Turn | None:
    label = _LABEL.match(parsed.text, block.start, block.end)
    if label is None or label["name"].split()[-1].lower() not in people:
        return None
    first, last = bisect_left(starts, label.end()), bisect_left(starts, block.end)
    told = any(token.tag in _FINITE for token in parsed.tokens[first:last])
    if last - first < _FEWEST_WORDS or not told:
        return None
    end = block.end - (parsed.text[block.end - 1] in '"”')
    return Turn(speaker=bisect_left(starts, label.end("name")) - 1, words=Range(start=label.end(), end=end))
