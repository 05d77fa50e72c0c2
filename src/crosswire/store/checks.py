"""What a store says of its own health."""

import shutil
from collections import Counter
from pathlib import Path

from msgspec import Struct

from crosswire.errors import StoreError
from crosswire.store.schema import SCHEMA_VERSION
from crosswire.store.shelf import Shelf

MOST_FAULTS = 20
# What should never be there: rows that lead nowhere.
_ORPHANS = {
    "articles without their text": "SELECT count(*) FROM articles WHERE id NOT IN (SELECT article FROM texts)",
    "findings without their article": "SELECT count(*) FROM findings WHERE article NOT IN (SELECT id FROM articles)",
    "records without their story": "SELECT count(*) FROM records WHERE story NOT IN (SELECT id FROM stories)",
    "articles in a story that is none": "SELECT count(*) FROM articles WHERE story IS NOT NULL"
    " AND story NOT IN (SELECT id FROM stories)",
    "articles in a story that went into another": "SELECT count(*) FROM articles JOIN stories ON stories.id = story"
    " WHERE into_story IS NOT NULL",
    "articles replaced by one that is not there": "SELECT count(*) FROM articles WHERE replaced_by IS NOT NULL"
    " AND replaced_by NOT IN (SELECT id FROM articles)",
    "entries to search without their article": "SELECT count(*) FROM entries WHERE article NOT IN"
    " (SELECT id FROM articles)",
    "stories that went into one that is not there": "SELECT count(*) FROM stories WHERE into_story IS NOT NULL"
    " AND into_story NOT IN (SELECT id FROM stories)",
}
_COUNTS = {
    "articles": "SELECT count(*) FROM articles",
    "versions replaced": "SELECT count(*) FROM articles WHERE replaced_by IS NOT NULL",
    "stories": "SELECT count(*) FROM stories WHERE into_story IS NULL AND articles > 0",
    "stories of several articles": "SELECT count(*) FROM stories WHERE into_story IS NULL AND articles > 1",
    "records": "SELECT count(*) FROM records",
    "changes": "SELECT count(*) FROM changes",
    "corrections": "SELECT count(*) FROM corrections WHERE deleted_at IS NULL",
    "vectors": "SELECT count(*) FROM vectors",
    "entries to search": "SELECT count(*) FROM entries",
}


class Flawed(Struct, frozen=True, kw_only=True):
    """An article that cannot be used, or only in part, and why."""

    article: str
    source: str
    status: str
    reason: str


class Health(Struct, frozen=True, kw_only=True):
    """What a store says of itself; `faults` and `orphans` are empty where all is well.

    Of a file with faults nothing more is said: whatever is asked of it may fail, or lie.
    """

    schema: int
    revision: int
    faults: tuple[str, ...]  # of the file, in SQLite's words
    orphans: dict[str, int]
    counts: dict[str, int]
    flawed: tuple[Flawed, ...]
    bytes: int
    log_bytes: int  # of what has not yet been written into the file
    free_bytes: int


class Checks(Shelf):
    """The part of the store that looks at itself."""

    def check(self) -> Health:
        """The health of the file and of what is in it; reads all of it, a second for some 300 MB."""
        faults = self._find_faults()
        return Health(
            schema=SCHEMA_VERSION,
            revision=0 if faults else self._database.value("SELECT coalesce(max(revision), 0) FROM revisions"),
            faults=faults,
            orphans={} if faults else self._find_orphans(),
            counts={} if faults else {what: self._database.value(sql) for what, sql in _COUNTS.items()},
            flawed=() if faults else self._find_flawed(),
            bytes=self._database.value("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
            log_bytes=_measure(self._database.path.with_name(f"{self._database.path.name}-wal")),
            free_bytes=shutil.disk_usage(self._database.path.parent).free,
        )

    def _find_faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file; where it cannot even look, that."""
        try:
            rows = self._database.rows(f"PRAGMA integrity_check({MOST_FAULTS})")
        except StoreError as error:
            return (str(error),)
        return tuple(line for row in rows for line in str(row[0]).splitlines() if line != "ok")[:MOST_FAULTS]

    def _find_orphans(self) -> dict[str, int]:
        """Rows that lead nowhere, and how many of each kind."""
        lost = Counter(f"rows of {row[0]} that lead nowhere" for row in self._database.rows("PRAGMA foreign_key_check"))
        found = {what: int(self._database.value(sql)) for what, sql in _ORPHANS.items()}
        return dict(lost) | {what: count for what, count in found.items() if count}

    def _find_flawed(self) -> tuple[Flawed, ...]:
        rows = self._database.rows(
            "SELECT id, source, status, reason FROM articles WHERE status <> 'ok' AND replaced_by IS NULL"
            " ORDER BY source"
        )
        return tuple(
            Flawed(article=article, source=source, status=status, reason=reason or "no reason is kept")
            for article, source, status, reason in rows
        )


def _measure(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
