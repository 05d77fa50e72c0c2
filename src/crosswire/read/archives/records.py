"""Records of a web archive: where each begins, its fields and its block; a bad one is told with its place and passed.

After a bad one the next is looked for by how records begin, so that one wrong length never hides those behind it.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from crosswire.read.archives.unpacking import CHUNK, DamageError, Stretch

LONGEST_HEAD = 65_536
MOST_BAD = 200  # in one stretch: after so many it is given up

_BEGIN = re.compile(rb"WARC/\d\.\d\d?[ \t]*\r?\n")
_NEXT = re.compile(rb"WARC/\d\.\d\d?[ \t]*\r?\n(?=[A-Za-z][A-Za-z0-9-]*[ \t]*:)")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_BREAKS = b"\r\n"
_ARC = re.compile(rb"(?:filedesc|https?|dns)://?\S+ \d{1,3}(?:\.\d{1,3}){3} \d{14} ")


class Record(Struct, frozen=True, kw_only=True):
    """A record: where it begins, its fields by names in small letters; a block too large or not wanted is None."""

    place: str  # offset in the file, and after "+" the place among the unpacked bytes of a member that holds several
    fields: Mapping[str, str]
    length: int
    block: bytes | None
    surely_whole: bool = True  # the file's own checksum, where it has one, fits


class BadRecord(Struct, frozen=True, kw_only=True):
    """A place at which no record can be read, and why."""

    place: str
    reason: str


class _Unreadable(Exception):  # noqa: N818 - never leaves this file
    """Why no record can be read here, and from where on the next is looked for."""

    def __init__(self, reason: str, resume: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.resume = resume


class _Reader:
    """Bytes of a stretch with a look ahead."""

    def __init__(self, stretch: Stretch) -> None:
        self.stretch = stretch
        self.damage: DamageError | None = None  # behind what is held
        self._held = b""

    @property
    def position(self) -> int:
        """Where the next byte stands in the archive, in bytes unpacked."""
        return self.stretch.position - len(self._held)

    def peek(self, count: int) -> bytes:
        """The next bytes, fewer only before the end or damage; they stay. Raises `DamageError` at damage."""
        parts, length = [self._held], len(self._held)
        while length < count and self.damage is None:
            try:
                more = self.stretch.read(max(CHUNK, count - length))
            except DamageError as damage:
                self.damage = damage
                break
            if not more:
                break
            parts.append(more)
            length += len(more)
        self._held = b"".join(parts)
        if not self._held and self.damage is not None:
            raise self.damage
        return self._held[:count]

    def take(self, count: int) -> bytes:
        """The next bytes, fewer only at the end."""
        data = self.peek(count)
        self._held = self._held[count:]
        return data

    def go(self, position: int) -> None:
        """Go to a place in the stretch."""
        ahead = position - self.position
        if 0 <= ahead <= len(self._held):
            self._held = self._held[ahead:]
        else:
            self._held, self.damage = b"", None
            self.stretch.seek(position)

    def skip(self, count: int) -> int:
        """Pass over bytes; how many there were."""
        begin = self.position
        if not self.stretch.packed:
            return self._skip_plain(count)
        while (left := count - (self.position - begin)) > 0:
            if not self.take(min(CHUNK, left)):
                break
        return self.position - begin

    def _skip_plain(self, count: int) -> int:
        begin = self.position
        self.go(begin + count - 1)
        return count if self.take(1) else self._measure_rest(begin)

    def _measure_rest(self, begin: int) -> int:
        self.go(begin)
        while self.take(CHUNK):
            pass
        return self.position - begin


def iter_records(stretch: Stretch, largest: int, wanted: frozenset[str]) -> Iterator[Record | BadRecord]:
    """The records of a stretch; blocks are read of records of the types wanted, if at most `largest` bytes long."""
    reader = _Reader(stretch)
    bad = 0
    sound: bool | None = None
    while bad < MOST_BAD:
        start = reader.position
        try:
            _skip_breaks(reader)
            start = reader.position
            if not reader.peek(1):
                return
            record = _read_record(reader, largest, wanted)
            if sound is None:
                sound = _is_sound(reader)
            yield Record(
                place=_name_place(stretch, start),
                fields=record.fields,
                length=record.length,
                block=record.block,
                surely_whole=sound,
            )
        except _Unreadable as trouble:
            bad += 1
            yield BadRecord(place=_name_place(stretch, start), reason=trouble.reason)
            try:
                if not _find_next(reader, trouble.resume):
                    return
            except DamageError:
                return
        except DamageError as damage:
            yield BadRecord(place=_name_place(stretch, start), reason=str(damage))
            return
    yield BadRecord(place=_name_place(stretch, reader.position), reason="too much of it is damaged; the rest is left")


def _read_record(reader: _Reader, largest: int, wanted: frozenset[str]) -> Record:
    start = reader.position
    fields = _read_head(reader)
    body = reader.position
    length = _read_length(fields)
    if length is None:
        raise _Unreadable("it does not say how long it is", body)
    is_wanted = fields.get("warc-type", "").lower() in wanted and length <= largest
    block = reader.take(length) if is_wanted else None
    have = len(block) if block is not None else reader.skip(length)
    if have < length and reader.damage is not None:
        raise reader.damage
    if have < length:
        raise _Unreadable(f"it is cut short: {have} of the {length} bytes that it promises are there", body)
    after = _peek_after(reader)
    if after and not after.startswith((b"\r\n\r\n", b"\n\n", b"WARC/")) and after not in {b"\r\n", b"\n"}:
        raise _Unreadable("its length is wrong: what follows is no end of a record", body)
    return Record(place=str(start), fields=fields, length=length, block=block)


def _read_head(reader: _Reader) -> dict[str, str]:
    """The fields of the record that begins here; raises `_Unreadable` where none does."""
    start = reader.position
    data = reader.peek(CHUNK)
    if not _BEGIN.match(data):
        what = "an ARC record, which is not read: turn it into WARC" if _ARC.match(data) else "no record begins here"
        raise _Unreadable(what, start)
    end = _HEAD_END.search(data)
    if end is None:
        raise _Unreadable(f"its head is cut short or longer than {LONGEST_HEAD} bytes", start + 1)
    reader.go(start + end.end())
    return read_fields(data[: end.start()])


def read_fields(head: bytes) -> dict[str, str]:
    """The fields below the first line, by their names in small letters; the first of a name counts."""
    fields: dict[str, str] = {}
    name = ""
    for line in head.decode("utf-8", "replace").splitlines()[1:]:
        if line[:1] in {" ", "\t"} and name:
            fields[name] += " " + line.strip()
            continue
        begin, colon, value = line[1:].partition(":")
        name = (line[:1] + begin).strip().lower() if colon else ""
        if name:
            fields.setdefault(name, value.strip())
    return fields


def _read_length(fields: Mapping[str, str]) -> int | None:
    value = fields.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None


def _peek_after(reader: _Reader) -> bytes:
    try:
        return reader.peek(10)
    except DamageError:
        return b""


def _is_sound(reader: _Reader) -> bool:
    """Whether the stretch of which a record has been read fits its checksum, to its end if more records follow."""
    try:
        _skip_breaks(reader)
        return not reader.peek(1) or reader.stretch.is_sound()
    except DamageError:
        return False


def _skip_breaks(reader: _Reader) -> None:
    while (found := reader.peek(4)) and found[:1] in {b"\r", b"\n"}:
        reader.take(len(found) - len(found.lstrip(_BREAKS)))


def _find_next(reader: _Reader, position: int) -> bool:
    """Go to where the next record begins, from this place on; whether there is one."""
    reader.go(position)
    while data := reader.peek(2 * CHUNK):
        if found := _NEXT.search(data):
            reader.take(found.start())
            return True
        if len(data) < 2 * CHUNK:
            return False
        reader.take(CHUNK)  # what lies across its end is seen whole next time
    return False


def _name_place(stretch: Stretch, position: int) -> str:
    if not stretch.packed:
        return str(stretch.offset + position)
    return f"{stretch.offset}+{position}" if position else str(stretch.offset)
