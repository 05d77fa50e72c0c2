"""Times against gold TIMEX3: TimeML files (TimeBank, AQUAINT) or MEANTIME (CAT XML).

    python bench/bench_times.py timeml PATH      # folders of .tml files, scored inside <TEXT>
    python bench/bench_times.py meantime PATH    # folders of MEANTIME .xml files

Strict: the same stretch. Relaxed: any overlap, one to one, the largest first. Type and value: right on a relaxed match.
All are F1 over all gold and all found times. A file belongs to the tuning half if the sha256 of its name begins with a
hexadecimal digit below 8; the other half is never looked at. MEANTIME, where nothing is tuned, is scored whole.
"""

import argparse
import hashlib
import html
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from crosswire.codec import make_id
from crosswire.extract.times.finding import find_times
from crosswire.model import Article, Parsed, Time
from crosswire.parse import Parser, load_parser, parse_article
from crosswire.settings import Settings

RESULTS = Path(__file__).parent / "results"
LAST_SENTENCE = 5  # of MEANTIME's annotated ones, the headline being 0
SCORES = ("strict", "relaxed", "type", "value")
Gold = tuple[int, int, str, str]  # start, end, type, value
Ignored = list[tuple[int, int]]  # stretches that the annotators left alone
Document = tuple[str, str, str, list[Gold], Ignored]  # name, text, date of publication, gold, ignored
Counts = dict[str, int]


def is_tuning(name: str) -> bool:
    """Whether the file belongs to the half that may be looked at."""
    return int(hashlib.sha256(name.encode()).hexdigest()[0], 16) < 8


def read_timeml(path: Path) -> Document:
    """One TimeML file: the text inside <TEXT>, without markup."""
    source = path.read_text(encoding="utf-8")
    published = re.search(r'<DCT>.*?value="([^"]*)"', source, re.DOTALL)
    body = re.search(r"<TEXT[^>]*>(.*)</TEXT>", source, re.DOTALL)
    text, gold, opened = "", [], []
    for piece in re.finditer(r"<[^>]+>|[^<]+", body[1] if body else ""):
        if piece[0].startswith("<TIMEX3"):
            opened.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', piece[0]))))
        elif piece[0].startswith("</TIMEX3"):
            start, fields = opened.pop()
            gold.append((start, len(text), fields.get("type", ""), fields.get("value", "")))
        elif not piece[0].startswith("<"):
            text += html.unescape(piece[0])
    return path.name, text, published[1][:10] if published else "", sorted(gold), []


def read_meantime(path: Path) -> Document:
    """One MEANTIME file: its tokens joined, its date of creation as the date of publication.

    Only the headline and five sentences are annotated; the date of creation is no gold time.
    """
    root = ET.fromstring(path.read_bytes())  # noqa: S314 - a data set that the caller vouches for
    text, spans, sentence, scope = "", {}, "0", None
    for token in root.iter("token"):
        if token.get("sentence") != sentence:
            sentence, text = token.get("sentence") or "", text + "\n\n"
            scope = len(text) if scope is None and int(sentence) > LAST_SENTENCE else scope
        start = len(text)
        text += (token.text or "") + " "
        spans[token.get("t_id")] = (start, len(text) - 1)
    gold, published, ignored = [], "", [(len(text) if scope is None else scope, len(text))]
    for mark in root.iter("TIMEX3"):
        anchors = [spans[anchor.get("t_id")] for anchor in mark.iter("token_anchor")]
        if mark.get("functionInDocument") == "CREATION_TIME":
            published = re.sub(r"^(\d\d)-(\d\d)-(\d{4})$", r"\3-\2-\1", (mark.get("value") or "")[:10])
            ignored.extend((anchors[0][0], anchors[-1][1]) for _ in anchors[:1])
        elif anchors:
            gold.append((anchors[0][0], anchors[-1][1], mark.get("type") or "", mark.get("value") or ""))
    return path.name, text, published, sorted(gold), ignored


def read_documents(kind: str, folder: Path) -> Iterator[Document]:
    """The data set's documents, in the order of their paths."""
    reader, ending = (read_timeml, "*.tml") if kind == "timeml" else (read_meantime, "*.xml")
    for path in sorted(folder.rglob(ending)):
        yield reader(path)


def parse_document(parser: Parser, name: str, text: str) -> Parsed:
    """The document as the pipeline parses an article."""
    digest = make_id("digest", text)
    return parse_article(
        Article(id=name, source=name, text=text, digest=digest, raw_digest=digest, language="en"), parser
    )


def pair_times(gold: list[Gold], found: tuple[Time, ...]) -> dict[int, int]:
    """Gold position -> found position, one to one, the largest overlap first."""
    overlaps = sorted(
        (
            (max(time.start, start) - min(time.end, end), at, index)
            for at, (start, end, _, _) in enumerate(gold)
            for index, time in enumerate(found)
            if time.start < end and start < time.end
        ),
    )
    pairs: dict[int, int] = {}
    for _, at, index in overlaps:
        if at not in pairs and index not in pairs.values():
            pairs[at] = index
    return pairs


