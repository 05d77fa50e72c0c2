"""Which article of a later record is a new version of which earlier one, where nobody who kept them has said so."""

from crosswire.changes.sides import Side
from crosswire.changes.words import read_words
from crosswire.model import Article

LEAST_SHARED = 0.5  # of the shorter text's words, where outlet and headline alone speak for it


def find_versions(earlier: Side, later: Side) -> dict[str, str]:
    """Of each new version's article id the id of the one that it took the place of."""
    gone = [earlier.articles[key] for key in sorted(earlier.articles.keys() - later.articles.keys())]
    come = [later.articles[key] for key in sorted(later.articles.keys() - earlier.articles.keys())]
    found: dict[str, str] = {}
    for new in come:
        old = next((one for one in gone if is_version(one, new)), None)
        if old is not None:
            found[new.id] = old.id
            gone.remove(old)
    return found


def is_version(old: Article, new: Article) -> bool:
    """Whether two articles are one in two texts: of one outlet, with one address, or one file or headline and words."""
    if (old.outlet or "").casefold() != (new.outlet or "").casefold():
        return False
    if old.url and new.url:
        return old.url == new.url
    if old.source == new.source or (bool(old.title) and old.title == new.title):
        return share_words(old.text, new.text) >= LEAST_SHARED
    return False


def share_words(left: str, right: str) -> float:
    """The share of the kinds of words of the poorer text that stand in the other too."""
    one, other = (frozenset(read_words(text).folded) for text in (left, right))
    return len(one & other) / max(1, min(len(one), len(other)))
