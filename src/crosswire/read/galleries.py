"""The words below a gallery's pictures: paragraph after paragraph that begins with the gallery's own title."""

from collections.abc import Sequence
from itertools import groupby

from crosswire.model import Furniture
from crosswire.read.lines import Line

LEAST_PICTURES = 5  # a speaker may begin three sentences, or four, with the same words
TITLE_WORDS = 4
LEAST_TITLE = 14  # characters
_QUOTED = frozenset("“\"'‘«")


def find_galleries(lines: Sequence[Line]) -> tuple[Furniture, ...]:
    """Every paragraph of a run of at least five that begin with the same four words, as captions."""
    runs = (tuple(run) for title, run in groupby(lines, key=_read_title) if title)
    return tuple(
        Furniture(start=line.start, end=line.end, kind="caption")
        for run in runs
        if len(run) >= LEAST_PICTURES
        for line in run
    )


def _read_title(line: Line) -> str:
    """The words that a gallery's captions would share; nothing for a quotation and for a short line."""
    words = line.text.split()
    title = " ".join(words[:TITLE_WORDS])
    told = len(words) > TITLE_WORDS and len(title) >= LEAST_TITLE and title[:1] not in _QUOTED
    return title if told else ""
