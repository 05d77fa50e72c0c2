"""Which stretches of a text a full-text query matches: asked of SQLite itself, so that it is what the index matched."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from crosswire.store.schema import TOKENIZER
from crosswire.store.search import fold

_OPEN, _CLOSE = "\x02", "\x03"  # no folded text has them


def find_marks(match: str, texts: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The stretches of each text that the query's phrases match, in order; offsets are code points."""
    if not match or not texts:
        return tuple(() for _ in texts)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = '{TOKENIZER}')")
        connection.executemany(
            "INSERT INTO texts (rowid, text) VALUES (?, ?)",
            [(number, fold(text)) for number, text in enumerate(texts, start=1)],
        )
        rows = connection.execute(
            "SELECT rowid, highlight(texts, 0, ?, ?) FROM texts WHERE texts MATCH ?", (_OPEN, _CLOSE, match)
        )
        marked = dict(rows.fetchall())
    return tuple(_read_marks(marked.get(number, "")) for number in range(1, len(texts) + 1))


def _read_marks(text: str) -> tuple[tuple[int, int], ...]:
    """Where the marks stand in the text without them."""
    marks: list[tuple[int, int]] = []
    place = 0
    for piece in text.split(_OPEN)[1:] if text else ():
        if not marks:
            place = text.index(_OPEN)
        inside, _, rest = piece.partition(_CLOSE)
        marks.append((place, place + len(inside)))
        place += len(inside) + len(rest)
    return tuple(marks)
