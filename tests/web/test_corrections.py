"""Corrections by form: each kind is kept as it was meant, what is left out is said, undoing works."""

import pytest
from tests.web.conftest import SECRET

from crosswire.web.security import make_form_token

TOKEN = make_form_token(SECRET)


def send(client, story, **form):
    body = {"token": TOKEN, "by": "Dana Vole", **form}
    return client.post(f"/stories/{story}/corrections", data=body, follow_redirects=False)


CASES = [  # kind, subject, value
    ("note", ["f-1"], "Seen on film"),
    ("sign-off", ["f-1"], None),
    ("not-same", ["s-1", "s-2"], None),
    ("speaker", ["q-1"], "Marten Oake"),
    ("same-name", ["Oake", "Marten Oake"], None),
    ("other-name", ["Oake", "Vall"], None),
    ("copy", ["a-1", "a-2"], None),
    ("no-copy", ["a-1", "a-2"], None),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_each_kind_is_kept_as_it_was_meant(client, newsroom, story, case):
    kind, subject, value = case
    answer = send(client, story, kind=kind, subject=subject, value=value or "", back="f-1")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/stories/{story}#f-1")
    (kept,) = newsroom.corrections.values()
    assert (kept.kind, kept.subject, kept.value, kept.by, kept.story) == (
        kind,
        tuple(subject),
        value,
        "Dana Vole",
        story,
    )


@pytest.mark.parametrize(
    "form",
    [
        {"kind": "note", "subject": ["f-1"], "value": "  "},
        {"kind": "note", "subject": ["f-1"], "value": "x", "by": " "},
        {"kind": "not-same", "subject": ["s-1"]},
        {"kind": "not-same", "subject": ["s-1", "s-2", "s-3"]},
        {"kind": "copy", "subject": ["a-1", "a-1"]},
        {"kind": "same-name", "subject": ["Oake", ""]},
        {"kind": "wrong", "subject": ["f-1"]},
        {},
    ],
)
def test_what_is_left_out_is_said(client, newsroom, story, form):
    answer = send(client, story, **form)
    assert answer.status_code == 400
    assert "<h1>" in answer.text
    assert not newsroom.corrections


def test_the_forms_offer_what_there_is_to_choose_from(client, record, story):
    fact = next(fact for fact in record.stories[0].facts if len(fact.statements) > 1)
    text = client.get(f"/stories/{story}/correct", params={"fact": fact.id}).text
    assert all(f'value="{statement}"' in text for statement in fact.statements)
    text = client.get(f"/stories/{story}/correct").text
    assert all(f'value="{article}"' in text for article in record.stories[0].articles)
    assert 'value="Dana Vole"' in text


@pytest.mark.parametrize("thing", ["fact=f-none", "quote=q-none", "name=Nobody+Of+That+Name"])
def test_a_thing_that_is_gone_is_said(client, story, thing):
    assert client.get(f"/stories/{story}/correct?{thing}").status_code == 404


def test_a_correction_is_undone_by_whoever_says_who(client, newsroom, story):
    send(client, story, kind="note", subject=["f-1"], value="x")
    (key,) = newsroom.corrections
    assert client.post(f"/corrections/{key}/undo", data={"token": TOKEN, "by": ""}).status_code == 400
    assert client.post(f"/corrections/{key}/undo", data={"token": TOKEN, "by": "Ed"}).status_code == 200
    assert not newsroom.corrections
    assert client.post(f"/corrections/{key}/undo", data={"token": TOKEN, "by": "Ed"}).status_code == 404
