"""What the list of sayings shows: each once, and what gives it to its speaker whole."""

import pytest

from crosswire import load_tools, make_record
from crosswire.render.markdown import render_markdown


@pytest.fixture(scope="module")
def tools():
    return load_tools()


@pytest.fixture(scope="module")
def show(tools, tmp_path_factory):
    """`show(text)`: the lines of who said what in a story of the text and of one that reports the same event."""

    def read(text):
        folder = tmp_path_factory.mktemp("story")
        event = "The Brackwater dam at Orrin burst on Monday, and nine people drowned in the flood. "
        (folder / "courier.txt").write_text(f"THE COURIER\n6 May 2031\n\nDam bursts at Orrin\n\n{event}{text}\n")
        (folder / "herald.txt").write_text(f"THE HERALD\n6 May 2031\n\nNine drown at Orrin\n\n{event}It was dark.\n")
        page = render_markdown(make_record([folder], tools=tools))
        return page.partition("## Who said what")[2].partition("\n## ")[0]

    return read


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ada Brandt warned of a second flood.", "*warned of* a second flood"),
        ("The council called upon the mayor to resign.", "*called upon* the mayor to resign"),
    ],
)
def test_a_verb_keeps_the_word_that_joins_it_to_what_is_said(show, text, line):
    assert line in show(text)


def test_a_fragment_is_not_listed_beside_the_saying_that_holds_it(show):
    lines = show("Tom Lee slept. Ada Brandt said that the dam was “as safe as a bank” in May.")
    assert lines.count("as safe as a bank") == 1
    assert "the dam was" in lines
