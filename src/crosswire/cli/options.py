"""What a person may type after `crosswire brief`, `explain`, `verify` and `schema`, each with its help."""

from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

STDIN = "-"


class Format(StrEnum):
    """What a brief can be printed as: for the terminal, or as `export.formats.FORMATS` says."""

    terminal = "terminal"
    html = "html"
    markdown = "markdown"
    footnotes = "footnotes"
    docx = "docx"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    csv_facts = "csv-facts"
    csv_quotes = "csv-quotes"
    ftm = "ftm"
    jsonld = "jsonld"


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"crosswire {version('crosswire')}")
        raise typer.Exit


ArticlePaths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files or folders of articles (.txt .md .html .json .jsonl .warc); - reads one from the standard input.",
        show_default=False,
    ),
]
RecordPath = Annotated[
    Path,
    typer.Argument(
        metavar="RECORD",
        help="A record saved with --format json; - reads it from the standard input.",
        show_default=False,
    ),
]
FactName = Annotated[
    str,
    typer.Argument(
        metavar="FACT", help="The id of a fact, its first characters, or words of the fact.", show_default=False
    ),
]
PrintedFormat = Annotated[
    Format, typer.Option("--format", "-f", help="What to print: docs/export.md says what each holds.")
]
PagePath = Annotated[
    Path | None,
    typer.Option("--html", metavar="FILE", help="Write the page there as well: one file, no outside request."),
]
OutputPath = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, not to the standard output.")
]
Words = Annotated[int, typer.Option("--words", min=20, max=2000, help="At most how long the brief is, in words.")]
PublishedDate = Annotated[
    str | None,
    typer.Option("--date", metavar="YYYY-MM-DD", help="When articles were published that do not say so themselves."),
]
OutletName = Annotated[
    str | None, typer.Option("--outlet", metavar="NAME", help="Who published articles that do not say so themselves.")
]
StorePath = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="FILE",
        envvar="CROSSWIRE_STORE",
        help="The store, instead of the one in your data folder.",
        show_default=False,
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing about problems and progress.")]
Version = Annotated[
    bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
]
