"""Stories brought up to date: what has not changed is used again, what has is reconciled, and what is new is said."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from crosswire.changes import stamp_changes
from crosswire.desk.correcting import corrections_of
from crosswire.desk.examining import Examined, LoadTools, examine_kept, keep_findings
from crosswire.desk.heads import keep_head, keep_heads
from crosswire.desk.indexing import index_missing, index_record, name_making
from crosswire.desk.placing import place_articles, reprint
from crosswire.desk.progress import Progress, tell_nothing
from crosswire.desk.recipes import name_recipes
from crosswire.desk.telling import Beside, says_the_same, tell_story
from crosswire.desk.vectors import KeptVectors
from crosswire.model import Article, Problem, Record
from crosswire.settings import Settings
from crosswire.store import Store

AT_ONCE = 20  # articles that are examined anew in one transaction


class Refreshed(Struct, frozen=True, kw_only=True):
    """What was brought up to date: articles examined anew, stories reconciled, what could not be."""

    examined: int = 0
    stories: tuple[str, ...] = ()
    changes: int = 0
    problems: tuple[Problem, ...] = ()


def refresh(store: Store, tools: LoadTools, now: str, progress: Progress = tell_nothing) -> Refreshed:
    """Bring all of the store up to date: articles placed, those examined by older rules examined, records made anew."""
    revision = store.revision() + 1  # one for all that this run changes
    _place_and_print(store, now, revision, progress)
    examined = _examine_outdated(store, tools, now, revision, progress)
    stale = store.stale_stories(name_recipes(Settings()).reconcile)
    problems: set[Problem] = set()
    for number, story in enumerate(stale, start=1):
        if record := bring_up_to_date(store, story, tools, now, revision):
            problems |= {problem for problem in record.problems if problem.stage == "reconcile"}
        progress("reconciling", number, len(stale))
    index_missing(store, tools, now, revision, progress)
    return Refreshed(
        examined=examined,
        stories=stale,
        changes=len(store.changes(since_revision=revision - 1)),
        problems=tuple(sorted(problems, key=lambda problem: problem.message)),
    )


def bring_up_to_date(
    store: Store, story: str, tools: LoadTools, now: str, revision: int | None = None
) -> Record | None:
    """The story's record made anew of its articles, kept with what is new in it; None where it has no article.

    A store that is open to be read only keeps nothing, and the record is given all the same.
    """
    articles = store.articles_of(story)
    if not articles:
        return None
    examined = examine_kept(store, articles, tools)
    findings = store.findings_of([article.id for article in articles])
    findings |= {one.article.id: one.findings for one in examined if one.findings is not None}
    usable = [article for article in articles if article.id in findings]
    vectors = KeptVectors(store, tools())
    beside = _look_beside(store, story, articles)
    told = tell_story(usable, findings, vectors.tools, beside)
    if store.writable:
        with store.writing(now, revision) as number:
            for one in examined:
                _keep_examined(store, one)
            _keep(store, told.record, beside, vectors)
            store.put_changes(stamp_changes(told.changes, revision=number, at=now))
            keep_head(store, story, told.record, store.record_revision(story))
    return told.record


def _look_beside(store: Store, story: str, articles: Sequence[Article]) -> Beside:
    """What the store knows of a story beside its articles."""
    last = {one: found for one in (story, *store.merged_into(story)) if (found := _find_last(store, one))}
    recipe = name_recipes(Settings()).reconcile
    return Beside(
        story=story,
        earlier=last[story][0] if story in last else None,
        merged=tuple(record for one, (record, _) in last.items() if one != story),
        known=tuple(record for record, made_by in last.values() if made_by == recipe),
        versions=store.replaced_in([article.id for article in articles]),
        said=corrections_of(store, story),
    )


def _find_last(store: Store, story: str) -> tuple[Record, str] | None:
    """The story's last record, and the recipe that made it; one that a fault left empty is passed over."""
    for kept in reversed(store.records_of(story)):
        record = store.record_of(story, kept.revision)
        if record is not None and record.stories:
            return record, kept.recipe
    return None


def _keep(store: Store, record: Record, beside: Beside, vectors: KeptVectors) -> None:
    """Keep a story's record, unless the one before says the same, and what came with it."""
    recipe = name_recipes(Settings()).reconcile
    store.put_vectors(vectors.model, vectors.computed)
    if says_the_same(store.record_of(beside.story), record):
        store.confirm_record(beside.story, recipe)
    else:
        store.put_record(beside.story, record, recipe)
    if not store.is_indexed(beside.story, name_making()):
        index_record(store, beside.story, record, vectors)


def _keep_examined(store: Store, examined: Examined) -> bool:
    if examined.findings is None:
        store.put_status(examined.article.id, examined.article.status, examined.article.reason)
        return True
    return keep_findings(store, examined.findings)


def _place_and_print(store: Store, now: str, revision: int, progress: Progress) -> None:
    """Fingerprints of another making made anew, and articles that stand in no story put into one."""
    waiting = store.unprinted(name_recipes(Settings()).fingerprint)
    for first in range(0, len(waiting), AT_ONCE):
        with store.writing(now, revision):
            reprint(store, store.articles(waiting[first : first + AT_ONCE]), date.fromisoformat(now[:10]).toordinal())
    place_articles(store, now, revision, progress)


def _examine_outdated(store: Store, tools: LoadTools, now: str, revision: int | None, progress: Progress) -> int:
    """Articles examined by older rules examined anew; the stories in which that changed anything are marked."""
    waiting = store.unexamined(name_recipes(Settings()).examine)
    for first in range(0, len(waiting), AT_ONCE):
        part = waiting[first : first + AT_ONCE]
        examined = examine_kept(store, store.articles(part), tools)
        with store.writing(now, revision):
            changed = [one.article.id for one in examined if _keep_examined(store, one)]
            touched = {kept.story for article in changed if (kept := store.kept(article)) and kept.story}
            for story in sorted(touched):
                store.mark_stale(story)
            keep_heads(store, touched)
        progress("examining", first + len(part), len(waiting))
    return len(waiting)
