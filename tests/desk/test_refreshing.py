"""Records brought up to date: the same as a run over all articles gives, and no more work than what is new."""

import pytest
from msgspec.structs import replace
from tests.logical_dump import dump_store
from tests.made_news import BRIDGE, CHESS, FERRY, LATER, NOW

from crosswire.desk import (
    add_paths,
    bring_up_to_date,
    examining,
    list_stories,
    listing,
    placing,
    read_kept,
    read_story,
    refresh,
    refreshing,
    telling,
)
from crosswire.desk.recipes import Recipes, name_recipes
from crosswire.errors import UsageError
from crosswire.judge.verify import verify_record
from crosswire.pipeline import make_record
from crosswire.settings import Settings
from crosswire.store import Store


@pytest.fixture
def filled(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE[:2] + FERRY)], tools, NOW)
    refresh(store, tools, NOW)
    return store


@pytest.fixture
def set_recipes(monkeypatch):
    """`set_recipes(examine=...)`: as if the rules of that step had changed."""

    def change(**keys):
        recipes = replace(name_recipes(Settings()), **keys)
        for module in (examining, listing, placing, refreshing):
            monkeypatch.setattr(module, "name_recipes", lambda _: recipes)

    return change


class Counting:
    """An embedding that remembers what it was asked for."""

    def __init__(self, embed):
        self.embed = embed
        self.asked = []

    def __call__(self, texts):
        self.asked += texts
        return self.embed(texts)


@pytest.fixture
def counting(tools):
    counted = replace(tools(), embed=Counting(tools().embed))
    return lambda: counted


def test_a_story_says_what_a_brief_of_its_articles_says(filled, tools, write_lines):
    (story,) = [head.id for head in list_stories(filled) if "bridge" in head.title.lower()]
    record = read_story(filled, story, tools, NOW)
    brief = make_record([write_lines(BRIDGE[:2], "bridge.jsonl")], tools=tools())
    told, again = record.stories[0], brief.stories[0]
    assert told.id == story
    assert replace(told, id=again.id) == again
    assert record.findings == brief.findings
    assert not verify_record(record)


def test_what_is_up_to_date_is_read_without_any_model(filled, path, tools, no_tools):
    before = dump_store(path)
    for head in list_stories(filled):
        assert not head.stale
        assert read_kept(filled, head.id) == read_story(filled, head.id, no_tools, LATER)
    assert refresh(filled, no_tools, LATER).stories == ()
    assert dump_store(path) == before


def test_a_new_article_marks_its_story_only_and_what_is_new_is_kept(filled, tools, write_lines):
    before = {head.id: read_kept(filled, head.id) for head in list_stories(filled)}
    revision = filled.revision()
    add_paths(filled, [write_lines(BRIDGE[2:], "third.jsonl")], tools, LATER)
    (stale,) = [head.id for head in list_stories(filled) if head.stale]
    assert filled.changes(since_revision=revision) == ()
    done = refresh(filled, tools, LATER)
    assert done.stories == (stale,)
    changes = filled.changes(since_revision=revision)
    assert len(changes) == done.changes > 0
    assert {change.story for change in changes} == {stale}
    assert {change.at for change in changes} == {LATER}
    later = read_kept(filled, stale)
    kept = {fact.id for fact in before[stale].stories[0].facts} & {fact.id for fact in later.stories[0].facts}
    assert len(kept) >= len(before[stale].stories[0].facts) - 2
    assert filled.record_of(stale, revision) == before[stale]
    head = filled.head(stale)
    assert (head.articles, head.stale, head.statuses["disputed"] > 0) == (3, False, True)
    assert head.revision == filled.revision() == max(change.revision for change in changes)


def test_only_what_is_new_is_embedded(filled, counting, write_lines):
    add_paths(filled, [write_lines(BRIDGE[2:], "third.jsonl")], counting, LATER)
    refresh(filled, counting, LATER)
    asked = counting().embed.asked
    old = " ".join(entry[3] for entry in BRIDGE[:2])
    assert asked
    assert len(asked) == len(set(asked))
    assert sum(text in old for text in asked) <= 2  # what a larger budget reaches now


def test_vectors_that_were_kept_are_the_very_ones(filled, tools):
    texts = [row[0] for row in filled._database.rows("SELECT 1 FROM vectors")]
    assert texts
    from crosswire.desk.vectors import KeptVectors

    words = ["The bridge is closed.", "The ferry ran aground."]
    first = KeptVectors(filled, tools())
    made = first(words)
    with filled.writing(NOW):
        filled.put_vectors(first.model, first.computed)
    second = KeptVectors(filled, tools())
    assert (second(words[::-1])[::-1] == made).all()
    assert second.computed == {}
    assert (made == tools().embed(words)).all()


def test_other_rules_of_reconciling_examine_nothing_again(filled, tools, set_recipes, monkeypatch):
    set_recipes(reconcile="r-new")
    monkeypatch.setattr(examining, "examine", None)
    revision = filled.revision()
    done = refresh(filled, tools, LATER)
    assert (done.examined, len(done.stories), done.changes) == (0, 2, 0)
    assert [len(filled.records_of(story)) for story in done.stories] == [1, 1]
    assert {filled.records_of(story)[-1].recipe for story in done.stories} == {"r-new"}
    assert filled.changes(since_revision=revision) == ()
    assert refresh(filled, tools, LATER).stories == ()


