"""Titles in quotation marks inside what somebody says: the film “Morning Song” is nobody's word."""

from collections.abc import Sequence

from crosswire.extract.quotes.syntax import Syntax
from crosswire.languages.en.cues import TITLED_MAKERS, TITLED_WORKS
from crosswire.model import Token

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
_LONGEST = 10  # words
_BACK = 3  # words from the title back to what it is the title of


def is_title(syntax: Syntax, number: int) -> bool:
    """Whether a quotation is a work's title, by its capitals and by the word for the work or its maker beside it."""
    first, last = syntax.places[number]
    if _is_behind_known(syntax, number):
        return True
    if last - first >= _LONGEST or not _has_capitals(syntax, first, last):
        return False
    return _is_of_maker(syntax, number) or _is_behind_work(syntax, number)


def _has_capitals(syntax: Syntax, first: int, last: int) -> bool:
    tokens = syntax.tokens[first : last + 1]
    told = [token for token in tokens if token.pos in _CONTENT and token.text[:1].isalpha()]
    return bool(told) and all(token.text[0].isupper() for token in told)


def _is_of_maker(syntax: Syntax, number: int) -> bool:
    """As in “Morning Song” director Ada Brandt."""
    following = syntax.places[number][1] + 1
    while following < len(syntax.tokens) and syntax.tokens[following].start < syntax.quotations[number].end:
        following += 1
    return following < len(syntax.tokens) and syntax.tokens[following].lemma in TITLED_MAKERS | TITLED_WORKS


def _is_behind_known(syntax: Syntax, number: int) -> bool:
    """As in "a union of judges known as the “Judges Club”": what it is called, by whomever."""
    near = [token.text.lower() for token in _list_before(syntax, number)]
    if near and near[-1] in ("the", "a", "an"):
        near = near[:-1]
    return near[-2:] == ["known", "as"]


def _list_before(syntax: Syntax, number: int) -> Sequence[Token]:
    """The last words before a quotation and its mark."""
    before = syntax.places[number][0] - 1
    while before >= 0 and syntax.tokens[before].start >= syntax.quotations[number].start:
        before -= 1
    return syntax.tokens[max(before - _BACK + 1, 0) : before + 1]


def _is_behind_work(syntax: Syntax, number: int) -> bool:
    """As in "the film “Morning Song”", "one of the stars of “Morning Song”"."""
    near = _list_before(syntax, number)
    if not near:
        return False
    if near[-1].text == "," and len(near) > 1:
        near = near[:-1]  # "her first novel, “Morning Song”"
    if near[-1].lemma in TITLED_WORKS:
        return True
    return near[-1].lemma in ("of", "in") and any(token.lemma in TITLED_MAKERS for token in near)
