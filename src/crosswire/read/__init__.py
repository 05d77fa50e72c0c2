"""Bytes to articles: files, folders and standard input in, articles and problems out."""

from crosswire.read.articles import read_articles

__all__ = ["read_articles"]
