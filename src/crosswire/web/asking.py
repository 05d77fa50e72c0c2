"""What a request asks, read from its address into nouns; a value that cannot be is a `UsageError`."""

from typing import TypeVar

import msgspec
from msgspec import Struct
from starlette.requests import Request

from crosswire.errors import UsageError
from crosswire.model import FactStatus
from crosswire.render.display import clean_line
from crosswire.store import StoryFilter
from crosswire.store.stories import Order
from crosswire.web.paging import USUAL

T = TypeVar("T")
LONGEST_WORDS = 500  # characters of what is searched for
LONGEST_VALUE = 2_000


class ListQuery(Struct, frozen=True, kw_only=True):
    """A page of a list."""

    limit: int = USUAL  # at most 200
    cursor: str | None = None


class StoriesQuery(ListQuery, frozen=True, kw_only=True):
    """Which stories, in what order. Days are ISO: `since` is the first, `before` the first that is out."""

    name: str | None = None
    place: str | None = None
    outlet: str | None = None
    words: str | None = None  # of the title
    status: FactStatus | None = None
    since: str | None = None
    before: str | None = None
    order: Order = "newest"

    @property
    def filter(self) -> StoryFilter:
        """The filter in the store's own terms."""
        return StoryFilter(
            since=self.since,
            before=self.before,
            name=self.name,
            place=self.place,
            outlet=self.outlet,
            status=self.status,
            words=self.words,
        )

    @property
    def filters(self) -> bool:
        """Whether it leaves any story out."""
        return self.filter != StoryFilter()


class SearchQuery(ListQuery, frozen=True, kw_only=True):
    """What to search for: words, with `speaker:`, `outlet:` and `before:` among them."""

    q: str = ""


class QuotesQuery(ListQuery, frozen=True, kw_only=True):
    """Whose quotes: of which name, in which country if two bear it. Days are ISO: `before` is the first that is out."""

    name: str = ""
    country: str | None = None
    since: str | None = None
    before: str | None = None


class ChangesQuery(ListQuery, frozen=True, kw_only=True):
    """Since which revision or moment (ISO), and of which story."""

    since: str | None = None
    story: str | None = None


class StoryQuery(Struct, frozen=True, kw_only=True):
    """Of which story."""

    story: str | None = None


class AimQuery(Struct, frozen=True, kw_only=True):
    """Which words of an article to open at: "12-40.55-60"."""

    at: str = ""


class ThingQuery(Struct, frozen=True, kw_only=True):
    """What of a story to correct: a fact, a quote, a name, or which articles are copies."""

    fact: str | None = None
    quote: str | None = None
    name: str | None = None


def read_query(request: Request, kind: type[T]) -> T:
    """The query as a noun of this kind; what is empty counts as not given."""
    given = {key: value.strip() for key, value in request.query_params.items() if value.strip()}
    for key, value in given.items():
        if len(value) > (LONGEST_WORDS if key == "q" else LONGEST_VALUE):
            raise UsageError(f"{clean_line(key[:40])} is too long: shorten it")
    try:
        return msgspec.convert(given, type=kind, strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"the address asks for something that cannot be: {error}") from error
