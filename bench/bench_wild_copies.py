"""How many copies among real articles are taken for copies, and how much else is.

    python bench/bench_wild_copies.py PATH/TO/news_cluster [--record]

Pairs of the 383 articles of which .2 or more of the shorter one's raw runs of five words stand in the other, furniture
and all, were read side by side once, before any run; `results/wild_copies.json` keeps the verdicts, by the articles'
ids in the set and without a word of them:

| kind | the words that both have |
|---|---|
| copy | most of the shorter one's own: a reprint, a cut or reworked wire, an outlet's earlier report |
| partial copy | a paragraph or some sentences, in an article that is otherwise its own |
| common quotations only | what somebody said or posted |
| common caption | what stands under pictures |
| boilerplate only | what the outlet or the agency puts on all that it publishes |

Each pair is reconciled by itself, as if it were a story, also where the two are of different events. Scored: pairs for
which the record lists shared text (right for copies and partial copies), and pairs taken for one voice (right for
copies, wrong for the last three; partial copies are only counted). Of the pairs whose hash is 8 or more only counts are
shown; the errors of the others are printed.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from crosswire import Article, Findings, examine, load_tools, read_articles, reconcile
from crosswire.pipeline import Tools
from reporting import RESULTS, Run, read_commit, read_options, show_table
from scoring import Counts, Half, Scope, add_counts, find_f1, find_half, score_scope

COPIED = frozenset({"copy"})
SHARED = frozenset({"copy", "partial copy"})
INNOCENT = frozenset({"common quotations only", "common caption", "boilerplate only"})
Examined = tuple[Article, Findings]


class Pair(Struct, frozen=True, kw_only=True):
    """Two articles by their ids in the set, and what they were found to share when they were read."""

    articles: tuple[str, str]
    raw: float
    same_event: bool
    kind: str

    @property
    def half(self) -> Half:
        """The half that the pair is of."""
        return find_half(" ".join(self.articles))


def look_at(folder: Path, names: Sequence[str], tools: Tools) -> dict[str, Examined]:
    """The articles with their findings, by name."""
    paths = [folder / f"{name}.json" for name in names]
    articles = {Path(article.source).stem: article for article in read_articles(paths).articles}
    return {name: (article, examine(article, tools)) for name, article in articles.items()}


def count_pair(pair: Pair, examined: dict[str, Examined], tools: Tools) -> dict[str, float]:
    """What the pair adds to each count."""
    articles, findings = zip(*(examined[name] for name in pair.articles), strict=True)
    linked = reconcile(articles, findings, tools).index.linked
    is_listed, is_joined = bool(linked.reuse), len(linked.origins) == 1
    return {
        "listed": is_listed,
        "sharing": pair.kind in SHARED,
        "rightly listed": is_listed and pair.kind in SHARED,
        "joined": is_joined and pair.kind in COPIED | INNOCENT,
        "copies": pair.kind in COPIED,
        "rightly joined": is_joined and pair.kind in COPIED,
        "partial": pair.kind == "partial copy",
        "partial joined": is_joined and pair.kind == "partial copy",
        "boilerplate": pair.kind == "boilerplate only",
        "boilerplate listed": is_listed and pair.kind == "boilerplate only",
        "boilerplate joined": is_joined and pair.kind == "boilerplate only",
        "quotations joined": is_joined and pair.kind in INNOCENT - {"boilerplate only"},
    }


def measure(counts: Counts) -> dict[str, float]:
    """Precision, recall and F1 of listing and of joining."""
    scores = {}
    for name, right, gold, found in (
        ("shared text", "rightly listed", "sharing", "listed"),
        ("one voice", "rightly joined", "copies", "joined"),
    ):
        scores[f"{name} precision"] = counts[right] / counts[found] if counts[found] else 1.0
        scores[f"{name} recall"] = counts[right] / counts[gold] if counts[gold] else 1.0
        scores[f"{name} f1"] = find_f1(counts[right], counts[gold], counts[found])
    return scores


SHOWN = ("listed", "sharing", "joined", "copies", "partial", "partial joined", "boilerplate", "boilerplate listed",
         "boilerplate joined", "quotations joined")  # fmt: skip


def describe_error(pair: Pair, counts: dict[str, float]) -> str | None:
    """What is wrong with the pair, in a line."""
    joined = counts["joined"] or counts["partial joined"]
    told = f"{pair.kind}: {'listed' if counts['listed'] else 'not listed'}, {'one voice' if joined else 'two voices'}"
    listed_wrong = counts["listed"] != counts["sharing"]
    joined_wrong = pair.kind != "partial copy" and counts["joined"] != counts["copies"]
    return f"{told}: {' '.join(pair.articles)}" if listed_wrong or joined_wrong else None


def main() -> None:
    """Print both halves beside the recorded run, and what is wrong of the half that may be looked at."""
    given = read_options(__doc__)
    pairs = msgspec.json.decode((RESULTS / "wild_copies.json").read_bytes(), type=list[Pair])
    tools = load_tools()
    examined = look_at(given.folder, sorted({name for pair in pairs for name in pair.articles}), tools)
    counted = [(pair, count_pair(pair, examined, tools)) for pair in pairs]
    scopes: dict[str, Scope] = {}
    halves: tuple[Half, ...] = ("held-out", "tuning")
    for half in halves:
        counts = [one for pair, one in counted if pair.half == half]
        total = add_counts(counts)
        shown = {"pairs": len(counts)} | {name: round(total[name]) for name in SHOWN}
        scopes[half] = Scope(counts=shown, scores=score_scope(counts, measure))
    kept = RESULTS / "copies-wild.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    print("\n".join(show_table(scopes, last)))
    errors = (describe_error(pair, counts) for pair, counts in counted if pair.half == "tuning")
    print("\n".join(error for error in errors if error))
    if given.record:
        run = json.loads(msgspec.json.encode(Run(commit=read_commit(), scopes=scopes)))
        kept.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
