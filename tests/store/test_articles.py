"""Articles go in and come out as they were, each version after the one before."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.codec import make_id
from crosswire.model import Article, Findings, Problem, Quote
from crosswire.store import Store
from crosswire.store.articles import Named

NOW = "2026-03-01T12:00:00Z"

texts = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=80)
maybe = st.none() | texts
articles = st.builds(
    Article,
    id=st.uuids().map(lambda one: f"a-{one}"),
    source=texts,
    outlet=maybe,
    title=maybe,
    published=st.none() | st.dates().map(str),
    text=texts,
    digest=texts,
    raw_digest=texts,
    links=st.tuples(texts),
)


@given(st.lists(articles, unique_by=lambda one: one.id, min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_articles_come_out_as_they_went_in(tmp_path_factory, given_articles):
    with Store.open(tmp_path_factory.mktemp("store") / "desk.db", write=True) as store:
        with store.writing(NOW):
            for article in given_articles:
                store.put_article(article, article.id, [])
        kept = store.articles([article.id for article in given_articles])
        assert kept == tuple(sorted(given_articles, key=lambda one: one.id))


def test_findings_come_out_as_they_went_in_and_a_difference_is_told(store, keep):
    article = keep("The mayor said the bridge is closed.")
    quote = Quote(id="q", start=0, end=5, parts=((0, 5),), text="The m", kind="indirect")
    findings = Findings(article=article.id, quotes=(quote,), sentences=((0, 36),))
    with store.writing(NOW):
        assert store.put_findings(findings, "r-1", [Named(name="Mayor", kind="person", told=2)])
        assert not store.put_findings(findings, "r-2")
        assert store.put_findings(Findings(article=article.id), "r-2")
    assert store.findings_of([article.id, "a-none"]) == {article.id: Findings(article=article.id)}
    assert store.unexamined("r-1") == (article.id,)
    assert store.unexamined("r-2") == ()
    assert store.examined_by("r-2", [article.id]) == {article.id}


@given(st.permutations(["2026-01-01", "2026-01-02", "2026-01-02T10:00", "2026-01-03"]))
@settings(max_examples=24, deadline=None)
def test_versions_stand_in_order_of_publication_whatever_order_they_come_in(tmp_path_factory, days):
    with Store.open(tmp_path_factory.mktemp("store") / "desk.db", write=True) as store:
        for day in days:
            article = Article(id=day, source="x", text=day, digest=day, raw_digest=day, published=day)
            with store.writing(NOW):
                store.put_article(article, "l-1", ["k"])
        versions = store.versions(days[0])
        assert [kept.article for kept in versions] == sorted(days)
        assert [kept.version for kept in versions] == [1, 2, 3, 4]
        assert [kept.replaced_by for kept in versions] == [*sorted(days)[1:], None]
        assert store.newest_of("l-1").id == "2026-01-03"
        assert store.unplaced() == ("2026-01-03",)


def test_versions_without_dates_stand_in_order_of_arrival(store, keep):
    ids = [keep(text, lineage="l-1").id for text in ("The bridge is closed.", "The bridge is shut.", "It is open.")]
    assert [kept.article for kept in store.versions(ids[1])] == ids
    assert store.replaced_in(ids) == {ids[1]: ids[0], ids[2]: ids[1]}


def test_all_versions_stand_in_the_story_and_only_the_newest_is_told(store, keep):
    old = keep("The bridge is closed.", lineage="l-1")
    new = keep("The bridge is open.", lineage="l-1", story="s-1")
    assert store.members("s-1") == (new.id,)
    assert store.kept(old.id).story == "s-1"
    assert store.articles_of("s-1") == (new,)


def test_a_key_leads_to_the_first_lineage_that_bore_it(store, keep):
    keep("The bridge is closed.", lineage="l-1", keys=["k-1", "k-2"])
    keep("The road is closed.", lineage="l-2", keys=["k-2", "k-3"])
    assert store.find_lineages(["k-1", "k-2", "k-3", "k-4"]) == {"k-1": "l-1", "k-2": "l-1", "k-3": "l-2"}


def test_an_article_that_cannot_be_used_stands_in_no_story_and_says_why(store, keep):
    article = keep("The bridge is closed.", story="s-1")
    with store.writing(NOW):
        store.put_status(article.id, "quarantined", "a fault in Crosswire")
    assert store.members("s-1") == ()
    assert store.article(article.id).status == "quarantined"
    flawed = store.check().flawed
    assert [(one.article, one.reason) for one in flawed] == [(article.id, "a fault in Crosswire")]


def test_fingerprints_come_back_in_order_of_publication_from_a_day_on(store, keep):
    late = keep("The bridge is closed.", story="s-1", published="2026-01-09")
    early = keep("The road is closed.", story="s-2", published="2026-01-02")
    loose = keep("The river is closed.", published="2026-01-03")
    undated = keep("The lane is closed.", story="s-1")
    with store.writing(NOW):
        for article, day in ((late, 9), (early, 2), (loose, 3), (undated, None)):
            store.put_print(article.id, day, "r", make_id("p", article.id).encode())
    assert [one.article for one in store.live_prints()] == [early.id, late.id, undated.id]
    assert [(one.article, one.story, one.day) for one in store.live_prints(5)] == [
        (late.id, "s-1", 9),
        (undated.id, "s-1", None),
    ]
    assert store.prints_of([loose.id])[loose.id].data == make_id("p", loose.id).encode()
    assert store.unprinted("r") == ()
    assert set(store.unprinted("other")) == {late.id, early.id, loose.id, undated.id}


def test_of_a_file_the_problems_of_its_last_reading_are_kept(store):
    first, second = (Problem(stage="read", article=None, message=f"notes.txt: {what}") for what in ("empty", "torn"))
    other = Problem(stage="read", article=None, message="b.txt: empty")
    with store.writing(NOW):
        store.put_problems("notes.txt", [first, first])
        store.put_problems("b.txt", [other])
    with store.writing(NOW) as again:
        store.put_problems("notes.txt", [first])
    assert (store.problems(), store.revision()) == ((other, first), again - 1)
    with store.writing(NOW):
        store.put_problems("notes.txt", [second])
        store.put_problems("b.txt", [])
    assert store.problems() == (second,)


def test_an_id_is_found_by_its_first_characters_if_it_is_the_only_one(store, keep):
    keep("The bridge is closed.", id="a-111")
    keep("The road is closed.", id="a-112")
    assert store.find_article("a-111") == "a-111"
    assert store.find_article("a-11") is None
    assert store.find_article("a-112x") is None
