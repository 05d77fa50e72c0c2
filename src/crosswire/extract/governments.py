"""Whether a capital's name means the city or, as "Moscow denied it", the government."""

from collections.abc import Sequence

from crosswire.extract.occurrences import Occurrence
from crosswire.model import Parsed, Token
from crosswire.primitives.gazetteer import look_up

# What governments do, and cities hardly.
_ACTS = frozenset(
    """
    say deny accuse warn threaten urge reject insist demand condemn denounce agree sign impose lift propose offer pledge vow promise
    refuse want seek intend plan hope fear believe consider regard view describe call claim blame welcome oppose support back provide supply
    send sell buy deploy launch invade annex retaliate respond react recall expel summon negotiate cooperate recognise recognize sanction
    approve announce declare confirm decide defend pursue develop test violate breach abandon withdraw join leave ratify veto
    cut restore normalise normalize allow ban suspend resume expect ask request appeal argue hint signal rule make use push press need fight
    """.split()
)
_POLICY = frozenset(
    """
    government policy sanction decision ambassador ally alliance military army war relation relationship tie force response claim offer position
    engagement need interest demand support pledge threat role stance aggression ambition program programme cooperation deal agreement
    treaty diplomat diplomacy envoy intelligence security defence defense economy nuclear missile arsenal invasion withdrawal
    proposal plan move influence concern warning refusal insistence rejection foreign claims intervention involvement behaviour
    behavior action exit leadership regime leader rule adversary enemy partner neighbour neighbor backing denial commitment
    """.split()
)
_DEALINGS = frozenset(
    """
    tie relation relationship talk agreement deal treaty war tension engagement alliance cooperation trade conflict dialogue
    negotiation partnership accord pact friendship standoff dispute row rift front bond transfer delivery supply support aid sanction pressure
    cooperate negotiate sign stand side trade agree break deal work align compete quarrel talk meet ally deliver supply
    transfer sell give provide pressure signal message warning response access loyal close opposed hostile dependence reliance
    """.split()
)
_URGED = frozenset(
    "provide supply accuse urge warn press pressure support criticise criticize back sanction punish blame condemn ask tell arm isolate antagonise "
    "antagonize anger infuriate provoke irk alarm persuade convince force push help assist pay give offer send".split()
)
_DEALING = frozenset({"with", "against", "between", "to", "from", "by", "among", "on"})


def is_government(parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether the capital acts, owns a policy or is dealt with as a government does; in doubt it is the city."""
    if _is_address(parsed, occurrence):
        return False
    token = _climb_joined(parsed, parsed.tokens[occurrence.head])
    if token.dep in {"nsubj", "nsubjpass"}:
        return _find_true_verb(parsed, parsed.tokens[token.head]).lemma in _ACTS
    if token.dep == "poss":
        return _owns_policy(parsed, token)
    if token.dep == "pobj":
        return _is_dealt_with(parsed, parsed.tokens[token.head])
    if token.dep in {"dobj", "dative"}:
        return parsed.tokens[token.head].lemma in _URGED
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
    return bool(words & _POLICY)


def _is_dealt_with(parsed: Parsed, preposition: Token) -> bool:
    """Whether the preposition is one of dealings, and hangs on a word for one: "ties with", "war against"."""
    if preposition.dep == "agent":
        return parsed.tokens[preposition.head].lemma in _ACTS
    if preposition.lemma not in _DEALING:
        return False
    governor = parsed.tokens[preposition.head]
    lemmas = {governor.lemma} | {
        parsed.tokens[child].lemma for child in parsed.children[governor.index] if parsed.tokens[child].dep == "dobj"
    }
    return bool(lemmas & _DEALINGS)
