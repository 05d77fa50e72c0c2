"""Bytes of an archive file, packed or not: stretches that each begin at an offset of the file.

A `.warc.gz` is many gzip members, by custom one a record (RFC 1952); a member's checksum stands at its end, so what
lies in it is only known to be sound when all of it has been read.
"""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

CHUNK = 65_536
_GZIP = 31  # zlib's wbits for a gzip member
_MEMBER = re.compile(rb"\x1f\x8b\x08", re.DOTALL)
_PROBED = 4_096  # bytes that are unpacked to see whether a record begins there
MOST_UNPACKED = 20_000_000_000  # bytes of one stretch
MOST_AGAIN = 4_000_000_000  # bytes of one stretch that are unpacked anew to go back in it
MOST_PROBES = 50_000  # places in one file at which a stretch may begin and none does


class DamageError(ValueError):
    """The bytes that follow cannot be had; its text says why."""


class Stretch:
    """A stretch of the file that can be read forward, and again from an earlier place."""

    def __init__(self, file: BinaryIO, offset: int, *, packed: bool) -> None:
        self.offset = offset
        self.packed = packed
        self._file = file
        self._again = 0
        self._begin()

    def _begin(self) -> None:
        self.position = 0
        self.end: int | None = None  # where in the file the stretch ends, once that is known
        self._unpacker = zlib.decompressobj(_GZIP)
        self._waiting = b""
        self._place = self.offset

    def read(self, most: int) -> bytes:
        """The next bytes, at most so many; nothing at the end. Raises `DamageError`."""
        data = self._unpack(most) if self.packed else self._take(most)
        self.position += len(data)
        if self.position > MOST_UNPACKED:
            raise DamageError(f"it unpacks to more than {MOST_UNPACKED} bytes")
        return data

    def seek(self, position: int) -> None:
        """Go to a place in the stretch; what is packed is unpacked anew up to there. Raises `DamageError`."""
        if not self.packed:
            self.position, self._place = position, self.offset + position
            return
        if position < self.position:
            self._again += position
            if self._again > MOST_AGAIN:
                raise DamageError("too much of it is damaged; the rest of it is left")
            self._begin()
        while self.position < position:
            if not self.read(min(CHUNK, position - self.position)):
                raise DamageError("it is shorter than before; it changed while it was read")

    def is_sound(self) -> bool:
        """Whether all of the stretch can be had and fits its checksum; what is not packed has none."""
        if not self.packed:
            return True
        other = Stretch(self._file, self.offset, packed=True)
        try:
            while other.read(CHUNK):
                pass
        except DamageError:
            return False
        return True

    def _take(self, most: int) -> bytes:
        data = self._read_file(most)
        if not data:
            self.end = self._place
        return data

    def _unpack(self, most: int) -> bytes:
        while not self._unpacker.eof:
            if not self._waiting:
                self._waiting = self._read_file(CHUNK)
                if not self._waiting:
                    raise DamageError("the file ends in the middle of it")
            try:
                data = self._unpacker.decompress(self._waiting, most)
            except zlib.error as error:
                raise DamageError("its packed bytes are damaged") from error
            self._waiting = self._unpacker.unconsumed_tail
            if data:
                return data
        self.end = self._place - len(self._unpacker.unused_data)
        return b""

    def _read_file(self, most: int) -> bytes:
        try:
            self._file.seek(self._place)
            data = self._file.read(most)
        except OSError as error:
            raise DamageError(f"the disk does not read it ({error.strerror or error})") from error
        self._place += len(data)
        return data


def is_packed(file: BinaryIO) -> bool:
    """Whether the file begins as gzip does."""
    file.seek(0)
    return _MEMBER.match(file.read(3)) is not None


class Finder:
    """Where in a packed file stretches begin."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._probes = MOST_PROBES

    def is_at_end(self, offset: int) -> bool:
        """Whether nothing follows but zeros, with which some tools fill a file up."""
        self._file.seek(offset)
        while data := self._file.read(_PROBED):
            if data.strip(b"\x00"):
                return False
        return True

    def find(self, offset: int) -> Stretch | None:
        """The stretch at this offset or, where none begins there, the next one that begins with a record."""
        self._file.seek(offset)
        if _MEMBER.match(self._file.read(3)):
            return Stretch(self._file, offset, packed=True)
        return self.find_record(offset)

    def find_record(self, offset: int) -> Stretch | None:
        """The next stretch from this offset on that begins with a record."""
        for place in self._find_members(offset):
            stretch = Stretch(self._file, place, packed=True)
            try:
                if stretch.read(_PROBED).startswith(b"WARC/"):
                    stretch.seek(0)
                    return stretch
            except DamageError:
                pass
            self._probes -= 1
            if self._probes < 0:
                return None
        return None

    def _find_members(self, offset: int) -> Iterator[int]:
        """The offsets at which bytes stand that a gzip member begins with."""
        while True:
            self._file.seek(offset)
            data = self._file.read(CHUNK)
            for found in _MEMBER.finditer(data):
                yield offset + found.start()
            if len(data) < CHUNK:
                return
            offset += CHUNK - 2
