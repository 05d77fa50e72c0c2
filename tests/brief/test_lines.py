"""What a brief says of a story, and in how many words."""

import pytest
from tests.made_stories import Said, make_index

from crosswire.brief.importance import rank_facts, weigh_facts
from crosswire.brief.lines import Candidate, choose_lines, count_words, list_candidates, put_in_order
from crosswire.brief.wording import word_facts
from crosswire.judge import judge_facts
from crosswire.model import Alignment, BriefLine, Comparison

SAID = [
    Said(article="a", text="The dam above Orrin broke before dawn and the lower town was flooded.", predicate="break"),
    Said(
        article="b",
        text="The old dam at Orrin broke early on Monday and water filled the lower town.",
        predicate="break",
    ),
    Said(article="a", text="The mayor had been told of cracks in spring."),
    Said(article="b", text="Engineers looked at the sluice gates in April and found nothing wrong."),
    Said(article="a", text="It was raining."),
    Said(article="b", text="Nine boats were sent from the coast to bring people down from roofs."),
    Said(article="a", text="The mayor denied that anybody had told him of cracks.", stance="denied", source="e-mayor"),
]
GROUPS = (("s0", "s1"), ("s2", "s6"), ("s3",), ("s4",), ("s5",))
DENIAL = Comparison(left="s2", right="s6", level="denial", slot=None, reason="one says it, the other denies it")


def make_lines(words):
    index = make_index(SAID)
    alignments = [
        Alignment(statements=group, comparisons=(DENIAL,) if "s6" in group else (), question="") for group in GROUPS
    ]
    facts = judge_facts(index, alignments)
    weights = weigh_facts(facts, index)
    ranked = rank_facts(facts, weights, index)
    return index, choose_lines(list_candidates(ranked, weights, word_facts(ranked, index), index), words)


@pytest.mark.parametrize("words", [20, 30, 45, 60, 100, 500])
def test_a_brief_never_has_more_words_than_asked_for(words):
    _, lines = make_lines(words)
    assert lines
    assert sum(map(count_words, lines)) <= words


def test_one_thing_is_told_once_and_a_line_that_leans_on_another_last():
    _, lines = make_lines(500)
    text = " ".join(line.text for line in lines)
    assert text.count("broke") == 1
    assert not lines[0].text.startswith("It was")


def test_a_contested_line_tells_the_other_side_in_its_own_words():
    _, lines = make_lines(500)
    (line,) = [line for line in lines if "cracks" in line.text]
    assert "[Disputed: The mayor denied that anybody had told him of cracks.]" in line.text
    assert line.text == "".join(piece.text for piece in line.pieces)
    assert all(piece.why for piece in line.pieces if piece.span is None)


def test_every_line_is_words_of_its_article_or_says_why_not():
    index, lines = make_lines(500)
    for line in lines:
        for piece in line.pieces:
            if piece.span is not None:
                assert index.articles[piece.span.article].text[piece.span.start : piece.span.end] == piece.text


def test_what_is_fought_over_is_told_even_in_a_short_brief():
    _, lines = make_lines(45)
    assert any("[Disputed: " in line.text for line in lines)


def test_one_quarrel_is_told_once_and_one_more_death_beside_the_first(tell):
    told = tell(
        {
            "Courier": "The dock union said that the crane had been rusting since May. Oake Lines denied the claim."
            " Two workers died on the quay on Monday.",
            "Post": "The Dock Workers' Union says that Oake knew of rust on the crane. Oake Lines denied the charge."
            " A third worker has died after Monday's accident on the quay, the hospital said.",
        },
        ["rusting since", None],
        ["Two workers died", None],
        [None, "third worker has died"],
    )
    weights = dict.fromkeys((fact.id for fact in told.facts), 10.0)
    candidates = list_candidates(told.facts, weights, word_facts(told.facts, told.index), told.index)
    text = " ".join(line.text for line in choose_lines(candidates, 200))
    assert "Two workers died" in text
    assert "A third worker has died" in text


def test_one_more_death_stands_right_behind_the_count_of_the_dead():
    def make(name, tolls=(), updates=False):
        line = BriefLine(text=name, facts=(name,), pieces=(), evidence=())
        return Candidate(
            fact=None, leads=False, line=line, weight=1.0, own=frozenset(), all=frozenset(), answers=frozenset(),
            parties=frozenset(), tolls=frozenset(tolls), updates=updates,
        )  # fmt: skip

    minister, died, more = make("a visit"), make("two died", tolls=(2.0,)), make("a third died", updates=True)
    inquiry = make("an inquiry")
    told = [one.line.text for one in put_in_order([died, minister, inquiry, more])]
    assert told == ["two died", "a third died", "a visit", "an inquiry"]
    assert put_in_order([minister, more]) == [minister, more]
