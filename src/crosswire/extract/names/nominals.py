"""Descriptions that refer to people, bodies and countries: "the Russian president", "his sister", "both countries"."""

from collections.abc import Collection

from crosswire.languages.en.organisations import BODY_NOUNS
from crosswire.languages.en.places import CITY_NOUNS, COUNTRY_NOUNS
from crosswire.languages.en.titles import FAMILY, LEADER_ROLES, PEOPLE_NOUNS, PERSON_NOUNS, PERSON_NOUNS_WITH_OF, TITLES
from crosswire.model import Mention, Parsed, Token

_LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "predet", "quantmod", "nn", "punct"})
_MODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod", "npmod"})
_ROLE_PREPOSITIONS = frozenset({"of", "for", "at", "to"})
_NEVER = frozenset({"justice", "state"})  # without an article: "justice for all", "state media"


def find_nominals(parsed: Parsed, covered: Collection[int], people: Collection[int]) -> list[Mention]:
    """The descriptions, in text order; `covered` are words of names, `people` where persons' names start."""
    found = []
    for token in parsed.tokens:
        kind = find_noun_kind(token)
        if kind is None or token.index in covered or not _is_free(parsed, token, people):
            continue
        if token.tag == "NN" and kind != "person" and not _is_introduced(parsed, token):
            continue
        if token.lemma in _NEVER and not _is_introduced(parsed, token):
            continue
        if token.lemma in PERSON_NOUNS_WITH_OF and not _has_of(parsed, token):
            continue
        first = find_left_edge(parsed, token.index)
        last = _find_right_edge(parsed, token, kind)
        start, end = parsed.tokens[first].start, parsed.tokens[last].end
        found.append(Mention(start=start, end=end, text=parsed.text[start:end], kind=kind, form="nominal"))
    return found


def find_noun_kind(token: Token) -> str | None:
    """The kind of what the noun describes: person, group, organisation or place; None for other words."""
    if token.pos not in {"NOUN", "PROPN"}:
        return None
    lemma = token.lemma
    if lemma in PERSON_NOUNS or (token.pos == "PROPN" and lemma in TITLES):
        return "person" if token.tag in {"NN", "NNP"} else "group"
    if lemma in FAMILY or lemma in LEADER_ROLES:
        return "person" if token.tag in {"NN", "NNP"} else "group"
    if lemma in PEOPLE_NOUNS:
        return "group"
    if lemma in BODY_NOUNS:
        return "organisation"
    return "place" if lemma in COUNTRY_NOUNS or lemma in CITY_NOUNS else None


def _has_of(parsed: Parsed, token: Token) -> bool:
    after = token.index + 1
    return after < len(parsed.tokens) and parsed.tokens[after].lemma in {"of", "at", "for"}


def _is_introduced(parsed: Parsed, token: Token) -> bool:
    """Whether an article, an owner or a number stands before the noun, so that it means one such thing."""
    return token.lemma in PEOPLE_NOUNS or any(
        parsed.tokens[child].dep in {"det", "poss", "nummod"} for child in parsed.children[token.index]
    )


def _is_free(parsed: Parsed, token: Token, people: Collection[int]) -> bool:
    """Whether the noun stands for itself, and is not part of another noun or a title before a name."""
    following = parsed.tokens[token.index + 1] if token.index + 1 < len(parsed.tokens) else None
    if following is not None and following.index in people:
        return False  # a title
    if token.dep in _MODIFIER and token.head > token.index:
        return False
    return following is None or following.text != "-" or following.start != token.end


def find_left_edge(parsed: Parsed, index: int) -> int:
    """The first word of the noun phrase that `index` heads, going down its modifiers."""
    first = index
    for child in parsed.children[index]:
        if child >= index:
            break
        token = parsed.tokens[child]
        if token.dep in _LEFT and token.pos != "PUNCT":
            edge = find_left_edge(parsed, child)
            if token.dep == "poss" or edge >= first - 12:
                first = min(first, edge)
    return first


def _find_right_edge(parsed: Parsed, token: Token, kind: str) -> int:
    """The last word: the noun, or that of a phrase that says whose or for whom ("spokesman for the party")."""
    if kind not in {"person", "group"} or token.lemma in PEOPLE_NOUNS:
        return token.index
    for child in parsed.children[token.index]:
        after = parsed.tokens[child]
        if child == token.index + 1 and after.dep == "prep" and after.lemma in _ROLE_PREPOSITIONS:
            return _find_object(parsed, child, token.index)
    return token.index


def _find_object(parsed: Parsed, preposition: int, otherwise: int) -> int:
    for child in parsed.children[preposition]:
        token = parsed.tokens[child]
        if token.dep != "pobj":
            continue
        for below in parsed.children[child]:  # "the president of the Bank of England"
            after = parsed.tokens[below]
            if after.dep == "prep" and after.lemma == "of" and below == child + 1 and token.pos == "PROPN":
                return _find_object(parsed, below, child)
        return child
    return otherwise
