"""`crosswire`: brief, explain, verify, schema, and the commands over a store.

Heavy imports stand inside the commands, so that --help is quick.
"""

import sys
from typing import TYPE_CHECKING

import typer
from typer.main import get_command

from crosswire.cli import options
from crosswire.cli.change_commands import register_changes
from crosswire.cli.correct_commands import register_corrections
from crosswire.cli.desk_commands import register_desk
from crosswire.cli.messages import end_progress, say, tell_bug, tell_problems, tell_progress
from crosswire.cli.options import STDIN, Format
from crosswire.cli.output import check_writable, deliver, is_watched, write_file, write_stdout
from crosswire.cli.records import check_printable, read_record, read_stdin, render_record
from crosswire.cli.search_commands import register_search
from crosswire.cli.serving import register_serving
from crosswire.errors import CrosswireError, UsageError

if TYPE_CHECKING:
    from crosswire.model import Reading, Record

app = typer.Typer(
    name="crosswire",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def main() -> None:
    """Run the command; ends the process with 0 (something was read), 1 (nothing was) or 2 (wrong usage)."""
    sys.excepthook = tell_bug
    try:
        get_command(app)(prog_name="crosswire")  # app() itself would put Typer's excepthook in place of ours
    except UsageError as error:
        say(f"crosswire: {error}")
        sys.exit(2)
    except CrosswireError as error:
        say(f"crosswire: {error}")
        sys.exit(1)


@app.callback()
def take_options(_version: options.Version = False) -> None:
    """Reads what several outlets wrote about one event, and says what happened, who says so and where they differ."""


@app.command()
def brief(
    paths: options.ArticlePaths,
    format: options.PrintedFormat = Format.terminal,  # noqa: A002 - it is the option's name
    html: options.PagePath = None,
    output: options.OutputPath = None,
    words: options.Words = 150,
    date: options.PublishedDate = None,
    outlet: options.OutletName = None,
    quiet: options.Quiet = False,
) -> None:
    """Brief the stories that articles tell.

    Ends with 0 if any article could be read, with 1 if none could and with 2 if it was called in a wrong way.
    What could not be read is named on the standard error, and in the record.
    """
    check_printable(format, output)
    for path in (output, html):
        if path is not None:
            check_writable(path)
    record = _make_record(_read_paths(paths, date, outlet), words, quiet)
    printed = render_record(record, format)
    if html is not None:
        write_file(html, printed if format is Format.html else render_record(record, Format.html))
    deliver(printed, output)
    if not quiet and not (format is Format.terminal and output is None and is_watched()):
        tell_problems(record.problems, {article.id: article.source for article in record.articles})
    if all(article.status == "quarantined" for article in record.articles):
        say("crosswire: no article could be read")
        raise typer.Exit(1)


@app.command()
def explain(record: options.RecordPath, fact: options.FactName) -> None:
    """Say why a fact's verdict is what it is."""
    from crosswire.render.explain import explain_fact

    write_stdout(explain_fact(read_record(record), fact).encode("utf-8", "replace"))


@app.command()
def verify(record: options.RecordPath) -> None:
    """Check every span and count of a record.

    Ends with 0 if all of it holds, and with 1 and the first thing that does not.
    """
    from crosswire.judge.verify import verify_record

    lies = verify_record(read_record(record))
    if lies:
        more = f" (and {len(lies) - 1} more)" if len(lies) > 1 else ""
        say(f"crosswire: {record} does not hold: {lies[0]}{more}")
        raise typer.Exit(1)
    write_stdout(f"{record} holds\n".encode("utf-8", "replace"))


@app.command()
def schema(output: options.OutputPath = None) -> None:
    """Print the JSON Schema of a record."""
    from crosswire.render.schema import render_schema

    if output is not None:
        check_writable(output)
    deliver(render_schema(), output)


def _read_paths(paths: list[str], date: str | None, outlet: str | None) -> "Reading":
    from crosswire.read import read_articles
    from crosswire.settings import Settings

    if paths.count(STDIN) > 1:
        raise UsageError("- can stand only once among the paths")
    stdin = read_stdin(Settings().max_file_bytes + 1) if STDIN in paths else None
    return read_articles(paths, date=date, outlet=outlet, stdin=stdin)


def _make_record(reading: "Reading", words: int, quiet: bool) -> "Record":
    from crosswire.pipeline import load_tools, make_record
    from crosswire.settings import Settings

    shows = not quiet and sys.stderr.isatty()
    try:
        tools = load_tools(Settings(words=words))
        return make_record((), tools=tools, reading=reading, words=words, progress=tell_progress if shows else None)
    finally:
        if shows:
            end_progress()


register_desk(app)
register_search(app)
register_changes(app)
register_corrections(app)
register_serving(app)
