"""Reprints made by a seeded script, each with what of it is copied from where.

A source is cut into paragraphs of sentences. A kind of reprint takes the paragraphs, another outlet's of the same story
and some of another story's, and gives new ones, in which each sentence says what it was copied from. Words between
quotation marks are never edited: editors do not either.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from random import Random

from msgspec import Struct, structs

from crosswire import Article
from crosswire.languages.en.boilerplate import QUOTATION
from crosswire.primitives.blocks import find_blocks

SENTENCE = re.compile(r".+?(?:[.!?][\"”’)]*(?=\s+[A-Z“\"])|$)", re.DOTALL)
SHORTEST = 40  # characters of a paragraph that is worth reprinting


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence, and the stretches of a source that it is copied from: (source, start, end); none where it is own."""

    text: str
    origin: tuple[tuple[str, int, int], ...] = ()


Paragraph = tuple[Sentence, ...]
Paragraphs = tuple[Paragraph, ...]


class Material(Struct, frozen=True, kw_only=True):
    """What a reprint is made of: the source, an independent report of the same event, another story's sentences."""

    source: Paragraphs
    neighbour: Paragraphs
    own: tuple[Sentence, ...]
    chance: Random

    def take_own(self, count: int) -> Paragraph:
        """Some sentences of one's own, one after the other."""
        first = self.chance.randrange(max(1, len(self.own) - count))
        return self.own[first : first + count]


def read_paragraphs(article: Article) -> Paragraphs:
    """The article's own paragraphs: no furniture, no headline."""
    paragraphs = []
    for block in find_blocks(article.text):
        is_furniture = any(item.start < block.end and block.start < item.end for item in article.furniture)
        text = article.text[block.start : block.end]
        if not is_furniture and len(text) >= SHORTEST and text != article.title and text[-1] in '.!?"”’)':
            paragraphs.append(tuple(_read_sentences(article, block.start, text)))
    return tuple(paragraphs)


def _read_sentences(article: Article, at: int, text: str) -> Iterable[Sentence]:
    quoted = [found.span() for found in QUOTATION.finditer(text)]
    begun = None
    for found in SENTENCE.finditer(text):
        start = begun if begun is not None else found.start() + len(found[0]) - len(found[0].lstrip())
        inside = any(opening < found.end() < closing for opening, closing in quoted)
        begun = start if inside and found.end() < len(text) else None
        if begun is None:
            place = (article.id, at + start, at + found.end())
            yield Sentence(text=text[start : found.end()], origin=(place,))


# ---------------------------------------------------------------- edits of a sentence


SWAPS = dict(
    pair.split("/")
    for pair in (
        "about/around around/about people/persons near/close_to killed/left_dead injured/hurt began/started"
        " started/began ended/finished big/large large/big small/minor many/numerous after/following before/ahead_of"
        " because/since when/as while/as but/yet also/too more_than/over over/more_than under/below during/in"
        " help/aid asked/urged told/informed showed/revealed children/youngsters town/community road/highway"
        " house/home houses/homes ship/vessel police/officers officials/authorities government/administration"
        " company/firm workers/employees accident/incident crash/collision fire/blaze talks/negotiations"
        " agreement/deal vote/ballot votes/ballots won/secured lost/forfeited second/next several/a_number_of"
        " early/initial late/final night/evening morning/dawn said/stated says/states held/staged took/needed"
        " put/placed left/departed went/travelled came/arrived found/discovered made/produced"
        " gave/offered used/employed called/described known/understood expected/due until/till"
        " within/inside across/throughout every/each almost/nearly nearly/almost only/just"
        " already/by_now still/even_now again/once_more same/identical other/further first/initial last/final"
    ).split()
    if "_" not in pair.split("/")[0]
)
FILLERS = ("reportedly", "meanwhile", "however", "also", "then", "in fact", "at the time", "it is understood")


