"""`crosswire changes` and `crosswire correct` as an editor types them."""

import io
import json
import shlex
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from msgspec import Struct
from tests.made_news import make_entry
from tests.mill_news import FIRST, MORE, RADIO, edit

import crosswire
from crosswire.cli.app import main

ROOT = Path(crosswire.__file__).parents[2]


class Done(Struct, frozen=True):
    """How a command ended, and what it printed."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def run(home):
    """`run(*arguments)`: the command, in this process, so that the models are loaded once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "excepthook", sys.excepthook)  # which the command sets
        for name, value in {
            "NO_COLOR": "1",
            "CROSSWIRE_STORE": str(home / "desk.db"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
        }.items():
            patch.setenv(name, value)

        def run(*arguments):
            out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
            patch.setattr(sys, "argv", ["crosswire", *arguments])
            with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as end:
                main()
            out.flush()
            printed = [stream.buffer.getvalue().decode() for stream in (out, err) if not stream.flush()]
            return Done(end.value.code or 0, *printed)

        yield run


@pytest.fixture(scope="module")
def add(run, home):
    def add(entries):
        file = home / "news.jsonl"
        file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in entries))
        assert run("add", "-q", str(file)).returncode == 0

    return add


def test_an_editor_sees_what_came_since_he_last_looked(run, add):
    assert run("changes").returncode == 1  # there is no store yet
    add(FIRST)
    first = run("changes", "--mark")
    assert first.returncode == 0
    assert "new story" in first.stdout
    assert run("changes").stdout == "Nothing has changed.\n"
    add(MORE)
    more = run("changes")
    assert "went up from two workers to three workers" in " ".join(more.stdout.split())
    assert "new story" not in more.stdout
    assert run("changes").stdout == more.stdout  # nothing is seen until one says so
    assert "new story" in run("changes", "--since", "0").stdout
    assert "new story" in run("changes", "--since", "an hour ago", "mill").stdout
    run("changes", "--mark")
    add([edit(RADIO, "at about 10.30 p.m.", "shortly after 9 p.m.")])
    edited = run("changes")
    assert "was: The fire at the mill began [-at about 10.30-] p.m. in the loft" in " ".join(edited.stdout.split())
    told = json.loads(run("changes", "-f", "json").stdout)
    assert [change["kind"] for change in told] == ["settled", "edited"]
    assert run("changes", "-f", "markdown").stdout.startswith("## ")
    assert run("changes", "-f", "atom").stdout.startswith("<?xml")


def list_commands(document):
    lines = (ROOT / "docs" / document).read_text(encoding="utf-8").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("crosswire ")]


def test_the_examples_of_the_documents_work(run, add, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = ("--store", str(tmp_path / "documented.db"))
    file = tmp_path / "news.jsonl"
    file.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in FIRST))
    for command in (["add", str(file)], ["stories"], *list_commands("changes.md"), *list_commands("corrections.md")):
        done = run(*command, *store)
        if command[:2] == ["correct", "undo"]:
            assert "no correction stands" in done.stderr
        else:
            assert done.returncode == 0, (command, done.stderr)
    assert (tmp_path / "morning.md").read_text().startswith("## ")


def test_what_cannot_be_asked_is_refused_in_one_line(run):
    for arguments in (("changes", "--since", "soon"), ("changes", "--since", "99999"), ("changes", "mill", "--mark")):
        done = run(*arguments)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
    assert run("changes", "nothing of the kind").returncode == 2


def test_an_editor_sets_a_story_right_and_takes_it_back(run):
    kept = run("correct", "same-name", "mill", "ida kost", "Bo Lind", "--by", "Ada")
    assert kept.returncode == 0
    assert "“Ida Kost” and “Bo Lind” are one; Ada" in kept.stderr
    said = run("correct", "speaker", "mill", "smoke everywhere", "Eva Lund", "--by", "Ada")
    assert "was said by Eva Lund" in said.stderr
    assert run("correct", "no-copy", "mill", "Herald", "Vell Today", "--by", "Ada").returncode == 0
    assert run("correct", "note", "mill", "about 300 people", "The register has 280.").returncode == 0
    assert run("correct", "sign-off", "mill", "about 300 people", "--by", "Ada").returncode == 0
    listed = run("correct", "list", "mill").stdout.splitlines()
    assert len(listed) == 5
    shown = run("show", "mill").stdout
    assert "The register has 280." in shown
    assert "What editors said (5)" in shown
    record = run("show", "mill", "-f", "json").stdout
    assert len(json.loads(record)["stories"][0]["corrections"]) == 5
    for line in listed:
        assert run("correct", "undo", line.partition(":")[0], "--by", "Bo").returncode == 0
    assert run("correct", "list").stdout == "No correction stands.\n"
    assert "What editors said" not in run("show", "mill").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("same-name", "mill", "Nobody Such", "Bo Lind"),
        ("speaker", "mill", "smoke everywhere"),
        ("speaker", "mill", "smoke everywhere", "Eva Lund", "--nobody"),
        ("speaker", "mill", "the", "Eva Lund"),
        ("copy", "mill", "Herald", "Herald"),
        ("note", "mill", "about 300 people", " "),
        ("undo", "k-nothing"),
    ],
)
def test_what_cannot_be_corrected_is_refused_in_one_line(run, arguments):
    done = run("correct", *arguments)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert run("correct", "list").stdout == "No correction stands.\n"
