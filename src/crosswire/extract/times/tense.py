"""Which way a bare "Friday" or "in April" points: the tense of the clause around it."""

from crosswire.languages.en.times import AHEAD, EVENTS_AHEAD, SCHEDULED
from crosswire.model import Parsed, Tense, Token

_FORWARD = frozenset({"until", "till", "by", "to", "for", "through", "before"})
_MODALS = frozenset({"will", "wo", "'ll", "’ll", "shall", "would", "'d", "’d", "may", "might", "can", "could", "should",
                     "must", "ought"})  # fmt: skip
_SAYS = frozenset({"say", "report", "add", "note", "tell", "write", "announce"})
# "when it launches Friday", "if he wins on Sunday": what has not come yet
_NOT_YET = frozenset({"when", "if", "once", "until", "unless", "before", "after"})
_MAX_CLIMB = 14
# a month of a past tense may lie some weeks ahead, "announced a merger in January", but not "announced in January"
_WAYS = {"past": "recent", "future": "future", "present": "near", "none": "near"}


def find_tense(parsed: Parsed, index: int) -> Tense:
    """The tense of the clause that holds the word: "future" also for what is planned, due or expected."""
    token = parsed.tokens[index]
    before = parsed.tokens[index - 1] if index else token
    if before.text.lower() in {"effective", "payable", "starting", "beginning", "due", "come"}:
        return "future"
    if before.lemma == "since":
        return "past"
    forward = is_open = False
    for _ in range(_MAX_CLIMB):
        if is_open and token.lemma in {"likely", "poised", "ready"}:
            return "future"
        if token.pos in {"VERB", "AUX"}:
            tense = _read_verb(parsed, token, forward=forward, is_open=is_open)
            if tense is not None:
                return tense
            is_open = is_open or token.tag == "VB" or _is_to_be_done(parsed, token)
        forward = forward or token.lemma in _FORWARD or (token.lemma in AHEAD and token.tag in {"JJ", "NN"})
        if token.head == token.index:
            break
        token = parsed.tokens[token.head]
    return "future" if forward and is_open else "none"


def find_way(parsed: Parsed, index: int) -> str:
    """The direction (see `primitives/calendar.py`) in which the clause around a month or a day of the year points."""
    tense = find_tense(parsed, index)
    return "past" if tense == "past" and _is_told(parsed, index) else _WAYS[tense]


def _is_told(parsed: Parsed, index: int) -> bool:
    """Whether it hangs on a verb in the simple past, with "in" or "on" at most between them."""
    head = parsed.tokens[parsed.tokens[index].head]
    if head.text.lower() in {"in", "on", "during"}:
        head = parsed.tokens[head.head]
    return head.tag == "VBD" and (index < head.index or head.lemma not in AHEAD)


def _read_verb(parsed: Parsed, verb: Token, *, forward: bool, is_open: bool) -> Tense | None:
    """The verb's tense; None for an infinitive or a participle, whose own head decides."""
    helpers = [
        parsed.tokens[child] for child in parsed.children[verb.index] if parsed.tokens[child].dep in {"aux", "auxpass"}
    ]
    words = {helper.text.lower() for helper in helpers}
    has_perfect = any(helper.lemma == "have" or helper.text in {"'ve", "’ve"} for helper in helpers)
    if verb.tag == "VBG" and parsed.tokens[verb.head].lemma in {"after", "since"}:
        return "past"
    if (words & _MODALS and verb.tag != "VBD") or verb.tag == "MD":
        return "past" if has_perfect else "future"
    if words & {"did", "didn't", "didn’t"}:
        return "past"
    is_ahead = verb.lemma in AHEAD and (forward or is_open)
    if verb.tag == "VBD" or (verb.tag == "VBN" and has_perfect):
        return "future" if is_ahead and "had" not in words else "past"
    if verb.tag in {"VBZ", "VBP"}:
        is_ahead = is_ahead or verb.lemma in SCHEDULED or _is_not_yet(parsed, verb) or _is_event_ahead(parsed, verb)
        return _read_present(verb, is_ahead=is_ahead, is_open=is_open)
    if verb.tag == "VBN" and "to" not in words:
        return _read_participle(verb, words, is_ahead=is_ahead)
    if verb.tag == "VBG" and helpers:
        return "past" if words & {"was", "were", "been"} else "future"
    return None


def _is_to_be_done(parsed: Parsed, verb: Token) -> bool:
    """As in "are to be flown there on Friday"."""
    to = any(parsed.tokens[child].tag == "TO" for child in parsed.children[verb.index])
    return verb.tag == "VBN" and to


def _is_not_yet(parsed: Parsed, verb: Token) -> bool:
    """Whether "when", "if" or their like opens the verb's clause."""
    children = (parsed.tokens[child] for child in parsed.children[verb.index])
    return any(child.dep in {"mark", "advmod"} and child.lemma in _NOT_YET for child in children)


def _is_event_ahead(parsed: Parsed, verb: Token) -> bool:
    """Whether it says when something is: "the hearing is on Friday"."""
    children = (parsed.tokens[child] for child in parsed.children[verb.index])
    return verb.lemma == "be" and any(child.dep == "nsubj" and child.lemma in EVENTS_AHEAD for child in children)


def _read_present(verb: Token, *, is_ahead: bool, is_open: bool) -> Tense:
    if is_ahead or (verb.lemma == "be" and is_open):
        return "future"
    return "past" if verb.lemma in _SAYS else "present"


def _read_participle(verb: Token, words: set[str], *, is_ahead: bool) -> Tense:
    if verb.lemma in AHEAD and (is_ahead or not words & {"was", "were", "had"}):
        return "future"
    return "past"
