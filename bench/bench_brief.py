"""What a brief tells of what matters: the gold's facts that are told in 60, 120 and 300 words, and in what order.

    python bench/bench_brief.py [FOLDER ...] [--fit]

A fact of the gold is told if a line shows, or rests on, words of one of its statements. The order of all facts is
scored by average precision: a fact is wanted if the gold has one of its statements. `--fit` sets the weights of
`crosswire.brief.importance` beside those of a logistic regression, and scores that on each story left out.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from msgspec import Struct

from bench_stories import EXAMPLES, list_articles, list_folders, read_gold
from crosswire.brief import write_story
from crosswire.brief.echoes import find_echoes
from crosswire.brief.importance import FEATURES, Setting, find_ages, weigh_entities, weigh_facts
from crosswire.model import Fact, Span
from crosswire.pipeline import Reconciled, Tools, examine, load_tools, reconcile
from crosswire.read import read_articles

LENGTHS = (60, 120, 300)
STEPS, RIDGE = 50, 1.0


class Sample(Struct, frozen=True, kw_only=True):
    """One story: what was reconciled, and for each fact of its gold where its statements stand."""

    name: str
    done: Reconciled
    gold: tuple[tuple[Span, ...], ...]


def read_sample(folder: Path, tools: Tools) -> Sample:
    """The story of a folder as one story, whatever `group` would make of it."""
    articles = read_articles(list_articles(folder)).articles
    done = reconcile(articles, [examine(article, tools) for article in articles], tools)
    by_file = {Path(article.source).name: article for article in articles}
    gold = []
    for fact in read_gold(folder).facts:
        places = [(by_file[file], words) for file, words in fact.statements if file in by_file]
        spans = [(article.id, article.text.find(words), len(words)) for article, words in places]
        gold.append(tuple(Span(article=key, start=at, end=at + size) for key, at, size in spans if at >= 0))
    return Sample(name=folder.name, done=done, gold=tuple(spans for spans in gold if spans))


def touch(left: Sequence[Span], right: Sequence[Span]) -> bool:
    """Whether two sets of stretches share a character."""
    return any(a.article == b.article and max(a.start, b.start) < min(a.end, b.end) for a in left for b in right)


def count_told(sample: Sample, words: int) -> tuple[int, int]:
    """How many of the gold's facts a brief of at most so many words tells, and in how many words."""
    story = write_story(sample.done.index, sample.done.facts, sample.done.timeline, words=words)
    pieces = [piece.span for line in story.brief for piece in line.pieces if piece.span is not None]
    shown = [*pieces, *(span for line in story.brief for span in line.evidence)]
    return sum(touch(fact, shown) for fact in sample.gold), sum(len(line.text.split()) for line in story.brief)


def find_wanted(sample: Sample) -> np.ndarray:
    """For each fact, 1 if the gold has one of its statements."""
    gold = [span for fact in sample.gold for span in fact]
    index = sample.done.index
    return np.array([touch([index.span(s) for s in fact.statements], gold) for fact in sample.done.facts], float)


def score_order(scores: np.ndarray, wanted: np.ndarray) -> float:
    """Average precision of the order of the scores."""
    held = wanted[np.argsort(-scores, kind="stable")]
    return float((held * np.cumsum(held) / np.arange(1, len(held) + 1)).sum() / max(held.sum(), 1))


def list_features(sample: Sample) -> np.ndarray:
    """Every feature of every fact."""
    index, facts = sample.done.index, sample.done.facts
    echoes = find_echoes([fact.statements[0] for fact in facts], index)
    setting = Setting(index=index, entities=weigh_entities(index), echoes=echoes, ages=find_ages(index))
    return np.array([[float(feature(fact, setting)) for feature, _ in FEATURES] for fact in facts])


def fit_weights(features: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The weights of a logistic regression, ridged, by Newton's method."""
    middle, spread = features.mean(0), features.std(0) + 1e-9
    held = np.c_[(features - middle) / spread, np.ones(len(features))]
    weights = np.zeros(held.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-held @ weights))
        slope = held.T @ (chance - wanted) + RIDGE * np.r_[weights[:-1], 0]
        curve = (held * (chance * (1 - chance))[:, None]).T @ held + RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return np.asarray(weights[:-1] / spread)


def order_now(facts: Sequence[Fact], sample: Sample) -> np.ndarray:
    """What the facts weigh now."""
    weights = weigh_facts(facts, sample.done.index)
    return np.array([weights[fact.id] for fact in facts])


def show_fit(samples: Sequence[Sample]) -> None:
    """The weights beside fitted ones, and the order that fitted ones give a story that they were not fitted on."""
    tables = [(list_features(sample), find_wanted(sample)) for sample in samples]
    left_out = []
    for place, (features, wanted) in enumerate(tables):
        others = [table for other, table in enumerate(tables) if other != place]
        weights = fit_weights(np.vstack([f for f, _ in others]), np.concatenate([w for _, w in others]))
        left_out.append(score_order(features @ weights, wanted))
    fitted = fit_weights(np.vstack([f for f, _ in tables]), np.concatenate([w for _, w in tables]))
    print(f"\norder by fitted weights, each story left out: {np.mean(left_out):.3f}")
    for (feature, weight), found in zip(FEATURES, fitted, strict=True):
        print(f"  {feature.__name__:20s} {weight:5.1f} now, {found:5.2f} fitted")


def main() -> None:
    """Score the folders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--fit", action="store_true")
    given = parser.parse_args()
    tools = load_tools()
    folders = given.folders or [folder for folder in list_folders() if folder != EXAMPLES]
    samples = [read_sample(folder, tools) for folder in folders]
    print(f"{'story':20s} {'facts':>5s}" + "".join(f"{f'told in {n}':>13s}" for n in LENGTHS) + "   order")
    totals = [0] * len(LENGTHS)
    orders = []
    for sample in samples:
        counts = [count_told(sample, words) for words in LENGTHS]
        totals = [total + told for total, (told, _) in zip(totals, counts, strict=True)]
        orders.append(score_order(order_now(sample.done.facts, sample), find_wanted(sample)))
        told = "".join(f"{f'{n} ({w})':>13s}" for n, w in counts)
        print(f"{sample.name:20s} {len(sample.gold):5d}{told}   {orders[-1]:.3f}")
    total = "".join(f"{n:>13d}" for n in totals)
    print(f"{'total':20s} {sum(len(sample.gold) for sample in samples):5d}{total}   {np.mean(orders):.3f}")
    if given.fit:
        show_fit(samples)


if __name__ == "__main__":
    main()
