"""What the pages ask of a newsroom: a protocol, so that no page knows how a record is kept or brought up to date."""

from typing import Protocol

from msgspec import Struct

from crosswire.desk.quotes import Quoted, Speaker
from crosswire.kept import Change, Correction, Hit, Kept, StoryHead
from crosswire.model import Article, Record
from crosswire.store import StoryFilter
from crosswire.store.stories import Order
from crosswire.web.asking import QuotesQuery
from crosswire.web.correcting import Said


class Shelved(Struct, frozen=True, kw_only=True):
    """An article as it lies on the shelf, with all versions of it, the first one first."""

    article: Article
    kept: Kept
    versions: tuple[Kept, ...]


class Newsroom(Protocol):
    """All that pages and the JSON API ask for; every method may raise `CrosswireError`."""

    def revision(self) -> int:
        """The number of the store's last change."""

    def list_stories(self, which: StoryFilter, order: Order) -> tuple[StoryHead, ...]:
        """The heads of stories that a filter lets through, in an order."""

    def find_story(self, named: str) -> str | None:
        """The id of the story that an id, an older id or the beginning of one names today; None where there is none."""

    def read_head(self, story: str) -> StoryHead | None:
        """The head of one story."""

    def read_record(self, story: str) -> Record:
        """The story's record, brought up to date."""

    def read_article(self, article: str) -> Shelved | None:
        """One article."""

    def list_speakers(self) -> tuple[Speaker, ...]:
        """Who is quoted, most often first."""

    def find_quotes(self, query: QuotesQuery) -> Quoted:
        """What somebody of a name is quoted with, or whom the name may mean."""

    def search(self, words: str) -> tuple[Hit, ...]:
        """What fits the words, the best first; `UsageError` where they cannot be searched for."""

    def list_changes(self, since: str | None, story: str | None) -> tuple[Change, ...]:
        """What has changed since a revision or a moment, the newest first."""

    def list_corrections(self, story: str | None) -> tuple[Correction, ...]:
        """What editors say, of one story or of all."""

    def correct(self, said: Said) -> Correction:
        """Keep an editor's word; what was kept comes back."""

    def undo(self, correction: str, by: str) -> bool:
        """Take an editor's word back; False where there is none of that id."""
