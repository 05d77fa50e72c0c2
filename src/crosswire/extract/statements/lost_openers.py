"""Clauses whose "after" or "before" the parser takes for a preposition, since commas stand before their verb.

In "closed after a worker, Dara Quill, was killed" it makes of the killing a second thing that was closed, or the main
verb. What stands between two commas belongs to the noun, and the verb behind it has no other subject.
"""

from collections.abc import Iterator

from crosswire.extract.statements.grammar import (
    NOMINAL,
    VERBAL,
    find_child,
    find_subject,
    has_tense,
    is_passive,
)
from crosswire.model import Parsed, Token

Changes = Iterator[tuple[int, dict[str, str | int]]]  # a word, and what its fields should be

_OPENERS = frozenset("after before since until".split())
_AUXILIARIES = frozenset(("aux", "auxpass", "neg"))
_LONGEST_ASIDE = 14  # words between the commas


def give_joined_verb_its_opener(parsed: Parsed, token: Token) -> Changes:
    """In "withdrew it after ten people, most of them old, were treated" they were treated, and it did not."""
    yield from _open(parsed, token, token.head)


def give_top_verb_its_opener(parsed: Parsed, token: Token) -> Changes:
    """In "The mine shut after a worker, Dara Quill, was killed" the mine shut, and that is the sentence."""
    top = find_child(parsed, token.index, ("ccomp", "advcl"))
    if top is None or top > token.index or find_subject(parsed, top) is None:
        return
    found = list(_open(parsed, token, top))
    if found:
        yield from found
        yield top, {"head": top, "dep": "ROOT"}


def _open(parsed: Parsed, verb: Token, around: int) -> Changes:
    """The verb as a clause of the one `around`, with the noun before the two commas as its subject."""
    if verb.pos not in VERBAL or not has_tense(parsed, verb.index) or find_subject(parsed, verb.index) is not None:
        return
    start = min(
        (c for c in parsed.children[verb.index] if c < verb.index and parsed.tokens[c].dep in _AUXILIARIES),
        default=verb.index,
    )
    opener = next(
        (c for c in reversed(parsed.children[around]) if around < c < start and parsed.tokens[c].lemma in _OPENERS),
        None,
    )
    noun = find_child(parsed, opener, ("pobj",)) if opener is not None else None
    if opener is None or noun is None or parsed.tokens[noun].pos not in NOMINAL:
        return
    between = [parsed.tokens[word] for word in range(noun + 1, start)]
    commas = [word.index for word in between if word.text == ","]
    closed = len(commas) > 1 and commas[-1] == start - 1 and len(between) <= _LONGEST_ASIDE
    if not closed or any(word.dep == "cc" and word.head in (around, verb.index) for word in between):
        return
    yield opener, {"head": verb.index, "dep": "mark"}
    yield noun, {"head": verb.index, "dep": "nsubjpass" if is_passive(parsed, verb.index) else "nsubj"}
    yield verb.index, {"head": around, "dep": "advcl"}
    for word in between:  # a name that the parser hung on the verb around: "a worker, Dara Quill, was"
        if word.head == around and word.dep in ("npadvmod", "appos", "dobj", "dep"):
            yield word.index, {"head": noun, "dep": "appos"}
        elif word.text == "," and word.head in (around, verb.index):
            yield word.index, {"head": noun}
