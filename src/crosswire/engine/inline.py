"""Steps run one after another in this process.

Here, at the boundary of an item, stands the program's only `except Exception`: whatever a step does with one article or
story, the others go on.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from msgspec import Struct

from crosswire.errors import CrosswireError

Item = TypeVar("Item")
Result = TypeVar("Result")


class Failure(Struct, frozen=True, kw_only=True):
    """What a step could not do with one item, in one line."""

    position: int  # of the item among those given
    message: str


def run_step(step: Callable[[Item], Result], items: Iterable[Item]) -> tuple[dict[int, Result], tuple[Failure, ...]]:
    """The step's results by the position of their items, and the failures of the others.

    A `CrosswireError` is the caller's or the machine's fault and goes through.
    """
    results: dict[int, Result] = {}
    failures: list[Failure] = []
    for position, item in enumerate(items):
        try:
            results[position] = step(item)
        except CrosswireError:
            raise
        except Exception as error:  # noqa: BLE001 - the one boundary; see above
            failures.append(Failure(position=position, message=describe_failure(error)))
    return results, tuple(failures)


def describe_failure(error: Exception) -> str:
    """The error in one line that asks to be reported."""
    said = " ".join(str(error).split())[:120]
    return f"a fault in Crosswire ({type(error).__name__}: {said}); the rest went on, please report it"
