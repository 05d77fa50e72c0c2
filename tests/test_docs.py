"""The documents that are made from the program are fresh."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import jsonschema
import pytest

import crosswire
from crosswire.render.schema import render_schema

ROOT = Path(__file__).parent.parent


def test_the_schema_on_file_is_the_nouns_own():
    """`make schema` writes it anew."""
    assert (ROOT / "docs" / "crosswire-1.schema.json").read_bytes() == render_schema()


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(json.loads(render_schema()))


def test_the_command_reference_is_fresh():
    """`make docs` writes it anew."""
    done = subprocess.run([sys.executable, "scripts/write_cli_reference.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("target", ["setup", "brief", "test", "test-all", "bench", "lock", "schema", "golden", "help"])
def test_the_makefile_explains_its_targets(target):
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"make {target} " in done.stdout


def test_the_front_doors_example_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    code = [line for line in (crosswire.__doc__ or "").splitlines() if line.startswith("    ")]
    exec(textwrap.dedent("\n".join(code)), {})
    assert capsys.readouterr().out.startswith("# ")
