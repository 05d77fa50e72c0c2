"""Interviews told as "Q: ..." and "A: ...": the answers are the words of whom the introduction names."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from crosswire.extract.quotes.transcripts import Turn
from crosswire.languages.en.cues import ANSWERING, ASKING
from crosswire.model import Mention, Parsed, Range

_QUESTION = re.compile(r"(?:Q|QUESTION|Question)(?:\s?[:.]|\s[–—-])\s*(?=\S)")
_ANSWER = re.compile(r"(?:A|ANSWER|Answer)(?:\s?[:.]|\s[–—-])\s*(?=\S)")
_FEWEST = 2  # questions of an interview
_REACH = 60  # characters beside a name in which its bearer is said to be asked, or to answer


def find_answers(parsed: Parsed, blocks: Sequence[Range], mentions: Sequence[Mention]) -> tuple[Turn, ...]:
    """The answers in text order; none where it is not plain who is asked."""
    asked = [number for number, block in enumerate(blocks) if _QUESTION.match(parsed.text, block.start, block.end)]
    if len(asked) < _FEWEST:
        return ()
    named = find_interviewee(parsed, blocks[asked[0]].start, mentions)
    if named is None:
        return ()
    name = Range(start=named.start, end=named.end)
    turns: list[Turn] = []
    for question, following in zip(asked, [*asked[1:], asked[-1] + 2], strict=True):
        turns.extend(_read_answer(parsed, blocks[question + 1 : following], name))
    return tuple(turns)


def _read_answer(parsed: Parsed, blocks: Sequence[Range], name: Range) -> list[Turn]:
    """The paragraphs up to the next question, if the first is marked as an answer."""
    label = _ANSWER.match(parsed.text, blocks[0].start, blocks[0].end) if blocks else None
    if label is None:
        return []
    speaker = bisect_left([token.start for token in parsed.tokens], name.end) - 1
    starts = [label.end(), *(block.start for block in blocks[1:])]
    return [
        Turn(speaker=speaker, words=Range(start=start, end=block.end), name=name)
        for start, block in zip(starts, blocks, strict=True)
    ]


def find_interviewee(parsed: Parsed, end: int, mentions: Sequence[Mention]) -> Mention | None:
    """The fullest name of the only person in the introduction, or of the only one said to be asked."""
    people: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.kind == "person" and mention.form == "name" and mention.end <= end:
            people.setdefault(mention.text.split()[-1].lower(), []).append(mention)
    met = [name for name, named in people.items() if any(_is_asked(parsed.text, mention) for mention in named)]
    chosen = met if len(people) > 1 else list(people)
    if len(chosen) != 1:
        return None
    return max(people[chosen[0]], key=lambda mention: len(mention.text))


def _is_asked(text: str, mention: Mention) -> bool:
    before, after = text[max(mention.start - _REACH, 0) : mention.start], text[mention.end : mention.end + _REACH]
    return ASKING.search(before) is not None or ANSWERING.match(after) is not None
