"""The feed of changes, read by feedparser: well formed whatever articles hold, its ids stable."""

import feedparser
import pytest
from lxml import etree
from msgspec import structs
from tests.render.records import HOSTILE, make_record

from crosswire.export.atom import write_feed
from crosswire.kept import Change, StoryHead
from crosswire.model import Span

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def make_change(number=1, **fields):
    defaults = {
        "id": f"c-{number:012d}",
        "story": "s-000000000001",
        "kind": "count",
        "text": "The count of the hurt went from 12 to 14",
        "before": "twelve hurt",
        "after": "14",
        "revision": number,
        "at": f"2031-05-0{number}T10:00:00Z",
    }
    return Change(**{**defaults, **fields})


HEAD = StoryHead(
    id="s-000000000001",
    title="Ferry strikes pier",
    gist="",
    articles=3,
    outlets=(),
    voices=2,
    earliest=None,
    latest=None,
    statuses={},
    names=(),
    places=(),
    revision=1,
)


@pytest.fixture(scope="module")
def article():
    return make_record().articles[0]


def test_a_feed_reader_reads_it(article):
    span = Span(article=article.id, start=0, end=20)
    feed = feedparser.parse(
        write_feed(
            (make_change(1), make_change(2, evidence=(span,))), (HEAD,), (article,), site="http://127.0.0.1:8000/"
        )
    )
    assert not feed.bozo
    assert feed.version == "atom10"
    assert [entry.title for entry in feed.entries] == ["The count of the hurt went from 12 to 14"] * 2
    newest = feed.entries[0]
    assert newest.updated == feed.feed.updated == "2031-05-02T10:00:00Z"
    assert newest.link == "http://127.0.0.1:8000/stories/s-000000000001"
    assert (newest.tags[0].term, newest.tags[0].label) == ("count", "Count changed")
    shown = newest.content[0].value
    assert all(words in shown for words in ("Before: twelve hurt", "Ferry strikes pier", article.text[:20]))
    assert "Now:" not in shown, "the sentence says it"
    assert feed.feed.author == "Crosswire"


def test_ids_are_tags_each_its_own_and_stay(article):
    changes = (make_change(1), make_change(2), make_change(3))
    first = feedparser.parse(write_feed(changes))
    again = feedparser.parse(write_feed(changes[::-1], (HEAD,), (article,), site="http://elsewhere.example"))
    ids = [entry.id for entry in first.entries]
    assert len(set(ids)) == 3
    assert ids == [entry.id for entry in again.entries]
    assert all(identity.startswith("tag:crosswire.invalid,2026:") for identity in ids)
    assert first.feed.id == again.feed.id == "tag:crosswire.invalid,2026:changes"


def test_every_element_that_the_standard_asks_for_is_there():
    tree = etree.fromstring(write_feed((make_change(),)))
    for place in ("/a:feed", "/a:feed/a:entry"):
        for name in ("id", "title", "updated"):
            assert len(tree.getroottree().xpath(f"{place}/a:{name}", namespaces=ATOM)) == 1
    assert tree.getroottree().xpath("/a:feed/a:author/a:name", namespaces=ATOM)


def test_hostile_text_is_text():
    change = make_change(text=HOSTILE, before="\x00\x0b\ufffe<b>", after="</div>]]>", story='"><script>')
    data = write_feed((change,), (structs.replace(HEAD, id=change.story, title=HOSTILE),), site="http://127.0.0.1")
    tree = etree.fromstring(data)
    elements = {etree.QName(element).localname for element in tree.iter()}
    assert elements <= {
        "feed",
        "title",
        "id",
        "updated",
        "author",
        "name",
        "generator",
        "link",
        "entry",
        "category",
    } | {
        "content",
        "div",
        "p",
        "blockquote",
    }
    assert "<script>" in "".join(tree.itertext()), "as text"
    assert not {"\x0b", "\u202e", "\x1b", "\ufffe"} & set(data.decode())
    assert feedparser.parse(data).entries[0].link == "http://127.0.0.1/stories/script"


def test_spans_that_lie_in_no_article_are_passed_over(article):
    lost = (Span(article=article.id, start=5, end=10**6), Span(article="a-none", start=0, end=1))
    assert b"blockquote" not in write_feed((make_change(evidence=lost),), articles=(article,))


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (None, "1970-01-01T00:00:00Z"),
        ("2031-05-01", "2031-05-01T00:00:00Z"),
        ("2031-05-01T10:00:00", "2031-05-01T10:00:00Z"),
        ("2031-05-01T10:00:00+02:00", "2031-05-01T10:00:00+02:00"),
    ],
)
def test_moments_have_a_zone(at, said):
    assert feedparser.parse(write_feed((make_change(at=at),))).entries[0].updated == said


def test_no_change_is_a_feed_too():
    feed = feedparser.parse(write_feed(()))
    assert not feed.bozo
    assert not feed.entries