def _map_own_words(text: str, change: Callable[[list[str]], list[str]]) -> str:
    """The sentence with the words between its quotations changed."""
    pieces, last = [], 0
    for found in QUOTATION.finditer(text):
        pieces += [_change_words(text[last : found.start()], change), found[0]]
        last = found.end()
    return "".join((*pieces, _change_words(text[last:], change)))


def _change_words(text: str, change: Callable[[list[str]], list[str]]) -> str:
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return before + " ".join(change(text.split())) + (after if text.strip() else "")


def _edit_words(sentence: Sentence, chance: Random, rate: float) -> Sentence:
    """Words left out or put in, one in 1/rate; never the last, which has the full stop."""

    def change(words: list[str]) -> list[str]:
        changed = []
        for at, word in enumerate(words):
            if at + 1 < len(words) and chance.random() < rate:
                if chance.random() < 0.5:
                    continue
                changed.append(chance.choice(FILLERS))
            changed.append(word)
        return changed

    return structs.replace(sentence, text=_map_own_words(sentence.text, change))


def _swap_words(sentence: Sentence, chance: Random, rate: float) -> Sentence:
    """Of the words that the table has another word for, so many replaced."""

    def swap(word: str) -> str:
        bare = word.strip(",.;:").lower()
        if bare not in SWAPS or chance.random() >= rate:
            return word
        other = SWAPS[bare].replace("_", " ")
        return word.lower().replace(bare, other.capitalize() if word[0].isupper() else other)

    return structs.replace(sentence, text=_map_own_words(sentence.text, lambda words: [swap(word) for word in words]))


def _join(one: Sentence, two: Sentence) -> Sentence:
    """Two sentences as one."""
    second = two.text
    if second[:1].isupper() and second.split(None, 1)[0].rstrip(",").lower() in JOINABLE:
        second = second[0].lower() + second[1:]
    return Sentence(text=f"{one.text.rstrip('.')}, and {second}", origin=one.origin + two.origin)


JOINABLE = frozenset("the a an it he she they there in on at after before but one two three no some".split())


def _edit_all(paragraphs: Paragraphs, edit: Callable[[Sentence], Sentence]) -> Paragraphs:
    return tuple(tuple(edit(sentence) for sentence in paragraph) for paragraph in paragraphs)


# ---------------------------------------------------------------- kinds of reprints


def reprint_whole(given: Material) -> Paragraphs:
    """All of it, under another headline."""
    return given.source


