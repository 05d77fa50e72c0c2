"""The record of each story as it was after each change, what changed, what editors said, and vectors for next time."""

import hashlib
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from crosswire.kept import Change, Correction
from crosswire.model import Article, Record
from crosswire.store.nouns import pack, read, unpack, write
from crosswire.store.shelf import Shelf


class KeptRecord(Struct, frozen=True, kw_only=True):
    """Under which revision, by which recipe and when a story's record was made."""

    story: str
    revision: int
    recipe: str
    at: str


class Records(Shelf):
    """The part of the store that keeps records and what is said about them."""

    # ------------------------------------------------------------ records

    def put_record(self, story: str, record: Record, recipe: str) -> None:
        """Keep a story's record under this revision; the story is then up to date."""
        revision = self._change()
        bare = replace(record, articles=tuple(replace(article, text="") for article in record.articles))
        self._database.run(
            "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?)", (story, revision, recipe, self._moment, pack(bare))
        )
        self._database.run("UPDATE stories SET stale = 0 WHERE id = ?", (story,))

    def record_of(self, story: str, revision: int | None = None) -> Record | None:
        """The story's record, whole, as of a revision; the newest if none is named; None if there was none then."""
        noun = self._database.value(
            "SELECT noun FROM records WHERE story = ?1 AND (?2 IS NULL OR revision <= ?2)"
            " ORDER BY revision DESC LIMIT 1",
            (story, revision),
        )
        if noun is None:
            return None
        record = unpack(noun, Record)
        ids = [article.id for article in record.articles]
        rows = self._database.rows_of("SELECT article, noun FROM texts WHERE article IN ({keys})", ids)
        texts = {article: unpack(text, Article).text for article, text in rows}
        return replace(record, articles=tuple(replace(article, text=texts[article.id]) for article in record.articles))

    def confirm_record(self, story: str, recipe: str) -> None:
        """Say that the story's newest record still holds, and that this recipe makes the same of it."""
        self._change()
        self._database.run(
            "UPDATE records SET recipe = ?1 WHERE story = ?2 AND revision ="
            " (SELECT max(revision) FROM records WHERE story = ?2)",
            (recipe, story),
        )
        self._database.run("UPDATE stories SET stale = 0 WHERE id = ?", (story,))

    def record_revision(self, story: str) -> int:
        """The revision of the story's newest record; 0 if it has none."""
        return int(self._database.value("SELECT coalesce(max(revision), 0) FROM records WHERE story = ?", (story,)))

    def merged_into(self, story: str) -> tuple[str, ...]:
        """The stories that went into this one since its newest record was made."""
        rows = self._database.rows(
            "WITH RECURSIVE family (id) AS (SELECT id FROM stories WHERE into_story = ?1 UNION SELECT stories.id"
            " FROM stories JOIN family ON into_story = family.id) SELECT id FROM stories WHERE id IN family"
            " AND revision > (SELECT coalesce(max(revision), 0) FROM records WHERE story = ?1) ORDER BY id",
            (story,),
        )
        return tuple(row[0] for row in rows)

    def records_of(self, story: str) -> tuple[KeptRecord, ...]:
        """When and by which recipe each of the story's records was made, the first one first."""
        rows = self._database.rows(
            "SELECT story, revision, recipe, at FROM records WHERE story = ? ORDER BY revision", (story,)
        )
        return tuple(
            KeptRecord(story=name, revision=revision, recipe=recipe, at=at) for name, revision, recipe, at in rows
        )

    def put_recipe(self, key: str, noun: str) -> None:
        """Keep what a recipe's key stands for, as JSON."""
        if self._database.row("SELECT 1 FROM recipes WHERE key = ?", (key,)) is None:
            self._change()
            self._database.run("INSERT INTO recipes VALUES (?, ?)", (key, noun))

    # ------------------------------------------------------------ changes

    def put_changes(self, changes: Sequence[Change]) -> None:
        """Keep what is new, under this revision and moment."""
        revision = self._change()
        for change in changes:
            dated = replace(change, revision=revision, at=self._moment)
            self._database.run(
                "INSERT OR REPLACE INTO changes (id, story, revision, at, kind, noun) VALUES (?, ?, ?, ?, ?, ?)",
                (dated.id, dated.story, revision, self._moment, dated.kind, write(dated)),
            )

    def changes(
        self, *, since_revision: int = 0, since_moment: str = "", story: str | None = None, limit: int = 10_000
    ) -> tuple[Change, ...]:
        """What changed after a revision and from a moment on, in one story or in all; the latest first.

        A story that went into the one asked for brings its own changes along.
        """
        rows = self._database.rows(
            "WITH RECURSIVE family (id) AS (SELECT ?3 UNION SELECT stories.id FROM stories JOIN family"
            " ON into_story = family.id) SELECT noun FROM changes WHERE revision > ?1 AND at >= ?2"
            " AND (?3 IS NULL OR story IN family) ORDER BY revision DESC, story, number LIMIT ?4",
            (since_revision, since_moment, story, limit),
        )
        return tuple(read(row[0], Change) for row in rows)

    # ------------------------------------------------------------ corrections

    def put_correction(self, correction: Correction) -> None:
        """Keep an editor's word; one of the same id takes the place of the one before."""
        revision = self._change()
        self._database.run(
            "INSERT OR REPLACE INTO corrections (id, kind, story, revision, noun) VALUES (?, ?, ?, ?, ?)",
            (correction.id, correction.kind, correction.story, revision, write(correction)),
        )

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """The editors' words that stand: all of them, or those that hold in one story; in order of their making."""
        rows = self._database.rows(
            "WITH RECURSIVE family (id) AS (SELECT ?1 UNION SELECT stories.id FROM stories JOIN family"
            " ON into_story = family.id) SELECT noun FROM corrections WHERE deleted_at IS NULL"
            " AND (?1 IS NULL OR story IS NULL OR story IN family) ORDER BY revision, id",
            (story,),
        )
        return tuple(read(row[0], Correction) for row in rows)

    def correction(self, correction: str) -> Correction | None:
        """The editor's word of this id, if it stands."""
        noun = self._database.value("SELECT noun FROM corrections WHERE id = ? AND deleted_at IS NULL", (correction,))
        return read(noun, Correction) if noun else None

    def delete_correction(self, correction: str, by: str) -> bool:
        """Let an editor's word stand no longer; whether it stood. Who deleted it and when is kept."""
        self._change()
        changed = self._database.run(
            "UPDATE corrections SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL",
            (self._moment, by, correction),
        )
        return changed > 0

    # ------------------------------------------------------------ vectors

    def vectors(self, model: str, texts: Sequence[str]) -> dict[str, bytes]:
        """The vectors that are kept of these texts, by text."""
        text_of = {make_key(text): text for text in texts}
        rows = self._database.rows_of(
            "SELECT key, vector FROM vectors WHERE model = ? AND key IN ({keys})", list(text_of), (model,)
        )
        return {text_of[key]: vector for key, vector in rows}

    def put_vectors(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Keep the vectors of texts."""
        if vectors:
            self._change()
            self._database.run_each(
                "INSERT OR IGNORE INTO vectors VALUES (?, ?, ?)",
                [(model, make_key(text), vector) for text, vector in vectors.items()],
            )


def make_key(text: str) -> bytes:
    """What a text's vector is found by: 16 bytes of its sha256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]
