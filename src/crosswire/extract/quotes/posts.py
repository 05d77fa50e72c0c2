"""Posts that an article embeds: the words stand by themselves, and whose they are stands behind them."""

import re

from msgspec import Struct

from crosswire.model import ChainLink, Parsed

_SIGNATURE = re.compile(r"[—–-] ?([^\n()—–]{2,60}?) ?\(@\w{2,30}\)")  # "— Ilsa Brandt (@ilsabrandt) May 4, 2021"


class Post(Struct, frozen=True, kw_only=True):
    """A post's words and whose they are."""

    start: int
    end: int
    author: ChainLink


def find_posts(parsed: Parsed) -> tuple[Post, ...]:
    """The posts in text order: what stands before a signature in its line, else the line before."""
    text = parsed.text
    if "(@" not in text:
        return ()
    posts = []
    for found in _SIGNATURE.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = found.start()
        if not text[start:end].strip():
            end = len(text[:start].rstrip())
            start = text.rfind("\n", 0, end) + 1
        author = ChainLink(name=found[1].strip(), kind="person", start=found.start(1), end=found.end(1))
        posts.append(Post(start=start, end=end, author=author))
    return tuple(posts)


def add_author(chain: tuple[ChainLink, ...], start: int, posts: tuple[Post, ...]) -> tuple[ChainLink, ...]:
    """The chain of what begins at `start`, with its author if nobody else says it."""
    author = next((post.author for post in posts if post.start <= start < post.end), None)
    if author is None:
        return chain
    told = tuple(link for link in chain if (link.name or "").lower() not in ("i", "we"))  # "I mean, ..."
    return told if len(told) > 1 else (*told, author)
