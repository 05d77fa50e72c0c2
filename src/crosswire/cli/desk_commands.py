"""The commands over a store: add, refresh, stories, show, doctor."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crosswire.cli import options
from crosswire.cli.long_runs import LongRun
from crosswire.cli.messages import say, tell_problems
from crosswire.cli.options import STDIN, Format
from crosswire.cli.output import check_writable, deliver, is_watched
from crosswire.cli.records import check_printable, read_stdin, render_record
from crosswire.cli.stores import (
    find_store,
    keep_numbers,
    load_all_tools,
    open_store,
    open_to_keep,
    read_number,
    tell_moment,
)
from crosswire.cli.story_lists import ListFormat, print_stories
from crosswire.errors import UsageError

if TYPE_CHECKING:
    from crosswire.desk import Added
    from crosswire.model import Record

Since = Annotated[
    str | None, typer.Option("--since", metavar="YYYY-MM-DD", help="Stories with an article of that day or later.")
]
Before = Annotated[
    str | None,
    typer.Option("--before", metavar="YYYY-MM-DD", help="Stories without an article of that day or later."),
]
Name = Annotated[str | None, typer.Option("--name", metavar="NAME", help="Stories that name somebody or something so.")]
Place = Annotated[str | None, typer.Option("--place", metavar="NAME", help="Stories that name a place so.")]
Outlet = Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="Stories that an outlet named so tells.")]


class Status(StrEnum):
    """What a fact of a story can be."""

    disputed = "disputed"
    conflicting = "conflicting"
    developing = "developing"
    corroborated = "corroborated"
    reported = "reported"


class ListOrder(StrEnum):
    """What stands first in a list."""

    newest = "newest"
    biggest = "biggest"
    disputed = "disputed"


def register_desk(app: typer.Typer) -> None:
    """Make these commands the app's."""
    for command in (add, refresh, stories, show, doctor):
        app.command()(command)


def add(
    paths: options.ArticlePaths,
    store: options.StorePath = None,
    date: options.PublishedDate = None,
    outlet: options.OutletName = None,
    quiet: options.Quiet = False,
) -> None:
    """Add articles to the store, and put each into its story.

    What is there already is passed over, so a run that was stopped goes on where it stopped. Ends with 0 if any article
    could be read, with 1 if none could or the store cannot be written, and with 2 if it was called in a wrong way.
    """
    from crosswire.desk import Given, add_paths
    from crosswire.settings import Settings

    if paths.count(STDIN) > 1:
        raise UsageError("- can stand only once among the paths")
    stdin = read_stdin(Settings().max_file_bytes + 1) if STDIN in paths else None
    given = Given(date=date, outlet=outlet, stdin=stdin)
    run = LongRun(quiet=quiet)
    with open_store(store, write=True) as kept:
        try:
            added = add_paths(kept, paths, load_all_tools, tell_moment(), given=given, progress=run)
        except KeyboardInterrupt:
            run.end()
            say("crosswire: stopped: what was kept stays, and the same command goes on from there")
            raise typer.Exit(130) from None
        finally:
            run.end()
    if not quiet:
        tell_problems(added.problems, {})
        print(_tell_added(added))
    if not added.new + added.versions + added.known:
        say("crosswire: no article could be read")
        raise typer.Exit(1)


def _tell_added(added: "Added") -> str:
    counts = [f"{added.new} new", f"{added.versions} new versions of known ones", f"{added.known} known already"]
    more = f" ({added.completed} of them now dated or placed)" if added.completed else ""
    stories = f"; {len(added.stories)} stories have news" if added.stories else ""
    return f"Articles: {', '.join(counts)}{more}{stories}"


def refresh(store: options.StorePath = None, quiet: options.Quiet = False) -> None:
    """Bring every story's record up to date.

    Only what has changed is done again: articles that older rules examined, stories with new articles or corrections.
    """
    from crosswire.desk import refresh as refresh_store

    run = LongRun(quiet=quiet)
    with open_store(store, write=True) as kept:
        try:
            done = refresh_store(kept, load_all_tools, tell_moment(), run)
        except KeyboardInterrupt:
            run.end()
            say("crosswire: stopped: what was kept stays, and the same command goes on from there")
            raise typer.Exit(130) from None
        finally:
            run.end()
    if not quiet:
        tell_problems(done.problems, {})
        print(
            f"{len(done.stories)} stories brought up to date, {done.examined} articles examined anew,"
            f" {done.changes} changes"
        )


def stories(
    store: options.StorePath = None,
    sort: Annotated[ListOrder, typer.Option("--sort", help="What stands first.")] = ListOrder.newest,
    since: Since = None,
    before: Before = None,
    name: Name = None,
    place: Place = None,
    outlet: Outlet = None,
    status: Annotated[Status | None, typer.Option("--status", help="Stories with a fact of that status.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="At most so many stories.")] = 30,
    format: Annotated[ListFormat, typer.Option("--format", "-f", help="What to print.")] = ListFormat.table,  # noqa: A002
    output: options.OutputPath = None,
) -> None:
    """List the stories of the store; crosswire show takes their numbers."""
    from crosswire.desk import count_stories, list_stories, read_filter

    if output is not None:
        check_writable(output)
    which = read_filter(
        since=since, before=before, name=name, place=place, outlet=outlet, status=status.value if status else None
    )
    with open_store(store, write=False) as kept:
        heads = list_stories(kept, which, sort.value, limit=limit)
        every = count_stories(kept, which)
    keep_numbers(find_store(store), [head.id for head in heads])
    deliver(print_stories(heads, format), output)
    if format is ListFormat.table:
        if len(heads) < every:
            say(f"crosswire: {every - len(heads)} more: --limit {every} shows all")
        if waiting := sum(head.stale for head in heads):
            say(f"crosswire: {waiting} of these have news: crosswire refresh, or show them")


def show(
    story: Annotated[
        str,
        typer.Argument(
            metavar="STORY",
            help="A story's id or its first characters, its number in the last list, or words of its title.",
            show_default=False,
        ),
    ],
    store: options.StorePath = None,
    format: options.PrintedFormat = Format.terminal,  # noqa: A002 - it is the option's name
    output: options.OutputPath = None,
) -> None:
    """Show one story's brief, brought up to date."""
    check_printable(format, output)
    if output is not None:
        check_writable(output)
    record = _read_story(store, read_number(find_store(store), story))
    deliver(render_record(record, format), output)
    if not (format is Format.terminal and output is None and is_watched()):  # where they are printed already
        tell_problems(record.problems, {article.id: article.source for article in record.articles})


def _read_story(store: Path | None, words: str) -> "Record":
    """The record, up to date: as it is kept, or made anew."""
    from crosswire.desk import read_kept

    with open_store(store, write=False) as kept:
        if record := read_kept(kept, kept.resolve_story(words)):
            return record
    from crosswire.desk import read_story

    with open_to_keep(store) as kept:
        return read_story(kept, words, load_all_tools, tell_moment())


def doctor(store: options.StorePath = None) -> None:
    """Say whether the store is well, and what to do where it is not.

    Ends with 0 if nothing is wrong, and with 1 if something is.
    """
    from crosswire.cli.health import print_health
    from crosswire.desk import check_store

    path = find_store(store)
    with open_store(store, write=False) as kept:
        checked = check_store(kept)
    deliver(print_health(path, checked).encode("utf-8", "replace"), None)
    if not checked.is_well:
        raise typer.Exit(1)
