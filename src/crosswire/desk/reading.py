"""What a desk reads: lists of stories, and one story's record, brought up to date before it is read."""

from crosswire.desk.examining import LoadTools
from crosswire.desk.recipes import name_recipes
from crosswire.desk.refreshing import bring_up_to_date
from crosswire.errors import UsageError
from crosswire.kept import StoryHead
from crosswire.model import Record
from crosswire.settings import Settings
from crosswire.store import Store, StoryFilter
from crosswire.store.stories import Order


def list_stories(
    store: Store, which: StoryFilter | None = None, order: Order = "newest", *, limit: int = 10_000, offset: int = 0
) -> tuple[StoryHead, ...]:
    """What a list shows of the stories that a filter lets through, in an order; their records are left as they are."""
    return store.heads(which, order, limit=limit, offset=offset)


def is_current(store: Store, story: str) -> bool:
    """Whether the story's record says all that the store and these rules can say."""
    head = store.head(story)
    records = store.records_of(story)
    return bool(head and not head.stale and records and records[-1].recipe == name_recipes(Settings()).reconcile)


def read_story(store: Store, story: str, tools: LoadTools, now: str) -> Record:
    """The story's record, brought up to date if it is not.

    `story` is an id of now or before, its first characters, or words of its title. The models are loaded only where
    something is to be made anew. Raises `UsageError` where no story or several fit.
    """
    found = store.resolve_story(story)
    kept = store.record_of(found) if is_current(store, found) else None
    record = kept or bring_up_to_date(store, found, tools, now)
    if record is None:
        raise UsageError(f"the story {found} has no articles any more: crosswire stories lists those that have")
    return record
