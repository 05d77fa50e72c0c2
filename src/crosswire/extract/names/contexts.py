"""What stands right before and after a name and shows its kind: "the novelist X", "X, 34,", "X's chairman"."""

from collections.abc import Callable, Sequence

from crosswire.extract.names.capitals import Words
from crosswire.extract.names.kinds import Name
from crosswire.languages.en.name_forms import (
    BOARD_ROLES,
    BODY_VERBS,
    FIRM_ROLES,
    HUMAN_VERBS,
    PLACE_PARTS,
    UNSURE_PERSONS,
)
from crosswire.languages.en.titles import FAMILY, PERSON_NOUNS
from crosswire.model import Token

_OLDEST = 110


def find_context_kind(words: Words, name: Name) -> str | None:
    """The kind that the words beside the name show, or None; of names whose kind is not yet sure."""
    if name.weight > 4:
        return None
    tokens = words.parsed.tokens
    if name.kind == "person" and is_behind_the(tokens, name):
        return "other"
    before, after = tokens[max(0, name.first - 4) : name.first], tokens[name.last : name.last + 4]
    head = tokens[name.last - 1]
    for find in CONTEXTS if name.weight < 4 else FIRM_CONTEXTS:
        kind = find(before, after, head, tokens)
        if kind and kind != name.kind:
            return kind
    return None


def is_behind_the(tokens: Sequence[Token], name: Name) -> bool:
    """Whether "the" stands right before the whole name: ships, bars and papers have it, no single person does."""
    first, last = tokens[name.first], tokens[name.last - 1]
    article = tokens[name.first - 1].text if name.first else ""
    whole = article == "the" or (article == "The" and name.last - name.first == 1)  # "The Courier can reveal"
    if not whole or last.tag == "NNPS":
        return False
    following = tokens[name.last] if name.last < len(tokens) else None
    part = last.dep in {"compound", "amod", "nmod"} or (following is not None and following.tag in {"NN", "NNS", "NNP"})
    return first.tag == "NNP" and not part


def find_age(_before: Sequence[Token], after: Sequence[Token], _head: Token, _tokens: Sequence[Token]) -> str | None:
    """A person, where an age in commas follows: "Santosh, 34, was"."""
    if len(after) < 3 or after[0].text != "," or after[2].text not in {",", ".", ";"}:
        return None
    return "person" if after[1].text.isdigit() and 4 < int(after[1].text) < _OLDEST else None


def find_who(_before: Sequence[Token], after: Sequence[Token], _head: Token, _tokens: Sequence[Token]) -> str | None:
    """A person, where "who" follows."""
    return "person" if len(after) > 1 and after[0].text == "," and after[1].text == "who" else None


def has_kin(words: Words, name: Name) -> bool:
    """Whether a relative of his or hers follows the name, which only people have: "X's father"."""
    after = words.parsed.tokens[name.last : name.last + 2]
    return len(after) > 1 and after[0].tag == "POS" and after[1].text.lower() in FAMILY


def find_role_before(
    before: Sequence[Token], _after: Sequence[Token], head: Token, tokens: Sequence[Token]
) -> str | None:
    """A person, where what he or she is stands before: "the novelist X", "his uncle, X", "alias X"."""
    if not before:
        return None
    near = before[-1]
    if near.lemma == "alias":
        return "person"
    if near.text == "," and len(before) > 1 and head.dep == "appos" and head.head == before[-2].index:
        near = before[-2]
    elif near.text == "," or not (head.dep == "appos" or tokens[head.head].dep == "appos" or near.head == head.index):
        return None
    return "person" if is_role(near) else None


def find_role_after(
    _before: Sequence[Token], after: Sequence[Token], head: Token, tokens: Sequence[Token]
) -> str | None:
    """A person, where what he or she is stands after: "X, a hairdresser"."""
    if not after or after[0].text != ",":
        return None
    near = tokens[head.index + 1 : head.index + 12]
    return "person" if any(one.dep == "appos" and one.head == head.index and is_role(one) for one in near) else None


def is_role(token: Token) -> bool:
    """Whether the word is a noun in small letters for what only a person is."""
    noun = token.tag == "NN" and token.text.islower()
    return noun and token.lemma not in UNSURE_PERSONS and (token.lemma in PERSON_NOUNS or token.lemma in FAMILY)


def find_human_deed(
    _before: Sequence[Token], _after: Sequence[Token], head: Token, tokens: Sequence[Token]
) -> str | None:
    """A person, where the name does or suffers what only people do: "X was born", "arrested X"."""
    verb = tokens[head.head]
    if verb.pos != "VERB" or head.dep not in {"nsubj", "nsubjpass", "dobj"}:
        return None
    return "person" if HUMAN_VERBS.get(verb.lemma) == ("nsubj" if head.dep == "nsubj" else "dobj") else None


def find_firm_role(
    _before: Sequence[Token], after: Sequence[Token], _head: Token, _tokens: Sequence[Token]
) -> str | None:
    """A body, where somebody works there: "X founder Ann Lee", "X's chairman"."""
    if len(after) > 1 and after[0].tag == "NN" and after[0].text in FIRM_ROLES and after[1].text[0].isupper():
        return "organisation"
    owner = len(after) > 1 and after[0].tag == "POS" and after[1].text in BOARD_ROLES
    return "organisation" if owner else None


def find_firm_head(
    before: Sequence[Token], _after: Sequence[Token], _head: Token, _tokens: Sequence[Token]
) -> str | None:
    """A body, where somebody is its chief executive, and whatever else it looks like."""
    if len(before) < 2 or before[-2].lemma not in FIRM_ROLES:
        return None
    return "organisation" if before[-1].text in {"of", "at"} else None


def find_body_deed(
    _before: Sequence[Token], _after: Sequence[Token], head: Token, tokens: Sequence[Token]
) -> str | None:
    """A body, where somebody founds, chairs or buys it."""
    verb = tokens[head.head]
    return "organisation" if head.dep == "dobj" and verb.pos == "VERB" and verb.lemma in BODY_VERBS else None


def find_place_part(
    _before: Sequence[Token], after: Sequence[Token], head: Token, _tokens: Sequence[Token]
) -> str | None:
    """A place, where its prison, airport or district follows in small letters: "Orlau prison"."""
    if not after or head.dep not in {"compound", "nmod"} or head.head != after[0].index:
        return None
    return "place" if after[0].text in PLACE_PARTS else None


# Each looks at the words before the name, those after it, and its last word; the first that sees something decides.
CONTEXTS: tuple[Callable[[Sequence[Token], Sequence[Token], Token, Sequence[Token]], str | None], ...] = (
    find_age,
    find_role_before,
    find_role_after,
    find_firm_head,
    find_firm_role,
    find_body_deed,
    find_human_deed,
    find_place_part,
    find_who,
)
# Those that also outweigh a given name: "chief executive of Milan Cell".
FIRM_CONTEXTS = (find_firm_head,)
