"""Events that a dated noun tells inside a clause: "has grown since Orrin's invasion of Tarn in May 2022".

The clause around takes the event for granted, so it is a statement of its own, and the time is the event's, not the
clause's. Where the time may as well be the clause's ("praised the visit on Monday"), nothing is said.
"""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.datings import QUALIFYING, find_top, is_over
from crosswire.extract.statements.grammar import find_child, find_first_word, find_phrase_words
from crosswire.extract.statements.occurrence import find_occurrence
from crosswire.extract.statements.predicates import read_event_noun
from crosswire.extract.statements.relations import Relation
from crosswire.extract.statements.stance import read_stance
from crosswire.languages.en import happenings as words
from crosswire.languages.en.events import EVENTS, NOT_AT, RELATING_VERBS
from crosswire.model import Parsed, Stance, Time

_NOUNS = frozenset(("NOUN", "PROPN"))
_FUTURE_SHIFTS = ("next", "future", "+")


class Happening(Struct, frozen=True, kw_only=True):
    """An event that a noun tells, the time that dates it, and the clause that it stands in."""

    clause: Clause
    time: str
    outer: int  # the head of the clause around it
    shared: bool  # the time says something of that clause too: the event is its subject, or goes on during it


def find_happenings(
    parsed: Parsed, clauses: Sequence[Clause], times: Sequence[Time], starts: dict[int, int]
) -> tuple[Happening, ...]:
    """The sentence's dated event nouns in text order, one for each noun; `starts` gives the word at an offset."""
    found: dict[int, Happening] = {}
    for time in times:
        top = find_top(parsed, time, starts)
        noun = None if top is None else _find_event(parsed, top)
        if noun is None or noun in found or time.type != "DATE":
            continue
        outer = next((clause for clause in clauses if noun in clause.words), None)
        if outer is None or not _has_party(parsed, noun, time, top or 0):
            continue
        made = _read_happening(parsed, noun, outer, (time, clauses, times))
        if made is not None:
            found[noun] = made
    return tuple(found[noun] for noun in sorted(found))


def _find_event(parsed: Parsed, top: int) -> int | None:
    """The event noun that the time hangs on, also over "of": "the onset of the conflict in May"."""
    governor = parsed.tokens[parsed.tokens[top].head]
    if parsed.tokens[top].dep in QUALIFYING:
        return governor.index if governor.lemma in EVENTS and governor.pos in _NOUNS else None
    if governor.dep == "prep" and governor.pos in ("ADP", "SCONJ"):
        if governor.lemma in NOT_AT:
            return None
        governor = parsed.tokens[governor.head]
    for _ in range(2):
        if governor.pos not in _NOUNS:
            return None
        if governor.lemma in EVENTS:
            return governor.index
        above = parsed.tokens[governor.head]
        if governor.dep != "pobj" or above.lemma != "of":
            return None
        governor = parsed.tokens[above.head]
    return None


def _read_happening(
    parsed: Parsed, noun: int, outer: Clause, context: tuple[Time, Sequence[Clause], Sequence[Time]]
) -> Happening | None:
    time, clauses, times = context
    if outer.relation.kind == "nominal" or any(clause.head == noun for clause in clauses):
        return None
    occurrence = find_occurrence(parsed, outer)
    if occurrence is not None and occurrence.noun == noun:
        return None
    if _is_ambiguous(parsed, noun, outer, (time, times)):
        return None
    stances = _read_stances(parsed, noun, time, outer)
    if stances is None:
        return None
    clause = Clause(
        head=noun,
        relation=Relation(kind="nominal", subject=_find_doer(parsed, noun, time), implied=True, stances=stances),
        predicate=read_event_noun(parsed, noun),
        parent=outer.head,
        words=_find_words(parsed, noun),
    )
    return Happening(clause=clause, time=time.id, outer=outer.head, shared=_is_shared(parsed, noun, outer))


def _is_shared(parsed: Parsed, noun: int, outer: Clause) -> bool:
    token = parsed.tokens[noun]
    during = token.dep == "pobj" and parsed.tokens[token.head].lemma in words.COINCIDENT
    return during or noun == outer.relation.subject


def _find_words(parsed: Parsed, noun: int) -> tuple[int, ...]:
    """The noun phrase without another that "and" joins to it."""
    joined = [
        c for c in parsed.children[noun] if parsed.tokens[c].dep == "conj" and find_child(parsed, c, ("det", "poss"))
    ]
    end = min((find_first_word(parsed, child) for child in joined), default=len(parsed.tokens))
    found = [word for word in find_phrase_words(parsed, noun) if word < end]
    return tuple(range(found[0], found[-1] + 1))


