"""What a newsroom does with its store: add articles, read stories, keep them current. CLI and web call this.

Models are loaded only where they are needed, so `tools` is always what loads them. The moment, `now`, is passed in:
ISO, UTC, to the second. Each name is imported when it is first asked for, since a list of stories needs no parser.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosswire.desk.adding import Added, Given, add_paths
    from crosswire.desk.doctor import Checked, Finding, check_store
    from crosswire.desk.listing import count_stories, list_stories, read_filter, read_kept
    from crosswire.desk.reading import read_story
    from crosswire.desk.refreshing import Refreshed, bring_up_to_date, refresh

__all__ = [
    "Added",
    "Checked",
    "Finding",
    "Given",
    "Refreshed",
    "add_paths",
    "bring_up_to_date",
    "check_store",
    "count_stories",
    "list_stories",
    "read_filter",
    "read_kept",
    "read_story",
    "refresh",
]

_HOMES = {
    "Added": "adding",
    "Checked": "doctor",
    "Finding": "doctor",
    "Given": "adding",
    "Refreshed": "refreshing",
    "add_paths": "adding",
    "bring_up_to_date": "refreshing",
    "check_store": "doctor",
    "count_stories": "listing",
    "list_stories": "listing",
    "read_filter": "listing",
    "read_kept": "listing",
    "read_story": "reading",
    "refresh": "refreshing",
}


def __getattr__(name: str) -> Any:
    """The name, from the module that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module 'crosswire.desk' has no attribute {name!r}")
    return getattr(import_module(f"crosswire.desk.{_HOMES[name]}"), name)
