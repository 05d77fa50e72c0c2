"""Which stretch of a long text is shown for a search: where most of its words stand close together."""

from collections.abc import Sequence
from itertools import takewhile

Stretch = tuple[int, int]

WIDTH = 260  # characters
BEFORE = 70  # at most so many before the first word that matches


def choose_window(text: str, marks: Sequence[Stretch], otherwise: Stretch) -> Stretch:
    """The stretch with most different matches, the first of those; `otherwise` where nothing matches."""
    if not marks:
        return otherwise
    best = max(
        range(len(marks)),
        key=lambda at: (
            len({text[start:end].lower() for start, end in marks[at:] if end <= marks[at][0] + WIDTH}),
            -at,
        ),
    )
    first = marks[best][0]
    reach = max(end for _, end in marks[best:] if end <= first + WIDTH or end == marks[best][1])
    start = _find_start(text, first)
    return start, _find_end(text, reach, max(start + WIDTH, reach))


def _count_matches(text: str, marks: Sequence[Stretch], first: int) -> int:
    """How many different words match from this mark on, as far as is shown."""
    shown = takewhile(lambda mark: mark[1] <= marks[first][0] + WIDTH, marks[first:])
    return len({text[start:end].lower() for start, end in shown})


def cut_marks(marks: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    """The marks within a stretch, counted from its beginning."""
    return tuple((one - start, other - start) for one, other in marks if start <= one and other <= end)


def _find_start(text: str, place: int) -> int:
    """The beginning of the paragraph or, where that is far, of a word before the place."""
    begin = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    if place - begin > BEFORE:
        begin = text.find(" ", place - BEFORE, place) + 1 or place
    while begin < place and text[begin].isspace():
        begin += 1
    return begin


def _find_end(text: str, reach: int, place: int) -> int:
    """The end of a paragraph behind what matches, or of a word before the place."""
    place = min(len(text), place)
    breaks = [at for mark in ("\n", "\r") if (at := text.find(mark, reach, place)) >= 0]
    end = min(breaks) if breaks else place
    if end == place < len(text) and not text[place].isspace():
        end = max(text.rfind(" ", reach, place), reach)
    return max(reach, len(text[:end].rstrip()))
