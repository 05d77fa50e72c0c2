"""The page in Chromium: no script runs, nothing is fetched, nothing is complained of, links open what they point at.

Two pages: one of a record full of hostile text, and that of examples/, whose picture the README shows.
"""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.render.pages import Page
from tests.render.records import make_record as make_hostile_record

from crosswire.pipeline import load_tools, make_record
from crosswire.render.html import render_html
from crosswire.render.sections import view_record

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
PICTURE = ROOT / "docs" / "pictures" / "brief.png"

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
    "--enable-logging=stderr",
    "--host-resolver-rules=MAP * ~NOTFOUND",  # neither the page nor Chromium's own errands reach anything
)


class Browser:
    """Runs Chromium on a page, each time with a fresh profile."""

    def __init__(self, program, folder):
        self.program, self.folder, self.runs = program, folder, 0

    def open(self, address, *flags):
        """What Chromium prints and what it logs."""
        self.runs += 1
        profile = self.folder / f"profile{self.runs}"
        command = [self.program, *FLAGS, f"--user-data-dir={profile}", *flags, address]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        return done.stdout, done.stderr


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "these tests need Chromium: apt-get install chromium"
    return Browser(program, tmp_path_factory.mktemp("chromium"))


@pytest.fixture(scope="module")
def examples():
    """The record of examples/, named as the README names it: from the project's folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return make_record(["examples"], tools=load_tools())


@pytest.fixture(scope="module", params=["hostile", "examples"])
def record(request):
    return make_hostile_record() if request.param == "hostile" else request.getfixturevalue("examples")


@pytest.fixture(scope="module")
def page(record, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "brief.html"
    path.write_text(render_html(record), encoding="utf-8")
    return path


def test_no_script_no_complaint_no_request(browser, page):
    log = page.with_name("net.json")
    shown, complaints = browser.open(page.as_uri(), "--dump-dom", f"--log-net-log={log}")
    dom = Page(shown)
    assert "owned" not in shown[: shown.index("</title>")]
    assert not {"script", "iframe", "object", "img"} & set(dom.tags)
    assert not [name for name in dom.attributes if name.startswith("on")]
    assert "CONSOLE" not in complaints
    assert {urlsplit(address).scheme for address in find_requests(log)} <= {"file", "data"}


def find_requests(log):
    """The addresses that pages asked for; Chromium's own errands (its start page, its updates) are not the page's."""
    events = json.loads(log.read_text(encoding="utf-8"))["events"]
    asked = [event["params"] for event in events if "url" in event.get("params", {})]
    return [found["url"] for found in asked if found.get("initiator") not in {None, "not an origin"}]


def test_a_page_that_fetches_and_runs_is_caught(browser, page):
    bad = page.with_name("bad.html")
    bad.write_text('<img src="http://tracker.invalid/x.png" onerror="console.log(1)">', encoding="utf-8")
    log = page.with_name("bad.json")
    _, complaints = browser.open(bad.as_uri(), "--dump-dom", f"--log-net-log={log}")
    assert "http://tracker.invalid/x.png" in find_requests(log)
    assert "CONSOLE" in complaints


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_the_screen(browser, page, width, scheme):
    """A frame of that width reports whether its page is wider: only the test's own outer page runs a script."""
    outer = page.with_name(f"outer-{width}-{scheme}.html")
    outer.write_text(
        f'<iframe id="f" src="{page.name}" width="{width}" height="900" style="border:0"></iframe><p id="o"></p>'
        "<script>f.onload = () => { o.textContent = f.contentDocument.documentElement.scrollWidth; }</script>",
        encoding="utf-8",
    )
    dark = ["--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    shown, _ = browser.open(outer.as_uri(), "--allow-file-access-from-files", "--dump-dom", *dark)
    assert f'<p id="o">{width}</p>' in shown


def test_it_prints(browser, page):
    paper = page.with_name("page.pdf")
    browser.open(page.as_uri(), f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_link_opens_the_words_it_points_at(browser, page, record):
    anchor = view_record(record).stories[0].lines[0].excerpts[-1].anchor
    shown, complaints = browser.open(f"{page.as_uri()}#{anchor}", "--dump-dom")
    assert f'<mark class="brief" id="{anchor}">' in shown
    assert "CONSOLE" not in complaints


def test_the_picture_in_the_readme_is_of_the_present_page(examples):
    digest = hashlib.sha256(render_html(examples).encode()).hexdigest()
    taken = PICTURE.with_suffix(".sha256").read_text(encoding="ascii").strip()
    assert digest == taken, "the page has changed since docs/pictures/brief.png was taken: run make picture"
