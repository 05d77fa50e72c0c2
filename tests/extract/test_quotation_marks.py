"""Which stretches stand in quotation marks, whatever marks the writer used and forgot."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.extract.quotes.quotation_marks import Quotation, find_quotations
from crosswire.model import Range


def find_in(text: str) -> tuple[Quotation, ...]:
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Range(start=start, end=start + len(line)))
        start += len(line) + 1
    return find_quotations(text, blocks)


def cut(text: str) -> list[str]:
    return [text[found.inner.start : found.inner.end] for found in find_in(text)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('She said "yes" and "no".', ["yes", "no"]),
        ("They chanted “Long live the bridge“ and left.", ["Long live the bridge"]),
        ("«Non», said the ferryman.", ["Non"]),
        ("„So geht es“, said the mayor.", ["So geht es"]),
        ("He called it ‘the workers’ choice’ then.", ["the workers’ choice"]),
        ("The workers' union said 'we will go on' in the '90s.", ["we will go on"]),
        ('The wall is 6\'2" tall and "solid".', ["solid"]),
        ('"A," he said. "B is "big" here."', ["A,", 'B is "big" here.']),
        ("(“a”) and “b”—“c”", ["a", "b", "c"]),
        ("''We are late,'' he said.", ["We are late,"]),
        ("Nothing here is quoted.", []),
    ],
)
def test_marks_of_all_kinds(text, inner):
    assert cut(text) == inner


def test_an_unclosed_quotation_ends_with_its_paragraph_and_goes_on_in_the_next():
    first, second = find_in("“One.\n“Two.”")
    assert (first.closed, second.closed, second.continues) == (False, True, True)


def test_an_opening_mark_inside_an_unclosed_quotation_starts_anew():
    assert cut("He said “we never know and then “we do” again") == ["we do"]


@given(st.text(alphabet="ab .,'\"“”‘’«»\n?", max_size=80))
def test_quotations_are_sorted_and_apart_and_hold_no_edge_spaces(text):
    found = find_in(text)
    for quotation in found:
        inner = text[quotation.inner.start : quotation.inner.end]
        assert quotation.start <= quotation.inner.start < quotation.inner.end <= quotation.end
        assert inner == inner.strip()
        assert "\n" not in inner
    assert all(left.end <= right.start for left, right in pairwise(found))
