import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.numbers import is_number_word, read_digits, read_number, read_ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("eleven", 11),
        ("two hundred and fifty", 250),
        ("1.2 million", 1_200_000),
        ("twenty - four", 24),
        ("three hundred thousand", 300_000),
        ("nineteen ninety - seven", 1997),
        ("two thousand and one", 2001),
        ("11,000", 11_000),
        ("3,50", 3.5),
        ("million", 1_000_000),
    ],
)
def test_numbers_are_read(words, value):
    assert read_number(words.split()) == value


@pytest.mark.parametrize("words", ["", "and", "visit", "two visits"])
def test_other_words_are_no_numbers(words):
    assert read_number(words.split()) is None


@pytest.mark.parametrize(
    ("word", "value"), [("20bn", 20e9), ("3.5m", 3.5e6), ("1.2.3", None), ("747b7", None), ("m", None)]
)
def test_digits_may_carry_a_scale(word, value):
    assert read_digits(word) == value


@pytest.mark.parametrize(("word", "rank"), [("third", 3), ("3rd", 3), ("24th", 24), ("24", None), ("three", None)])
def test_ordinals_are_ranks(word, rank):
    assert read_ordinal(word) == rank


@given(st.integers(0, 10**12))
def test_grouped_digits_come_back(number):
    assert read_digits(f"{number:,}") == number
    assert is_number_word(f"{number:,}")
