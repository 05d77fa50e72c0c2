"""What a desk reads without any model: lists of stories, and records that are up to date."""

import re

from crosswire.desk.recipes import name_recipes
from crosswire.errors import UsageError
from crosswire.kept import StoryHead
from crosswire.model import FactStatus, Record
from crosswire.settings import Settings
from crosswire.store import Store, StoryFilter
from crosswire.store.stories import Order

_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def list_stories(
    store: Store, which: StoryFilter | None = None, order: Order = "newest", *, limit: int = 10_000, offset: int = 0
) -> tuple[StoryHead, ...]:
    """What a list shows of the stories that a filter lets through, in an order; their records are left as they are."""
    return store.heads(which, order, limit=limit, offset=offset)


def count_stories(store: Store, which: StoryFilter | None = None) -> int:
    """How many stories a filter lets through."""
    return store.count_stories(which)


def read_filter(
    *,
    since: str | None = None,
    before: str | None = None,
    name: str | None = None,
    place: str | None = None,
    outlet: str | None = None,
    status: FactStatus | None = None,
) -> StoryFilter:
    """The filter that a person asks for; raises `UsageError` for a day that is none."""
    for day in (since, before):
        if day is not None and not _DAY.fullmatch(day):
            raise UsageError(f"{day!r} is no day: write it as 2024-06-19")
    return StoryFilter(since=since, before=before, name=name, place=place, outlet=outlet, status=status)


def read_kept(store: Store, story: str) -> Record | None:
    """The record of the story of this very id, if it says all that the store and these rules can say; else None."""
    head = store.head(story)
    records = store.records_of(story)
    current = head and not head.stale and records and records[-1].recipe == name_recipes(Settings()).reconcile
    return store.record_of(story) if current else None
