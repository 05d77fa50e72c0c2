"""Statements of an article: what each clause says, how it is put, and through whom it came."""

from crosswire.extract.statements.finding import find_statements

__all__ = ["find_statements"]
