"""Bytes to text: as it stands, the byte-order mark dropped; what cannot be text is told from what can."""

import codecs
import re

from msgspec import Struct

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
MAX_CONTROLS = 0.002  # of a text's characters: more, and it is a program's file
SPARE_CONTROLS = 4  # that any text may have
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Decoded(Struct, frozen=True, kw_only=True):
    """A text and what was doubtful about reading it; `text` is None where the bytes are no text."""

    text: str | None
    doubt: str | None = None


def decode_text(data: bytes) -> Decoded:
    """The text of a file, by its byte-order mark, else as UTF-8, else as Windows-1252 (and says so)."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _check(_decode_marked(data[len(mark) :], encoding))
    if b"\x00" in data:
        return Decoded(text=None, doubt="it is a binary file, not text; save the article as plain text and try again")
    try:
        return _check(Decoded(text=data.decode("utf-8")))
    except UnicodeDecodeError:
        return _check(_decode_legacy(data))


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(text=data.decode(encoding))
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text=text, doubt=f"parts of it are not valid {encoding.upper()} and were replaced")


def _decode_legacy(data: bytes) -> Decoded:
    text = data.decode("cp1252", "replace")
    return Decoded(
        text=text, doubt="it is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong"
    )


def _check(decoded: Decoded) -> Decoded:
    """The text, unless it holds so many control characters that it can be none."""
    text = decoded.text or ""
    controls = len(_CONTROL.findall(text))
    if controls > SPARE_CONTROLS and controls > MAX_CONTROLS * len(text):
        return Decoded(text=None, doubt="it is full of control characters, so not text; save the article as plain text")
    if _SURROGATE.search(text):
        return Decoded(text=_SURROGATE.sub("\ufffd", text), doubt="it holds broken characters, which were replaced")
    return decoded
