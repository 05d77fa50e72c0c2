"""Voices over time: a lane for each voice, a dot for each article on its day, arrows from a text to its copies."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from crosswire.model import Article, Origin, Story
from crosswire.render.display import clean_line, shorten
from crosswire.render.views import ArticleView
from crosswire.render.words import MONTHS, spell_date

DOT = 22  # pixels from one dot to the next
RADIUS = 9
MOST_ABREAST = range(10, 2, -1)  # dots of one day in one lane, before they go on below: as many as there is room for
MOST_DAYS = 9  # columns, before days are taken together by month, then by year
NARROWEST = 78  # pixels of a column: its day must stand over it
WIDEST, LEAST = 730, 330  # pixels of the whole picture, if it can be
HEAD, LABEL, GAP = 24, 26, 8  # pixels: of the days, of a lane's label, between lanes
SIDE = 6
MOST_ARROWS = 20  # before they are drawn faint, until one points at an article
LONGEST_LABEL = 48
Held = tuple[Origin, tuple[str, ...]]  # a voice with its articles
_PRECISION = (10, 7, 4)  # characters of an ISO day, month, year


class Dot(Struct, frozen=True, kw_only=True):
    """An article in the picture."""

    article: ArticleView
    x: int
    y: int
    first: bool  # the earliest of a voice of several articles


class Lane(Struct, frozen=True, kw_only=True):
    """A voice: its label, what makes it one, and its articles."""

    number: int
    label: str
    reason: str
    y: int  # where the lane begins
    height: int
    dots: tuple[Dot, ...]


class Column(Struct, frozen=True, kw_only=True):
    """A day, or a month or a year where days are many."""

    label: str
    x: int
    width: int


class Arrow(Struct, frozen=True, kw_only=True):
    """Who copied whom: from the dot that was copied to the one that has it, a curve."""

    path: str
    words: str
    ends: str  # the letters of both


class Placed(Struct, frozen=True, kw_only=True):
    """An article with its column."""

    view: ArticleView
    day: int
    published: str


class Lanes(Struct, frozen=True, kw_only=True):
    """The whole picture, in pixels."""

    width: int
    height: int
    columns: Sequence[Column]
    lanes: tuple[Lane, ...]
    arrows: tuple[Arrow, ...]

    @property
    def crowded(self) -> bool:
        """Whether the arrows are too many to be told apart."""
        return len(self.arrows) > MOST_ARROWS

    @property
    def articles(self) -> int:
        """How many dots there are."""
        return sum(len(lane.dots) for lane in self.lanes)


def lay_lanes(story: Story, articles: Mapping[str, Article], views: Mapping[str, ArticleView]) -> Lanes:
    """The story's voices, the one that was heard first on top."""
    days = _name_days([articles[key].published for key in story.articles if key in articles])
    day_of = {key: _find_day(articles[key].published, days) for key in story.articles if key in articles}
    voices = sorted(_list_voices(story, day_of), key=lambda voice: _rank_voice(voice, articles))
    abreast, columns = _fit_columns(voices, day_of, days)
    cards = {
        key: Placed(view=views[key], day=day, published=articles[key].published or "") for key, day in day_of.items()
    }
    lanes = tuple(_lay_all(voices, columns, cards, abreast))
    dots = {dot.article.id: dot for lane in lanes for dot in lane.dots}
    return Lanes(
        width=_end(columns),
        height=max(lane.y + lane.height for lane in lanes) + GAP,
        columns=columns,
        lanes=lanes,
        arrows=tuple(_draw_arrows(story, dots)),
    )


def _name_days(published: Sequence[str | None]) -> tuple[str, ...]:
    """The columns' days in order, as precise as they fit; "" for articles without a day comes first."""
    for precision in _PRECISION:
        days = sorted({(day or "")[:precision] for day in published})
        if len(days) <= MOST_DAYS:
            break
    return tuple(days)


def _find_day(published: str | None, days: Sequence[str]) -> int:
    day = published or ""
    precision = max(map(len, days))
    return days.index(day[:precision])


def _list_voices(story: Story, day_of: Mapping[str, int]) -> Iterator[Held]:
    """Each origin with its articles, the earliest first."""
    for origin in story.origins:
        held = [key for key in origin.articles if key in day_of]
        if held:
            yield origin, tuple(held)


def _rank_voice(voice: Held, articles: Mapping[str, Article]) -> tuple[str, int, str]:
    origin, held = voice
    days = sorted(articles[key].published or "9" for key in held)
    return (days[0], -len(held), origin.id)