def score_document(text: str, gold: list[Gold], found: tuple[Time, ...]) -> tuple[Counts, dict[str, bool]]:
    """Counts of the document, and for each gold time whether its value was right."""
    pairs = pair_times(gold, found)
    counts = dict.fromkeys(("gold", "found", *SCORES), 0)
    counts["gold"], counts["found"] = len(gold), len(found)
    right: dict[str, bool] = {}
    for at, (start, end, kind, value) in enumerate(gold):
        match = found[pairs[at]] if at in pairs else None
        counts["relaxed"] += match is not None
        counts["strict"] += match is not None and (match.start, match.end) == (start, end)
        counts["type"] += match is not None and match.type == kind
        counts["value"] += match is not None and match.value == value
        right[f"{start}-{end} [{text[start:end]}] = {value}"] = match is not None and match.value == value
    return counts, right


def find_f1(counts: list[Counts], score: str) -> float:
    """F1 of a score over documents."""
    total = sum(one["gold"] + one["found"] for one in counts)
    return 2 * sum(one[score] for one in counts) / total if total else 0.0


def find_interval(counts: list[Counts], score: str) -> tuple[float, float]:
    """The middle 95 of 100 of F1 when documents are drawn anew, 1000 times."""
    chance = random.Random(20)  # noqa: S311 - no secret
    draws = sorted(find_f1(chance.choices(counts, k=len(counts)), score) for _ in range(1000))
    return draws[25], draws[974]


def print_table(name: str, counts: list[Counts], last: dict[str, float]) -> dict[str, float]:
    """One line a half, the last recorded run's value F1 beside it."""
    scores = {score: round(find_f1(counts, score), 4) for score in SCORES}
    low, high = find_interval(counts, "value")
    gold, found = sum(one["gold"] for one in counts), sum(one["found"] for one in counts)
    shown = "  ".join(f"{score} {value:.3f}" for score, value in scores.items())
    before = f"  (last {last['value']:.3f})" if last else ""
    print(f"{name:9} {len(counts):4} files  gold {gold:5}  found {found:5}  {shown}  [{low:.3f}, {high:.3f}]{before}")
    return {
        **scores,
        "files": len(counts),
        "gold": gold,
        "found": found,
        "value_low": round(low, 4),
        "value_high": round(high, 4),
    }


def write_changes(kind: str, right: dict[str, bool], last: dict[str, bool]) -> None:
    """Gold times of the halves that may be looked at, gained and lost against the last run, into a file."""
    gained = sorted(key for key, value in right.items() if value and last.get(key) is False)
    lost = sorted(key for key, value in right.items() if not value and last.get(key) is True)
    lines = [f"gained {key}" for key in gained] + [f"lost   {key}" for key in lost]
    (RESULTS / f"times-{kind}-changes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"gained {len(gained)}, lost {len(lost)} against the last run: bench/results/times-{kind}-changes.txt")


def read_commit() -> str:
    """The commit that is measured, short."""
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def run(kind: str, folder: Path, *, record: bool) -> None:
    """Scores the data set, prints the table and records it."""
    parser = load_parser(Settings())
    halves: dict[str, list[Counts]] = {}
    right: dict[str, bool] = {}
    seconds = 0.0
    for name, text, published, gold, ignored in read_documents(kind, folder):
        half = "all" if kind == "meantime" else "tuning" if is_tuning(name) else "held-out"
        parsed = parse_document(parser, name, text)
        began = time.process_time()
        found = find_times(parsed, published or None)
        seconds += time.process_time() - began
        found = tuple(one for one in found if not any(one.start < end and start < one.end for start, end in ignored))
        counts, values = score_document(text, gold, found)
        halves.setdefault(half, []).append(counts)
        if half == "tuning":
            right.update({f"{name} {key}": value for key, value in values.items()})
    scores_path, values_path = RESULTS / f"times-{kind}.json", RESULTS / f"times-{kind}-values.local.json"
    last = json.loads(scores_path.read_text(encoding="utf-8")) if scores_path.exists() else {}
    scores = {half: print_table(half, counts, last.get(half, {})) for half, counts in sorted(halves.items())}
    print(f"find_times: {seconds:.2f} s of CPU for all files, the parse not counted")
    if kind == "timeml":
        before = json.loads(values_path.read_text(encoding="utf-8")) if values_path.exists() else {}
        write_changes(kind, right, before)
    if record:
        scores_path.write_text(json.dumps({"commit": read_commit(), **scores}, indent=1) + "\n", encoding="utf-8")
        values_path.write_text(json.dumps(right), encoding="utf-8")


def main() -> int:
    """Reads the arguments and runs."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("kind", choices=("timeml", "meantime"))
    arguments.add_argument("path", type=Path, help="the data set's folder")
    arguments.add_argument("--no-record", action="store_true", help="leave the last recorded run as it is")
    given = arguments.parse_args()
    run(given.kind, given.path, record=not given.no_record)
    return 0


if __name__ == "__main__":
    sys.exit(main())
