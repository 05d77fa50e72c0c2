"""Whether a capital's name means the city or, as "Moscow denied it", the government."""

from collections.abc import Sequence

from crosswire.extract.referents.occurrences import Occurrence
from crosswire.languages.en.governments import (
    DEALING_PREPOSITIONS,
    DEALINGS,
    GOVERNMENT_ACTS,
    POLICY_NOUNS,
    URGED,
)
from crosswire.model import Parsed, Token
from crosswire.primitives.gazetteer import look_up


def is_government(parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether the capital acts, owns a policy or is dealt with as a government does; in doubt it is the city."""
    if _is_address(parsed, occurrence):
        return False
    token = _climb_joined(parsed, parsed.tokens[occurrence.head])
    if token.dep in {"nsubj", "nsubjpass"} and _is_paired(parsed, token):
        return True
    if token.dep in {"nsubj", "nsubjpass"}:
        return _find_true_verb(parsed, parsed.tokens[token.head]).lemma in GOVERNMENT_ACTS
    if token.dep == "poss":
        return _owns_policy(parsed, token)
    if token.dep == "pobj":
        return _is_dealt_with(parsed, parsed.tokens[token.head])
    if token.dep in {"dobj", "dative"}:
        return parsed.tokens[token.head].lemma in URGED
    return token.dep in {"compound", "nmod"} and parsed.tokens[token.head].lemma in {
        "government",
        "administration",
        "regime",
    }


def _is_address(parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether the name is part of "Moscow-based", "LIMA, Peru" or a dateline."""
    tokens, after = parsed.tokens, occurrence.last
    if tokens[occurrence.first].text.isupper() and occurrence.first == parsed.sentences[occurrence.sentence].first:
        return True
    if after >= len(tokens):
        return False
    if tokens[after].text in {"-", "(", "—", "–"}:
        return True
    return (
        tokens[after].text == ","
        and after + 1 < len(tokens)
        and _is_land(tokens[after + 1].text, tokens[after + 1 : after + 3])
    )


def _is_land(word: str, following: Sequence[Token]) -> bool:
    names = (word, " ".join(token.text for token in following))
    return any((known := look_up(name)) is not None and known.sort in {"country", "division"} for name in names)


def _climb_joined(parsed: Parsed, token: Token) -> Token:
    for _ in range(4):
        if token.dep != "conj" or token.head == token.index:
            break
        token = parsed.tokens[token.head]
    return token


def _is_paired(parsed: Parsed, token: Token) -> bool:
    """Whether another capital or country stands beside it: "both Lima and Quito want"."""
    joined = [parsed.tokens[child] for child in parsed.children[token.index] if parsed.tokens[child].dep == "conj"]
    return any((known := look_up(one.text)) is not None and known.sort in {"capital", "country"} for one in joined)


def _find_true_verb(parsed: Parsed, verb: Token) -> Token:
    """The verb, or in "is expected to" and "is ready to" the one that it leads to."""
    if verb.lemma not in {"be", "have", "continue", "begin", "start", "try"}:
        return verb
    return next(
        (parsed.tokens[child] for child in parsed.children[verb.index] if parsed.tokens[child].dep == "xcomp"), verb
    )


def _owns_policy(parsed: Parsed, token: Token) -> bool:
    """A possessive belongs to the government where a policy, a force or a dealing is owned."""
    owned = parsed.tokens[token.head]
    if any(parsed.tokens[at].pos == "PROPN" for at in range(token.index + 1, owned.index + 1)):
        return False
    words = {owned.lemma} | {
        parsed.tokens[child].lemma for child in parsed.children[owned.index] if child > token.index
    }
    return bool(words & POLICY_NOUNS)


def _is_dealt_with(parsed: Parsed, preposition: Token) -> bool:
    """Whether the preposition is one of dealings, and hangs on a word for one: "ties with", "war against"."""
    if preposition.dep == "agent":
        return parsed.tokens[preposition.head].lemma in GOVERNMENT_ACTS
    if preposition.lemma not in DEALING_PREPOSITIONS:
        return False
    governor = parsed.tokens[preposition.head]
    lemmas = {governor.lemma} | {
        parsed.tokens[child].lemma for child in parsed.children[governor.index] if parsed.tokens[child].dep == "dobj"
    }
    return bool(lemmas & DEALINGS)
