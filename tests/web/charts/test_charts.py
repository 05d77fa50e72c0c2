"""The pictures: nothing overlaps or leaves the frame, with 3 articles and with 60; arrows and counts are true."""

import pytest
from tests.conftest import build_article

from crosswire.model import Origin, Reuse, Story, TimelineLine
from crosswire.render.labels import label_articles
from crosswire.web.charts.bar import WIDTH, lay_bar
from crosswire.web.charts.lanes import RADIUS, lay_lanes
from crosswire.web.charts.matrix import WIDEST, lay_matrix
from crosswire.web.charts.moments import lay_axis


def make_story(voices, days=("2031-05-05", "2031-05-06", None)):
    """A story with a voice for each number, of as many articles."""
    articles, origins = [], []
    for voice, size in enumerate(voices):
        held = [
            build_article(
                f"{voice} {number}", published=days[(voice + number) % len(days)], outlet=f"Outlet {voice}.{number}"
            )
            for number in range(size)
        ]
        articles += held
        origins.append(
            Origin(id=f"o-{voice}", articles=tuple(one.id for one in held), agency=None, reason="shared text")
        )
    copied = [
        Reuse(
            articles=(origin.articles[0], other),
            containment=0.9,
            passages=(),
            direction=f"{origin.articles[0]} -> {other}",
        )
        for origin in origins
        for other in origin.articles[1:]
    ]
    story = Story(
        id="s-1",
        title="t",
        gist="g",
        articles=tuple(one.id for one in articles),
        origins=tuple(origins),
        reuse=tuple(copied),
    )
    by_id = {one.id: one for one in articles}
    return story, by_id, label_articles(articles)


SIZES = [[1], [1, 1, 1], [3, 2, 1], [30, 12, 10, 5, 2, 1], [1] * 60, [60]]


@pytest.mark.parametrize("voices", SIZES, ids=str)
def test_every_article_has_a_dot_of_its_own_in_the_lane_of_its_voice(voices):
    story, articles, views = make_story(voices)
    lanes = lay_lanes(story, articles, views)
    dots = [dot for lane in lanes.lanes for dot in lane.dots]
    assert sorted(dot.article.id for dot in dots) == sorted(story.articles)
    assert sorted(len(lane.dots) for lane in lanes.lanes) == sorted(voices)
    places = {(dot.x, dot.y) for dot in dots}
    assert len(places) == len(dots)
    for x, y in places:
        assert not [
            other
            for other in places
            if other != (x, y) and abs(other[0] - x) < 2 * RADIUS and abs(other[1] - y) < 2 * RADIUS
        ]
        assert RADIUS <= x <= lanes.width - RADIUS
        assert RADIUS <= y <= lanes.height - RADIUS
    for lane in lanes.lanes:
        assert all(lane.y < dot.y < lane.y + lane.height for dot in lane.dots)


@pytest.mark.parametrize("voices", SIZES, ids=str)
def test_an_arrow_leads_to_every_copy(voices):
    story, articles, views = make_story(voices)
    lanes = lay_lanes(story, articles, views)
    assert len(lanes.arrows) == len(story.reuse)
    first = story.reuse[0] if story.reuse else None
    if first:
        ends = " ".join(views[key].letter for key in first.direction.split(" -> "))
        assert ends in {arrow.ends for arrow in lanes.arrows}


def test_the_first_of_a_voice_is_one_whose_day_is_known():
    story, articles, views = make_story([3], (None, "2031-05-06", "2031-05-05"))
    (lane,) = lay_lanes(story, articles, views).lanes
    assert [articles[dot.article.id].published for dot in lane.dots if dot.first] == ["2031-05-05"]
    story, articles, views = make_story([2], (None,))
    assert not any(dot.first for dot in lay_lanes(story, articles, views).lanes[0].dots)


def test_days_come_in_order_and_many_of_them_go_by_month():
    days = [f"2031-{month:02}-{day:02}" for month in (1, 2, 3) for day in range(1, 20)]
    story, articles, views = make_story([1] * 57, days)
    labels = [column.label for column in lay_lanes(story, articles, views).columns]
    assert labels == ["Jan 2031", "Feb 2031", "Mar 2031"]
    story, articles, views = make_story([1, 1], ("2031-05-06", "2031-05-05"))
    assert [column.label for column in lay_lanes(story, articles, views).columns] == ["5 May 2031", "6 May 2031"]


@pytest.mark.parametrize("voices", SIZES, ids=str)
def test_the_matrix_has_a_column_for_each_article_and_stays_narrow(voices, view_of):
    story, articles, views = make_story(voices)
    lanes = lay_lanes(story, articles, views)
    matrix = lay_matrix(view_of, lanes)
    assert len({place.x for place in matrix.places}) == len(story.articles)
    assert matrix.width <= max(WIDEST, len(story.articles) * 6 + len(voices) * 4)
    assert sum(width for _, _, width in matrix.bands) == matrix.cell * len(story.articles)


@pytest.fixture
def view_of():
    from tests.render.records import make_record

    from crosswire.render.sections import view_record

    return view_record(make_record()).stories[0]


def make_line(day, status="happened"):
    return TimelineLine(date=day, earliest=day, latest=day, text="It happened", facts=(), status=status, evidence=())


def test_the_axis_holds_what_has_a_day_and_counts_the_rest():
    lines = [
        make_line("2031-05-01"),
        make_line("2031-05-01"),
        make_line("2031-05-09", "planned"),
        make_line("2031"),
        make_line("1990-01-01"),
    ]
    axis = lay_axis(lines, [build_article("x", published="2031-05-05")])
    assert len(axis.moments) == 3
    assert axis.outside == 2
    assert [moment.planned for moment in axis.moments] == [False, False, True]
    assert axis.moments[0].x == axis.moments[1].x < axis.moments[2].x
    assert axis.moments[0].y != axis.moments[1].y
    assert axis.ticks[0].label == "1 May"
    assert axis.ticks[-1].label == "9 May"


def test_there_is_no_axis_for_one_day():
    assert lay_axis([make_line("2031-05-01")], []) is None
    assert lay_axis([], [build_article("x", published="2031-05-05")]) is None


def test_the_bar_is_full_and_shows_the_least_of_it():
    stretches = lay_bar({"disputed": 1, "corroborated": 500, "reported": 90})
    assert [(part.status, part.count) for part in stretches] == [("disputed", 1), ("corroborated", 500)]
    assert stretches[0].width >= 3
    assert abs(sum(part.width for part in stretches) - WIDTH) < 1
    assert lay_bar({"reported": 3}) == ()
