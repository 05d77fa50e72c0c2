"""The newsroom over a store's file: opened for each question, so that whoever writes to it is never kept waiting.

Reading brings a story up to date, which is a cache and no change: where another holds the store to write, the record is
made all the same and kept in memory only.
"""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from crosswire.desk import list_stories, read_kept, read_story
from crosswire.desk.changes import Since, changes_since, read_since
from crosswire.desk.correcting import correct, make_correction, undo
from crosswire.desk.examining import LoadTools
from crosswire.desk.meanings import Meanings
from crosswire.desk.quotes import Quoted, Speaker, find_quotes, list_speakers
from crosswire.desk.searching import search
from crosswire.errors import StoreError
from crosswire.kept import Change, Correction, Hit, StoryHead
from crosswire.model import Record
from crosswire.primitives.vectors import Embed, load_embedder
from crosswire.settings import Settings
from crosswire.store import Store, StoryFilter
from crosswire.store.stories import Order
from crosswire.web.asking import QuotesQuery
from crosswire.web.correcting import Said, check_said, read_editor
from crosswire.web.newsroom import Shelved

MOST_HITS = 100
MOST_HELD = 12  # records in memory
SHORT_WAIT = 0.5  # seconds for another writer, before a record is made without being kept

Clock = Callable[[], str]  # gives the moment: ISO, UTC, to the second


class KeptNewsroom:
    """A newsroom over the store in a file; `tools` loads the models when they are first needed."""

    def __init__(self, path: Path, tools: LoadTools, clock: Clock) -> None:
        self.path, self.tools, self.clock = path, tools, clock
        self._held: OrderedDict[tuple[str, int], Record] = OrderedDict()
        self._meanings = Meanings()
        self._embed: Embed | None = None
        self._searching = Lock()  # vectors in memory are brought up to date by one at a time
        self._holding = Lock()  # pages are made in several threads
        self._making = Lock()  # one record is made at a time: it takes a whole processor

    def _open(self) -> Store:
        return Store.open(self.path, write=False)

    # ------------------------------------------------------------ stories

    def revision(self) -> int:
        """The number of the store's last change."""
        with self._open() as store:
            return store.revision()

    def list_stories(self, which: StoryFilter, order: Order) -> tuple[StoryHead, ...]:
        """The heads of stories that a filter lets through, in an order."""
        with self._open() as store:
            return list_stories(store, which, order)

    def find_story(self, named: str) -> str | None:
        """The id that an id of now or before leads to today."""
        with self._open() as store:
            return store.find_story(named)

    def read_head(self, story: str) -> StoryHead | None:
        """The head of one story."""
        with self._open() as store:
            found = store.find_story(story)
            return store.head(found) if found else None

    def read_record(self, story: str) -> Record:
        """The story's record, brought up to date."""
        with self._open() as store:
            key = (story, store.revision())
            record = self._held.get(key) or read_kept(store, story)
        if record is None:
            with self._making:
                record, key = self._make_record(story)
        self._hold(key, record)
        return record

    def _make_record(self, story: str) -> tuple[Record, tuple[str, int]]:
        with self._open_to_keep() as store:
            record = read_story(store, story, self.tools, self.clock())
            return record, (story, store.revision())

    def _open_to_keep(self) -> Store:
        try:
            return Store.open(self.path, write=True, wait=SHORT_WAIT)
        except StoreError:
            return self._open()

    def _hold(self, key: tuple[str, int], record: Record) -> None:
        """Keep it in memory: one that was just shown is often asked for again, for an article or a download."""
        with self._holding:
            self._held[key] = record
            self._held.move_to_end(key)
            while len(self._held) > MOST_HELD:
                self._held.popitem(last=False)

    # ------------------------------------------------------------ articles, quotes, words

    def read_article(self, article: str) -> Shelved | None:
        """One article with its versions."""
        with self._open() as store:
            found, kept = store.article(article), store.kept(article)
            if found is None or kept is None:
                return None
            return Shelved(article=found, kept=kept, versions=store.versions(article))

    def list_speakers(self) -> tuple[Speaker, ...]:
        """Who is quoted."""
        with self._open() as store:
            return list_speakers(store)

    def find_quotes(self, query: QuotesQuery) -> Quoted:
        """What somebody of a name is quoted with, or whom the name may mean."""
        with self._open() as store:
            return find_quotes(store, query.name, country=query.country, since=query.since, before=query.before)

    def search(self, words: str) -> tuple[Hit, ...]:
        """What fits the words."""
        with self._open() as store, self._searching:
            return search(store, words, self._load_embed, limit=MOST_HITS, meanings=self._meanings)

    def _load_embed(self) -> Embed | None:
        if self._embed is None:
            self._embed = load_embedder(Settings())
        return self._embed

    # ------------------------------------------------------------ changes and corrections

    def list_changes(self, since: str | None, story: str | None) -> tuple[Change, ...]:
        """What has changed since a revision or a moment."""
        asked = read_since(since, self.clock()) if since else Since()
        with self._open() as store:
            return changes_since(store, asked, story)

    def list_corrections(self, story: str | None) -> tuple[Correction, ...]:
        """What editors say."""
        with self._open() as store:
            return store.corrections(story)

    def correct(self, said: Said) -> Correction:
        """Keep an editor's word."""
        now, told = self.clock(), check_said(said)
        word = make_correction(told.kind, told.subject, by=told.by, at=now, value=told.value, story=told.story)
        with self._making, Store.open(self.path, write=True) as store:
            return correct(store, word, now)

    def undo(self, correction: str, by: str) -> bool:
        """Take an editor's word back."""
        with self._making, Store.open(self.path, write=True) as store:
            if store.correction(correction) is None:
                return False
            undo(store, correction, read_editor(by), self.clock())
            return True
