"""Articles into the store: read, examined one after another, kept in small steps, and put into stories.

What one step has kept is never done again: stopped at any moment and started anew, it goes on where it stopped.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from crosswire.desk.examining import Examined, LoadTools, examine_article, keep_findings
from crosswire.desk.heads import keep_head
from crosswire.desk.indexing import index_articles
from crosswire.desk.lineages import choose_lineage, complete_article, list_keys
from crosswire.desk.placing import keep_print, place_articles
from crosswire.desk.progress import Progress, tell_nothing
from crosswire.desk.vectors import KeptVectors
from crosswire.kept import Arrival
from crosswire.model import Article, Problem
from crosswire.read import Batch, iter_articles
from crosswire.store import Store

MOST_ARTICLES = 20  # that one step keeps
MOST_CHARACTERS = 60_000  # of articles that one step keeps: some seconds of work


class Given(Struct, frozen=True, kw_only=True):
    """What the caller says of articles that do not say it themselves, and what the path "-" stands for."""

    date: str | None = None
    outlet: str | None = None
    stdin: bytes | None = None


class Added(Struct, frozen=True, kw_only=True):
    """What adding did: how many articles were new, were new versions of others, or were known already."""

    new: int = 0
    versions: int = 0
    known: int = 0
    completed: int = 0  # of the known ones, that now say when or where they were published
    problems: tuple[Problem, ...] = ()
    stories: tuple[str, ...] = ()  # that an article went into: their records are to be brought up to date
    revision: int = 0  # of all that was changed; that of the store where nothing was


class _Arrivals:
    """What has come so far in one run."""

    def __init__(self, store: Store, tools: LoadTools, now: str) -> None:
        self.store = store
        self.tools = tools
        self.now = now
        self.revision = store.revision() + 1  # one for all that this run changes
        self.counts: dict[Arrival, int] = {"new": 0, "version": 0, "known": 0}
        self.completed = 0
        self.touched: set[str] = set()  # stories whose articles say more of themselves
        self.problems: list[Problem] = []
        self.read: list[tuple[str, list[Problem]]] = []  # files that were read to their end, and what was wrong

    def keep(self, examined: Sequence[Examined]) -> None:
        """Keep a step's articles and what was wrong with the files that were read meanwhile, all or none."""
        arrivals: list[Arrival] = []
        with self.store.writing(self.now, self.revision):
            arrivals = [self._keep_article(one) for one in examined]
            self._index([one.article for one, arrival in zip(examined, arrivals, strict=True) if arrival != "known"])
            for source, problems in self.read:
                self.store.put_problems(source, problems)
        self.read.clear()
        for arrival in arrivals:
            self.counts[arrival] += 1

    def _index(self, articles: Sequence[Article]) -> None:
        if articles:
            index_articles(self.store, articles, KeptVectors(self.store, self.tools()))

    def _keep_article(self, examined: Examined) -> Arrival:
        article = examined.article
        if self.store.has_article(article.id):
            self._complete(examined)
            return "known"
        lineage, keys = choose_lineage(self.store, article)
        is_version = self.store.newest_of(lineage) is not None
        self.store.put_article(article, lineage, keys)
        if examined.findings is not None:
            keep_findings(self.store, examined.findings)
        keep_print(self.store, article, date.fromisoformat(self.now[:10]).toordinal())
        return "version" if is_version else "new"

    def _complete(self, examined: Examined) -> None:
        """Keep an article that is known already and now says more of itself, with what its day makes of its times."""
        article = examined.article
        self.store.put_details(article, list_keys(article))
        if examined.findings is not None:
            keep_findings(self.store, examined.findings)
        keep_print(self.store, article, date.fromisoformat(self.now[:10]).toordinal())
        kept = self.store.kept(article.id)
        if kept and kept.story:
            self.store.mark_stale(kept.story)
            self.touched.add(kept.story)
            keep_head(self.store, kept.story)
        self.completed += 1


def add_paths(
    store: Store,
    paths: Sequence[str | Path],
    tools: LoadTools,
    now: str,
    *,
    given: Given | None = None,
    progress: Progress = tell_nothing,
) -> Added:
    """Add the articles in files and folders; raises `UsageError` for a path that is not there, `StoreError`."""
    given = given or Given()
    arrivals = _Arrivals(store, tools, now)
    batches = iter_articles(paths, date=given.date, outlet=given.outlet, stdin=given.stdin)
    waiting: list[Article] = []
    for source, parts in groupby(batches, key=lambda batch: batch.source):
        first = len(arrivals.problems)
        for batch in parts:
            fresh = [one for found in _keep_apart(batch, waiting) if (one := _find_news(store, found))]
            arrivals.counts["known"] += len(batch.articles) - len(fresh)
            arrivals.problems += batch.problems
            waiting += fresh
            for step in _cut_steps(waiting):
                arrivals.keep([examine_article(article, tools) for article in step])
            progress("reading", batch.done, batch.total)
        arrivals.read.append((source, arrivals.problems[first:]))
    arrivals.keep([examine_article(article, tools) for article in waiting])
    stories = place_articles(store, now, arrivals.revision, progress)
    return Added(
        new=arrivals.counts["new"],
        versions=arrivals.counts["version"],
        known=arrivals.counts["known"],
        completed=arrivals.completed,
        problems=tuple(arrivals.problems),
        stories=tuple(sorted(arrivals.touched.union(stories))),
        revision=store.revision(),
    )


def _keep_apart(batch: Batch, waiting: Sequence[Article]) -> list[Article]:
    """The batch's articles, each once, without those that wait already."""
    known = {article.id for article in waiting}
    return list({article.id: article for article in batch.articles if article.id not in known}.values())


def _find_news(store: Store, article: Article) -> Article | None:
    """The article if it is not known, or says more of itself than it did; None where there is nothing new to it."""
    if not store.has_article(article.id):
        return article
    kept = store.article(article.id)
    return complete_article(kept, article) if kept else article


def _cut_steps(waiting: list[Article]) -> Iterator[list[Article]]:
    """Take whole steps from the front of what waits."""
    while len(waiting) >= MOST_ARTICLES or sum(len(article.text) for article in waiting) >= MOST_CHARACTERS:
        step = waiting[:MOST_ARTICLES]
        del waiting[:MOST_ARTICLES]
        yield step
