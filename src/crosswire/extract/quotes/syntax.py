"""Walking the dependency tree: how far a word's phrase reaches, its noun phrase, what stands in quotation marks."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.quotes.quotation_marks import Quotation
from crosswire.languages.en.cues import TIME_NOUNS
from crosswire.model import Mention, Parsed, Range, Token

_CUT = frozenset({"relcl", "acl", "advcl", "punct", "parataxis", "ccomp", "dep", "advmod", "npadvmod"})
_KEPT_PREPOSITIONS = frozenset(
    ("of", "for", "from", "at", "in", "with", "to", "behind", "inside", "within", "near", "on", "around", "under")
)
_DASHES = frozenset({"—", "–", "―", "-", "--", "/"})
_OBJECT_OF_PREPOSITION = frozenset({"pobj"})

Stretch = tuple[int, int]  # first and last token, both inclusive


class Syntax(Struct, frozen=True, kw_only=True):
    """A parse with the reach of each word's subtree, as token positions (both inclusive), and its quotations."""

    parsed: Parsed
    tokens: tuple[Token, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    quotations: tuple[Quotation, ...]
    places: tuple[Stretch, ...]  # of each quotation, its words
    quoted: dict[int, int]  # token inside quotation marks -> its quotation
    closers: dict[int, int]  # last mark of a quotation -> its quotation
    kinds: dict[int, str]  # word of a mention -> the mention's kind, the inner one's where two hold it

    def find_children(self, index: int, deps: frozenset[str]) -> tuple[int, ...]:
        """Positions of the children of `index` whose label is in `deps`, in text order."""
        tokens = self.tokens
        return tuple(child for child in self.parsed.children[index] if tokens[child].dep in deps)

    def find_child(self, index: int, deps: frozenset[str]) -> int | None:
        """The first child of `index` whose label is in `deps`, or None."""
        tokens = self.tokens
        for child in self.parsed.children[index]:
            if tokens[child].dep in deps:
                return child
        return None

    def block_of(self, index: int) -> int:
        """The paragraph in which token `index` stands."""
        return self.parsed.sentences[self.parsed.sentence_of[index]].block

    def text_between(self, start: int, end: int) -> str:
        """The text from `start` to `end`, in characters."""
        return self.parsed.text[start:end]


def read_syntax(parsed: Parsed, quotations: Sequence[Quotation], mentions: Sequence[Mention]) -> Syntax:
    """The parse with each word's reach, the place of each quotation's words and the kind of each mention."""
    left, right = _find_edges(parsed)
    starts = [token.start for token in parsed.tokens]
    kept, places = [], []
    for quotation in quotations:
        first, last = bisect_left(starts, quotation.inner.start), bisect_left(starts, quotation.inner.end) - 1
        if first <= last:
            kept.append(quotation)
            places.append((first, last))
    quoted = {index: number for number, place in enumerate(places) for index in range(place[0], place[1] + 1)}
    closers = {
        place[1] + 1: number
        for number, place in enumerate(places)
        if kept[number].closed and place[1] + 1 < len(starts) and starts[place[1] + 1] < kept[number].end
    }
    return Syntax(
        parsed=parsed,
        tokens=parsed.tokens,
        left=tuple(left),
        right=tuple(right),
        quotations=tuple(kept),
        places=tuple(places),
        quoted=quoted,
        closers=closers,
        kinds=_find_kinds(starts, mentions),
    )


def _find_kinds(starts: Sequence[int], mentions: Sequence[Mention]) -> dict[int, str]:
    kinds: dict[int, str] = {}
    for mention in mentions:
        first, last = bisect_left(starts, mention.start), bisect_left(starts, mention.end)
        kinds.update(dict.fromkeys(range(first, last), mention.kind))
    return kinds


def _find_edges(parsed: Parsed) -> tuple[list[int], list[int]]:
    left = list(range(len(parsed.tokens)))
    right = list(left)
    order = [token.index for token in parsed.tokens if token.head == token.index]
    for index in order:  # grows as it goes: heads before what hangs on them
        order.extend(parsed.children[index])
    for index in reversed(order):
        head = parsed.tokens[index].head
        left[head] = min(left[head], left[index])
        right[head] = max(right[head], right[index])
    return left, right


def cut_range(syntax: Syntax, stretch: Stretch) -> Range:
    """The stretch of text from its first to its last token."""
    return Range(start=syntax.tokens[stretch[0]].start, end=syntax.tokens[stretch[1]].end)


def find_noun_phrase(syntax: Syntax, head: int) -> Stretch:
    """First and last token of the noun phrase that `head` heads, without trailing clauses and asides."""
    tokens = syntax.tokens
    first, last = head, head
    children = syntax.parsed.children[head]
    for child in reversed([child for child in children if child < head]):
        glued = tokens[child].end == tokens[child + 1].start and tokens[child].tag not in (",", "``", "''", "-LRB-")
        if (
            (tokens[child].dep in _CUT and tokens[child].dep != "advmod") or tokens[child].text in _DASHES
        ) and not glued:
            break
        first = syntax.left[child]
    for child in children:
        if child < head:
            continue
        reach = _reach_of_child(syntax, child, last)
        if reach is None:
            break
        last = max(last, reach)
    return first, last


def _reach_of_child(syntax: Syntax, child: int, last: int) -> int | None:
    token = syntax.tokens[child]
    if token.dep in ("cc", "case", "preconj"):
        return child if token.dep == "case" else last
    if token.dep in _CUT or syntax.left[child] > last + 2:
        return None
    if token.dep == "prep":
        return _reach_of_preposition(syntax, child)
    if token.dep == "conj":
        return find_noun_phrase(syntax, child)[1] if token.pos in ("NOUN", "PROPN", "PRON") else None
    if token.dep in ("appos", "nmod", "compound", "nummod"):
        return find_noun_phrase(syntax, child)[1]
    return None


def _reach_of_preposition(syntax: Syntax, preposition: int) -> int | None:
    if syntax.tokens[preposition].lemma not in _KEPT_PREPOSITIONS:
        return None
    thing = syntax.find_child(preposition, _OBJECT_OF_PREPOSITION)
    if thing is None or syntax.tokens[thing].lemma in TIME_NOUNS:
        return None
    return find_noun_phrase(syntax, thing)[1]