def _has_party(parsed: Parsed, noun: int, time: Time, top: int) -> bool:
    """Whether somebody or something takes part: "Tuesday's accident", "Easter Mass in Orlau" tell nothing new."""
    wanted = words.OWNING_PREPOSITIONS if parsed.tokens[top].dep in QUALIFYING else words.PARTY_PREPOSITIONS
    if EVENTS[parsed.tokens[noun].lemma] in words.SPEECH_EVENTS:
        return False
    for child in parsed.children[noun]:
        token = parsed.tokens[child]
        if time.start <= token.start < time.end:
            continue
        if token.dep == "poss" or (token.dep in ("prep", "agent") and token.lemma in wanted):
            thing = child if token.dep == "poss" else find_child(parsed, child, ("pobj",))
            if thing is not None and not time.start <= parsed.tokens[thing].start < time.end:
                return True
    return False


def _find_doer(parsed: Parsed, noun: int, time: Time) -> int | None:
    """Whose event it is: the possessor, or who stands behind "by"."""
    for child in parsed.children[noun]:
        token = parsed.tokens[child]
        if token.dep == "poss" and not time.start <= token.start < time.end:
            return child
        if token.lemma == "by" and token.dep in ("prep", "agent"):
            return find_child(parsed, child, ("pobj",))
    return None


def _is_ambiguous(parsed: Parsed, noun: int, outer: Clause, context: tuple[Time, Sequence[Time]]) -> bool:
    """Whether the time may as well be the clause's: last in a clause in the past that nothing else dates."""
    time, times = context
    token = parsed.tokens[noun]
    if outer.predicate.tense != "past" or token.start > time.start or outer.predicate.perfect:
        return False
    if any(other.id != time.id and other.type == "DATE" and _dates(parsed, other, outer) for other in times):
        return False
    above = parsed.tokens[token.head]
    if token.dep in ("nsubj", "nsubjpass") or (token.dep == "dobj" and above.lemma in RELATING_VERBS):
        return False
    return token.dep != "pobj" or above.lemma not in words.BACKGROUND


def _dates(parsed: Parsed, time: Time, outer: Clause) -> bool:
    """Whether another time stands with the clause's own verb."""
    for word in outer.words:
        token = parsed.tokens[word]
        if time.start <= token.start < time.end and token.head not in outer.predicate.chain:
            above = parsed.tokens[token.head]
            if above.dep == "prep" and above.head in outer.predicate.chain:
                return True
        elif time.start <= token.start < time.end:
            return True
    return False


def _read_stances(parsed: Parsed, noun: int, time: Time, outer: Clause) -> tuple[Stance, ...] | None:
    """What holds the event off from being so; None where the clause does not take it for granted."""
    opening = {parsed.tokens[child].lemma for child in parsed.children[noun] if child < noun}
    if _is_held_off(parsed, noun) or opening & words.NO_EVENT:
        return None
    shift = time.shift or ""
    if own := next((words.OWN_STANCES[word] for word in sorted(opening) if word in words.OWN_STANCES), None):
        return (own,)
    if shift.startswith(_FUTURE_SHIFTS):
        return ("planned",)
    if read_stance(outer, asked=False) == "asserted" or (is_over(time) or shift.startswith(("recent", "past"))):
        return ()
    above = parsed.tokens[parsed.tokens[noun].head]
    settled = parsed.tokens[noun].dep == "pobj" and above.lemma in words.SETTLED
    return () if settled and time.anchor == "absolute" else None


def _is_held_off(parsed: Parsed, noun: int) -> bool:
    """Whether a word around the noun says that it is wished for, feared, called off or not yet there."""
    token = parsed.tokens[noun]
    if token.dep not in ("pobj", "dobj", "nsubj", "nsubjpass", "conj"):
        return True
    for _ in range(3):
        above = parsed.tokens[token.head]
        if token.dep != "pobj":
            return above.lemma in words.WITHHOLDING
        if above.lemma in words.OPEN_PREPOSITIONS:
            return True
        token = parsed.tokens[above.head]
        if token.lemma in words.WITHHOLDING | words.WITHHELD_NOUNS:
            return True
        if token.pos not in _NOUNS:
            return False
    return False
