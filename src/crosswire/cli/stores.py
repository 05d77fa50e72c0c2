"""Where the store is, which moment it is, and the models, loaded when first asked for."""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.errors import StoreError, UsageError

if TYPE_CHECKING:
    from crosswire.pipeline import Tools
    from crosswire.store import Store

VARIABLE = "CROSSWIRE_STORE"
SHORT_WAIT = 0.5  # seconds that a reader waits to keep what it had to make anew


def find_store(named: Path | None) -> Path:
    """The file of the store: the one that is named, or the user's own."""
    if named is not None:
        return named
    from platformdirs import user_data_path

    return user_data_path("crosswire", appauthor=False) / "crosswire.db"


def tell_moment() -> str:
    """This moment, as the store writes it: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def load_all_tools() -> "Tools":
    """The models, loaded once."""
    from crosswire.pipeline import load_tools

    return load_tools()


def open_store(named: Path | None, *, write: bool) -> "Store":
    """The store, opened; raises `StoreError` if it cannot be."""
    from crosswire.store import Store

    return Store.open(find_store(named), write=write)


def open_to_keep(named: Path | None) -> "Store":
    """The store opened to write if that can be at once, else to be read only: what is made anew is then not kept."""
    from crosswire.store import Store

    path = find_store(named)
    with suppress(StoreError):
        return Store.open(path, write=True, wait=SHORT_WAIT)
    return Store.open(path, write=False)


# ---------------------------------------------------------------- the numbers of the last list


def keep_numbers(path: Path, stories: Sequence[str]) -> None:
    """Remember which story bore which number in the list that was just shown, if that can be written anywhere."""
    with suppress(OSError):
        place = _find_numbers(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("\n".join(stories), encoding="utf-8")


def read_number(path: Path, words: str) -> str:
    """The story's id where the words are a number of the last list, else the words; raises `UsageError`."""
    if not words.isascii() or not words.isdigit():
        return words
    stories: list[str] = []
    with suppress(OSError):
        stories = _find_numbers(path).read_text(encoding="utf-8").split("\n")
    if not 1 <= int(words) <= len(stories):
        raise UsageError(f"no story was numbered {words} when crosswire stories last listed them")
    return stories[int(words) - 1]


def _find_numbers(path: Path) -> Path:
    from platformdirs import user_cache_path

    name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]
    return user_cache_path("crosswire", appauthor=False) / f"stories-{name}.txt"
