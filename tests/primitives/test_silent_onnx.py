"""Nothing is reported to anyone: onnxruntime makes no number for this machine and starts no uploader."""

import os
import subprocess
import sys

CODE = """
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings
load_embedder(Settings())(["a text"])
"""


def test_the_vectors_leave_nothing_in_the_users_folder(tmp_path):
    plain = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "PYTHONPATH"}}
    home = tmp_path / "home"
    home.mkdir()
    asked = [sys.executable, "-c", CODE]
    done = subprocess.run(asked, env={**plain, "HOME": str(home)}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(home.rglob("*")) == []
