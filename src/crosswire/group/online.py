"""Which story an article belongs to, told article by article, as they come.

How a store uses it:

    prints = sort_prints(make_fingerprint(article, arrived=today) for article in new)   # dated first, by day, then id
    first, last = find_days(prints)                                                     # which kept prints are needed
    grouper = Grouper((kept, story) for every kept fingerprint with first <= (day or arrived) <= last, in any order)
    for fingerprint in prints:
        assignment = grouper.assign(fingerprint)
        for split in assignment.splits:    # 1. these articles leave `story` for `into`, which may be new
        for merge in assignment.merges:    # 2. all of `story` is in `into` from now on, and the id resolves to it
        ...                                # 3. the article goes into assignment.story, new if assignment.is_new

- A fingerprint is kept whole, as JSON; a store needs only its `article`, `language`, `day` and `arrived`.
- `assign` says what has changed, and the grouper has already changed its own state so. A grouper made anew of the kept
  fingerprints and their stories goes on as the old one would have: what it answers depends on which fingerprints
  are live and on their stories, not on the order in which they came.
- An article is set beside those of its language that were published at most `WINDOW_DAYS` before or after it. One
  without a day of publication is set beside all that are live; it stays live as if published on the day it arrived.
  A dated article moves the window: what lies more than `WINDOW_DAYS` before it is gone for the rest of the run.
- Of two stories that become one, the larger keeps its id (by live articles; of equals the one with the older article);
  so does the larger part of one that splits. A new story's id is made from its first article.
- `place` puts a fingerprint into a story without asking (an editor's word), `forget` takes one out (a newer version of
  the article came). `find_split` says, of one story's fingerprints, whether they are two stories.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct, structs

from crosswire.codec import make_id
from crosswire.group.fingerprints import Fingerprint
from crosswire.group.window import Window

WINDOW_DAYS = 30
LEAST_LIKENESS = 0.17
MOST_NEAR = 64  # articles that are compared in full with a new one


class Merge(Struct, frozen=True, kw_only=True):
    """Two stories turned out to be one: `story` is part of `into` from now on."""

    story: str
    into: str


class Split(Struct, frozen=True, kw_only=True):
    """A story turned out to be two: `articles` left `story` for `into`, a story that may be new."""

    story: str
    into: str
    articles: tuple[str, ...]


class Assignment(Struct, frozen=True, kw_only=True):
    """Where an article went, and what that changed; to be applied splits first, then merges, then the article."""

    article: str
    story: str
    is_new: bool  # the story begins with this article
    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()


class _Member(Struct, frozen=True, kw_only=True):
    """A live article: where it stands, and what decides its age."""

    article: str
    language: str | None
    row: int
    day: int | None  # of publication, else of arrival
    story: str


class Grouper:
    """The live articles and their stories; `window_days` None keeps all of them."""

    def __init__(
        self, prints: Iterable[tuple[Fingerprint, str]] = (), *, window_days: int | None = WINDOW_DAYS
    ) -> None:
        self._window_days = window_days
        self._windows: dict[str | None, Window] = {}
        self._members: dict[str, _Member] = {}
        self._articles: dict[str | None, dict[int, str]] = {}  # of each language, of each row
        self._stories: dict[str, set[str]] = {}
        self._by_day: dict[int | None, set[str]] = {}
        for fingerprint, story in prints:
            self.place(fingerprint, story)

    def __len__(self) -> int:
        """How many articles are live."""
        return len(self._members)

    def stories(self) -> dict[str, tuple[str, ...]]:
        """The live articles of each story, sorted."""
        return {story: tuple(sorted(articles)) for story, articles in sorted(self._stories.items())}

    def assign(self, fingerprint: Fingerprint) -> Assignment:
        """Where the article goes; raises `ValueError` if it is live already."""
        if fingerprint.article in self._members:
            raise ValueError(f"{fingerprint.article} is grouped already; forget it first")
        if fingerprint.day is not None:
            self._slide(fingerprint.day)
        own = make_id("s", fingerprint.article)
        member = self._place(fingerprint, own)
        near = self._find_alike(member)
        if not near:
            return Assignment(article=member.article, story=own, is_new=True)
        kept = max(near, key=lambda story: (len(self._stories[story]), -self._first_day(story), story))
        self._merge(own, kept)
        merges = tuple(Merge(story=gone, into=kept) for gone in sorted(near - {kept}))
        for merge in merges:
            self._merge(merge.story, kept)
        return Assignment(article=member.article, story=kept, is_new=False, merges=merges)

    def place(self, fingerprint: Fingerprint, story: str) -> None:
        """Put a fingerprint into a story without asking where it belongs; one that is live already is moved."""
        if fingerprint.article in self._members:
            self.forget(fingerprint.article)
        self._place(fingerprint, story)

    def forget(self, article: str) -> None:
        """Take an article out, if it is live."""
        member = self._members.pop(article, None)
        if member is None:
            return
        self._windows[member.language].remove(member.row)
        del self._articles[member.language][member.row]
        self._stories[member.story].discard(article)
        self._by_day[member.day].discard(article)
        if not self._stories[member.story]:
            del self._stories[member.story]
        if not self._by_day[member.day]:
            del self._by_day[member.day]

    def _place(self, fingerprint: Fingerprint, story: str) -> _Member:
        window = self._windows.setdefault(fingerprint.language, Window())
        member = _Member(
            article=fingerprint.article,
            language=fingerprint.language,
            row=window.add(fingerprint),
            day=fingerprint.day if fingerprint.day is not None else fingerprint.arrived,
            story=story,
        )
        self._members[member.article] = member
        self._articles.setdefault(member.language, {})[member.row] = member.article
        self._stories.setdefault(story, set()).add(member.article)
        self._by_day.setdefault(member.day, set()).add(member.article)
        return member

    def _slide(self, day: int) -> None:
        """Let go of what lies too far before a day."""
        if self._window_days is None:
            return
        for gone in [known for known in self._by_day if known is not None and known < day - self._window_days]:
            for article in sorted(self._by_day[gone]):
                self.forget(article)

    def _find_alike(self, member: _Member) -> set[str]:
        """The stories whose live articles are, on average, alike enough."""
        window, articles = self._windows[member.language], self._articles[member.language]
        near = {self._members[articles[row]].story for row in window.find_near(member.row, MOST_NEAR).tolist()}
        near.discard(member.story)
        return {story for story in near if self._measure(member, story) >= LEAST_LIKENESS}

    def _measure(self, member: _Member, story: str) -> float:
        """How alike an article and a story's live articles are, on average."""
        rows = [self._members[article].row for article in sorted(self._stories[story])]
        return round(float(np.mean(self._windows[member.language].compare(member.row, rows))), 4)

    def _merge(self, gone: str, kept: str) -> None:
        """All of a story's articles go into another."""
        articles = self._stories.pop(gone)
        self._stories[kept] |= articles
        for article in articles:
            self._members[article] = structs.replace(self._members[article], story=kept)

    def _first_day(self, story: str) -> int:
        return min((self._members[article].day or 0) for article in self._stories[story])


def sort_prints(prints: Iterable[Fingerprint]) -> list[Fingerprint]:
    """In the order in which they are to be assigned: by day of publication, those without one last, then by id."""
    return sorted(prints, key=lambda item: (item.day is None, item.day or 0, item.article))


def find_days(prints: Iterable[Fingerprint], window_days: int = WINDOW_DAYS) -> tuple[int, int] | None:
    """The first and the last day, as ordinals, of the kept fingerprints that these are to be set beside.

    None where no fingerprint has a day, neither of publication nor of arrival.
    """
    days = [day for item in prints if (day := item.day if item.day is not None else item.arrived) is not None]
    return (min(days) - window_days, max(days) + window_days) if days else None


def find_split(prints: Sequence[Fingerprint]) -> tuple[tuple[str, ...], ...]:
    """The parts that one story's articles fall into, largest first: one part if it is one story."""
    ordered = sort_prints(prints)
    return (tuple(item.article for item in ordered),) if ordered else ()
