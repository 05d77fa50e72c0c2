"""The reader: paths in, articles and problems out. One bad file never costs the others."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from crosswire.errors import UsageError
from crosswire.model import Problem, Reading
from crosswire.read.archives import read_archive
from crosswire.read.dates import is_plausible, read_date
from crosswire.read.drafts import Draft, FoundFile, Outcome
from crosswire.read.files import STANDARD_INPUT, find_files, is_archive, read_bytes
from crosswire.read.finish import Given, finish_draft, merge_articles
from crosswire.read.readers import find_reader
from crosswire.read.sources_table import SourceRow, find_row, read_source_rows
from crosswire.settings import Settings


def read_articles(
    paths: Sequence[str | Path], *, date: str | None = None, outlet: str | None = None, stdin: bytes | None = None
) -> Reading:
    """The articles in files and folders, in order of date and id, and a problem for each that could not be read.

    `date` and `outlet` are for articles without one; `stdin` is what the path "-" stands for. Raises `UsageError`
    for a path that is not there, a date that is none, or "-" without `stdin`.
    """
    settings = Settings()
    given = Given(date=check_date(date), outlet=outlet or None)
    found = find_files(paths)
    rows = read_source_rows(found.files)
    outcomes = [state_row(read_file(file, settings), find_row(rows, file)) for file in found.files]
    if STANDARD_INPUT in {str(path) for path in paths}:
        outcomes.append(read_stdin(stdin, settings))
    drafts = [draft for outcome in outcomes for draft in outcome.drafts]
    reading = merge_articles([finish_draft(draft, given, settings) for draft in drafts])
    problems = [*found.problems, *rows.problems, *(problem for outcome in outcomes for problem in outcome.problems)]
    return Reading(articles=reading.articles, problems=_sort_problems([*problems, *reading.problems]))


def check_date(date: str | None) -> str | None:
    """The date as ISO; raises `UsageError` where it is none."""
    if not date:
        return None
    value = read_date(date)
    if not value or not is_plausible(value):
        raise UsageError(f"{date!r} is no date that an article can have; write it as 2024-06-19")
    return value


def read_file(found: FoundFile, settings: Settings) -> Outcome:
    """What a file gives by itself."""
    if is_archive(found):
        return read_archive(found, settings)
    data = read_bytes(found, settings.max_file_bytes)
    if isinstance(data, Problem):
        return Outcome(problems=(data,))
    return find_reader(found, data)(data, found.source)


def read_stdin(stdin: bytes | None, settings: Settings) -> Outcome:
    """What stands on the standard input; raises `UsageError` if there is none."""
    if stdin is None:
        raise UsageError('"-" stands for standard input, and there is none; pipe an article in or name a file')
    data = stdin[: settings.max_file_bytes]
    return find_reader(FoundFile(path=Path(STANDARD_INPUT), source=STANDARD_INPUT), data)(data, STANDARD_INPUT)


def state_row(outcome: Outcome, row: SourceRow | None) -> Outcome:
    """The drafts with what `sources.csv` says of their file."""
    if row is None:
        return outcome
    return msgspec.structs.replace(outcome, drafts=tuple(_add_row(draft, row) for draft in outcome.drafts))


def _add_row(draft: Draft, row: SourceRow) -> Draft:
    """The draft with a table's facts: they win over what a page looks like, and fill what fields leave open."""
    if draft.stated:
        row = msgspec.structs.replace(
            row,
            outlet=draft.outlet or row.outlet,
            title=draft.title or row.title,
            url=draft.url or row.url,
            published=None if draft.published else row.published,
        )
    dated = {"published": row.published, "dated_by": "argument", "dated_why": f"{row.table} says so"}
    return msgspec.structs.replace(
        draft,
        outlet=row.outlet or draft.outlet,
        title=row.title or draft.title,
        url=row.url or draft.url,
        **(dated if row.published else {}),
    )


def _sort_problems(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems in one order, whatever order the input had; each once."""
    unique = {(problem.message, problem.article or ""): problem for problem in problems}
    return tuple(unique[key] for key in sorted(unique))
