"""What adding articles to a store costs, and whether memory stays flat meanwhile.

    python bench/bench_adding.py [--articles 20000] [--in-a-file 250] [--words 150] [--seed 7] [--seconds S] [--record]

Articles are made of the open stories by `many_articles.py`, as files of JSON Lines, and each file is added as
`crosswire add` adds it, all in one process: read, examined, kept, put into a story. After each file stand how many are
kept, the memory of the process now and at most, its CPU and the clock's seconds for an article, and the bytes of the
store for an article. `--seconds` ends it after the file in which they have passed.
"""

import argparse
import gc
import json
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, to_builtins

from crosswire import load_tools
from crosswire.desk.adding import Given, add_paths
from crosswire.pipeline import Tools
from crosswire.store import Store
from many_articles import make_articles, write_files

RESULTS = Path(__file__).parent / "results" / "adding.json"
MIB = 1 << 20
SETTLED = 2  # files after which memory is taken for settled: models are loaded, caches are warm


class Point(Struct, frozen=True, kw_only=True):
    """How things stand after a file."""

    articles: int
    stories: int
    mib: float  # of memory, now
    peak_mib: float
    objects: int  # that Python's collector knows of
    cpu_ms: float  # for an article of this file
    wall_ms: float
    bytes: float  # of the store, for an article of all


def measure(arguments: argparse.Namespace) -> Iterator[Point]:
    """Add the files one after another into a new store."""
    tools = load_tools()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        articles = make_articles(arguments.articles, arguments.seed, arguments.words)
        for file in write_files(inbox, articles, arguments.in_a_file):
            yield add_file(path, file, tools)
            file.unlink()
            if arguments.seconds and time.monotonic() - begun > arguments.seconds:
                return


def add_file(path: Path, file: Path, tools: Tools) -> Point:
    """Add one file, as one command does."""
    cpu, wall = time.process_time(), time.monotonic()
    with Store.open(path, write=True) as store:
        added = add_paths(
            store, [file], lambda: tools, time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), given=Given()
        )
    cpu, wall = time.process_time() - cpu, time.monotonic() - wall
    gc.collect()
    with Store.open(path, write=False) as store:
        articles = store._database.value("SELECT count(*) FROM articles")  # noqa: SLF001 - a bench may look behind
        stories = store._database.value("SELECT count(*) FROM stories WHERE into_story IS NULL")  # noqa: SLF001
    return Point(
        articles=articles,
        stories=stories,
        mib=round(read_memory() / MIB, 1),
        peak_mib=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
        objects=len(gc.get_objects()),
        cpu_ms=round(1000 * cpu / max(1, added.new), 1),
        wall_ms=round(1000 * wall / max(1, added.new), 1),
        bytes=round(sum(part.stat().st_size for part in path.parent.glob("desk.sqlite*")) / max(1, articles)),
    )


def read_memory() -> int:
    """The bytes of memory that the process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def show(point: Point) -> str:
    """One line of the table."""
    return (
        f"{point.articles:>8}{point.stories:>8}{point.mib:>9.1f}{point.peak_mib:>9.1f}{point.objects:>10}"
        f"{point.cpu_ms:>9.1f}{point.wall_ms:>9.1f}{point.bytes:>9.0f}"
    )


def describe_growth(points: list[Point]) -> str:
    """By how much memory grew once it had settled, and what an article cost on average."""
    settled, last = points[min(SETTLED, len(points) - 1)], points[-1]
    grown = (last.mib - settled.mib) * MIB / max(1, last.articles - settled.articles)
    cpu = sum(point.cpu_ms for point in points) / len(points)
    return (
        f"from article {settled.articles} to {last.articles} memory went from {settled.mib} to {last.mib} MiB,"
        f" {grown:.0f} bytes an article; {1000 / cpu:.1f} articles for a second of CPU,"
        f" {last.bytes:.0f} bytes of the store for an article"
    )


def main() -> None:
    """Print a line for each file, and keep the curve if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--in-a-file", type=int, default=250)
    parser.add_argument("--words", type=int, default=150)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--record", action="store_true", help="keep the curve in results/adding.json")
    arguments = parser.parse_args()
    print(f"{'articles':>8}{'stories':>8}{'MiB':>9}{'peak':>9}{'objects':>10}{'CPU ms':>9}{'wall ms':>9}{'bytes':>9}")
    commit = subprocess.run(["git", "describe", "--always"], check=True, capture_output=True, text=True).stdout.strip()
    points: list[Point] = []
    for point in measure(arguments):
        points.append(point)
        print(show(point), flush=True)
        if arguments.record:  # after each file: a long run may be stopped at any moment
            kept = {"commit": commit, "words": arguments.words, "points": to_builtins(points)}
            RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print(describe_growth(points))


if __name__ == "__main__":
    main()
