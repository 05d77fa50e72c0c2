"""Stories: which articles stand in which, what a list shows of each, and where an old id leads."""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from crosswire.errors import StoreError, UsageError
from crosswire.kept import StoryHead
from crosswire.model import FactStatus
from crosswire.store.articles import Named
from crosswire.store.nouns import read, write
from crosswire.store.shelf import Shelf

Order = Literal["newest", "biggest", "disputed"]

MOST_LISTED = 10_000
MOST_CANDIDATES = 5  # that are named where words fit several stories

_ORDERS: dict[Order, str] = {
    "newest": "newest DESC, id",
    "biggest": "articles DESC, newest DESC, id",
    "disputed": "disputed DESC, articles DESC, newest DESC, id",
}
_ARTICLE_IS = "EXISTS (SELECT 1 FROM live WHERE story = stories.id AND"
_NAME_IS = "EXISTS (SELECT 1 FROM live JOIN names ON article = live.id WHERE story = stories.id AND"
# What a filter's field asks of a story; the field's value stands for each question mark.
_CONDITIONS = {
    "since": "newest >= ?",
    "before": "newest < ?",
    "name": f"{_NAME_IS} name LIKE ? ESCAPE '\\')",
    "place": f"{_NAME_IS} kind = 'place' AND name LIKE ? ESCAPE '\\')",
    "outlet": f"{_ARTICLE_IS} outlet LIKE ? ESCAPE '\\')",
    "status": "json_extract(head, '$.statuses.' || ?) > 0",
    "words": "title LIKE ? ESCAPE '\\'",
}
_WITHIN = frozenset({"name", "place", "outlet", "words"})  # are looked for anywhere in what the story gives


class StoryFilter(Struct, frozen=True, kw_only=True):
    """Which stories to list; what is None or empty does not filter.

    Days are ISO: `since` is the first day on which a story's newest article may have come out, `before` the first day
    on which it may not. Names, places and outlets may be given in part, in capitals or not.
    """

    since: str | None = None
    before: str | None = None
    name: str | None = None
    place: str | None = None
    outlet: str | None = None
    status: FactStatus | None = None
    words: str | None = None  # of the title
    least_articles: int = 1


