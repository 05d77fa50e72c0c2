"""Passages: what one goes on over, and what parts two."""

import pytest

from crosswire.link.passages import build_passages, count_in_order
from crosswire.primitives.shingles import find_matches, find_words, hash_shingles, index_shingles

SOURCE = (
    "The ferry left Anse at noon with sixty people on board and came back an hour later with its bow doors open. "
    "Nobody on the quay had been told, and the harbour master was at his lunch in the square behind the fish hall."
)


def share(left, right, left_out=()):
    """The passages of two texts, as pairs of texts."""
    texts = find_words(left), find_words(right, left_out)
    matches = find_matches(*texts, *(index_shingles(hash_shingles(words)) for words in texts))
    return [
        tuple(
            text[words.starts[first] : words.ends[last - 1]]
            for text, words, (first, last) in zip((left, right), texts, passage, strict=True)
        )
        for passage in build_passages(matches, texts)
    ]


@pytest.mark.parametrize(
    ("name", "edited", "count"),
    [
        ("the same", SOURCE, 1),
        ("a word changed", SOURCE.replace("sixty", "some sixty"), 1),
        ("a clause put in", SOURCE.replace("board and", "board, most of them children, and"), 1),
        (
            "edited throughout",
            SOURCE.replace("noon with", "midday carrying").replace("people on", "passengers on")
            .replace("back an hour", "home one hour").replace("its bow doors", "the bow doors"),
            1,
        ),
        (
            "a sentence of one's own put in",
            SOURCE.replace(
                "open. ",
                "open. Ferries have crossed here since the year in which my grandmother sold her second boat to the"
                " Brill brothers of Anse, who painted it green and forgot to pay her for it. ",
            ),
            2,
        ),
        ("turned round", " ".join(reversed(SOURCE.split(". "))), 2),
    ],
)  # fmt: skip
def test_how_many_passages(name, edited, count):
    del name
    assert len(share(SOURCE, edited)) == count


def test_a_passage_reaches_over_an_edit_near_its_end():
    ((left, right),) = share(
        SOURCE, SOURCE.replace("square behind", "square right behind").replace("The ferry", "A ferry")
    )
    assert left.startswith("ferry left Anse")
    assert left.endswith("fish hall")
    assert right.endswith("right behind the fish hall")


def test_a_passage_ends_where_something_is_left_out():
    link = "Read also: how the bow doors were made. "
    edited = SOURCE.replace("Nobody", link + "Nobody")
    start = edited.index(link)
    assert len(share(SOURCE, edited, [(start, start + len(link))])) == 2


def test_words_in_order():
    assert count_in_order("a b c d".split(), "x b a c d".split()) == 3
