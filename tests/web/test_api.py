"""The JSON API: its document is valid and true, pages are cut and followed, wrong asks get a problem."""

import msgspec
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator, validate
from tests.web.newsrooms import MadeNewsroom

from crosswire.model import Record
from crosswire.web.api.table import ENDPOINTS

ROOT = "/api/v1"


def test_the_openapi_document_is_valid(client):
    document = client.get(f"{ROOT}/openapi.json").json()
    validate(document, cls=OpenAPIV31SpecValidator)
    assert len([1 for path in document["paths"].values() for _ in path]) == len(ENDPOINTS)


def fill(path, record):
    return ROOT + path.format(story=record.stories[0].id, article=record.articles[0].id, correction="k-1")


@pytest.mark.parametrize("endpoint", [one for one in ENDPOINTS if one.method == "GET"], ids=lambda one: one.name)
def test_every_answer_is_what_the_document_says(client, newsroom, record, endpoint):
    newsroom.correct(
        msgspec.convert(
            {"kind": "note", "subject": ["f-1"], "value": "x", "by": "d", "story": record.stories[0].id},
            type=ENDPOINTS[-2].body,
        )
    )
    document = client.get(f"{ROOT}/openapi.json").json()
    answer = client.get(fill(endpoint.path, record), params={"q": "ferry", "name": "oake"})
    assert answer.status_code == 200
    told = document["paths"][ROOT + endpoint.path]["get"]
    schema = told["responses"]["200"]["content"]["application/json"]["schema"]
    Draft202012Validator({**schema, "components": document["components"]}).validate(answer.json())


def test_a_record_comes_back_whole(client, record, newsroom):
    answer = client.get(f"{ROOT}/stories/{record.stories[0].id}")
    decoded = msgspec.json.decode(answer.content, type=Record)
    assert decoded.stories == record.stories
    assert decoded.articles[0] == record.articles[0]


def test_pages_follow_one_another_and_shift_by_nothing_that_comes_in(client, newsroom, record):
    from msgspec import structs

    story = record.stories[0]
    many = [structs.replace(record, stories=(structs.replace(story, id=f"s-{number:02}"),)) for number in range(7)]
    newsroom.records = MadeNewsroom(*many).records
    seen, cursor = [], None
    while True:
        page = client.get(f"{ROOT}/stories", params={"limit": 3} | ({"cursor": cursor} if cursor else {})).json()
        assert page["total"] >= 7
        seen += [head["id"] for head in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
        newsroom.records = {
            "s-new": structs.replace(record, stories=(structs.replace(story, id="s-new"),)),
            **newsroom.records,
        }
    assert seen == [f"s-{number:02}" for number in range(7)]


@pytest.mark.parametrize(("limit", "most"), [("1000000000", 200), ("-5", 1), ("0", 1), ("200", 200)])
def test_limits_are_capped(client, newsroom, record, limit, most):
    page = client.get(f"{ROOT}/speakers", params={"limit": limit}).json()
    assert len(page["items"]) <= most


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/stories/s-none", 404),
        ("/articles/..%2f..%2fetc", 404),
        ("/nothing", 404),
        ("/stories?limit=many", 400),
        ("/stories?status=wrong", 400),
        ("/stories?cursor=%F0%9F%98%80", 400),
        ("/search", 400),
        ("/search?q=%00", 400),
        ("/quotes", 400),
    ],
)
def test_wrong_asks_get_a_problem(client, path, status):
    answer = client.get(ROOT + path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"].endswith(".")


def test_a_correction_is_kept_and_undone(client, newsroom, record):
    said = {"kind": "note", "subject": ["f-1"], "value": "Seen", "by": "Dana", "story": record.stories[0].id}
    made = client.post(f"{ROOT}/corrections", json=said)
    assert made.status_code == 201
    key = made.json()["id"]
    assert [one["id"] for one in client.get(f"{ROOT}/corrections").json()["items"]] == [key]
    assert client.delete(f"{ROOT}/corrections/{key}").status_code == 400  # nobody says who
    assert client.delete(f"{ROOT}/corrections/{key}", params={"by": "Ed"}).status_code == 204
    assert client.delete(f"{ROOT}/corrections/{key}", params={"by": "Ed"}).status_code == 404
    assert not newsroom.corrections


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b'{"kind": "note"}', "application/json", 400),
        (b"[" * 50_000, "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"kind": "note", "subject": ["f"], "by": "x", "value": "y"}', "text/plain", 415),
        (b'{"kind": "note", "subject": ["f"], "by": "x", "value": "y"}', "application/x-www-form-urlencoded", 415),
    ],
)
def test_a_wrong_body_gets_a_problem(client, newsroom, body, kind, status):
    answer = client.post(f"{ROOT}/corrections", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert not newsroom.corrections


def test_a_method_that_is_not_taken_is_said(client):
    assert client.put(f"{ROOT}/corrections").status_code == 405
    assert client.head(f"{ROOT}/stories").status_code == 200
