"""What a figure is of, told by the words right beside it."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.frames import list_behind, list_digits, list_frames, name_kind
from crosswire.model import Argument, Proposition, Quantity


def frames_of(text, figure, unit, told=None, *, is_sum=False, **fields):
    quantity = Quantity(value=48.0, unit=unit, modifier=None, text=figure, start=text.find(figure), end=0)
    claim = make_claim(0, "a", text=text, words={}, light=True, **fields)
    return list_frames(claim, quantity, told or Proposition(statement="s0", predicate="do"), is_sum=is_sum)


@pytest.mark.parametrize(
    ("text", "figure", "unit", "is_sum", "thing"),
    [
        ("they saw a queue of nine miles", "nine miles", "meter", False, "queu"),
        ("he drove a 19-tonne lorry into the wall", "19-tonne", "kilogram", False, "car"),
        ("she won a $3 million libel settlement", "$3 million", "USD", True, "libel"),
        ("she won $3 million in damages", "$3 million", "USD", True, "damag"),
        ("the mast stood at a height of about 340 metres", "340 metres", "meter", False, "height"),
    ],
)
def test_a_noun_beside_a_figure_tells_what_it_measures(text, figure, unit, is_sum, thing):
    assert f"of {thing}" in frames_of(text, figure, unit, is_sum=is_sum)


def test_what_is_said_to_be_so_much_is_what_the_figure_measures():
    text = "The outflow through the gates was close to 900 litres"
    subject = Argument(role="agent", head="outflow", lemmas=(), start=0, end=11)
    told = Proposition(statement="s0", predicate="be", arguments=(subject,))
    assert "of outflow" in frames_of(text, "900 litres", "liter", told)


def test_a_plural_measure_stands_before_no_noun():
    assert not list_behind(" wall", "40 metres", is_sum=False)
    assert list_behind(" wall", "40-metre", is_sum=False) == ["wall"]


def test_one_doing_with_one_thing_in_it_is_one_question():
    def told(text, predicate_classes):
        claim = make_claim(0, "a", text=text, words={}, classes=predicate_classes, agents=frozenset({"engine"}))
        figure = Quantity(value=48.0, unit="second", modifier=None, text="48 seconds", start=0, end=0)
        return list_frames(claim, figure, Proposition(statement="s0", predicate="stop"), is_sum=False)

    stopped = told("the engine stopped 48 seconds early", frozenset({69}))
    assert stopped.keys() & told("the engine shut down 48 seconds too soon", frozenset({69})).keys()
    assert not stopped.keys() & told("the engine started 48 seconds late", frozenset({12})).keys()


@pytest.mark.parametrize(
    ("one", "other", "unit", "is_one"),
    [
        (3.4e9, 4.3e9, "USD", True),
        (12000.0, 120000.0, "colony", True),
        (3.4e9, 4.5e9, "USD", False),
        (20.0, 200.0, "colony", False),
    ],
)
def test_swapped_digits_beside_one_word_are_of_one_thing(one, other, unit, is_one):
    def told(value, word):
        figure = Quantity(value=value, unit=unit, modifier=None, text="", start=0, end=0)
        return dict(list_digits(make_claim(0, "a", words={word: 1.0}), figure, "")).keys()

    assert bool(told(one, "pension") & told(other, "pension")) is is_one
    assert not told(one, "pension") & told(other, "tunnel")


def test_digits_of_a_measure_are_those_written_in_one_unit():
    def told(text, value):
        figure = Quantity(value=value, unit="second", modifier=None, text=text, start=0, end=0)
        return dict(list_digits(make_claim(0, "a", words={"engine": 1.0}), figure, "")).keys()

    assert told("48 seconds", 48.0) & told("84 seconds", 84.0)
    assert not told("48 seconds", 48.0) & told("84 minutes", 5040.0)
    assert not told("six months", 15778800.0)


def test_things_of_one_class_have_one_name():
    assert name_kind("lorry") == name_kind("truck")
