"""The commands `crosswire correct ...`: what an editor says of names, speakers, copies and facts, and takes back."""

from collections.abc import Callable
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crosswire.cli import options
from crosswire.cli.messages import say
from crosswire.cli.output import deliver, find_width, wants_color
from crosswire.cli.stores import find_store, load_all_tools, open_store, read_number, tell_moment
from crosswire.errors import UsageError

if TYPE_CHECKING:
    from crosswire.kept import Correction, CorrectionKind
    from crosswire.model import Record
    from crosswire.store import Store

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

StoryName = Annotated[
    str,
    typer.Argument(
        metavar="STORY", help="Its id, its number in the last list, or words of its title.", show_default=False
    ),
]
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who says so, if not your login name.", show_default=False)
]
FactName = Annotated[
    str, typer.Argument(metavar="FACT", help="Its id, the first characters, or words of it.", show_default=False)
]
Everywhere = Annotated[bool, typer.Option("--everywhere", help="In every story, not in this one alone.")]
ArticleName = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="An outlet, a file, an id, words of a headline.", show_default=False)
]
OtherArticle = Annotated[str, typer.Argument(metavar="ARTICLE", show_default=False)]
SomeName = Annotated[str, typer.Argument(metavar="NAME", show_default=False)]
_WORDS = "Its id, the first characters, words of it, or “OUTLET: words”."


def register_corrections(parent: typer.Typer) -> None:
    """Make the commands the app's."""
    parent.add_typer(app, name="correct", help="Set a story right: kept, applied to every later run, undone at will.")


