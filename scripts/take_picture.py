"""Take a picture of a page with Chromium, as the README's: `take_picture.py out/brief.html docs/pictures/brief.png`.

The sha256 of the page is written beside the picture, so that a test can tell when the page has changed since.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def take_picture(page: Path, picture: Path, size: str) -> None:
    """Write the top of the page, `size` ("width,height") wide and high, as a PNG file."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        sys.exit("no Chromium found: apt-get install chromium")
    picture.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(page.read_bytes()).hexdigest()
    with tempfile.TemporaryDirectory() as profile:
        where = (f"--user-data-dir={profile}", f"--window-size={size}", f"--screenshot={picture.resolve()}")
        subprocess.run([program, *FLAGS, *where, page.resolve().as_uri()], check=True, timeout=120, capture_output=True)  # noqa: S603 - a fixed program
    picture.with_suffix(".sha256").write_text(f"{digest}\n", encoding="ascii")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--size", default="1280,1500")
    given = parser.parse_args()
    take_picture(given.page, given.picture, given.size)
