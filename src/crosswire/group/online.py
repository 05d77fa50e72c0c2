"""Which story an article belongs to, told article by article, as they come.

How a store uses it:

    prints = sort_prints(make_fingerprint(article, arrived=today) for article in new)   # undated first, then by day, id
    days = find_days(prints)    # (first, last): which kept prints are needed, None for none
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
- An article is set beside those of its language that were published at most `WINDOW_DAYS` before or after it. A dated
  article moves the window: what lies more than `WINDOW_DAYS` before it is gone for the rest of the run. One without a
  day of publication is set beside all that are live, and stays live as if published on the day it arrived; it comes
  first in its batch, so that it waits for the dated ones, which are gone when their window has passed.
- Of two stories that become one, the larger keeps its id (by live articles; of equals the one with the oldest article);
  so does the larger part of one that splits. A new story's id is made from its first article.
- `place` puts a fingerprint into a story without asking (an editor's word), `forget` takes one out (a newer version of
  the article came). `find_split` says, of one story's fingerprints, whether they are two stories.

How it decides: the articles of the few nearest stories are grouped again together with the new one (`clusters.py`), so
that an article joins, starts a story, brings two together or shows that one was two. Nothing else is touched.
"""

from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest

import numpy as np
from msgspec import Struct

from crosswire.group.assignments import Age, Assignment, Group, describe_change
from crosswire.group.clusters import LEAST_LIKENESS, find_groups
from crosswire.group.fingerprints import Fingerprint, sort_prints
from crosswire.group.window import Window

WINDOW_DAYS = 365  # trials and inquiries go on for months, and one more article costs no more in a large window
MOST_NEAR = 64  # articles that are looked up for a new one
MOST_MET = 6  # stories of these that it is compared with
MOST_STORIES = 3  # of these that are grouped again with it
NEAR_SHARE = 0.5  # of the least likeness, on average, that makes a story near
MOST_MEMBERS = 40  # articles of a story that are looked at, the newest; a larger story is not split


class _Member(Struct, frozen=True, kw_only=True):
    """A live article: its place in the window of its language, and the day it counts as of."""

    language: str | None
    row: int
    day: int | None


