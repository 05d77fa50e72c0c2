"""What one more article costs a story that is kept: its record brought up to date, beside the same record made anew.

    python bench/bench_one_more.py [STORY ...] [--seed 7] [--sizes 5 20 80] [--record]

The articles are those of `bench_growth.py`. All but the last are kept in a store and their story brought up to date as
`crosswire refresh` does it; then the last is added, and the story brought up to date again. Measured is the CPU of one
thread for that second time, the new article examined before, and for making the whole record in a store that has the
articles with their findings, and nothing else of them.
"""

import argparse
import json
import math
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, to_builtins

from bench_growth import find_commit, make_articles
from bench_stories import STORIES
from crosswire import load_tools
from crosswire.desk import bring_up_to_date
from crosswire.desk.examining import examine_article, keep_findings
from crosswire.model import Article
from crosswire.pipeline import Tools
from crosswire.primitives.vectors import Embedder
from crosswire.store import Store

RESULTS = Path(__file__).parent / "results" / "one_more.json"
SIZES = (5, 20, 80)
STORY = "s-made"
NOW = "2025-02-14T08:00:00Z"


class Size(Struct, frozen=True, kw_only=True):
    """What a size of the story costs."""

    articles: int
    statements: int
    one_more: float  # seconds of CPU, with one article new
    anew: float  # and with all of them


def keep_articles(store: Store, articles: Sequence[Article], tools: Tools) -> None:
    """Keep the articles with their findings, all in one story."""
    with store.writing(NOW):
        for article in articles:
            store.put_article(article, f"l-{article.id}", ())
            examined = examine_article(article, lambda: tools)
            if examined.findings is not None:
                keep_findings(store, examined.findings)
            store.put_assignment(article.id, STORY)


def settle(store: Store, tools: Tools) -> tuple[float, int]:
    """Bring the story up to date, with no vector in memory; seconds of CPU, and its statements."""
    if isinstance(tools.embed, Embedder):
        tools.embed.forget()
    begun = time.process_time()
    record = bring_up_to_date(store, STORY, lambda: tools, NOW)
    seconds = time.process_time() - begun
    return round(seconds, 2), sum(len(found.statements) for found in record.findings) if record else 0


def measure_size(articles: Sequence[Article], tools: Tools, folder: Path) -> Size:
    """One more article in a store that has the others; then all of them in another."""
    with Store.open(folder / f"kept-{len(articles)}.db", write=True) as store:
        keep_articles(store, articles[:-1], tools)
        settle(store, tools)
        keep_articles(store, articles[-1:], tools)
        one_more, statements = settle(store, tools)
    with Store.open(folder / f"anew-{len(articles)}.db", write=True) as store:
        keep_articles(store, articles, tools)
        anew, _ = settle(store, tools)
    return Size(articles=len(articles), statements=statements, one_more=one_more, anew=anew)


def find_exponent(small: Size, large: Size) -> float:
    """The power of the number of statements that the CPU for one more article grows with."""
    return round(math.log(large.one_more / small.one_more) / math.log(large.statements / small.statements), 2)


def show(name: str, sizes: Sequence[Size]) -> None:
    """Print a story's sizes, with the exponent from each to the next."""
    print(f"{name}\n  articles statements   one more      anew  exponent")
    for at, size in enumerate(sizes):
        grown = f"{find_exponent(sizes[at - 1], size):.2f}" if at else "-"
        print(
            f"  {size.articles:8} {size.statements:10} {size.one_more:8.2f} s {size.anew:7.2f} s {grown:>9}", flush=True
        )


def main() -> None:
    """Measure the stories named, or two that differ."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("stories", nargs="*", default=["pelling-pass", "karsu-accord"])
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    arguments.add_argument("--record", action="store_true", help="keep this run in results/one_more.json")
    given = arguments.parse_args()
    tools = load_tools()
    run: dict[str, list[Size]] = {}
    for name in given.stories:
        articles = make_articles(STORIES / name, given.seed)
        with tempfile.TemporaryDirectory() as folder:
            run[name] = [measure_size(articles[:count], tools, Path(folder)) for count in given.sizes]
        show(name, run[name])
        if given.record:  # after each story: a large one takes minutes
            keep(run, given.seed)


def keep(run: dict[str, list[Size]], seed: int) -> None:
    """Keep the figures, with what they were measured on."""
    threads = os.environ.get("OMP_NUM_THREADS")
    kept = {"commit": find_commit(), "seed": seed, "threads": threads, "stories": to_builtins(run)}
    RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
