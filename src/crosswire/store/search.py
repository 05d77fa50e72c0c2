"""What is found by its words or its meaning: an entry an article, a quote and a fact, in SQLite's full-text index.

An entry's words are indexed folded (what SQLite does not take for one letter with its plain form), never as the user
typed them. An article's text is not kept twice: its entry has none, and the index is without content.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from crosswire.kept import HitKind
from crosswire.store.database import Row
from crosswire.store.records import make_key
from crosswire.store.shelf import Shelf

MOST_STEPS = 5_000  # times ten thousand of SQLite's steps: about two seconds, whatever the machine is busy with
MOST_FOUND = 1_000

# One letter each, so that offsets stay: what SQLite's own folding of accents leaves as it is.
_LETTERS = str.maketrans("øØłŁđĐðÐħĦıŧŦßẞ\x00\x02\x03\x04", "oOlLdDdDhHitTss    ")
# Porter's stems of "Ines", "ones" and "ores": as they stand, everything with "in" would be found for the name.
_SMALL = re.compile(r"\b(in|on|or)\b", re.IGNORECASE)
_DELETE = "INSERT INTO words (words, rowid, title, speaker, text) VALUES ('delete', ?, ?, ?, ?)"
_FOUND = (
    "e.entry, kind, ref, e.article, a.story, a.outlet, e.speaker, a.published,"
    " coalesce((SELECT s.title FROM stories s WHERE s.id = a.story), a.title, a.source), e.text, first, last, saying,"
    " told, said, a.title"
)
_FROM = "entries e JOIN articles a ON a.id = e.article"
_LIVE = "a.replaced_by IS NULL AND a.status <> 'quarantined'"


class Entry(Struct, frozen=True, kw_only=True):
    """Something that can be found: an article, a quote or a fact, with the stretch of an article that it stands on."""

    kind: HitKind
    ref: str
    article: str
    story: str | None = None  # whose record it is of; None of an article
    title: str = ""
    speaker: str | None = None
    keys: frozenset[str] = frozenset()  # folded names by which its speakers are asked for
    outlets: str = ""  # of all articles that tell it, folded, a line each
    text: str  # the words to index; kept, but of an article
    meaning: str | None = None  # the words whose vector tells what it means
    is_spare: bool = False  # its vector is used where there is one, and not made for it
    start: int
    end: int
    saying: str | None = None  # what all renderings of one saying share
    told: int = 1  # by how many articles
    said: str = ""  # of a quote: what the desk wants to know of it again


class Found(Struct, frozen=True, kw_only=True):
    """An entry as it was found, with what its article and story say now."""

    number: int
    kind: HitKind
    ref: str
    article: str
    story: str | None
    outlet: str | None
    speaker: str | None
    published: str | None
    title: str  # the story's, else the article's
    text: str
    start: int
    end: int
    saying: str | None
    told: int
    said: str
    headline: str | None  # the article's own title


class Narrowing(Struct, frozen=True, kw_only=True):
    """What entries must be to be found; what is empty or None does not narrow. Days are ISO, names folded."""

    kinds: tuple[HitKind, ...] = ()
    speakers: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None  # the first day that may be


class Search(Shelf):
    """The part of the store that finds."""

    # ------------------------------------------------------------ finding

    def find_words(self, match: str, narrowing: Narrowing, limit: int) -> tuple[int, ...]:
        """The numbers of the entries that an FTS5 query matches, the best first by BM25, ties by number."""
        conditions, values = _read_narrowing(narrowing)
        with self._database.bounded(MOST_STEPS):
            rows = self._database.rows(
                f"SELECT e.entry FROM words JOIN {_FROM.replace('entries e', 'entries e ON e.entry = words.rowid', 1)}"
                f" WHERE words MATCH ? AND {conditions} ORDER BY round(bm25(words, 3.0, 2.0, 1.0), 6), e.entry LIMIT ?",
                (match, *values, _cap(limit)),
            )
        return tuple(row[0] for row in rows)

    def find_newest(self, narrowing: Narrowing, limit: int) -> tuple[int, ...]:
        """The numbers of all entries that are as asked for, the newest first."""
        conditions, values = _read_narrowing(narrowing)
        with self._database.bounded(MOST_STEPS):
            rows = self._database.rows(
                f"SELECT e.entry FROM {_FROM} WHERE {conditions}"
                " ORDER BY a.published IS NULL, a.published DESC, e.entry LIMIT ?",
                (*values, _cap(limit)),
            )
        return tuple(row[0] for row in rows)

    def narrow(self, narrowing: Narrowing) -> tuple[int, ...]:
        """The numbers of all entries with a meaning that are as asked for."""
        conditions, values = _read_narrowing(narrowing)
        with self._database.bounded(MOST_STEPS):
            rows = self._database.rows(
                f"SELECT e.entry FROM {_FROM} WHERE key IS NOT NULL AND {conditions} ORDER BY e.entry", values
            )
        return tuple(row[0] for row in rows)

    def matching(self, match: str, numbers: Sequence[int]) -> frozenset[int]:
        """Those of these entries that an FTS5 query matches."""
        with self._database.bounded(MOST_STEPS):
            return frozenset(
                row[0]
                for row in self._database.rows_of(
                    "SELECT rowid FROM words WHERE words MATCH ? AND rowid IN ({keys})", numbers, (match,)
                )
            )

    def found(self, numbers: Sequence[int]) -> dict[int, Found]:
        """What is known of those of these entries that stand, by number."""
        rows = self._database.rows_of(f"SELECT {_FOUND} FROM {_FROM} WHERE {_LIVE} AND e.entry IN ({{keys}})", numbers)
        return {row[0]: _read_found(row) for row in rows}

    # ------------------------------------------------------------ meanings

    def newest_entry(self) -> int:
        """The number of the entry that was put in last; it is never given again."""
        return int(self._database.value("SELECT coalesce(max(entry), 0) FROM entries"))

    def count_meanings(self, above: int = 0) -> int:
        """How many entries above a number have a meaning to be found by."""
        return int(self._database.value("SELECT count(*) FROM entries WHERE key IS NOT NULL AND entry > ?", (above,)))

    def meanings(self, model: str, above: int = 0, limit: int = -1) -> tuple[list[int], bytes]:
        """The numbers of the entries above one, and their vectors of this model, one after another in that order."""
        rows = self._database.rows(
            "SELECT entry, vector FROM entries JOIN vectors ON vectors.key = entries.key AND model = ?"
            " WHERE entry > ? ORDER BY entry LIMIT ?",
            (model, above, limit),
        )
        return [row[0] for row in rows], b"".join(row[1] for row in rows)

    def meanings_of(self, model: str, numbers: Sequence[int]) -> tuple[list[int], bytes]:
        """Those of these entries that have a vector of this model, and their vectors, in order of number."""
        rows = self._database.rows_of(
            "SELECT entry, vector FROM entries JOIN vectors ON vectors.key = entries.key AND model = ?"
            " WHERE entry IN ({keys})",
            sorted(numbers),
            (model,),
        )
        rows.sort()
        return [row[0] for row in rows], b"".join(row[1] for row in rows)

    def unembedded(self, model: str, limit: int) -> tuple[Found, ...]:
        """Entries with a meaning of which there is no vector of this model."""
        rows = self._database.rows(
            f"SELECT {_FOUND} FROM {_FROM} WHERE key IS NOT NULL AND NOT EXISTS"
            " (SELECT 1 FROM vectors WHERE model = ? AND vectors.key = e.key) ORDER BY e.entry LIMIT ?",
            (model, limit),
        )
        return tuple(_read_found(row) for row in rows)

    # ------------------------------------------------------------ speakers

    def said_by(self, key: str, limit: int = 100_000) -> tuple[Found, ...]:
        """The quotes whose speaker bears this folded name, the newest first."""
        rows = self._database.rows(
            f"SELECT {_FOUND} FROM {_FROM} WHERE kind = 'quote' AND {_LIVE} AND e.entry IN"
            " (SELECT entry FROM speakers WHERE key = ?)"
            " ORDER BY a.published IS NULL, a.published DESC, e.entry LIMIT ?",
            (key, limit),
        )
        return tuple(_read_found(row) for row in rows)

    def speakers(self) -> tuple[tuple[str, int], ...]:
        """Who is quoted under which name, and how many sayings, most first."""
        rows = self._database.rows(
            f"SELECT e.speaker, count(DISTINCT saying) AS often FROM {_FROM} WHERE kind = 'quote' AND e.speaker"
            f" IS NOT NULL AND {_LIVE} GROUP BY e.speaker ORDER BY often DESC, e.speaker"
        )
        return tuple((name, often) for name, often in rows)

    # ------------------------------------------------------------ writing

    def put_entries(self, entries: Iterable[Entry]) -> None:
        """Add entries; those of one article or of one story's record are taken out first by `drop_entries`."""
        self._change()
        for entry in entries:
            number = self._put_entry(entry)
            self._database.run(
                "INSERT INTO words (rowid, title, speaker, text) VALUES (?, ?, ?, ?)",
                (number, fold(entry.title), fold(entry.speaker or ""), fold(entry.text)),
            )
            self._database.run_each(
                "INSERT OR IGNORE INTO speakers VALUES (?, ?)", [(key, number) for key in sorted(entry.keys)]
            )

    def _put_entry(self, entry: Entry) -> int:
        kept = "" if entry.kind == "article" else entry.text
        key = make_key(entry.meaning) if entry.meaning else None
        self._database.run(
            "INSERT INTO entries (kind, ref, article, story, title, speaker, outlets, text, key, first, last, saying,"
            " told, said) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(entry.kind, entry.ref, entry.article, entry.story, entry.title, entry.speaker, entry.outlets, kept),
                *(key, entry.start, entry.end, entry.saying, entry.told, entry.said),
            ),
        )
        return int(self._database.value("SELECT last_insert_rowid()"))

    def put_meanings(self, meanings: Mapping[int, str]) -> None:
        """Say by which words' vectors entries are found."""
        self._change()
        self._database.run_each(
            "UPDATE entries SET key = ? WHERE entry = ?",
            [(make_key(text), number) for number, text in meanings.items()],
        )

    def drop_entries(self, story: str, articles: Sequence[str]) -> None:
        """Take out the quotes and facts of a story's record, and those that records of these articles gave before."""
        self._change()
        sql = "SELECT entry, title, speaker, text FROM entries WHERE kind <> 'article' AND"
        rows = {row[0]: row for row in self._database.rows(f"{sql} story = ?", (story,))}
        rows |= {row[0]: row for row in self._database.rows_of(f"{sql} article IN ({{keys}})", articles)}
        numbers = [(number,) for number in sorted(rows)]
        self._database.run_each(
            _DELETE, [(row[0], fold(row[1]), fold(row[2] or ""), fold(row[3])) for row in rows.values()]
        )
        self._database.run_each("DELETE FROM speakers WHERE entry = ?", numbers)
        self._database.run_each("DELETE FROM entries WHERE entry = ?", numbers)

    def mark_indexed(self, story: str, making: str) -> None:
        """Say that the entries of a story are those of its newest record, and how they were made."""
        self._change()
        self._database.run(
            "INSERT OR REPLACE INTO indexed VALUES (?1, (SELECT coalesce(max(revision), 0) FROM records"
            " WHERE story = ?1), ?2)",
            (story, making),
        )

    def is_indexed(self, story: str, making: str) -> bool:
        """Whether the entries of a story are those of its newest record, made in this way."""
        return (
            self._database.row(
                "SELECT 1 FROM indexed WHERE story = ?1 AND making = ?2 AND revision ="
                " (SELECT coalesce(max(revision), 0) FROM records WHERE story = ?1)",
                (story, making),
            )
            is not None
        )

    def unindexed_stories(self, making: str) -> tuple[str, ...]:
        """The stories that have a record of which there are no entries made in this way."""
        rows = self._database.rows(
            "SELECT id FROM stories WHERE into_story IS NULL AND articles > 0 AND EXISTS"
            " (SELECT 1 FROM records WHERE story = id) AND NOT EXISTS (SELECT 1 FROM indexed WHERE story = id AND"
            " making = ? AND indexed.revision = (SELECT max(revision) FROM records WHERE story = id)) ORDER BY id",
            (making,),
        )
        return tuple(row[0] for row in rows)

    def unindexed_articles(self, limit: int) -> tuple[str, ...]:
        """Articles without an entry, at most so many."""
        rows = self._database.rows(
            "SELECT id FROM live WHERE NOT EXISTS (SELECT 1 FROM entries WHERE article = live.id AND kind = 'article')"
            " ORDER BY number LIMIT ?",
            (limit,),
        )
        return tuple(row[0] for row in rows)


