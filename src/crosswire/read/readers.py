"""Which reader takes which file, by its name or, where that says nothing, by how it begins.

The reader of web pages is only loaded when a page is met: its libraries take longer to load than five articles to read.
"""

import importlib
import re
from collections.abc import Callable
from typing import cast

from crosswire.read.drafts import FoundFile, Outcome, refuse
from crosswire.read.files import JSON_SUFFIXES, LINES_SUFFIXES, PAGE_SUFFIXES, TEXT_SUFFIXES
from crosswire.read.json_files import read_json, read_json_lines
from crosswire.read.text_files import read_text

Reader = Callable[[bytes, str], Outcome]

_LATE_READERS = {"page": ("crosswire.read.web_pages", "read_page")}
_PAGE_START = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|h1|meta)\b", re.IGNORECASE | re.DOTALL
)
_JSON_START = re.compile(rb"\s*(?:\{\s*\"|\[\s*\{)")
_ARCHIVE_START = (b"WARC/1.", b"WARC/0.")
_SNIFFED = 2000  # bytes


def find_reader(found: FoundFile, data: bytes) -> Reader:
    """The reader for a file; one without a telling name is read as what it begins like."""
    suffix = found.path.suffix.lower()
    if suffix in PAGE_SUFFIXES:
        return _load_reader("page")
    if suffix in JSON_SUFFIXES:
        return read_json
    if suffix in LINES_SUFFIXES:
        return read_json_lines
    if suffix in TEXT_SUFFIXES - {""} and not _PAGE_START.match(data[:_SNIFFED]):
        return read_text
    return _sniff_reader(data)


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as a web page does."""
    return _PAGE_START.match(data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf")) is not None


def _refuse_archive(_: bytes, source: str) -> Outcome:
    return refuse(source, "it is a web archive: name it .warc or .warc.gz and give it as a file")


def _sniff_reader(data: bytes) -> Reader:
    begin = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf")
    if _PAGE_START.match(begin):
        return _load_reader("page")
    if _JSON_START.match(begin):
        return read_json
    if begin.startswith(_ARCHIVE_START):
        return _refuse_archive
    return read_text


def _load_reader(name: str) -> Reader:
    module, function = _LATE_READERS[name]
    return cast("Reader", getattr(importlib.import_module(module), function))
