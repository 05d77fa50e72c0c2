"""Write into README.md what `crosswire brief examples` prints; with --check, say whether it is fresh.

What is shown is what is printed: whole sections, with a line of three dots where sections are left out.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PROGRAM = Path(sys.executable).with_name("crosswire")
SHOWN = ("The brief", "Disputed", "Conflicting", "Told differently", "Developing")
LEFT_OUT = "..."
HEADING = re.compile(r"── (?P<title>.+?)(?: \(\d+\))? ─+")
BLOCK = re.compile(
    r"(?<=<!-- output of crosswire brief examples -->\n```\n).*?(?=```\n<!-- end of output -->)", re.DOTALL
)


def run_brief() -> str:
    """What the command prints, run from the project's folder."""
    done = subprocess.run([PROGRAM, "brief", "examples"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    return done.stdout


def shorten_output(printed: str) -> str:
    """The printed text with three dots in place of every run of sections that are not shown."""
    lines = list(_choose_lines(printed.splitlines()))
    return "\n".join(lines).rstrip("\n") + "\n"


def _choose_lines(lines: list[str]) -> Iterator[str]:
    shown, dotted = True, False
    for line in lines:
        heading = HEADING.fullmatch(line)
        if heading:
            shown = heading["title"] in SHOWN
            if not shown and not dotted:
                yield f"{LEFT_OUT}\n"
            dotted = not shown
        if shown:
            yield line


def renew_readme(text: str, printed: str) -> str:
    """The README with the output that is printed now."""
    if len(BLOCK.findall(text)) != 1:
        sys.exit("README.md has lost the comments that stand around the output")
    return BLOCK.sub(lambda _: shorten_output(printed), text)


if __name__ == "__main__":
    before = README.read_text(encoding="utf-8")
    after = renew_readme(before, run_brief())
    if "--check" in sys.argv:
        sys.exit("README.md shows other output than the program prints: run make docs" if after != before else 0)
    README.write_text(after, encoding="utf-8")
