"""What a store costs to keep current and to read: CPU of each thing that a desk does, and the bytes of each table.

    python bench/bench_store.py [--articles 300] [--story 40] [--words 150] [--seed 7] [--record]

Articles are made of the open stories by `many_articles.py`, none are of data sets. Measured in turn, in one process of
one thread: adding them; bringing all of their stories up to date; doing that again, when nothing has changed; listing
stories; reading a record that is up to date. Then one story is told by `--story` articles that `bench_growth.py` makes,
added one after another, its record brought up to date after each: what the last ones cost, with what was kept of the
earlier ones and without. Memory as adding goes on is what `bench_adding.py` measures.
"""

import argparse
import json
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from msgspec import Struct, to_builtins

from bench_growth import make_articles as make_story
from bench_stories import STORIES
from crosswire import load_tools
from crosswire.codec import encode
from crosswire.desk import add_paths, bring_up_to_date, list_stories, read_kept, refresh
from crosswire.pipeline import Tools
from crosswire.primitives.vectors import Embedder
from crosswire.store import Store
from many_articles import make_articles, write_files

T = TypeVar("T")

RESULTS = Path(__file__).parent / "results" / "store.json"
NOW = "2026-03-01T12:00:00Z"
STORY = "karsu-accord"
LISTED = 200  # times that a list and a record are read


class Cost(Struct, frozen=True, kw_only=True):
    """What one of something costs."""

    what: str
    count: int
    cpu_ms: float  # of each


def measure_desk(folder: Path, arguments: argparse.Namespace, tools: Tools) -> Iterator[Cost]:
    """What adding, bringing up to date and reading cost."""
    articles = make_articles(arguments.articles, arguments.seed, arguments.words)
    files = list(write_files(folder, articles, arguments.articles))
    with Store.open(folder / "desk.db", write=True) as store:
        added, seconds = measure(lambda: add_paths(store, files, lambda: tools, NOW))
        yield Cost(what="article added", count=added.new, cpu_ms=each(seconds, added.new))
        again, seconds = measure(lambda: add_paths(store, files, lambda: tools, NOW))
        yield Cost(what="article known already", count=again.known, cpu_ms=each(seconds, again.known))
        done, seconds = measure(lambda: refresh(store, lambda: tools, NOW))
        yield Cost(what="story reconciled", count=len(done.stories), cpu_ms=each(seconds, len(done.stories)))
        _, seconds = measure(lambda: refresh(store, lambda: tools, NOW))
        yield Cost(what="refresh without news", count=1, cpu_ms=each(seconds, 1))
        heads = list_stories(store)
        _, seconds = measure(lambda: [list_stories(store, limit=30) for _ in range(LISTED)])
        yield Cost(what="list of 30 stories", count=LISTED, cpu_ms=each(seconds, LISTED))
        _, seconds = measure(lambda: [read_kept(store, head.id) for head in heads[:LISTED]])
        yield Cost(what="record read", count=len(heads[:LISTED]), cpu_ms=each(seconds, len(heads[:LISTED])))


def measure_growth(folder: Path, size: int, seed: int, tools: Tools) -> Iterator[Cost]:
    """What one article more costs a story that has so many already, and what the story costs from nothing."""
    articles = make_story(STORIES / STORY, seed)[:size]
    with Store.open(folder / "story.db", write=True) as store:
        for number, article in enumerate(articles, start=1):
            file = folder / "one.json"
            entry = {"text": article.text, "title": article.title, "outlet": article.outlet}
            file.write_bytes(encode(entry | {"published": article.published, "url": f"https://{number}.example/"}))
            add_paths(store, [file], lambda: tools, NOW)
            forget(tools)
            story = max(list_stories(store), key=lambda head: head.articles).id
            _, seconds = measure(partial(bring_up_to_date, store, story, lambda: tools, NOW))
            if number in {size // 4, size // 2, size}:
                yield Cost(what=f"the {number}th article of a story", count=1, cpu_ms=each(seconds, 1))
        store._database.run("DELETE FROM vectors")  # noqa: SLF001 - as if nothing had been kept
        forget(tools)
        _, seconds = measure(lambda: bring_up_to_date(store, story, lambda: tools, NOW))
        yield Cost(what=f"all {size} without vectors kept", count=1, cpu_ms=each(seconds, 1))


def forget(tools: Tools) -> None:
    """Let the model know no vector any more, as in a process of its own."""
    if isinstance(tools.embed, Embedder):
        tools.embed.forget()


def measure(deed: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and its seconds of CPU."""
    begun = time.process_time()
    return deed(), time.process_time() - begun


def each(seconds: float, count: int) -> float:
    """Milliseconds for one of so many."""
    return round(1000 * seconds / max(1, count), 2)


def measure_tables(path: Path, articles: int) -> dict[str, int]:
    """The bytes of each table and its indexes, for an article, the largest first."""
    with Store.open(path, write=False) as store:
        rows = store._database.rows(  # noqa: SLF001 - a bench may look behind
            "SELECT coalesce(tbl_name, d.name), sum(pgsize) FROM dbstat AS d LEFT JOIN sqlite_master AS m"
            " ON m.name = d.name GROUP BY 1 ORDER BY 2 DESC"
        )
    return {name: round(size / max(1, articles)) for name, size in rows if size > articles}


def main() -> None:
    """Print what each thing costs and each table takes, and keep it if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--story", type=int, default=40)
    parser.add_argument("--words", type=int, default=150)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--record", action="store_true", help="keep the run in results/store.json")
    arguments = parser.parse_args()
    tools = load_tools()
    last = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {"costs": []}
    recorded = {cost["what"]: cost["cpu_ms"] for cost in last["costs"]}
    costs: list[Cost] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'':<34}{'count':>7}{'CPU ms':>10}{'recorded':>10}")
        for cost in chain(
            measure_desk(folder, arguments, tools),
            measure_growth(folder, arguments.story, arguments.seed, tools),
        ):
            costs.append(cost)
            print(f"{cost.what:<34}{cost.count:>7}{cost.cpu_ms:>10.2f}{recorded.get(cost.what, '-'):>10}", flush=True)
        tables = measure_tables(folder / "desk.db", costs[0].count)
    print(f"\nbytes for an article: {sum(tables.values())}")
    print("\n".join(f"  {table:<20}{size:>8}" for table, size in tables.items()))
    if arguments.record:
        asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], check=False, capture_output=True, text=True)
        kept = {"commit": asked.stdout.strip(), "costs": to_builtins(costs), "bytes": tables}
        RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
