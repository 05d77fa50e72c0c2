"""The command `crosswire changes`: what is new, in all stories or in one, since a moment or since the last look."""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crosswire.cli import options
from crosswire.cli.messages import say
from crosswire.cli.output import check_writable, deliver, find_width, wants_color
from crosswire.cli.stores import find_store, load_all_tools, open_store, open_to_keep, read_number, tell_moment
from crosswire.errors import UsageError

if TYPE_CHECKING:
    from crosswire.kept import Change
    from crosswire.store import Store

MOST_FRESH = 25  # stories that are brought up to date before their changes are told


class ChangesFormat(StrEnum):
    """What changes can be printed as."""

    terminal = "terminal"
    json = "json"
    markdown = "markdown"
    atom = "atom"


def register_changes(app: typer.Typer) -> None:
    """Make the command the app's."""
    app.command()(changes)


StoryName = Annotated[
    str | None,
    typer.Argument(
        metavar="STORY",
        help="Only of this story: its id, its number in the last list, or words of its title.",
        show_default=False,
    ),
]
When = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="WHEN",
        help="A day or moment (2026-11-20, 2026-11-20T08:00), yesterday, “3 days”, or a revision's number. "
        "Without it: since you last said --mark, or all.",
        show_default=False,
    ),
]
Mark = Annotated[
    bool, typer.Option("--mark", help="Remember that you have seen these: next time, show what came after.")
]


def changes(
    story: StoryName = None,
    store: options.StorePath = None,
    since: When = None,
    mark: Mark = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="At most so many changes.")] = 200,
    format: Annotated[ChangesFormat, typer.Option("--format", "-f", help="What to print.")] = ChangesFormat.terminal,  # noqa: A002
    output: options.OutputPath = None,
) -> None:
    """Say what is new: facts, voices, conflicts and their ends, counts that moved, texts edited after the fact.

    Moments are UTC. Stories with news are brought up to date first, at most 25 at a time; crosswire refresh does all.
    """
    from crosswire.desk.changes import Since, changes_since, read_since

    if output is not None:
        check_writable(output)
    if mark and story is not None:
        raise UsageError("--mark is about all stories: leave the story away")
    path, now = find_store(store), tell_moment()
    given = read_since(since, now) if since is not None else None
    with open_store(store, write=False) as kept:
        stale = bool(kept.stale_stories())
    with open_to_keep(store) if stale else open_store(store, write=False) as kept:
        meant = kept.resolve_story(read_number(path, story)) if story is not None else None
        waiting = _bring_up(kept, meant, now)
        revision = kept.revision()
        seen = read_mark(path)  # of another store, if it is ahead of this one
        wanted = given or Since(revision=seen if seen <= revision else 0)
        found = changes_since(kept, wanted, meant, limit=limit + 1)
        printed = _print(found[:limit], kept, format)
    deliver(printed, output)
    if waiting:
        say(f"crosswire: {waiting} stories have news that is not told here: crosswire refresh works it out")
    if len(found) > limit:
        say(f"crosswire: there are more than {limit}: --limit says how many to show")
    elif mark:
        _keep_mark(path, revision)


def _bring_up(store: "Store", story: str | None, now: str) -> int:
    """Bring the story, or the newest of those that have news, up to date; how many are left that could not be."""
    waiting = [one for one in store.stale_stories() if story in {None, one}]
    if not waiting:
        return 0
    if not store.writable:
        return len(waiting)
    from crosswire.desk import bring_up_to_date

    for one in waiting[:MOST_FRESH]:
        bring_up_to_date(store, one, load_all_tools, now)
    return max(0, len(waiting) - MOST_FRESH)


def _print(found: Sequence["Change"], store: "Store", kind: ChangesFormat) -> bytes:
    """The changes in one format, UTF-8; only what that format needs is loaded."""
    heads = {story: head for story in dict.fromkeys(one.story for one in found) if (head := store.head(story))}
    match kind:
        case ChangesFormat.json:
            from crosswire.codec import encode

            return encode(found) + b"\n"
        case ChangesFormat.atom:
            from crosswire.export.atom import write_feed

            articles = store.articles(sorted({span.article for one in found for span in one.evidence}))
            return write_feed(found, heads.values(), articles)
        case ChangesFormat.markdown:
            from crosswire.render.changes import render_changes_markdown

            return render_changes_markdown(found, heads).encode("utf-8", "replace")
        case ChangesFormat.terminal:
            from crosswire.render.changes import render_changes

            return render_changes(found, heads, width=find_width(), color=wants_color()).encode("utf-8", "replace")


# ---------------------------------------------------------------- what was seen


def read_mark(path: Path) -> int:
    """The revision of the store up to which this user said to have seen what changed; 0 if never."""
    with suppress(OSError, ValueError):
        return int(_find_mark(path).read_text(encoding="ascii"))
    return 0


def _keep_mark(path: Path, revision: int) -> None:
    try:
        place = _find_mark(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(str(revision), encoding="ascii")
    except OSError as error:
        say(f"crosswire: what you have seen could not be remembered: {error.strerror or error}")


def _find_mark(path: Path) -> Path:
    from platformdirs import user_state_path

    name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]
    return user_state_path("crosswire", appauthor=False) / f"seen-{name}.txt"
