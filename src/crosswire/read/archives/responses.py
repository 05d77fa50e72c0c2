"""HTTP responses as crawlers keep them: status, kind and body, with whatever packing undone.

Crawlers differ in what they undo before they write: a body that is not packed as its fields say is taken as it stands.
"""

import re
import zlib
from collections.abc import Mapping

from msgspec import Struct

from crosswire.read.archives.records import read_fields

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})\b")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_GZIP_NAMES = frozenset({"gzip", "x-gzip"})
_PLAIN_NAMES = frozenset({"", "identity", "none", "utf-8", "utf8"})  # what servers write where nothing is packed
CUT = "only part of the page was kept"


class Response(Struct, frozen=True, kw_only=True):
    """A response: `raw` is the body as it was kept, `body` what it unpacks to; `doubt` where that is not all of it."""

    status: int
    kind: str  # its media type, in small letters
    charset: str | None
    raw: bytes
    unchunked: bytes
    body: bytes
    doubt: str | None = None


class _Unpacked(Struct, frozen=True, kw_only=True):
    data: bytes
    doubt: str | None = None


def read_response(block: bytes, largest: int) -> Response | str:
    """The response in a record's block, or why there is none; a body of more than `largest` bytes is refused."""
    found = _STATUS.match(block)
    if found is None:
        return "it holds no response of a web server"
    end = _HEAD_END.search(block)
    if end is None:
        return "the response in it is cut short"
    fields = read_fields(block[: end.start()])
    raw = block[end.end() :]
    whole = (
        _undo_chunks(raw) if "chunked" in fields.get("transfer-encoding", "").lower() else _check_length(raw, fields)
    )
    unpacked = _unpack(whole.data, fields.get("content-encoding", ""), largest)
    if isinstance(unpacked, str):
        return unpacked
    kind, charset = read_kind(fields.get("content-type", ""))
    return Response(
        status=int(found[1]),
        kind=kind,
        charset=charset,
        raw=raw,
        unchunked=whole.data,
        body=unpacked.data,
        doubt=whole.doubt or unpacked.doubt,
    )


def read_kind(value: str) -> tuple[str, str | None]:
    """The media type and the encoding that a Content-Type field gives."""
    kind, _, rest = value.partition(";")
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", rest, re.IGNORECASE)
    return kind.strip().lower(), found[1] if found else None


def _check_length(raw: bytes, fields: Mapping[str, str]) -> _Unpacked:
    value = fields.get("content-length", "")
    packed = fields.get("content-encoding", "").strip().lower() not in _PLAIN_NAMES
    promised = int(value) if value.isascii() and value.isdigit() and len(value) < 16 else 0
    return _Unpacked(data=raw, doubt=CUT if promised > len(raw) and not packed else None)


def _undo_chunks(raw: bytes) -> _Unpacked:
    """The chunks joined (RFC 9112, 7.1); as it stands if it is not in chunks."""
    parts: list[bytes] = []
    place = 0
    while found := _CHUNK_SIZE.match(raw, place):
        size = int(found[1], 16)
        if size == 0:
            return _Unpacked(data=b"".join(parts))
        part = raw[found.end() : found.end() + size]
        parts.append(part)
        place = found.end() + size
        if len(part) < size:
            break
        place += 2 if raw[place : place + 2] == b"\r\n" else raw[place : place + 1] == b"\n"
    return _Unpacked(data=b"".join(parts), doubt=CUT) if parts else _Unpacked(data=raw)


def _unpack(data: bytes, names: str, largest: int) -> _Unpacked | str:
    """The data with each packing undone, the last one first."""
    doubt = None
    for name in reversed([name.strip().lower() for name in names.split(",")]):
        if name in _PLAIN_NAMES or data.lstrip()[:1] == b"<":
            continue
        if name in _GZIP_NAMES and not data.startswith(b"\x1f\x8b"):
            continue
        if name not in _GZIP_NAMES | {"deflate"}:
            return f"the page is packed by {name[:20]!r}, which cannot be undone; save the page itself"
        unpacked = _inflate(data, 31 if name in _GZIP_NAMES else 15 if data[:1] == b"\x78" else -15, largest)
        if isinstance(unpacked, str):
            return unpacked
        data, doubt = unpacked.data, doubt or unpacked.doubt
    return f"the page has more than {largest} bytes" if len(data) > largest else _Unpacked(data=data, doubt=doubt)


def _inflate(data: bytes, bits: int, largest: int) -> _Unpacked | str:
    unpacker = zlib.decompressobj(bits)
    try:
        unpacked = unpacker.decompress(data, largest + 1)
    except zlib.error:
        return "the packed page in it is damaged"
    if len(unpacked) > largest:
        return f"the page unpacks to more than {largest} bytes"
    return _Unpacked(data=unpacked, doubt=None if unpacker.eof else CUT)
