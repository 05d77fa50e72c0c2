"""Passages: stretches that two texts share, each as long as it goes on through small edits."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from crosswire.primitives.shingles import SHINGLE_WORDS, Match, Words

EDIT_WORDS = 6  # put in, taken out or changed within one passage, whatever they are
# More of them, up to so many, where half stand on both sides in the same order: a sentence edited throughout.
REWORKED_WORDS = 24
KEPT_WORDS = 0.5
# A passage goes on where so many equal words follow within so many others.
EDGE_RUN = 3
EDGE_GAP = 3

Texts = tuple[Words, Words]
Places = tuple[int, int]  # a word of either text
Passage = tuple[tuple[int, int], tuple[int, int]]  # first and last word (exclusive) on either side


def build_passages(matches: Iterable[Match], texts: Texts) -> list[Passage]:
    """The passages that matches of five words or more make up, in order of the left text."""
    merged: list[Passage] = []
    for passage in _grow(_tile_matches(matches), texts):
        if merged and _continues(merged[-1], passage, texts):
            (first, second), (end, other) = ((side[0] for side in merged[-1]), (side[1] for side in passage))
            merged[-1] = ((first, end), (second, other))
        else:
            merged.append(passage)
    return merged


# ---------------------------------------------------------------- tiles


def _tile_matches(matches: Iterable[Match]) -> list[Match]:
    """Matches that overlap on neither side, the longest kept whole, in order of the left text."""
    taken: list[Match] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for match in sorted(matches, key=lambda match: (-match.length, match.left, match.right)):
        for piece in _free_pieces(match, used_left, used_right):
            taken.append(piece)
            used_left.update(range(piece.left, piece.left + piece.length))
            used_right.update(range(piece.right, piece.right + piece.length))
    return sorted(taken)


def _free_pieces(match: Match, used_left: set[int], used_right: set[int]) -> Iterator[Match]:
    """The stretches of a match, five words or more, that no longer match has taken."""
    start = None
    for offset in range(match.length + 1):
        is_free = (
            offset < match.length and match.left + offset not in used_left and match.right + offset not in used_right
        )
        if is_free and start is None:
            start = offset
        elif not is_free and start is not None:
            if offset - start >= SHINGLE_WORDS:
                yield Match(left=match.left + start, right=match.right + start, length=offset - start)
            start = None


# ---------------------------------------------------------------- edges


def _grow(tiles: Sequence[Match], texts: Texts) -> list[Passage]:
    """The tiles as passages, each grown over small edits, on and then back, as far as its neighbours on either side."""
    passages: list[Passage] = [
        ((tile.left, tile.left + tile.length), (tile.right, tile.right + tile.length)) for tile in tiles
    ]
    starts = [sorted(passage[side][0] for passage in passages) for side in (0, 1)]
    sizes = [len(words.keys) for words in texts]
    for at, (left, right) in enumerate(passages):
        bounds = _next(starts[0], left[1], sizes[0]), _next(starts[1], right[1], sizes[1])
        end = _grow_edge((left[1], right[1]), bounds, texts, sign=1)
        passages[at] = ((left[0], end[0]), (right[0], end[1]))
    ends = [sorted(passage[side][1] for passage in passages) for side in (0, 1)]
    for at, (left, right) in enumerate(passages):
        bounds = _last(ends[0], left[0]), _last(ends[1], right[0])
        start = _grow_edge((left[0], right[0]), bounds, texts, sign=-1)
        passages[at] = ((start[0], left[1]), (start[1], right[1]))
    return passages


def _next(starts: Sequence[int], end: int, size: int) -> int:
    """The first of the starts that is not before `end`; the text's end where there is none."""
    at = bisect_left(starts, end)
    return starts[at] if at < len(starts) else size


def _last(ends: Sequence[int], start: int) -> int:
    """The last of the ends that is not behind `start`; the text's start where there is none."""
    at = bisect_right(ends, start)
    return ends[at - 1] if at else 0


def _grow_edge(edge: Places, bounds: Places, texts: Texts, *, sign: int) -> Places:
    """Where a passage ends (with sign -1: begins) when equal words are looked for behind small edits."""
    while (step := _step(edge, bounds, texts, sign)) is not None:
        edge = step
    return edge


# What an edit may skip on either side: the least first.
_GAPS: list[Places] = sorted(
    ((one, two) for one in range(EDGE_GAP + 1) for two in range(EDGE_GAP + 1)), key=lambda gaps: (sum(gaps), gaps)
)


def _step(edge: Places, bounds: Places, texts: Texts, sign: int) -> Places | None:
    """The edge behind the least gaps that enough equal words follow, None where there are none."""
    left, right = texts[0].keys, texts[1].keys
    rooms = abs(bounds[0] - edge[0]), abs(bounds[1] - edge[1])
    first, second = edge[0] - (sign < 0), edge[1] - (sign < 0)
    for one, two in _GAPS:
        room = min(rooms[0] - one, rooms[1] - two)
        if room < EDGE_RUN or left[first + sign * one] != right[second + sign * two]:
            continue
        length = 1
        while length < room and left[first + sign * (one + length)] == right[second + sign * (two + length)]:
            length += 1
        reached = edge[0] + sign * (one + length), edge[1] + sign * (two + length)
        if length >= EDGE_RUN and not any(map(_has_gap, texts, *_sort_ends(edge, reached))):
            return reached
    return None


def _sort_ends(edge: Places, reached: Places) -> tuple[Places, Places]:
    """Of either text the first and the last place between two edges."""
    return (edge, reached) if edge < reached else (reached, edge)


def _has_gap(words: Words, first: int, last: int) -> bool:
    """Whether something is left out between the word before `first` and that before `last`."""
    return bool(words.gaps) and any(place in words.gaps for place in range(first, last))


# ---------------------------------------------------------------- edits within


def _continues(before: Passage, after: Passage, texts: Texts) -> bool:
    """Whether a passage goes on from another after an edit, with no furniture between on either side."""
    between = []
    for (_, last), (first, _), words in zip(before, after, texts, strict=True):
        if not 0 <= first - last <= REWORKED_WORDS or _has_gap(words, last, first + 1):
            return False
        between.append(words.keys[last:first])
    longest = max(map(len, between))
    return longest <= EDIT_WORDS or count_in_order(*between) >= KEPT_WORDS * longest


def count_in_order(left: Sequence[str], right: Sequence[str]) -> int:
    """The length of the longest common subsequence, all of `left` at once as the bits of a number (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for at, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << at
    full = (1 << len(left)) - 1
    row = full
    for word in right:
        held = row & places.get(word, 0)
        row = (row + held | row - held) & full
    return len(left) - row.bit_count()
