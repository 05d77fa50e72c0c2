"""The list of stories, as a table for the terminal, JSON or CSV."""

import csv
import io
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from crosswire.cli.output import find_width, wants_color

if TYPE_CHECKING:
    from rich.text import Text

    from crosswire.kept import StoryHead
    from crosswire.model import FactStatus

COLUMNS = ("id", "title", "articles", "outlets", "voices", "earliest", "latest", "disputed", "conflicting", "stale")
FORMULA = tuple("=+-@\t\r")  # a spreadsheet runs a cell that begins so
MOST_OUTLETS = 4
SHOWN_STATUSES: tuple["FactStatus", ...] = ("disputed", "conflicting", "developing", "corroborated")


class ListFormat(StrEnum):
    """What a list can be printed as."""

    table = "table"
    json = "json"
    csv = "csv"


def print_stories(heads: Sequence["StoryHead"], kind: ListFormat) -> bytes:
    """The list in one format, UTF-8."""
    match kind:
        case ListFormat.json:
            from crosswire.codec import encode

            return encode(heads) + b"\n"
        case ListFormat.csv:
            return _print_rows(heads).encode("utf-8", "replace")
        case ListFormat.table:
            return _print_table(heads).encode("utf-8", "replace")


def _print_rows(heads: Sequence["StoryHead"]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for head in heads:
        statuses = (str(head.statuses.get("disputed", 0)), str(head.statuses.get("conflicting", 0)))
        row = [head.id, head.title, str(head.articles), "; ".join(head.outlets), str(head.voices)]
        row += [head.earliest or "", head.latest or "", *statuses, "yes" if head.stale else "no"]
        writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row])
    return text.getvalue()


def _print_table(heads: Sequence["StoryHead"]) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True)
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("latest", no_wrap=True)
    table.add_column("articles", justify="right", no_wrap=True)
    table.add_column("voices", justify="right", no_wrap=True)
    table.add_column("story", ratio=1, overflow="fold")
    for number, head in enumerate(heads, start=1):
        voices = str(head.voices) if head.revision else "–"
        table.add_row(str(number), (head.latest or "no date")[:10], str(head.articles), voices, _describe(head))
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
    console.print(table)
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n"


def _describe(head: "StoryHead") -> "Text":
    """A story's title, what is disputed in it and who tells it; nothing of an article steers the terminal."""
    from rich.text import Text

    from crosswire.render.display import clean_line

    statuses = [f"{count} {status}" for status in SHOWN_STATUSES if (count := head.statuses.get(status))]
    outlets = [clean_line(outlet) for outlet in head.outlets]
    more = f" and {len(outlets) - MOST_OUTLETS} more" if len(outlets) > MOST_OUTLETS else ""
    news = "" if not head.stale else "has news" if head.revision else "not read yet"
    notes = filter(None, [head.id, *statuses, ", ".join(outlets[:MOST_OUTLETS]) + more, news])
    return Text.assemble((clean_line(head.title), "bold"), "\n", (" · ".join(notes), "dim"))
