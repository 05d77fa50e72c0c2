"""What is new in a story since an earlier record of it: each thing once, the most important first."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import structs

from crosswire.changes.arrivals import find_arrivals, tell_story
from crosswire.changes.drafts import Draft
from crosswire.changes.matching import match_sides
from crosswire.changes.rewrites import find_rewrites
from crosswire.changes.sides import Side, view_side
from crosswire.changes.verdicts import find_verdicts
from crosswire.changes.words import find_differences
from crosswire.codec import make_id
from crosswire.kept import Change, ChangeKind
from crosswire.model import Record

ORDER: tuple[ChangeKind, ...] = (
    "story",
    "merged",
    "split",
    "conflict",
    "settled",
    "edited",
    "count",
    "status",
    "voice",
    "article",
    "fact",
    "gone",
)


def find_changes(
    earlier: Record | None,
    later: Record,
    *,
    versions: Mapping[str, str] | None = None,
    merged: Sequence[Record] = (),
) -> tuple[Change, ...]:
    """What is new in the later record of a story, the most important first; facts must have kept their ids.

    `versions` is as for `keep_record_ids`. `merged` are the last records of other stories that were brought into this
    one. Without an earlier record the story itself is new.
    """
    new = view_side(later)
    if new is None:
        return ()
    old = view_side(earlier) if earlier is not None else None
    others = tuple(filter(None, map(view_side, merged)))
    return tuple(_finish(_find_drafts(old, new, versions, others), old, new))


def stamp_changes(changes: Sequence[Change], *, revision: int, at: str) -> tuple[Change, ...]:
    """The changes with the revision and moment that they were found at; their ids are made anew of these too."""
    return tuple(structs.replace(one, id=make_id("c", one.id, revision), revision=revision, at=at) for one in changes)


def _find_drafts(
    old: Side | None, new: Side, versions: Mapping[str, str] | None, others: tuple[Side, ...]
) -> Iterator[Draft]:
    if old is None:
        yield from tell_story(new)
        return
    sides = match_sides(old, new, versions)
    yield from find_arrivals(sides, others)
    yield from find_rewrites(sides)
    yield from find_verdicts(sides, others)


def _finish(drafts: Iterator[Draft], old: Side | None, new: Side) -> Iterator[Change]:
    """The drafts in order of importance, each with an id of its own."""
    rank = {fact: place for place, fact in enumerate(new.facts)}
    ordered = sorted(
        drafts, key=lambda one: (ORDER.index(one.kind), one.rank, rank.get(one.fact or "", len(rank)), one.text)
    )
    since = make_id("r", *sorted(old.articles), "|", *sorted(old.facts)) if old else None
    seen: set[tuple[str, str]] = set()
    for draft in ordered:
        key = make_id("c", new.story.id, since, draft.kind, draft.fact, draft.text, draft.before, draft.after)
        told = (draft.kind, draft.after or draft.text if draft.kind == "conflict" else draft.text)
        if told not in seen:
            seen.add(told)
            both = draft.kind == "edited" and draft.before and draft.after
            removed, added = find_differences(draft.before or "", draft.after or "") if both else ((), ())
            yield Change(
                id=key,
                story=new.story.id,
                kind=draft.kind,
                text=draft.text,
                fact=draft.fact,
                before=draft.before,
                after=draft.after,
                articles=draft.articles,
                evidence=draft.evidence,
                removed=removed,
                added=added,
            )
