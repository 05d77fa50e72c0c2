"""The store's index kept up with what the store holds: when articles are added, when records are made, what was missed.

An article's vector is made when it is added, a saying's and a fact's when their story's record is; the vector of the
same words is never made twice.
"""

from collections.abc import Sequence

from msgspec import structs

from crosswire.desk.entries import find_lead, find_meaning, make_article_entry, make_record_entries
from crosswire.desk.examining import LoadTools
from crosswire.desk.meanings import keep_graph
from crosswire.desk.progress import Progress, tell_nothing
from crosswire.desk.recipes import digest_source
from crosswire.desk.vectors import KeptVectors, name_model
from crosswire.model import Article, Record
from crosswire.store import Store
from crosswire.store.search import Entry, Found

AT_ONCE = 100  # entries that are made in one transaction


def name_making() -> str:
    """How entries are made now: another key where that has changed."""
    return digest_source(("crosswire.desk.entries",))[:16]


def index_articles(store: Store, articles: Sequence[Article], vectors: KeptVectors) -> None:
    """Make articles findable; within `Store.writing`."""
    entries = [make_article_entry(article) for article in articles]
    store.put_entries(entries)
    _keep_vectors(store, [entry.meaning for entry in entries if entry.meaning], vectors)


def index_record(store: Store, story: str, record: Record, vectors: KeptVectors) -> None:
    """Make a story's quotes and facts findable in place of those of its earlier record; within `Store.writing`."""
    entries = _drop_spare(store, make_record_entries(record, story), vectors)
    store.drop_entries(story, [article.id for article in record.articles])
    store.put_entries(entries)
    store.mark_indexed(story, name_making())
    _keep_vectors(store, [entry.meaning for entry in entries if entry.meaning], vectors)


def _drop_spare(store: Store, entries: Sequence[Entry], vectors: KeptVectors) -> list[Entry]:
    """The entries, those that are spare without a meaning unless its vector was made for another end."""
    spare = [entry.meaning for entry in entries if entry.is_spare and entry.meaning]
    known = store.vectors(vectors.model, list(dict.fromkeys(spare))).keys() | vectors.computed.keys()
    return [
        structs.replace(entry, meaning=None) if entry.is_spare and entry.meaning not in known else entry
        for entry in entries
    ]


def index_missing(store: Store, tools: LoadTools, now: str, revision: int, progress: Progress = tell_nothing) -> None:
    """Make findable whatever is not: of a store of an older program, by another making, or with another model."""
    while articles := store.articles(store.unindexed_articles(AT_ONCE)):
        with store.writing(now, revision):
            index_articles(store, articles, KeptVectors(store, tools()))
    waiting = store.unindexed_stories(name_making())
    for number, story in enumerate(waiting, start=1):
        if record := store.record_of(story):
            with store.writing(now, revision):
                index_record(store, story, record, KeptVectors(store, tools()))
        progress("indexing", number, len(waiting))
    _embed_missing(store, tools, now, revision)
    keep_graph(store)


def _embed_missing(store: Store, tools: LoadTools, now: str, revision: int) -> None:
    model = name_model()
    while waiting := store.unembedded(model, AT_ONCE):
        vectors = KeptVectors(store, tools())
        if vectors.tools.embed is None:
            return
        meanings = {found.number: _find_meaning(store, found) for found in waiting}
        with store.writing(now, revision):
            store.put_meanings(meanings)
            _keep_vectors(store, list(meanings.values()), vectors)


def _find_meaning(store: Store, found: Found) -> str:
    article = store.article(found.article) if found.kind == "article" else None
    return find_meaning(article, find_lead(article)) if article else found.text


def _keep_vectors(store: Store, texts: Sequence[str], vectors: KeptVectors) -> None:
    if vectors.tools.embed is not None and texts:
        vectors(texts)
        store.put_vectors(vectors.model, vectors.computed)
