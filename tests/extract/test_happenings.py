"""Dated event nouns inside a clause: statements of their own, and whose time it is."""

import pytest

# text; the nominal statements (words, predicate, stance, time); the time of the clause around
DATED = [
    (
        "The bond has grown stronger since Norland’s invasion of Velland in February 2022.",
        [("Norland’s invasion of Velland in February 2022", "invade", "asserted", "February 2022")],
        None,
    ),
    (
        "Ilsa Brandt’s visit reciprocates Oren Vale’s trip to Norland last September.",
        [("Oren Vale’s trip to Norland last September", "visit", "asserted", "last September")],
        None,
    ),
    (
        "This visit is a milestone for Brandt since the onset of the Velland conflict in 2022.",
        [("the onset of the Velland conflict in 2022", "begin", "asserted", "2022")],
        None,
    ),
    (
        "Norland upgraded its ties with Velland on Monday during a visit by President Dara Quill last year.",
        [("a visit by President Dara Quill last year", "visit", "asserted", "last year")],
        "Monday",
    ),
    (
        "The attack on the barracks in June killed nine people.",
        [("The attack on the barracks in June", "attack", "asserted", "June")],
        None,
    ),
    ("This marks Brandt's first visit to the island since 2000.", [], None),
    (
        "The talks will resume after the planned merger of Norvane and Bergline in May.",
        [("the planned merger of Norvane and Bergline in May", "merge", "planned", "May")],
        None,
    ),
    ("The league called for a march to the dam in May.", [], "May"),
    ("The minister praised Brandt's visit to the dam on Monday.", [], "Monday"),
    ("Tuesday's accident closed the road.", [], None),
]


@pytest.mark.parametrize(("text", "expected", "outer"), DATED, ids=[text[:40] for text, _, _ in DATED])
def test_a_dated_event_noun_is_a_statement_and_keeps_its_time(examine_text, text, expected, outer):
    article, findings = examine_text(text)
    times = {time.id: article.text[time.start : time.end] for time in findings.times}
    told = list(zip(findings.statements, findings.propositions, strict=True))
    nominal = [(s.text, p.predicate, s.stance, times.get(s.time)) for s, p in told if p.nominal]
    assert nominal == expected
    assert next(times.get(s.time) for s, p in told if p.clause == "main") == outer


def test_who_takes_part_in_the_event_is_told(examine_text):
    article, findings = examine_text("Ties have grown since Norland’s invasion of Velland in February 2022.")
    proposition = next(p for p in findings.propositions if p.nominal)
    roles = {argument.role: article.text[argument.start : argument.end] for argument in proposition.arguments}
    assert (roles["agent"], roles["patient"]) == ("Norland", "Velland")


def test_the_beginning_of_an_event_is_its_aspect(examine_text):
    _, findings = examine_text("The town has changed since the start of the invasion of Velland in 2022.")
    proposition = next(p for p in findings.propositions if p.nominal)
    assert (proposition.predicate, proposition.aspect) == ("invade", "begin")


def test_a_participle_behind_its_noun_takes_the_date(examine_text):
    article, findings = examine_text(
        "The trip follows an invitation extended by Oren Vale to Brandt in September 2023."
    )
    extended = next(s for s in findings.statements if s.text.startswith("extended"))
    (time,) = [time for time in findings.times if time.id == extended.time]
    assert article.text[time.start : time.end] == "September 2023"


def test_the_first_of_several_years_dates_and_all_are_kept(examine_text):
    _, findings = examine_text("It will replace agreements signed between Norland and Velland in 1961, 2000, and 2001.")
    signed = next(p for p in findings.propositions if p.predicate == "sign")
    statement = next(s for s in findings.statements if s.id == signed.statement)
    values = {time.id: time.value for time in findings.times}
    assert values[statement.time] == "1961"
    assert [values[time] for time in signed.times] == ["1961", "2000", "2001"]


def test_the_time_of_a_wish_is_not_the_time_of_wishing(examine_text):
    _, findings = examine_text("The firm hopes to reopen the plant next week.")
    (statement,) = findings.statements
    (proposition,) = findings.propositions
    assert (statement.stance, statement.time, proposition.times) == ("asserted", None, ())


def test_a_plan_is_not_dated_in_the_past(examine_text):
    _, findings = examine_text("The port announced it would shut its gates earlier this month.")
    assert [(statement.stance, statement.time) for statement in findings.statements] == [("planned", None)]


def test_a_time_behind_the_second_of_two_events_is_not_the_first_ones(examine_text):
    _, findings = examine_text("The talks followed a failed launch in November.")
    assert [statement.time for statement in findings.statements] == [None]
