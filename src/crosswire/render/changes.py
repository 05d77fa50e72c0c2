"""What changed, story by story, as a text for the terminal or as Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import wrap

from crosswire.kept import Change, ChangeKind, StoryHead
from crosswire.render.display import clean_line
from crosswire.render.words import spell_date

KINDS: dict[ChangeKind, str] = {
    "story": "new story",
    "article": "new article",
    "edited": "edited",
    "fact": "new fact",
    "voice": "voices",
    "status": "status",
    "count": "count",
    "settled": "settled",
    "conflict": "conflict",
    "gone": "gone",
    "merged": "merged",
    "split": "split",
}
MARGIN = max(map(len, KINDS.values())) + 4
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"

Heads = Mapping[str, StoryHead]  # by story id


def render_changes(changes: Sequence[Change], heads: Heads, *, width: int, color: bool) -> str:
    """The changes for a terminal of so many columns, those of one story and revision together."""
    if not changes:
        return "Nothing has changed.\n"
    lines: list[str] = []
    for title, together in _group(changes, heads):
        lines += ["", *(f"{BOLD}{line}{PLAIN}" if color else line for line in wrap(title, width))]
        for change in together:
            lines += _show_change(change, width)
    return "\n".join(lines[1:]) + "\n"


def render_changes_markdown(changes: Sequence[Change], heads: Heads) -> str:
    """The changes as Markdown, a heading a story and revision; both wordings of an edit stand below it."""
    if not changes:
        return "Nothing has changed.\n"
    lines: list[str] = []
    for title, together in _group(changes, heads):
        lines += ["", f"## {_escape(title)}", ""]
        for change in together:
            lines.append(f"- **{KINDS[change.kind]}**: {_escape(clean_line(change.text))}")
            if change.removed or change.added:
                lines += [
                    f"  - was: {_mark(change.before, change.removed, '~~', '~~')}",
                    f"  - now: {_mark(change.after, change.added, '**', '**')}",
                ]
    return "\n".join(lines[1:]) + "\n"


def _group(changes: Sequence[Change], heads: Heads) -> Iterator[tuple[str, list[Change]]]:
    """The changes of one story and revision together, with the story's title and the moment."""
    for (revision, story), together in groupby(changes, key=lambda change: (change.revision, change.story)):
        found = list(together)
        head = heads.get(story)
        title = clean_line(head.title) if head else "A story that went into another"
        moment = spell_date(found[0].at)
        yield f"{title} ({', '.join(filter(None, (story, moment, f'revision {revision}')))})", found


def _show_change(change: Change, width: int) -> Iterator[str]:
    indent = " " * MARGIN
    first = f"  {KINDS[change.kind]}".ljust(MARGIN)
    yield from wrap(clean_line(change.text), width, initial_indent=first, subsequent_indent=indent)
    for line in _list_wordings(change):
        yield from wrap(line, width, initial_indent=indent, subsequent_indent=f"{indent}     ")


def _list_wordings(change: Change) -> Iterator[str]:
    """What an edited text said before, what went in marks; and what it says now where words were only put in."""
    if change.removed or change.added:
        yield f"was: {_mark(change.before, change.removed, '[-', '-]')}"
    if change.added and not change.removed:
        yield f"now: {_mark(change.after, change.added, '{+', '+}')}"


def _mark(text: str | None, ranges: Sequence[tuple[int, int]], opening: str, closing: str) -> str:
    """The text on one line, marks around what differs."""
    pieces, cursor, words = [], 0, text or ""
    escape = _escape if opening in {"~~", "**"} else str
    for start, end in ranges:
        pieces += [escape(words[cursor:start]), opening, escape(words[start:end]), closing]
        cursor = end
    return clean_line("".join([*pieces, escape(words[cursor:])]))


def _escape(text: str) -> str:
    """The text with what Markdown would take for its own marks escaped."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#|~" else letter for letter in text)
