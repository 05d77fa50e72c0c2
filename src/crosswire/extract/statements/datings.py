"""Which time expression dates what a clause says."""

from collections.abc import Sequence

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import VERBAL, find_lemma
from crosswire.languages.en.events import DATED_THINGS, EVENTS, NOT_AT, WISHES
from crosswire.model import Parsed, Time, Token

# what a time may be to a noun: its own time, not the clause's
_PAST_SHIFTS = ("last", "-")
QUALIFYING = frozenset(("poss", "compound", "amod", "nmod", "nummod"))


def is_over(time: Time) -> bool:
    """Whether the words themselves say that the time is past: "last May", "earlier this month"."""
    shift = time.shift or ""
    return shift.startswith(_PAST_SHIFTS) or shift.endswith("<")


def find_dating(
    parsed: Parsed, clause: Clause, times: Sequence[Time], starts: dict[int, int], *, ahead: bool = False
) -> str | None:
    """The id of the time at which the clause's event happens; `starts` gives the word at an offset, `ahead`: a plan."""
    best: tuple[int, str] | None = None
    for time in times:
        if ahead and is_over(time):
            continue  # "said it would close the port earlier this month"
        top = find_top(parsed, time, starts) if time.type in ("DATE", "TIME") else None
        distance = None if top is None else _measure(parsed, clause, top)
        if distance is not None and (best is None or (distance, time.id) < best):
            best = (distance, time.id)
    return best[1] if best else None


def is_told_inside(parsed: Parsed, clause: Clause, time: Time, starts: dict[int, int]) -> bool:
    """Whether the time is that of a verb inside: "hopes to open next week", not "waited to leave on Monday"."""
    top = find_top(parsed, time, starts)
    token = None if top is None else parsed.tokens[top]
    while token is not None and token.head != token.index:
        token = parsed.tokens[token.head]
        if token.index in clause.predicate.chain:
            return False
        if token.pos in VERBAL and token.dep != "conj" and token.index in clause.words:
            return token.tag != "VB" or find_lemma(parsed, clause.predicate.verb) in WISHES
    return False


def find_top(parsed: Parsed, time: Time, starts: dict[int, int]) -> int | None:
    """The word of the time expression that hangs on what is around it; `starts` gives the word at an offset."""
    word = starts.get(time.start)
    if word is None:
        return None
    while parsed.tokens[word].head != word and time.start <= parsed.tokens[parsed.tokens[word].head].start < time.end:
        word = parsed.tokens[word].head
    return word


def _measure(parsed: Parsed, clause: Clause, top: int) -> int | None:
    """How far the time stands from the predicate that it hangs on; None where it dates something else."""
    token = parsed.tokens[top]
    if token.dep in QUALIFYING:
        return None  # "her Christmas lights", "the 2019 law"
    for _ in range(4):
        token = parsed.tokens[token.head]
        if token.index in clause.predicate.chain:
            return abs(top - clause.predicate.verb)
        if _stands_between(token) or token.head == token.index:
            return None
    return None


def _stands_between(token: Token) -> bool:
    """Whether the word takes the time to itself: an event, a thing with a date, a verb inside, "since"."""
    if token.dep == "prep" and token.lemma in NOT_AT:
        return True
    if token.pos in ("NOUN", "PROPN") and (token.lemma in EVENTS or token.lemma in DATED_THINGS):
        return True
    return token.pos in VERBAL and token.dep != "conj"
