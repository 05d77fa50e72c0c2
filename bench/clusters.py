"""Scores of clusters: MUC, B-cubed and CEAF (phi 4), each as a sum of what every item adds.

Summed over all items the parts give the scores as their authors define them; summed over those of some articles, what
these articles add, so that articles can be drawn anew without linking anything again.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence

Cluster = frozenset[Hashable]
Clusters = Sequence[Cluster]


def make_clusters(keys: Iterable[tuple[Hashable, Hashable]]) -> list[Cluster]:
    """The items that share a key together."""
    groups: dict[Hashable, set[Hashable]] = {}
    for item, key in keys:
        groups.setdefault(key, set()).add(item)
    return [frozenset(group) for group in groups.values()]


def count_clusters(gold: Clusters, found: Clusters) -> dict[Hashable, dict[str, float]]:
    """What each item adds to the tops and bottoms of the scores' fractions; both sides hold the same items."""
    matched = match_clusters(gold, found)
    counts: dict[Hashable, dict[str, float]] = {item: {"items": 1.0} for cluster in gold for item in cluster}
    backwards = {(b, a): value for (a, b), value in matched.items()}
    for side, keys, responses, likeness in (("recall", gold, found, matched), ("precision", found, gold, backwards)):
        home = {item: at for at, cluster in enumerate(responses) for item in cluster}
        likest = {a: value for (a, _), value in likeness.items()}
        for at, cluster in enumerate(keys):
            size = len(cluster)
            parts = len({home[item] for item in cluster})
            for item in cluster:
                counts[item] |= {
                    f"muc {side}": (size - parts) / size,
                    f"muc {side} of": (size - 1) / size,
                    f"b3 {side}": len(cluster & responses[home[item]]) / size,
                    f"ceaf {side}": likest.get(at, 0.0) / size,
                    f"ceaf {side} of": 1 / size,
                }
    return counts


def measure_clusters(counts: Mapping[str, float]) -> dict[str, float]:
    """The three F1 scores, B-cubed's precision and recall, and the F1 scores' mean, the CoNLL score."""
    cubed = {side: _divide(counts[f"b3 {side}"], counts["items"]) for side in ("recall", "precision")}
    scores = {"b3": find_mean(cubed["recall"], cubed["precision"])}
    for name in ("muc", "ceaf"):
        shares = [_divide(counts[f"{name} {side}"], counts[f"{name} {side} of"]) for side in ("recall", "precision")]
        scores[name] = find_mean(*shares)
    return {
        "conll": sum(scores.values()) / 3,
        **scores,
        "b3 recall": cubed["recall"],
        "b3 precision": cubed["precision"],
    }


def find_mean(recall: float, precision: float) -> float:
    """The harmonic mean."""
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def _divide(top: float, bottom: float) -> float:
    return top / bottom if bottom else 1.0


# ---------------------------------------------------------------- CEAF's best match


def match_clusters(gold: Clusters, found: Clusters) -> dict[tuple[int, int], float]:
    """The pairs, one to one, whose likeness (phi 4: twice the shared over both sizes) is largest in sum."""
    home = {item: at for at, cluster in enumerate(found) for item in cluster}
    likeness = {
        (at, other): 2 * len(cluster & found[other]) / (len(cluster) + len(found[other]))
        for at, cluster in enumerate(gold)
        for other in sorted({home[item] for item in cluster})
    }
    matched: dict[tuple[int, int], float] = {}
    for rows, columns in _find_components(likeness):
        weights = [[likeness.get((row, column), 0.0) for column in columns] for row in rows]
        for at, index in assign(weights):
            if weights[at][index] > 0:
                matched[rows[at], columns[index]] = weights[at][index]
    return matched


def _find_components(likeness: Mapping[tuple[int, int], float]) -> list[tuple[list[int], list[int]]]:
    """The clusters of both sides that hang together; a best match is best in each."""
    left: dict[int, set[int]] = {}
    right: dict[int, set[int]] = {}
    for row, column in likeness:
        left.setdefault(row, set()).add(column)
        right.setdefault(column, set()).add(row)
    components = []
    unseen = set(left)
    while unseen:
        rows, columns, open_rows = set[int](), set[int](), {min(unseen)}
        while open_rows:
            rows |= open_rows
            columns |= {column for row in open_rows for column in left[row]}
            open_rows = {row for column in columns for row in right[column]} - rows
        unseen -= rows
        components.append((sorted(rows), sorted(columns)))
    return components


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The one-to-one pairs of rows and columns with the largest sum (Kuhn 1955, in its form with potentials)."""
    if len(weights) > len(weights[0]):
        return [(row, column) for column, row in assign([list(column) for column in zip(*weights, strict=True)])]
    width = len(weights[0])
    row_price, column_price = [0.0] * (len(weights) + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)  # of each column its row, from 1; 0 is none
    for row in range(1, len(weights) + 1):
        owner[0], at = row, 0
        slack, came_from, done = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while owner[at]:
            done[at] = True
            for column in range(1, width + 1):
                if not done[column]:
                    cost = -weights[owner[at] - 1][column - 1] - row_price[owner[at]] - column_price[column]
                    if cost < slack[column]:
                        slack[column], came_from[column] = cost, at
            after = min((column for column in range(1, width + 1) if not done[column]), key=slack.__getitem__)
            step = slack[after]
            for column in range(width + 1):
                if done[column]:
                    row_price[owner[column]] += step
                    column_price[column] -= step
                else:
                    slack[column] -= step
            at = after
        while at:
            owner[at] = owner[came_from[at]]
            at = came_from[at]
    return [(owner[column] - 1, column - 1) for column in range(1, width + 1) if owner[column]]
