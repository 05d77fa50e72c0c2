"""Paragraphs."""

import textwrap
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.blocks import find_blocks

PARAGRAPHS = [
    "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, officials said in a statement.",
    "The work will take nine months, the mayor said, and the town will have to pay for most of it by itself.",
    "Ferries will run every ten minutes from the old quay, and they will be free for those who live on the island.",
]


def list_blocks(text):
    return [text[block.start : block.end] for block in find_blocks(text)]


def test_each_line_is_a_paragraph():
    assert list_blocks("One line here.\nAnother one.\n\n  A third.  \r\nA fourth.") == [
        "One line here.",
        "Another one.",
        "A third.",
        "A fourth.",
    ]


def test_wrapped_lines_are_joined():
    text = "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in PARAGRAPHS)
    assert [" ".join(block.split()) for block in list_blocks(text)] == PARAGRAPHS


def test_a_short_headline_above_wrapped_lines_stands_alone():
    text = "Bridge closed\n" + "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in PARAGRAPHS)
    assert list_blocks(text)[0] == "Bridge closed"
    assert len(list_blocks(text)) == 4


def test_a_line_that_breaks_within_a_sentence_is_joined():
    text = "Bridge closed for nine months\nThe council closed the bridge, said the mayor\n, who had opened it.\nIt was old."
    assert len(list_blocks(text)) == 3


@given(st.text(alphabet="ab .\n\r\t,A\u2028\x0b“", max_size=200))
def test_blocks_lie_in_order_hold_words_and_leave_none_out(text):
    blocks = find_blocks(text)
    assert all(block.start < block.end for block in blocks)
    assert all(one.end <= two.start for one, two in pairwise(blocks))
    assert all(text[block.start : block.end] == text[block.start : block.end].strip() for block in blocks)
    kept = {place for block in blocks for place in range(block.start, block.end)}
    assert all(place in kept for place, letter in enumerate(text) if not letter.isspace())
