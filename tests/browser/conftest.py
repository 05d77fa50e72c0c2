"""A store filled with examples/, the open stories and one full of hostile text, served by the command, and a Chromium."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from crosswire.desk import add_paths, refresh
from crosswire.pipeline import load_tools
from crosswire.store import Store

ROOT = Path(__file__).parent.parent.parent
NOW = "2026-11-22T05:16:00Z"
NOT_STORIES = {"shut", "golden"}
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
SCRIPT = "<script>document.title='owned';alert(1)</script><img src=//tracker.invalid/x.png onerror=alert(2)>"
HOSTILE = {
    "title": f"Barge sinks at Tolland lock {SCRIPT}",
    "outlet": "Tolland \u202eMail<svg onload=alert(3)>",
    "byline": '"><script>alert(4)</script>',
    "published": "2031-03-04T09:00:00Z",
    "url": 'https://tolland.example/barge?x="><script>alert(5)</script>',
    "text": (
        f"A barge sank at Tolland lock on Tuesday morning and 14 people were hurt, the lock office said. {SCRIPT}\n\n"
        '"We heard </bdi></span></p><script>alert(6)</script> a bang," said the lock keeper, Ada Renner.\n\n'
        "The harbour master, Olin Prag, denied that the barge was too heavy. \u202eevil\u202c \u200b{{7*7}} javascript:alert(7)\n\n"
        "Read also: Ten walks along the Tolland canal\n"
    ),
}
ALIKE = HOSTILE | {
    "title": "Fourteen hurt as barge sinks at Tolland lock",
    "outlet": "Canal Weekly",
    "url": "javascript:alert(8)",
    "published": "2031-03-04T12:00:00Z",
    "text": (
        "Fifteen people were hurt when a barge sank at Tolland lock on Tuesday morning, the lock office said.\n\n"
        'The lock keeper, Ada Renner, said that the barge was too heavy. "It went down in minutes," she said.\n\n'
        "Olin Prag, the harbour master, denied that the barge was too heavy.\n"
    ),
}


def list_articles():
    """Every article of examples/ and of the open stories."""
    folders = sorted(path for path in (ROOT / "tests" / "stories").iterdir() if path.is_dir())
    stories = [path for folder in folders if folder.name not in NOT_STORIES for path in sorted(folder.iterdir())]
    return [ROOT / "examples", *(path for path in stories if path.suffix in {".txt", ".html", ".md"})]


@pytest.fixture(scope="session")
def store_path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("store")
    hostile = folder / "hostile.jsonl"
    hostile.write_text("\n".join(map(json.dumps, (HOSTILE, ALIKE))), encoding="utf-8")
    tools = load_tools()
    path = folder / "desk.db"
    with Store.open(path, write=True) as store:
        add_paths(store, [*map(str, list_articles()), str(hostile)], lambda: tools, NOW)
        refresh(store, lambda: tools, NOW)
    return path


@contextmanager
def serve(path, *options):
    """The address at which the command serves the store."""
    command = [sys.executable, "-c", "from crosswire.cli.app import main; main()", "serve", "--store", str(path)]
    done = subprocess.Popen(
        [*command, "--port", "0", *options],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    try:
        line = done.stderr.readline()
        found = ADDRESS.search(line)
        assert found, line
        yield found[0]
    finally:
        done.send_signal(signal.SIGINT)
        said = done.communicate(timeout=30)[1]
        assert "Traceback" not in said


@pytest.fixture(scope="session")
def site(store_path):
    with serve(store_path, "--by", "Dana Vole") as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "these tests need Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        flags = [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ]
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        yield browser
        browser.close()


class Watched:
    """A page that remembers whatever it should not have done: `wrongs` stays empty while all is well."""

    def __init__(self, browser, site, **settings):
        self.site = site
        self.context = browser.new_context(**settings)
        self.page = self.context.new_page()
        self.wrongs = []
        self.page.on("console", lambda said: self.wrongs.append(f"console: {said.text}"))
        self.page.on("pageerror", lambda error: self.wrongs.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: (self.wrongs.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.page.on("request", self._note)

    def _note(self, request):
        if not request.url.startswith((f"{self.site}/", "data:")):
            self.wrongs.append(f"request: {request.url}")

    def open(self, path):
        """The page at the path, which must be there."""
        answer = self.page.goto(self.site + path)
        assert answer is None or answer.status == 200, path
        return self.page

    def list_links(self):
        """Where the page's links lead, those to this site only, without what stands after #."""
        links = self.page.eval_on_selector_all("a[href]", "found => found.map(link => link.href)")
        here = [urlsplit(link) for link in links if link.startswith(f"{self.site}/")]
        return {part._replace(scheme="", netloc="", fragment="").geturl() for part in here}


@pytest.fixture
def watched(chromium, site):
    """`watched(**settings)`: a page with settings of its own; what it did wrong fails the test."""
    made = []

    def make(**settings):
        made.append(Watched(chromium, site, **settings))
        return made[-1]

    yield make
    for one in made:
        one.context.close()
        assert not one.wrongs
