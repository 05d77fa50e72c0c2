"""A store's file: opened, checked, written by one and read by many, whole after whatever happens."""

import os
import sqlite3
import subprocess
import sys
import time

import pytest

from crosswire.errors import StoreError
from crosswire.store import Store, database, schema

NOW = "2026-03-01T12:00:00Z"


def test_a_reader_never_makes_a_store(path):
    with pytest.raises(StoreError, match="crosswire add"):
        Store.open(path, write=False)
    assert list(path.parent.iterdir()) == []


def test_a_new_store_bears_our_mark_and_is_durable(store, path):
    asked = sqlite3.connect(path)
    assert asked.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert asked.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
    assert asked.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store._database.value("PRAGMA synchronous") == 2
    assert store._database.value("PRAGMA foreign_keys") == 1
    asked.close()


@pytest.mark.parametrize("write", [True, False])
def test_a_foreign_database_is_refused_and_left_alone(path, write):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (dish TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="no store of Crosswire"):
        Store.open(path, write=write)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_is_no_database_is_refused_and_left_alone(path, write):
    path.write_bytes(b"Dear editor, " * 1000)
    with pytest.raises(StoreError, match="no store of Crosswire"):
        Store.open(path, write=write)
    assert path.read_bytes() == b"Dear editor, " * 1000


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_schema_is_refused_and_left_alone(path, write):
    Store.open(path, write=True).close()
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    other.close()
    with pytest.raises(StoreError, match="newer Crosswire"):
        Store.open(path, write=write)
    other = sqlite3.connect(path)
    assert other.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION + 1,)
    other.close()


def test_an_empty_file_becomes_a_store_for_who_writes_only(path):
    path.touch()
    with pytest.raises(StoreError, match="no store"):
        Store.open(path, write=False)
    with Store.open(path, write=True) as store:
        assert store.revision() == 0


