"""spaCy's documents as our nouns: whole columns at a time, for one object a token and attribute costs more than
the pass itself.
"""

from collections.abc import Iterable
from typing import Any

from crosswire.model import Article, Parsed, RawName, Sentence, Token
from crosswire.parse.stretches import Stretch

COLUMNS = ("IDX", "LENGTH", "LEMMA", "POS", "TAG", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE")
_BEGIN = 3  # spaCy's ENT_IOB of a name's first word
_INSIDE = 1


class _Words:
    """What has been converted so far: lists that grow, in the article's own offsets and positions."""

    def __init__(self, text: str, strings: Any) -> None:
        self.text = text
        self.strings = strings
        self.tokens: list[Token] = []
        self.starts: list[tuple[int, int]] = []  # first token and block of each sentence
        self.names: list[RawName] = []

    def add(self, stretch: Stretch, rows: list[list[int]]) -> None:
        """Add one document, given as a row of `COLUMNS` a token; white space is dropped."""
        first = len(self.tokens)
        heads = [index + _read_signed(row[6]) for index, row in enumerate(rows)]
        kept = [not stretch.text[row[0] : row[0] + row[1]].isspace() for row in rows]
        places = _count_kept(kept, first)
        begins = True
        for index, row in enumerate(rows):
            begins = begins or row[7] == 1
            if not kept[index]:
                continue
            if begins:
                self.starts.append((places[index], stretch.block))
                begins = False
            self.tokens.append(self._make_token(stretch, row, places[index], places[_find_head(heads, kept, index)]))
        self._add_names(rows, kept, places)

    def _make_token(self, stretch: Stretch, row: list[int], index: int, head: int) -> Token:
        offset, length, lemma, pos, tag, dep = row[:6]
        start = stretch.start + offset
        strings = self.strings
        return Token(
            index=index,
            start=start,
            end=start + length,
            text=self.text[start : start + length],
            lemma=strings[lemma].lower(),
            pos=strings[pos],
            tag=strings[tag],
            dep=strings[dep],
            head=head,
        )

    def _add_names(self, rows: list[list[int]], kept: list[bool], places: list[int]) -> None:
        for index, row in enumerate(rows):
            if row[8] != _BEGIN:
                continue
            end = index + 1
            while end < len(rows) and rows[end][8] == _INSIDE:
                end += 1
            if any(kept[index:end]):
                last = places[end] if end < len(places) else places[-1]
                self.names.append(RawName(first=places[index], last=last, label=self.strings[row[9]]))


def _count_kept(kept: list[bool], first: int) -> list[int]:
    """Each token's position once white space is dropped, and one more for the end."""
    places = []
    for keep in kept:
        places.append(first)
        first += keep
    return [*places, first]


def _read_signed(number: int) -> int:
    """Columns of spaCy hold hashes, so they are unsigned; the distance to a head is not."""
    return number - (1 << 64) if number >> 63 else number


def _find_head(heads: list[int], kept: list[bool], index: int) -> int:
    """The row of the token's head, passing over white space; its own if nothing else is left."""
    head = heads[index]
    while not kept[head]:
        if heads[head] == head:
            return index
        head = heads[head]
    return head


def make_parsed(article: Article, stretches: Iterable[Stretch], docs: Iterable[Any], strings: Any) -> Parsed:
    """The article's words and sentences out of one spaCy document a stretch."""
    words = _Words(article.text, strings)
    for stretch, doc in zip(stretches, docs, strict=True):
        words.add(stretch, doc.to_array(COLUMNS).tolist())
    tokens = words.tokens
    ends = [first for first, _ in words.starts[1:]] + [len(tokens)] * bool(tokens)
    return Parsed(
        article=article.id,
        text=article.text,
        tokens=tuple(tokens),
        sentences=tuple(
            _make_sentence(article, tokens, first, last, block)
            for (first, block), last in zip(words.starts, ends, strict=True)
        ),
        names=tuple(words.names),
        children=_find_children(tokens),
        sentence_of=tuple(
            number
            for number, ((first, _), last) in enumerate(zip(words.starts, ends, strict=True))
            for _ in range(first, last)
        ),
    )


def _make_sentence(article: Article, tokens: list[Token], first: int, last: int, block: int) -> Sentence:
    start, end = tokens[first].start, tokens[last - 1].end
    headline = article.headline
    return Sentence(
        first=first,
        last=last,
        start=start,
        end=end,
        block=block,
        headline=headline is not None and headline.start <= start and end <= headline.end,
    )


def _find_children(tokens: list[Token]) -> tuple[tuple[int, ...], ...]:
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return tuple(tuple(below) for below in children)
