"""What is still to check."""

import pytest
from msgspec import structs
from tests.made_stories import Said, make_index

from crosswire.brief.checks import MOST_CHECKS, find_checks
from crosswire.brief.headlines import check_headlines
from crosswire.brief.importance import rank_facts, weigh_facts
from crosswire.judge import judge_facts
from crosswire.model import Alignment, ChainLink, Comparison, Mention, Quantity, Range


def check(said, groups=None, comparisons=None, origins=()):
    index = make_index(said, origins=origins)
    groups = groups or [(f"s{number}",) for number in range(len(said))]
    alignments = [
        Alignment(statements=group, comparisons=(comparisons or {}).get(group, ()), question="") for group in groups
    ]
    facts = judge_facts(index, alignments)
    return find_checks(rank_facts(facts, weigh_facts(facts, index), index), index)


def test_a_dispute_comes_first_with_both_sides_and_whom_to_ask():
    denial = Comparison(left="s0", right="s1", level="denial", slot=None, reason="one says it, the other denies it")
    checks = check(
        [
            Said(article="a", text="The owner hid the cracks from the crew.", source="e-brandt"),
            Said(article="b", text="The owner denied it all.", stance="denied", source="e-oake"),
            Said(article="b", text="A man died on the quay.", predicate="die"),
        ],
        groups=[("s0", "s1"), ("s2",)],
        comparisons={("s0", "s1"): (denial,)},
    )
    assert [one.kind for one in checks] == ["conflict", "claim"]
    assert checks[0].why == "disputed: Brandt against Oake, denying it"
    assert checks[0].ask == "Brandt; Oake"


def test_a_claim_that_two_voices_make_is_not_to_be_checked():
    said = [
        Said(article="a", text="A man died on the quay.", predicate="die"),
        Said(article="b", text="A man has died on the quay.", predicate="die"),
    ]
    assert not check(said, groups=[("s0", "s1")])
    assert check(said)[0].kind == "claim"


def test_sources_without_a_name_are_asked_after_at_their_outlet():
    (one,) = check([Said(article="a", text="The pump was too hot in June.", unnamed="two people at the works")])
    assert (one.kind, one.ask) == ("unnamed", "a.txt, for who that is")
    assert "two people at the works" in one.why


def test_a_figure_of_one_article_without_a_source_is_to_be_checked_and_a_small_count_is_not():
    def count(value):
        quantity = Quantity(value=value, unit="worker", modifier=None, text=f"{value} workers", start=0, end=4)
        return check([Said(article="a", text=f"{value} workers stayed away.", quantities=(quantity,))])

    assert [one.kind for one in count(700)] == ["figure"]
    assert not count(7)


def test_what_one_text_alone_says_in_all_articles_is_to_be_checked():
    said = [Said(article=name, text="The ferry struck the pier at noon.", predicate="strike") for name in "ab"]
    (one,) = check(said, groups=[("s0", "s1")], origins=[("a", "b")])
    assert one.kind == "agency"
    assert one.text.startswith("Everything here in 2 articles: one text")


def test_a_paper_that_nobody_has_seen_is_to_be_checked():
    def cite(text):
        index = make_index([Said(article="a", text=text)])
        statement = index.statements["s0"]
        chain = (statement.chain[0], ChainLink(name="an internal report", kind="document", start=0, end=5))
        statement = structs.replace(statement, chain=chain)
        index = structs.replace(index, statements={"s0": statement})
        facts = judge_facts(index, [Alignment(statements=("s0",), comparisons=(), question="")])
        return [one.kind for one in find_checks(facts, index)]

    assert cite("The tank was old, an internal report says.") == ["document"]
    assert cite("The tank was old, says an internal report seen by The Orrin Post.") == []


def test_there_are_never_more_than_eight():
    said = [Said(article=f"a{n}", text=f"Somebody died on quay {n}.", predicate="die") for n in range(30)]
    assert len(check(said)) <= MOST_CHECKS


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Owner admits fault",
            "The owner denied that he was at fault.",
            "The headline says “admits”, its text “denied”",
        ),
        ("Owner admits fault", "The owner denied it at first, then acknowledged it.", None),
        ("Owner admits fault", "The owner said that he was at fault.", None),
        ("Owner sells ferry", "The owner denied that he was at fault.", None),
    ],
)
def test_an_admission_that_only_the_headline_has_is_told(title, body, found):
    checks = [one.text for _, one in check_headlines(make_page(title, body))]
    assert checks == ([f"The article: {found}"] if found else [])


@pytest.mark.parametrize(
    ("top", "modifier", "body", "told"),
    [
        (12, None, 12, False),
        (12, "at least", 10, True),
        (12, None, 10, True),
        (1200, None, 1184, False),
        (40, None, 31, True),
    ],
)
def test_a_figure_that_only_the_headline_has_is_told(top, modifier, body, told):
    index = make_page(f"{top} killed in fire", f"At least {body} people were killed in the fire.")
    findings = index.findings["a"]
    counts = [
        Quantity(value=value, unit="person", modifier=words, text=str(value), start=0, end=2)
        for value, words in ((top, modifier), (body, "at least" if body == 10 else None))
    ]
    statements = tuple(
        structs.replace(statement, quantities=(count,))
        for statement, count in zip(findings.statements, counts, strict=True)
    )
    index = structs.replace(index, findings={"a": structs.replace(findings, statements=statements)})
    assert bool(list(check_headlines(index))) == told


@pytest.mark.parametrize(("name", "told"), [("Ada Orr", True), ("Joan Bell", False)])
def test_a_name_that_only_the_headline_has_is_told(name, told):
    title = f"{name} blamed for fire"
    index = make_page(title, "The judge blamed Bell for the fire.")
    mention = Mention(start=0, end=len(name), text=name, kind="person")
    index = structs.replace(index, findings={"a": structs.replace(index.findings["a"], mentions=(mention,))})
    assert bool(list(check_headlines(index))) == told


def make_page(title, body):
    index = make_index([Said(article="a", text=title), Said(article="a", text=body)])
    article = structs.replace(index.articles["a"], title=title, headline=Range(start=0, end=len(title)))
    linked = structs.replace(index.linked, articles=(article,))
    return structs.replace(index, linked=linked, articles={"a": article})
