"""The pages: what they show, that hostile text stays text, and that every link of them leads somewhere."""

import re
from urllib.parse import urlsplit

import pytest
from msgspec import structs
from tests.render.pages import Page
from tests.web.conftest import SECRET

from crosswire.kept import Change
from crosswire.model import Span
from crosswire.web.security import make_form_token

NUMBER = re.compile(r'<a class="to-fact[^>]*>\d+</a>')
TOKEN = make_form_token(SECRET)
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202e\"'`{{7*7}}"


def read(client, path, status=200):
    answer = client.get(path)
    assert answer.status_code == status
    return Page(answer.text), answer.text


def list_paths(record, story):
    fact, quote = record.stories[0].facts[0].id, record.findings[0].quotes[0].id
    article, name = record.articles[0].id, record.stories[0].entities[0].name
    return [
        "/",
        "/?order=disputed&status=disputed",
        "/?words=nothing+of+the+kind",
        f"/stories/{story}",
        f"/stories/{story}/correct",
        f"/stories/{story}/correct?fact={fact}",
        f"/stories/{story}/correct?quote={quote}",
        f"/stories/{story}/correct?name={name}",
        *(f"/articles/{one.id}" for one in record.articles),
        f"/articles/{article}?at=0-12.20-30",
        "/quotes",
        "/quotes?name=oake",
        "/search",
        "/search?q=ferry",
        "/changes",
        f"/changes?story={story}",
        "/corrections",
        f"/corrections?story={story}",
    ]


@pytest.fixture
def busy(client, newsroom, record, story):
    """The site with a change and a correction of each kind of thing in it, all of them in hostile words."""
    article, fact = record.articles[0], record.stories[0].facts[0]
    span = Span(article=article.id, start=0, end=9)
    newsroom.changes += [
        Change(
            id="c1",
            story=story,
            kind="edited",
            text=HOSTILE,
            before=HOSTILE,
            after="b",
            evidence=(span,),
            revision=3,
            at="2031-05-06T00:00:00Z",
        ),
        Change(id="c2", story="s-gone", kind="merged", text="gone", revision=2, at="2031-05-05T00:00:00Z"),
    ]
    form = {"token": TOKEN, "kind": "note", "subject": fact.id, "value": HOSTILE, "by": HOSTILE}
    assert client.post(f"/stories/{story}/corrections", data=form, follow_redirects=False).status_code == 303
    return client


def test_every_page_is_well_made_and_runs_nothing_of_an_articles(busy, record, story):
    for path in list_paths(record, story):
        page, text = read(busy, path)
        assert not page.unclosed, path
        assert len(page.ids) == len(set(page.ids)), path
        assert page.tags.count("script") == 1, path  # our own, by its address
        assert not {"iframe", "object", "img", "embed", "base"} & set(page.tags), path
        assert not [name for name in page.attributes if name.startswith("on") or name in {"style", "srcdoc"}], path
        assert "\u202e" not in text, path
        assert page.tags.count("h1") == 1, path
        assert "main" in page.ids, path


def test_every_link_leads_somewhere(busy, record, story):
    seen, waiting = set(), list_paths(record, story)
    while waiting:
        path = waiting.pop()
        seen.add(path)
        answer = busy.get(path)
        assert answer.status_code == 200, path
        if "text/html" not in answer.headers["content-type"] or "/download/" in path:
            continue
        page = Page(answer.text)
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in {"http", "https"}, (path, link)
                continue
            if not parts.path:
                assert parts.fragment in page.ids, (path, link)
            target = parts._replace(fragment="").geturl()
            if target and target not in seen and target not in waiting:
                waiting.append(target)
    assert len(seen) > 25


def test_a_link_to_a_place_finds_it_there(busy, record, story):
    pages = {}
    for path in list_paths(record, story):
        for link in Page(busy.get(path).text).links:
            parts = urlsplit(link)
            if parts.fragment and parts.path and not parts.scheme:
                target = parts._replace(fragment="").geturl()
                pages.setdefault(target, Page(busy.get(target).text))
                assert parts.fragment in pages[target].ids, (path, link)


def test_voices_and_disputes_stand_in_the_list(client, newsroom, record):
    _, text = read(client, "/")
    head = newsroom.read_head(record.stories[0].id)
    assert f"<b>{head.voices} voices</b>" in text
    assert f"<b>{head.statuses['disputed']}</b> disputed" in text
    assert "●" * head.voices in text


