"""What stands in square brackets: a person or a named subject, never what may be somebody else."""

import pytest

from crosswire.primitives.phrasing import join_pieces, phrase_statement


@pytest.fixture
def phrase(tell):
    """`phrase(text)`: a line for each of the text's statements."""

    def make(text):
        index = tell({"Courier": text}).index
        return [join_pieces(phrase_statement(key, index)) for key in index.statements]

    return make


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The Tarn Bank shut. Nine people, most of them clerks, were fined.", "Nine people, most of them clerks"),
        ("Tarn Foods was fined in May. You would think that they had learned.", "they had learned"),
        ("Ada Brandt saw Tom Lee. She was fed up with his [Lee] lies.", "his [Lee] lies"),
        ("Tom Lee was buried to the sound of a horn that he had mended himself.", "Tom Lee was buried"),
    ],
)
def test_words_of_the_article_stay_where_nobody_is_sure(phrase, text, line):
    assert any(line in one for one in phrase(text)), phrase(text)


def test_a_clause_with_its_own_subject_is_shown_in_its_sentence(phrase):
    lines = phrase("The law, which Mr Brandt opposed, was passed in May.")
    assert not [one for one in lines if one.startswith("which")]


def test_what_is_told_of_a_thing_in_passing_is_no_end_of_what_somebody_says(phrase):
    lines = phrase("Ada Brandt repeated that the crane sold in May had been set on fire by boys.")
    assert not [one for one in lines if "repeated" in one and one.endswith(("in May", "in May."))]
