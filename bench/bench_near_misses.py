"""What the record says of two sentences that look alike: whether they meet, and what they are to each other.

    python bench/bench_near_misses.py [--shut] [--wrong] [--record]

Each pair of `tests/stories/near_misses.jsonl` becomes two tiny articles, each with its date, that are examined and
reconciled as one story. A stretch stands for the statements that lie in it, or else for the one that shares most with
it; the two stretches meet where one fact holds statements of both. Right is:

| verdict | right |
|---|---|
| same, compatible | they meet, and nothing sets them against each other |
| later-count | they meet, and develop |
| stance (planned then done, charged then denied) | they meet, and develop or are disputed |
| contradiction | they meet, in conflict |
| scope, different | they stay apart, or are one fact's different scopes |

A false conflict is a conflict where the verdict is no contradiction, or a dispute where it is no stance; a false
corroboration is one fact and one position where the verdict says that the two do not say the same. `--shut` scores
the pairs that stay shut instead, and prints figures only.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from crosswire import Article, examine, load_tools, reconcile
from crosswire.model import Fact
from crosswire.pipeline import Reconciled, Tools
from reporting import RESULTS, Run, read_commit, show_table
from scoring import Counts, Scope, add_counts, make_article, score_scope

STORIES = Path(__file__).parent.parent / "tests" / "stories"
NAME = "near_misses"
APART = "apart"
AGREEING = frozenset({"corroborated", "reported"})
RIGHT = {
    "same": AGREEING,
    "compatible": AGREEING,
    "later-count": {"developing"},
    "stance": {"developing", "disputed"},
    "contradiction": {"conflicting"},
    "scope": {APART, "scope"},
    "different": {APART, "scope"},
}
MAY_CONFLICT = {"contradiction": "conflicting", "stance": "disputed"}
MAY_AGREE = frozenset({"same", "compatible"})
SHOWN = ("pairs", "false conflicts", "false corroborations")


class Pair(Struct, frozen=True, kw_only=True):
    """Two sentences that differ in little, and what an editor makes of them."""

    left: str
    right: str
    left_stretch: str
    right_stretch: str
    left_published: str
    right_published: str
    verdict: str
    slot: str | None
    why: str


def read_pairs(*, shut: bool) -> list[Pair]:
    """The pairs of the open or of the shut table."""
    path = (STORIES / "shut" if shut else STORIES) / f"{NAME}.jsonl"
    return [msgspec.json.decode(line, type=Pair) for line in path.read_bytes().splitlines() if line.strip()]


def judge_pair(pair: Pair, tools: Tools) -> str:
    """What the two stretches are to each other in the record: apart, scope, or the status of their fact."""
    sides = ((pair.left, pair.left_published), (pair.right, pair.right_published))
    articles = [article for text, day in sides if (article := make_article(text, day)) is not None]
    told = reconcile(articles, [examine(article, tools) for article in articles], tools)
    left, right = (find_statements(told, text, stretch) for text, stretch in list_stretches(pair))
    met = [
        name_outcome(fact, left, right)
        for fact in told.facts
        if left & set(fact.statements) and right & set(fact.statements)
    ]
    return min(met, key=lambda outcome: outcome in AGREEING, default=APART)


def list_stretches(pair: Pair) -> tuple[tuple[str, str], tuple[str, str]]:
    """Each side's text and stretch."""
    return (pair.left, pair.left_stretch), (pair.right, pair.right_stretch)


def name_outcome(fact: Fact, left: set[str], right: set[str]) -> str:
    """The fact's status where it sets the two sides apart, `scope` where it holds them to count different things."""
    apart = not any(left & set(position.statements) and right & set(position.statements) for position in fact.positions)
    if fact.status in AGREEING:
        return "scope" if apart and fact.cause == "scope" else fact.status
    return fact.status if apart else "corroborated"


def find_statements(told: Reconciled, text: str, stretch: str) -> set[str]:
    """The statements of the article with this text that lie in the stretch, or the one that shares most with it."""
    article: Article = next(one for one in told.index.articles.values() if one.text == text)
    start = text.index(stretch)
    end = start + len(stretch)
    shares = {
        statement.id: sum(max(0, min(b, end) - max(a, start)) for a, b in statement.parts)
        / sum(b - a for a, b in statement.parts)
        for statement in told.index.findings[article.id].statements
    }
    inside = {key for key, share in shares.items() if share > 0.5}
    return inside or {key for key, share in shares.items() if share and share == max(shares.values())}


def count_pair(pair: Pair, outcome: str) -> Counts:
    """What one pair adds to the counts."""
    conflict = outcome in {"conflicting", "disputed"} and MAY_CONFLICT.get(pair.verdict) != outcome
    agreement = outcome in AGREEING and pair.verdict not in MAY_AGREE
    return {
        "pairs": 1,
        f"all {pair.verdict}": 1,
        f"right {pair.verdict}": outcome in RIGHT[pair.verdict],
        "right": outcome in RIGHT[pair.verdict],
        "false conflicts": conflict,
        "false corroborations": agreement,
    }


def measure(counts: Counts) -> dict[str, float]:
    """The share that is right, of all and of each verdict, and the share with each kind of harm."""
    shares = {"right": counts["right"] / counts["pairs"]}
    for verdict in RIGHT:
        total = counts.get(f"all {verdict}", 0)
        shares[verdict] = counts.get(f"right {verdict}", 0) / total if total else 0.0
    return shares | {name: counts[name] / counts["pairs"] for name in ("false conflicts", "false corroborations")}


def show_outcomes(pairs: Sequence[Pair], outcomes: Sequence[str]) -> Iterator[str]:
    """A line a verdict: how its pairs came out."""
    for verdict in RIGHT:
        came = Counter(outcome for pair, outcome in zip(pairs, outcomes, strict=True) if pair.verdict == verdict)
        yield f"{verdict:<14}" + ", ".join(f"{outcome} {number}" for outcome, number in sorted(came.items()))


def show_wrong(pairs: Sequence[Pair], outcomes: Sequence[str]) -> Iterator[str]:
    """The pairs that came out wrong, with what came out."""
    for pair, outcome in zip(pairs, outcomes, strict=True):
        if outcome not in RIGHT[pair.verdict]:
            yield f"{pair.verdict} ({pair.slot}), but {outcome}: {pair.left_stretch} + {pair.right_stretch}"


def main() -> None:
    """Print the scores beside the recorded run's."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shut", action="store_true", help="score the shut pairs; figures only")
    parser.add_argument("--wrong", action="store_true", help="print the open pairs that came out wrong")
    parser.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = parser.parse_args()
    tools = load_tools()
    pairs = read_pairs(shut=given.shut)
    outcomes = [judge_pair(pair, tools) for pair in pairs]
    counts = [count_pair(pair, outcome) for pair, outcome in zip(pairs, outcomes, strict=True)]
    name = f"{NAME}-shut" if given.shut else NAME
    total = add_counts(counts)
    scopes = {name: Scope(counts={key: round(total[key]) for key in SHOWN}, scores=score_scope(counts, measure))}
    kept = RESULTS / f"{name}.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    print("\n".join((*show_table(scopes, last), *show_outcomes(pairs, outcomes))))
    if given.wrong and not given.shut:
        print("\n".join(show_wrong(pairs, outcomes)))
    if given.record:
        run = json.loads(msgspec.json.encode(Run(commit=read_commit(), scopes=scopes)))
        kept.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
