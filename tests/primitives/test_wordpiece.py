from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.wordpiece import find_pieces, read_vocabulary

LINES = resources.files("crosswire.languages.en").joinpath("wordpiece.txt").read_text(encoding="utf-8").split("\n")[:-1]
VOCABULARY = read_vocabulary(LINES)


def spell(text, limit=100):
    return " ".join(LINES[number] for number in find_pieces(text, VOCABULARY, limit)[1:-1])


def test_the_vocabulary_is_whole():
    assert len(VOCABULARY) == 30_522


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("The mayor resigned.", "the mayor resigned ."),
        ("unaffordable", "una ##ff ##ord ##able"),
        ("Café “naïve”", "cafe “ naive ”"),
        ("€50 a_b", "€ ##50 a _ b"),
        ("東京", "東 京"),
        ("so\u00adft\u200b hy\u0000phen", "soft h ##yp ##hen"),
        ("x" * 101, "[UNK]"),
        ("", ""),
    ],
)
def test_pieces_are_those_of_the_official_tokenizer(text, pieces):
    assert spell(text) == pieces


def test_no_more_pieces_than_asked_for():
    numbers = find_pieces("word " * 500, VOCABULARY, 16)
    assert len(numbers) == 16
    assert (LINES[numbers[0]], LINES[numbers[-1]]) == ("[CLS]", "[SEP]")


@given(st.text(max_size=200))
def test_any_text_has_pieces(text):
    numbers = find_pieces(text, VOCABULARY, 64)
    assert 2 <= len(numbers) <= 64
