"""The commands over a store as a person meets them."""

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.made_news import BRIDGE, CHESS, FERRY, make_entry

import crosswire
from crosswire.store import Store

ROOT = Path(crosswire.__file__).parents[2]
COMMAND = [sys.executable, "-c", "from crosswire.cli.app import main; main()"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def env(home):
    return os.environ | {
        "PYTHONPATH": str(ROOT / "src"),
        "OMP_NUM_THREADS": "1",
        "NO_COLOR": "1",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }


@pytest.fixture(scope="module")
def run(env):
    def run(*arguments, stdin=b"", **variables):
        return subprocess.run(
            [*COMMAND, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            env=env | variables,
            timeout=120,
        )

    return run


@pytest.fixture(scope="module")
def news(home):
    file = home / "news.jsonl"
    file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in BRIDGE + FERRY))
    return file


@pytest.fixture(scope="module")
def filled(run, news, home):
    """The store in the user's own data folder, filled by one run."""
    done = run("add", news)
    assert done.returncode == 0, done.stderr
    assert done.stdout == b"Articles: 5 new, 0 new versions of known ones, 0 known already; 2 stories have news\n"
    path = home / "data" / "crosswire" / "crosswire.db"
    assert path.is_file()
    return path


def test_a_list_is_numbered_and_show_takes_the_numbers(run, filled):
    listed = run("stories")
    assert listed.returncode == 0, listed.stderr
    lines = listed.stdout.decode().splitlines()
    assert max(map(len, lines)) <= 80
    assert [line.split()[:3] for line in lines if line[:1].isdigit()] == [
        ["1", "2026-03-03", "2"],
        ["2", "2026-03-02", "3"],
    ]
    shown = run("show", "2")
    assert shown.returncode == 0, shown.stderr
    assert b"Brandt" in shown.stdout
    assert run("show", "ferry").stdout == run("show", "1").stdout
    for wrong in ("3", "tunnel", "s-"):
        refused = run("show", wrong)
        assert (refused.returncode, refused.stdout) == (2, b"")
        assert refused.stderr.startswith(b"crosswire: ")


def test_a_list_filters_and_prints_what_a_program_reads(run, filled):
    def list_titles(*options):
        return [head["title"] for head in json.loads(run("stories", "--format", "json", *options).stdout)]

    assert len(list_titles()) == 2
    assert len(list_titles("--name", "brandt")) == 1
    assert len(list_titles("--place", "sollis")) + len(list_titles("--place", "tolmin")) >= 1
    assert len(list_titles("--outlet", "courier")) == 1
    assert len(list_titles("--since", "2026-03-03")) == 1
    assert len(list_titles("--before", "2026-03-03")) == 1
    assert list_titles("--limit", "1") == list_titles()[:1]
    assert list_titles("--sort", "biggest") == list_titles()[::-1]
    rows = list(csv.DictReader(io.StringIO(run("stories", "--format", "csv").stdout.decode())))
    assert [row["title"] for row in rows] == list_titles()
    assert run("stories", "--since", "yesterday").returncode == 2


def test_refresh_brings_all_up_to_date_once(run, filled):
    first, second = run("refresh"), run("refresh")
    assert first.returncode == second.returncode == 0
    assert second.stdout == b"0 stories brought up to date, 0 articles examined anew, 0 changes\n"
    statuses = [head["statuses"] for head in json.loads(run("stories", "--format", "json").stdout)]
    assert any(status.get("disputed") for status in statuses)


@pytest.mark.parametrize("kind", ["json", "markdown", "html", "terminal"])
def test_a_story_is_shown_in_every_format(run, filled, kind, tmp_path):
    done = run("show", "bridge", "--format", kind)
    assert done.returncode == 0, done.stderr
    assert b"Brandt" in done.stdout
    if kind == "json":
        saved = tmp_path / "record.json"
        saved.write_bytes(done.stdout)
        assert run("verify", saved).returncode == 0


def test_a_store_of_another_name_is_chosen_by_option_or_variable(run, news, tmp_path):
    one, other = tmp_path / "one.db", tmp_path / "deep" / "other.db"
    assert run("add", "--store", one, news).returncode == 0
    assert run("add", news, CROSSWIRE_STORE=str(other)).returncode == 0
    assert (
        run("stories", "--format", "json", "--store", one).stdout
        == run("stories", "--format", "json", "--store", other).stdout
    )


