"""What a text states: clause by clause, how each is put, whose it is, and what it says."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.extract.statements.finding import find_statements
from crosswire.model import Furniture, Range, Statement

# text; then for each statement: its words, stance, polarity, predicate
CLAUSES = [
    (
        "Mayor Ilsa Brandt opened the bridge on Monday and praised its builders.",
        [
            ("Mayor Ilsa Brandt opened the bridge on Monday", "asserted", True, "open"),
            ("praised its builders", "asserted", True, "praise"),
        ],
    ),
    (
        "The ferry, which was built in 1998, sank off Cape Orrin.",
        [
            ("The ferry ... sank off Cape Orrin", "asserted", True, "sink"),
            ("which was built in 1998", "asserted", True, "build"),
        ],
    ),
    (
        "Tamsin Oake is expected to sign the treaty in Vellmar.",
        [("Tamsin Oake is expected to sign the treaty in Vellmar", "planned", True, "sign")],
    ),
    (
        "The bank is not expected to cut rates.",
        [("The bank is not expected to cut rates", "planned", False, "cut")],
    ),
    (
        "Officials warned that the dam could burst.",
        [("the dam could burst", "possible", True, "burst")],
    ),
    (
        "The party denied any involvement in the leak and promised to cooperate with investigators.",
        [
            ("any involvement in the leak", "denied", True, "involve"),
            ("promised to cooperate with investigators", "planned", True, "cooperate"),
        ],
    ),
    (
        "The minister denied that he did not pay the fine.",
        [("he did not pay the fine", "denied", False, "pay")],
    ),
    (
        "The mayor denied planning to close the library.",
        [("planning to close the library", "denied", True, "close")],
    ),
    (
        "The regulator accused Norwell Energy of hiding the leak.",
        [("hiding the leak", "alleged", True, "hide")],
    ),
    (
        "The union rejected claims that its members had damaged the trains.",
        [("its members had damaged the trains", "denied", True, "damage")],
    ),
    (
        "If the river rises, the town will be evacuated.",
        [
            ("the river rises", "conditional", True, "rise"),
            ("the town will be evacuated", "conditional", True, "evacuate"),
        ],
    ),
    (
        "The company failed to inspect the dam.",
        [("The company failed to inspect the dam", "asserted", False, "inspect")],
    ),
    ("No one was hurt in the fire.", [("No one was hurt in the fire", "asserted", False, "hurt")]),
    (
        "The firm has yet to publish its accounts.",
        [("The firm has yet to publish its accounts", "asserted", False, "publish")],
    ),
    (
        "The premier was forced to resign after losing a confidence vote.",
        [
            ("The premier was forced to resign", "asserted", True, "resign"),
            ("losing a confidence vote", "asserted", True, "lose"),
        ],
    ),
    (
        "The talks took place in Vellmar on Monday.",
        [("The talks took place in Vellmar on Monday", "asserted", True, "talk")],
    ),
    (
        "It is unlikely that the bridge will reopen before May.",
        [("the bridge will reopen before May", "possible", False, "reopen")],
    ),
    (
        "The ferry was greeted by the mayor, who shook the captain's hand, hugged the crew and left in a car.",
        [
            ("The ferry was greeted by the mayor", "asserted", True, "greet"),
            ("who shook the captain's hand", "asserted", True, "shake"),
            ("hugged the crew", "asserted", True, "hug"),
            ("left in a car", "asserted", True, "leave"),
        ],
    ),
    (
        "There is no evidence that the bridge was unsafe, the inspector said.",
        [("the bridge was unsafe", "asserted", False, "be")],
    ),
    (
        "Talks were planned, and the lender is about to close.",
        [("Talks were planned", "planned", True, "plan"), ("the lender is about to close", "planned", True, "close")],
    ),
    (
        "Her last trip to Vellmar was in July 2003.",
        [("Her last trip to Vellmar was in July 2003", "asserted", True, "visit")],
    ),
    (
        "The court dismissed the coach's appeal.",
        [("The court dismissed the coach's appeal", "asserted", True, "dismiss")],
    ),
    (
        "The judge denied him bail.",
        [("The judge denied him bail", "asserted", True, "deny")],
    ),
    ("He was accused of stealing the money.", [("He was accused of stealing the money", "alleged", True, "steal")]),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text[:40] for text, _ in CLAUSES])
def test_a_sentence_is_cut_into_what_it_states(examine_text, text, expected):
    _, findings = examine_text(text)
    told = zip(findings.statements, findings.propositions, strict=True)
    assert [(s.text, s.stance, s.polarity, p.predicate) for s, p in told] == expected


def test_a_bare_reporting_clause_states_nothing(examine_text):
    _, findings = examine_text('"The harbour is closed," Dara Quill said on Friday.')
    assert [statement.text for statement in findings.statements] == ["The harbour is closed"]


def test_what_is_reported_carries_the_chain_to_its_source(examine_text):
    _, findings = examine_text("Harbour master Dara Quill said the port had closed.")
    (statement,) = findings.statements
    assert statement.chain[0].kind == "outlet"
    assert statement.chain[-1].name is not None
    assert "Quill" in statement.chain[-1].name


def test_the_chain_of_a_denial_ends_at_the_one_who_denies(examine_text):
    _, findings = examine_text("Both ministries have denied any arms deal.")
    (statement,) = findings.statements
    (proposition,) = findings.propositions
    assert (statement.text, statement.stance, proposition.nominal) == ("any arms deal", "denied", True)
    assert statement.chain[-1].name == "Both ministries"


def test_the_accused_is_the_one_who_did_it(examine_text):
    article, findings = examine_text("The regulator accused Norwell Energy of hiding the leak.")
    (proposition,) = findings.propositions
    agent = next(argument for argument in proposition.arguments if argument.role == "agent")
    assert article.text[agent.start : agent.end] == "Norwell Energy"
    assert findings.statements[0].chain[-1].name == "The regulator"


def test_a_relative_clause_knows_its_subject_and_its_pronoun(examine_text):
    article, findings = examine_text("Ilsa Brandt, who runs the port, opened the bridge.")
    relative = next(p for p in findings.propositions if p.clause == "relative")
    assert article.text[relative.subject.start : relative.subject.end] == "Ilsa Brandt"
    assert article.text[relative.pronoun.start : relative.pronoun.end] == "who"


def test_plans_of_others_are_planned_by_those_others(examine_text):
    article, findings = examine_text("The envoy outlined plans for both sides to sign a new accord.")
    (proposition,) = findings.propositions
    assert findings.statements[0].text == "both sides to sign a new accord"
    assert findings.statements[0].stance == "planned"
    assert article.text[proposition.subject.start : proposition.subject.end] == "both sides"


def test_a_light_verb_gives_way_to_the_event_that_its_object_names(examine_text):
    _, findings = examine_text("The team held talks with the owner on Friday.")
    (proposition,) = findings.propositions
    assert proposition.predicate == "talk"
    assert {argument.role for argument in proposition.arguments} >= {"agent", "patient", "with"}


def test_beginning_an_event_is_kept_as_its_aspect(examine_text):
    _, findings = examine_text("The two sides began negotiations in Vellmar.")
    assert [(p.predicate, p.aspect) for p in findings.propositions] == [("negotiate", "begin")]


def test_the_time_of_a_statement_is_the_one_at_its_verb(examine_text):
    article, findings = examine_text("Tamsin Oake praised the 2019 law on Monday.")
    (statement,) = findings.statements
    dating = next(time for time in findings.times if time.id == statement.time)
    assert article.text[dating.start : dating.end] == "Monday"


def test_a_question_is_asked_not_asserted(examine_text):
    _, findings = examine_text("Will the mayor close the library?")
    assert [statement.stance for statement in findings.statements] == ["asked"]


def test_what_is_reportedly_so_is_relayed(examine_text):
    _, findings = examine_text("The firm reportedly sold its shipyard.")
    assert [(s.stance, s.source_class) for s in findings.statements] == [("asserted", "relayed")]


def test_headlines_and_fragments_state_nothing(make_article, parser):
    from crosswire.parse import parse_article

    text = "Mayor opens bridge\n\nA picture of the bridge.\n"
    article = make_article(text, headline=Range(start=0, end=18))
    assert find_statements(parse_article(article, parser), article, (), (), (), ()) == ((), ())


SENTENCES = [
    "The council approved the plan after a long debate, said Mayor Ilsa Brandt.",
    '"We will rebuild," she said, "and nobody will be left behind."',
    "According to the Vellmar Herald, the ferry sank because its doors were open.",
    "He said the talks, which began in May, “are going well” and would end soon.",
    "Standing on the quay, Dara Quill thanked the crew who had pulled him out.",
    "There are fears that the dam, built in 1961, could burst if it rains.",
    "Photo: the harbour at night.",
    "Why did the tower fall? Nobody knows.",
]


def cut(statement: Statement, text: str) -> str:
    return " ... ".join(text[start:end] for start, end in statement.parts)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_statements_are_exact_disjoint_slices_outside_furniture(chosen, examine_text):
    text = "\n\n".join([*chosen, "Also read: other news of the day", chosen[0]])
    start = text.index("Also read")
    furniture = (Furniture(start=start, end=start + len("Also read: other news of the day"), kind="related"),)
    _, findings = examine_text(text, furniture=furniture)
    taken = sorted(part for statement in findings.statements for part in statement.parts)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(taken))
    assert all(end <= furniture[0].start or begin >= furniture[0].end for begin, end in taken)
    for statement, proposition in zip(findings.statements, findings.propositions, strict=True):
        assert statement.text == cut(statement, text)
        assert (statement.start, statement.end) == (statement.parts[0][0], statement.parts[-1][1])
        assert proposition.statement == statement.id
        assert all(text[argument.start : argument.end].strip() for argument in proposition.arguments)
    assert len({statement.id for statement in findings.statements}) == len(findings.statements)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Baro has received no guests since the flood began.", "Baro has received no guests since the flood began"),
        ("The mayor, who has kept silent since the dam broke, left.", "who has kept silent since the dam broke"),
    ],
)
def test_since_when_stays_with_what_it_bounds(examine_text, sentence, whole):
    _, findings = examine_text(f"The town of Tarn was quiet on Friday and the shops were shut. {sentence}")
    assert whole in [statement.text for statement in findings.statements]