def _read_found(row: Row) -> Found:
    return msgspec.convert(dict(zip(Found.__struct_fields__, row, strict=True)), Found)


def fold(text: str) -> str:
    """The text as it is indexed: as long as before, letters that SQLite keeps apart from their plain forms replaced."""
    return _SMALL.sub(_set_apart, text.translate(_LETTERS))


def _set_apart(found: re.Match[str]) -> str:
    return f"{found[1][:-1]}\u03b7"


def quote_words(words: Sequence[str]) -> str:
    """The words as one phrase of FTS5, in which nothing has a meaning of its own; empty where there is no word."""
    joined = fold(unicodedata.normalize("NFC", " ".join(words))).encode("utf-8", "replace").decode()
    return '"{}"'.format(joined.replace('"', " ")) if any(map(str.isalnum, joined)) else ""


def join_matches(parts: Iterable[str], how: Literal["AND", "OR"], without: Iterable[str] = ()) -> str:
    """An FTS5 query of phrases: all or any of them, and none of others."""
    wanted = f" {how} ".join(part for part in parts if part)
    unwanted = " OR ".join(part for part in without if part)
    return f"({wanted}) NOT ({unwanted})" if wanted and unwanted else wanted


def _cap(limit: int) -> int:
    return max(0, min(limit, MOST_FOUND))


