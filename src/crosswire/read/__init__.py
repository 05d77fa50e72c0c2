"""Bytes to articles: files, folders and standard input in, articles and problems out."""

from crosswire.read.articles import read_articles
from crosswire.read.stream import Batch, iter_articles

__all__ = ["Batch", "iter_articles", "read_articles"]
