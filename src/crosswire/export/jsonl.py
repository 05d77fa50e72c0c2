"""A record as JSON Lines: a finding, fact or article a line, each understood by itself (https://jsonlines.org)."""

import re

import msgspec

from crosswire.codec import encode
from crosswire.export.listing import list_rows
from crosswire.export.rows import Row
from crosswire.model import Record
from crosswire.render.json import mend_strings

# Line breaks to JavaScript and to careless readers of lines, though not to JSON (RFC 8259, section 7).
_ODD_BREAKS = re.compile("[\u0085\u2028\u2029]")


def write_jsonl(record: Record) -> bytes:
    """The record's rows, UTF-8, one JSON object a line."""
    return b"".join(_write_line(row) for row in list_rows(record))


def _write_line(row: Row) -> bytes:
    try:
        line = encode(row)
    except UnicodeEncodeError:  # a file name that is no UTF-8 comes with half surrogates
        line = encode(mend_strings(msgspec.to_builtins(row)))
    return _ODD_BREAKS.sub(lambda found: f"\\u{ord(found.group()):04x}", line.decode()).encode() + b"\n"
