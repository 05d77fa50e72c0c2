"""A fact's change put together: what stood before, what stands now, and where the words are."""

from crosswire.changes.drafts import Draft
from crosswire.changes.naming import STATUS_WORDS, name_positions, name_statements
from crosswire.changes.sides import Side
from crosswire.kept import ChangeKind
from crosswire.model import Fact


def tell_fact(kind: ChangeKind, text: str, words: tuple[str, str], fact: Fact, side: Side) -> Draft:
    """The change of a fact, with what stood before and what stands now."""
    return Draft(
        kind=kind,
        text=text,
        fact=fact.id,
        before=words[0],
        after=words[1],
        articles=fact.articles,
        evidence=side.spans(list_answering(fact)),
    )


def describe_fact(fact: Fact, side: Side) -> str:
    """The fact's status in a phrase: "told by one voice (Herald)", "in conflict: 14 (Herald) against 16 (Sun)"."""
    if len(fact.positions) > 1:
        return f"{STATUS_WORDS[fact.status]}: {name_positions(fact, side)}"
    return f"{STATUS_WORDS[fact.status]} ({name_statements(fact.statements, side)})"


def list_answering(fact: Fact) -> list[str]:
    """The statements, those of each position's first before the others."""
    first = [position.statements[0] for position in fact.positions]
    return [*first, *(s for s in fact.statements if s not in first)]


def start_sentence(words: str) -> str:
    """The words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
