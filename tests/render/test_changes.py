from crosswire.kept import Change, StoryHead
from crosswire.render.changes import render_changes, render_changes_markdown

HEAD = StoryHead(
    id="s-1",
    title="Fire at the *mill*",
    gist="",
    articles=2,
    outlets=(),
    voices=2,
    earliest=None,
    latest=None,
    statuses={},
    names=(),
    places=(),
    revision=3,
)
EDIT = Change(
    id="c-1",
    story="s-1",
    kind="edited",
    text="Herald now says “three men died” (edited without a note).",
    before="two men died",
    after="three men died",
    removed=((0, 3),),
    added=((0, 5),),
    revision=3,
    at="2026-11-22T06:30:15Z",
)
PUT_IN = Change(
    id="c-2",
    story="s-1",
    kind="edited",
    text="Herald now says “they allegedly fled”.",
    before="they fled",
    after="they allegedly fled",
    added=((5, 14),),
    revision=3,
    at="2026-11-22T06:30:15Z",
)
VOICE = Change(id="c-3", story="s-2", kind="voice", text="2 voices now: “\x1b[31m<b>ha</b>”.", revision=2)


def show(*changes, width=80):
    return render_changes(changes, {"s-1": HEAD}, width=width, color=False)


def test_changes_stand_under_their_story_and_moment():
    assert show(EDIT, PUT_IN).splitlines() == [
        "Fire at the *mill* (s-1, 22 November 2026, 06:30, revision 3)",
        "  edited       Herald now says “three men died” (edited without a note).",
        "               was: [-two-] men died",
        "  edited       Herald now says “they allegedly fled”.",
        "               was: they fled",
        "               now: they {+allegedly+} fled",
    ]


def test_nothing_of_an_article_steers_the_terminal_or_makes_markup():
    assert "\x1b" not in show(VOICE)
    markdown = render_changes_markdown([EDIT, VOICE], {"s-1": HEAD})
    assert "## Fire at the \\*mill\\* (s-1" in markdown
    assert "  - was: ~~two~~ men died\n  - now: **three** men died" in markdown
    assert "\\<b\\>ha\\</b\\>" in markdown


def test_no_line_is_longer_than_the_terminal():
    assert max(map(len, show(EDIT, PUT_IN, VOICE, width=50).splitlines())) <= 50


def test_no_changes_are_said_to_be_none():
    assert show() == render_changes_markdown([], {}) == "Nothing has changed.\n"
