"""The event that a noun names where the verb beside it adds little: "held talks", "the trip was in May"."""

from msgspec import Struct

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import find_child
from crosswire.languages.en import stance as words
from crosswire.languages.en.events import EVENTS
from crosswire.model import Parsed


class Occurrence(Struct, frozen=True, kw_only=True):
    """A noun that tells what happens in its verb's stead."""

    noun: int
    by_subject: bool  # the verb's subject does it; else the noun's own possessor, if anyone


def find_occurrence(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """The noun that tells what the clause is about; None where its verb does."""
    if clause.relation.kind in ("nominal", "verbless"):
        return None
    if clause.predicate.passive:
        return _read_light_passive(parsed, clause)
    for rule in (_read_light_verb, _read_marking, _read_happening, _read_opening, _read_existence):
        found = rule(parsed, clause)
        if found is not None:
            return found
    return None


def _is_event(parsed: Parsed, clause: Clause, noun: int | None) -> bool:
    return noun is not None and noun in clause.words and parsed.tokens[noun].lemma in EVENTS


def _read_light_verb(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "held talks", "paid a visit"."""
    verb = clause.predicate.verb
    lemma = parsed.tokens[verb].lemma
    noun = find_child(parsed, verb, ("dobj",)) if lemma in words.LIGHT_VERBS else None
    wanted = words.LIGHT_VERBS.get(lemma)
    if noun is None or (wanted is not None and parsed.tokens[noun].lemma not in wanted):
        return None
    return Occurrence(noun=noun, by_subject=True) if _is_event(parsed, clause, noun) else None


def _read_light_passive(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "23 arrests were made", "the vote was held"."""
    lemma, noun = parsed.tokens[clause.predicate.verb].lemma, clause.relation.subject
    beside = ("oprd", "acomp", "xcomp", "dobj") if lemma == "carry" else ("prt", "oprd", "acomp", "xcomp", "dobj")
    if find_child(parsed, clause.predicate.verb, beside) is not None:
        return None  # "the match was held up", "the claims were made public"
    wanted = words.LIGHT_VERBS.get(lemma, frozenset())
    if noun is None or (wanted is not None and parsed.tokens[noun].lemma not in wanted):
        return None
    return Occurrence(noun=noun, by_subject=False) if _is_event(parsed, clause, noun) else None


def _read_existence(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "there were clashes"."""
    verb = clause.predicate.verb
    if parsed.tokens[verb].lemma != "be" or find_child(parsed, verb, ("expl",)) is None:
        return None
    noun = find_child(parsed, verb, ("attr", "nsubj"))
    return Occurrence(noun=noun, by_subject=False) if noun is not None and _is_event(parsed, clause, noun) else None


def _read_marking(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "this marks her first visit"."""
    verb = clause.predicate.verb
    if parsed.tokens[verb].lemma not in words.MARKING_VERBS:
        return None
    noun = find_child(parsed, verb, ("dobj", "attr"))
    if noun is None or not _is_event(parsed, clause, noun) or find_child(parsed, noun, ("poss",)) is None:
        return None
    return Occurrence(noun=noun, by_subject=False)


def _read_happening(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "her last trip was in May", "the talks took place there", "the trial began"."""
    verb, subject = clause.predicate.verb, clause.relation.subject
    lemma = parsed.tokens[verb].lemma
    if lemma not in words.HAPPENING_VERBS or subject is None or not _is_event(parsed, clause, subject):
        return None
    thing = find_child(parsed, verb, ("dobj", "attr", "acomp", "xcomp", "oprd", "ccomp"))
    if lemma == "take":
        return Occurrence(noun=subject, by_subject=False) if _is_place(parsed, thing) else None
    placed = lemma not in ("be", "come") or _is_placed(parsed, verb)
    return Occurrence(noun=subject, by_subject=False) if placed and thing is None else None


def _is_placed(parsed: Parsed, verb: int) -> bool:
    """Whether a time or a place stands with the verb: "was in May", not "was off the table"."""
    for child in parsed.children[verb]:
        token = parsed.tokens[child]
        if token.dep == "npadvmod" or token.lemma in ("at", "during", "after", "before", "amid"):
            return True
        thing = find_child(parsed, child, ("pobj",)) if token.lemma in ("in", "on", "as") else None
        if thing is not None and any(name.first <= thing < name.last for name in parsed.names):
            return True
    return False


def _is_place(parsed: Parsed, thing: int | None) -> bool:
    return thing is not None and parsed.tokens[thing].lemma == "place"


def _read_opening(parsed: Parsed, clause: Clause) -> Occurrence | None:
    """As in "the day started with a meeting"."""
    verb = clause.predicate.verb
    wanted = words.OPENING_VERBS.get(parsed.tokens[verb].lemma)
    preposition = find_child(parsed, verb, ("prep",)) if wanted else None
    if preposition is None or parsed.tokens[preposition].lemma != wanted:
        return None
    noun = find_child(parsed, preposition, ("pobj",))
    return Occurrence(noun=noun, by_subject=False) if noun is not None and _is_event(parsed, clause, noun) else None
