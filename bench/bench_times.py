"""Times against gold TIMEX3: TimeML files (TimeBank, AQUAINT) or MEANTIME, told from what the folder holds.

    python bench/bench_times.py PATH/TO/timeml-or-meantime [--record]

TimeML is scored inside <TEXT>, MEANTIME in its headline and first five sentences, which alone are annotated. Each text
is read as an article with its date given. Strict: the same stretch. Relaxed: any overlap, one to one, the largest
first. Type and value: right on a relaxed match. All are F1 over all gold and all found times. A file is held out by the
hash of its name (`scoring.find_half`, of MEANTIME `scoring.find_meantime_half`).
"""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire import examine, load_tools
from crosswire.model import Time
from data_sets import GoldTime, TimedDocument, find_kind, read_meantime_times, read_timeml
from reporting import MISSED, Changes, Item, read_options, report
from scoring import Counts, Half, find_f1, find_half, find_meantime_half, make_article, make_scope, pair_best

SCORES = ("strict", "relaxed", "type", "value")
INVENTED, WRONG, RIGHT = "invented", "wrong value", "right"
STATES = (INVENTED, MISSED, WRONG, RIGHT)
READERS = {
    "timeml": ("**/*.tml", read_timeml, find_half),
    "meantime": ("corpus_*/*.xml", read_meantime_times, find_meantime_half),
}


def read_documents(kind: str, folder: Path) -> Iterator[tuple[Half, TimedDocument]]:
    """The data set's documents with their halves, in the order of their paths."""
    pattern, read, cut = READERS[kind]
    for path in sorted(folder.glob(pattern)):
        yield cut(path.name), read(path)


def pair_times(gold: Sequence[GoldTime], found: Sequence[Time]) -> dict[int, int]:
    """Gold position -> found position, one to one, the largest overlap first."""
    overlaps = (
        (min(other.end, one.end) - max(other.start, one.start), at, index)
        for at, one in enumerate(gold)
        for index, other in enumerate(found)
    )
    return pair_best(one for one in overlaps if one[0] > 0)


def count_document(gold: Sequence[GoldTime], found: Sequence[Time], pairs: dict[int, int]) -> Counts:
    """The counts of one document."""
    matches = [(gold[at], found[index]) for at, index in pairs.items()]
    return {
        "gold": len(gold),
        "found": len(found),
        "strict": sum((one.start, one.end) == (other.start, other.end) for one, other in matches),
        "relaxed": len(matches),
        "type": sum(one.type == other.type for one, other in matches),
        "value": sum(one.value == other.value for one, other in matches),
    }


def measure(counts: Counts) -> dict[str, float]:
    """The scores of summed counts."""
    return {f"{score} F1": find_f1(counts[score], counts["gold"], counts["found"]) for score in SCORES}


def list_items(file: str, gold: Sequence[GoldTime], found: Sequence[Time], pairs: dict[int, int]) -> list[Item]:
    """How each gold time came out, and those found that no gold has; the notes say the values."""

    def make(one: GoldTime | Time, state: str, note: str) -> Item:
        return Item(file=file, start=one.start, end=one.end, state=state, note=note)

    items = [make(one, INVENTED, one.value) for index, one in enumerate(found) if index not in pairs.values()]
    for at, one in enumerate(gold):
        match = found[pairs[at]] if at in pairs else None
        state = MISSED if match is None else RIGHT if match.value == one.value else WRONG
        given = f", found {match.value}" if match and state == WRONG else ""
        items.append(make(one, state, f"gold {one.value}{given}"))
    return items


def run(kind: str, folder: Path, *, record: bool) -> None:
    """Scores the data set, prints the table and, if asked, records it."""
    tools = load_tools()
    counts: dict[str, list[Counts]] = {}
    items: list[Item] = []
    texts: dict[str, str] = {}
    for half, one in read_documents(kind, folder):
        name, text = one.document.name, one.document.text
        article = make_article(text, one.document.published)
        given = examine(article, tools).times if article else ()
        found = [time for time in given if not any(time.start < end and start < time.end for start, end in one.ignored)]
        pairs = pair_times(one.gold, found)
        counts.setdefault(half, []).append(count_document(one.gold, found, pairs))
        items += list_items(name, one.gold, found, pairs)
        if half == "tuning":
            texts[name] = text
    scopes = {half: make_scope(some, measure, ("gold", "found")) for half, some in sorted(counts.items())}
    report(f"times-{kind}", scopes, Changes(items=tuple(items), states=STATES, texts=texts), record=record)


def main() -> None:
    """Reads the command line and runs."""
    given = read_options(__doc__)
    kind = find_kind(given.folder)
    if kind not in READERS:
        sys.exit(f"{given.folder} holds neither TimeML files (.tml) nor MEANTIME (corpus_*/*.xml); see bench/README.md")
    run(kind, given.folder, record=given.record)
    print(f"{time.process_time():.0f} s of CPU, the parse counted")


if __name__ == "__main__":
    main()
