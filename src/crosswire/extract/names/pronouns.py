"""Pronouns of the third person that refer to somebody or something; empty "it" is left out."""

from crosswire.languages.en.reference import PRONOUN_KINDS, SEEMING_VERBS
from crosswire.model import Mention, Parsed, Token

_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "advcl", "acl", "relcl"})


def find_pronouns(parsed: Parsed) -> list[Mention]:
    """The article's third-person pronouns in text order."""
    found = []
    for token in parsed.tokens:
        kind = PRONOUN_KINDS.get(token.text.lower())
        if kind is None or (kind == "other" and token.lemma == "it" and is_empty_it(parsed, token)):
            continue
        found.append(Mention(start=token.start, end=token.end, text=token.text, kind=kind, form="pronoun"))
    return found


def is_empty_it(parsed: Parsed, token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that", "it seems", "it took two days to", "it was raining"."""
    if token.dep == "expl":
        return True
    if token.dep not in {"nsubj", "nsubjpass"}:
        return False
    verb = parsed.tokens[token.head]
    children = [parsed.tokens[child] for child in parsed.children[verb.index] if child > verb.index]
    clause = any(child.dep in _CLAUSES for child in children)
    if verb.lemma in {"rain", "snow", "hail"}:
        return True
    if verb.lemma in SEEMING_VERBS:
        return clause
    if verb.lemma == "be":
        return clause and any(child.dep in {"acomp", "attr", "advmod", "prep"} for child in children)
    # "it was announced that", "it is believed that"
    return token.dep == "nsubjpass" and any(child.dep in {"ccomp", "csubj"} for child in children)
