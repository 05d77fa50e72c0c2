"""Stories brought up to date: what has not changed is used again, what has is reconciled, and what is new is said."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct, structs

from crosswire.changes import find_changes, keep_record_ids, stamp_changes
from crosswire.desk.correcting import corrections_of
from crosswire.desk.examining import Examined, LoadTools, examine_kept, keep_findings
from crosswire.desk.heads import keep_head, keep_heads
from crosswire.desk.indexing import index_missing, index_record, name_making
from crosswire.desk.placing import place_articles, reprint
from crosswire.desk.progress import Progress, tell_nothing
from crosswire.desk.recipes import name_recipes
from crosswire.desk.vectors import KeptVectors
from crosswire.engine import run_step
from crosswire.kept import Change, Correction
from crosswire.model import Article, Findings, Problem, Record
from crosswire.pipeline import Tools, describe_recipe, reconcile, record_story
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
    said = corrections_of(store, story)
    earlier = store.record_of(story)
    merged = {gone: found for gone in store.merged_into(story) if (found := store.record_of(gone))}
    known = [record for one, record in ((story, earlier), *merged.items()) if record and _is_of_these_rules(store, one)]
    made = _make_record(usable, findings, vectors.tools, (said, known))
    versions = store.replaced_in([article.id for article in articles])
    record = keep_record_ids(earlier, _name_story(made, story), versions, tuple(merged.values()))
    if store.writable:
        made_with = _Made(
            earlier=earlier, merged=tuple(merged.values()), examined=examined, vectors=vectors, versions=versions
        )
        with store.writing(now, revision) as number:
            new = _find_new(record, made_with)
            _keep(store, record, story, made_with)
            store.put_changes(stamp_changes(new, revision=number, at=now))
            keep_head(store, story, record, store.record_revision(story))
    return record


class _Made(Struct, frozen=True, kw_only=True):
    """What a record was made with."""

    earlier: Record | None
    merged: tuple[Record, ...]  # of the stories that went into this one since
    examined: tuple[Examined, ...]
    vectors: KeptVectors
    versions: dict[str, str]


def _is_of_these_rules(store: Store, story: str) -> bool:
    """Whether the story's newest record was made by the rules of now."""
    return store.records_of(story)[-1].recipe == name_recipes(Settings()).reconcile


def _make_record(
    articles: Sequence[Article],
    found: Mapping[str, Findings],
    tools: Tools,
    beside: tuple[Sequence[Correction], Sequence[Record]],
) -> Record:
    """One story's record, with what editors said and earlier ones beside; after a fault in us, one without a story."""
    findings = [found[article.id] for article in articles]
    results, failures = run_step(lambda _: reconcile(articles, findings, tools, *beside), [0])
    if failures:
        problem = Problem(stage="reconcile", article=None, message=failures[0].message)
        return Record(recipe=describe_recipe(tools), articles=tuple(articles), problems=(problem,))
    return record_story(articles, findings, results[0], tools)


def _name_story(record: Record, story: str) -> Record:
    """The record with the id that the store knows its story by."""
    return structs.replace(record, stories=tuple(structs.replace(one, id=story) for one in record.stories))


def _keep(store: Store, record: Record, story: str, made: _Made) -> None:
    """Keep a story's record, unless the one before says the same, and what came with it."""
    recipe = name_recipes(Settings()).reconcile
    for one in made.examined:
        _keep_examined(store, one)
    store.put_vectors(made.vectors.model, made.vectors.computed)
    if _says_the_same(made.earlier, record):
        store.confirm_record(story, recipe)
    else:
        store.put_record(story, record, recipe)
    if not store.is_indexed(story, name_making()):
        index_record(store, story, record, made.vectors)


def _find_new(record: Record, made: _Made) -> tuple[Change, ...]:
    """What is new in the record, beside the story's earlier one and those of the stories that went into it."""
    if _says_the_same(made.earlier, record):
        return ()
    return find_changes(made.earlier, record, versions=made.versions, merged=made.merged)


def _says_the_same(earlier: Record | None, later: Record) -> bool:
    return earlier is not None and structs.replace(earlier, recipe=later.recipe) == later


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
