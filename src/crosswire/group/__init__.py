"""Findings -> stories: which articles are about one event; `online` says how they are grouped as they come."""

from crosswire.group.assignments import Assignment, Merge, Split
from crosswire.group.fingerprints import Fingerprint, make_fingerprint, sort_prints
from crosswire.group.online import WINDOW_DAYS, Grouper, find_days, find_split
from crosswire.group.stories import group_articles

__all__ = [
    "WINDOW_DAYS",
    "Assignment",
    "Fingerprint",
    "Grouper",
    "Merge",
    "Split",
    "find_days",
    "find_split",
    "group_articles",
    "make_fingerprint",
    "sort_prints",
]
