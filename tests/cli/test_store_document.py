"""What docs/store.md tells to type works."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import crosswire

ROOT = Path(crosswire.__file__).parents[2]
TEXT = (ROOT / "docs" / "store.md").read_text(encoding="utf-8")


def test_the_commands_run(tmp_path):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    env = os.environ | {"CROSSWIRE_STORE": str(tmp_path / "desk.db"), "XDG_CACHE_HOME": str(tmp_path)}
    commands = [line for line in TEXT.splitlines() if line.startswith("crosswire ")]
    assert len(commands) == 5
    for command in commands:
        program, *rest = shlex.split(command)
        done = subprocess.run(
            [Path(sys.executable).with_name(program), *rest], cwd=tmp_path, env=env, capture_output=True, check=False
        )
        assert done.returncode == 0, (command, done.stderr)


def test_the_python_runs(tmp_path, monkeypatch, capsys):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    exec(code, {})
    assert capsys.readouterr().out.startswith("6 ")