def test_what_is_no_store_is_refused_and_left_alone(run, news, tmp_path):
    file = tmp_path / "letters.txt"
    file.write_text("Dear editor")
    for command in (["add", news], ["stories"], ["show", "1"], ["refresh"], ["doctor"]):
        done = run(*command, "--store", file)
        assert (done.returncode, done.stdout) in {(1, b""), (2, b"")}, command
        assert b"Traceback" not in done.stderr
    assert file.read_text() == "Dear editor"
    nowhere = run("stories", "--store", tmp_path / "none.db")
    assert nowhere.returncode == 1
    assert b"crosswire add" in nowhere.stderr
    assert not (tmp_path / "none.db").exists()


def test_while_one_writes_another_is_told_and_readers_read_on(run, filled, news):
    with Store.open(filled, write=True):
        assert run("stories").returncode == 0
        assert run("show", "bridge").returncode == 0
        busy = run("add", news)
    assert busy.returncode == 1
    assert b"another crosswire is writing" in busy.stderr


def test_one_that_reads_a_stale_story_meanwhile_gets_it_up_to_date_and_keeps_nothing(run, news, tmp_path):
    path = tmp_path / "desk.db"
    run("add", news, "--store", path)
    with Store.open(path, write=True) as writer:
        done = run("show", "bridge", "--store", path)
        assert done.returncode == 0, done.stderr
        assert b"Brandt" in done.stdout
        assert len(writer.stale_stories()) == 2


def test_a_run_that_is_killed_or_stopped_goes_on_where_it_stopped(env, run, tmp_path):
    file, path = tmp_path / "many.jsonl", tmp_path / "desk.db"
    entries = [
        make_entry(outlet, day, f"{title} {number}", text.replace("Sunday", f"day {number}"))
        for number in range(10)
        for outlet, day, title, text in BRIDGE + FERRY + CHESS
    ]
    file.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    for number in (signal.SIGKILL, signal.SIGINT):
        process = subprocess.Popen(
            [*COMMAND, "add", str(file), "--store", str(path)],
            env=env,
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            preexec_fn=heed_interrupts,  # noqa: PLW1509 - it starts no thread
        )
        before = count_articles(path)
        while process.poll() is None and count_articles(path) in {0, before}:
            time.sleep(0.02)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
        assert process.returncode != 0
        if number is signal.SIGINT:
            assert said == b"crosswire: stopped: what was kept stays, and the same command goes on from there\n"
        assert 0 < count_articles(path) < len(entries)
    done = run("add", file, "--store", path)
    assert done.returncode == 0, done.stderr
    assert count_articles(path) == len(entries)
    again = run("add", file, "--store", path)
    assert again.stdout.startswith(b"Articles: 0 new, 0 new versions of known ones, 60 known already")


def heed_interrupts():
    """Who runs the tests in the background may have had interrupts ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def count_articles(path):
    if not path.exists():
        return 0
    try:
        with sqlite3.connect(path, timeout=5) as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def test_doctor_says_what_is_wrong_and_ends_with_one(run, news, tmp_path):
    path = tmp_path / "desk.db"
    run("add", news, "--store", path)
    well = run("doctor", "--store", path)
    assert well.returncode == 0, well.stderr
    assert b"2 stories are not up to date" in well.stdout
    assert b"Nothing is wrong" in well.stdout
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM texts")
    connection.close()
    ill = run("doctor", "--store", path)
    assert ill.returncode == 1
    assert b"WRONG  5 articles without their text" in ill.stdout


def test_what_no_article_can_be_read_from_ends_with_one(run, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = run("add", tmp_path / "empty.txt", "--store", tmp_path / "desk.db")
    assert done.returncode == 1
    assert b"empty" in done.stderr


def test_an_article_comes_in_from_the_standard_input(run, tmp_path):
    text = "\n\n".join(BRIDGE[0][2:]).encode()
    done = run("add", "-", "--store", tmp_path / "desk.db", "--outlet", "Arle Post", stdin=text)
    assert done.stdout.startswith(b"Articles: 1 new")


def test_titles_full_of_markup_and_escapes_steer_nothing(run, tmp_path):
    path, file = tmp_path / "desk.db", tmp_path / "evil.json"
    title = "=1+1 [red]Bridge[/red] [/] \x1b]0;owned\x07 \u202eclosed"
    file.write_text(json.dumps(make_entry("=cmd|' /C calc'!A0", "2026-03-01", title, BRIDGE[0][3])))
    assert run("add", file, "--store", path).returncode == 0
    listed = run("stories", "--store", path)
    assert listed.returncode == 0, listed.stderr
    assert b"[red]Bridge[/red]" in listed.stdout
    assert b"\x1b" not in listed.stdout
    assert "\u202e".encode() not in listed.stdout
    cells = [
        cell
        for row in csv.reader(io.StringIO(run("stories", "-f", "csv", "--store", path).stdout.decode()))
        for cell in row
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
