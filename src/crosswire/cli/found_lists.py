"""What was found, for the terminal, as JSON or as CSV."""

import csv
import io
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from crosswire.cli.output import find_width, wants_color

if TYPE_CHECKING:
    from rich.text import Text

    from crosswire.desk.quotes import Quoted, Rendering, Saying
    from crosswire.kept import Hit

HIT_COLUMNS = (
    *(
        "kind",
        "text",
        "exact",
        "speaker",
        "outlet",
        "published",
        "title",
        "story",
        "article",
        "start",
        "end",
        "id",
        "score",
    ),
)
QUOTE_COLUMNS = (
    *(
        "saying",
        "text",
        "kind",
        "exact",
        "speaker",
        "chain",
        "outlet",
        "published",
        "title",
        "story",
        "article",
        "start",
        "end",
    ),
    "id",
)
FORMULA = tuple("=+-@\t\r")  # a spreadsheet runs a cell that begins so


class FoundFormat(StrEnum):
    """What was found can be printed as."""

    terminal = "terminal"
    json = "json"
    csv = "csv"


def print_hits(hits: Sequence["Hit"], kind: FoundFormat) -> bytes:
    """Hits in one format, UTF-8."""
    match kind:
        case FoundFormat.json:
            from crosswire.codec import encode

            return encode(hits) + b"\n"
        case FoundFormat.csv:
            return _print_rows(HIT_COLUMNS, map(_list_hit, hits))
        case FoundFormat.terminal:
            return _print_blocks([_describe_hit(hit) for hit in hits])


def print_quotes(quoted: "Quoted", kind: FoundFormat) -> bytes:
    """Sayings in one format, UTF-8; of CSV a rendering is a row."""
    match kind:
        case FoundFormat.json:
            from crosswire.codec import encode

            return encode(quoted) + b"\n"
        case FoundFormat.csv:
            rows = ((saying, one) for saying in quoted.sayings for one in saying.renderings)
            return _print_rows(QUOTE_COLUMNS, (_list_rendering(*row) for row in rows))
        case FoundFormat.terminal:
            return _print_blocks([_describe_saying(saying) for saying in quoted.sayings])


# ---------------------------------------------------------------- rows


def _list_hit(hit: "Hit") -> list[str]:
    span = hit.span
    place = [str(span.start), str(span.end)] if span else ["", ""]
    exact = "yes" if hit.is_exact else ""
    told = [
        hit.kind,
        hit.text,
        exact,
        hit.speaker or "",
        hit.outlet or "",
        hit.published or "",
        hit.title,
        hit.story or "",
    ]
    return [*told, hit.article or "", *place, hit.ref, str(hit.score)]


def _list_rendering(saying: "Saying", one: "Rendering") -> list[str]:
    exact = " | ".join(one.exact)
    told = [
        saying.id,
        one.text,
        one.kind,
        exact,
        saying.speaker,
        " > ".join(one.chain),
        one.outlet or "",
        one.published or "",
    ]
    return [*told, saying.title, saying.story or "", one.article, str(one.span.start), str(one.span.end), one.quote]


def _print_rows(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row])
    return text.getvalue().encode("utf-8", "replace")


# ---------------------------------------------------------------- the terminal


def _describe_hit(hit: "Hit") -> "Text":
    """The words with what matches in bold; below, what it is and where it stands."""
    from rich.text import Text

    from crosswire.render.display import clean_line, clean_text

    words = Text("“" if hit.is_exact else "")
    place = 0
    for start, end in (*hit.marks, (len(hit.text), len(hit.text))):
        words.append(clean_text(hit.text[place:start]))
        words.append(clean_text(hit.text[start:end]), "bold")
        place = end
    words.append("”" if hit.is_exact else "")
    notes = [hit.kind, hit.speaker, hit.outlet, (hit.published or "")[:10], hit.title, hit.story]
    return Text.assemble(words, "\n", (" · ".join(filter(None, map(clean_line, notes))), "dim"))


def _describe_saying(saying: "Saying") -> "Text":
    """The fullest words; below, when, who renders them how, through whom, and in which story."""
    from rich.text import Text

    from crosswire.render.display import clean_line

    words = clean_line(saying.text)
    outlets = len(saying.outlets)
    named = ", ".join(map(clean_line, saying.outlets[:4])) + (f" and {outlets - 4} more" if outlets > 4 else "")
    kinds = ", ".join(dict.fromkeys(one.kind for one in saying.renderings))
    through = next((" > ".join(one.chain) for one in saying.renderings if len(one.chain) > 1), "")
    notes = [(saying.published or "no date")[:10], saying.speaker, kinds, named, through, saying.title, saying.story]
    return Text.assemble(
        f"“{words}”" if saying.is_exact else words, "\n", (" · ".join(filter(None, map(clean_line, notes))), "dim")
    )


def _print_blocks(blocks: Sequence["Text"]) -> bytes:
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
    printed = "\n".join(line.rstrip() for line in text.getvalue().splitlines())
    return f"{printed}\n".encode("utf-8", "replace") if blocks else b""
