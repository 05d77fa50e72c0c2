"""When it was: an axis of days with a dot for each thing that happened or is planned, and the days of publication."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from crosswire.model import Article, TimelineLine
from crosswire.render.display import clean_line
from crosswire.render.words import MONTHS, spell_date

WIDTH, SIDE, HEIGHT = 640, 40, 64
AXIS = 40  # pixels from the top
STEP = 9  # pixels that dots of one day are apart
MOST_HIGH = 4  # dots of one day on top of one another
MOST_TICKS = 6
LONGEST_SPAN = 366 * 3  # days: a timeline that reaches further back says nothing of these days


class Moment(Struct, frozen=True, kw_only=True):
    """A line of the timeline as a dot."""

    x: float
    y: float
    planned: bool
    words: str


class Tick(Struct, frozen=True, kw_only=True):
    """A day named under the axis."""

    x: float
    label: str


class Axis(Struct, frozen=True, kw_only=True):
    """The whole picture; what lies too far from the days of publication is only counted."""

    moments: tuple[Moment, ...]
    ticks: tuple[Tick, ...]
    band: tuple[float, float] | None  # x and width of the days of publication
    outside: int


def lay_axis(lines: Sequence[TimelineLine], articles: Sequence[Article]) -> Axis | None:
    """The timeline on its axis; None where there are not two days to tell apart."""
    told = [(day, line) for line in lines if (day := _read_day(line.date))]
    published = sorted(day for article in articles if (day := _read_day(article.published)))
    near = [pair for pair in told if _is_near(pair[0], published)]
    days = sorted([day for day, _ in near] + published)
    if not near or days[0] == days[-1]:
        return None
    first, last = days[0], days[-1]
    return Axis(
        moments=tuple(_place(near, first, last)),
        ticks=tuple(_name_ticks(first, last)),
        band=_find_band(published, first, last),
        outside=len(lines) - len(near),
    )


def _read_day(value: str | None) -> date | None:
    """The day that an ISO date names; of a month or a year its first would be a guess."""
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def _is_near(day: date, published: Sequence[date]) -> bool:
    return not published or abs((day - published[0]).days) <= LONGEST_SPAN


def _find_x(day: date, first: date, last: date) -> float:
    return round(SIDE + (WIDTH - 2 * SIDE) * (day - first).days / (last - first).days, 1)


def _place(told: Sequence[tuple[date, TimelineLine]], first: date, last: date) -> Iterator[Moment]:
    taken: dict[float, int] = {}
    for day, line in told:
        x = _find_x(day, first, last)
        high = min(taken.get(x, 0), MOST_HIGH - 1)
        taken[x] = high + 1
        words = f"{clean_line(spell_date(line.date))}: {clean_line(line.text)}"
        yield Moment(x=x, y=AXIS - STEP * high, planned=line.status == "planned", words=words)


def _find_band(published: Sequence[date], first: date, last: date) -> tuple[float, float] | None:
    if not published:
        return None
    left, right = _find_x(published[0], first, last), _find_x(published[-1], first, last)
    return left - 5, right - left + 10


def _name_ticks(first: date, last: date) -> Iterator[Tick]:
    """The first and the last day, and days between them as far apart as their names need."""
    length = (last - first).days
    parts = min(MOST_TICKS - 1, length)
    years = first.year != last.year
    for part in range(parts + 1):
        day = date.fromordinal(first.toordinal() + round(length * part / parts))
        label = f"{day.day} {MONTHS[day.month - 1][:3]}" + (f" {day.year}" if years else "")
        yield Tick(x=_find_x(day, first, last), label=label)
