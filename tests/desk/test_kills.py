"""Killed at any point, a run loses nothing that it has kept, does nothing twice, and the next one ends the same."""

import os
import signal

import pytest
from tests.logical_dump import dump_store, hash_store
from tests.made_news import BRIDGE, CHESS, FERRY, NOW

from crosswire.desk import add_paths, adding, examining, refresh, refreshing
from crosswire.desk.heads import list_names
from crosswire.model import Findings
from crosswire.pipeline import Tools
from crosswire.settings import Settings
from crosswire.store import Store
from crosswire.store.database import Database

EDITED = [(outlet, day, title, text.replace("Sunday", "last Sunday")) for outlet, day, title, text in BRIDGE[:1]]


@pytest.fixture
def quick_tools(parser, monkeypatch):
    """Models of which none is used: what is found in an article is nothing, and costs nothing."""
    monkeypatch.setattr(examining, "examine", lambda article, _: Findings(article=article.id))
    monkeypatch.setattr(adding, "MOST_ARTICLES", 2)
    tools = Tools(parser=parser, embed=None, settings=Settings())
    return lambda: tools


def run_all(path, file, tools):
    with Store.open(path, write=True) as store:
        add_paths(store, [file], tools, NOW)
        refresh(store, tools, NOW)


def run_killed(path, file, tools, at):
    """Run it in a process of its own that is killed at its `at`th change; whether it was."""
    child = os.fork()
    if child == 0:
        count = 0
        run = Database.run

        def count_and_die(self, sql, values=()):
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return run(self, sql, values)

        Database.run = count_and_die
        try:
            run_all(path, file, tools)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def count_changes(path, file, tools, monkeypatch):
    counted = []
    run = Database.run
    with monkeypatch.context() as patched:
        patched.setattr(Database, "run", lambda self, sql, values=(): (counted.append(sql), run(self, sql, values))[1])
        run_all(path, file, tools)
    return counted


def test_killed_anywhere_it_ends_the_same(tmp_path, quick_tools, write_lines, monkeypatch):
    file = write_lines(BRIDGE + EDITED + FERRY + CHESS)
    changes = count_changes(tmp_path / "whole.db", file, quick_tools, monkeypatch)
    expected = hash_store(tmp_path / "whole.db")
    assert len(dump_store(tmp_path / "whole.db")["records"]) == 3
    assert changes.count("COMMIT") > 8
    # every commit, just before and just after, the making of the tables, and every eleventh change between
    commits = {number + after for number, sql in enumerate(changes, start=1) if sql == "COMMIT" for after in (0, 1)}
    points = sorted(commits | set(range(1, len(changes), 11)))
    for point in points:
        path = tmp_path / f"killed-{point}.db"
        killed = run_killed(path, file, quick_tools, point)
        assert killed == (point <= len(changes))
        run_all(path, file, quick_tools)
        assert hash_store(path) == expected, f"killed at change {point}: {changes[point - 1]}"
        with Store.open(path, write=False) as store:
            assert store.check().faults == ()
            assert store.check().orphans == {}


def test_killed_again_and_again_it_still_ends_the_same(tmp_path, quick_tools, write_lines):
    file = write_lines(BRIDGE + EDITED + FERRY + CHESS)
    run_all(tmp_path / "whole.db", file, quick_tools)
    path = tmp_path / "killed.db"
    rounds = 0
    while run_killed(path, file, quick_tools, 30 + 5 * rounds):
        rounds += 1
    assert rounds > 3
    assert hash_store(path) == hash_store(tmp_path / "whole.db")


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path, quick_tools, write_lines):
    """Each article that a finished step kept is in the store, whole, when the process dies in the next step."""
    file = write_lines(BRIDGE + FERRY)
    told = tmp_path / "told"
    child = os.fork()
    if child == 0:
        keep = adding._Arrivals.keep

        def keep_and_tell(self, examined):
            if told.exists():
                os.kill(os.getpid(), signal.SIGKILL)
            keep(self, examined)
            told.write_text("\n".join(one.article.id for one in examined))

        adding._Arrivals.keep = keep_and_tell
        try:
            run_all(tmp_path / "desk.db", file, quick_tools)
        finally:
            os._exit(0)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    with Store.open(tmp_path / "desk.db", write=False) as store:
        ids = told.read_text().split()
        assert len(ids) == 2
        assert all(store.article(article) and store.findings_of([article]) for article in ids)
        assert store.unplaced() == tuple(sorted(ids, key=lambda one: (store.article(one).published, one)))


def test_the_names_of_nothing_are_none():
    assert list_names(Findings(article="a")) == []
    assert refreshing.AT_ONCE > 0
