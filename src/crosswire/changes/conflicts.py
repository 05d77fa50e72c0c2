"""Conflicts and disputes: those that came, those with a side more, and those that are none any more, and why."""

from crosswire.changes.drafts import Draft
from crosswire.changes.naming import STATUS_WORDS, name_articles, name_positions, quote
from crosswire.changes.sides import Side, Sides
from crosswire.changes.telling import describe_fact, list_answering, start_sentence, tell_fact
from crosswire.model import Fact

CONFLICTS = frozenset({"disputed", "conflicting"})


def tell_new_conflict(fact: Fact, side: Side) -> Draft:
    """A fact that is in conflict from the first."""
    return Draft(
        kind="conflict",
        text=f"{start_sentence(STATUS_WORDS[fact.status])}: {quote(fact.text)}: {name_positions(fact, side)}.",
        fact=fact.id,
        after=name_positions(fact, side),
        articles=fact.articles,
        evidence=side.spans(list_answering(fact)),
    )


def tell_conflict(before: Fact, after: Fact, sides: Sides) -> Draft:
    """A fact that nobody contradicted before."""
    answers = name_positions(after, sides.later)
    text = f"Now {STATUS_WORDS[after.status]}: {quote(after.text)}: {answers}."
    return tell_fact("conflict", text, (describe_fact(before, sides.earlier), answers), after, sides.later)


def tell_settled(before: Fact, after: Fact, sides: Sides) -> Draft:
    """A conflict that is none any more, and why, as far as it can be told."""
    was = name_positions(before, sides.earlier)
    text = f"No longer {STATUS_WORDS[before.status]}: {quote(after.text)}: {_explain_settled(before, after, sides)}."
    return tell_fact("settled", f"{text} Before: {was}.", (was, describe_fact(after, sides.later)), after, sides.later)


def _explain_settled(before: Fact, after: Fact, sides: Sides) -> str:
    replaced = {sides.versions[new] for new in sides.versions}
    edited = [article for article in before.articles if article in replaced]
    if edited:
        return f"{name_articles(edited, sides.earlier)} changed its text"
    kept = {sides.same[s] for position in before.positions for s in position.statements if s in sides.same}
    if not kept <= set(after.statements):
        return "its sides are now held to answer different questions"
    return after.reason


def tell_side(before: Fact, after: Fact, sides: Sides) -> Draft:
    """A conflict with one side more."""
    was, now = name_positions(before, sides.earlier), name_positions(after, sides.later)
    text = f"{start_sentence(STATUS_WORDS[after.status])}, with one side more: {quote(after.text)}: {now}."
    return tell_fact("conflict", text, (was, now), after, sides.later)


def tell_lost_conflict(fact: Fact, sides: Sides) -> Draft:
    """A conflict whose fact is no fact any more, and why."""
    was = name_positions(fact, sides.earlier)
    replaced = set(sides.versions.values())
    edited = [article for article in fact.articles if article in replaced]
    why = "its sides are now held to answer different questions"
    if edited:
        why = f"{name_articles(edited, sides.earlier)} changed its text"
    elif any(article not in sides.later.articles for article in fact.articles):
        why = "an article of it is no longer part of this story"
    return Draft(
        kind="settled",
        text=f"No longer {STATUS_WORDS[fact.status]}: {quote(fact.text)}: {why}. Before: {was}.",
        fact=fact.id,
        before=was,
        articles=fact.articles,
    )
