"""Posts that an article embeds: the words stand by themselves, and whose they are stands behind them."""

import re
from bisect import bisect_left

from msgspec import Struct

from crosswire.extract.quotes.transcripts import Turn
from crosswire.model import ChainLink, Parsed, Range

_SIGNATURE = re.compile(r"[—–-] ?([^\n()—–]{2,60}?) ?\(@\w{2,30}\)")  # "— Ilsa Brandt (@ilsabrandt) May 4, 2021"


_DATED = re.compile(
    r"\s*(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? \d{1,4}(?:, \d{4})?"
)  # behind the signature of a post that is embedded
_LINKS = re.compile(r"(?:\s*(?:https?://|pic\.twitter\.com/|t\.co/)\S+)+\s*\Z")
# that a reader of pages left before the words
_MARKUP = re.compile(r"(?:<[^<>]{1,200}>\s*)?(?:Skip (?:\w+ )?(?:post|video|tweet)(?: \d)?(?: by @?\w+)?\s+)?")
_FEWEST_WORDS = 4


class Post(Struct, frozen=True, kw_only=True):
    """A post's words and whose they are; `embedded` if it carries its date, so that nothing else stands in it."""

    start: int
    end: int
    author: ChainLink
    embedded: bool


def find_posts(parsed: Parsed) -> tuple[Post, ...]:
    """The posts in text order: what stands before a signature in its line, else the line before."""
    text = parsed.text
    if "(@" not in text:
        return ()
    posts: list[Post] = []
    for found in _SIGNATURE.finditer(text):
        signed = posts[-1].author.end or 0 if posts else 0  # another post may stand before it in the line
        dated = _DATED.match(text, text.find(")", signed) + 1) if posts else None
        start = max(text.rfind("\n", 0, found.start()) + 1, dated.end() if dated else signed)
        end = found.start()
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if not text[start:end].strip():
            end = len(text[:start].rstrip())
            start = text.rfind("\n", 0, end) + 1
        author = ChainLink(name=found[1].strip(), kind="person", start=found.start(1), end=found.end(1))
        posts.append(Post(start=start, end=end, author=author, embedded=bool(_DATED.match(text, found.end()))))
    return tuple(posts)


def find_embedded(parsed: Parsed) -> tuple[Turn, ...]:
    """The words of posts that are embedded whole, without the links at their end."""
    starts = [token.start for token in parsed.tokens]
    turns = []
    for post in find_posts(parsed):
        start = post.start + len(_MARKUP.match(parsed.text[post.start : post.end])[0])  # type: ignore[index]
        words = _LINKS.sub("", parsed.text[start : post.end]).rstrip()
        if not post.embedded or len(words.split()) < _FEWEST_WORDS or post.author.end is None:
            continue
        speaker = bisect_left(starts, post.author.end) - 1
        told = parsed.tokens[speaker].end == post.author.end  # else the signature stands in furniture
        marked = words[0] in '"“' or words[-1] in '"”'
        if told and not marked:
            name = Range(start=post.author.start or 0, end=post.author.end)
            turns.append(Turn(speaker=speaker, words=Range(start=start, end=start + len(words)), name=name))
    return tuple(turns)


def add_author(chain: tuple[ChainLink, ...], start: int, posts: tuple[Post, ...]) -> tuple[ChainLink, ...]:
    """The chain of what begins at `start`, with its author if nobody else says it."""
    author = next((post.author for post in posts if post.start <= start < post.end), None)
    if author is None:
        return chain
    told = tuple(link for link in chain if (link.name or "").lower() not in ("i", "we"))  # "I mean, ..."
    return told if len(told) > 1 else (*told, author)
