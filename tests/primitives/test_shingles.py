from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.shingles import (
    SHINGLE_WORDS,
    Words,
    find_matches,
    find_words,
    fold_word,
    hash_shingles,
    index_shingles,
)

WORDS = st.lists(
    st.sampled_from(
        ["river", "mayor's", "bridge", "fell", "“Tuesday”", "12", "4am", "U.S.", "naïve", "한강", ",", "."]
    ),
    max_size=60,
)
STRETCHES = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 40)).map(lambda p: (p[0], p[0] + p[1])), max_size=4)


def _match(left: str, right: str):
    one, two = find_words(left), find_words(right)
    return one, two, find_matches(one, two, index_shingles(hash_shingles(one)), index_shingles(hash_shingles(two)))


def test_words_are_folded_and_placed():
    words = find_words("The U.S. envoy’s plane left at 4a.m.")
    assert words.keys == ("the", "us", "envoy", "plane", "left", "at", "4", "am")
    assert words.starts[2] == 9


def test_a_word_that_touches_what_is_left_out_is_left_out():
    words = find_words("one two three four", left_out=[(5, 9)])
    assert words.keys == ("one", "four")
    assert words.gaps == frozenset({1})


def test_no_shingle_crosses_a_gap():
    text = "a b c d e READ ALSO f g h i j"
    words = find_words(text, left_out=[(10, 19)])
    hashes = hash_shingles(words)
    assert [position for position, hashed in enumerate(hashes) if hashed is not None] == [0, 5]


def test_hashes_are_the_same_in_every_process():
    assert hash_shingles(find_words("five plain words stand here")) == (3234655143783499938,)


def test_a_copied_sentence_is_one_match_whatever_its_quotation_marks():
    _, _, matches = _match(
        "Then “the old mill’s wheel stopped” at noon.", "He said 'the old mill's wheel stopped' at noon!"
    )
    assert [match.length for match in matches] == [7]


def test_a_refrain_is_no_match():
    refrain = "again and again and again the same five words. " * 9
    assert not _match(refrain, refrain)[2] or len(_match(refrain, refrain)[2]) < 40


@given(WORDS.map(" ".join), STRETCHES)
def test_spans_cut_the_words_that_they_claim(text, left_out):
    words = find_words(text, left_out)
    assert len(words.keys) == len(words.starts) == len(words.ends)
    for key, start, end in zip(words.keys, words.starts, words.ends, strict=True):
        assert fold_word(text[start:end]) == key
        assert not any(start < last and first < end for first, last in left_out)
    assert list(words.starts) == sorted(set(words.starts))


@given(WORDS.map(" ".join), WORDS.map(" ".join), STRETCHES)
def test_matches_are_equal_words_that_could_not_be_longer(left, right, left_out):
    one, two = find_words(left, left_out), find_words(right)
    for match in find_matches(one, two, index_shingles(hash_shingles(one)), index_shingles(hash_shingles(two))):
        first, second = slice(match.left, match.left + match.length), slice(match.right, match.right + match.length)
        assert match.length >= SHINGLE_WORDS
        assert one.keys[first] == two.keys[second]
        assert not any(place in one.gaps for place in range(match.left + 1, match.left + match.length))
        assert not _can_grow(one, two, match.left + match.length, match.right + match.length)


def _can_grow(one: Words, two: Words, left: int, right: int) -> bool:
    inside = left < len(one.keys) and right < len(two.keys)
    return inside and one.keys[left] == two.keys[right] and left not in one.gaps and right not in two.gaps


@given(WORDS.map(" ".join))
def test_a_text_matches_itself_whole(text):
    words, _, matches = _match(text, text)
    distinct = len(set(hash_shingles(words))) == len(hash_shingles(words))
    if distinct and len(words.keys) >= SHINGLE_WORDS:
        assert [(match.left, match.right, match.length) for match in matches] == [(0, 0, len(words.keys))]
