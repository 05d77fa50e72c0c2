import pytest

from crosswire.primitives.stems import count_shared, find_content, stem_word


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("policies", "policy"),
        ("stolen", "steal"),
        ("filled", "filling"),
        ("stopped", "stop"),
        ("agreement", "agree"),
        ("boxes", "box"),
        ("crises", "crises"),
        ("children", "child"),
        ("firmly", "firm"),
    ],
)
def test_forms_of_one_word_share_a_stem(left, right):
    assert stem_word(left) == stem_word(right)


@pytest.mark.parametrize(("left", "right"), [("police", "policy"), ("bus", "bu"), ("sing", "s")])
def test_other_words_do_not(left, right):
    assert stem_word(left) != stem_word(right)


def test_content_leaves_function_words_out():
    assert find_content(["we", "shall", "rebuild", "the", "piers"]) == {"rebuild", "pier"}


def test_words_that_stand_in_for_each_other_count_once():
    assert count_shared(find_content(["value", "support"]), find_content(["appreciate", "help"])) == 2
    assert count_shared(find_content(["help", "aid"]), find_content(["support"])) == 1
