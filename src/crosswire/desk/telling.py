"""One story's record, out of its articles and what is known beside them; a fault in us costs that story only."""

from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from crosswire.changes import find_changes, keep_record_ids
from crosswire.engine import run_step
from crosswire.kept import Change, Correction
from crosswire.model import Article, Findings, Problem, Record
from crosswire.pipeline import Tools, describe_recipe, reconcile, record_story


class Beside(Struct, frozen=True, kw_only=True):
    """What is known of a story beside its articles."""

    story: str  # the id that the store knows it by
    earlier: Record | None  # its last record
    merged: tuple[Record, ...] = ()  # of the stories that went into this one since
    known: tuple[Record, ...] = ()  # those of these records that the rules of now made
    versions: Mapping[str, str]  # of each new version of an article, the one that it replaced
    said: Sequence[Correction] = ()  # by editors


class Told(Struct, frozen=True, kw_only=True):
    """A story's record, and what is new in it."""

    record: Record
    changes: tuple[Change, ...] = ()


def tell_story(articles: Sequence[Article], found: Mapping[str, Findings], tools: Tools, beside: Beside) -> Told:
    """The story told; after a fault in us a record without a story, which says so."""
    results, failures = run_step(lambda _: _tell(articles, found, tools, beside), [0])
    if not failures:
        return results[0]
    problem = Problem(stage="reconcile", article=None, message=failures[0].message)
    return Told(record=Record(recipe=describe_recipe(tools), articles=tuple(articles), problems=(problem,)))


def _tell(articles: Sequence[Article], found: Mapping[str, Findings], tools: Tools, beside: Beside) -> Told:
    findings = [found[article.id] for article in articles]
    reconciled = reconcile(articles, findings, tools, beside.said, beside.known)
    named = _name_story(record_story(articles, findings, reconciled, tools), beside.story)
    record = keep_record_ids(beside.earlier, named, beside.versions, beside.merged)
    if says_the_same(beside.earlier, record):
        return Told(record=record)
    changes = find_changes(beside.earlier, record, versions=beside.versions, merged=beside.merged)
    return Told(record=record, changes=changes)


def _name_story(record: Record, story: str) -> Record:
    """The record with the id that the store knows its story by."""
    return structs.replace(record, stories=tuple(structs.replace(one, id=story) for one in record.stories))


def says_the_same(earlier: Record | None, later: Record) -> bool:
    """Whether two records differ in nothing but the recipe."""
    return earlier is not None and structs.replace(earlier, recipe=later.recipe) == later
