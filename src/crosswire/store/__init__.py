"""Keep and find: articles, findings, stories and their records over time, in one SQLite file."""

from crosswire.store.sqlite import Store
from crosswire.store.stories import StoryFilter

__all__ = ["Store", "StoryFilter"]
