"""The site in Chromium, over the open stories: every page and link, no script but ours, by keyboard, on a phone, for all.

Its pictures in the README are taken here: REWRITE_PICTURES=1 writes them anew.
"""

import http.client
import json
import os
import re
from contextlib import closing
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import axe_core_python
import pytest
from tests.browser.conftest import ROOT, Watched

pytestmark = pytest.mark.browser

AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PICTURES = ROOT / "docs" / "pictures"
LARGEST_PICTURE = 300_000
LINK = re.compile(r'\shref="([^"]+)"')
ID = re.compile(r'\sid="([^"]+)"')
MOST_OF_A_KIND = 1  # links of a kind of which there are thousands, all made alike, that are followed from one page
ONE_BY_ONE = {
    kind: re.compile(pattern)
    for kind, pattern in {
        "words": r"^/articles/[^?]+\?at=",
        "form": r"/correct\?",
        "person": r"^/quotes\?name=",
        "file": r"/download/",
        "changes": r"^/changes|^/corrections",
    }.items()
}


@pytest.fixture(scope="module")
def ask(site):
    """`ask(path)`: status, kind and text of a page, without a browser."""

    def get(path):
        connection = http.client.HTTPConnection(urlsplit(site).netloc)
        with closing(connection):
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.headers["content-type"], answer.read().decode("utf-8", "replace")

    return get


@pytest.fixture(scope="module")
def stories(ask):
    return json.loads(ask("/api/v1/stories?order=biggest&limit=200")[2])["items"]


@pytest.fixture(scope="module")
def record(ask, stories):
    """The record of a story with a dispute and several voices."""
    head = max(stories, key=lambda head: (head["statuses"].get("disputed", 0) > 0, head["articles"]))
    return json.loads(ask(f"/api/v1/stories/{head['id']}")[2])


@pytest.fixture(scope="module")
def kinds(record, ask, stories):
    """A page of each kind."""
    story = record["stories"][0]
    fact = max(story["facts"], key=lambda fact: len(fact["statements"]))
    quote = next(quote for found in record["findings"] for quote in found["quotes"] if quote["speaker_name"])
    article, statement = next(
        (found["article"], found["statements"][2]) for found in record["findings"] if len(found["statements"]) > 2
    )
    hostile = next(head["id"] for head in stories if "Tolland" in head["title"])
    return {
        "stories": "/",
        "story": f"/stories/{story['id']}",
        "hostile": f"/stories/{hostile}",
        "article": f"/articles/{article}?at={statement['start']}-{statement['end']}",
        "quotes": "/quotes",
        "person": f"/quotes?name={quote['speaker_name'].split()[-1]}",
        "search": f"/search?q={story['title'].split()[0]}",
        "changes": "/changes",
        "corrections": "/corrections",
        "fact": f"/stories/{story['id']}/correct?fact={fact['id']}",
        "quote": f"/stories/{story['id']}/correct?quote={quote['id']}",
        "name": f"/stories/{story['id']}/correct?name={story['entities'][0]['name']}",
        "copies": f"/stories/{story['id']}/correct",
    }


KINDS = [
    "stories",
    "story",
    "hostile",
    "article",
    "quotes",
    "person",
    "search",
    "changes",
    "corrections",
    "fact",
    "quote",
    "name",
    "copies",
]
each_kind = pytest.mark.parametrize("kind", KINDS)


def test_every_open_story_is_there(stories):
    assert len(stories) >= 10
    assert sum(head["voices"] > 1 for head in stories) >= 9


