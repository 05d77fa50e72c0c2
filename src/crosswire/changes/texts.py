"""One version of a text as edits are looked for in it: its statements, words and sentences; and where two differ."""

import re

from msgspec import Struct

from crosswire.changes.words import Words, is_reworded_only, join_words, match_words, read_words
from crosswire.languages.en.common_words import FUNCTION_WORDS, NEGATIONS
from crosswire.model import Article, PrintedFindings, Statement

_END = re.compile(r"[.!?]['\"”’)\]]*(?=\s|$)|\n")

Place = tuple[int, int]
Word = tuple[str, int]  # of which version, "old" or "new", and where it starts


class TextVersion(Struct, frozen=True, kw_only=True):
    """One version, its statements outside the headline, and the words of all that is neither headline nor furniture."""

    text: str
    statements: dict[str, Statement]  # in the order of the text
    words: dict[str, Words]  # of each statement
    parts: dict[str, tuple[Words, ...]]
    body: Words
    line: str  # the body's folded words, a blank before and behind each

    def holds(self, parts: tuple[Words, ...]) -> bool:
        """Whether each part's words stand together in the text."""
        return all(f" {' '.join(part.folded)} " in self.line for part in parts)

    def find_sentences(self, place: Place | None) -> Place | None:
        """The sentence, or sentences, around a place."""
        return find_sentence(self.text, *place) if place else None


class Stretch(Struct, frozen=True, kw_only=True):
    """Words of one version in whose place the other has others, or none."""

    gone: tuple[int, ...]  # where each word starts in the old text
    come: tuple[int, ...]
    was: Place | None  # None where the sentence is new as a whole
    now: Place | None  # None where it went as a whole
    is_telling: bool  # it can change a claim

    @property
    def places(self) -> set[Word]:
        """The starts of its words, each with the version that it is of."""
        return {("old", at) for at in self.gone} | {("new", at) for at in self.come}


def view_version(article: Article, found: PrintedFindings) -> TextVersion:
    """The article's text as edits are looked for in it."""
    head = article.headline
    own = [s for s in found.statements if head is None or not (head.start <= s.start and s.end <= head.end)]
    parts = {s.id: tuple(read_words(article.text, start, end) for start, end in s.parts) for s in own}
    body = _read_body(article)
    return TextVersion(
        text=article.text,
        statements={s.id: s for s in sorted(own, key=lambda s: (s.start, s.end, s.id))},
        words={key: join_words(pieces) for key, pieces in parts.items()},
        parts=parts,
        body=body,
        line=f" {' '.join(body.folded)} ",
    )


def _read_body(article: Article) -> Words:
    """The words of the text but its headline and furniture."""
    cuts = [(part.start, part.end) for part in article.furniture]
    cuts += [(article.headline.start, article.headline.end)] if article.headline else []
    at, pieces = 0, []
    for start, end in sorted(cuts):
        pieces.append(read_words(article.text, at, max(at, start)))
        at = max(at, end)
    return join_words([*pieces, read_words(article.text, at)])


def find_sentence(text: str, start: int, end: int) -> Place:
    """From the first to the last character of the sentences around a stretch, as marks and line ends tell."""
    before = [found.end() for found in _END.finditer(text, max(0, text.rfind("\n", 0, start)), start)]
    after = _END.search(text, max(start, end - 1))
    first = before[-1] if before else 0
    last = after.end() if after else len(text)
    return first + len(text[first:start]) - len(text[first:start].lstrip()), len(text[:last].rstrip())


def list_changed(old: TextVersion, new: TextVersion) -> list[Stretch]:
    """The stretches in which the words of two versions differ, in order."""
    found = []
    for kind, a, b, c, d in match_words(old.body, new.body).get_opcodes():
        if kind == "equal":
            continue
        gone, come = (_cut(side.body, *part) for side, part in ((old, (a, b)), (new, (c, d))))
        was = _place(old, a, b) if a < b else _find_gap(old, a, new, (c, d))
        now = _place(new, c, d) if c < d else _find_gap(new, c, old, (a, b))
        found.append(
            Stretch(
                gone=tuple(start for start, _ in gone.places),
                come=tuple(start for start, _ in come.places),
                was=None if not gone.folded and _is_whole(new, now, come) else was,
                now=None if not come.folded and _is_whole(old, was, gone) else now,
                is_telling=not is_reworded_only(gone, come) and _tells(gone, come),
            )
        )
    return found


def _cut(words: Words, first: int, last: int) -> Words:
    return Words(plain=words.plain[first:last], folded=words.folded[first:last], places=words.places[first:last])


def _place(side: TextVersion, first: int, last: int) -> Place:
    """Where the words stand."""
    places = side.body.places[first:last]
    return (places[0][0], places[-1][1]) if places else (0, 0)


def _find_gap(side: TextVersion, at: int, other: TextVersion, words: tuple[int, int]) -> Place:
    """The word beside a gap whose sentence is the one that other words of the other version were put into, or left."""
    first, last = words
    following = other.body.places[last : last + 1]
    sentence = find_sentence(other.text, *_place(other, first, last))
    goes_on = bool(following) and following[0][0] < sentence[1]
    return _place(side, at, at + 1) if goes_on else _place(side, max(0, at - 1), max(1, at))


def _is_whole(side: TextVersion, place: Place, words: Words) -> bool:
    """Whether the words are all of their sentences."""
    return read_words(side.text, *find_sentence(side.text, *place)).folded == words.folded


def _tells(gone: Words, come: Words) -> bool:
    """Whether a word that came or went says something by itself, or says no."""
    words = {*gone.folded, *come.folded}
    return bool(words - FUNCTION_WORDS) or bool(words & NEGATIONS)
