import pytest
from tests.render.records import make_record

from crosswire.errors import UsageError
from crosswire.render.explain import WIDTH, explain_fact


@pytest.fixture(scope="module")
def record():
    return make_record()


def test_every_fact_can_be_explained(record):
    for fact in record.stories[0].facts:
        said = explain_fact(record, fact.id)
        assert "Why: " in said
        assert "Who says it" in said
        assert all(len(line) <= WIDTH for line in said.splitlines() if " " in line.strip())


def test_positions_are_shown_where_there_are_several(record):
    fact = next(fact for fact in record.stories[0].facts if len(fact.positions) > 1)
    said = explain_fact(record, fact.id)
    assert "Positions" in said


def test_a_beginning_that_fits_none_or_several_is_refused(record):
    with pytest.raises(UsageError, match="no fact"):
        explain_fact(record, "zzz")
    with pytest.raises(UsageError, match="no fact"):
        explain_fact(record, "")
    with pytest.raises(UsageError, match=r"8 facts are meant by 'f'.*; and 3 more"):
        explain_fact(record, "f")


def test_words_name_a_fact_as_well(record):
    assert explain_fact(record, "SHIP entered").startswith("The ship entered service in 1998\n")
    with pytest.raises(UsageError, match=r"2 facts are meant by 'inquiry'.*\(An inquiry opens\)"):
        explain_fact(record, "inquiry")


def test_nothing_unseen_is_printed(record):
    for fact in record.stories[0].facts:
        assert all(letter.isprintable() or letter == "\n" for letter in explain_fact(record, fact.id))
