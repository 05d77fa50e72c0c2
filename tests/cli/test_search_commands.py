"""Search and quotes as a person meets them."""

import csv
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tests.made_news import make_entry
from tests.made_sayings import ALL, FISH

import crosswire
from crosswire.cli.found_lists import HIT_COLUMNS, QUOTE_COLUMNS, FoundFormat, print_hits
from crosswire.kept import Hit

ROOT = Path(crosswire.__file__).parents[2]
COMMAND = [sys.executable, "-c", "from crosswire.cli.app import main; main()"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def run(home):
    variables = {"PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1", "NO_COLOR": "1", "HOME": str(home)}
    env = os.environ | variables | {"CROSSWIRE_STORE": str(home / "desk.db"), "XDG_CACHE_HOME": str(home)}

    def run(*arguments):
        done = subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, env=env, timeout=120)
        assert b"Traceback" not in done.stderr
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


@pytest.fixture(scope="module", autouse=True)
def filled(home, run):
    (home / "news.jsonl").write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in ALL))
    assert run("add", str(home / "news.jsonl"), "--quiet")[0] == 0
    code, before, waiting = run("search", "easy", "prey")
    assert code == 0
    assert "article" in before
    assert "have news whose quotes and facts are not found yet: crosswire refresh" in waiting
    assert run("refresh", "--quiet")[0] == 0


def test_search_shows_words_with_what_they_are_and_where(run):
    code, out, err = run("search", "easy prey", "--limit", "1")
    assert (code, err) == (0, "")
    assert out.startswith("“They are looking for easy prey,”\nquote · Zoë Lindström · ")


def test_only_the_speakers_own_words_stand_in_quotation_marks(run):
    _, out, _ = run("search", 'kind:quote "pay for some of the losses"', "-n", "1")
    assert "Ministry of Farming" in out
    assert "“" not in out.splitlines()[0]


def test_hits_as_json_and_csv_say_the_same(run):
    hits = json.loads(run("search", "wolves", "--format", "json")[1])
    rows = list(csv.reader(io.StringIO(run("search", "wolves", "-f", "csv")[1])))
    assert tuple(rows[0]) == HIT_COLUMNS
    assert [row[HIT_COLUMNS.index("id")] for row in rows[1:]] == [hit["ref"] for hit in hits]
    assert hits[0]["marks"]


def test_quotes_show_each_saying_once(run):
    code, out, err = run("quotes", "lindstrom")
    assert (code, err) == (0, "")
    assert out.count("They are looking for easy prey") == 1
    assert out.index("The water smelled of paint") < out.index("easy prey")
    rows = list(csv.DictReader(io.StringIO(run("quotes", "Lena Corvath", "-f", "csv")[1])))
    assert tuple(rows[0]) == QUOTE_COLUMNS
    assert {row["outlet"] for row in rows} == {"Arle Post", "Radio Tolmin"}
    assert len({row["saying"] for row in rows}) == 1


def test_a_name_of_several_is_a_choice_and_not_an_answer(run):
    code, out, err = run("quotes", "Corvath")
    assert (code, out) == (2, "")
    assert "Lena Corvath" in err
    assert "Łukasz Corvath" in err
    told = json.loads(run("quotes", "Corvath", "--format", "json")[1])
    assert len(told["choices"]) == 2
    assert told["sayings"] == []


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["search", "royal wedding gown"], 0, "nothing was found"),
        (["search", "()"], 2, "no word"),
        (["search", "x", "before:soon"], 2, "is no day"),
        (["search", "x" * 5_000], 2, "use fewer"),
        (["search", "(" * 5_000], 2, "use fewer"),
        (["search", "x", "--limit", "1000000000"], 2, "500"),
        (["search", "x", "--limit", "-1"], 2, "1"),
        (["quotes", "Nobody Here"], 0, "nobody is quoted as Nobody Here"),
        (["quotes", ""], 2, "say whose quotes"),
        (["quotes", "Lindström", "--before", "2000"], 0, "not in that time"),
        (["search", "x", "--store", "/nowhere/a.db"], 1, "no store"),
    ],
)
def test_what_cannot_be_answered_is_said(run, arguments, code, said):
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert said in err


def test_what_an_article_holds_steers_no_terminal_and_runs_in_no_sheet():
    words = '=HYPERLINK("x")\x1b[31m red [bold]b[/bold] \u202eturned'
    hit = Hit(
        kind="quote", ref="q", story="s", article="a", outlet="\x1b]0;x\x07", speaker="@who", published=None,
        title="-t", text=words, marks=((0, 4),), is_exact=True,
    )  # fmt: skip
    printed = print_hits([hit], FoundFormat.terminal).decode()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202e]", printed)
    assert "[bold]b[/bold]" in printed
    rows = list(csv.reader(io.StringIO(print_hits([hit], FoundFormat.csv).decode(), newline="")))
    text = '=HYPERLINK("x")[31m red [bold]b[/bold] turned'
    assert [cell for cell in rows[1] if cell.startswith("'")] == [f"'{text}", "'@who", "'-t"]
    assert not re.search(r"[\x00-\x1f\u202e]", "".join(rows[1]))


def test_the_commands_of_the_document_run(tmp_path, home):
    text = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
    commands = [line for line in text.splitlines() if line.startswith("crosswire ")]
    assert len(commands) == 5
    env = os.environ | {"CROSSWIRE_STORE": str(tmp_path / "desk.db"), "XDG_CACHE_HOME": str(tmp_path)}
    program = Path(sys.executable).with_name("crosswire")
    for before in (["add", str(ROOT / "examples"), "--quiet"], ["refresh", "--quiet"]):
        subprocess.run([program, *before], env=env, check=True)
    for command in commands:
        done = subprocess.run([program, *shlex.split(command)[1:]], env=env, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b""), command
        assert len(done.stdout) > 100, command


def test_the_made_people_are_not_one(run):
    assert FISH
    assert "trees below the church" not in run("quotes", "Łukasz Corvath")[1]
