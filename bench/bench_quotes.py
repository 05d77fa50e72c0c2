"""Attributions against PolNeAR's gold: who said what, by the articles that `read_articles` and `examine` are given.

    python bench/bench_quotes.py PATH/TO/polnear [--part dev] [--record]

Content: pairs of gold and found, one to one, the closest first, count where their characters agree by half or more
(intersection over union). Source: the pair's sources overlap, or neither has one. Found are all quotes that are no
scare quotes; a quoted fragment inside a paraphrase of the same cue is no second finding. "Quoted" are only gold and
found that hold or touch a double quotation mark. Of several annotators of a text the first by name is taken. A file of
the dev part is held out where the sha256 of its name begins with a hexadecimal digit of 8 or more.
"""

import argparse
import hashlib
import json
import random
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from crosswire import Article, Findings, examine, load_tools, read_articles
from crosswire.model import Quote

RESULTS = Path(__file__).parent / "results"
MARKS = frozenset('"“”„«»')
HALF = 0.5
SCOPES = ("all", "quoted")
Spans = tuple[tuple[int, int], ...]


class Attribution(Struct, frozen=True, kw_only=True):
    """One gold or found attribution: the characters of its content and of its source."""

    content: Spans
    source: Spans


class Scored(Struct, frozen=True, kw_only=True):
    """What one article counts in one scope."""

    gold: int
    found: int
    content: int
    both: int  # content and source


def is_held_out(name: str) -> bool:
    """Whether the file belongs to the half that nobody looks at."""
    return int(hashlib.sha256(name.encode()).hexdigest()[0], 16) >= 8


def read_spans(field: str) -> Spans:
    """The spans of a stand-off line: "Content 3 7;9 12"."""
    pieces = (piece.split() for piece in field.split(" ", 1)[1].split(";"))
    return tuple((int(start), int(end)) for start, end in pieces)