def test_every_link_leads_somewhere(ask):
    """Pages are all opened; of links to words and to forms, of which there are thousands, some from every page."""
    ids, waiting, wanted = {}, ["/"], []
    while waiting:
        path = waiting.pop()
        if path in ids:
            continue
        status, kind, text = ask(path)
        assert status == 200, path
        ids[path] = frozenset(ID.findall(text))
        if "text/html" not in kind or "/download/" in path:
            continue
        links = sorted({unescape(link) for link in LINK.findall(text)})
        assert all(urlsplit(link).scheme in {"", "http", "https"} for link in links), path
        inside = [urlsplit(link) for link in links if not urlsplit(link).scheme]
        wanted += [(part._replace(fragment="").geturl() or path, part.fragment) for part in inside if part.fragment]
        targets = sorted({part._replace(fragment="").geturl() for part in inside} - {""})
        kinds = {target: name_kind(target) for target in targets}
        waiting += [target for target in targets if kinds[target] is None]
        if name_kind(path) is None:
            for kind in ONE_BY_ONE:
                waiting += [target for target in targets if kinds[target] == kind][:MOST_OF_A_KIND]
    assert len(ids) > 200
    lost = {(path, place) for path, place in wanted if path in ids and place not in ids[path]}
    assert not lost


def name_kind(path):
    """The kind of link of which only some are followed; None where all are."""
    return next((kind for kind, pattern in ONE_BY_ONE.items() if pattern.search(path)), None)


def test_every_format_can_be_had(ask, kinds):
    links = sorted({link for link in LINK.findall(ask(kinds["story"])[2]) if "/download/" in link})
    assert len(links) > 8
    assert {ask(link)[0] for link in links} == {200}


def test_links_to_words_lie_in_their_articles(ask, stories):
    for head in stories:
        articles = json.loads(ask(f"/api/v1/stories/{head['id']}")[2])["articles"]
        lengths = {article["id"]: len(article["text"]) for article in articles}
        for link in LINK.findall(ask(f"/stories/{head['id']}")[2]):
            if "?at=" in link:
                path, _, ranges = link.partition("#")[0].partition("?at=")
                ends = [int(number) for number in re.findall(r"\d+", ranges)]
                assert max(ends) <= lengths[path.rpartition("/")[2]], link


