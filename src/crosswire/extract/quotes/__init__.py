"""Attributions of an article: whose words, which words, and through whom they came."""

from crosswire.extract.quotes.finding import find_quotes

__all__ = ["find_quotes"]
