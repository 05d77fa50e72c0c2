"""What each step costs, in CPU on one thread, against one pass of the parser over the same text.

    python bench/bench_cost.py [PATH ...] [--rounds N]

Everything is warm and runs in one process; a figure is the median of several rounds. Prints a table with the
last recorded run beside it, what `examine` costs without the parser for an article of 450 words, and adds this run to
bench/results/cost.jsonl.
"""

import argparse
import json
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from crosswire.align import align_statements
from crosswire.brief import write_story
from crosswire.extract import extract_findings
from crosswire.judge import build_timeline, judge_facts
from crosswire.link.story import link_story
from crosswire.model import Article, Findings, Record
from crosswire.parse.sentences import find_sentence_bars
from crosswire.parse.stretches import find_stretches
from crosswire.parse.tokens import make_parsed
from crosswire.pipeline import Tools, group, load_tools, make_record
from crosswire.primitives.story_index import index_story
from crosswire.primitives.vectors import Embedder
from crosswire.read import read_articles
from crosswire.render.html import render_html
from crosswire.render.json import render_json
from crosswire.render.markdown import render_markdown
from crosswire.render.terminal import render_terminal

RESULTS = Path(__file__).parent / "results" / "cost.jsonl"
PARSING = "one pass of the parser"
EXAMINE, RECONCILE, RENDER, ALL = "examine without it", "link + align + judge", "brief + render, all formats", "all"
AIMS = {PARSING: (1.0, 1.0), EXAMINE: (0.4, 0.15), RECONCILE: (1.4, 0.5), RENDER: (0.2, 0.1), ALL: (3.0, 1.75)}
ARTICLE = 450  # words
RENDERERS: tuple[Callable[[Record], Any], ...] = (
    lambda record: render_terminal(record, width=80),
    render_json,
    render_markdown,
    render_html,
)


class Stopwatch:
    """CPU seconds of this process by step, summed over what one round does of it."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def run(self, step: str, work: Callable[[], Any]) -> Any:
        """What the work gives; its cost is added to the step."""
        before = time.process_time()
        result = work()
        self.spent[step] = self.spent.get(step, 0.0) + time.process_time() - before
        return result


def run_round(articles: tuple[Article, ...], tools: Tools) -> dict[str, float]:
    """The cost of each step, everything done once."""
    watch = Stopwatch()
    findings = {article.id: _examine(article, tools, watch) for article in articles}
    assert isinstance(tools.embed, Embedder)
    tools.embed.forget()
    for ids in watch.run(RECONCILE, lambda: group(tuple(findings.values()), articles)):
        if len(ids) > 1:
            members = [article for article in articles if article.id in ids]
            _reconcile(members, [findings[article.id] for article in members], tools, watch)
    return watch.spent


def _examine(article: Article, tools: Tools, watch: Stopwatch) -> Findings:
    """The steps of `examine`, the parser's own pass apart."""
    pipeline, settings = tools.parser.pipeline, tools.settings
    watch.run(PARSING, lambda: pipeline(article.text))
    stretches = watch.run(EXAMINE, lambda: find_stretches(article, settings))
    docs = list(pipeline.pipe(tools.parser.make_doc(stretch.text) for stretch in stretches))
    words = [[word.text for word in doc] for doc in docs]
    watch.run(EXAMINE, lambda: [find_sentence_bars(of_one) for of_one in words])
    parsed = watch.run(EXAMINE, lambda: make_parsed(article, stretches, docs, pipeline.vocab.strings))
    found: Findings = watch.run(EXAMINE, lambda: extract_findings(parsed, article))
    return found


def _reconcile(articles: list[Article], findings: list[Findings], tools: Tools, watch: Stopwatch) -> None:
    words = sum(len(article.text.split()) for article in articles)
    budget = tools.settings.vector_texts_per_100_words * (words // 100 + 1)
    linked = watch.run(RECONCILE, lambda: link_story(articles, findings))
    index = watch.run(RECONCILE, lambda: index_story(linked))
    facts = watch.run(
        RECONCILE, lambda: judge_facts(index, align_statements(index, tools.embed, budget))
    )
    timeline = watch.run(RECONCILE, lambda: build_timeline(index, facts))
    watch.run(RENDER, lambda: write_story(index, facts, timeline, words=tools.settings.words))


def measure(paths: list[str], rounds: int) -> dict[str, Any]:
    """Median CPU milliseconds of each step, and what was read."""
    tools = load_tools()
    reading = read_articles(paths)
    articles = tuple(article for article in reading.articles if article.status != "quarantined")
    record = make_record((), tools=tools, reading=reading)  # the first run warms everything
    rows = []
    for _ in range(rounds):
        spent = run_round(articles, tools)
        watch = Stopwatch()
        for render in RENDERERS:
            watch.run(RENDER, lambda render=render: render(record))  # type: ignore[misc]
        spent[RENDER] = spent.get(RENDER, 0.0) + watch.spent[RENDER]
        rows.append(spent | {ALL: sum(spent.values())})
    ratios = {step: statistics.median(row.get(step, 0.0) / row[PARSING] for row in rows) for step in AIMS}
    costs = {step: statistics.median(row.get(step, 0.0) for row in rows) * 1000 for step in AIMS}
    words = sum(len(article.text.split()) for article in articles)
    return {
        "commit": _find_commit(),
        "articles": len(articles),
        "words": words,
        "rounds": rounds,
        "milliseconds": {step: round(cost, 1) for step, cost in costs.items()},
        "ratios": {step: round(ratio, 3) for step, ratio in ratios.items()},
        "examine_an_article": round(costs[EXAMINE] * ARTICLE / max(words, 1), 2),
        "machine": f"{os.cpu_count()} CPUs, numpy {np.__version__}",
    }


def _find_commit() -> str:
    asked = ["git", "rev-parse", "--short", "HEAD"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def find_last(result: dict[str, Any]) -> dict[str, Any]:
    """The last recorded run over as many articles and words, empty if there is none."""
    lines = RESULTS.read_text(encoding="utf-8").splitlines() if RESULTS.exists() else []
    past = [json.loads(line) for line in lines]
    same = [run for run in past if (run["articles"], run["words"]) == (result["articles"], result["words"])]
    return same[-1] if same else {}


def show(result: dict[str, Any], last: dict[str, Any]) -> Iterator[str]:
    """The table, a line each."""
    read = f"{result['articles']} articles, {result['words']} words"
    yield f"{read}; CPU on one thread, median of {result['rounds']} rounds"
    yield f"{'step':<28}{'ms':>8}{'ratio':>8}{'last':>8}{'reach':>8}{'aim':>8}"
    for step, (reach, aim) in AIMS.items():
        ratio, before = result["ratios"][step], last.get("ratios", {}).get(step)
        mark = "" if ratio <= reach else "  over"
        was = f"{before:>8.2f}" if before is not None else f"{'-':>8}"
        yield f"{step:<28}{result['milliseconds'][step]:>8.0f}{ratio:>8.2f}{was}{reach:>8.2f}{aim:>8.2f}{mark}"
    before = last["milliseconds"][EXAMINE] * ARTICLE / last["words"] if last else None
    was = f" (last {before:.1f})" if before is not None else ""
    yield f"examine without the spaCy pass, per {ARTICLE}-word article, CPU ms: {result['examine_an_article']:.1f}{was}"


def main() -> None:
    """Measure, print and record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["examples"], metavar="PATH")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    result = measure(options.paths, options.rounds)
    print("\n".join(show(result, find_last(result))))
    RESULTS.parent.mkdir(exist_ok=True)
    with RESULTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
