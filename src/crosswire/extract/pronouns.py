"""Pronouns of the third person that refer to somebody or something; empty "it" is left out."""

from crosswire.model import Mention, Parsed, Token

# Of each pronoun: kind of what it stands for, as far as the word tells.
PRONOUNS = {
    "he": "person", "him": "person", "his": "person", "himself": "person", "she": "person", "her": "person", "hers": "person",
    "herself": "person", "they": "group", "them": "group", "their": "group", "theirs": "group", "themselves": "group",
    "it": "other", "its": "other", "itself": "other",
}  # fmt: skip
_SEEMING = frozenset(
    "seem appear happen turn follow emerge matter rain snow take cost remain transpire mean help hurt".split()
)
_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "advcl", "acl", "relcl"})


def find_pronouns(parsed: Parsed) -> list[Mention]:
    """The article's third-person pronouns in text order."""
    found = []
    for token in parsed.tokens:
        kind = PRONOUNS.get(token.text.lower())
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
    if verb.lemma in _SEEMING:
        return clause
    if verb.lemma == "be":
        return clause and any(child.dep in {"acomp", "attr", "advmod", "prep"} for child in children)
    # "it was announced that", "it is believed that"
    return token.dep == "nsubjpass" and any(child.dep in {"ccomp", "csubj"} for child in children)
