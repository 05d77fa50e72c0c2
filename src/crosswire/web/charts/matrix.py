"""Coverage of facts by outlets: a row for each fact, a cell for each article, articles of one voice side by side."""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.render.views import ArticleView, CoverageCell, CoverageRow, StoryView
from crosswire.web.charts.lanes import Lanes

WIDEST = 420  # pixels of all cells together, so that they stand beside the fact's text
LARGEST, SMALLEST = 22, 6  # pixels of a cell
BETWEEN = 4  # pixels between voices
HEIGHT = 18
LETTERS_FROM = 14  # pixels of a cell that its article's letter needs


class Place(Struct, frozen=True, kw_only=True):
    """An article's column."""

    article: ArticleView
    voice: int  # the number of its lane
    x: int


class Strip(Struct, frozen=True, kw_only=True):
    """A fact with the places where it is told."""

    row: CoverageRow
    cells: tuple[tuple[Place, CoverageCell], ...]


class Matrix(Struct, frozen=True, kw_only=True):
    """The whole picture, in pixels."""

    width: int
    cell: int
    height: int
    lettered: bool
    places: tuple[Place, ...]
    bands: tuple[tuple[int, int, int], ...]  # of each voice: its number, x and width
    strips: tuple[Strip, ...]


def lay_matrix(view: StoryView, lanes: Lanes) -> Matrix:
    """The facts that two articles or more tell, those in most articles first; columns in the order of the lanes."""
    count = max(lanes.articles, 1)
    room = WIDEST - BETWEEN * len(lanes.lanes)
    cell = max(SMALLEST, min(LARGEST, room // count))
    places, bands, x = [], [], 0
    for lane in lanes.lanes:
        bands.append((lane.number, x, cell * len(lane.dots)))
        for dot in lane.dots:
            places.append(Place(article=dot.article, voice=lane.number, x=x))
            x += cell
        x += BETWEEN
    return Matrix(
        width=max(x - BETWEEN, cell),
        cell=cell,
        height=HEIGHT,
        lettered=cell >= LETTERS_FROM,
        places=tuple(places),
        bands=tuple(bands),
        strips=tuple(_lay_strip(row, places) for row in view.coverage),
    )


def _lay_strip(row: CoverageRow, places: Sequence[Place]) -> Strip:
    cells = {cell.letter: cell for cell in row.cells if cell}
    return Strip(
        row=row,
        cells=tuple((place, cells[place.article.letter]) for place in places if place.article.letter in cells),
    )
