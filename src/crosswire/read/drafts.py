"""What a reader takes out of a file before an article is made of it, and how it says what went wrong."""

from pathlib import Path

from msgspec import Struct

from crosswire.model import DatedBy, Furniture, Problem

STAGE = "read"


class FoundFile(Struct, frozen=True, kw_only=True):
    """A file to read: `source` is its path as given, `folder` the given folder that it was found in, if one was."""

    path: Path
    source: str
    folder: Path | None = None


class Draft(Struct, frozen=True, kw_only=True):
    """One article as its file states it; what the file does not state is None."""

    source: str
    text: str
    raw_digest: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    published: str | None = None
    dated_by: DatedBy | None = None
    dated_why: str | None = None
    links: tuple[str, ...] = ()
    marks: tuple[Furniture, ...] = ()  # furniture that the file's own markup shows
    # facts that are laid down with the text (fields, metadata), not guessed from how a page looks
    stated: bool = False


class Outcome(Struct, frozen=True, kw_only=True):
    """What a file gave: drafts of articles, and problems."""

    drafts: tuple[Draft, ...] = ()
    problems: tuple[Problem, ...] = ()


def make_problem(source: str, message: str, article: str | None = None) -> Problem:
    """A problem with what was read from `source`."""
    return Problem(stage=STAGE, article=article, message=f"{source}: {message}")


def refuse(source: str, message: str) -> Outcome:
    """The outcome of a file that gives no article."""
    return Outcome(problems=(make_problem(source, message),))
