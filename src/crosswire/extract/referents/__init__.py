"""Who is who in one article, as far as the article alone tells."""

from crosswire.extract.referents.finding import find_referents

__all__ = ["find_referents"]
