"""One connection to a store's file: opened and checked, its writer alone, its errors in words that say what to do.

All SQL runs through `Database`, so that nothing of SQLite's own errors reaches a caller.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from crosswire.errors import StoreError
from crosswire.store.schema import APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION

Row = tuple[Any, ...]
WAIT = 5.0  # seconds that a writer waits for another
LARGEST_WAL = 64_000_000  # bytes that the log keeps on disk once it has been written into the file
AT_ONCE = 500  # values in one list of an SQL statement

_ADVICE = {
    sqlite3.SQLITE_FULL: "there is no space left for it: free some and give the same command again, which goes on",
    sqlite3.SQLITE_CORRUPT: "it is damaged: put back a copy of it, or save what can be read with sqlite3 FILE .recover",
    sqlite3.SQLITE_NOTADB: "it is no store of Crosswire: name another file with --store",
    sqlite3.SQLITE_READONLY: "it may not be written to: change its permissions, or name another with --store",
    sqlite3.SQLITE_BUSY: "another crosswire is writing to it: wait until that has ended, or stop it",
    sqlite3.SQLITE_LOCKED: "another crosswire is writing to it: wait until that has ended, or stop it",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: check that its folder is there and may be written to",
    sqlite3.SQLITE_IOERR: "the disk does not read or write it: check the disk, then give the same command again",
    sqlite3.SQLITE_PERM: "it may not be opened: change its permissions, or name another with --store",
    sqlite3.SQLITE_INTERRUPT: "the question to it took too long: ask for less",
}


class Database:
    """An open store file; `write` says whether this is its one writer."""

    def __init__(self, path: Path, *, write: bool, wait: float = WAIT) -> None:
        self.path = path
        self.write = write
        self._lock: sqlite3.Connection | None = None
        self._connection: sqlite3.Connection | None = None
        with ExitStack() as undoing, self.explained():
            undoing.callback(self.close)
            self._connection = _connect(path, write=write, wait=wait)
            self._check_identity()  # before anything is done to it or beside it
            if write:
                self._lock = _take_writer_lock(path, wait)
                self._prepare()
                self._migrate()
            undoing.pop_all()

    # ------------------------------------------------------------ questions

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a question."""
        with self.explained():
            return self._open.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a question, if there is one."""
        with self.explained():
            found: Row | None = self._open.execute(sql, values).fetchone()
            return found

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, values)
        return found[0] if found else None

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """The rows of a question one after another, never all in memory."""
        with self.explained(), closing(self._open.execute(sql, values)) as cursor:
            yield from cursor

    def rows_of(self, sql: str, keys: Sequence[Any], values: Sequence[Any] = ()) -> list[Row]:
        """The rows for many keys; `sql` has `{keys}` where their list stands, after the other values."""
        found: list[Row] = []
        for first in range(0, len(keys), AT_ONCE):
            part = keys[first : first + AT_ONCE]
            found += self.rows(sql.replace("{keys}", ",".join("?" * len(part))), (*values, *part))
        return found

    @contextmanager
    def bounded(self, steps: int) -> Iterator[None]:
        """Stop a question within after so many times ten thousand of SQLite's own steps, with a `StoreError`."""
        left = steps

        def is_too_much() -> bool:
            """Whether the statement has run for as many steps as it may."""
            nonlocal left
            left -= 1
            return left < 0

        self._open.set_progress_handler(is_too_much, 10_000)
        try:
            yield
        finally:
            self._open.set_progress_handler(None, 0)

    # ------------------------------------------------------------ changes

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a change; how many rows it touched."""
        with self.explained():
            return self._open.execute(sql, values).rowcount

    def run_each(self, sql: str, values: Sequence[Sequence[Any]]) -> None:
        """Run a change for each of many values."""
        with self.explained():
            self._open.executemany(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes within are made, or none; they are on the disk when it ends."""
        if not self.write:
            raise StoreError(f"the store {self.path} was opened to be read only")
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        finally:
            if self._open.in_transaction:
                with suppress(sqlite3.Error):
                    self._open.rollback()

    @property
    def in_transaction(self) -> bool:
        """Whether changes are being made that are not yet kept."""
        return self._open.in_transaction

    def close(self) -> None:
        """Close the file; whoever waits to write may then write."""
        for connection in (self._connection, self._lock):
            if connection is not None:
                with suppress(sqlite3.Error):
                    connection.close()
        self._connection = self._lock = None

    # ------------------------------------------------------------ opening

    @property
    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise StoreError(f"the store {self.path} is closed")
        return self._connection

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn SQLite's errors within into a `StoreError` that says what to do."""
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"the store {self.path}: {explain_error(error)}") from error

    def _check_identity(self) -> None:
        """Raise `StoreError` for a file of somebody else's, of a newer program or, for a reader, of an older one."""
        version = self.value("PRAGMA user_version")
        if self.value("PRAGMA application_id") != APPLICATION_ID and not (self.write and self._is_empty()):
            raise StoreError(f"{self.path} is no store of Crosswire: name another file with --store")
        if version > SCHEMA_VERSION:
            raise StoreError(
                f"the store {self.path} was made by a newer Crosswire (schema {version}, this one"
                f" knows {SCHEMA_VERSION}): use that one"
            )
        if version < SCHEMA_VERSION and not self.write:
            raise StoreError(f"the store {self.path} was made by an older Crosswire: run crosswire refresh once")

    def _prepare(self) -> None:
        """A log beside the file, synced at every commit."""
        self.run("PRAGMA journal_mode = WAL")
        self.run("PRAGMA synchronous = FULL")
        self.run("PRAGMA foreign_keys = ON")
        self.run(f"PRAGMA journal_size_limit = {LARGEST_WAL}")

    def _migrate(self) -> None:
        """Bring the store to this program's schema, each step whole or not at all."""
        for number in range(self.value("PRAGMA user_version"), SCHEMA_VERSION):
            with self.transaction():
                self.run(f"PRAGMA application_id = {APPLICATION_ID}")
                for statement in MIGRATIONS[number]:
                    self.run(statement)
                self.run(f"PRAGMA user_version = {number + 1}")

    def _is_empty(self) -> bool:
        return not self.value("SELECT count(*) FROM sqlite_master")


