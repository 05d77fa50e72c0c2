"""Whether a capital's name means the city or, as "Moscow denied it", the government."""

from collections.abc import Sequence

from crosswire.extract.occurrences import Occurrence, find_verb
from crosswire.model import Parsed, Token
from crosswire.primitives.gazetteer import look_up

_PLACE_PREPOSITIONS = frozenset(
    "in at near outside inside across around through into via above below beyond toward towards throughout within over off onto "
    "between-cities downtown along".split()
)
_MOTION = frozenset(
    """
    arrive travel fly go come return visit land head trip journey flight arrival tour move drive ride walk sail fled flee
    departure depart leave reach stay stop stopover route road train bus convoy march evacuate deploy relocate bring take
    transport transfer ship send delegation ambassador embassy envoy back way home invite summon rush live born commute
    """.split()
)
_TOUCHED = frozenset("visit leave reach enter tour hit strike attack bomb shell bombard shake flood rock quit besiege capture seize storm paralyse paralyze".split())
_THINGS = frozenset(
    """
    airport street square stadium station hotel hospital suburb district mayor resident theatre theater museum skyline outskirts
    downtown metro subway restaurant neighborhood neighbourhood market bridge river church mosque cathedral university library
    school traffic weather centre center main police court population airspace palace port zoo park club bar landmark
    """.split()
)
_CITY_OF = frozenset("street city capital mayor suburb outskirts centre center resident north south east west northeast southwest northwest southeast heart area district region people part bishop archbishop university battle siege".split())
_CITY_VERBS = frozenset("be lie have host witness wake see remain become host stand sit boast house".split())


def is_government(parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether the capital acts, owns a policy or is dealt with as a government does."""
    token = _climb_joined(parsed, parsed.tokens[occurrence.head])
    if _is_address(parsed, occurrence):
        return False
    if token.dep in {"nsubj", "nsubjpass"}:
        return _acts(parsed, token)
    if token.dep == "poss":
        return _owns_policy(parsed, token)
    if token.dep == "pobj":
        return _is_dealt_with(parsed, parsed.tokens[token.head])
    if token.dep in {"dobj", "dative"}:
        return parsed.tokens[token.head].lemma not in _TOUCHED
    return token.dep in {"compound", "nmod"} and parsed.tokens[token.head].lemma in {"government", "administration", "regime"}


def _is_address(parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether the name is part of "Moscow-based", "LIMA, Peru" or a dateline."""
    tokens, after = parsed.tokens, occurrence.last
    if tokens[occurrence.first].text.isupper() and occurrence.first == parsed.sentences[occurrence.sentence].first:
        return True
    if after >= len(tokens):
        return False
    if tokens[after].text in {"-", "(", "—", "–"}:
        return True
    return tokens[after].text == "," and after + 1 < len(tokens) and _is_land(tokens[after + 1].text, tokens[after + 1 : after + 3])


def _is_land(word: str, following: Sequence[Token]) -> bool:
    names = (word, " ".join(token.text for token in following))
    return any((known := look_up(name)) is not None and known.sort in {"country", "division"} for name in names)


def _climb_joined(parsed: Parsed, token: Token) -> Token:
    for _ in range(4):
        if token.dep != "conj" or token.head == token.index:
            break
        token = parsed.tokens[token.head]
    return token


def _acts(parsed: Parsed, token: Token) -> bool:
    """A subject acts as a government but with verbs that cities share: "Moscow was quiet"."""
    verb = parsed.tokens[token.head]
    if token.dep == "nsubjpass":
        return verb.lemma not in _TOUCHED
    return verb.lemma not in _CITY_VERBS or any(
        parsed.tokens[child].lemma in {"ready", "willing", "keen", "unhappy", "likely", "set", "prepared", "concerned", "able", "right", "wrong"}
        for child in parsed.children[verb.index]
    )


def _owns_policy(parsed: Parsed, token: Token) -> bool:
    """A possessive belongs to the government unless what is owned stands in a city: "Moscow's main square"."""
    owned = parsed.tokens[token.head]
    nouns = {owned.lemma} | {parsed.tokens[child].lemma for child in parsed.children[owned.index] if child > token.index}
    return not nouns & _THINGS and not any(parsed.tokens[at].pos == "PROPN" for at in range(token.index + 1, owned.index + 1))


def _is_dealt_with(parsed: Parsed, preposition: Token) -> bool:
    """Prepositions of dealings ("with", "against", "between", "by"), or "to" and "from" without motion."""
    lemma, governor = preposition.lemma, parsed.tokens[preposition.head]
    if lemma in _PLACE_PREPOSITIONS:
        return False
    if lemma == "of":
        return governor.lemma not in _CITY_OF and governor.pos == "VERB"
    if lemma in {"to", "from", "for"}:
        verb = parsed.tokens[find_verb(parsed, preposition.index)]
        return governor.lemma not in _MOTION and verb.lemma not in _MOTION and lemma != "from" and verb.lemma != "be"
    return lemma in {"with", "against", "between", "by", "on", "among", "than", "like", "without"}
