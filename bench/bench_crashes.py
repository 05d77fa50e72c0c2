"""Articles that break something: what fails or takes long, over every article that a folder of data sets holds.

    python bench/bench_crashes.py PATH [--limit N] [--record]

PATH is a data set or a folder of several: PolNeAR, TimeML, MEANTIME, ECB+ and NAnCo are told from what they hold; in
any other folder every file is an article. Each article goes through `examine`, and by itself through `reconcile` and
`write_brief`. Counted are files that the reader refuses, articles read in part, articles that raise an error, those
with a problem that a stage met, and those whose `examine` takes over 2 s of CPU, twice. --limit takes that many
articles of each set, by the hash of their names. Recorded are only counts; the worst ten are printed.
"""

import argparse
import hashlib
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from crosswire import Article, Findings, Problem, examine, load_tools, read_articles, reconcile, write_brief
from data_sets import (
    Document,
    find_kind,
    join_tokens,
    read_ecbplus_tokens,
    read_meantime_times,
    read_nanco,
    read_timeml,
)
from reporting import RESULTS, read_commit

SLOW = 2.0  # seconds
WORST = 10
COUNTS = ("articles", "refused", "in part", "raised", "problems", "slow")


class Looked(Struct, frozen=True, kw_only=True):
    """One article of a set, or one that was refused: what became of it."""

    name: str
    seconds: float = 0.0
    words: int = 0
    refused: bool = False
    partial: bool = False
    problems: int = 0
    error: str | None = None


class Recorded(Struct, frozen=True, kw_only=True):
    """The last recorded run: its commit, the limit it ran with, and each set's counts."""

    commit: str
    limit: int | None
    sets: dict[str, dict[str, int]]


class Given(Struct, frozen=True, kw_only=True):
    """One text to look at: a file, or a document with its date."""

    name: str
    path: Path | None = None
    document: Document | None = None


def list_sets(folder: Path) -> list[tuple[str, Path]]:
    """The data sets of a folder, which may be one itself: names and folders."""
    inner = sorted(path for path in folder.iterdir() if path.is_dir())
    kinds = {find_kind(path) for path in inner} - {None}
    if kinds - {find_kind(folder)} or len(kinds) > 1:
        return [(path.name, path) for path in inner]
    return [(folder.name, folder)]


def list_given(folder: Path) -> Iterator[Given]:
    """The texts of one data set."""
    match find_kind(folder):
        case "polnear":
            yield from (Given(name=path.name, path=path) for path in sorted(folder.glob("*/text/*.txt")))
        case "timeml":
            yield from (_give(read_timeml(path).document) for path in sorted(folder.glob("**/*.tml")))
        case "meantime":
            yield from (_give(read_meantime_times(path).document) for path in sorted(folder.glob("corpus_*/*.xml")))
        case "ecbplus":
            for path in sorted(folder.glob("ECB_*_corpus.txt")):
                for name, tokens in read_ecbplus_tokens(path):
                    yield _give(Document(name=name, text=join_tokens(tokens)[0]))
        case "nanco":
            for path in sorted(folder.glob("nanco_*.json")):
                yield from map(_give, read_nanco(path))
        case _:
            yield from (Given(name=path.name, path=path) for path in sorted(folder.rglob("*")) if is_article(path))


def is_article(path: Path) -> bool:
    """Whether a file may hold an article: LICENSE, README and such are in capitals."""
    return path.is_file() and path.suffix in {".txt", ".json", ".html"} and not path.stem.isupper()


def _give(document: Document) -> Given:
    return Given(name=document.name, document=document)


def take_some(given: Sequence[Given], limit: int | None) -> Sequence[Given]:
    """As many as the limit says, by the hash of their names."""
    if limit is None or len(given) <= limit:
        return given
    return sorted(given, key=lambda one: hashlib.sha256(one.name.encode()).hexdigest())[:limit]


