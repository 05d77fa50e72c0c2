"""Who may ask what: host names, where changes may come from, headers, sizes, and what is said when something is wrong."""

import asyncio

import pytest
from starlette.testclient import TestClient
from tests.web.conftest import HOST, SECRET

from crosswire.errors import ModelError, StoreError
from crosswire.web import security
from crosswire.web.app import LARGEST_BODY, make_app
from crosswire.web.security import is_form_token, make_form_token

TOKEN = make_form_token(SECRET)
PAGES = ["/", "/quotes", "/search", "/changes", "/corrections", "/static/site.css", "/api/v1/stories", "/nothing"]


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_has_the_headers(client, path):
    headers = client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "", "0.0.0.0:8321"]
)
def test_another_host_name_is_turned_away(stranger, host):
    assert stranger.get("/", headers={"host": host}).status_code == 400
    assert stranger.get("/api/v1/stories", headers={"host": host}).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("host", ["127.0.0.1:8321", "localhost:9", "LOCALHOST", "[::1]:8321", "localhost."])
def test_names_of_the_loopback_are_ours(stranger, host):
    assert stranger.get("/", headers={"host": host}).status_code == 200


def test_a_chosen_name_is_ours(newsroom):
    app = make_app(newsroom, secret=SECRET, hosts=frozenset({"desk.example"}))
    assert TestClient(app, base_url="http://desk.example:80").get("/").status_code == 200


STRANGE = [
    {},
    {"origin": "null"},
    {"origin": "http://evil.example"},
    {"origin": "http://127.0.0.1:9999"},
    {"origin": "https://127.0.0.1:8321"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"sec-fetch-site": "cross-site", "origin": HOST},
    {"sec-fetch-site": "same-origin", "origin": "http://evil.example"},
]


@pytest.mark.parametrize("headers", STRANGE)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_change_from_elsewhere_is_refused_whatever_it_is(stranger, newsroom, story, headers, method):
    for path in (f"/stories/{story}/corrections", "/api/v1/corrections", "/api/v1/corrections/c-1", "/nothing"):
        answer = stranger.request(method, path, headers=headers, data={"token": TOKEN})
        assert answer.status_code == 403
    assert not newsroom.corrections


def test_a_form_without_our_token_is_refused(client, newsroom, story):
    form = {"kind": "note", "subject": "f-1", "value": "x", "by": "Dana"}
    for token in ({}, {"token": ""}, {"token": TOKEN[:-1]}, {"token": "é"}):
        assert client.post(f"/stories/{story}/corrections", data=form | token).status_code == 403
    assert not newsroom.corrections


def test_the_token_is_no_part_of_an_address(client, story):
    text = client.get(f"/stories/{story}/correct").text
    assert TOKEN in text
    assert TOKEN not in text.replace(f'type="hidden" name="token" value="{TOKEN}"', "")


def test_tokens_of_two_secrets_differ():
    assert is_form_token(TOKEN, SECRET)
    assert not is_form_token(TOKEN, b"another")


@pytest.mark.parametrize("path", ["/corrections/{}/undo", "/api/v1/corrections/{}", "/stories/{}/corrections"])
def test_nothing_is_changed_by_reading(client, newsroom, story, path):
    form = {"token": TOKEN, "kind": "note", "subject": "f-1", "value": "x", "by": "Dana"}
    client.post(f"/stories/{story}/corrections", data=form, follow_redirects=False)
    (key,) = newsroom.corrections
    for one in (key, story):
        assert client.get(path.format(one), params=form).status_code == 405
    assert list(newsroom.corrections) == [key]


def test_a_large_body_is_refused(client, newsroom, story):
    big = {"token": TOKEN, "kind": "note", "subject": "f-1", "by": "x", "value": "x" * LARGEST_BODY}
    assert client.post(f"/stories/{story}/corrections", data=big).status_code == 413
    answer = client.post("/api/v1/corrections", content=b"x" * (LARGEST_BODY + 1))
    assert answer.status_code in {413, 415}
    assert not newsroom.corrections


class Broken:
    """A newsroom of which nothing works."""

    def __init__(self, error):
        self.error = error

    def __getattr__(self, name):
        raise self.error


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (StoreError("the store x cannot be written: another crosswire is writing to it"), 503, "another crosswire"),
        (ModelError("the model is missing: install it"), 500, "install it"),
        (ZeroDivisionError("secret words of a bug"), 500, "terminal"),
    ],
)
@pytest.mark.parametrize("path", ["/", "/stories/s-1", "/articles/a-1", "/api/v1/stories"])
def test_trouble_is_said_in_a_sentence_and_no_more(error, status, said, path):
    client = TestClient(make_app(Broken(error), secret=SECRET), base_url=HOST, raise_server_exceptions=False)
    answer = client.get(path)
    assert answer.status_code == status
    assert said in answer.text
    assert "Traceback" not in answer.text
    assert "secret words" not in answer.text
    assert ("retry-after" in answer.headers) == (status == 503)
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/..%5capp.py",
        "/static//etc/passwd",
        "/static/",
    ],
)
def test_no_file_but_ours_is_served(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/%2f%2fevil.example", "/\\evil.example", "/stories//evil.example"])
def test_nobody_is_sent_elsewhere(client, path):
    answer = client.get(path, follow_redirects=False)
    assert answer.status_code == 404
    assert "location" not in answer.headers


def test_an_older_id_leads_to_todays_on_this_site(client, newsroom, story):
    newsroom.moved["//evil.example/x"] = story
    newsroom.moved["s-old"] = story
    answer = client.get("/stories/s-old", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, f"/stories/{story}")
    assert (
        client.post(f"/stories/{story}/corrections", data={"token": TOKEN, "back": "//evil.example"}).status_code == 400
    )


def test_a_body_that_does_not_come_is_not_waited_for(newsroom, story, monkeypatch):
    monkeypatch.setattr(security, "LONGEST_BODY_WAIT", 0.01)
    headers = {"host": "localhost", "origin": "http://localhost", "content-type": "application/x-www-form-urlencoded"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": f"/stories/{story}/corrections",
        "scheme": "http",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    sent = []

    async def receive():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    asyncio.run(make_app(newsroom, secret=SECRET)(scope, receive, send))
    assert sent[0]["status"] == 408
