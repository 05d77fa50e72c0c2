"""Every address of the JSON API: what it takes, what it gives, and what answers it."""

from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from crosswire.desk.quotes import Speaker
from crosswire.kept import Change, Correction, Hit, StoryHead
from crosswire.model import Record
from crosswire.web.api import answers
from crosswire.web.asking import ChangesQuery, ListQuery, QuotesQuery, SearchQuery, StoriesQuery
from crosswire.web.correcting import Said
from crosswire.web.newsroom import Shelved
from crosswire.web.paging import Page

Method = Literal["GET", "POST", "DELETE"]


class Endpoint(Struct, frozen=True, kw_only=True):
    """One address and method: `path` has its parts in braces; `query`, `body` and `gives` are nouns or None."""

    method: Method
    path: str
    name: str
    says: str
    answer: Callable[..., Any]
    query: type[Struct] | None = None
    body: type[Struct] | None = None
    gives: Any = None
    status: int = 200


ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint(
        method="GET",
        path="/stories",
        name="listStories",
        says="The heads of stories that fit, a page of them.",
        answer=answers.list_stories,
        query=StoriesQuery,
        gives=Page[StoryHead],
    ),
    Endpoint(
        method="GET",
        path="/stories/{story}",
        name="readStory",
        says="A story's record, brought up to date; an id that it once had will do.",
        answer=answers.read_story,
        gives=Record,
    ),
    Endpoint(
        method="GET",
        path="/stories/{story}/head",
        name="readStoryHead",
        says="What a list shows of a story.",
        answer=answers.read_head,
        gives=StoryHead,
    ),
    Endpoint(
        method="GET",
        path="/articles/{article}",
        name="readArticle",
        says="An article with its text, and all versions of it that are kept.",
        answer=answers.read_article,
        gives=Shelved,
    ),
    Endpoint(
        method="GET",
        path="/speakers",
        name="listSpeakers",
        says="Who is quoted, most often first.",
        answer=answers.list_speakers,
        query=ListQuery,
        gives=Page[Speaker],
    ),
    Endpoint(
        method="GET",
        path="/quotes",
        name="findQuotes",
        says="What somebody is quoted with, over all stories; or, where a name may mean several, who they are.",
        answer=answers.find_quotes,
        query=QuotesQuery,
        gives=answers.QuotedPage,
    ),
    Endpoint(
        method="GET",
        path="/search",
        name="search",
        says="Articles, quotes and facts that fit some words, the best first.",
        answer=answers.search,
        query=SearchQuery,
        gives=Page[Hit],
    ),
    Endpoint(
        method="GET",
        path="/changes",
        name="listChanges",
        says="What changed since a revision or a moment, the newest first.",
        answer=answers.list_changes,
        query=ChangesQuery,
        gives=Page[Change],
    ),
    Endpoint(
        method="GET",
        path="/corrections",
        name="listCorrections",
        says="What editors said and what stands, the latest first.",
        answer=answers.list_corrections,
        query=answers.CorrectionsQuery,
        gives=Page[Correction],
    ),
    Endpoint(
        method="POST",
        path="/corrections",
        name="correct",
        says="Keep an editor's word: it stands over every later run until it is deleted.",
        answer=answers.correct,
        body=Said,
        gives=Correction,
        status=201,
    ),
    Endpoint(
        method="DELETE",
        path="/corrections/{correction}",
        name="undo",
        says="Take an editor's word back.",
        answer=answers.undo,
        query=answers.UndoQuery,
        status=204,
    ),
)
