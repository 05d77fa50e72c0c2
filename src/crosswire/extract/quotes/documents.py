"""Texts that carry words: "in a letter to the king"."""

from crosswire.extract.quotes.syntax import Syntax
from crosswire.languages.en.cues import DOCUMENT_NOUNS

_THING = frozenset({"pobj"})
_DETERMINED = frozenset({"det", "poss"})


def find_document(syntax: Syntax, preposition: int) -> int | None:
    """The document that a prepositional phrase names ("in a letter to the king"), or None."""
    if syntax.tokens[preposition].lemma not in ("in", "via", "through"):
        return None
    thing = syntax.find_child(preposition, _THING)
    if thing is None or syntax.tokens[thing].pos != "NOUN" or syntax.tokens[thing].lemma not in DOCUMENT_NOUNS:
        return None
    return thing if syntax.find_child(thing, _DETERMINED) is not None else None