def _fit_columns(
    voices: Sequence[Held], day_of: Mapping[str, int], days: Sequence[str]
) -> tuple[int, Sequence[Column]]:
    """How many dots stand abreast, and the columns: as wide as the fullest lane needs them, if that is not too wide."""
    fullest = [max(sum(day_of[key] == day for key in held) for _, held in voices) for day in range(len(days))]
    for abreast in MOST_ABREAST:
        columns = _lay_columns(days, fullest, abreast)
        if _end(columns) <= WIDEST:
            break
    return abreast, columns


def _lay_columns(days: Sequence[str], fullest: Sequence[int], abreast: int) -> Sequence[Column]:
    narrowest = max(NARROWEST, LEAST // len(days))
    columns, x = [], SIDE
    for name, most in zip(days, fullest, strict=True):
        width = max(narrowest, min(most, abreast) * DOT + 12)
        columns.append(Column(label=_name_day(name), x=x, width=width))
        x += width
    return columns


def _end(columns: Sequence[Column]) -> int:
    return columns[-1].x + columns[-1].width + SIDE


def _name_day(day: str) -> str:
    """The day as short as it can be said: "12 Mar 2025"."""
    words = clean_line(spell_date(day)).split()
    return " ".join(word[:3] if word in MONTHS else word for word in words) or "no date"


def _lay_all(
    voices: Sequence[Held], columns: Sequence[Column], cards: Mapping[str, Placed], abreast: int
) -> Iterator[Lane]:
    y = HEAD
    for number, (origin, held) in enumerate(voices, 1):
        placed = sorted((cards[key] for key in held), key=lambda card: (card.day, card.published, card.view.letter))
        lane = _lay_lane(number, origin, _lay_dots(placed, columns, y, abreast), y)
        yield lane
        y += lane.height + GAP


def _lay_dots(cards: Sequence[Placed], columns: Sequence[Column], y: int, abreast: int) -> tuple[Dot, ...]:
    taken: dict[int, int] = defaultdict(int)
    earliest = next((card for card in cards if card.published), None) if len(cards) > 1 else None
    dots: list[Dot] = []
    for card in cards:
        row, across = divmod(taken[card.day], abreast)
        taken[card.day] += 1
        x, below = columns[card.day].x + across * DOT + RADIUS + 3, y + LABEL + row * DOT + RADIUS + 1
        dots.append(Dot(article=card.view, x=x, y=below, first=card is earliest))
    return tuple(dots)


def _lay_lane(number: int, origin: Origin, dots: tuple[Dot, ...], y: int) -> Lane:
    return Lane(
        number=number,
        label=_label_lane(origin, [dot.article for dot in dots]),
        reason=clean_line(origin.reason),
        y=y,
        height=max((dot.y for dot in dots), default=y) + RADIUS + 4 - y,
        dots=dots,
    )


def _label_lane(origin: Origin, views: Sequence[ArticleView]) -> str:
    name = clean_line(origin.agency) or (views[0].outlet or views[0].label if views else "")
    many = f", {len(views)} articles" if len(views) > 1 else ""
    return shorten(name, LONGEST_LABEL) + many


def _draw_arrows(story: Story, dots: Mapping[str, Dot]) -> Iterator[Arrow]:
    """One arrow to each article that is copied, from the article that most of it was taken from."""
    best: dict[str, tuple[float, str]] = {}
    for reuse in story.reuse:
        source, arrow, copy = (reuse.direction or "").partition(" -> ")
        if arrow and source in dots and copy in dots:
            best[copy] = max(best.get(copy, (0.0, "")), (reuse.containment, source))
    for copy, (share, source) in sorted(best.items()):
        left, right = dots[source].article.letter, dots[copy].article.letter
        path = _curve(dots[source], dots[copy])
        yield Arrow(path=path, words=f"{right} has {share:.0%} of {left}", ends=f"{left} {right}")


def _curve(source: Dot, copy: Dot) -> str:
    """A curve from rim to rim: an arc over what stands between on one line, else a bent line."""
    if source.y == copy.y:
        side = 5 if copy.x > source.x else -5
        top, rise = source.y - RADIUS, min(8 + abs(copy.x - source.x) / 12, 18)
        return f"M{source.x + side} {top + 1} Q{(source.x + copy.x) / 2} {top - rise} {copy.x - side} {top}"
    dx, dy = copy.x - source.x, copy.y - source.y
    length = (dx * dx + dy * dy) ** 0.5
    across, down = dx / length, dy / length
    begin = (source.x + across * RADIUS, source.y + down * RADIUS)
    end = (copy.x - across * (RADIUS + 2), copy.y - down * (RADIUS + 2))
    bend = min(length / 5, 24)
    middle = ((begin[0] + end[0]) / 2 + down * bend, (begin[1] + end[1]) / 2 - across * bend)
    return f"M{begin[0]:.1f} {begin[1]:.1f} Q{middle[0]:.1f} {middle[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
