"""How near the claims of a story lie to one another, all at once: by vectors, by words, and by who else is near.

A claim is compared with whatever the other article tells: being nearest, and by a margin, says more than a cosine does.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from msgspec import Struct

from crosswire.align.claims import Claim

Embed = Callable[[Sequence[str]], Any]  # texts -> a unit vector each, as the rows of an array
Matrix = Any  # of floats, a row and a column a claim

CONTEXT, WORDS = 0.4, 0.6  # what the sentences around a claim, and shared words, weigh beside the claim's own vector
COMMON = 0.02  # of the claims: a word that more of them have is counted between all
SENTENCES = 2  # the claim's own and the one before
DIGITS = 3  # rounded, so that no order of summing shows


class Nearness(Struct, frozen=True, kw_only=True):
    """Matrices over the claims of a story, in their order."""

    near: Matrix  # of vectors, sentences and words together, 0 to 2
    margin: Matrix  # how much nearer than the next best of the same two articles; negative where others are nearer
    words: Matrix  # weight of shared words over that of all words of both, 0 to 1
    least: Matrix  # weight of shared words over that of the lighter claim's


def measure_nearness(claims: Sequence[Claim], embed: Embed | None, budget: int) -> Nearness:
    """The nearness of every two claims; at most `budget` texts are embedded, claims before their sentences."""
    shared = share_words(claims)
    mass = np.array([claim.mass for claim in claims])
    words = divide(shared, np.add.outer(mass, mass) - shared)
    least = divide(shared, np.minimum.outer(mass, mass))
    near = WORDS * words
    if embed and budget:
        told = embed_claims(claims, rank_claims(claims, least), embed, budget)
        both = np.hstack([told, np.sqrt(CONTEXT) * blend_neighbours(claims, told)])
        near += both @ both.T
    near = np.round(near, DIGITS, out=near)
    return Nearness(near=near, margin=find_margins(claims, near), words=words, least=least)


def divide(shared: Matrix, whole: Matrix) -> Matrix:
    """What is shared over the whole, rounded; in the place of the whole, since large stories have large matrices."""
    np.maximum(whole, 1e-9, out=whole)
    return np.round(np.divide(shared, whole, out=whole), DIGITS, out=whole)


def share_words(claims: Sequence[Claim]) -> Matrix:
    """For every two claims the weight of all words that they share.

    A word that few claims have is counted between these alone: so of a large story's thousands of words only some
    hundred cost anything between claims that have nothing in common.
    """
    holders: dict[str, list[int]] = {}
    for row, claim in enumerate(claims):
        for word in claim.words:
            holders.setdefault(word, []).append(row)
    common = sorted(word for word, rows in holders.items() if len(rows) > len(claims) * COMMON)
    column = {word: place for place, word in enumerate(common)}
    held = np.zeros((len(claims), len(column)))
    for word, place in column.items():
        held[holders[word], place] = _take_roots(claims, holders[word], word)
    shared = held @ held.T
    for word in sorted(holders.keys() - column.keys()):
        roots = _take_roots(claims, holders[word], word)
        shared[np.ix_(holders[word], holders[word])] += np.outer(roots, roots)
    return np.round(shared, DIGITS, out=shared)


def _take_roots(claims: Sequence[Claim], rows: Sequence[int], word: str) -> Matrix:
    return np.sqrt([claims[row].words[word] for row in rows])


def rank_claims(claims: Sequence[Claim], least: Matrix) -> list[int]:
    """The claims on which vectors are best spent first: those that share most words with one of another article."""
    articles = number_articles(claims)
    best = np.zeros(len(claims))
    for article in range(articles.max(initial=-1) + 1):
        own = articles == article
        best[own] = least[np.ix_(own, ~own)].max(axis=1, initial=0.0)
    return [int(place) for place in np.argsort(-best, kind="stable")]


def embed_claims(claims: Sequence[Claim], ranked: Sequence[int], embed: Embed, budget: int) -> Matrix:
    """A vector a claim; noughts for what the budget does not reach."""
    texts = list(dict.fromkeys(claims[place].retold for place in ranked))[:budget]
    row_of = {text: row for row, text in enumerate(texts)}
    vectors = embed(texts)
    vectors = np.vstack([vectors, np.zeros((1, vectors.shape[1]))])
    return vectors[[row_of.get(claim.retold, len(texts)) for claim in claims]]


def blend_neighbours(claims: Sequence[Claim], vectors: Matrix) -> Matrix:
    """A vector of what stands around each claim: the mean of those of its sentence and of the one before."""
    places: dict[tuple[str, int], list[int]] = {}
    for place, claim in enumerate(claims):
        places.setdefault((claim.article, claim.sentence), []).append(place)
    around = np.zeros_like(vectors)
    for place, claim in enumerate(claims):
        near = [row for back in range(SENTENCES) for row in places.get((claim.article, claim.sentence - back), ())]
        around[place] = vectors[near].sum(axis=0)
    lengths = np.linalg.norm(around, axis=1, keepdims=True)
    return around / np.maximum(lengths, 1e-9)


def find_margins(claims: Sequence[Claim], near: Matrix) -> Matrix:
    """How much nearer two claims are than either is to the next best claim of the other's article."""
    numbers = number_articles(claims)
    order = np.argsort(numbers, kind="stable")  # so that the claims of an article stand side by side
    bounds = np.flatnonzero(np.diff(numbers[order], prepend=-1, append=-1))
    is_sorted = bool((np.diff(order) > 0).all())
    leads = _find_leads(near if is_sorted else near[np.ix_(order, order)], bounds)
    margin = np.minimum(leads, leads.T)  # nearness is mutual
    for first, last in pairwise(bounds):
        margin[first:last, first:last] = 0.0
    if not is_sorted:
        places = np.argsort(order, kind="stable")
        margin = margin[np.ix_(places, places)]
    return np.round(margin, DIGITS, out=margin)


def number_articles(claims: Sequence[Claim]) -> Matrix:
    """The article of each claim as a number."""
    return np.unique([claim.article for claim in claims], return_inverse=True)[1]


def _find_leads(near: Matrix, bounds: Matrix) -> Matrix:
    """Each value less the best other one of its row among the columns of one article, which lie between two bounds."""
    leads = np.empty_like(near)
    rows = np.arange(len(near))
    for first, last in pairwise(bounds):
        values = near[:, first:last].copy()
        best = values.argmax(axis=1)
        highest = values[rows, best]
        np.subtract(values, highest[:, None], out=leads[:, first:last])
        values[rows, best] = -np.inf
        second = values.max(axis=1)
        # the only claim of an article has no rival
        leads[rows, first + best] = highest - np.where(np.isneginf(second), 0.0, second)
    return leads
