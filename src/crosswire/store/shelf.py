"""What all parts of the store stand on: its file, and the revision under which changes are being made."""

from crosswire.errors import StoreError
from crosswire.store.database import Database


class Shelf:
    """A part of the store; `Store` is all of them together."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._revision: int | None = None
        self._moment = ""

    def _change(self) -> int:
        """The revision of the change that is about to be made; nothing may be changed outside `Store.writing`."""
        if self._revision is None or not self._database.in_transaction:
            raise StoreError("nothing can be changed in a store but within writing()")
        self._database.run("INSERT OR IGNORE INTO revisions VALUES (?, ?)", (self._revision, self._moment))
        return self._revision