def read_given(given: Given) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of a file or a document, and what the reader says of it."""
    if given.document:
        text, date = given.document.text, given.document.published
        reading = read_articles(["-"], stdin=text.encode(), date=date)
    else:
        reading = read_articles([given.path or ""])
    return reading.articles, reading.problems


def look(given: Given, tools: Any) -> Iterator[Looked]:
    """What became of each article of one text; the seconds are those of `examine`."""
    try:
        articles, problems = read_given(given)
    except Exception as error:  # noqa: BLE001 - what breaks is what is looked for
        yield Looked(name=given.name, error=_name_error("read", error))
        return
    if not articles:
        yield Looked(name=given.name, refused=True, problems=len(problems))
    for article in articles:
        yield _look_at(given.name, article, tools)


def _look_at(name: str, article: Article, tools: Any) -> Looked:
    stage, error, problems, seconds = "examine", None, 0, 0.0
    try:
        found, seconds = _time_examine(article, tools)
        if seconds > SLOW:  # the machine may have been busy
            seconds = min(seconds, _time_examine(article, tools)[1])
        problems = len(found.problems)
        stage = "reconcile"
        reconciled = reconcile([article], [found], tools)
        stage = "brief"
        write_brief(reconciled)
    except Exception as raised:  # noqa: BLE001 - as above
        error = _name_error(stage, raised)
    return Looked(
        name=name,
        seconds=seconds,
        words=len(article.text.split()),
        partial=article.status == "partial",
        refused=article.status == "quarantined",
        problems=problems,
        error=error,
    )


def _time_examine(article: Article, tools: Any) -> tuple[Findings, float]:
    began = time.process_time()
    found = examine(article, tools)
    return found, time.process_time() - began


def _name_error(stage: str, error: Exception) -> str:
    return f"{stage}: {type(error).__name__}: {error}"


def count_looked(looked: Sequence[Looked]) -> dict[str, int]:
    """The counts of one set."""
    return {
        "articles": len(looked),
        "refused": sum(one.refused for one in looked),
        "in part": sum(one.partial for one in looked),
        "raised": sum(one.error is not None for one in looked),
        "problems": sum(one.problems > 0 and not one.refused for one in looked),
        "slow": sum(one.seconds > SLOW for one in looked),
    }


def show_set(name: str, looked: Sequence[Looked], last: dict[str, int]) -> str:
    """One line of the table, what was recorded last in brackets where it differs."""
    counts = count_looked(looked)
    cells = []
    for key in COUNTS:
        was = f" ({last[key]})" if last.get(key, counts[key]) != counts[key] else ""
        cells.append(f"{counts[key]}{was}".rjust(13))
    read = [one for one in looked if one.words]
    middle = statistics.median(one.seconds for one in read) * 1000 if read else 0.0
    share = 450_000 * sum(one.seconds for one in read) / max(1, sum(one.words for one in read))
    longest = max((one.seconds for one in looked), default=0.0)
    return f"{name:<16}{''.join(cells)}{middle:>11.0f}{share:>15.0f}{longest:>11.2f}"


def run(folder: Path, limit: int | None, *, record: bool) -> None:
    """Looks at every article, prints the table and what was worst, and records the counts if asked."""
    kept = RESULTS / "crashes.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Recorded) if kept.exists() else None
    tools = load_tools()
    head = "".join(key.rjust(13) for key in COUNTS)
    print(f"{'':<16}{head}{'median ms':>11}{'ms/450 words':>15}{'longest s':>11}")
    sets: dict[str, list[Looked]] = {}
    for name, inner in list_sets(folder):
        given = take_some(list(list_given(inner)), limit)
        sets[name] = [one for each in given for one in look(each, tools)]
        before = last.sets.get(name, {}) if last and last.limit == limit else {}
        print(show_set(name, sets[name], before), flush=True)
    everything = [(name, one) for name, some in sets.items() for one in some]
    print(show_set("all", [one for _, one in everything], {}))
    for name, one in everything:
        if one.error:
            print(f"raised: {name}/{one.name}: {one.error}")
    for name, one in sorted(everything, key=lambda pair: -pair[1].seconds)[:WORST]:
        print(f"{one.seconds:6.2f} s, {one.words:5} words: {name}/{one.name}")
    if record:
        counts = {name: count_looked(some) for name, some in sets.items()}
        recorded = Recorded(commit=read_commit(), limit=limit, sets=counts)
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(recorded), indent=1) + b"\n")


def main() -> None:
    """Reads the command line and runs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a data set, or a folder of them")
    parser.add_argument("--limit", type=int, help="at most so many articles of each set")
    parser.add_argument("--record", action="store_true", help="keep the counts as the last recorded run's")
    given = parser.parse_args()
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder")
    run(given.folder, given.limit, record=given.record)
    sys.exit(0)


if __name__ == "__main__":
    main()
