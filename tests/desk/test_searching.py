"""Search over a real store: what is found, in which order, and what is shown of it."""

from contextlib import suppress

import pytest
from tests.made_news import BRIDGE, FERRY, LATER, NOW
from tests.made_sayings import ALL

from crosswire.desk import add_paths, refresh
from crosswire.desk.meanings import Meanings
from crosswire.desk.searching import search
from crosswire.desk.vectors import name_model
from crosswire.errors import UsageError
from crosswire.store import Store
from crosswire.store.search import Narrowing


@pytest.fixture(scope="module")
def desk(tmp_path_factory, tools, written):
    """A store of seven stories, open to be read."""
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    with Store.open(path, write=True) as store:
        add_paths(store, [written([*BRIDGE, *FERRY, *ALL])], tools, NOW)
        refresh(store, tools, NOW)
    with Store.open(path, write=False) as store:
        yield store


@pytest.fixture
def ask(desk, tools):
    return lambda words, **options: search(desk, words, lambda: tools().embed, **options)


@pytest.fixture
def ask_plainly(desk):
    """As without the model: by words alone."""
    return lambda words, **options: search(desk, words, lambda: None, **options)


def show(hits):
    return [(hit.kind, hit.text) for hit in hits]


def test_the_words_as_they_stand_are_first(ask):
    hit = ask("frost has destroyed most of the cherry harvest")[0]
    assert "destroyed most of the cherry harvest" in hit.text
    assert hit.outlet == "Arle Post"
    assert ask("easy prey")[0].text == "They are looking for easy prey,"


def test_what_means_the_like_is_found_without_a_word_in_common(ask, ask_plainly):
    words = "vessel stranded, travellers saved"
    assert not ask_plainly(words)
    assert {hit.title for hit in ask(words)[:3]} & {
        "Ferry runs aground off Sollis island",
        "Passengers rescued from the ferry Marina",
    }
    assert not ask("royal wedding gown photographs")


def test_a_saying_of_several_outlets_stands_once(ask):
    hits = [hit for hit in ask("kind:quote trees below the church") if "Nothing is left" in hit.text]
    assert len(hits) == 1
    assert hits[0].speaker == "Lena Corvath"


def test_names_are_found_without_their_accents_and_marked(ask):
    hits = ask("zoe lindstrom biologist", limit=50)
    assert any(hit.kind == "article" and "Zoë Lindström" in hit.text for hit in hits)
    article = next(hit for hit in hits if hit.kind == "article")
    assert {article.text[start:end] for start, end in article.marks} >= {"Zoë", "Lindström", "biologist"}


@pytest.mark.parametrize(
    "words", ["frost", "ferry captain", '"the Arle"', "ministry losses", "kind:fact cars", "wolves -rangers"]
)
def test_what_is_shown_is_what_the_article_says(ask, desk, words):
    hits = ask(words, limit=100)
    assert hits
    for hit in hits:
        article = desk.article(hit.article)
        assert hit.span.article == hit.article
        shown = article.text[hit.span.start : hit.span.end]
        assert hit.kind != "article" or hit.text == shown
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)
        assert hit.outlet == article.outlet
        assert hit.story == desk.kept(hit.article).story


def test_filters_hold_for_words_and_for_meaning(ask, desk):
    assert {hit.speaker for hit in ask("speaker:Lindström water")} == {"Zoë Lindström"}
    assert {hit.outlet for hit in ask("outlet:courier river fish")} == {"The Karst Courier"}
    assert all(hit.published < "2026-03-03" for hit in ask("before:2026-03-03 state help for farmers"))
    assert all(hit.published >= "2026-05" for hit in ask("after:2026-05 animals dead", limit=99))
    assert {hit.kind for hit in ask("kind:quotes kind:facts ferry passengers")} <= {"quote", "fact"}
    story = ask("trout")[0].story
    assert {hit.story for hit in ask(f"story:{story} dead fish")} == {story}
    assert not ask('speaker:"Nobody Here" water')


def test_phrases_must_be_there_and_words_left_out_must_not(ask, desk):
    hits = ask('"ran aground" ship', limit=99)
    texts = {hit.ref: desk.article(hit.article).text if hit.kind == "article" else hit.text for hit in hits}
    assert texts
    assert all("ran aground" in text for text in texts.values())
    without = ask("sheep killed by animals -rangers", limit=99)
    assert without
    for hit in without:
        text = desk.article(hit.article).text if hit.kind == "article" else hit.text
        assert "rangers" not in text


def test_filters_alone_list_what_there_is_newest_first(ask_plainly):
    hits = ask_plainly("kind:article", limit=99)
    assert len(hits) == len([*BRIDGE, *FERRY, *ALL])
    assert [hit.published for hit in hits] == sorted((hit.published for hit in hits), reverse=True)


def test_the_same_question_gets_the_same_answer(ask, desk, tools):
    words = "river bridge ferry water"
    held = Meanings()
    first = ask(words, limit=50)
    assert ask(words, limit=50) == first
    assert ask(words, limit=50, meanings=held) == first
    assert ask(words, limit=50, meanings=held) == first
    assert ask(words, limit=5) == first[:5]
    assert [hit.score for hit in first] == sorted((hit.score for hit in first), reverse=True)


