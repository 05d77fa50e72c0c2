"""Pages of a long list: a cursor names the last item shown, so that what comes in meanwhile shifts nothing."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from crosswire.errors import UsageError

T = TypeVar("T")
MOST = 200
USUAL = 50
LONGEST_CURSOR = 400
_CURSOR = re.compile(r"(\d{1,9}):(.+)", re.ASCII | re.DOTALL)


class Page(Struct, Generic[T], frozen=True, kw_only=True):
    """Some items of a list, how many there are in all, and the cursor of the next page if there is one."""

    items: tuple[T, ...]
    total: int
    next: str | None = None


def cut_page(items: Sequence[T], name: Callable[[T], str], cursor: str | None, limit: int = USUAL) -> Page[T]:
    """The items after the cursor's, at most `limit`, which is capped; raises `UsageError` for a cursor of no list."""
    begin = _find_begin(items, name, cursor) if cursor else 0
    end = begin + max(1, min(limit, MOST))
    more = end < len(items)
    return Page(
        items=tuple(items[begin:end]),
        total=len(items),
        next=_make_cursor(end - 1, name(items[end - 1])) if more else None,
    )


def _make_cursor(place: int, name: str) -> str:
    return urlsafe_b64encode(f"{place}:{name}".encode()).decode().rstrip("=")


def _find_begin(items: Sequence[T], name: Callable[[T], str], cursor: str) -> int:
    """The place after the item that the cursor names; where that is gone, the place that it had."""
    place, wanted = _read_cursor(cursor)
    if place < len(items) and name(items[place]) == wanted:
        return place + 1
    at = next((at for at, item in enumerate(items) if name(item) == wanted), None)
    return place if at is None else at + 1


def _read_cursor(cursor: str) -> tuple[int, str]:
    try:
        text = urlsafe_b64decode((cursor + "=" * (-len(cursor) % 4)).encode("ascii")).decode()
    except (Error, ValueError):
        text = ""
    match = _CURSOR.fullmatch(text) if len(cursor) <= LONGEST_CURSOR else None
    if match is None:
        raise UsageError("this cursor is none of ours: begin without one")
    return int(match[1]), match[2]
