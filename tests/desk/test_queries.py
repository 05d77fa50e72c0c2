"""What a person types is read: never an error, and written again it reads the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.desk.queries import Query, check_query, read_query, write_query
from crosswire.errors import UsageError

READ = {
    "ferry aground": Query(words=("ferry", "aground")),
    '"ran aground" ferry': Query(words=("ferry",), phrases=("ran aground",)),
    "“ran aground”": Query(phrases=("ran aground",)),
    '"never closed': Query(phrases=("never closed",)),
    "ferry -freighter": Query(words=("ferry",), without=("freighter",)),
    'ferry -"cargo ship"': Query(words=("ferry",), without=("cargo ship",)),
    'speaker:"Lena Corvath" taxes': Query(words=("taxes",), speaker=("Lena Corvath",)),
    "SPEAKER:Corvath": Query(speaker=("Corvath",)),
    "outlet:herald outlet:post": Query(outlet=("herald", "post")),
    "before:2031-05 after:2030": Query(before=("2031-05",), after=("2030",)),
    "kind:quote story:s-1f": Query(kind=("quote",), story=("s-1f",)),
    "ratio:3 a:b": Query(words=("ratio:3", "a:b")),
    "speaker: Lena": Query(words=("speaker:", "Lena")),
    'speaker:"" speaker:- x': Query(words=("x",)),
    'NEAR("a b" AND OR NOT *': Query(words=("NEAR(", "AND", "OR", "NOT"), phrases=("a b",)),
    "twenty-four --- - -": Query(words=("twenty-four",)),
    "ferry ferry": Query(words=("ferry",)),
    "a\x00b\ud800c": Query(words=("a", "b", "c")),
    "100% _ %": Query(words=("100%",)),
    "": Query(),
}  # fmt: skip


@pytest.mark.parametrize("text", READ)
def test_words_phrases_and_filters_are_told_apart(text):
    assert read_query(text) == READ[text]


PIECES = st.sampled_from(
    [
        '"',
        "-",
        ":",
        " ",
        "speaker:",
        "Outlet:",
        "before:",
        '-"',
        "ferry",
        "Å",
        "é",
        "(",
        "*",
        "\x00",
        "\n",
        "“",
        "’",
        "字",
    ]
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=20).map("".join)))
def test_reading_never_fails_and_what_is_written_reads_the_same(text):
    query = read_query(text)
    assert read_query(write_query(query)) == query


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no word"),
        ("()*&^", "no word"),
        ("-ferry", "only leaves out"),
        ("x" * 1_001, "more than 1000"),
        ("x" * 1_000_000, "more than 1000"),
        ("(" * 5_000, "more than 1000"),
        (" ".join(f"w{number}" for number in range(61)), "more than 60 words"),
        ("ferry before:soon", "'soon' is no day"),
        ("ferry after:2031-13-01", "is no day"),
        ("kind:poem", "'poem' is nothing"),
    ],
)
def test_what_cannot_be_answered_says_what_to_change(text, reason):
    with pytest.raises(UsageError, match=reason):
        check_query(text)
