"""Clauses that deny what was said before, without saying it again: "Norvane denied the allegation"."""

from collections.abc import Iterator
from itertools import pairwise

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import find_child, find_lemma
from crosswire.languages.en import stance as words
from crosswire.model import Parsed

_COMPLEMENTS = ("attr", "acomp", "oprd", "dobj")


def is_denial(parsed: Parsed, clause: Clause, *, sourced: bool) -> bool:
    """Whether the clause says that something told before is not so; `sourced`: somebody is named who says it."""
    return any(rule(parsed, clause) for rule in (_denies, _pleads, _labels)) or _says_false(
        parsed, clause, sourced=sourced
    )


def names_denier(parsed: Parsed, clause: Clause) -> bool:
    """Whether the clause's own subject is the one who denies, not somebody who says that it is false."""
    return any(rule(parsed, clause) for rule in (_denies, _pleads, _labels))


def _denies(parsed: Parsed, clause: Clause) -> bool:
    """As in "denied it", "rejected the accusation"; not of a court, which dismisses charges."""
    verb = parsed.tokens[clause.predicate.verb]
    if verb.lemma not in words.DENYING_VERBS or clause.predicate.passive or not clause.predicate.polarity:
        return False
    if find_child(parsed, verb.index, ("dative",)) is not None or _is_court(parsed, clause):
        return False
    thing = find_child(parsed, verb.index, ("dobj",))
    if thing is None:
        return False
    noun = parsed.tokens[thing]
    if verb.lemma in words.REFUSING_VERBS:
        return noun.lemma in words.DENIED_NOUNS - {"report", "charge", "notion"}
    return noun.text.lower() in words.DENIED_WORDS or noun.lemma in words.DENIED_NOUNS


def _is_court(parsed: Parsed, clause: Clause) -> bool:
    subject = clause.relation.subject
    return subject is not None and parsed.tokens[subject].lemma in words.COURT_NOUNS


def _pleads(parsed: Parsed, clause: Clause) -> bool:
    """As in "pleaded not guilty", "entered a plea of not guilty"."""
    text = [parsed.tokens[word].text.lower() for word in clause.words]
    pleading = find_lemma(parsed, clause.predicate.verb) == "plead" or "plea" in text or "pleas" in text
    return pleading and any(pair == ("not", "guilty") for pair in pairwise(text))


def _labels(parsed: Parsed, clause: Clause) -> bool:
    """As in "called the claims a lie", "dismissed it as nonsense"."""
    verb = clause.predicate.verb
    if parsed.tokens[verb].lemma not in words.LABELLING_VERBS or clause.predicate.passive:
        return False
    if not clause.predicate.polarity or not any(_is_answered(parsed, word) for word in _find_objects(parsed, verb)):
        return False
    return any(parsed.tokens[word].lemma in words.FALSE_WORDS for word in clause.words if word > verb)


def _find_objects(parsed: Parsed, verb: int) -> Iterator[int]:
    """The object, also where the parser makes it the subject of what it is called."""
    for child in parsed.children[verb]:
        dep = parsed.tokens[child].dep
        if dep == "dobj":
            yield child
        elif dep in ("ccomp", "oprd", "xcomp") and (inner := find_child(parsed, child, ("nsubj",))) is not None:
            yield inner


def _is_answered(parsed: Parsed, word: int) -> bool:
    """Whether the word stands for something said before."""
    token = parsed.tokens[word]
    return token.text.lower() in words.DENIED_WORDS or token.lemma in words.CLAIM_NOUNS


def _says_false(parsed: Parsed, clause: Clause, *, sourced: bool) -> bool:
    """As in "said that it was rubbish", "the charges are not true"."""
    subject, predicate = clause.relation.subject, clause.predicate
    if subject is None or find_lemma(parsed, predicate.verb) != "be" or not _is_answered(parsed, subject):
        return False
    if not sourced:
        return False
    told = {parsed.tokens[child].lemma for child in parsed.children[predicate.verb] if _is_complement(parsed, child)}
    return bool(told & (words.FALSE_WORDS if predicate.polarity else words.TRUE_WORDS))


def _is_complement(parsed: Parsed, child: int) -> bool:
    return parsed.tokens[child].dep in _COMPLEMENTS
