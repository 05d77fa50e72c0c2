"""Quantities of an article: numbers, what they count, and how exact they are said to be."""

from crosswire.extract.quantities.finding import find_quantities

__all__ = ["find_quantities"]
