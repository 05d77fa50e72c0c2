"""What is said on the standard error: short lines, never a traceback."""

import os
import sys
from collections.abc import Sequence
from types import TracebackType

from crosswire.model import Problem

MOST_PROBLEMS = 20
BUG = "this is a bug in Crosswire: please report it (CROSSWIRE_TRACEBACK=1 shows where)"


def say(line: str) -> None:
    """Print one line; whatever would steer the terminal is left out of it."""
    print("".join(letter if letter.isprintable() else "�" for letter in line), file=sys.stderr)


def tell_problems(problems: Sequence[Problem], names: dict[str, str]) -> None:
    """Print each problem as a line; `names` gives the source of an article by its id."""
    for problem in problems[:MOST_PROBLEMS]:
        place = names.get(problem.article or "", problem.article)
        say(f"crosswire: {place}: {problem.message}" if place else f"crosswire: {problem.message}")
    if len(problems) > MOST_PROBLEMS:
        say(f"crosswire: and {len(problems) - MOST_PROBLEMS} more problems, all of them in --format json")


def tell_progress(line: str) -> None:
    """Show what is done next, on the line of what was done before."""
    width = 78
    text = "".join(letter if letter.isprintable() else "�" for letter in line)
    sys.stderr.write(f"\r{text[:width]:<{width}}")
    sys.stderr.flush()


def end_progress() -> None:
    """Wipe the line that progress was shown on."""
    sys.stderr.write("\r" + " " * 78 + "\r")
    sys.stderr.flush()


def tell_bug(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Take the place of Python's traceback: one line, and the traceback only where it is asked for."""
    if os.environ.get("CROSSWIRE_TRACEBACK"):
        sys.__excepthook__(kind, error, traceback)
        return
    if _was_interrupted(error):
        return
    if issubclass(kind, MemoryError):
        say("crosswire: out of memory: give it fewer or shorter articles at a time")
        return
    say(f"crosswire: {kind.__name__}: {str(error)[:200]}; {BUG}")


def _was_interrupted(error: BaseException | None) -> bool:
    """Whether a key stopped it: a library that is being loaded then gives up with an error of its own."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None
