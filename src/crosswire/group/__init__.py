"""Findings -> stories: which articles are about one event. The only step that needs all of them."""

from crosswire.group.stories import group_articles

__all__ = ["group_articles"]
