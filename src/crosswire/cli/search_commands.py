"""The commands that find: search and quotes."""

from typing import TYPE_CHECKING, Annotated

import typer

from crosswire.cli import options
from crosswire.cli.found_lists import FoundFormat, print_hits, print_quotes
from crosswire.cli.messages import say
from crosswire.cli.output import check_writable, deliver
from crosswire.cli.stores import open_store
from crosswire.errors import UsageError

if TYPE_CHECKING:
    from crosswire.desk.quotes import Quoted, Speaker
    from crosswire.primitives.vectors import Embed

MOST_CHOICES = 8  # names that are offered

FoundAs = Annotated[FoundFormat, typer.Option("--format", "-f", help="What to print.")]


def register_search(app: typer.Typer) -> None:
    """Make these commands the app's."""
    app.command()(search)
    app.command()(quotes)


def search(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS", help="Words, phrases in quotation marks, and filters.", show_default=False),
    ],
    store: options.StorePath = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=500, help="At most so many hits.")] = 20,
    format: FoundAs = FoundFormat.terminal,  # noqa: A002 - it is the option's name
    output: options.OutputPath = None,
) -> None:
    r"""Search articles, quotes and facts by their words and by their meaning, the best first.

    \b
    ferry collision        what has these words, or means the like
    '"out of the fog"'     exactly these words, one after another
    'ferry -freighter'     with one word and without the other
    speaker:"Lena Corvath" said by; a surname will do
    outlet:herald          published by an outlet with that in its name
    after:2031-05-02       published on that day or later; before: until the day before
    story:s-1f0c           in that story: its id or words of its title
    kind:quote             only quotes; or kind:fact, kind:article

    Accents and endings do not matter. docs/search.md says more.
    """
    from crosswire.desk.searching import search as search_store

    if output is not None:
        check_writable(output)
    with open_store(store, write=False) as kept:
        hits = search_store(kept, " ".join(words), _load_embed, limit=limit)
        waiting = len(kept.stale_stories())
    deliver(print_hits(hits, format), output)
    if not hits:
        say("crosswire: nothing was found: fewer or other words may help")
    if waiting:
        _tell_waiting(waiting)


def _load_embed() -> "Embed":
    """The model of meanings alone: a search needs no parser."""
    from crosswire.primitives.vectors import load_embedder
    from crosswire.settings import Settings

    return load_embedder(Settings())


def quotes(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="A person or a body; a surname will do if one bears it.", show_default=False
        ),
    ],
    store: options.StorePath = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="YYYY-MM-DD", help="Sayings first published that day or later.")
    ] = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="YYYY-MM-DD", help="Sayings first published before that day.")
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="NAME", help="Of two of one name, the one of that country.")
    ] = None,
    format: FoundAs = FoundFormat.terminal,  # noqa: A002
    output: options.OutputPath = None,
) -> None:
    """Show what somebody is quoted with in all stories, each saying once, the newest first.

    Where a name may be several people's, they are named to choose from, and nothing is put together.
    """
    from crosswire.desk.quotes import find_quotes

    if output is not None:
        check_writable(output)
    with open_store(store, write=False) as kept:
        quoted = find_quotes(kept, name, country=country, since=since, before=before)
    if quoted.choices and format is not FoundFormat.json:
        raise UsageError(_tell_choices(quoted))
    deliver(print_quotes(quoted, format), output)
    if not quoted.sayings:
        say(f"crosswire: nobody is quoted as {name}" if quoted.speaker is None else "crosswire: not in that time")
    if quoted.waiting:
        _tell_waiting(quoted.waiting)


def _tell_choices(quoted: "Quoted") -> str:
    named = [_tell_speaker(one) for one in quoted.choices[:MOST_CHOICES]]
    more = len(quoted.choices) - len(named)
    names = "; ".join([*named, f"and {more} more"] if more > 0 else named)
    return f"{quoted.asked} may be: {names}. Give the whole name, or --country"


def _tell_speaker(one: "Speaker") -> str:
    country = f" of {one.country}" if one.country else ""
    return f"{one.name}{country} ({one.sayings} {'saying' if one.sayings == 1 else 'sayings'})"


def _tell_waiting(waiting: int) -> None:
    stories = "story has news" if waiting == 1 else "stories have news"
    say(f"crosswire: {waiting} {stories} whose quotes and facts are not found yet: crosswire refresh")
