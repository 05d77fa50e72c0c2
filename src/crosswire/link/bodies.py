"""What of an article can be a copy: its words without furniture and boilerplate, its quotations marked."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.languages.en.boilerplate import LONGEST, MARKERS, OPENING, QUOTATION
from crosswire.model import Article, Findings
from crosswire.primitives.blocks import find_blocks
from crosswire.primitives.shingles import Words, find_words, hash_shingles


class Body(Struct, frozen=True, kw_only=True):
    """An article's own words: `quoted` says of each whether it is somebody's quotation."""

    article: str
    words: Words
    hashes: tuple[int | None, ...]
    quoted: tuple[bool, ...]

    @property
    def own_words(self) -> int:
        """How many words stand outside quotations."""
        return len(self.quoted) - sum(self.quoted)


def make_body(article: Article, findings: Findings) -> Body:
    """The article's words as copies are looked for among them."""
    left_out = [(item.start, item.end) for item in article.furniture]
    left_out += find_boilerplate(article.text)
    words = find_words(article.text, left_out)
    quoted = mark_words(words, find_quotations(article.text, findings))
    return Body(article=article.id, words=words, hashes=hash_shingles(words), quoted=quoted)


def find_boilerplate(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs that outlets and agencies put on all that they publish."""
    for block in find_blocks(text):
        if block.end - block.start <= LONGEST:
            line = text[block.start : block.end].casefold()
            if OPENING.match(line) or any(marker in line for marker in MARKERS):
                yield block.start, block.end


def find_quotations(text: str, findings: Findings) -> list[tuple[int, int]]:
    """The stretches that are somebody's words: found quotes, and all that stands between quotation marks."""
    stretches = [found.span() for found in QUOTATION.finditer(text)]
    stretches += [part for quote in findings.quotes if quote.kind in {"direct", "mixed"} for part in quote.parts]
    return sorted(stretches)


def mark_words(words: Words, stretches: Sequence[tuple[int, int]]) -> tuple[bool, ...]:
    """For each word, whether it begins inside one of the stretches (sorted by start)."""
    marks, reach, following = [], -1, 0
    for start in words.starts:
        while following < len(stretches) and stretches[following][0] <= start:
            reach = max(reach, stretches[following][1])
            following += 1
        marks.append(start < reach)
    return tuple(marks)
