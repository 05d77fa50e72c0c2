"""Markdown: article text stays text, every note is defined once and used."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crosswire.render.markdown import escape_markdown, render_markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def show_plain(text):
    """The text as a reader of the rendered list item sees it, and the kinds of tokens it makes."""
    tokens = PARSER.parse(f"- {escape_markdown(text)}")
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {token.type for token in tokens} | {child.type for token in inline for child in token.children}
    return "".join(child.content for token in inline for child in token.children), kinds


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "- not a list",
        "1. not a list",
        "12.",
        "*not* _emphasis_ ~~gone~~",
        "[not](javascript:alert(1)) ![image](x)",
        "<script>alert(1)</script> &lt; &amp;",
        "`code` | cell",
        "[^A1]: not a note",
        "http://not.example www.not.example <a@b.example>",
        "back\\slash",
        "=== --- +++",
    ],
)
def test_text_stays_text(text):
    shown, kinds = show_plain(text)
    assert shown == text
    assert kinds <= {"bullet_list_open", "list_item_open", "paragraph_open", "inline", "text", "text_special"} | {
        "paragraph_close",
        "list_item_close",
        "bullet_list_close",
    }


@given(st.text(alphabet="ab1.#-+*_`[]()<>&|\\~!:/ =$^{}@", min_size=1, max_size=20).map(str.strip).filter(bool))
def test_any_text_stays_text(text):
    shown, kinds = show_plain(text)
    assert shown == text
    assert not kinds & {"heading_open", "link_open", "html_inline", "em_open", "strong_open", "code_inline", "image"}
    assert not kinds & {"blockquote_open", "ordered_list_open", "fence", "hr", "html_block", "code_block"}


def test_notes_are_defined_once_and_used(record):
    shown = render_markdown(record)
    defined = re.findall(r"^\[\^(\w+)\]:", shown, re.MULTILINE)
    used = re.findall(r"\[\^(\w+)\](?!:)", shown)
    assert len(defined) == len(set(defined))
    assert set(used) == set(defined)


def test_a_line_and_its_note(record):
    shown = render_markdown(record)
    assert "1. The ferry Solveig struck the north pier at Quillon Harbour on Monday morning.[^A1][^B1][^D1]" in shown
    assert re.search(
        r"^\[\^B1\]: B, characters \d+ to \d+: QUILLON \(Marrow Wire\) - \*\*The ferry Solveig", shown, re.MULTILINE
    )


def test_no_live_markup_in_the_whole_document(record):
    tokens = PARSER.parse(render_markdown(record))
    children = [child for token in tokens for child in token.children or ()]
    links = [child.attrs["href"] for child in children if child.type == "link_open"]
    assert links == ["https://courier.example/ferry?id=1&x=%3C2%3E"]
    assert not [child for child in children if child.type in {"html_inline", "image", "code_inline"}]
    assert not [token for token in tokens if token.type in {"html_block", "code_block", "fence"}]