def explain_error(error: sqlite3.Error) -> str:
    """What SQLite complains of, and what to do about it."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    return _ADVICE.get(code & 0xFF, f"SQLite says: {error}")


def _connect(path: Path, *, write: bool, wait: float) -> sqlite3.Connection:
    """The connection; that of a reader also where SQLite may not put its log beside the file."""
    if write:
        _make_folder(path)
    elif not path.exists():
        raise StoreError(f"there is no store {path} yet: crosswire add PATH... makes one")
    connection = _open_file(path, "rwc" if write else "ro", wait)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if write or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN or _has_log(path):
            raise
        return _open_file(path, "ro&immutable=1", wait)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"the folder {path.parent} cannot be made: {error.strerror or error}") from error
    if path.is_dir():
        raise StoreError(f"{path} is a folder: name a file with --store")


def _open_file(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    """Any thread may use a connection, one at a time: the web's threads do."""
    address = f"file:{quote(os.path.abspath(path))}?mode={mode}"  # noqa: PTH100 - resolve() would follow links
    return sqlite3.connect(address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)


def _has_log(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _take_writer_lock(path: Path, wait: float) -> sqlite3.Connection:
    """A lock that one process holds at a time, on a small file beside the store; it ends with the process.

    SQLite's own lock on the store would end with each commit, and between two commits another writer could group the
    same articles in its own way.
    """
    lock = _open_file(path.with_name(f"{path.name}-writer"), "rwc", wait)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        lock.close()
        raise
    return lock
