"""Which way a bare "Friday" or "in April" points: the tense of the clause around it."""

from crosswire.languages.en.times import AHEAD
from crosswire.model import Parsed, Tense, Token

_FORWARD = frozenset({"until", "till", "by", "to", "for", "through", "before"})
_MODALS = frozenset({"will", "wo", "'ll", "’ll", "shall", "would", "'d", "’d", "may", "might", "can", "could", "should",
                     "must", "ought"})  # fmt: skip
_SAYS = frozenset({"say", "report", "add", "note", "tell", "write", "announce"})
_MAX_CLIMB = 14


def find_tense(parsed: Parsed, index: int) -> Tense:
    """The tense of the clause that holds the word: "future" also for what is planned, due or expected."""
    token = parsed.tokens[index]
    before = parsed.tokens[index - 1] if index else token
    if before.text.lower() in {"effective", "payable", "starting", "beginning", "due"}:
        return "future"
    forward = is_open = False
    for _ in range(_MAX_CLIMB):
        if token.pos in {"VERB", "AUX"}:
            tense = _read_verb(parsed, token, forward=forward, is_open=is_open)
            if tense is not None:
                return tense
            is_open = True
        forward = forward or token.lemma in _FORWARD or (token.lemma in AHEAD and token.tag in {"JJ", "NN"})
        if token.head == token.index:
            break
        token = parsed.tokens[token.head]
    return "future" if forward and is_open else "none"


def _read_verb(parsed: Parsed, verb: Token, *, forward: bool, is_open: bool) -> Tense | None:
    """The verb's tense; None for an infinitive or a participle, whose own head decides."""
    helpers = [
        parsed.tokens[child] for child in parsed.children[verb.index] if parsed.tokens[child].dep in {"aux", "auxpass"}
    ]
    words = {helper.text.lower() for helper in helpers}
    has_perfect = any(helper.lemma == "have" for helper in helpers)
    if (words & _MODALS and verb.tag != "VBD") or verb.tag == "MD":
        return "past" if has_perfect else "future"
    is_ahead = verb.lemma in AHEAD and (forward or is_open)
    if verb.tag == "VBD" or (verb.tag == "VBN" and has_perfect):
        return "future" if is_ahead and "had" not in words else "past"
    if verb.tag in {"VBZ", "VBP"}:
        return _read_present(verb, is_ahead=is_ahead, is_open=is_open)
    if verb.tag == "VBN" and "to" not in words:
        return _read_participle(verb, words, is_ahead=is_ahead)
    if verb.tag == "VBG" and helpers:
        return "past" if words & {"was", "were", "been"} else "future"
    return None


def _read_present(verb: Token, *, is_ahead: bool, is_open: bool) -> Tense:
    if is_ahead or (verb.lemma == "be" and is_open):
        return "future"
    return "past" if verb.lemma in _SAYS else "present"


def _read_participle(verb: Token, words: set[str], *, is_ahead: bool) -> Tense:
    if verb.lemma in AHEAD and (is_ahead or not words & {"was", "were", "had"}):
        return "future"
    return "past"
