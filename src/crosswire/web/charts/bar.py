"""How many facts of a story have which status, as a bar of a list."""

from collections.abc import Mapping

from msgspec import Struct

from crosswire.model import FactStatus

ORDER: tuple[FactStatus, ...] = ("disputed", "conflicting", "developing", "corroborated")  # the rest has one voice
WIDTH = 200
NARROWEST = 4  # pixels: one disputed fact among a hundred is still seen


class Stretch(Struct, frozen=True, kw_only=True):
    """One status's part of the bar."""

    status: FactStatus
    count: int
    x: float
    width: float


def lay_bar(statuses: Mapping[FactStatus, int]) -> tuple[Stretch, ...]:
    """The bar's stretches from left to right, `WIDTH` pixels in all; none where there is no fact."""
    held = [(status, statuses[status]) for status in ORDER if statuses.get(status)]
    total = sum(count for _, count in held)
    widths = [max(NARROWEST, WIDTH * count / total) for _, count in held]
    scale = WIDTH / sum(widths) if widths else 1.0
    stretches, x = [], 0.0
    for (status, count), width in zip(held, widths, strict=True):
        stretches.append(Stretch(status=status, count=count, x=round(x, 1), width=round(width * scale, 1)))
        x += width * scale
    return tuple(stretches)