def test_other_rules_of_examining_that_find_the_same_make_no_record_anew(filled, tools, set_recipes):
    set_recipes(examine="r-new")
    done = refresh(filled, tools, LATER)
    assert (done.examined, done.stories) == (4, ())
    assert refresh(filled, tools, LATER).examined == 0


def test_other_findings_make_the_stories_stale_whose_they_are(filled, tools, set_recipes, monkeypatch):
    set_recipes(examine="r-new")
    examine = examining.examine

    def find_less(article, loaded):
        found = examine(article, loaded)
        return replace(found, times=()) if "ferry" in article.text else found

    monkeypatch.setattr(examining, "examine", find_less)
    done = refresh(filled, tools, LATER)
    assert done.examined == 4
    assert [filled.head(story).title for story in done.stories] == [
        head.title for head in list_stories(filled) if "errupted" in head.title or "erry" in head.title
    ]


def test_one_story_read_examines_only_its_own_articles_anew(filled, tools, set_recipes):
    set_recipes(examine="r-new", reconcile="r-new")
    story = list_stories(filled)[0].id
    read_story(filled, story, tools, LATER)
    assert len(filled.unexamined("r-new")) == 2


def test_who_only_reads_gets_the_record_too(filled, path, tools, write_lines):
    add_paths(filled, [write_lines(CHESS, "chess.jsonl")], tools, LATER)
    (stale,) = filled.stale_stories()
    with Store.open(path, write=False) as reader:
        record = read_story(reader, stale, tools, LATER)
        assert record.stories[0].id == stale
        assert read_kept(reader, stale) is None
    assert read_story(filled, stale, tools, LATER) == record


@pytest.mark.parametrize("step", ["reconcile", "record_story", "keep_record_ids", "find_changes"])
def test_a_story_that_cannot_be_told_says_so_and_is_not_tried_for_ever(filled, tools, write_lines, monkeypatch, step):
    add_paths(filled, [write_lines(CHESS, "chess.jsonl")], tools, LATER)

    def fail(*_, **__):
        raise RecursionError("too deep")

    monkeypatch.setattr(telling, step, fail)
    done = refresh(filled, tools, LATER)
    assert len(done.stories) == 1
    assert "RecursionError" in done.problems[0].message
    assert refresh(filled, tools, LATER).stories == ()
    assert read_kept(filled, done.stories[0]).articles


def test_a_story_that_could_not_be_told_once_goes_on_from_the_record_before(filled, tools, write_lines, monkeypatch):
    story = next(head.id for head in list_stories(filled) if "ridge" in head.title)
    before = read_kept(filled, story)
    with monkeypatch.context() as patched:
        patched.setattr(telling, "reconcile", None)
        add_paths(filled, [write_lines(BRIDGE[2:], "third.jsonl")], tools, LATER)
        assert refresh(filled, tools, LATER).problems
    with filled.writing(LATER):
        filled.mark_stale(story)
    assert refresh(filled, tools, LATER).stories == (story,)
    after = read_kept(filled, story)
    assert {fact.id for fact in before.stories[0].facts} & {fact.id for fact in after.stories[0].facts}
    assert "story" not in {change.kind for change in filled.changes(story=story, since_moment=LATER)}


def test_a_story_that_nobody_knows_is_refused(filled, tools):
    with pytest.raises(UsageError, match="no story"):
        read_story(filled, "s-none", tools, NOW)
    assert bring_up_to_date(filled, "s-none", tools, NOW) is None


def test_articles_that_wait_for_a_story_are_placed_by_refresh(store, tools, write_lines, monkeypatch):
    from crosswire.desk import adding

    monkeypatch.setattr(adding, "place_articles", lambda *_: ())
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    assert list_stories(store) == ()
    refresh(store, tools, NOW)
    assert [head.articles for head in list_stories(store)] == [3]


def test_recipes_name_all_that_they_stand_for():
    recipes = name_recipes(Settings())
    assert len({recipes.examine, recipes.fingerprint, recipes.reconcile}) == len(Recipes.__struct_fields__)
    assert name_recipes(Settings(vector_texts_per_100_words=7)).reconcile != recipes.reconcile
    assert name_recipes(Settings(vector_texts_per_100_words=7)).examine == recipes.examine
    assert name_recipes(Settings(max_symbol_run=99)).examine != recipes.examine


def test_a_story_that_grew_article_by_article_says_what_one_made_at_once_says(store, tools, write_lines):
    for number, entry in enumerate(BRIDGE):
        add_paths(store, [write_lines([entry], f"{number}.jsonl")], tools, NOW)
        refresh(store, tools, NOW)
    (head,) = list_stories(store)
    grown = read_kept(store, head.id).stories[0]
    whole = make_record([write_lines(BRIDGE, "all.jsonl")], tools=tools()).stories[0]
    names = {fact.statements: fact.id for fact in grown.facts}
    assert len(set(names.values())) == len(grown.facts)
    assert [replace(fact, id=names[fact.statements]) for fact in whole.facts] == list(grown.facts)
    assert [line.text for line in whole.brief] == [line.text for line in grown.brief]
    assert (whole.origins, whole.entities, whole.utterances) == (grown.origins, grown.entities, grown.utterances)
