"""What commands that list things print alike: rows as CSV, and rich text as lines for the terminal."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crosswire.cli.output import find_width, wants_color

if TYPE_CHECKING:
    from rich.console import RenderableType


def print_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """RFC 4180, UTF-8; no cell holds a line break or what a spreadsheet would run as a formula."""
    import csv
    import io

    from crosswire.export.csv import guard_cell

    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows(map(guard_cell, row) for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def print_blocks(blocks: Iterable["RenderableType"]) -> bytes:
    """Texts and tables as wide as the terminal, in colour where it can, an empty line between them; UTF-8.

    Markup in a text is printed as it stands.
    """
    import io

    from rich.console import Console

    text = io.StringIO()
    color = wants_color()
    console = Console(
        file=text,
        width=find_width(),
        force_terminal=color,
        color_system="standard" if color else None,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for number, block in enumerate(blocks):
        if number:
            console.print()
        console.print(block)
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines()).encode("utf-8", "replace")
