"""The command as a person meets it: what it prints, where, and how it ends."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import crosswire
from crosswire.render.schema import render_schema

ROOT = Path(crosswire.__file__).parents[2]
EXAMPLES = ROOT / "examples"
ENV = os.environ | {"PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1", "NO_COLOR": "1"}
COMMAND = [sys.executable, "-c", "from crosswire.cli.app import main; main()"]


def run(*arguments, stdin=b"", **options):
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], input=stdin, capture_output=True, check=False, env=ENV, timeout=120, **options
    )


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A record of the examples, and the page, made by one run."""
    folder = tmp_path_factory.mktemp("saved")
    record, page = folder / "record.json", folder / "brief.html"
    done = run("brief", EXAMPLES, "--format", "json", "--output", record, "--html", page)
    assert done.returncode == 0, done.stderr
    assert done.stdout == b""
    return record, page


def test_help_is_quick_and_says_the_commands():
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run("--help")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0
    assert all(name in done.stdout for name in (b"brief", b"explain", b"verify", b"schema"))
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.5


def test_the_version_is_told():
    assert run("--version").stdout.startswith(b"crosswire 0.")


def test_a_brief_is_printed_in_80_columns():
    done = run("brief", EXAMPLES)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    assert len(lines) > 20
    assert max(map(len, lines)) <= 80
    assert b"\x1b" not in done.stdout


def test_a_record_holds_to_the_schema_and_to_itself(saved):
    record, _ = saved
    jsonschema.Draft202012Validator(json.loads(render_schema())).validate(json.loads(record.read_bytes()))
    done = run("verify", record)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_page_is_written_beside(saved):
    _, page = saved
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_record_that_was_tampered_with_is_found_out(saved, tmp_path):
    record = json.loads(saved[0].read_bytes())
    record["stories"][0]["facts"][0]["origins"] += 1
    (tmp_path / "lie.json").write_text(json.dumps(record), encoding="utf-8")
    done = run("verify", tmp_path / "lie.json")
    assert done.returncode == 1
    assert b"voices" in done.stderr


def test_a_fact_is_explained_by_the_beginning_of_its_id(saved):
    fact = json.loads(saved[0].read_bytes())["stories"][0]["facts"][0]
    done = run("explain", saved[0], fact["id"][:10])
    assert done.returncode == 0, done.stderr
    assert b"Why:" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, b"Usage"),
        (("brief",), 2, b"PATH"),
        (("brief", "examples", "--format", "pdf"), 2, b"pdf"),
        (("brief", "examples", "--words", "0"), 2, b"words"),
        (("brief", "-", "-"), 2, b"once"),
        (("brief", "examples", "--output", "no/such/folder/x"), 1, b"no folder"),
        (("verify", "no-such-file"), 2, b"not there"),
        (("verify", "pyproject.toml"), 1, b"no record"),
        (("explain", "pyproject.toml", "f"), 1, b"no record"),
        (("nonsense",), 2, b"nonsense"),
    ],
)
def test_wrong_usage_is_said_in_a_line_and_never_with_a_traceback(arguments, code, said):
    done = run(*arguments, cwd=ROOT)
    assert done.returncode == code
    assert said in done.stderr + done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "streams", "code", "said"),
    [
        ("brief -", "<&-", 2, b"the standard input is closed"),
        ("schema", ">&-", 1, b"the standard output is closed"),
        pytest.param("schema", ">/dev/full", 1, b"cannot write to the standard output", id="full"),
    ],
)
def test_closed_and_full_streams_are_told(arguments, streams, code, said):
    line = f"exec {sys.executable} -c 'from crosswire.cli.app import main; main()' {arguments} {streams}"
    done = subprocess.run(["sh", "-c", line], capture_output=True, check=False, env=ENV, timeout=120)
    assert done.returncode == code
    assert said in done.stderr
    assert b"Traceback" not in done.stderr


def test_nothing_read_ends_with_1(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "bytes.txt").write_bytes(bytes(range(256)) * 40)
    done = run("brief", tmp_path)
    assert done.returncode == 1
    assert b"empty.txt" in done.stderr
    assert b"bytes.txt" in done.stderr
    assert b"Traceback" not in done.stderr


def test_bad_files_do_not_cost_the_good_ones(tmp_path):
    good = (EXAMPLES / "vta.txt").read_bytes()
    files = {"good.txt": good, "empty.txt": b"", "brackets.txt": b"[" * 10_000, "three.txt": b"only three words"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "german.txt").write_text(
        "Der Bürgermeister ist am Montag nach langem Streit zurückgetreten, wie die Stadt mitteilte. " * 5,
        encoding="utf-8",
    )
    done = run("brief", tmp_path, "--format", "json")
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert [article["status"] for article in record["articles"] if article["source"].endswith("good.txt")] == ["ok"]
    for name in ("empty.txt", "brackets.txt", "three.txt", "german.txt"):
        assert name.encode() in done.stderr


def test_a_reader_that_stops_reading_is_no_error():
    command = [*COMMAND, "brief", str(EXAMPLES), "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV) as process:
        process.stdout.close()
        said = process.stderr.read()
        process.wait(timeout=120)
    assert said == b""


def test_the_standard_input_is_read_and_the_order_of_paths_changes_nothing(saved, tmp_path):
    del saved
    paths = sorted(EXAMPLES.glob("*.txt"))
    forth = json.loads(run("brief", *paths, "--format", "json").stdout)
    back = json.loads(run("brief", *reversed(paths), "--format", "json").stdout)
    assert forth["stories"] == back["stories"]
    piped = json.loads(run("brief", "-", "--format", "json", "--outlet", "Piped", stdin=paths[0].read_bytes()).stdout)
    assert [article["source"] for article in piped["articles"]] == ["-"]


def test_a_bug_is_one_line(tmp_path):
    code = "import crosswire.cli.app as a; a._read_paths = lambda *_: 1 / 0; a.main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "brief", str(tmp_path)], capture_output=True, check=False, env=ENV
    )
    assert done.returncode == 1
    assert b"ZeroDivisionError" in done.stderr
    assert len(done.stderr.splitlines()) == 1
