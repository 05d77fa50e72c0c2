import pytest

from crosswire.parse.sentences import MAY, find_sentence_bars


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("The pier shut . Nobody was hurt .", "The Nobody"),
        ("Gen. Aldo Rook left . He was tired .", "Gen. He"),
        ("It ended in the U.S. Senate on Friday .", "It"),
        ("They left the U.S. The talks failed .", "They The"),
        ("“ It was dark . ” He left .", "“ “? He"),
        ('" It was dark . " He left .', '" He'),
        ("“ Who ? ” she asked .", "“"),
        ("He met J. R. Tarn . e.g. this", "He"),
        ("It fell . al-Nur said so .", "It al-Nur"),
        ("'' No . '' He left .", "'' He"),
        ("`` No . '' He left .", "`` He"),
    ],
)
def test_a_sentence_begins_only_where_one_may(words, begins):
    allowed = [word for word, bar in zip(words.split(), find_sentence_bars(words.split()), strict=True) if bar == MAY]
    assert allowed == begins.replace(" “?", "").split()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Police said the man, 40, fled. “He ran.” They found him.", 3),
        ("UK’s PM Ada Birch met Gen. Tor Vale at 6 p.m. on Monday.", 1),
        ("The ferry left the pier at 12:10 p.m. Sunday, bound for Orrin.", 1),
        ('She said: "No." Then she left.', 2),
        ("The firm, Vale Inc., fell 3.5 percent. Its head resigned.", 2),
        ("He was born in St. Olave and works for the U.S. Navy.", 1),
    ],
)
def test_the_parser_keeps_to_it(parse, text, count):
    assert len(parse(text).sentences) == count


def test_no_sentence_begins_with_a_closing_mark(parse):
    parsed = parse("“The bank moved. We hit it.” The mate said so. “It was dark.”")
    assert not [s for s in parsed.sentences if parsed.text[s.start] in "”)]"]
