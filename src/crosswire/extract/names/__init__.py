"""Mentions of an article: names, pronouns and descriptions."""

from crosswire.extract.names.finding import find_mentions

__all__ = ["find_mentions"]
