"""Saved records, read back, and records made printable."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.cli.options import STDIN, Format
from crosswire.cli.output import find_width, is_watched, wants_color
from crosswire.errors import RecordError, UsageError

if TYPE_CHECKING:
    from crosswire.model import Record

LARGEST_RECORD = 500_000_000  # bytes: no record of ours comes near it
VERSION = "crosswire/1"


def read_record(path: Path) -> "Record":
    """The record that a file holds; raises `UsageError` if it cannot be read, `RecordError` if it holds none."""
    import msgspec

    from crosswire.codec import decode
    from crosswire.model import Record

    data = _read_bytes(path)
    try:
        record = decode(data, Record)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise RecordError(f"{path} is no record of Crosswire: {error}") from error
    if record.schema != VERSION:
        raise RecordError(f"{path} is a record of version {record.schema[:40]!r}; this program reads {VERSION!r}")
    return record


def render_record(record: "Record", kind: Format) -> bytes:
    """The record in one format."""
    if kind is Format.terminal:
        from crosswire.render.terminal import render_terminal

        return render_terminal(record, width=find_width(), color=wants_color()).encode("utf-8", "replace")
    from crosswire.export.formats import FORMATS

    return FORMATS[kind.value].make(record)


def check_printable(kind: Format, output: Path | None) -> None:
    """Raise `UsageError` where a Word document would be printed on a terminal: better told before the work."""
    if kind is Format.docx and output is None and is_watched():
        raise UsageError("a Word document is no text for a terminal: name a file with --output")


def read_stdin(most: int) -> bytes:
    """At most so many bytes of the standard input; raises `UsageError` if there is none."""
    if sys.stdin is None:  # closed by the shell: <&-
        raise UsageError("the standard input is closed")
    return sys.stdin.buffer.read(most)


def _read_bytes(path: Path) -> bytes:
    try:
        if str(path) == STDIN:
            return read_stdin(LARGEST_RECORD)
        if not path.is_file():
            raise UsageError(f"cannot read {path}: it is {'no file' if path.exists() else 'not there'}")
        if path.stat().st_size > LARGEST_RECORD:
            raise RecordError(f"{path} is too large to be a record")
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}") from error
