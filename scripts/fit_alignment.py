"""Fit the weights of `align/likelihood.py` on the open stories of tests/stories and examples/, and score them.

    python scripts/fit_alignment.py

A pair counts as right where both statements stand for stretches of one gold fact, or are near copies of such. Pairs of
which neither statement is in the gold are left out. The figures are of each story with weights fitted on the others.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from bench.bench_stories import find_agreement, list_articles, list_folders, read_gold
from msgspec import Struct

from crosswire import examine, load_tools, read_articles
from crosswire.align.candidates import propose_pairs
from crosswire.align.claims import Claim, read_claims
from crosswire.align.levels import compare_all_words
from crosswire.align.likelihood import FEATURES, FIGURE_FEATURES, Table, is_of_figures, read_features
from crosswire.link.story import link_story
from crosswire.primitives.story_index import StoryIndex, index_story

RIDGE, ROUNDS, COPY = 5.0, 30, 0.85


class Pairs(Struct, frozen=True, kw_only=True):
    """One story's proposed pairs: features, whether right, and whether the gold names both statements."""

    rows: object
    right: object
    both: object
    gold: int  # pairs of gold statements of one fact


def locate(reference: tuple[str, str], index: StoryIndex, files: dict[str, str]) -> str | None:
    """The statement that shares most with a gold stretch."""
    article = index.articles[files[reference[0]]]
    start = article.text.index(reference[1])
    found = index.findings[article.id].statements
    agreeing = [(find_agreement(s.parts, start, start + len(reference[1])), s.id) for s in found]
    best = max(agreeing, default=(0.0, ""))
    return best[1] if best[0] else None


def read_facts(folder: object, index: StoryIndex) -> dict[str, set[int]]:
    """The gold facts, by number, that each statement answers."""
    files = {article.source.rpartition("/")[2]: article.id for article in index.articles.values()}
    facts: dict[str, set[int]] = defaultdict(set)
    for number, fact in enumerate(read_gold(folder).facts):
        for reference in fact.statements:
            if found := locate(reference, index, files):
                facts[found].add(number)
    return dict(facts)


def spread_copies(facts: dict[str, set[int]], claims: Sequence[Claim]) -> dict[str, set[int]]:
    """The same, with the facts of a gold statement given to its near copies."""
    spread = {key: set(value) for key, value in facts.items()}
    for claim in claims:
        for other in claims:
            if other.id in facts and claim.id not in facts and compare_all_words(claim, other) >= COPY:
                spread.setdefault(claim.id, set()).update(facts[other.id])
    return spread


def collect_pairs(folder: object, tools: object, table: Table) -> Pairs:
    """What a story gives to fit a table on."""
    articles = read_articles(list_articles(folder)).articles
    index = index_story(link_story(articles, [examine(article, tools) for article in articles]))
    claims = read_claims(index)
    facts = read_facts(folder, index)
    spread = spread_copies(facts, claims)
    rows, right, both = [], [], []
    for pair in propose_pairs(claims, tools.embed, 100_000):
        held = (pair.left.id in facts) + (pair.right.id in facts)
        if held and (table is FEATURES or is_of_figures(pair)):
            rows.append(read_features(pair, table))
            right.append(bool(spread.get(pair.left.id, set()) & spread.get(pair.right.id, set())))
            both.append(held == len(("left", "right")))
    gold = sum(bool(facts[a] & facts[b]) for a in facts for b in facts if a < b)
    return Pairs(rows=np.array(rows), right=np.array(right, float), both=np.array(both), gold=gold)


def fit_weights(stories: Sequence[Pairs]) -> object:
    """Weights and intercept of a logistic regression with a ridge, on features as they are (Newton's method)."""
    rows, right = np.concatenate([s.rows for s in stories]), np.concatenate([s.right for s in stories])
    mean, spread = rows.mean(0), rows.std(0) + 1e-6
    scaled = np.c_[(rows - mean) / spread, np.ones(len(rows))]
    ridge = RIDGE * np.eye(scaled.shape[1])
    ridge[-1, -1] = 1e-6
    weights = np.zeros(scaled.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (right - chance) - ridge @ weights
        weights = weights + np.linalg.solve(scaled.T @ (scaled * (chance * (1 - chance))[:, None]) + ridge, slope)
    plain = weights[:-1] / spread
    return np.append(plain, weights[-1] - plain @ mean)


def show_table(name: str, table: Table, stories: Sequence[Pairs]) -> None:
    """Print a table's weights, and precision and recall at several odds with each story left out."""
    odds = []
    for held in stories:
        weights = fit_weights([other for other in stories if other is not held])
        odds.append(held.rows @ weights[:-1] + weights[-1])
    odds, right = np.concatenate(odds), np.concatenate([s.right for s in stories])
    both, gold = np.concatenate([s.both for s in stories]), sum(s.gold for s in stories)
    for least in (-1.0, -0.5, 0.0, 0.5, 1.0):
        chosen = odds >= least
        print(
            f"odds {least:+.1f}: of gold pairs {right[chosen & both].sum() / gold:.3f} found; right of those that the"
            f" gold names {right[chosen & both].mean():.3f}, of those that it half names {right[chosen].mean():.3f}"
        )
    for (feature, _), weight in zip(table, fit_weights(stories), strict=False):
        print(f"    ({feature.__name__}, {weight:.2f}),")
    print(f"{name}INTERCEPT = {fit_weights(stories)[-1]:.2f}")


def main() -> None:
    """Fit both tables."""
    tools = load_tools()
    for name, table in (("", FEATURES), ("FIGURE_", FIGURE_FEATURES)):
        show_table(name, table, [collect_pairs(folder, tools, table) for folder in list_folders()])


if __name__ == "__main__":
    main()
