"""What each address of the API gives: a newsroom, the parts of the path and the query in; a noun out."""

from typing import Any

from msgspec import Struct
from starlette.exceptions import HTTPException

from crosswire.desk.quotes import Saying, Speaker
from crosswire.errors import UsageError
from crosswire.kept import Change, Correction, Hit, StoryHead
from crosswire.model import Record
from crosswire.web.asking import ChangesQuery, ListQuery, QuotesQuery, SearchQuery, StoriesQuery
from crosswire.web.correcting import Said
from crosswire.web.newsroom import Newsroom, Shelved
from crosswire.web.paging import Page, cut_page

Path = dict[str, Any]  # the parts of the path by name


class CorrectionsQuery(ListQuery, frozen=True, kw_only=True):
    """Of which story; of all if none is named."""

    story: str | None = None


class UndoQuery(Struct, frozen=True, kw_only=True):
    """Who takes it back."""

    by: str


def list_stories(newsroom: Newsroom, _path: Path, query: StoriesQuery) -> Page[StoryHead]:
    """A page of stories."""
    return cut_page(newsroom.list_stories(query.filter, query.order), lambda head: head.id, query.cursor, query.limit)


def read_story(newsroom: Newsroom, path: Path, _query: None) -> Record:
    """A story's record."""
    return newsroom.read_record(_find(newsroom, path))


def read_head(newsroom: Newsroom, path: Path, _query: None) -> StoryHead:
    """A story's head."""
    head = newsroom.read_head(_find(newsroom, path))
    if head is None:
        raise HTTPException(404, "There is no such story here.")
    return head


def _find(newsroom: Newsroom, path: Path) -> str:
    story = newsroom.find_story(path["story"])
    if story is None:
        raise HTTPException(404, "There is no such story here.")
    return story


def read_article(newsroom: Newsroom, path: Path, _query: None) -> Shelved:
    """An article."""
    shelved = newsroom.read_article(path["article"])
    if shelved is None:
        raise HTTPException(404, "There is no such article here.")
    return shelved


def list_speakers(newsroom: Newsroom, _path: Path, query: ListQuery) -> Page[Speaker]:
    """A page of those who are quoted."""
    return cut_page(newsroom.list_speakers(), lambda one: one.name, query.cursor, query.limit)


class QuotedPage(Struct, frozen=True, kw_only=True):
    """A page of somebody's sayings, or whom the name may mean, and then no sayings."""

    speaker: Speaker | None
    choices: tuple[Speaker, ...]
    waiting: int  # stories whose records are not up to date, so that quotes may be missing
    items: tuple[Saying, ...]
    total: int
    next: str | None


def find_quotes(newsroom: Newsroom, _path: Path, query: QuotesQuery) -> QuotedPage:
    """A page of somebody's quotes."""
    if not query.name:
        raise UsageError("say whose quotes: name=...")
    quoted = newsroom.find_quotes(query)
    page = cut_page(quoted.sayings, lambda saying: saying.id, query.cursor, query.limit)
    return QuotedPage(
        speaker=quoted.speaker,
        choices=quoted.choices,
        waiting=quoted.waiting,
        items=page.items,
        total=page.total,
        next=page.next,
    )


def search(newsroom: Newsroom, _path: Path, query: SearchQuery) -> Page[Hit]:
    """A page of what fits."""
    if not query.q:
        raise UsageError("say what to search for: q=...")
    return cut_page(newsroom.search(query.q), lambda hit: f"{hit.kind} {hit.ref}", query.cursor, query.limit)


def list_changes(newsroom: Newsroom, _path: Path, query: ChangesQuery) -> Page[Change]:
    """A page of changes."""
    found = newsroom.list_changes(query.since, query.story)
    return cut_page(found, lambda change: change.id, query.cursor, query.limit)


def list_corrections(newsroom: Newsroom, _path: Path, query: CorrectionsQuery) -> Page[Correction]:
    """A page of corrections."""
    found = newsroom.list_corrections(query.story)[::-1]
    return cut_page(found, lambda one: one.id, query.cursor, query.limit)


def correct(newsroom: Newsroom, _path: Path, body: Said) -> Correction:
    """The correction as it is kept."""
    return newsroom.correct(body)


def undo(newsroom: Newsroom, path: Path, query: UndoQuery) -> None:
    """Nothing, once the correction stands no more."""
    if not newsroom.undo(path["correction"], query.by):
        raise HTTPException(404, "There is no such correction here that stands.")
