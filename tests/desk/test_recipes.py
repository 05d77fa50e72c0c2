"""A changed rule is noticed where it matters, and nowhere else."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import crosswire
from crosswire.desk import recipes

ROOT = Path(crosswire.__file__).parent
EXAMINE = ("crosswire.parse", "crosswire.extract")
RECONCILE = ("crosswire.link", "crosswire.align", "crosswire.judge", "crosswire.brief")


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """The program's source, copied, for the digest to look at."""
    place = tmp_path / "crosswire"
    shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(recipes.resources, "files", lambda _: place)

    def digest(rooms):
        recipes.digest_source.cache_clear()
        return recipes.digest_source(rooms)

    yield place, digest
    recipes.digest_source.cache_clear()


@pytest.mark.parametrize(
    ("changed", "examines", "reconciles"),
    [
        ("extract/quotes/speakers.py", True, False),
        ("languages/en/cues.py", True, True),
        ("align/likelihood.py", False, True),
        ("judge/causes.py", False, True),
        ("primitives/calendar.py", True, True),
        ("languages/en/wordpiece.txt", True, True),
        ("render/terminal.py", False, False),
        ("cli/app.py", False, False),
        ("store/schema.py", False, False),
    ],
)
def test_a_changed_file_changes_the_keys_of_what_it_makes(copied, changed, examines, reconciles):
    place, digest = copied
    before = digest(EXAMINE), digest(RECONCILE)
    with (place / changed).open("a") as file:
        file.write("\n# a rule more\n")
    after = digest(EXAMINE), digest(RECONCILE)
    assert (before[0] != after[0], before[1] != after[1]) == (examines, reconciles)


def test_every_module_that_is_imported_is_reached():
    """What the rooms load when they run is what the digest looks at."""
    reached = {path.relative_to(ROOT) for path in recipes._reach(ROOT, EXAMINE)}
    assert Path("extract/finding.py") in reached or Path("extract/__init__.py") in reached
    assert Path("codec.py") in reached
    assert Path("model.py") in reached
    assert not {path for path in reached if path.parts[0] in {"align", "judge", "render", "cli", "store"}}


def test_the_digest_reaches_whatever_python_does():
    """A process that imports the rooms and nothing else has loaded no module of ours that the digest does not hold."""
    code = "import sys, crosswire.link.story, crosswire.align, crosswire.judge, crosswire.brief; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    ours = {name for name in loaded if name.startswith("crosswire.")}
    reached = recipes._reach(ROOT, RECONCILE)
    assert len(ours) > 50
    assert {path for name in ours if (path := recipes._find_module(ROOT, name))} <= reached
