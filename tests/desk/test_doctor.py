"""What is wrong with a store is said, and what to do."""

from tests.made_news import BRIDGE, FERRY, NOW

from crosswire.desk import add_paths, check_store, doctor, refresh
from crosswire.store import Store


def test_a_store_that_is_well_says_so(store, tools, write_lines):
    assert check_store(store).is_well
    assert check_store(store).findings == ()
    add_paths(store, [write_lines(BRIDGE + FERRY)], tools, NOW)
    refresh(store, tools, NOW)
    checked = check_store(store)
    assert checked.is_well
    assert checked.findings == ()
    assert (checked.health.counts["articles"], checked.health.counts["stories"]) == (5, 2)


def test_work_that_waits_is_told_and_is_not_wrong(store, tools, write_lines, tmp_path, monkeypatch):
    (tmp_path / "empty.txt").touch()
    add_paths(store, [write_lines(BRIDGE + FERRY), tmp_path / "empty.txt"], tools, NOW)
    said = [finding.text for finding in check_store(store).findings]
    assert said[0] == "2 stories are not up to date"
    assert any("empty" in text for text in said[1:])
    with store.writing(NOW):
        store._database.run("UPDATE findings SET recipe = 'old'")
        store._database.run("UPDATE articles SET story = NULL")
    said = {finding.text: finding for finding in check_store(store).findings}
    assert "crosswire refresh" in said["5 articles were examined by other rules"].do
    assert "5 articles stand in no story yet" in said
    assert check_store(store).is_well


def test_what_should_never_be_is_wrong(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    store._database.run("PRAGMA foreign_keys = OFF")
    store._database.run("DELETE FROM texts")
    checked = check_store(store)
    assert not checked.is_well
    assert {finding.text for finding in checked.findings if finding.wrong} == {"3 articles without their text"}
    assert all(finding.do for finding in checked.findings if finding.wrong)


def test_a_full_disk_and_a_long_log_are_wrong(store, monkeypatch):
    monkeypatch.setattr(doctor, "LEAST_FREE", 1 << 62)
    monkeypatch.setattr(doctor, "LARGEST_LOG", 1)
    assert len([finding for finding in check_store(store).findings if finding.wrong]) == 2


def test_a_damaged_file_is_told_and_asked_nothing_more(store, path, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE + FERRY)], tools, NOW)
    pages = store._database.rows("SELECT pageno FROM dbstat WHERE name = 'findings' ORDER BY pageno")
    store.close()
    data = bytearray(path.read_bytes())
    for (page,) in pages:
        data[(page - 1) * 4096 : (page - 1) * 4096 + 100] = b"\xff" * 100
    path.write_bytes(data)
    with Store.open(path, write=False) as damaged:
        checked = check_store(damaged)
    assert not checked.is_well
    assert checked.health.faults
    assert checked.health.counts == {}
    assert all("put back a copy" in finding.do for finding in checked.findings if finding.wrong)


def test_a_row_that_leads_nowhere_is_wrong(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    store._database.run("PRAGMA foreign_keys = OFF")
    store._database.run("UPDATE findings SET article = 'a-none' WHERE rowid = 1")
    said = {finding.text for finding in check_store(store).findings if finding.wrong}
    assert "1 rows of findings that lead nowhere" in said
