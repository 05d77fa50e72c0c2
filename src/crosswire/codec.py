"""Nouns to JSON and back, and ids made from content."""

import hashlib
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()


def encode(noun: Any) -> bytes:
    """The noun as compact JSON, UTF-8."""
    return _ENCODER.encode(noun)


def decode(data: bytes, kind: type[T]) -> T:
    """The noun of type `kind` that `data` holds; raises `msgspec.ValidationError` if it holds another thing."""
    return msgspec.json.decode(data, type=kind)


def make_id(prefix: str, *parts: str | int | None) -> str:
    """An id made from content: `prefix`, a hyphen and 12 hex digits of the parts' sha256."""
    joined = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