def read_gold(path: Path) -> list[Attribution]:
    """The attributions of one stand-off file that have a content."""
    marks: dict[str, Spans] = {}
    events: list[dict[str, Spans]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            marks[name] = read_spans(rest.split("\t")[0])
        elif name.startswith("E"):
            events.append(read_event(rest, marks))
    return [
        Attribution(content=event["Content"], source=event.get("Source", ())) for event in events if "Content" in event
    ]


def read_event(rest: str, marks: dict[str, Spans]) -> dict[str, Spans]:
    """The spans of an event by role, those of a role's several arguments together."""
    event: dict[str, Spans] = {}
    for argument in rest.split():
        role, _, mark = argument.partition(":")
        role = role.rstrip("0123456789")
        if mark in marks:
            event[role] = tuple(sorted((*event.get(role, ()), *marks[mark])))
    return event


def find_attributions(findings: Findings) -> list[Attribution]:
    """What was found, each content once: a fragment inside a paraphrase of the same cue is part of it."""
    said = [quote for quote in findings.quotes if quote.kind != "scare"]
    clauses = [quote for quote in said if quote.kind == "indirect"]
    return [
        Attribution(content=quote.parts, source=read_source(quote))
        for quote in said
        if quote.kind == "indirect" or not any(is_inside(quote, clause) for clause in clauses)
    ]


def read_source(quote: Quote) -> Spans:
    """The span of the quote's speaker, if it has one."""
    return ((quote.speaker_span.start, quote.speaker_span.end),) if quote.speaker_span else ()


def is_inside(quote: Quote, clause: Quote) -> bool:
    """Whether a quoted fragment lies inside a paraphrase that the same cue announces."""
    return quote.cue_span == clause.cue_span and clause.start - 1 <= quote.start and quote.end <= clause.end + 1


def count_common(left: Spans, right: Spans) -> int:
    """How many characters two attributions share."""
    return sum(max(0, min(end, b) - max(start, a)) for start, end in left for a, b in right)


def find_agreement(left: Spans, right: Spans) -> float:
    """Intersection over union of the characters."""
    common = count_common(left, right)
    return common / (sum(e - s for s, e in left) + sum(e - s for s, e in right) - common) if common else 0.0


def is_quoted(text: str, spans: Spans) -> bool:
    """Whether a content holds or touches a double quotation mark."""
    return any(not MARKS.isdisjoint(text[max(0, start - 1) : end + 1]) for start, end in spans)


def pair_attributions(gold: Sequence[Attribution], found: Sequence[Attribution]) -> dict[int, int]:
    """Gold position -> found position, one to one, the closest first, those that agree by half."""
    agreements = sorted(
        (-find_agreement(one.content, other.content), at, index)
        for at, one in enumerate(gold)
        for index, other in enumerate(found)
    )
    pairs: dict[int, int] = {}
    for agreement, at, index in agreements:
        if -agreement >= HALF and at not in pairs and index not in pairs.values():
            pairs[at] = index
    return pairs


def score_article(gold: Sequence[Attribution], found: Sequence[Attribution]) -> tuple[Scored, dict[int, int]]:
    """The counts of one article, and the pairs."""
    pairs = pair_attributions(gold, found)
    both = sum(
        (not gold[at].source and not found[index].source) or count_common(gold[at].source, found[index].source) > 0
        for at, index in pairs.items()
    )
    return Scored(gold=len(gold), found=len(found), content=len(pairs), both=both), pairs


def find_f1(counts: Sequence[Scored], score: str) -> float:
    """F1 of a score over articles."""
    total = sum(one.gold + one.found for one in counts)
    return 2 * sum(int(getattr(one, score)) for one in counts) / total if total else 0.0


def find_interval(counts: Sequence[Scored], score: str) -> tuple[float, float]:
    """The middle 95 of 100 of F1 when articles are drawn anew, 1000 times."""
    chance = random.Random(20)  # noqa: S311 - no secret
    draws = sorted(find_f1(chance.choices(counts, k=len(counts)), score) for _ in range(1000))
    return draws[25], draws[974]


def print_row(name: str, counts: Sequence[Scored], last: dict[str, float]) -> dict[str, float]:
    """Prints one line of the table, the last recorded run's content F1 beside it; gives back the scores."""
    gold, found = sum(one.gold for one in counts), sum(one.found for one in counts)
    content, both = sum(one.content for one in counts), sum(one.both for one in counts)
    low, high = find_interval(counts, "content")
    scores = {
        "content": find_f1(counts, "content"),
        "with_source": find_f1(counts, "both"),
        "precision": content / max(found, 1),
        "recall": content / max(gold, 1),
        "speaker": both / max(content, 1),
    }
    shown = "  ".join(f"{score} {value:.3f}" for score, value in scores.items())
    before = f"  (last {last['content']:.3f})" if last else ""
    print(f"{name:16} gold {gold:4} found {found:4}  {shown}  [{low:.3f}, {high:.3f}]{before}")
    rounded = {score: round(value, 4) for score, value in scores.items()}
    return {**rounded, "gold": gold, "found": found, "low": round(low, 4), "high": round(high, 4)}


def list_right(article: Article, gold: Sequence[Attribution], pairs: dict[int, int]) -> dict[str, bool]:
    """For each gold attribution, in words, whether it was found."""
    return {
        f"{Path(article.source).name} {one.content[0][0]}: "
        + " ... ".join(article.text[start:end] for start, end in one.content): at in pairs
        for at, one in enumerate(gold)
    }


def write_changes(right: dict[str, bool], kept: Path) -> None:
    """Writes what the tuning half gained and lost against the last run, with its text, into a file git ignores."""
    last = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    gained = sorted(key for key, value in right.items() if value and last.get(key) is False)
    lost = sorted(key for key, value in right.items() if not value and last.get(key) is True)
    lines = [f"gained {key}" for key in gained] + [f"lost   {key}" for key in lost]
    changes = RESULTS / "quotes.changes.txt"
    changes.write_text("\n".join(lines) + "\n", encoding="utf-8")
    kept.write_text(json.dumps(right), encoding="utf-8")
    print(f"gained {len(gained)}, lost {len(lost)} against the last run: {changes}")


def read_commit() -> str:
    """The commit that is measured, short."""
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def run(folder: Path, part: str, *, record: bool) -> None:
    """Scores one part of the data set, prints the table and, if asked, records it."""
    tools = load_tools()
    halves: dict[str, list[Scored]] = {}
    right: dict[str, bool] = {}
    began = time.process_time()
    for article in read_articles([folder / part / "text"]).articles:
        name = Path(article.source).name
        gold = read_gold(min((folder / part / "attributions").glob(f"{Path(name).stem}_*.ann")))
        found = find_attributions(examine(article, tools))
        half = "held-out" if part == "dev" and is_held_out(name) else "tuning"
        for scope in SCOPES:
            golden, given = (
                [one for one in some if scope == "all" or is_quoted(article.text, one.content)]
                for some in (gold, found)
            )
            counts, pairs = score_article(golden, given)
            halves.setdefault(f"{half} {scope}", []).append(counts)
            if scope == "all" and half == "tuning":
                right.update(list_right(article, golden, pairs))
    report(halves, right, part, record=record)
    print(f"{time.process_time() - began:.0f} s of CPU, the parse counted")


def report(halves: dict[str, list[Scored]], right: dict[str, bool], part: str, *, record: bool) -> None:
    """Prints the table beside the last recorded one, writes the changes, and records the scores if asked."""
    RESULTS.mkdir(exist_ok=True)
    recorded = RESULTS / f"quotes-{part}.json"
    last = json.loads(recorded.read_text(encoding="utf-8")) if recorded.exists() else {}
    scores = {name: print_row(name, counts, last.get(name, {})) for name, counts in sorted(halves.items())}
    write_changes(right, RESULTS / f"quotes-{part}.local.json")
    if record:
        recorded.write_text(json.dumps({"commit": read_commit(), **scores}, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Score quotes and speakers against PolNeAR.")
    parser.add_argument("folder", type=Path, help="the data set, with dev/text and dev/attributions")
    parser.add_argument("--part", default="dev", choices=("dev", "train"))
    parser.add_argument("--record", action="store_true", help="keep the scores as the last run's")
    given = parser.parse_args()
    run(given.folder, given.part, record=given.record)


if __name__ == "__main__":
    main()
