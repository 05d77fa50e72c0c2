"""Paragraphs that are somebody's words by their place: the turns of an interview, a post below "She tweeted:"."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Syntax
from crosswire.languages.en.cues import POSTING_VERBS
from crosswire.model import Mention, Parsed, Range

_LABEL = re.compile(r"[\"“]?(?P<name>(?:[A-Z][\w.’'-]+ ){0,4}[A-Z][\w’'-]+): ?(?=\S)")
_FEWEST = 2  # turns of an article: a single line with a colon is a label
_FEWEST_WORDS = 4
_OWN_WORDS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b|(?<!\w)[#@]\w")
_MARKS = frozenset('"“”„«»')
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})


class Turn(Struct, frozen=True, kw_only=True):
    """What one speaker of an interview says: the last word of the name, and where the words stand.

    `name` is where the name stands, if its last word's phrase may hold more: "We met Ada Brandt and her son."
    """

    speaker: int
    words: Range
    name: Range | None = None


def find_turns(parsed: Parsed, blocks: Sequence[Range], mentions: Sequence[Mention]) -> tuple[Turn, ...]:
    """The turns in text order; none where fewer than two paragraphs open with the name of a person."""
    people = {mention.text.split()[-1].lower() for mention in mentions if mention.kind == "person" and mention.text}
    shouted = Counter(
        label["name"]
        for block in blocks
        if (label := _LABEL.match(parsed.text, block.start, block.end)) and label["name"].isupper()
    )
    known = any(name.split()[-1].lower() in people for name in shouted)
    people |= {name.split()[-1].lower() for name, count in shouted.items() if known and count >= _FEWEST}
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


def find_posts_below(syntax: Syntax, cues: Sequence[Cue], blocks: Sequence[Range]) -> tuple[Turn, ...]:
    """The paragraphs below "She tweeted:" that speak as "I" or "we" or call on a tag; the writer may go on there."""
    starts = [token.start for token in syntax.tokens]
    posts = []
    for cue in cues:
        verb = syntax.tokens[cue.at]
        sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
        if verb.lemma not in POSTING_VERBS or cue.source is None or syntax.tokens[sentence.last - 1].text != ":":
            continue
        below = next((block for block in blocks if block.start >= sentence.end), None)
        told = below is not None and any(below.start <= syntax.tokens[other.at].start < below.end for other in cues)
        if below is None or told:
            continue  # the writer's own paragraph, where the post itself was lost
        if _is_own(syntax, below, bisect_left(starts, below.start), sentence.last):
            posts.append(Turn(speaker=cue.source, words=below))
    return tuple(posts)


def _is_own(syntax: Syntax, block: Range, first: int, end: int) -> bool:
    text = syntax.text_between(block.start, block.end)
    return first == end and _MARKS.isdisjoint(text) and _OWN_WORDS.search(text) is not None
