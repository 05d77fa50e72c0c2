"""What cannot be seen is not shown; what a browser could take for another address is no link."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.render.display import clean_line, clean_text, find_link, shorten


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\x1b]52;c;aGk=\x07bell", "]52;c;aGk=bell"),
        ("\x9b31mred", "31mred"),
        ("left \u202eright\u202c \u2066isolate\u2069", "left right isolate"),
        ("zero\u200bwidth\ufeff\u00ad", "zerowidth"),
        ("line\u2028separator", "line separator"),
        ("half\udcff", "half"),
        ("Zoë’s café", "Zoë’s café"),
        ("a\u0301\u0302\u0303\u0304\u0305b", "a\u0301\u0302\u0303b"),
        (" kept ", " kept "),
    ],
)
def test_what_is_shown(text, shown):
    assert clean_text(text) == shown


@given(st.text())
def test_nothing_unseen_is_left(text):
    shown = clean_line(text)
    assert shown == shown.strip()
    unseen = {"Cc", "Cs", "Zl", "Zp"}
    assert not [c for c in shown if unicodedata.category(c) in unseen or c in "\u202a\u202e\u2066\u200b"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        " https://a.example",
        "data:text/html,x",
        "//evil.example",
        "/etc/passwd",
        "https:evil.example",
        "https://good.example@evil.example/",
        "https://a.example/\u202e",
        "http://[::1/",
        "",
        None,
    ],
)
def test_no_link(address):
    assert find_link(address) is None


@pytest.mark.parametrize("address", ["https://a.example", "HTTP://A.example:8080/x?y=1&z=<2>#f", "http://[::1]/x"])
def test_link(address):
    assert find_link(address) == address


def test_shorten_cuts_at_a_word():
    assert shorten("one two three", 9) == "one two…"
    assert shorten("one two", 7) == "one two"