@pytest.mark.parametrize("limit", [10**9, 1, 0, -5])
def test_a_limit_is_capped(ask, limit):
    assert 1 <= len(ask("arle", limit=limit)) <= 500


HOSTILE = ['"', "NEAR(ferry", "ferry AND", "title:ferry", "ferry*", "\x00ferry", "ferry%", "speaker:%", "outlet:'", "\ud800 ferry", "'; drop table words"]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_words_or_a_clear_refusal(ask, words):
    with suppress(UsageError):
        assert isinstance(ask(words), tuple)


def test_a_story_that_there_is_not_is_said(ask):
    with pytest.raises(UsageError, match="no story"):
        ask("story:nothing-of-that-name ferry")


# ---------------------------------------------------------------- the index over time


@pytest.fixture
def counted(tools):
    """The tools with an embedding that remembers what it was asked for."""
    from msgspec.structs import replace

    asked = []

    def embed(texts):
        asked.extend(texts)
        return tools().embed(texts)

    return replace(tools(), embed=embed), asked


def test_no_vector_is_made_twice_and_all_are_made(store, counted, write_lines):
    loaded, asked = counted
    add_paths(store, [write_lines(BRIDGE)], lambda: loaded, NOW)
    refresh(store, lambda: loaded, NOW)
    assert len(asked) == len(set(asked))
    assert not store.unembedded(name_model(), 9)
    before = len(asked)
    refresh(store, lambda: loaded, LATER)
    add_paths(store, [write_lines(BRIDGE)], lambda: loaded, LATER)
    assert len(asked) == before


def test_an_article_is_found_as_soon_as_it_is_added_and_quotes_with_the_record(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    find = lambda words: search(store, words, lambda: None)  # noqa: E731
    assert {hit.kind for hit in find("crack beam")} == {"article"}
    assert not find("kind:quote cross")
    refresh(store, tools, NOW)
    assert {hit.text for hit in find("kind:quote cross")} >= {"Nobody will cross it until we know why,"}


def test_a_new_version_takes_the_place_of_the_old_one(store, tools, write_lines):
    first = BRIDGE[0]
    edited = (*first[:3], first[3].replace("two weeks", "five months"))
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    refresh(store, tools, NOW)
    add_paths(store, [write_lines([edited])], tools, LATER)
    refresh(store, tools, LATER)
    find = lambda words: search(store, words, lambda: None, limit=99)  # noqa: E731
    assert not [hit for hit in find('"two weeks"') if hit.outlet == "Arle Post"]
    assert [hit for hit in find('"five months"') if hit.outlet == "Arle Post"]
    refs = [(hit.kind, hit.ref) for hit in find("outlet:post kind:quote kind:fact kind:article")]
    assert len(refs) == len(set(refs))


def test_what_an_older_program_left_out_is_made_by_refresh(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    refresh(store, tools, NOW)
    whole = store._database.rows("SELECT kind, ref FROM entries ORDER BY kind, ref")
    for table in ("speakers", "entries", "indexed", "vectors"):
        store._database.run(f"DELETE FROM {table}")
    store._database.run("INSERT INTO words (words) VALUES ('delete-all')")
    refresh(store, tools, LATER)
    assert store._database.rows("SELECT kind, ref FROM entries ORDER BY kind, ref") == whole
    assert not store.unembedded(name_model(), 9)
    assert search(store, "crack beam", lambda: tools().embed)


def test_vectors_that_came_since_are_read_and_those_that_went_are_not_found(store, tools, write_lines):
    held = Meanings()
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    vector = tools().embed(["ship in distress at sea"])[0]
    assert not held.find(store, vector, Narrowing(), 9)
    add_paths(store, [write_lines(FERRY)], tools, NOW)
    refresh(store, tools, NOW)
    near = dict(held.find(store, vector, Narrowing(), 99))
    assert near == dict(Meanings().find(store, vector, Narrowing(), 99))
    assert near


def test_above_so_many_a_graph_proposes_and_finds_the_same(store, tools, write_lines, monkeypatch):
    from crosswire.desk import meanings

    add_paths(store, [write_lines([*BRIDGE, *ALL])], tools, NOW)
    refresh(store, tools, NOW)
    assert not meanings.find_graph(store).exists()
    words = ["water in the river", "help for farmers", "road closed"]
    asked = [*words, *(f"outlet:post {one}" for one in words)]
    exact = [search(store, one, lambda: tools().embed) for one in asked]
    monkeypatch.setattr(meanings, "EXACT", 5)
    monkeypatch.setattr(meanings, "MOST_BEHIND", 0)
    unaided = [search(store, one, lambda: tools().embed) for one in asked]
    assert meanings.keep_graph(store)
    assert not meanings.keep_graph(store)
    monkeypatch.setattr(meanings, "MOST_BEHIND", 10_000)
    assert [search(store, one, lambda: tools().embed) for one in asked] == unaided == exact
    add_paths(store, [write_lines(FERRY)], tools, NOW)
    refresh(store, tools, NOW)
    assert search(store, "vessel stranded, travellers saved", lambda: tools().embed)
    meanings.find_graph(store).unlink()
    assert search(store, "vessel stranded, travellers saved", lambda: tools().embed)
