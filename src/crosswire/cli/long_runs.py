"""How far a long run is and how long it still takes: on one line of a terminal, else a line now and then."""

import sys
import time

from crosswire.cli.messages import end_progress, say, tell_progress

EVERY = 30.0  # seconds between plain lines
OFTEN = 0.2  # seconds between changes of the terminal's line
LEAST_SHARE = 0.005  # of the work, before which no estimate means anything


class LongRun:
    """Takes what the desk tells of its progress and says it; nothing where it is to be quiet."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._watched = sys.stderr is not None and sys.stderr.isatty()
        self._what = ""
        self._began = self._told = time.monotonic()

    def __call__(self, what: str, done: int, of: int) -> None:
        """Say that so much of the work is done, unless that was said just now."""
        moment = time.monotonic()
        if what != self._what:
            self._what, self._began = what, moment
        if self._quiet or moment - self._told < (OFTEN if self._watched else EVERY):
            return
        self._told = moment
        line = f"{what}: {_tell_share(what, done, of)}{_tell_rest(moment - self._began, done, of)}"
        if self._watched:
            tell_progress(line)
        else:
            say(f"crosswire: {line}")

    def end(self) -> None:
        """Wipe the line."""
        if self._watched and not self._quiet:
            end_progress()


def _tell_share(what: str, done: int, of: int) -> str:
    if what == "reading":  # is counted in bytes, since nobody knows how many articles a file holds
        return f"{100 * done // max(of, 1)}%"
    return f"{done:,} of {of:,}"


def _tell_rest(seconds: float, done: int, of: int) -> str:
    """How long the rest will take, if it takes as long as what was done."""
    if done < LEAST_SHARE * of or not done or done >= of:
        return ""
    return f", {tell_time(seconds * (of - done) / done)} left"


def tell_time(seconds: float) -> str:
    """A stretch of time in words, as precise as an estimate can be."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"
