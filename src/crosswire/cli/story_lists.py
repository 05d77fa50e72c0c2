"""The list of stories, as a table for the terminal, JSON or CSV."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from crosswire.cli.printing import print_blocks, print_csv

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from crosswire.kept import StoryHead
    from crosswire.model import FactStatus

COLUMNS = ("id", "title", "articles", "outlets", "voices", "earliest", "latest", "disputed", "conflicting", "stale")
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
            return print_csv(COLUMNS, map(_list_head, heads))
        case ListFormat.table:
            return print_blocks([_tabulate(heads)])


def _list_head(head: "StoryHead") -> list[str]:
    statuses = (str(head.statuses.get("disputed", 0)), str(head.statuses.get("conflicting", 0)))
    row = [head.id, head.title, str(head.articles), "; ".join(head.outlets), str(head.voices)]
    return [*row, head.earliest or "", head.latest or "", *statuses, "yes" if head.stale else "no"]


def _tabulate(heads: Sequence["StoryHead"]) -> "Table":
    from rich import box
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
    return table


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
