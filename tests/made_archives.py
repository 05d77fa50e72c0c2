"""Web archives made for the tests, by the library that crawlers write them with."""

import gzip
import io
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

TOWNS = ("Varnholm", "Pellworth", "Askeby", "Torrin", "Lunden", "Marrow")
DATED = '<meta property="article:published_time" content="2031-05-0{day}T08:00:00Z">'


class Made(Struct, frozen=True, kw_only=True):
    """An archive's bytes and the offset of each of its records."""

    data: bytes
    offsets: tuple[int, ...]


def make_page(number: int, *, dated: bool = True, body: str = "") -> str:
    """A page with an article of its own about the harbour of a town."""
    town = TOWNS[number % len(TOWNS)]
    words = body or (
        f"<p>The harbour of {town} was closed on Tuesday after a crane fell on to berth {number + 3}, the port"
        f" authority said, and nobody was hurt in the accident.</p><p>It will take {number + 2} days to clear the"
        " berth, an engineer told reporters on Wednesday, and ships are sent to the next harbour until then.</p>"
    )
    date = DATED.format(day=number % 8 + 1) if dated else ""
    return (
        f"<!doctype html><html lang=en><head><title>Crane falls in {town}</title>{date}</head>"
        f"<body><article><h1>Crane falls in {town}</h1>{words}</article></body></html>"
    )


def make_address(number: int) -> str:
    return f"https://news{number}.example/2031/05/crane-{number}.html"


def make_response(body: bytes, *headers: tuple[str, str], status: str = "200 OK", protocol: str = "HTTP/1.1") -> bytes:
    fields = headers or (("Content-Type", "text/html; charset=utf-8"),)
    head = f"{protocol} {status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields)
    return head.encode() + b"\r\n" + body


class _Writer(WARCWriter):
    """The library's writer, which otherwise leaves temporary files open."""

    def _create_temp_file(self) -> io.BytesIO:
        return io.BytesIO()


class Archive:
    """A WARC file in the making."""

    def __init__(self, *, packed: bool) -> None:
        self._file = io.BytesIO()
        self._writer = _Writer(self._file, gzip=packed)
        self._offsets: list[int] = []

    def add(self, kind: str, address: str, block: bytes, content_type: str | None = None, **fields: str) -> "Archive":
        """Add a record of any type; `fields` are its own, with underscores for hyphens."""
        self._offsets.append(self._file.tell())
        headers = {"WARC-Date": "2031-05-09T10:00:00Z"} | {name.replace("_", "-"): v for name, v in fields.items()}
        record = self._writer.create_warc_record(
            address, kind, payload=io.BytesIO(block), warc_content_type=content_type or "application/http; msgtype=response",
            length=len(block), warc_headers_dict=headers,
        )  # fmt: skip
        self._writer.write_record(record)
        return self

    def add_page(self, number: int, body: bytes | None = None, **fields: str) -> "Archive":
        """Add the response for a page."""
        page = make_page(number).encode() if body is None else body
        self._offsets.append(self._file.tell())
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        extra = {"WARC-Date": "2031-05-09T10:00:00Z"} | {name.replace("_", "-"): v for name, v in fields.items()}
        record = self._writer.create_warc_record(
            make_address(number), "response", payload=io.BytesIO(page), http_headers=headers, warc_headers_dict=extra
        )
        self._writer.write_record(record)
        return self

    def make(self) -> Made:
        return Made(data=self._file.getvalue(), offsets=tuple(self._offsets))


def make_pages(count: int, *, packed: bool) -> Made:
    """An archive of so many pages."""
    archive = Archive(packed=packed)
    for number in range(count):
        archive.add_page(number)
    return archive.make()


def make_raw_record(address: str, block: bytes) -> bytes:
    """A response as the library would not write it."""
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-05-09T10:00:00Z\r\n"
        f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def write_archive(folder: Path, data: bytes, *, packed: bool) -> Path:
    path = folder / ("crawl.warc.gz" if packed else "crawl.warc")
    path.write_bytes(data)
    return path


def pack_whole(data: bytes) -> bytes:
    """All records in one gzip member, as no archive should be packed."""
    return gzip.compress(data, mtime=0)


def flip(data: bytes, places: Sequence[int]) -> bytes:
    """The data with a bit of some bytes turned over."""
    flipped = bytearray(data)
    for place in places:
        flipped[place] ^= 0x10
    return bytes(flipped)
