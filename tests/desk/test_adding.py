"""Articles added: each once, each version after the one before, each into its story."""

import json

import pytest
from tests.logical_dump import dump_store
from tests.made_news import BRIDGE, CHESS, FERRY, LATER, NOW, make_entry

from crosswire.desk import Given, add_paths, list_stories, refresh
from crosswire.desk.recipes import name_recipes
from crosswire.errors import UsageError
from crosswire.settings import Settings
from crosswire.store import Store


def list_members(store):
    return sorted(sorted(article.title for article in store.articles_of(head.id)) for head in list_stories(store))


def test_articles_of_one_event_make_one_story(store, tools, write_lines):
    added = add_paths(store, [write_lines(BRIDGE + FERRY + CHESS)], tools, NOW)
    assert (added.new, added.versions, added.known, added.problems) == (6, 0, 0, ())
    assert len(added.stories) == 3
    assert list_members(store) == sorted(sorted(entry[2] for entry in event) for event in (BRIDGE, FERRY, CHESS))
    assert {head.articles for head in list_stories(store)} == {3, 2, 1}
    assert all(head.stale for head in list_stories(store))


def test_adding_the_same_twice_changes_nothing_and_needs_no_model(store, path, tools, no_tools, write_lines):
    file = write_lines(BRIDGE + FERRY)
    add_paths(store, [file], tools, NOW)
    before = dump_store(path)
    again = add_paths(store, [file, file.parent], no_tools, LATER)
    assert (again.new, again.versions, again.known, again.stories) == (0, 0, 5, ())
    assert dump_store(path) == before
    assert store.revision() == 1


@pytest.mark.parametrize("backwards", [False, True])
def test_one_after_another_is_as_good_as_at_once(tmp_path, tools, write_lines, backwards):
    entries = BRIDGE + FERRY + CHESS
    whole, pieces = tmp_path / "whole.db", tmp_path / "pieces.db"
    with Store.open(whole, write=True) as store:
        add_paths(store, [write_lines(entries)], tools, NOW)
        together = list_members(store)
    with Store.open(pieces, write=True) as store:
        for number, entry in enumerate(reversed(entries) if backwards else entries):
            add_paths(store, [write_lines([entry], f"{number}.jsonl")], tools, NOW)
        assert list_members(store) == together


def test_a_changed_text_at_one_address_is_a_new_version_and_the_old_one_stays(store, tools, tmp_path):
    entry = make_entry(*BRIDGE[0]) | {"url": "https://www.arlepost.example/bridge?utm_source=x#top"}
    file = tmp_path / "one.json"
    file.write_text(json.dumps(entry))
    first = add_paths(store, [file], tools, NOW)
    entry["text"] = entry["text"].replace("two weeks", "four weeks")
    entry["url"] = "http://arlepost.example/bridge/"
    file.write_text(json.dumps(entry))
    second = add_paths(store, [file], tools, LATER)
    assert (second.new, second.versions, second.known) == (0, 1, 0)
    assert first.stories == second.stories
    (head,) = list_stories(store)
    (newest,) = store.articles_of(head.id)
    assert "four weeks" in newest.text
    old, new = store.versions(newest.id)
    assert (old.version, old.replaced_by, old.story) == (1, new.article, head.id)
    assert "two weeks" in store.article(old.article).text
    assert add_paths(store, [file], tools, LATER).known == 1


def test_an_address_that_tells_something_else_leaves_its_story(store, tools, write_lines, tmp_path):
    add_paths(store, [write_lines(BRIDGE[1:])], tools, NOW)
    file = tmp_path / "live.json"
    address = {"url": "https://arlepost.example/live"}
    file.write_text(json.dumps(make_entry(*BRIDGE[0]) | address))
    (bridge,) = add_paths(store, [file], tools, NOW).stories
    assert len(store.members(bridge)) == 3
    file.write_text(json.dumps(make_entry(*CHESS[0]) | address))
    added = add_paths(store, [file], tools, LATER)
    assert added.versions == 1
    assert list_members(store) == sorted([sorted(entry[2] for entry in BRIDGE[1:]), [CHESS[0][2]]])
    assert bridge in store.stale_stories()
    assert store.check().orphans == {}


