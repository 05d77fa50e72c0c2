"""What of an article can be a copy: its words without furniture and boilerplate, its quotations marked."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import or_

from msgspec import Struct

from crosswire.languages.en.boilerplate import FIRST_PERSON, LONGEST, MARKERS, OPENING, POST, QUOTATION, WHOLE_QUOTATION
from crosswire.model import Article, Findings, Quote
from crosswire.primitives.blocks import find_blocks
from crosswire.primitives.shingles import SHINGLE_WORDS, Places, Words, find_words, hash_shingles, index_shingles


class Body(Struct, frozen=True, kw_only=True):
    """An article's own words: `quoted` says of each whether it is somebody's quotation."""

    article: str
    words: Words
    hashes: tuple[int | None, ...]
    places: Places  # of the hashes
    quoted: tuple[bool, ...]
    own: frozenset[int]  # hashes of the runs of five words of which some stand outside quotations
    told: frozenset[int]  # and of those that stand inside
    before: tuple[int, ...]  # of each word, and of the text's end, how many words stand outside quotations before it

    @property
    def own_words(self) -> int:
        """How many words stand outside quotations."""
        return self.before[-1]

    def count_own(self, first: int, last: int) -> int:
        """How many words from `first` on, before `last`, stand outside quotations."""
        return self.before[last] - self.before[first]


def make_body(article: Article, findings: Findings) -> Body:
    """The article's words as copies are looked for among them."""
    left_out = [(item.start, item.end) for item in article.furniture]
    left_out += find_boilerplate(article.text)
    words = find_words(article.text, left_out)
    quoted = mark_words(words, find_quotations(article.text, findings))
    quoted = mark_words(words, find_posts(article.text, words, quoted), quoted)
    hashes = hash_shingles(words)
    own, told = (frozenset(_list_hashes(hashes, quoted, inside=inside)) for inside in (False, True))
    return Body(
        article=article.id,
        words=words,
        hashes=hashes,
        places=index_shingles(hashes),
        quoted=quoted,
        own=own,
        told=told,
        before=tuple(accumulate((not marked for marked in quoted), initial=0)),
    )


def _list_hashes(hashes: Sequence[int | None], quoted: Sequence[bool], *, inside: bool) -> Iterator[int]:
    """The hashes of the runs that stand wholly inside quotations, or of all others."""
    for place, hashed in enumerate(hashes):
        if hashed is not None and all(quoted[place : place + SHINGLE_WORDS]) is inside:
            yield hashed


def find_boilerplate(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs that outlets and agencies put on all that they publish."""
    for block in find_blocks(text):
        if block.end - block.start <= LONGEST:
            line = text[block.start : block.end].casefold()
            if OPENING.match(line) or any(marker in line for marker in MARKERS):
                yield block.start, block.end


def find_quotations(text: str, findings: Findings) -> list[tuple[int, int]]:
    """The stretches that are somebody's words: found quotes, posts, and all that stands between quotation marks."""
    stretches = [found.span() for mark in (QUOTATION, WHOLE_QUOTATION, POST) for found in mark.finditer(text)]
    return sorted((*stretches, *quote_parts(findings.quotes)))


def quote_parts(quotes: Iterable[Quote]) -> list[tuple[int, int]]:
    """The stretches that quotes give in somebody's own words."""
    return [part for quote in quotes if quote.kind in {"direct", "mixed"} for part in quote.parts]


def find_posts(text: str, words: Words, quoted: Sequence[bool]) -> list[tuple[int, int]]:
    """The paragraphs in the first person, unless they are most of the article: then its author speaks in it."""
    blocks = find_blocks(text)
    starts = [block.start for block in blocks]
    found = {
        bisect_right(starts, start) - 1
        for key, start, is_quoted in zip(words.keys, words.starts, quoted, strict=True)
        if key in FIRST_PERSON and not is_quoted
    }
    posts = [(blocks[number].start, blocks[number].end) for number in sorted(found)]
    return posts if 2 * sum(end - start for start, end in posts) < len(text) else []


def mark_words(
    words: Words, stretches: Sequence[tuple[int, int]], marked: Sequence[bool] | None = None
) -> tuple[bool, ...]:
    """For each word, whether it is marked already or begins inside one of the stretches (sorted by start)."""
    marks, reach, following = [], -1, 0
    for start in words.starts:
        while following < len(stretches) and stretches[following][0] <= start:
            reach = max(reach, stretches[following][1])
            following += 1
        marks.append(start < reach)
    return tuple(marks) if marked is None else tuple(map(or_, marks, marked))
