"""What a newsroom does with its store: add articles, read stories, keep them current. CLI and web call this.

Models are loaded only where they are needed, so `tools` is always what loads them. The moment, `now`, is passed in:
ISO, in UTC, to the second.
"""

from crosswire.desk.adding import Added, add_paths
from crosswire.desk.doctor import Checked, Finding, check_store
from crosswire.desk.reading import list_stories, read_story
from crosswire.desk.refreshing import Refreshed, refresh

__all__ = [
    "Added",
    "Checked",
    "Finding",
    "Refreshed",
    "add_paths",
    "check_store",
    "list_stories",
    "read_story",
    "refresh",
]
