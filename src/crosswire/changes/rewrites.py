"""Texts that were edited after they came in: claim by claim, in both wordings, and whether the article says so."""

from collections.abc import Iterator

from crosswire.changes.drafts import Draft
from crosswire.changes.edits import Edit, Edited
from crosswire.changes.naming import count, name_article, quote
from crosswire.changes.sides import Side, Sides
from crosswire.model import Article, Span

MOST_TOLD = 12  # edits of one article that are told one by one
KIND_RANK = {"changed": 0, "source": 1, "headline": 2, "words": 3, "removed": 4, "added": 5}


def find_rewrites(sides: Sides) -> Iterator[Draft]:
    """Each edit of an article that came again with another text, those of the weightiest facts first."""
    for new, edited in sorted(sides.edits.items()):
        article = sides.later.articles[new]
        if not edited.edits:
            if edited.is_changed:
                yield _tell_reworded(article)
            continue
        ordered = sorted(
            edited.edits, key=lambda edit: (KIND_RANK[edit.kind], _rank(edit, sides.later), edit.now or (0, 0))
        )
        for place, edit in enumerate(ordered[:MOST_TOLD]):
            yield _tell_edit(edit, place, article, edited, sides)
        if len(ordered) > MOST_TOLD:
            yield _tell_rest(len(ordered) - MOST_TOLD, article)


def _rank(edit: Edit, later: Side) -> int:
    places = {fact: place for place, fact in enumerate(later.facts)}
    return min((places[fact] for fact in later.facts_of.get(edit.new or "", ())), default=len(places))


def _tell_edit(edit: Edit, place: int, article: Article, edited: Edited, sides: Sides) -> Draft:
    name = name_article(article)
    before, after = quote(edit.before or ""), quote(edit.after or "")
    match edit.kind:
        case "headline":
            text = f"{name} changed its headline to {after}"
        case "removed":
            text = f"{name} no longer says {before}"
        case "added":
            text = f"{name} now also says {after}"
        case "source":
            text = f"{name} changed who says it: {after}"
        case _ if not edit.before:
            text = f"{name} now also says {after}"
        case _ if not edit.after:
            text = f"{name} no longer says {before}"
        case _:
            text = f"{name} now says {after}"
    facts = sides.later.facts_of.get(edit.new or "") or sides.earlier.facts_of.get(edit.old or "") or ()
    return Draft(
        kind="edited",
        text=f"{text} ({_tell_note(edited, place)}).",
        rank=place,
        fact=facts[0] if facts else None,
        before=edit.before,
        after=edit.after,
        articles=(article.id,),
        evidence=(Span(article=article.id, start=edit.now[0], end=edit.now[1]),) if edit.now else (),
    )


def _tell_note(edited: Edited, place: int) -> str:
    """Whether the article says that it was edited; the note's words stand with the first edit."""
    if not edited.note:
        return "edited without a note"
    return "edited with a note" if place else f"edited with a note: {quote(edited.note)}"


def _tell_rest(number: int, article: Article) -> Draft:
    return Draft(
        kind="edited",
        text=f"{name_article(article)} was largely written anew: {count(number, 'edit')} more.",
        rank=MOST_TOLD,
        articles=(article.id,),
    )


def _tell_reworded(article: Article) -> Draft:
    return Draft(
        kind="edited",
        text=f"{name_article(article)} worded its text anew; no claim was changed.",
        rank=MOST_TOLD + 1,
        articles=(article.id,),
    )
