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
    words = np.round(shared / np.maximum(mass[:, None] + mass[None, :] - shared, 1e-9), DIGITS)
    least = np.round(shared / np.maximum(np.minimum(mass[:, None], mass[None, :]), 1e-9), DIGITS)
    near = WORDS * words
    if embed:
        told = embed_claims(claims, rank_claims(claims, least), embed, budget)
        around = blend_neighbours(claims, told)
        near = near + told @ told.T + CONTEXT * (around @ around.T)
    near = np.round(near, DIGITS)
    return Nearness(near=near, margin=find_margins(claims, near), words=words, least=least)


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
    articles = np.unique([claim.article for claim in claims], return_inverse=True)[1]  # numbers: quick to compare
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
    margin = np.zeros_like(near)
    members: dict[str, list[int]] = {}
    for place, claim in enumerate(claims):
        members.setdefault(claim.article, []).append(place)
    for one, rows in members.items():
        for other, columns in members.items():
            if one != other:
                block = near[np.ix_(rows, columns)]
                margin[np.ix_(rows, columns)] = np.minimum(_lead(block), _lead(block.T).T)
    return np.round(margin, DIGITS)


def _lead(block: Matrix) -> Matrix:
    """Each value less the best other one of its row."""
    if block.shape[1] == 1:
        return block.copy()
    ranked = np.sort(block, axis=1)
    best, second = ranked[:, -1:], ranked[:, -2:-1]
    return block - np.where(block >= best, second, best)
