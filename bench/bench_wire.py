"""Wire or not, from the text alone, against PolNeAR's metadata.

    python bench/bench_wire.py PATH/TO/polnear [--record]

An article counts as wire where `read_articles`, given its text and nothing else (no author, no publisher), finds an
agency that it is credited to, named or not. The gold is the `wire` column of metadata.tsv for the train and dev parts;
rows with "NA" (not known) are left out. The intervals are Wilson's, 95 %. All rows were looked at while tuning.
"""

import argparse
import csv
import json
import subprocess
from collections.abc import Iterator
from math import sqrt
from pathlib import Path

from crosswire import read_articles

RESULTS = Path(__file__).parent / "results" / "wire.json"
PARTS = ("train", "dev")


def list_rows(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Each article's file, and whether the gold calls it an agency's."""
    with (folder / "metadata.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["compartment"] in PARTS and row["wire"] != "NA":
                yield folder / row["compartment"] / "text" / f"{row['filename']}.txt", row["wire"] != "None"


def is_wire(path: Path) -> bool:
    """Whether the program finds an agency that the text is credited to."""
    return any(article.credits for article in read_articles([path]).articles)


def find_interval(right: int, all_: int) -> tuple[float, float, float]:
    """The share with Wilson's 95 % interval (Wilson 1927)."""
    share, z = right / all_, 1.96
    middle, spread = share + z * z / (2 * all_), z * sqrt(share * (1 - share) / all_ + z * z / (4 * all_ * all_))
    low, high = ((middle + sign * spread) / (1 + z * z / all_) for sign in (-1, 1))
    return round(share, 3), round(low, 3), round(high, 3)


def find_commit() -> str:
    """The commit that is measured."""
    asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], check=False, capture_output=True, text=True)
    return asked.stdout.strip()


def main() -> None:
    """Print precision and recall beside the recorded run's, and the files that are wrong."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = arguments.parse_args()
    items = [(path, gold, is_wire(path)) for path, gold in list_rows(given.folder)]
    both = sum(gold and found for _, gold, found in items)
    run = {
        "commit": find_commit(),
        "articles": len(items),
        "wire": sum(gold for _, gold, _ in items),
        "precision": find_interval(both, sum(found for *_, found in items)),
        "recall": find_interval(both, sum(gold for _, gold, _ in items)),
    }
    recorded = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    for name, value in run.items():
        print(f"{name:10} {value!s:26} recorded: {recorded.get(name, '-')}")
    for path, gold, found in items:
        if gold != found:
            print(("missed  " if gold else "invented"), path.name)
    if given.record:
        RESULTS.write_text(json.dumps(run, indent=1) + "\n")


if __name__ == "__main__":
    main()
