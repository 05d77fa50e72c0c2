"""The site over a newsroom in memory: one story full of hostile text."""

import pytest
from starlette.testclient import TestClient
from tests.render.records import make_record
from tests.web.newsrooms import MadeNewsroom

from crosswire.web.app import make_app

SECRET = b"a secret of these tests alone"
HOST = "http://127.0.0.1:8321"


@pytest.fixture
def record():
    return make_record()


@pytest.fixture
def newsroom(record):
    return MadeNewsroom(record)


@pytest.fixture
def story(record):
    return record.stories[0].id


@pytest.fixture
def client(newsroom):
    """A browser's tab on our own pages: what it sends says so."""
    app = make_app(newsroom, secret=SECRET, by="Dana Vole")
    return TestClient(app, base_url=HOST, headers={"sec-fetch-site": "same-origin", "origin": HOST})


@pytest.fixture
def stranger(newsroom):
    """Anything else: it sends no header that a browser would."""
    return TestClient(make_app(newsroom, secret=SECRET), base_url=HOST, raise_server_exceptions=False)
