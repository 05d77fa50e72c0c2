"""What one more article costs to group while the window grows: CPU and memory with 1,000 to 100,000 articles in it.

    python bench/bench_window.py [--largest 100000] [--seed 7] [--record]

Fingerprints are made, not read: words by the law of Zipf and Mandelbrot (300,000 of them), some 150 stems an article,
stories of 6 articles on average, which share most of 60 words of their own. Each window is filled with the first of
them, each in its story, but for every third of the first 900: these 300 are then assigned, the same in each window. CPU
is that of one thread; memory is what the process grew by while the window was filled.
"""

import argparse
import gc
import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from crosswire.group import Fingerprint, Grouper
from reporting import RESULTS, read_commit

KEPT = RESULTS / "window.json"
SIZES = (1_000, 10_000, 30_000, 100_000)
ASSIGNED, EVERY = 300, 3
WORDS, FLATTENED, STEEPNESS = 300_000, 200, 1.1  # of Zipf's law with Mandelbrot's constant
ARTICLES_A_STORY, OWN, TOLD, USUAL = 6, 60, 35, 115  # words of a story, told by an article, and others beside them
RAREST = 0.65  # of all that is written is in words as rare as a story's own
DAYS, LENGTH = 365, 3  # of the window, of a story
FIRST_DAY = 739_000


class Size(Struct, frozen=True, kw_only=True):
    """What one more article costs in a window of this size."""

    articles: int
    mean_ms: float
    median_ms: float
    most_ms: float  # of 99 in 100
    bytes_an_article: int


class Run(Struct, frozen=True, kw_only=True):
    """A recorded run."""

    commit: str
    sizes: tuple[Size, ...]


def make_prints(seed: int) -> Iterator[tuple[Fingerprint, str]]:
    """Fingerprints with their stories, story after story, without end."""
    chance = np.random.default_rng(seed)
    shares = 1 / (np.arange(1, WORDS + 1) + FLATTENED) ** STEEPNESS
    reached = np.cumsum(shares / shares.sum())
    article = 0
    while True:
        story, day = f"s{article}", FIRST_DAY + int(chance.integers(DAYS))
        own = np.unique(np.searchsorted(reached, 1 - RAREST * chance.random(OWN)))
        for _ in range(chance.geometric(1 / ARTICLES_A_STORY)):
            told = chance.permutation(own)[:TOLD]
            usual = np.setdiff1d(np.searchsorted(reached, chance.random(2 * USUAL)), told)
            words = np.concatenate([told, chance.permutation(usual)[:USUAL]])
            weights = np.concatenate([chance.integers(40, 110, len(told)), chance.integers(32, 55, len(words))])
            yield _make_print(f"a{article}", day + int(chance.integers(LENGTH)), words, weights), story
            article += 1


def _make_print(article: str, day: int, words: NDArray[np.int64], weights: NDArray[np.int64]) -> Fingerprint:
    """The fingerprint of words given by number."""
    stems = sorted((f"w{word}", weight) for word, weight in zip(words.tolist(), weights.tolist(), strict=False))
    return Fingerprint(
        article=article,
        language="en",
        day=day,
        stems=" ".join(stem for stem, _ in stems),
        weights=tuple(weight for _, weight in stems),
    )


def measure(size: int, seed: int, later: list[Fingerprint]) -> Size:
    """What one more article costs with `size` articles in the window."""
    gc.collect()
    before = read_memory()
    known = {one.article for one in later}
    made = (item for item in make_prints(seed) if item[0].article not in known)
    grouper = Grouper(islice(made, size), window_days=None)
    grown = read_memory() - before
    spent = []
    for fingerprint in later:
        begun = time.process_time()
        grouper.assign(fingerprint)
        spent.append(1000 * (time.process_time() - begun))
    return Size(
        articles=size,
        mean_ms=round(float(np.mean(spent)), 2),
        median_ms=round(float(np.median(spent)), 2),
        most_ms=round(float(np.percentile(spent, 99)), 2),
        bytes_an_article=round(grown / size),
    )


def read_memory() -> int:
    """The bytes of memory that the process holds; Linux only, else 0."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if pages.exists() else 0


def main() -> None:
    """Prints a line a size, beside the recorded run."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--largest", type=int, default=SIZES[-1])
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = arguments.parse_args()
    last = msgspec.json.decode(KEPT.read_bytes(), type=Run).sizes if KEPT.exists() else ()
    was = {size.articles: size for size in last}
    later = [one for one, _ in islice(make_prints(given.seed), 0, EVERY * ASSIGNED, EVERY)]
    print(f"{'articles':>9}{'mean ms':>9}{'median':>8}{'99 of 100':>11}{'recorded':>10}{'bytes an article':>18}")
    sizes = []
    for articles in (size for size in SIZES if size <= given.largest):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:  # memory that was freed is used again
            size = fresh.submit(measure, articles, given.seed, later).result()
        old = f"{was[articles].mean_ms:.2f}" if articles in was else "-"
        print(
            f"{articles:>9}{size.mean_ms:>9.2f}{size.median_ms:>8.2f}{size.most_ms:>11.2f}{old:>10}"
            f"{size.bytes_an_article:>18}",
            flush=True,
        )
        sizes.append(size)
    if given.record:
        run = Run(commit=read_commit(), sizes=tuple(sizes))
        KEPT.write_bytes(msgspec.json.format(msgspec.json.encode(run), indent=1) + b"\n")


if __name__ == "__main__":
    main()