@app.command()
def same_name(
    story: StoryName,
    first: SomeName,
    second: SomeName,
    everywhere: Everywhere = False,
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say that two names are one person's, body's or place's."""
    _correct(store, story, "same-name", lambda record: _check_names(record, first, second), by, everywhere=everywhere)


@app.command()
def other_name(
    story: StoryName,
    first: SomeName,
    second: SomeName,
    everywhere: Everywhere = False,
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say that two names are not the same person's, body's or place's."""
    _correct(store, story, "other-name", lambda record: _check_names(record, first, second), by, everywhere=everywhere)


@app.command()
def speaker(
    story: StoryName,
    quote: Annotated[str, typer.Argument(metavar="QUOTE", help=_WORDS, show_default=False)],
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Who said it.", show_default=False)] = None,
    nobody: Annotated[bool, typer.Option("--nobody", help="Nobody is known to have said it.")] = False,
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say who said a quote."""
    if nobody == bool(name):
        raise UsageError("name the speaker, or say --nobody")

    def find(record: "Record") -> tuple[tuple[str, ...], str | None]:
        """The quote, and the name that it is to have."""
        from crosswire.desk.choosing import choose_quote

        return (choose_quote(record, quote)[0].id,), name

    _correct(store, story, "speaker", find, by)


@app.command()
def copy(
    story: StoryName,
    first: ArticleName,
    second: OtherArticle,
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say that two articles are one text, and so one voice."""
    _correct(store, story, "copy", lambda record: _find_articles(record, first, second), by)


@app.command()
def no_copy(
    story: StoryName,
    first: ArticleName,
    second: OtherArticle,
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say that neither of two articles is a copy of the other."""
    _correct(store, story, "no-copy", lambda record: _find_articles(record, first, second), by)


@app.command()
def not_same(
    story: StoryName,
    first: Annotated[str, typer.Argument(metavar="STATEMENT", help=_WORDS, show_default=False)],
    second: Annotated[str, typer.Argument(metavar="STATEMENT", show_default=False)],
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Say that two statements are not about the same thing: no fact will hold both."""

    def find(record: "Record") -> tuple[tuple[str, ...], str | None]:
        """The two statements."""
        from crosswire.desk.choosing import choose_statement

        return tuple(choose_statement(record, words)[0].id for words in (first, second)), None

    _correct(store, story, "not-same", find, by)


@app.command()
def note(
    story: StoryName,
    fact: FactName,
    text: Annotated[str, typer.Argument(metavar="TEXT", show_default=False)],
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Put a note beside a fact."""

    def find(record: "Record") -> tuple[tuple[str, ...], str | None]:
        """The fact, and the note's words."""
        from crosswire.desk.choosing import choose_fact

        return (choose_fact(record, fact).id,), text

    _correct(store, story, "note", find, by)


@app.command()
def sign_off(story: StoryName, fact: FactName, by: By = None, store: options.StorePath = None) -> None:
    """Sign a fact off as it stands; should its status move, that is said beside it."""

    def find(record: "Record") -> tuple[tuple[str, ...], str | None]:
        """The fact."""
        from crosswire.desk.choosing import choose_fact

        return (choose_fact(record, fact).id,), None

    _correct(store, story, "sign-off", find, by)


@app.command(name="list")
def list_said(
    story: Annotated[
        str | None, typer.Argument(metavar="STORY", help="Only of this story.", show_default=False)
    ] = None,
    store: options.StorePath = None,
) -> None:
    """List what editors said and what stands; those of no effect any more are called dormant."""
    from crosswire.desk.correcting import find_dormant

    with open_store(store, write=False) as kept:
        meant = kept.resolve_story(read_number(find_store(store), story)) if story is not None else None
        said = kept.corrections(meant)
        dormant = find_dormant(kept, said)
    lines = [f"{_describe(one)}{' (dormant)' if one.id in dormant else ''}" for one in said]
    deliver(("\n".join(lines or ["No correction stands."]) + "\n").encode("utf-8", "replace"), None)


@app.command()
def undo(
    correction: Annotated[
        str, typer.Argument(metavar="ID", help="Its id, or the first characters of it.", show_default=False)
    ],
    by: By = None,
    store: options.StorePath = None,
) -> None:
    """Take a correction back."""
    from crosswire.desk import bring_up_to_date
    from crosswire.desk.correcting import find_correction, find_touched
    from crosswire.desk.correcting import undo as undo_kept

    now = tell_moment()
    with open_store(store, write=False) as kept:
        find_correction(kept, correction)
    with open_store(store, write=True) as kept:
        before = kept.revision()
        taken = undo_kept(kept, correction, by or getuser(), now)
        say(f"crosswire: undone: {_describe(taken)}")
        for touched in find_touched(kept, taken):
            bring_up_to_date(kept, touched, load_all_tools, now)
        _tell_effect(kept, before)


# ---------------------------------------------------------------- what all of them do


def _correct(
    store: Path | None,
    words: str,
    kind: "CorrectionKind",
    find: "Callable[[Record], tuple[tuple[str, ...], str | None]]",
    by: str | None,
    *,
    everywhere: bool = False,
) -> None:
    """Keep what the editor says, make the story's record anew, and say what that changed."""
    from crosswire.desk import bring_up_to_date, read_story
    from crosswire.desk.correcting import correct, find_touched, make_correction

    now = tell_moment()
    with open_store(store, write=False) as kept:  # which makes no store where there is none
        story = kept.resolve_story(read_number(find_store(store), words))
    with open_store(store, write=True) as kept:
        subject, value = find(read_story(kept, story, load_all_tools, now))
        before = kept.revision()
        said = make_correction(
            kind, subject, by=by or getuser(), at=now, value=value, story=None if everywhere else story
        )
        said = correct(kept, said, now)
        say(f"crosswire: kept: {_describe(said)}")
        for touched in find_touched(kept, said):
            bring_up_to_date(kept, touched, load_all_tools, now)
        _tell_effect(kept, before)


def _tell_effect(store: "Store", before: int) -> None:
    """Print what the stories say otherwise now."""
    from crosswire.render.changes import render_changes

    found = store.changes(since_revision=before)
    if not found:
        say("crosswire: no verdict moved by it")
        return
    heads = {story: head for story in dict.fromkeys(one.story for one in found) if (head := store.head(story))}
    deliver(render_changes(found, heads, width=find_width(), color=wants_color()).encode("utf-8", "replace"), None)


def _describe(said: "Correction") -> str:
    from crosswire.brief.corrections import describe_correction
    from crosswire.render.display import clean_line

    where = said.story or "every story"
    return clean_line(f"{said.id}: {describe_correction(said)}; {said.by}, {said.at[:10]}, in {where}")


def _check_names(record: "Record", *names: str) -> tuple[tuple[str, ...], None]:
    """The names as the story has them; raises `UsageError` where it has one of them not."""
    from crosswire.desk.choosing import choose_name

    return tuple(choose_name(record, name) for name in names), None


def _find_articles(record: "Record", *words: str) -> tuple[tuple[str, ...], None]:
    from crosswire.desk.choosing import choose_article

    return tuple(choose_article(record, one).id for one in words), None
