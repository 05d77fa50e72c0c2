"""How much of a statement the story's other voices say too, in whatever words: what many write about is central."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from crosswire.primitives.story_index import StoryIndex

LEAST = 0.35  # share of a statement's weight that a sentence must hold to echo it
MOST = 60  # facts, the best by all else, that are looked at

Bags = dict[str, list[frozenset[str]]]  # of each origin, its sentences' content words


def find_echoes(statements: Sequence[str], index: StoryIndex) -> dict[str, float]:
    """For each statement the sum over other origins of the share of it that their nearest sentence holds."""
    bags = _bag_sentences(index)
    weights = _weigh_words(bags)
    return {statement: _sum_echoes(statement, bags, weights, index) for statement in statements[:MOST]}


def _bag_sentences(index: StoryIndex) -> Bags:
    bags: Bags = defaultdict(list)
    for findings in index.linked.findings:
        words: dict[int, set[str]] = defaultdict(set)
        for proposition in findings.propositions:
            words[proposition.sentence] |= set(proposition.lemmas)
        bags[index.origin_of[findings.article].id] += map(frozenset, words.values())
    return bags


def _weigh_words(bags: Bags) -> dict[str, float]:
    """Each word by how few of the story's sentences have it."""
    total = sum(map(len, bags.values()))
    counts = Counter(word for sentences in bags.values() for words in sentences for word in words)
    return {word: math.log(1 + total / count) for word, count in counts.items()}


def _sum_echoes(statement: str, bags: Bags, weights: dict[str, float], index: StoryIndex) -> float:
    words = frozenset(index.propositions[statement].lemmas)
    whole = sum(weights.get(word, 0.0) for word in sorted(words))
    if len(words) < 3 or not whole:
        return 0.0
    own = index.origin_of[index.article_of[statement]].id
    best = (
        max((sum(weights[word] for word in sorted(words & other)) / whole for other in sentences), default=0.0)
        for origin, sentences in sorted(bags.items())
        if origin != own
    )
    return round(sum(share for share in best if share >= LEAST), 6)