_CONDITIONS: Mapping[str, str] = {
    "before": "a.published < ?",
    "after": "a.published >= ?",
}


def _read_narrowing(narrowing: Narrowing) -> tuple[str, list[str]]:
    """The condition in SQL, and its values."""
    conditions, values = [_LIVE], list[str]()
    if narrowing.kinds:
        conditions.append(f"kind IN ({_marks(narrowing.kinds)})")
        values += narrowing.kinds
    if "fact" not in narrowing.kinds:
        conditions.append("(kind <> 'fact' OR told > 1)")  # what one article tells is found in that article
    if narrowing.speakers:
        conditions.append(
            f"e.entry IN (SELECT entry FROM speakers WHERE speakers.key IN ({_marks(narrowing.speakers)}))"
        )
        values += narrowing.speakers
    if narrowing.outlets:
        conditions.append(f"({' OR '.join(['instr(outlets, ?) > 0'] * len(narrowing.outlets))})")
        values += narrowing.outlets
    if narrowing.stories:
        conditions.append(f"a.story IN ({_marks(narrowing.stories)})")
        values += narrowing.stories
    for field, condition in _CONDITIONS.items():
        if value := getattr(narrowing, field):
            conditions.append(condition)
            values.append(value)
    return " AND ".join(conditions), values


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))