class Stories(Shelf):
    """The part of the store that keeps stories."""

    # ------------------------------------------------------------ reading

    def heads(
        self, which: StoryFilter | None = None, order: Order = "newest", *, limit: int = MOST_LISTED, offset: int = 0
    ) -> tuple[StoryHead, ...]:
        """The stories that a filter lets through, in an order; `limit` and `offset` cut a page out of them."""
        conditions, values = _read_filter(which or StoryFilter())
        rows = self._database.rows(
            f"SELECT head, stale FROM stories WHERE {conditions} ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?",
            (*values, max(0, min(limit, MOST_LISTED)), max(0, offset)),
        )
        return tuple(_read_head(head, stale) for head, stale in rows)

    def count_stories(self, which: StoryFilter | None = None) -> int:
        """How many stories a filter lets through."""
        conditions, values = _read_filter(which or StoryFilter())
        return int(self._database.value(f"SELECT count(*) FROM stories WHERE {conditions}", values))

    def head(self, story: str) -> StoryHead | None:
        """What a list shows of the story of this id."""
        row = self._database.row("SELECT head, stale FROM stories WHERE id = ? AND head IS NOT NULL", (story,))
        return _read_head(*row) if row else None

    def find_story(self, story: str) -> str | None:
        """The id that this very id leads to now, by way of the stories that it went into; None if it never was one."""
        seen: set[str] = set()
        while story not in seen:
            seen.add(story)
            row = self._database.row("SELECT into_story FROM stories WHERE id = ?", (story,))
            if row is None:
                return None
            if row[0] is None:
                return story
            story = row[0]
        raise StoreError(f"the story {story} went into itself: run crosswire doctor")

    def resolve_story(self, words: str) -> str:
        """The id of the story that is meant: by an id of now or before, its first characters, or words of its title.

        Raises `UsageError` where no story fits, or several do.
        """
        if found := self.find_story(words):
            return found
        rows = self._database.rows(
            "SELECT id FROM stories WHERE length(?1) > 2 AND substr(id, 1, length(?1)) = ?1 ORDER BY id", (words,)
        )
        found_ids = {self.find_story(row[0]) for row in rows}
        candidates = sorted(one for one in found_ids if one) or self._find_titled(words)
        if not candidates:
            raise UsageError(f"no story is called {words!r}: crosswire stories lists them")
        if len(candidates) > 1:
            raise UsageError(f"{words!r} fits several stories: {self._name_all(candidates)}")
        return candidates[0]

    def _find_titled(self, words: str) -> list[str]:
        """The stories whose title has all of the words."""
        pieces = words.split()
        if not pieces:
            return []
        conditions = " AND ".join([_CONDITIONS["words"]] * len(pieces))
        rows = self._database.rows(
            f"SELECT id FROM stories WHERE into_story IS NULL AND articles > 0 AND {conditions}"
            f" ORDER BY {_ORDERS['newest']} LIMIT ?",
            (*(_look_within(piece) for piece in pieces), MOST_CANDIDATES + 1),
        )
        return [row[0] for row in rows]

    def _name_all(self, stories: Sequence[str]) -> str:
        named = [f"{story} ({head.title})" for story in stories[:MOST_CANDIDATES] if (head := self.head(story))]
        return "; ".join([*named, "and more"] if len(stories) > MOST_CANDIDATES else named)

    def stale_stories(self, recipe: str | None = None) -> tuple[str, ...]:
        """The stories whose record is not up to date, or not of this recipe; the newest first."""
        rows = self._database.rows(
            "SELECT id FROM stories WHERE into_story IS NULL AND articles > 0 AND (stale = 1 OR (?1 IS NOT NULL AND"
            " ?1 IS NOT (SELECT recipe FROM records WHERE story = stories.id ORDER BY revision DESC LIMIT 1)))"
            " ORDER BY newest DESC, id",
            (recipe,),
        )
        return tuple(row[0] for row in rows)

    def names_of(self, story: str) -> tuple[Named, ...]:
        """Whom the story's articles name, with how often all of them do; the most told first."""
        rows = self._database.rows(
            "SELECT name, kind, sum(told) AS all_told FROM names JOIN live ON id = article"
            " WHERE story = ? GROUP BY name, kind ORDER BY count(*) DESC, all_told DESC, name, kind",
            (story,),
        )
        return tuple(Named(name=name, kind=kind, told=told) for name, kind, told in rows)

    # ------------------------------------------------------------ writing

    def put_assignment(self, article: str, story: str) -> frozenset[str]:
        """Put an article, in all its versions, in a story; it begins the story if there is none of that id.

        The story's record is then stale, as are those of the stories that the article left, which come back. One that
        has nothing left leads to where its last article went; an id that had led elsewhere leads to its own again.
        """
        revision = self._change()
        self._database.run(
            "INSERT INTO stories (id, revision) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET into_story = NULL, stale = 1",
            (story, revision),
        )
        rows = self._database.rows(
            "SELECT DISTINCT story FROM articles WHERE story <> ?"
            " AND lineage = (SELECT lineage FROM articles WHERE id = ?)",
            (story, article),
        )
        self._database.run(
            "UPDATE articles SET story = ? WHERE lineage = (SELECT lineage FROM articles WHERE id = ?)",
            (story, article),
        )
        left = frozenset(row[0] for row in rows)
        for before in sorted(left):
            self.mark_stale(before)
            if self._database.row("SELECT 1 FROM articles WHERE story = ?", (before,)) is None:
                self.merge(before, story)
        return left

    def merge(self, story: str, into: str) -> None:
        """Make one story of two: the articles of the first stand in the other, and its id leads there."""
        if story == into:
            return
        revision = self._change()
        self._database.run("UPDATE articles SET story = ? WHERE story = ?", (into, story))
        self._database.run(
            "UPDATE stories SET into_story = ?, stale = 0, articles = 0, revision = ? WHERE id = ?",
            (into, revision, story),
        )
        self.mark_stale(into)

    def split(self, articles: Iterable[str], story: str) -> frozenset[str]:
        """Take articles out of their stories into another, which may be new; the stories that they left."""
        return frozenset(left for article in articles for left in self.put_assignment(article, story))

    def mark_stale(self, story: str) -> None:
        """Say that something came since the story's record was made."""
        self._change()
        self._database.run("UPDATE stories SET stale = 1 WHERE id = ?", (story,))

    def put_head(self, head: StoryHead, newest: str) -> None:
        """Keep what a list shows of a story; `newest` is the moment by which lists order it."""
        self._change()
        disputed = head.statuses.get("disputed", 0) + head.statuses.get("conflicting", 0)
        self._database.run(
            "UPDATE stories SET head = ?, articles = ?, newest = ?, disputed = ?, title = ? WHERE id = ?",
            (write(head), head.articles, newest, disputed, head.title, head.id),
        )


def _read_filter(which: StoryFilter) -> tuple[str, list[str | int]]:
    """The condition that a filter makes in SQL, and its values."""
    conditions = ["into_story IS NULL", "head IS NOT NULL", "articles >= ?"]
    values: list[str | int] = [max(1, which.least_articles)]
    for field, condition in _CONDITIONS.items():
        if value := getattr(which, field):
            conditions.append(condition)
            values.append(_look_within(value) if field in _WITHIN else value)
    return " AND ".join(conditions), values


def _look_within(words: str) -> str:
    """The pattern of SQL's LIKE that finds the words anywhere."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _read_head(head: str, stale: int) -> StoryHead:
    from_store = read(head, StoryHead)
    return from_store if from_store.stale == bool(stale) else replace(from_store, stale=bool(stale))
