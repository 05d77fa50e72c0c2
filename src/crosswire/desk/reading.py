"""One story read, brought up to date first."""

from crosswire.desk.examining import LoadTools
from crosswire.desk.listing import read_kept
from crosswire.desk.refreshing import bring_up_to_date
from crosswire.errors import UsageError
from crosswire.model import Record
from crosswire.store import Store


def read_story(store: Store, story: str, tools: LoadTools, now: str) -> Record:
    """The story's record, brought up to date if it is not.

    `story` is an id of now or before, its first characters, or words of its title. The models are loaded only where
    something is to be made anew. Raises `UsageError` where no story or several fit.
    """
    found = store.resolve_story(story)
    record = read_kept(store, found) or bring_up_to_date(store, found, tools, now)
    if record is None:
        raise UsageError(f"the story {found} has no articles any more: crosswire stories lists those that have")
    return record
