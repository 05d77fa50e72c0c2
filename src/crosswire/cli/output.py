"""Where what was made goes: a file, written aside and then renamed, or the standard output."""

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from crosswire.errors import OutputError

PIPED_WIDTH = 80
WIDEST = 110  # longer lines are hard to read


def check_writable(path: Path) -> None:
    """Raise `OutputError` where no file can be written: better told before the work than after."""
    folder = path.parent
    if not folder.is_dir():
        raise OutputError(f"cannot write {path}: there is no folder {folder}")
    if path.is_dir():
        raise OutputError(f"cannot write {path}: it is a folder")
    if not os.access(folder, os.W_OK):
        raise OutputError(f"cannot write {path}: the folder {folder} may not be written to")


def write_file(path: Path, data: bytes) -> None:
    """Write the data to the path, which holds either all of it or what it held before; raises `OutputError`."""
    if path.exists() and not path.is_file():  # a device or a pipe takes the data itself
        _write_through(path, data)
        return
    aside = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as file:
            aside = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(_find_mode(path))
        aside.replace(path)
    except OSError as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from error


def deliver(data: bytes, output: Path | None) -> None:
    """Write the data to the file, or to the standard output where none is named."""
    if output is None:
        write_stdout(data)
    else:
        write_file(output, data)


def write_stdout(data: bytes) -> None:
    """Write the data to the standard output; whoever reads it may stop reading (`| head`)."""
    if sys.stdout is None:  # closed by the shell: >&-
        raise OutputError("the standard output is closed: name a file with --output")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python flushes once more at its end, which must not fail aloud.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise OutputError(f"cannot write to the standard output: {error.strerror or error}") from error


def is_watched() -> bool:
    """Whether the standard output is a terminal, on which a person has just seen what was printed."""
    return sys.stdout is not None and sys.stdout.isatty()


def find_width() -> int:
    """The columns to fill: the terminal's, or 80 where there is none."""
    if not is_watched():
        return PIPED_WIDTH
    return min(shutil.get_terminal_size((PIPED_WIDTH, 24)).columns, WIDEST)


def wants_color() -> bool:
    """Whether to colour: on a terminal that can, unless NO_COLOR is set (https://no-color.org)."""
    return is_watched() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_through(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from error


def _find_mode(path: Path) -> int:
    """The mode of the file that is replaced, or that of a new file."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
