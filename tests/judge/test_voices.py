"""Counting voices: what makes two statements one voice, and what does not."""

from tests.made_stories import Said, make_index

from crosswire.judge.voices import count_voices, count_witnesses, find_voices

SAME = "The dam at Orrin failed."


def test_two_outlets_on_their_own_are_two_voices() -> None:
    index = make_index([Said(article="a", text=SAME), Said(article="b", text=SAME)])
    assert count_voices(["s0", "s1"], index) == 2
    assert {voice.reason for voice in find_voices(["s0", "s1"], index)} == {"no shared text or source found"}


def test_copies_of_one_wire_are_one_voice() -> None:
    index = make_index([Said(article="a", text=SAME), Said(article="b", text=SAME)], origins=[("a", "b")])
    assert count_voices(["s0", "s1"], index) == 1
    assert count_witnesses(["s0", "s1"], index) == 1


def test_two_outlets_quoting_one_official_are_one_voice_and_two_witnesses() -> None:
    index = make_index([Said(article=name, text=SAME, source="e-minister") for name in "ab"])
    voices = find_voices(["s0", "s1"], index)
    assert len(voices) == 1
    assert voices[0].reason == "both rest on Minister"
    assert count_witnesses(["s0", "s1"], index) == 2


def test_an_official_and_an_outlet_of_its_own_are_two_voices() -> None:
    index = make_index([Said(article="a", text=SAME, source="e-minister"), Said(article="b", text=SAME)])
    assert count_voices(["s0", "s1"], index) == 2


def test_unnamed_officials_are_no_second_voice() -> None:
    index = make_index([Said(article=name, text=SAME, unnamed="two officials") for name in "ab"])
    assert count_voices(["s0", "s1"], index) == 1


def test_voices_connect_through_a_third_statement() -> None:
    said = [
        Said(article="a", text=SAME, source="e-minister"),
        Said(article="b", text=SAME, source="e-minister"),
        Said(article="c", text=SAME),
    ]
    index = make_index(said, origins=[("b", "c")])
    assert count_voices(["s0", "s1", "s2"], index) == 1
