"""How near the claims of a story lie to one another, all at once: by vectors, by words, and by who else is near.

A claim is compared with whatever the other article tells: being nearest, and by a margin, says more than a cosine does.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from msgspec import Struct

from crosswire.align.claims import Claim

Embed = Callable[[Sequence[str]], Any]  # texts -> a unit vector each, as the rows of an array
Matrix = Any  # of floats, a row and a column a claim

CONTEXT, WORDS = 0.4, 0.6  # what the sentences around a claim, and shared words, weigh beside the claim's own vector
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
        around = blend_neighbours(claims, told)
        near += told @ told.T
        near += CONTEXT * (around @ around.T)
    near = np.round(near, DIGITS, out=near)
    return Nearness(near=near, margin=find_margins(claims, near), words=words, least=least)


def divide(shared: Matrix, whole: Matrix) -> Matrix:
    """What is shared over the whole, rounded; in the place of the whole, since large stories have large matrices."""
    np.maximum(whole, 1e-9, out=whole)
    return np.round(np.divide(shared, whole, out=whole), DIGITS, out=whole)


def share_words(claims: Sequence[Claim]) -> Matrix:
    """For every two claims the weight of all words that they share."""
    column = {word: place for place, word in enumerate(sorted({word for claim in claims for word in claim.words}))}
    held = np.zeros((len(claims), len(column)))
    for row, claim in enumerate(claims):
        for word, weight in claim.words.items():
            held[row, column[word]] = np.sqrt(weight)
    return np.round(held @ held.T, DIGITS)


def rank_claims(claims: Sequence[Claim], least: Matrix) -> list[int]:
    """The claims on which vectors are best spent first: those that share most words with one of another article."""
    articles = number_articles(claims)
    best = np.where(articles[:, None] != articles[None, :], least, 0.0).max(axis=1, initial=0.0)
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
    starts = np.flatnonzero(np.diff(numbers[order], prepend=-1))
    margin = np.zeros_like(near)
    for rows in np.split(order, starts[1:]):
        margin[np.ix_(rows, order)] = _lead(near[np.ix_(rows, order)], starts)
    for rows in np.split(order, starts[1:]):
        margin[np.ix_(order, rows)] = np.minimum(
            margin[np.ix_(order, rows)], _lead(near[np.ix_(order, rows)].T, starts).T
        )
        margin[np.ix_(rows, rows)] = 0.0
    return np.round(margin, DIGITS, out=margin)


def number_articles(claims: Sequence[Claim]) -> Matrix:
    """The article of each claim as a number."""
    return np.unique([claim.article for claim in claims], return_inverse=True)[1]


def _lead(near: Matrix, starts: Matrix) -> Matrix:
    """Each value less the best other one of its row among the columns of one article, which begin at `starts`."""
    sizes = np.diff(starts, append=near.shape[1])
    best = np.maximum.reduceat(near, starts, axis=1).repeat(sizes, axis=1)
    is_best = near >= best
    shared = np.add.reduceat(is_best, starts, axis=1, dtype=np.int32).repeat(sizes, axis=1) > 1
    second = np.maximum.reduceat(np.where(is_best, -np.inf, near), starts, axis=1).repeat(sizes, axis=1)
    rival = np.where(is_best & ~shared, second, best)
    return near - np.where(np.isneginf(rival), 0.0, rival)  # the only claim of an article has no rival
