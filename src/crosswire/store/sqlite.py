"""The store: one SQLite file, behind which all SQL stands. Nouns go in and come out.

A process that writes holds the store alone; any number may read meanwhile, and see what was last kept. What `writing`
has ended with is on the disk, whatever happens next.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from crosswire.store.articles import Articles
from crosswire.store.checks import Checks
from crosswire.store.database import WAIT, Database
from crosswire.store.records import Records
from crosswire.store.search import Search
from crosswire.store.stories import Stories


class Store(Articles, Stories, Records, Search, Checks):
    """What a desk keeps, in one file."""

    @classmethod
    def open(cls, path: str | Path, *, write: bool, wait: float = WAIT) -> Self:
        """The store in this file; to write, it is made if there is none, and held alone.

        Waits `wait` seconds for another writer. Raises `StoreError` for what is no store of ours, is damaged, was made
        by a newer program, is being written to by another or cannot be opened; nothing is ever made anew over it.
        """
        return cls(Database(Path(path), write=write, wait=wait))

    @property
    def path(self) -> Path:
        """The file that the store is in."""
        return self._database.path

    @property
    def writable(self) -> bool:
        """Whether it was opened to write."""
        return self._database.write

    @contextmanager
    def writing(self, now: str, revision: int | None = None) -> Iterator[int]:
        """A stretch of changes that are kept together or not at all, at the moment `now` (ISO, UTC, to the second).

        Gives their revision: the next one, or an earlier one of the same command that goes on. Only what does change
        something takes a number. Raises `StoreError` if they cannot be kept.
        """
        with self._database.transaction():
            self._revision = revision or self.revision() + 1
            self._moment = now
            try:
                yield self._revision
            finally:
                self._revision = None

    def revision(self) -> int:
        """The number of the last change; 0 where there was none."""
        return int(self._database.value("SELECT coalesce(max(revision), 0) FROM revisions"))

    def revision_at(self, moment: str) -> int:
        """The number of the last change before a moment (ISO, UTC)."""
        return int(self._database.value("SELECT coalesce(max(revision), 0) FROM revisions WHERE at < ?", (moment,)))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
