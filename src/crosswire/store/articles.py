"""Articles with their versions, what was found in each, and their fingerprints."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from crosswire.kept import Kept
from crosswire.model import Article, Findings, Problem, Status
from crosswire.store.nouns import pack, unpack
from crosswire.store.shelf import Shelf

_KEPT = "id, lineage, version, replaced_by, story, added_at, revision"


class StoredPrint(Struct, frozen=True, kw_only=True):
    """A fingerprint as the store keeps it; `data` is the noun as JSON, which only `group` reads."""

    article: str
    story: str | None
    day: int | None
    data: bytes


class Outline(Struct, frozen=True, kw_only=True):
    """An article without its text."""

    id: str
    source: str
    outlet: str | None
    title: str | None
    published: str | None
    added_at: str


class Named(Struct, frozen=True, kw_only=True):
    """Somebody or something that an article names, and how often."""

    name: str
    kind: str
    told: int


class Articles(Shelf):
    """The part of the store that keeps articles."""

    # ------------------------------------------------------------ reading

    def article(self, article: str) -> Article | None:
        """The article of this id, whichever version it is."""
        return next(iter(self.articles([article])), None)

    def articles(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """The articles of these ids that are kept, by id."""
        rows = self._database.rows_of("SELECT article, noun FROM texts WHERE article IN ({keys})", ids)
        return tuple(unpack(noun, Article) for _, noun in sorted(rows))

    def kept(self, article: str) -> Kept | None:
        """How the store keeps the article of this id."""
        row = self._database.row(f"SELECT {_KEPT} FROM articles WHERE id = ?", (article,))
        return _read_kept(row) if row else None

    def find_article(self, words: str) -> str | None:
        """The id that begins with these characters, if exactly one article's does."""
        rows = self._database.rows(
            "SELECT id FROM articles WHERE id = ?1 OR substr(id, 1, length(?1)) = ?1 LIMIT 2", (words,)
        )
        return rows[0][0] if len(rows) == 1 else None

    def has_article(self, article: str) -> bool:
        """Whether the article of this id is kept."""
        return self._database.row("SELECT 1 FROM articles WHERE id = ?", (article,)) is not None

    def members(self, story: str) -> tuple[str, ...]:
        """The ids of the story's articles, each in its newest version, without those that cannot be used."""
        rows = self._database.rows("SELECT id FROM live WHERE story = ? ORDER BY id", (story,))
        return tuple(row[0] for row in rows)

    def articles_of(self, story: str) -> tuple[Article, ...]:
        """The story's articles, each in its newest version, by id."""
        return self.articles(self.members(story))

    def outlines(self, story: str) -> tuple[Outline, ...]:
        """What is known of the story's articles without their texts, by date of publication and id."""
        rows = self._database.rows(
            "SELECT id, source, outlet, title, published, added_at FROM live WHERE story = ?"
            " ORDER BY published IS NULL, published, id",
            (story,),
        )
        return tuple(
            Outline(id=article, source=source, outlet=outlet, title=title, published=published, added_at=added_at)
            for article, source, outlet, title, published, added_at in rows
        )

    def replaced_in(self, ids: Sequence[str]) -> dict[str, str]:
        """Of each of these articles that is a newer version, and of those before it, the id of the version before."""
        found: dict[str, str] = {}
        waiting = list(ids)
        while waiting:
            rows = self._database.rows_of(
                "SELECT replaced_by, id FROM articles WHERE replaced_by IN ({keys}) ORDER BY status <> 'quarantined'",
                waiting,
            )
            waiting = [before for _, before in rows if before not in found]
            found |= dict(rows)
        return found

    def versions(self, article: str) -> tuple[Kept, ...]:
        """All versions of the article of this id, the first one first."""
        rows = self._database.rows(
            f"SELECT {_KEPT} FROM articles WHERE lineage = (SELECT lineage FROM articles WHERE id = ?)"
            " ORDER BY version, number",
            (article,),
        )
        return tuple(map(_read_kept, rows))

    def find_lineages(self, keys: Sequence[str]) -> dict[str, str]:
        """Of each key that is known, the lineage of articles that bears it."""
        return dict(self._database.rows_of("SELECT key, lineage FROM lineages WHERE key IN ({keys})", keys))

    def newest_of(self, lineage: str) -> Article | None:
        """The newest version of the articles of one lineage; one that can be used, if there is any."""
        newest = self._database.value(
            "SELECT id FROM articles WHERE lineage = ? AND replaced_by IS NULL ORDER BY status = 'quarantined'",
            (lineage,),
        )
        return self.article(newest) if newest else None

    def unplaced(self) -> tuple[str, ...]:
        """The ids of articles that stand in no story yet, each in its newest version, in order of publication."""
        rows = self._database.rows("SELECT id FROM live WHERE story IS NULL ORDER BY published IS NULL, published, id")
        return tuple(row[0] for row in rows)

    # ------------------------------------------------------------ writing

    def put_article(self, article: Article, lineage: str, keys: Iterable[str]) -> None:
        """Keep an article as a version of its lineage, under all keys by which it is known again.

        The versions of a lineage are in order of publication, those of one moment in order of arrival. Each is marked
        as replaced by the next that can be used; one that cannot takes nobody's place.
        """
        revision = self._change()
        self._database.run(
            "INSERT INTO articles (id, lineage, version, outlet, title, published, language, status, reason, source,"
            " url, digest, raw_digest, added_at, revision) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(article.id, lineage, article.outlet, article.title, article.published, article.language),
                *(article.status, article.reason, article.source, article.url, article.digest, article.raw_digest),
                *(self._moment, revision),
            ),
        )
        self._database.run("INSERT INTO texts VALUES (?, ?)", (article.id, pack(article)))
        self._database.run_each("INSERT OR IGNORE INTO lineages VALUES (?, ?)", [(key, lineage) for key in keys])
        self._number_versions(lineage)

    def _number_versions(self, lineage: str) -> None:
        rows = self._database.rows(
            "SELECT id, status = 'quarantined' FROM articles WHERE lineage = ?"
            " ORDER BY coalesce(published, ''), number",
            (lineage,),
        )
        numbered: list[tuple[int, str | None, str]] = []
        later = usable = None
        for version, (identity, is_unusable) in reversed(list(enumerate(rows, start=1))):
            numbered.append((version, usable or later if is_unusable else usable, identity))
            later = identity
            usable = usable if is_unusable else identity
        self._database.run_each("UPDATE articles SET version = ?, replaced_by = ? WHERE id = ?", numbered)
        # a version that comes after the one that took its place stands where that one stands
        self._database.run(
            "UPDATE articles SET story = (SELECT story FROM articles AS next WHERE next.id = articles.replaced_by)"
            " WHERE lineage = ? AND story IS NULL AND replaced_by IS NOT NULL",
            (lineage,),
        )

    def put_details(self, article: Article, keys: Iterable[str]) -> None:
        """Keep an article that is known with what it now says of itself; its text and id are the same."""
        self._change()
        self._database.run(
            "UPDATE articles SET published = ?, url = ? WHERE id = ?", (article.published, article.url, article.id)
        )
        self._database.run("UPDATE texts SET noun = ? WHERE article = ?", (pack(article), article.id))
        lineage = self._database.value("SELECT lineage FROM articles WHERE id = ?", (article.id,))
        self._database.run_each("INSERT OR IGNORE INTO lineages VALUES (?, ?)", [(key, lineage) for key in keys])
        self._number_versions(lineage)

    def put_status(self, article: str, status: Status, reason: str | None) -> None:
        """Say whether an article can be used, and why not or only in part."""
        self._change()
        self._database.run("UPDATE articles SET status = ?, reason = ? WHERE id = ?", (status, reason, article))
        for kept in self.articles([article]):
            noun = pack(replace(kept, status=status, reason=reason))
            self._database.run("UPDATE texts SET noun = ? WHERE article = ?", (noun, article))
        self._number_versions(self._database.value("SELECT lineage FROM articles WHERE id = ?", (article,)))

    # ------------------------------------------------------------ findings

    def findings_of(self, ids: Sequence[str]) -> dict[str, Findings]:
        """What was found in each of the articles that were examined, by article id."""
        rows = self._database.rows_of("SELECT article, noun FROM findings WHERE article IN ({keys})", ids)
        return {article: unpack(noun, Findings) for article, noun in rows}

    def put_findings(self, findings: Findings, recipe: str, names: Iterable[Named] = ()) -> bool:
        """Keep what was found in an article, and whom it names; whether it differs from what was kept of it before."""
        self._change()
        noun = pack(findings)
        before = self._database.value("SELECT noun FROM findings WHERE article = ?", (findings.article,))
        self._database.run("INSERT OR REPLACE INTO findings VALUES (?, ?, ?)", (findings.article, recipe, noun))
        self._put_names(findings.article, names)
        return bool(before != noun)

    def _put_names(self, article: str, names: Iterable[Named]) -> None:
        self._database.run("DELETE FROM names WHERE article = ?", (article,))
        self._database.run_each(
            "INSERT OR REPLACE INTO names VALUES (?, ?, ?, ?)",
            [(article, one.name, one.kind, one.told) for one in names],
        )

    def unexamined(self, recipe: str) -> tuple[str, ...]:
        """The ids of newest versions without findings of this recipe, in order of arrival."""
        rows = self._database.rows(
            "SELECT id FROM live LEFT JOIN findings ON article = id AND recipe = ?"
            " WHERE article IS NULL ORDER BY number",
            (recipe,),
        )
        return tuple(row[0] for row in rows)

    def examined_by(self, recipe: str, ids: Sequence[str]) -> frozenset[str]:
        """Those of these articles whose findings are of this recipe."""
        sql = "SELECT article FROM findings WHERE recipe = ? AND article IN ({keys})"
        return frozenset(row[0] for row in self._database.rows_of(sql, ids, (recipe,)))

    # ------------------------------------------------------------ fingerprints

    def put_print(self, article: str, day: int | None, recipe: str, data: bytes) -> None:
        """Keep an article's fingerprint, and the day of its publication as an ordinal."""
        self._change()
        self._database.run("INSERT OR REPLACE INTO fingerprints VALUES (?, ?, ?, ?)", (article, day, recipe, data))

    def prints_of(self, ids: Sequence[str]) -> dict[str, StoredPrint]:
        """The fingerprints of these articles, by article id."""
        sql = (
            "SELECT article, story, day, noun FROM fingerprints JOIN articles ON id = article WHERE article IN ({keys})"
        )
        return {row[0]: _read_print(row) for row in self._database.rows_of(sql, ids)}

    def live_prints(self, since_day: int | None = None) -> Iterator[StoredPrint]:
        """The fingerprints of all articles that stand in a story, in order of publication, one after another.

        Only of newest versions; `since_day` leaves out what was published before, but not what has no date.
        """
        sql = (
            "SELECT article, story, day, noun FROM fingerprints JOIN live ON id = article"
            " WHERE story IS NOT NULL AND (day IS NULL OR day >= ?)"
            " ORDER BY published IS NULL, published, id"
        )
        return map(_read_print, self._database.each(sql, (since_day if since_day is not None else -1,)))

    def unprinted(self, recipe: str) -> tuple[str, ...]:
        """The ids of newest versions without a fingerprint of this recipe."""
        rows = self._database.rows(
            "SELECT id FROM live LEFT JOIN fingerprints ON article = id AND recipe = ?"
            " WHERE article IS NULL ORDER BY number",
            (recipe,),
        )
        return tuple(row[0] for row in rows)

    # ------------------------------------------------------------ problems

    def put_problems(self, source: str, problems: Sequence[Problem]) -> None:
        """Keep what was wrong with a file when it was last read, in the place of what was wrong with it before."""
        rows = self._database.rows("SELECT stage, message FROM problems WHERE source = ?", (source,))
        found = {(problem.stage, problem.message): problem for problem in problems}
        if found.keys() == set(rows):
            return
        self._change()
        self._database.run("DELETE FROM problems WHERE source = ?", (source,))
        self._database.run_each(
            "INSERT INTO problems (source, stage, message, article, at) VALUES (?, ?, ?, ?, ?)",
            [(source, one.stage, one.message, one.article, self._moment) for one in found.values()],
        )

    def problems(self) -> tuple[Problem, ...]:
        """What could not be read or examined, by file."""
        rows = self._database.rows("SELECT stage, article, message FROM problems ORDER BY source, stage, message")
        return tuple(Problem(stage=stage, article=article, message=message) for stage, article, message in rows)


def _read_kept(row: tuple[str, str, int, str | None, str | None, str, int]) -> Kept:
    article, lineage, version, replaced_by, story, added_at, revision = row
    return Kept(
        article=article,
        lineage=lineage,
        version=version,
        replaced_by=replaced_by,
        story=story,
        added_at=added_at,
        revision=revision,
    )


def _read_print(row: tuple[str, str | None, int | None, bytes]) -> StoredPrint:
    article, story, day, data = row
    return StoredPrint(article=article, story=story, day=day, data=data)