class Grouper:
    """The live articles and their stories; `window_days` None keeps all of them."""

    def __init__(
        self,
        prints: Iterable[tuple[Fingerprint, str]] = (),
        *,
        window_days: int | None = WINDOW_DAYS,
        least: float = LEAST_LIKENESS,
    ) -> None:
        self._window_days = window_days
        self._least = least
        self._windows: dict[str | None, Window] = {}
        self._articles: dict[str | None, dict[int, str]] = {}  # of each language, of each row
        self._members: dict[str, _Member] = {}
        self._story_of: dict[str, str] = {}
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
        article = fingerprint.article
        if article in self._members:
            raise ValueError(f"{article} is grouped already; forget it first")
        if fingerprint.day is not None:
            self._slide(fingerprint.day)
        self._add(fingerprint)
        near = self._find_near(article)
        ages = {one: self._age(one) for one in (article, *(one for story in near for one in self._stories[story]))}
        stories = {story: frozenset(self._stories[story]) for story in near}
        assignment = describe_change(article, self._regroup(article, near), stories, ages)
        for split in assignment.splits:
            self._move(split.articles, split.into)
        for merge in assignment.merges:
            self._move(tuple(self._stories[merge.story]), merge.into)
        self._move((article,), assignment.story)
        return assignment

    def place(self, fingerprint: Fingerprint, story: str) -> None:
        """Put a fingerprint into a story without asking where it belongs; one that is live already is moved."""
        self.forget(fingerprint.article)
        self._add(fingerprint)
        self._move((fingerprint.article,), story)

    def forget(self, article: str) -> None:
        """Take an article out, if it is live."""
        member = self._members.pop(article, None)
        if member is not None:
            self._leave(article)
            self._windows[member.language].remove(member.row)
            del self._articles[member.language][member.row]
            self._by_day[member.day].discard(article)
            if not self._by_day[member.day]:
                del self._by_day[member.day]

    def _add(self, fingerprint: Fingerprint) -> None:
        """Make a fingerprint live, in no story yet."""
        row = self._windows.setdefault(fingerprint.language, Window()).add(fingerprint)
        day = fingerprint.day if fingerprint.day is not None else fingerprint.arrived
        self._articles.setdefault(fingerprint.language, {})[row] = fingerprint.article
        self._members[fingerprint.article] = _Member(language=fingerprint.language, row=row, day=day)
        self._by_day.setdefault(day, set()).add(fingerprint.article)

    def _slide(self, day: int) -> None:
        """Let go of what lies too far before a day."""
        if self._window_days is None:
            return
        for gone in [known for known in self._by_day if known is not None and known < day - self._window_days]:
            for article in sorted(self._by_day[gone]):
                self.forget(article)

    def _move(self, articles: Iterable[str], story: str) -> None:
        for article in articles:
            self._leave(article)
            self._story_of[article] = story
            self._stories.setdefault(story, set()).add(article)

    def _leave(self, article: str) -> None:
        story = self._story_of.pop(article, None)
        if story is not None:
            self._stories[story].discard(article)
            if not self._stories[story]:
                del self._stories[story]

    def _age(self, article: str) -> Age:
        day = self._members[article].day
        return (0 if day is None else day, article)

    def _sample(self, story: str) -> list[str]:
        """The newest articles of a story, by id."""
        articles = self._stories[story]
        return sorted(articles if len(articles) <= MOST_MEMBERS else nlargest(MOST_MEMBERS, articles, key=self._age))

    def _find_near(self, article: str) -> list[str]:
        """The few stories that are nearest to an article on average, the nearest first."""
        member = self._members[article]
        window, articles = self._windows[member.language], self._articles[member.language]
        rows = window.find_near(member.row, MOST_NEAR).tolist()
        met = list(dict.fromkeys(self._story_of[articles[row]] for row in rows))[:MOST_MET]
        if not met:
            return []
        samples = [[self._members[one].row for one in self._sample(story)] for story in met]
        alike = window.compare(member.row, [row for sample in samples for row in sample])
        parts = np.split(alike, np.cumsum([len(sample) for sample in samples])[:-1])
        means = sorted((-round(float(part.mean()), 4), story) for part, story in zip(parts, met, strict=True))
        return [story for mean, story in means if -mean >= NEAR_SHARE * self._least][:MOST_STORIES]

    def _regroup(self, article: str, near: Sequence[str]) -> tuple[Group, ...]:
        """The article and those of the stories near it, grouped anew; a story too large to look at stays whole."""
        member = self._members[article]
        samples = [self._sample(story) for story in near]
        pool = [article, *(one for sample in samples for one in sample)]
        place = {one: at for at, one in enumerate(pool)}
        large = {at: story for story, sample in zip(near, samples, strict=True)
                 for at in [place[sample[0]]] if len(self._stories[story]) > MOST_MEMBERS}  # fmt: skip
        whole = [[place[one] for one in self._sample(story)] for story in large.values()]
        likeness = self._windows[member.language].compare_all([self._members[one].row for one in pool])
        return tuple(
            frozenset(pool[at] for at in group).union(*(self._stories[large[at]] for at in group if at in large))
            for group in find_groups(likeness, self._least, whole)
        )


def group_prints(prints: Iterable[Fingerprint], least: float = LEAST_LIKENESS) -> tuple[tuple[str, ...], ...]:
    """The stories of a batch as article ids, largest first; whatever their days, and their order never shows."""
    grouper = Grouper(window_days=None, least=least)
    for fingerprint in sort_prints(prints):
        grouper.assign(fingerprint)
    return tuple(sorted(grouper.stories().values(), key=lambda story: (-len(story), story)))


def find_split(prints: Iterable[Fingerprint]) -> tuple[tuple[str, ...], ...]:
    """The parts that one story's articles fall into, largest first: one part if it is one story."""
    ordered = sort_prints(prints)
    window = Window()
    likeness = window.compare_all([window.add(item) for item in ordered])
    parts = [tuple(ordered[row].article for row in group) for group in find_groups(likeness)]
    return tuple(sorted(parts, key=lambda part: (-len(part), part)))


def find_days(prints: Iterable[Fingerprint], window_days: int = WINDOW_DAYS) -> tuple[int, int] | None:
    """The first and the last day, as ordinals, of the kept fingerprints that these are to be set beside.

    None where no fingerprint has a day, neither of publication nor of arrival.
    """
    days = list(_list_days(prints))
    return (min(days) - window_days, max(days) + window_days) if days else None


def _list_days(prints: Iterable[Fingerprint]) -> Iterator[int]:
    for item in prints:
        day = item.day if item.day is not None else item.arrived
        if day is not None:
            yield day
