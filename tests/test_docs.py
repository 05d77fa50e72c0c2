"""The documents that are made from the program are fresh, what they tell to type works, and their links lead somewhere."""

import json
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

import jsonschema
import pytest

import crosswire
from crosswire.render.schema import render_schema

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "bench/README.md")] + sorted(
    ROOT.glob("docs/*.md")
)
HOW_TO = (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8")
COMMANDS = [line for line in HOW_TO.splitlines() if line.startswith("crosswire ")]


def test_the_schema_on_file_is_the_nouns_own():
    """`make schema` writes it anew."""
    assert (ROOT / "docs" / "crosswire-1.schema.json").read_bytes() == render_schema()


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(json.loads(render_schema()))


def test_the_command_reference_is_fresh():
    """`make docs` writes it anew."""
    done = subprocess.run([sys.executable, "scripts/write_cli_reference.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_the_readme_shows_what_the_program_prints():
    """`make docs` writes it anew."""
    done = subprocess.run([sys.executable, "scripts/write_readme_output.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_the_figures_that_users_are_told_are_those_recorded():
    """`make docs` writes them anew."""
    done = subprocess.run([sys.executable, "scripts/write_trust.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0


def find_python(text):
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_the_readmes_python_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    (code,) = find_python((ROOT / "README.md").read_text(encoding="utf-8"))
    exec(code, {})
    assert "evacuated" in capsys.readouterr().out


def test_the_how_tos_run(tmp_path, monkeypatch, capsys):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    assert len(COMMANDS) > 4
    for command in COMMANDS:
        program, *rest = shlex.split(command)
        typed = [Path(sys.executable).with_name(program), *rest]
        done = subprocess.run(typed, cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == 0, (command, done.stderr)
    monkeypatch.chdir(tmp_path)
    for code in find_python(HOW_TO):
        exec(code, {})
    assert "Oskar Brandvold" in capsys.readouterr().out


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    links = re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8"))
    assert not [link for link in links if "://" not in link and not (document.parent / link).exists()]


def test_the_architecture_is_read_in_five_minutes():
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) < 120


@pytest.mark.parametrize(
    "target", ["setup", "brief", "test", "test-all", "bench", "lock", "docs", "picture", "golden", "help"]
)
def test_the_makefile_explains_its_targets(target):
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"make {target} " in done.stdout


def test_the_front_doors_example_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    code = [line for line in (crosswire.__doc__ or "").splitlines() if line.startswith("    ")]
    exec(textwrap.dedent("\n".join(code)), {})
    assert capsys.readouterr().out.startswith("# ")
