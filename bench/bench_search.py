"""What a search costs in a store of so many articles: each part of it, and what the index takes of the file.

    python bench/bench_search.py [--articles 3000] [--words 150] [--seed 7] [--entries 200000] [--record]

Articles are made of the open stories by `many_articles.py`; every paragraph of theirs is put in as if it were a quote,
since only the index is measured here. Questions are pairs of words that stand side by side in some article, and single
names. With `--entries`, as many entries with vectors of chance are added, to see the graph that takes the place of
comparing all above 50,000.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

import numpy as np
from msgspec import Struct, to_builtins

from crosswire import Article, read_articles
from crosswire.desk.entries import make_article_entry
from crosswire.desk.meanings import Meanings, find_graph, keep_graph
from crosswire.desk.quotes import list_speakers
from crosswire.desk.searching import search
from crosswire.desk.vectors import name_model
from crosswire.primitives.vectors import DIMENSIONS, load_embedder
from crosswire.settings import Settings
from crosswire.store import Store
from crosswire.store.search import Entry, Narrowing, join_matches, quote_words
from many_articles import make_articles, write_files

RESULTS = Path(__file__).parent / "results" / "search.json"
NOW = "2026-03-01T12:00:00Z"
ASKED = 200
AT_ONCE = 2_000


class Cost(Struct, frozen=True, kw_only=True):
    """What one question of a kind takes: the middle one and the slowest of twenty, in milliseconds of CPU."""

    what: str
    entries: int
    median_ms: float
    slowest_ms: float


def fill(store: Store, articles: Sequence[Article], seed: int) -> list[str]:
    """Put articles and their paragraphs in with vectors of chance; texts of which to make questions."""
    chance = np.random.default_rng(seed)
    for first in range(0, len(articles), AT_ONCE):
        part = articles[first : first + AT_ONCE]
        entries = [entry for article in part for entry in _make_entries(article)]
        with store.writing(NOW):
            for article in part:
                store.put_article(article, f"l-{article.id}", [])
            store.put_entries(entries)
            _put_chance(store, [entry.meaning for entry in entries if entry.meaning], chance)
    return [article.text for article in articles]


def _make_entries(article: Article) -> list[Entry]:
    paragraphs = [words for words in article.text.splitlines() if len(words.split()) > 8]
    return [
        make_article_entry(article),
        *(
            Entry(
                kind="quote",
                ref=f"q-{article.id}-{number}",
                article=article.id,
                speaker=(article.title or "Nobody").split()[0],
                keys=frozenset({(article.title or "nobody").split()[0].lower()}),
                text=words,
                meaning=words,
                start=0,
                end=len(words),
                said='{"kind":"direct","act":"speech","chain":[]}',
            )
            for number, words in enumerate(paragraphs)
        ),
    ]


def _put_chance(store: Store, texts: Sequence[str], chance: np.random.Generator) -> None:
    made = chance.normal(size=(len(texts), DIMENSIONS)).astype("<f4")
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    store.put_vectors(name_model(), {text: row.tobytes() for text, row in zip(texts, made, strict=True)})


def add_entries(store: Store, article: Article, count: int, seed: int) -> None:
    """Add entries with vectors of chance until there are so many."""
    chance = np.random.default_rng(seed + 1)
    while (have := store.count_meanings()) < count:
        texts = [f"entry {number}" for number in range(have, min(have + AT_ONCE, count))]
        with store.writing(NOW):
            store.put_entries(
                Entry(kind="quote", ref=text, article=article.id, text=text, meaning=text, start=0, end=1, said="{}")
                for text in texts
            )
            _put_chance(store, texts, chance)


def measure(what: str, entries: int, deeds: Sequence[Callable[[], object]]) -> Cost:
    """What each of many deeds takes."""
    taken = []
    for deed in deeds:
        begun = time.process_time()
        deed()
        taken.append(1000 * (time.process_time() - begun))
    slowest = quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
    cost = Cost(what=what, entries=entries, median_ms=round(median(taken), 2), slowest_ms=round(slowest, 2))
    print(f"{cost.what:<44}{cost.entries:>9}{cost.median_ms:>11.2f}{cost.slowest_ms:>11.2f}", flush=True)
    return cost


def measure_all(store: Store, texts: Sequence[str], seed: int) -> list[Cost]:
    """The parts of a search, and the whole of it."""
    random = Random(seed)  # noqa: S311 - questions, no secrets
    words = [random.choice(texts).split() for _ in range(ASKED)]
    pairs = [" ".join(one[at : at + 2]) for one in words for at in [random.randrange(len(one) - 2)]]
    matches = [join_matches([quote_words([word]) for word in pair.split()], "AND") for pair in pairs]
    embed = load_embedder(Settings())
    embed(["begin"])
    everything, held, count = Narrowing(), Meanings(), store.count_meanings()
    vectors = [embed([pair])[0] for pair in pairs]
    first = measure(
        "vectors read, the first search of a process", count, [lambda: held.find(store, vectors[0], everything, 50)]
    )
    deeds: dict[str, Sequence[Callable[[], object]]] = {
        "words (FTS5)": [partial(store.find_words, match, everything, 200) for match in matches],
        "a question's vector": [partial(embed, [f"{pair} again"]) for pair in pairs],
        "nearest meanings": [partial(held.find, store, vector, everything, 50) for vector in vectors],
        "a whole search, 20 hits": [partial(search, store, pair, lambda: embed, meanings=held) for pair in pairs],
        "who is quoted": [partial(list_speakers, store)] * 5,
    }
    return [first, *(measure(what, count, each) for what, each in deeds.items())]


def main() -> None:
    """Print what each part takes, and keep it if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--words", type=int, default=150)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--entries", type=int, default=0, help="also with so many entries, most of chance")
    parser.add_argument("--record", action="store_true", help="keep the run in results/search.json")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = make_articles(arguments.articles, arguments.seed, arguments.words)
        articles = read_articles(list(write_files(folder, made, arguments.articles))).articles
        print(f"{'':<44}{'vectors':>9}{'CPU ms':>11}{'95%':>11}")
        with Store.open(folder / "desk.db", write=True) as store:
            texts = fill(store, articles, arguments.seed)
            costs = measure_all(store, texts, arguments.seed)
            if arguments.entries:
                add_entries(store, articles[0], arguments.entries, arguments.seed)
                costs.append(measure("the graph made", store.count_meanings(), [lambda: keep_graph(store)]))
                print(f"the graph has {find_graph(store).stat().st_size:,} bytes")
                costs += measure_all(store, texts, arguments.seed)
    if arguments.record:
        RESULTS.write_text(json.dumps({"articles": arguments.articles, "costs": to_builtins(costs)}, indent=1) + "\n")


if __name__ == "__main__":
    main()
