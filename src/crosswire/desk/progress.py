"""How a long run says how far it is."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]  # is told what is being done, how much of it is done, and of how much


def tell_nothing(_what: str, _done: int, _of: int) -> None:
    """The progress that nobody asked for."""