def test_a_changed_file_is_a_new_version_and_one_written_over_is_a_new_article(store, tools, tmp_path):
    file = tmp_path / "story.txt"
    file.write_text("\n\n".join(BRIDGE[0][2:]))
    add_paths(store, [file], tools, NOW, given=Given(date="2026-03-01"))
    file.write_text("\n\n".join(BRIDGE[0][2:]).replace("two weeks", "four weeks"))
    assert add_paths(store, [file], tools, NOW, given=Given(date="2026-03-01")).versions == 1
    file.write_text("\n\n".join(CHESS[0][2:]))
    added = add_paths(store, [file], tools, NOW, given=Given(date="2026-03-04"))
    assert (added.new, added.versions) == (1, 0)
    assert len(list_stories(store)) == 2


def test_a_headline_used_again_is_no_version_but_the_same_story_told_on_is(store, tools, write_lines):
    daily = [("Arle Post", "2026-03-01", "Morning briefing", BRIDGE[0][3])]
    other = [("Arle Post", "2026-03-03", "Morning briefing", FERRY[0][3])]
    edited = [("Arle Post", "2026-03-01", "Morning briefing", BRIDGE[0][3].replace("two weeks", "four weeks"))]
    assert add_paths(store, [write_lines(daily)], tools, NOW).new == 1
    assert add_paths(store, [write_lines(other)], tools, NOW).new == 1
    assert add_paths(store, [write_lines(edited)], tools, NOW).versions == 1


def test_what_cannot_be_read_is_told_and_costs_nothing_else(store, tools, write_lines, tmp_path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "bad.json").write_text("{")
    write_lines(BRIDGE)
    added = add_paths(store, [tmp_path], tools, NOW)
    assert added.new == 3
    assert {problem.message for problem in added.problems} == {problem.message for problem in store.problems()}
    assert len(added.problems) == 2
    add_paths(store, [tmp_path], tools, LATER)
    assert len(store.problems()) == 2
    (tmp_path / "bad.json").write_text(json.dumps(make_entry(*CHESS[0])))
    assert add_paths(store, [tmp_path], tools, LATER).new == 1
    assert [problem.message for problem in store.problems() if "bad.json" in problem.message] == []


def test_a_fault_with_one_article_is_kept_with_it(store, tools, write_lines, monkeypatch):
    from crosswire.desk import examining

    def fail(article, loaded):
        if "ferry" in article.text:
            raise RecursionError("too deep")
        return examine(article, loaded)

    examine = examining.examine
    monkeypatch.setattr(examining, "examine", fail)
    added = add_paths(store, [write_lines(BRIDGE + FERRY)], tools, NOW)
    assert added.new == 5
    assert len(list_stories(store)) == 1
    assert {flawed.status for flawed in store.check().flawed} == {"quarantined"}
    assert all("RecursionError" in flawed.reason for flawed in store.check().flawed)


def test_a_known_article_that_now_says_when_it_came_out_is_completed(store, path, tools, tmp_path):
    file = tmp_path / "story.txt"
    file.write_text("\n\n".join(BRIDGE[0][2:]))
    (story,) = add_paths(store, [file], tools, NOW).stories
    refresh(store, tools, NOW)
    again = add_paths(store, [file], tools, LATER, given=Given(date="2026-03-01"))
    assert (again.new, again.known, again.completed, again.stories) == (0, 1, 1, (story,))
    (article,) = store.articles_of(story)
    assert (article.published, article.dated_by) == ("2026-03-01", "argument")
    assert store.stale_stories() == (story,)
    assert store.unexamined(name_recipes(Settings()).examine) == ()
    (sunday,) = [time for time in store.findings_of([article.id])[article.id].times if "Sunday" in time.text]
    assert sunday.value == "2026-03-01"
    before = dump_store(path)
    once_more = add_paths(store, [file], tools, LATER, given=Given(date="2026-03-04"))
    assert (once_more.known, once_more.completed) == (1, 0)
    assert dump_store(path) == before


def test_a_path_that_is_not_there_is_refused_before_anything_is_done(store, tools, write_lines, tmp_path):
    with pytest.raises(UsageError):
        add_paths(store, [write_lines(BRIDGE), tmp_path / "nowhere"], tools, NOW)
    assert store.revision() == 0


def test_no_more_than_a_step_of_articles_is_held(store, tools, write_lines, monkeypatch):
    from crosswire.desk import adding

    steps = []
    keep = adding._Arrivals.keep

    def watch(self, examined):
        steps.append(len(examined))
        return keep(self, examined)

    monkeypatch.setattr(adding._Arrivals, "keep", watch)
    monkeypatch.setattr(adding, "MOST_ARTICLES", 2)
    add_paths(store, [write_lines(BRIDGE + FERRY)], tools, NOW)
    assert steps == [2, 2, 1]
