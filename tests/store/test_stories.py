"""Stories begin, grow, come together and part; every id they ever had leads to one that is there."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from crosswire.errors import UsageError
from crosswire.kept import StoryHead
from crosswire.model import Article, Findings
from crosswire.store import Store, StoryFilter
from crosswire.store.articles import Named

NOW = "2026-03-01T12:00:00Z"


def put_head(store, story, **fields):
    defaults = {
        "title": story,
        "gist": "",
        "articles": 1,
        "outlets": (),
        "voices": 1,
        "earliest": None,
        "latest": None,
        "statuses": {},
        "names": (),
        "places": (),
        "revision": 0,
    }
    head = StoryHead(id=story, **{**defaults, **fields})
    with store.writing(NOW):
        store.put_head(head, head.latest or NOW)
    return head


def test_an_id_leads_to_where_its_story_went_however_often(store, keep):
    for name in ("s-aa1", "s-bb1", "s-cc1"):
        keep(f"Of {name}.", story=name)
    with store.writing(NOW):
        store.merge("s-aa1", "s-bb1")
        store.merge("s-bb1", "s-cc1")
    assert store.resolve_story("s-aa1") == "s-cc1"
    assert store.resolve_story("s-aa") == "s-cc1"
    assert len(store.members("s-cc1")) == 3
    assert store.check().orphans == {}


def test_a_story_that_parted_again_has_its_own_id_back(store, keep):
    first = keep("The bridge is closed.", story="s-aa1")
    keep("The road is closed.", story="s-bb1")
    with store.writing(NOW):
        store.merge("s-aa1", "s-bb1")
        left = store.split([first.id], "s-aa1")
    assert left == {"s-bb1"}
    assert store.resolve_story("s-aa1") == "s-aa1"
    assert store.members("s-aa1") == (first.id,)
    assert set(store.stale_stories()) <= {"s-aa1", "s-bb1"}


def test_a_story_whose_last_article_went_leads_there(store, keep):
    article = keep("The bridge is closed.", story="s-aa1")
    with store.writing(NOW):
        store.put_assignment(article.id, "s-bb1")
    assert store.resolve_story("s-aa1") == "s-bb1"


def test_words_find_a_story_only_if_they_fit_one(store, keep):
    for name, title in (("s-aa1", "Bridge over the Arle closed"), ("s-bb1", "Bridge over the Ouse opened")):
        keep(f"Of {name}.", story=name)
        put_head(store, name, title=title)
    assert store.resolve_story("arle bridge") == "s-aa1"
    with pytest.raises(UsageError, match="fits several"):
        store.resolve_story("bridge")
    with pytest.raises(UsageError, match="no story"):
        store.resolve_story("tunnel")
    for words in ("%", "_", "", "  ", "s-", "' OR 1=1 --", "\x00"):
        with pytest.raises(UsageError):
            store.resolve_story(words)


def test_filters_let_through_what_they_say(store, keep):
    first = keep("The bridge is closed.", story="s-1", outlet="The Arle Post")
    keep("The road is closed.", story="s-2", outlet="Radio 100%")
    put_head(store, "s-1", latest="2026-01-05", statuses={"disputed": 2}, title="One", articles=3)
    put_head(store, "s-2", latest="2026-02-05T10:00", statuses={"conflicting": 1, "reported": 9}, title="Two")
    with store.writing(NOW):
        names = [Named(name="Lena Corvath", kind="person", told=1), Named(name="Arle", kind="place", told=1)]
        store.put_findings(Findings(article=first.id), "r", names)
    ask = {
        StoryFilter(): ["s-2", "s-1"],
        StoryFilter(since="2026-02-05"): ["s-2"],
        StoryFilter(before="2026-02-05"): ["s-1"],
        StoryFilter(status="disputed"): ["s-1"],
        StoryFilter(status="reported"): ["s-2"],
        StoryFilter(outlet="arle"): ["s-1"],
        StoryFilter(outlet="100%"): ["s-2"],
        StoryFilter(outlet="%"): ["s-2"],
        StoryFilter(place="ARLE"): ["s-1"],
        StoryFilter(place="corvath"): [],
        StoryFilter(name="corvath"): ["s-1"],
        StoryFilter(name="corvath", outlet="radio"): [],
        StoryFilter(least_articles=2): ["s-1"],
    }
    assert {which: [head.id for head in store.heads(which)] for which in ask} == ask
    assert {which: store.count_stories(which) for which in ask} == {which: len(ids) for which, ids in ask.items()}
    assert [head.id for head in store.heads(order="biggest")] == ["s-1", "s-2"]
    assert [head.id for head in store.heads(order="disputed")] == ["s-1", "s-2"]
    assert [head.id for head in store.heads(limit=1, offset=1)] == ["s-1"]
    assert store.heads(limit=-5, offset=-5) == ()


def test_what_came_since_the_record_marks_the_story(store, keep, make_story_record):
    article = keep("The bridge is closed.", story="s-1")
    put_head(store, "s-1")
    with store.writing(NOW):
        store.put_record("s-1", make_story_record("s-1", [article]), "r")
    assert (store.stale_stories(), store.head("s-1").stale) == ((), False)
    assert store.stale_stories("r") == ()
    assert store.stale_stories("other") == ("s-1",)
    keep("The bridge is shut.", story="s-1")
    assert (store.stale_stories(), store.head("s-1").stale) == (("s-1",), True)


class Shuffling(RuleBasedStateMachine):
    """Articles moved and stories merged and split at will."""

    articles = Bundle("articles")

    def __init__(self):
        super().__init__()
        self.folder = self.folders.mktemp("store")
        self.store = Store.open(self.folder / "desk.db", write=True)
        self.ids = set()
        self.placed = set()
        self.count = 0

    @rule(target=articles, story=st.sampled_from("abcd"))
    def add(self, story):
        self.count += 1
        article = Article(id=f"a{self.count}", source="x", text="x", digest="x", raw_digest="x")
        with self.store.writing(NOW):
            self.store.put_article(article, article.id, [])
            self.store.put_assignment(article.id, story)
        self.ids.add(story)
        self.placed.add(article.id)
        return article.id

    @rule(left=st.sampled_from("abcd"), right=st.sampled_from("abcd"))
    def merge(self, left, right):
        if {left, right} <= self.ids and self.store.find_story(left) == left and self.store.find_story(right) == right:
            with self.store.writing(NOW):
                self.store.merge(left, right)

    @rule(article=articles, story=st.sampled_from("abcd"))
    def move(self, article, story):
        with self.store.writing(NOW):
            self.store.split([article], story)
        self.ids.add(story)

    @invariant()
    def every_id_leads_somewhere_and_every_article_stands_in_one_story(self):
        live = {self.store.find_story(story) for story in self.ids}
        assert None not in live
        members = [article for story in live for article in self.store.members(story)]
        assert sorted(members) == sorted(self.placed)
        assert all(self.store.members(story) for story in live)
        assert self.store.check().orphans == {}

    def teardown(self):
        self.store.close()


def test_no_shuffling_loses_an_article_or_an_id(tmp_path_factory):
    Shuffling.folders = tmp_path_factory
    case = Shuffling.TestCase
    case.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
    case("runTest").runTest()
