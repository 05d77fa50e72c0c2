"""Counting voices: what makes two statements one voice, and what does not."""

import pytest
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


def tell(said, **given):
    """The reasons of the voices behind all statements of a made story, in the order of the voices."""
    index = make_index(said, **given)
    return [voice.reason for voice in find_voices([f"s{number}" for number in range(len(said))], index)]


def test_unnamed_officials_are_not_a_second_voice_beside_the_minister() -> None:
    said = [Said(article="a", text=SAME, source="e-minister"), Said(article="b", text=SAME, unnamed="two officials")]
    assert tell(said) == ["nothing shows “two officials” to be another source"]
    said.append(Said(article="c", text=SAME, unnamed="a visitor"))
    assert tell(said) == ["nothing shows “two officials” and “a visitor” to be other sources"]


def test_unnamed_sources_of_unlike_kinds_are_two_voices() -> None:
    said = [Said(article="a", text=SAME, unnamed="police"), Said(article="b", text=SAME, unnamed="the fire service")]
    assert len(tell(said)) == 2
    assert len(tell([said[0], Said(article="b", text=SAME, unnamed="the police chief")])) == 1
    assert len(tell([said[0], Said(article="b", text=SAME, unnamed="officials")])) == 1


def test_who_relays_an_agency_is_one_voice_with_who_names_it_otherwise() -> None:
    said = [
        Said(article="a", text=SAME, source="e-kcna", kind="agency"),
        Said(article="b", text=SAME, unnamed="the North's state news agency KCNA", kind="agency"),
    ]
    assert tell(said) == ["both rest on KCNA"]


def test_unnamed_officials_and_an_outlet_on_its_own_are_two_voices() -> None:
    assert len(tell([Said(article="a", text=SAME), Said(article="b", text=SAME, unnamed="officials")])) == 2


def test_an_unnamed_accuser_and_who_denies_it_are_two_voices() -> None:
    said = [
        Said(article="a", text=SAME, unnamed="the dam workers' union", kind="body"),
        Said(article="b", text=SAME, source="e-minister", stance="denied"),
    ]
    assert len(tell(said)) == 2


@pytest.mark.parametrize(
    ("left", "right", "voices"),
    [
        ("a pool report", "pool reports shared by the palace", 1),
        ("the inspectors' ledger", "an inspectors' ledger", 1),
        ("the inspectors' ledger", "the harbour's minutes", 2),
        ("a statement", "a press release", 1),
        ("a statement on the case", "a news release", 1),
    ],
)
def test_one_document_is_one_voice(left: str, right: str, voices: int) -> None:
    said = [Said(article="a", text=SAME, unnamed=left, kind="document"),
            Said(article="b", text=SAME, unnamed=right, kind="document")]  # fmt: skip
    index = make_index(said)
    assert count_voices(["s0", "s1"], index) == voices
    assert count_witnesses(["s0", "s1"], index) == 2


def test_a_statement_without_a_name_is_no_second_voice_beside_who_is_named() -> None:
    said = [
        Said(article="a", text=SAME, source="e-minister"),
        Said(article="b", text=SAME, unnamed="a press release", kind="document"),
    ]
    assert len(tell(said)) == 1


def test_an_outlet_that_another_quotes_is_one_voice_with_it() -> None:
    said = [Said(article="a", text=SAME), Said(article="b", text=SAME, source="e-orrin-bell", kind="outlet")]
    assert len(tell(said, outlets={"a": "The Lake Sun"})) == 2
    assert tell(said, outlets={"a": "The Orrin-Bell"}) == ["both rest on Orrin-Bell"]


def test_an_outlet_that_names_itself_is_no_source() -> None:
    said = [
        Said(article="a", text=SAME, source="e-orrin-bell", kind="agency"),
        Said(article="b", text=SAME, unnamed="officials"),
    ]
    assert len(tell(said, outlets={"a": "Orrin-Bell"})) == 2


def test_who_rests_on_whom_is_told_by_name_where_it_is_not_all() -> None:
    said = [
        Said(article="a", text=SAME, source="e-minister"),
        Said(article="b", text=SAME, source="e-minister"),
        Said(article="c", text=SAME),
    ]
    assert tell(said, origins=[("b", "c")]) == ["shared text; a.txt and b.txt rest on Minister"]
    assert tell([*said[:2], Said(article="c", text=SAME, source="e-minister")]) == ["all rest on Minister"]


def test_a_tie_that_joins_nothing_more_is_not_told() -> None:
    said = [Said(article=name, text=SAME, source="e-minister") for name in "ab"]
    assert tell(said, origins=[("a", "b")]) == ["shared text"]
    assert tell([*said, Said(article="a", text=SAME, source="e-minister")]) == ["both rest on Minister"]


def test_one_article_says_it_twice() -> None:
    assert tell([Said(article="a", text=SAME), Said(article="a", text="It failed at dawn.")]) == ["one article"]


def test_a_passage_taken_from_another_report_is_that_reports_voice() -> None:
    """Article c is of one origin with b, and took this paragraph from a."""
    said = [
        Said(article="a", text=SAME),
        Said(article="b", text="It was the dam that gave way."),
        Said(article="c", text=SAME),
    ]
    taken = tell(said, origins=[("b", "c")], copies=[("a", "c")])
    assert taken == ["the same text, word for word, in a.txt and c.txt", "no shared text or source found"]
    lent = tell(said, origins=[("b", "c")], copies=[("c", "a")])
    assert len(lent) == 1
