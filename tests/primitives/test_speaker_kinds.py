"""Of which kind a speaker is, and when that shows that two are not one."""

import pytest

from crosswire.primitives.speaker_kinds import are_other_kinds, find_speaker_kinds


def are_others(left: str, right: str) -> bool:
    return are_other_kinds(find_speaker_kinds([left]), find_speaker_kinds([right]))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("police", "a doctor at the general hospital"),
        ("the fire service", "Police"),
        ("residents of the street", "the operator"),
        ("his lawyer", "prosecutors"),
        ("the rebels", "a government spokesman"),
        ("the dockers' union", "mayor of Arle"),
    ],
)
def test_speakers_of_unlike_kinds_are_others(left: str, right: str) -> None:
    assert are_others(left, right)
    assert are_others(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("police", "the police chief"),
        ("officials", "the fire chief"),  # he may be one of them
        ("Ada Quill", "the mayor"),
        ("police", "the interior ministry"),  # which speaks for them
        ("prosecutors", "detectives"),
        ("the European Union", "the government"),
        ("a former soldier", "a resident"),
    ],
)
def test_speakers_who_may_be_one_are_not_told_apart(left: str, right: str) -> None:
    assert not are_others(left, right)