@each_kind
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_does_nothing_wrong_and_is_for_all(watched, kinds, kind, scheme):
    """No complaint, no dialog, no request to elsewhere (`watched` sees to these), and axe finds no serious fault."""
    tab = watched(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = tab.open(kinds[kind])
    page.evaluate(AXE)  # through the debugger, so that the page's own policy stays as it is
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    serious = [
        (one["id"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found
        if one["impact"] in {"serious", "critical"}
    ]
    assert not serious


def test_every_page_of_every_story_is_quiet(watched, stories, ask):
    tab = watched()
    for head in stories:
        tab.open(f"/stories/{head['id']}")
        for article in json.loads(ask(f"/api/v1/stories/{head['id']}")[2])["articles"][:1]:
            tab.open(f"/articles/{article['id']}")
    assert not tab.wrongs


@each_kind
def test_nothing_is_wider_than_a_phone(watched, kinds, kind):
    page = watched(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).open(kinds[kind])
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_hostile_text_shows_as_text(watched, kinds, stories, ask):
    story = kinds["hostile"].rpartition("/")[2]
    articles = json.loads(ask(f"/api/v1/stories/{story}")[2])["articles"]
    assert len(articles) == 2
    tab = watched()
    for path in [
        kinds["hostile"],
        f"{kinds['hostile']}/correct",
        *(f"/articles/{one['id']}" for one in articles),
        "/",
        "/search?q=Tolland",
    ]:
        page = tab.open(path)
        assert page.evaluate("document.scripts.length") == 1
        assert (
            page.evaluate("document.querySelectorAll('main :is(img, script, iframe, object, svg[onload])').length") == 0
        )
        assert page.title() != "owned"
    bad = next(one for one in articles if "script" in (one["title"] or ""))
    assert "<script>document.title='owned';alert(1)</script>" in tab.open(f"/articles/{bad['id']}").inner_text("h1")


@pytest.mark.parametrize("path", ["/search?q=<script>alert(1)</script>", "/quotes?name=<img src=x onerror=alert(1)>"])
def test_hostile_words_of_an_address_show_as_text(watched, path):
    assert "alert(1)" in watched().open(path).inner_text("main")


def test_an_unknown_page_is_plain(chromium, site):
    tab = Watched(chromium, site)
    tab.page.goto(f"{site}/<script>alert(1)</script>")
    assert "There is no such page here." in tab.page.inner_text("main")
    assert all("404" in wrong for wrong in tab.wrongs)  # the browser itself complains of the status
    tab.context.close()


def test_the_main_way_by_keyboard(watched, record):
    """From the list to a story, to a fact's words in an article, and back to the fact: no mouse."""
    page = watched(viewport={"width": 1280, "height": 900}).open("/?order=disputed")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    tab_to(page, ".card h2 a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/stories/*")
    tab_to(page, ".lines a.words")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/*")
    assert page.is_visible("#aim")
    tab_to(page, ".told a[href^='/stories/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/stories/*#*")
    assert page.evaluate("document.querySelector(':target') !== null")


def tab_to(page, selector, most=400):
    """Press Tab until what the selector means has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} cannot be reached with Tab")


def test_a_note_is_written_and_undone_without_scripts(watched, kinds, record):
    tab = watched(java_script_enabled=False)
    page = tab.open(kinds["fact"])
    page.fill("#note", "Seen on film <b>twice</b>")
    page.click("text=Keep the note")
    page.wait_for_url("**/stories/*")
    assert "Seen on film <b>twice</b>" in page.inner_text("main")
    page = tab.open("/corrections")
    assert "Dana Vole" in page.inner_text("main")
    page.click(".corrections summary")
    page.click("text=Undo this")
    assert "No correction stands" in page.inner_text("main")


def test_what_scripts_add(watched, kinds):
    page = watched(viewport={"width": 1280, "height": 900}).open("/")
    page.fill("#type-filter", "nothing of the kind")
    assert page.locator(".card:visible").count() == 0
    page.fill("#type-filter", "")
    page = watched(viewport={"width": 1280, "height": 900}).open(kinds["article"])
    page.hover(".told li")
    assert page.locator(".run.lit").count() > 0


def test_a_page_that_does_wrong_is_caught(chromium, site):
    tab = Watched(chromium, site)
    tab.page.goto(site)
    tab.page.evaluate("() => { alert(1); fetch('http://tracker.invalid/').catch(() => 0); console.log('x'); }")
    tab.page.wait_for_timeout(200)
    assert {wrong.split(":")[0] for wrong in tab.wrongs} >= {"dialog", "console"}
    tab.context.close()


SHOTS = {"stories": "light", "story": "light", "article": "dark"}


@pytest.fixture(scope="module")
def shots(ask, stories):
    """What the pictures show: the list, the story of examples/ and an article of it, at words that it shares."""
    story = next(head["id"] for head in stories if "Velland" in head["title"])
    record = json.loads(ask(f"/api/v1/stories/{story}")[2])
    fact = max(record["stories"][0]["facts"], key=lambda fact: (fact["status"] == "disputed", fact["origins"]))
    found = {s["id"]: (one["article"], s) for one in record["findings"] for s in one["statements"]}
    article, words = found[fact["statements"][0]]
    at = f"{words['start']}-{words['end']}"
    return {"stories": "/?order=disputed", "story": f"/stories/{story}", "article": f"/articles/{article}?at={at}"}


@pytest.mark.parametrize("name", SHOTS)
def test_the_pictures_of_the_readme(watched, shots, name):
    path = PICTURES / f"{name}.png"
    page = watched(color_scheme=SHOTS[name], viewport={"width": 1280, "height": 860}).open(shots[name])
    if os.environ.get("REWRITE_PICTURES"):
        page.screenshot(path=path)
    assert path.is_file(), "run REWRITE_PICTURES=1 pytest tests/browser/test_site.py -m browser"
    assert path.stat().st_size < LARGEST_PICTURE
