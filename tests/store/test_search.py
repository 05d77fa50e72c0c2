"""The index: what is put in is found by words, by speaker and by filters; what was taken out is not."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.errors import StoreError
from crosswire.store import Store, search
from crosswire.store.marks import find_marks
from crosswire.store.search import Entry, Narrowing, fold, join_matches, quote_words

ALL = Narrowing()
LATER = "2026-03-02T12:00:00Z"


@pytest.fixture
def index(store):
    """`index(article, text, kind=...)`: an entry of the article; its number."""

    def put(article, text, *, kind="article", ref=None, **fields):
        entry = Entry(kind=kind, ref=ref or article.id, article=article.id, text=text, start=0, end=len(text), **fields)
        with store.writing(LATER):
            store.put_entries([entry])
        return store._database.value("SELECT max(entry) FROM entries")

    return put


def ask(store, *words, narrowing=ALL):
    return store.find_words(join_matches((quote_words([word]) for word in words), "AND"), narrowing, 50)


def test_words_are_found_whatever_their_endings_and_accents(store, keep, index):
    number = index(keep("x"), "Zoë Lindström of Łódź criticised the closing ferries")
    for word in ("zoe", "Zoë", "lindstrom", "LINDSTRÖM", "lodz", "Łódź", "ferry", "closed", "criticises"):
        assert ask(store, word) == (number,), word
    assert ask(store, "zoe", "nothing") == ()


def test_a_name_is_not_taken_for_a_small_word(store, keep, index):
    index(keep("x"), "the boat in the harbour")
    number = index(keep("y"), "Inés Villa and the ones that ores")
    assert ask(store, "Ines") == (number,)
    assert ask(store, "in") != (number,)


def test_the_better_match_is_first_and_ties_go_by_number(store, keep, index):
    plain = [index(keep(f"x{at}"), "one crane fell on the harbour") for at in range(3)]
    titled = index(keep("t"), "one crane fell on the harbour", title="crane crane crane")
    assert ask(store, "crane") == (titled, *plain)


def test_phrases_are_words_one_after_another(store, keep, index):
    number = index(keep("a"), "the ferry ran aground off Sollis")
    index(keep("b"), "aground the ferry ran")
    assert store.find_words(quote_words(["ran aground"]), ALL, 9) == (number,)
    assert len(ask(store, "ran", "aground")) == 2


def test_what_replaces_an_article_and_what_cannot_be_used_is_not_found(store, keep, index):
    first = keep("one", lineage="l-1", published="2026-01-01")
    index(first, "harbour")
    second = keep("two", lineage="l-1", published="2026-01-02")
    number = index(second, "harbour")
    bad = keep("three")
    index(bad, "harbour")
    with store.writing(LATER):
        store.put_status(bad.id, "quarantined", "broken")
    assert ask(store, "harbour") == (number,)


def test_filters_narrow(store, keep, index):
    early = keep("a", outlet="Arle Post", published="2026-01-01T10:00", story="s-1")
    late = keep("b", outlet="Radio Tolmin", published="2026-02-01", story="s-2")
    undated = keep("c")
    one = index(early, "crane", outlets="\narle post\n", keys=frozenset({"ida moen", "moen"}), kind="quote")
    two = index(late, "crane", outlets="\nradio tolmin\n")
    three = index(undated, "crane")
    wanted = {
        Narrowing(): (one, two, three),
        Narrowing(kinds=("quote",)): (one,),
        Narrowing(speakers=("moen",)): (one,),
        Narrowing(speakers=("ida",)): (),
        Narrowing(outlets=("post",)): (one,),
        Narrowing(outlets=("post", "tolmin")): (one, two),
        Narrowing(outlets=("post\n\nradio",)): (),
        Narrowing(stories=("s-2",)): (two,),
        Narrowing(before="2026-01-15"): (one,),
        Narrowing(after="2026-02-01"): (two,),
        Narrowing(before="2026-01-15", after="2026-01-02"): (),
    }
    for narrowing, numbers in wanted.items():
        assert set(ask(store, "crane", narrowing=narrowing)) == set(numbers), narrowing
        assert set(store.find_newest(narrowing, 9)) == set(numbers)
    assert store.find_newest(ALL, 9) == (two, one, three)


def test_facts_of_one_article_are_found_only_when_facts_are_asked_for(store, keep, index):
    article = keep("a")
    lone = index(article, "crane", kind="fact", ref="f-1")
    told = index(article, "crane", kind="fact", ref="f-2", told=2)
    assert ask(store, "crane") == (told,)
    assert set(ask(store, "crane", narrowing=Narrowing(kinds=("fact",)))) == {lone, told}


def test_what_a_new_record_replaces_is_gone_and_articles_stay(store, keep, index):
    article, other = keep("a"), keep("b")
    index(article, "crane")
    index(article, "crane quote", kind="quote", ref="q-1", story="s-1", keys=frozenset({"moen"}))
    index(other, "crane fact", kind="fact", ref="f-1", story="s-2", told=2)
    with store.writing(LATER):
        store.drop_entries("s-1", [])
        store.drop_entries("s-9", [other.id])
    assert len(ask(store, "crane")) == 1
    assert store.said_by("moen") == ()
    store._database.run("INSERT INTO words (words) VALUES ('integrity-check')")  # raises if the index is not its rows'


def test_a_story_is_indexed_until_its_record_or_the_making_changes(store, keep, make_story_record):
    article = keep("a", story="s-1")
    with store.writing(LATER):
        store.put_record("s-1", make_story_record("s-1", [article]), "r-1")
    store._database.run("UPDATE stories SET articles = 1")
    assert store.unindexed_stories("1") == ("s-1",)
    with store.writing(LATER):
        store.mark_indexed("s-1", "1")
    assert store.unindexed_stories("1") == ()
    assert store.unindexed_stories("2") == ("s-1",)
    with store.writing(LATER):
        store.put_record("s-1", make_story_record("s-1", [article], ("disputed",)), "r-1")
    assert not store.is_indexed("s-1", "1")
    assert store.unindexed_articles(9) == (article.id,)


def test_entries_without_a_vector_of_a_model_are_known(store, keep, index):
    number = index(keep("a"), "crane", meaning="a crane fell")
    index(keep("b"), "crane")
    assert [found.number for found in store.unembedded("m 1", 9)] == [number]
    with store.writing(LATER):
        store.put_vectors("m 1", {"a crane fell": b"\x00" * 4})
    assert store.unembedded("m 1", 9) == ()
    assert [found.number for found in store.unembedded("m 2", 9)] == [number]
    assert store.meanings("m 1") == ([number], b"\x00" * 4)
    assert store.narrow(ALL) == (number,)


# ---------------------------------------------------------------- hostile words


HOSTILE = [
    '"', '""', "AND", "OR NOT", "NEAR(", "NEAR(a b, 3)", "a:b", "title:crane", "*", "crane*", "^crane", "{title}:x",
    "(" * 5_000, ")" * 5_000, "\x00", "a\x00b", "%", "_", "' OR 1=1 --", "-crane", "+crane", "\ud800", "𞤀", "字", "؟",
    "\\", "`", "crane" * 200, "é" * 900, "\u0301" * 300, "0x00", "-- drop table words",
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_words_are_ever_syntax(store, keep, index, words):
    index(keep("a"), "a crane fell")
    match = quote_words([words])
    assert match == "" or isinstance(store.find_words(match, ALL, 5), tuple)
    assert isinstance(find_marks(match, ["a crane fell"]), tuple)


@settings(deadline=None)
@given(
    st.lists(st.text(max_size=20), max_size=4),
    st.sampled_from(["AND", "OR"]),
    st.lists(st.text(max_size=8), max_size=2),
)
def test_whatever_is_joined_is_a_query(words, how, without):
    match = join_matches((quote_words([word]) for word in words), how, [quote_words([word]) for word in without])
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        connection.execute("INSERT INTO t VALUES ('a b c')")
        if match:
            connection.execute("SELECT count(*) FROM t WHERE t MATCH ?", (match,)).fetchall()
    connection.close()


def test_a_question_that_takes_too_long_is_stopped_and_the_store_goes_on(store, keep, index, monkeypatch):
    for at in range(40):
        index(keep(f"x{at}"), "crane " * 50)
    monkeypatch.setattr(search, "MOST_STEPS", 0)
    with pytest.raises(StoreError, match="too long"):
        [ask(store, "crane") for _ in range(2_000)]
    monkeypatch.undo()
    assert len(ask(store, "crane")) == 40


def test_limits_are_capped(store, keep, index):
    index(keep("a"), "crane")
    for limit in (10**9, 10**30, -1, 0):
        assert len(store.find_words('"crane"', ALL, limit)) <= 1


# ---------------------------------------------------------------- marks


def test_marks_are_what_the_index_matched():
    text = "Ferries: the Łódź ferry ran aground, and 'aground' it stays."
    (marks,) = find_marks(
        join_matches([quote_words(["ferry"]), quote_words(["ran aground"]), quote_words(["lodz"])], "OR"), [text]
    )
    assert [text[start:end] for start, end in marks] == ["Ferries", "Łódź", "ferry", "ran aground"]
    assert find_marks('"nothing"', [text, ""]) == ((), ())


@settings(deadline=None)
@given(st.text(max_size=60), st.text(alphabet="ab ", max_size=10))
def test_marks_lie_within_their_text_and_in_order(text, more):
    (marks,) = find_marks(quote_words(["a"]), [text + more])
    assert all(0 <= start < end <= len(text + more) for start, end in marks)
    assert list(marks) == sorted(marks)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_folding_keeps_every_place(text):
    assert len(fold(text)) == len(text)


def test_a_store_of_the_first_schema_is_brought_to_this_one(path, store, keep, monkeypatch):
    from crosswire.store import database, schema

    older = path.with_name("older.db")
    monkeypatch.setattr(database, "SCHEMA_VERSION", 1)
    with Store.open(older, write=True) as opened:
        opened._database.run("INSERT INTO vectors VALUES ('m', x'01', x'0203')")
    monkeypatch.setattr(database, "SCHEMA_VERSION", schema.SCHEMA_VERSION)
    with Store.open(older, write=True) as opened:
        assert opened._database.rows("SELECT * FROM vectors") == [("m", b"\x01", b"\x02\x03")]
        assert opened.find_words('"x"', ALL, 3) == ()
