"""Walking the dependency tree: how far a word's phrase reaches, its subject, its noun phrase."""

from msgspec import Struct

from crosswire.model import Parsed, Range, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_CUT = frozenset({"relcl", "acl", "advcl", "punct", "parataxis", "ccomp", "dep", "advmod", "npadvmod"})
_KEPT_PREPOSITIONS = frozenset(
    ("of", "for", "from", "at", "in", "with", "to", "behind", "inside", "within", "near", "on", "around", "under")
)


class Syntax(Struct, frozen=True, kw_only=True):
    """A parse with the reach of each word's subtree, as token positions (both inclusive)."""

    parsed: Parsed
    left: tuple[int, ...]
    right: tuple[int, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words, in text order."""
        return self.parsed.tokens

    def find_children(self, index: int, deps: frozenset[str]) -> tuple[int, ...]:
        """Positions of the children of `index` whose label is in `deps`, in text order."""
        tokens = self.parsed.tokens
        return tuple(child for child in self.parsed.children[index] if tokens[child].dep in deps)

    def find_child(self, index: int, deps: frozenset[str]) -> int | None:
        """The first child of `index` whose label is in `deps`, or None."""
        tokens = self.parsed.tokens
        for child in self.parsed.children[index]:
            if tokens[child].dep in deps:
                return child
        return None


def read_syntax(parsed: Parsed) -> Syntax:
    """The parse with the left and right edge of each word's subtree."""
    left = list(range(len(parsed.tokens)))
    right = list(left)
    for token in parsed.tokens:
        node, index = token, token.index
        while node.head != node.index:
            parent = node.head
            if left[parent] <= index <= right[parent]:
                break
            left[parent] = min(left[parent], index)
            right[parent] = max(right[parent], index)
            node = parsed.tokens[parent]
    return Syntax(parsed=parsed, left=tuple(left), right=tuple(right))


def cut_range(syntax: Syntax, first: int, last: int) -> Range:
    """The stretch of text from token `first` to token `last`, both inclusive."""
    return Range(start=syntax.tokens[first].start, end=syntax.tokens[last].end)


def find_noun_phrase(syntax: Syntax, head: int) -> tuple[int, int]:
    """First and last token of the noun phrase that `head` heads, without trailing clauses and asides."""
    tokens = syntax.tokens
    first, last = head, head
    for child in reversed([c for c in syntax.parsed.children[head] if c < head]):
        if tokens[child].dep in _CUT and tokens[child].dep != "advmod" and tokens[child].tag != "HYPH":
            break
        first = min(first, syntax.left[child])
    for child in (c for c in syntax.parsed.children[head] if c > head):
        reach = _reach_of_child(syntax, child, last)
        if reach is None:
            break
        last = reach
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
    if token.dep in ("appos", "nmod", "compound", "flat", "nummod"):
        return find_noun_phrase(syntax, child)[1]
    return None


def _reach_of_preposition(syntax: Syntax, preposition: int) -> int | None:
    if syntax.tokens[preposition].lemma not in _KEPT_PREPOSITIONS:
        return None
    thing = syntax.find_child(preposition, frozenset({"pobj"}))
    return None if thing is None else find_noun_phrase(syntax, thing)[1]
