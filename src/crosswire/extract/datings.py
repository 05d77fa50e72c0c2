"""Which time expression dates what a clause says."""

from collections.abc import Sequence

from crosswire.extract.clauses import Clause
from crosswire.languages.en.events import DATED_THINGS, EVENTS, NOT_AT
from crosswire.model import Parsed, Time


def find_dating(parsed: Parsed, clause: Clause, times: Sequence[Time], starts: dict[int, int]) -> str | None:
    """The id of the time at which the clause's event happens; `starts` gives the word at an offset."""
    best: tuple[int, str] | None = None
    for time in times:
        word = starts.get(time.start)
        if time.type not in ("DATE", "TIME") or word is None:
            continue
        distance = _measure(parsed, clause, word, time)
        if distance is not None and (best is None or (distance, time.id) < best):
            best = (distance, time.id)
    return best[1] if best else None


def _measure(parsed: Parsed, clause: Clause, word: int, time: Time) -> int | None:
    """How far the time stands from the predicate that it hangs on; None where it dates something else."""
    head = parsed.tokens[word].head
    while time.start <= parsed.tokens[head].start < time.end and parsed.tokens[head].head != head:
        head = parsed.tokens[head].head
    for _ in range(3):
        if head in clause.predicate.chain:
            return abs(word - clause.predicate.verb)
        token = parsed.tokens[head]
        if token.dep == "prep" and token.lemma in NOT_AT:
            return None
        if token.pos in ("NOUN", "PROPN") and (token.lemma in EVENTS or token.lemma in DATED_THINGS):
            return None
        if token.head == head:
            return None
        head = token.head
    return None