def test_a_migration_is_made_whole_or_not_at_all(path, monkeypatch):
    Store.open(path, write=True).close()
    broken = ("CREATE TABLE added (x)", "CREATE TABLE added (x)")
    monkeypatch.setattr(database, "MIGRATIONS", (*schema.MIGRATIONS, broken))
    monkeypatch.setattr(database, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    with pytest.raises(StoreError):
        Store.open(path, write=True)
    with pytest.raises(StoreError, match="older Crosswire"):
        Store.open(path, write=False)
    monkeypatch.setattr(database, "MIGRATIONS", (*schema.MIGRATIONS, broken[:1]))
    with Store.open(path, write=True) as store:
        assert store._database.value("PRAGMA user_version") == schema.SCHEMA_VERSION + 1
        assert store._database.value("SELECT count(*) FROM added") == 0


def test_a_damaged_page_is_told_and_nothing_is_made_anew(path, make_article):
    with Store.open(path, write=True) as store, store.writing(NOW):
        for number in range(60):
            article = make_article(f"Number {number}. " + "The bridge over the Arle is closed. " * 30)
            store.put_article(article, article.id, [])
    data = bytearray(path.read_bytes())
    for place in range(8192, len(data), 4096):
        data[place : place + 200] = os.urandom(200)
    path.write_bytes(data)

    def read_all():
        with Store.open(path, write=False) as store:
            store.articles([row[0] for row in store._database.rows("SELECT id FROM articles")])
            if faults := store.check().faults:
                raise StoreError(f"damaged, as the check says: {faults}")

    with pytest.raises(StoreError, match=r"damaged|no store"):
        read_all()
    assert path.read_bytes() == bytes(data)


def test_no_second_writer_gets_in_and_readers_do(store, path):
    with pytest.raises(StoreError, match="another crosswire is writing"):
        Store.open(path, write=True, wait=0.1)
    with Store.open(path, write=False) as reader:
        assert reader.revision() == 0


def test_a_writer_waits_for_another_to_end(path):
    first = Store.open(path, write=True)
    code = f"from crosswire.store import Store; Store.open({str(path)!r}, write=True, wait=20).close(); print('in')"
    second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    time.sleep(0.5)
    assert second.poll() is None
    first.close()
    assert second.communicate(timeout=20)[0] == b"in\n"


def test_a_reader_sees_what_was_kept_and_nothing_half_done(store, path, make_article):
    article = make_article("The bridge over the Arle is closed.")
    with Store.open(path, write=False) as reader:
        with store.writing(NOW):
            store.put_article(article, "l", [])
            assert reader.article(article.id) is None
        assert reader.article(article.id) == article


def test_what_fails_in_the_middle_is_not_kept(store, make_article):
    article = make_article("The bridge over the Arle is closed.")

    def fail():
        with store.writing(NOW):
            store.put_article(article, "l", ["k"])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not store.has_article(article.id)
    assert store.find_lineages(["k"]) == {}
    assert store.revision() == 0


def test_a_full_disk_is_told_and_what_was_kept_stays(store, make_article):
    first = make_article("The bridge over the Arle is closed.")
    with store.writing(NOW):
        store.put_article(first, "l", [])
    pages = store._database.value("PRAGMA page_count")
    store._database.run(f"PRAGMA max_page_count = {pages + 4}")

    def fill():
        with store.writing(NOW):
            for number in range(100):
                article = make_article(os.urandom(2000).hex() + str(number))
                store.put_article(article, article.id, [])

    with pytest.raises(StoreError, match="no space left"):
        fill()
    assert store.article(first.id) == first
    assert store._database.value("SELECT count(*) FROM articles") == 1
    store._database.run("PRAGMA max_page_count = 1000000")
    with store.writing(NOW):
        store.put_article(make_article("The bridge is open again."), "l2", [])
    assert store._database.value("SELECT count(*) FROM articles") == 2


def test_who_only_reads_cannot_change_anything(store, path, make_article):
    with Store.open(path, write=False) as reader, pytest.raises(StoreError, match="read only"), reader.writing(NOW):
        pass


def test_nothing_is_changed_outside_a_transaction(store, make_article):
    with pytest.raises(StoreError, match="writing"):
        store.put_article(make_article("The bridge is closed."), "l", [])


def test_a_closed_store_says_so(path):
    store = Store.open(path, write=True)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.revision()


def test_a_folder_and_a_place_that_cannot_be_are_refused(tmp_path):
    with pytest.raises(StoreError, match="folder"):
        Store.open(tmp_path, write=True)
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be made"):
        Store.open(tmp_path / "file" / "desk.db", write=True)


def test_only_what_changes_something_takes_a_number(store, make_article):
    with store.writing(NOW):
        pass
    assert store.revision() == 0
    with store.writing(NOW) as first:
        store.put_article(make_article("The bridge is closed."), "l", [])
    with store.writing("2026-03-02T12:00:00Z", first) as again:
        store.put_article(make_article("The bridge is open."), "l2", [])
    assert (first, again, store.revision()) == (1, 1, 1)
    assert store.revision_at(NOW) == 0
    assert store.revision_at("2026-03-01T12:00:01Z") == 1


@pytest.mark.parametrize("cut", range(0, 8000, 700))
def test_a_log_cut_anywhere_leaves_an_earlier_whole_state(path, tmp_path, make_article, cut):
    """As after a loss of power: what of the log is missing was never there."""
    store = Store.open(path, write=True)
    articles = [make_article(f"The bridge number {number} over the Arle is closed.") for number in range(4)]
    for article in articles:
        with store.writing(NOW):
            store.put_article(article, article.id, [])
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    log = path.with_name("desk.db-wal").read_bytes()
    copy.with_name("copy.db-wal").write_bytes(log[: max(0, len(log) - cut * len(log) // 8000)])
    store.close()
    try:
        reopened = Store.open(copy, write=True)
    except StoreError as error:  # cut before there was a store
        assert "no store" in str(error)  # noqa: PT017
        return
    with reopened:
        kept = [reopened.has_article(article.id) for article in articles]
        assert kept == sorted(kept, reverse=True)
        assert reopened.check().faults == ()
        assert not reopened.check().orphans