def test_filters_reach_the_newsroom(client, newsroom):
    client.get(
        "/?name=Oake&place=Quillon&outlet=Courier&status=disputed&since=2031-05-01&before=2031-06-01&order=biggest"
    )
    which, order = newsroom.asked[-1]
    assert (which.name, which.place, which.outlet, which.status) == ("Oake", "Quillon", "Courier", "disputed")
    assert (which.since, which.before, order) == ("2031-05-01", "2031-06-01", "biggest")


@pytest.mark.parametrize(
    "query", ["status=wrong", "order=%00", "limit=x", "cursor=%ff", "cursor=AAAA", "since=" + "9" * 3000]
)
def test_a_wrong_query_is_the_askers_fault(client, query):
    assert client.get(f"/?{query}").status_code == 400


def test_an_empty_store_says_what_to_do(newsroom, client):
    newsroom.records.clear()
    assert "crosswire add" in read(client, "/")[1]


@pytest.mark.parametrize(
    "path",
    ["/stories/s-none", "/articles/a-none", "/stories/s-none/correct", "/stories/s-none/download/html", "/" + HOSTILE],
)
def test_what_is_not_there_is_said_plainly(client, path):
    page, text = read(client, path, 404)
    assert "alert(1)" not in text
    assert not page.unclosed


def test_searched_words_come_back_as_text(client):
    page, text = read(client, "/search?q=" + "%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE%22onfocus=x")
    assert "&lt;script&gt;" in text
    assert page.tags.count("script") == 1
    assert "\u202e" not in text


@pytest.mark.parametrize("words", ['"', "AND", "NEAR(", "a:b", "(" * 400, "%", "_", "'; drop table articles; --"])
def test_any_words_can_be_searched_for(client, words):
    assert client.get("/search", params={"q": words}).status_code == 200


def test_words_that_are_too_many_are_refused(client):
    assert client.get("/search", params={"q": "x" * 501}).status_code == 400


def test_a_link_to_words_marks_them(client, record):
    article = record.articles[0]
    at = article.text.index("pier at Quillon")
    _, text = read(client, f"/articles/{article.id}?at={at}-{at + 4}")
    assert 'id="aim"' in text
    aimed = text.split('id="aim"')[1].split(">", 1)[1].split("<", 1)[0]
    assert aimed == "pier"


@pytest.mark.parametrize("at", ["x", "9-3", "0-999999999", "1-2-3", "-1-5", "0-0", "." * 900])
def test_a_link_to_no_words_still_shows_the_article(client, record, at):
    assert client.get(f"/articles/{record.articles[0].id}", params={"at": at}).status_code == 200


def test_an_article_shows_all_of_its_text(client, record):
    for article in record.articles[:2]:
        _, text = read(client, f"/articles/{article.id}")
        shown = "".join(Page(NUMBER.sub("", text)).words)
        for line in article.text.split("\n"):
            assert all(word in shown for word in line.split()), line


def test_a_fact_and_its_words_point_at_one_another(client, record, story):
    shared = next(fact for fact in record.stories[0].facts if len(fact.articles) > 1)
    page, _ = read(client, f"/stories/{story}")
    assert shared.id in page.ids
    article = shared.articles[0]
    there = [link for link in page.links if link.startswith(f"/articles/{article}?at=")]
    assert there
    back, _ = read(client, there[0])
    assert f"/stories/{story}#{shared.id}" in back.links


def test_a_story_can_be_taken_away_in_every_format(client, story):
    from crosswire.export.formats import FORMATS

    for key, form in FORMATS.items():
        answer = client.get(f"/stories/{story}/download/{key}")
        assert answer.status_code == 200, key
        assert answer.headers["content-disposition"].startswith('attachment; filename="'), key
        assert answer.headers["content-type"].startswith(form.media), key
        assert "sandbox" in answer.headers["content-security-policy"]
        assert answer.content
    assert client.get(f"/stories/{story}/download/exe").status_code == 404


def test_the_feed_is_one(client, busy):
    import feedparser

    feed = feedparser.parse(client.get("/changes.atom").content)
    assert not feed.bozo
    assert [entry.id for entry in feed.entries]


def test_a_story_of_one_article_has_a_page(client, newsroom, record, story):
    told = record.stories[0]
    one = structs.replace(told, articles=told.articles[:1], brief=())
    newsroom.records = {story: structs.replace(record, stories=(one,), problems=())}
    _, text = read(client, f"/stories/{story}")
    assert "One article tells this so far" in text


def test_a_story_that_failed_says_so_and_keeps_its_articles(client, newsroom, record, story):
    newsroom.records = {story: structs.replace(record, stories=())}
    newsroom.find_story = lambda named: story
    newsroom.read_head = lambda named: None
    page, text = read(client, f"/stories/{story}")
    assert "could not be set together" in text
    assert all(f"/articles/{article.id}" in page.links for article in record.articles)