def cut_tail(given: Material) -> Paragraphs:
    """The first two thirds."""
    return given.source[: max(3, len(given.source) * 2 // 3)]


def cut_half(given: Material) -> Paragraphs:
    """Every other paragraph or so: half of them, in their order."""
    kept = sorted(given.chance.sample(range(len(given.source)), (len(given.source) + 1) // 2))
    return tuple(given.source[at] for at in kept)


def reorder(given: Material) -> Paragraphs:
    """The same paragraphs in another order."""
    return tuple(given.chance.sample(given.source, len(given.source)))


def edit_lightly(given: Material) -> Paragraphs:
    """One word in fifteen left out or put in."""
    return _edit_all(given.source, lambda sentence: _edit_words(sentence, given.chance, 1 / 15))


def swap_synonyms(given: Material) -> Paragraphs:
    """Four of five words that have a synonym in the table replaced: about one word in twenty."""
    return _edit_all(given.source, lambda sentence: _swap_words(sentence, given.chance, 0.8))


def edit_heavily(given: Material) -> Paragraphs:
    """Synonyms, and one word in seven left out or put in: about one word in seven is another."""
    return _edit_all(swap_synonyms(given), lambda sentence: _edit_words(sentence, given.chance, 1 / 7))


def merge_sentences(given: Material) -> Paragraphs:
    """Sentences joined by two, and paragraphs with them."""
    joined = []
    for at in range(0, len(given.source), 2):
        sentences = [sentence for paragraph in given.source[at : at + 2] for sentence in paragraph]
        pairs = zip(sentences[::2], sentences[1::2], strict=False)
        rest = sentences[-1:] if len(sentences) % 2 else []
        joined.append((*(_join(one, two) for one, two in pairs), *rest))
    return tuple(joined)


def put_lead(given: Material) -> Paragraphs:
    """A lead of one's own on the body."""
    return given.take_own(2), *given.source[1:]


def add_fifth(given: Material) -> Paragraphs:
    """A fifth of the text one's own, put in here and there."""
    paragraphs = list(given.source)
    sentences = sum(map(len, paragraphs))
    for _ in range(max(1, sentences // 8)):
        paragraphs.insert(given.chance.randrange(len(paragraphs) + 1), given.take_own(2))
    return tuple(paragraphs)


def rework(given: Material) -> Paragraphs:
    """Half the paragraphs, in another order, synonyms, words left out and put in, a lead and a fifth of one's own."""
    half = structs.replace(given, source=cut_half(given))
    edited = _edit_all(swap_synonyms(half), lambda sentence: _edit_words(sentence, given.chance, 1 / 25))
    return put_own_lead(given, add_fifth(structs.replace(given, source=reorder_all(edited, given.chance))))


def put_own_lead(given: Material, paragraphs: Paragraphs) -> Paragraphs:
    """The paragraphs behind two sentences of one's own."""
    return given.take_own(2), *paragraphs


def reorder_all(paragraphs: Paragraphs, chance: Random) -> Paragraphs:
    """The paragraphs in another order."""
    return tuple(chance.sample(paragraphs, len(paragraphs)))


def merge(given: Material) -> Paragraphs:
    """Half of it, then half of what another outlet wrote."""
    return given.source[: len(given.source) // 2 + 1] + given.neighbour[len(given.neighbour) // 2 :]


def fold_in(given: Material) -> Paragraphs:
    """Two paragraphs of it, one after the other, in a text that is otherwise one's own."""
    first = given.chance.randrange(max(1, len(given.source) - 1))
    own = [given.take_own(2) for _ in range(6)]
    at = given.chance.randrange(1, len(own))
    return (*own[:at], *given.source[first : first + 2], *own[at:])


Kind = Callable[[Material], Paragraphs]
KINDS: tuple[Kind, ...] = (
    reprint_whole, cut_tail, cut_half, reorder, edit_lightly, swap_synonyms, edit_heavily, merge_sentences, put_lead,
    add_fifth, rework, merge, fold_in,
)  # fmt: skip
PARTIAL: tuple[Kind, ...] = (merge, fold_in)  # copies in part: listed, but whether they are one voice is not asked


# ---------------------------------------------------------------- the text


class Made(Struct, frozen=True, kw_only=True):
    """A reprint's text, and of what is copied: where it stands, and which stretches of a source it is."""

    text: str
    copied: tuple[tuple[int, int, tuple[tuple[str, int, int], ...]], ...]


def write_text(title: str, paragraphs: Paragraphs, credit: str | None) -> Made:
    """The paragraphs as a text with a headline, and a last line that says whose they are if it is told."""
    text = title
    copied = []
    for paragraph in paragraphs:
        for at, sentence in enumerate(paragraph):
            text += " " if at else "\n\n"
            if sentence.origin:
                copied.append((len(text), len(text) + len(sentence.text), sentence.origin))
            text += sentence.text
    return Made(text=text + (f"\n\n{credit}" if credit else ""), copied=tuple(copied))


def list_sentences(paragraphs: Sequence[Paragraphs]) -> tuple[Sentence, ...]:
    """Sentences of several texts as own text: long enough, and copied from nothing."""
    return tuple(
        Sentence(text=sentence.text)
        for text in paragraphs
        for paragraph in text
        for sentence in paragraph
        if len(sentence.text) >= SHORTEST and not QUOTATION.search(sentence.text)
    )
