"""Nouns as they lie in the store: JSON, compressed where they are long."""

import zlib
from typing import Any, TypeVar

import msgspec

from crosswire.codec import decode, encode
from crosswire.errors import StoreError

T = TypeVar("T")

LEVEL = 6  # of zlib: half of what level 1 leaves, at 1 ms an article


def pack(noun: Any) -> bytes:
    """The noun as compressed JSON."""
    return zlib.compress(encode(noun), LEVEL)


def unpack(data: bytes, kind: type[T]) -> T:
    """The noun of type `kind`; raises `StoreError` if the data holds another thing."""
    try:
        return decode(zlib.decompress(data), kind)
    except (zlib.error, msgspec.MsgspecError) as error:
        raise StoreError(f"something in the store cannot be read ({error}): run crosswire doctor") from error


def write(noun: Any) -> str:
    """The noun as JSON, for what SQL looks into."""
    return encode(noun).decode("utf-8", "replace")


def read(text: str, kind: type[T]) -> T:
    """The noun of type `kind`; raises `StoreError` if the text holds another thing."""
    try:
        return decode(text.encode("utf-8"), kind)
    except msgspec.MsgspecError as error:
        raise StoreError(f"something in the store cannot be read ({error}): run crosswire doctor") from error
