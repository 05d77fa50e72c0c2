"""Running copy with citations as Markdown: sentences to paste, each with one footnote that names its sources.

Footnotes are those of PHP Markdown Extra, which GitHub, Pandoc and most editors read. Article text is escaped.
"""

import re
from collections.abc import Iterator

from crosswire.export.copy import Check, Cite, Contest, Copy, Listed, Place, Saying, Sentence, write_copies
from crosswire.model import Record
from crosswire.render.markdown import escape_markdown, quote_url


def write_footnotes(record: Record) -> bytes:
    """The record's stories as copy in Markdown, UTF-8; notes are numbered through, and stand at the end."""
    notes: list[str] = []
    lines = [line for copy in write_copies(record) for line in _show_copy(copy, notes)]
    text = "\n".join([*lines, "", *(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))])
    return (re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n").encode("utf-8", "replace")


def _show_copy(copy: Copy, notes: list[str]) -> Iterator[str]:
    yield from (f"# {escape_markdown(copy.title)}", "", f"*{escape_markdown(copy.about)}*", "")
    for paragraph in copy.paragraphs:
        yield from (" ".join(_show_sentence(sentence, notes) for sentence in paragraph), "")
    parts = (
        ("Quotes", [_show_saying(saying, notes) for saying in copy.sayings]),
        ("Where accounts differ", [_show_contest(contest, notes) for contest in copy.contests]),
        ("Still to check", [_show_check(check, notes) for check in copy.checks]),
        ("What editors said", [f"- {escape_markdown(line)}" for line in copy.editors]),
        ("Sources", [_show_source(source) for source in copy.sources]),
        ("Who counts as one voice", [f"- {escape_markdown(line)}" for line in copy.shared]),
    )
    for heading, body in parts:
        if body:
            yield from (f"## {heading}", "", *body, "")


def _show_sentence(sentence: Sentence, notes: list[str]) -> str:
    text = escape_markdown(sentence.text)
    if not sentence.note:
        return text
    notes.append(". ".join(_show_cite(cite) for cite in sentence.note))
    return f"{text}[^{len(notes)}]"


def _show_cite(cite: Cite) -> str:
    return f"{'; '.join(_show_place(place) for place in cite.places)}: {escape_markdown(cite.words)}"


def _show_place(place: Place) -> str:
    via = f"citing {place.chain}" if place.chain else ""
    head = [escape_markdown(part) for part in (place.label, place.title, place.published, via) if part]
    return ", ".join([*head, *_show_link(place.link)])


def _show_link(link: str | None) -> tuple[str, ...]:
    return (f"[{escape_markdown(link)}](<{quote_url(link)}>)",) if link else ()


def _show_saying(saying: Saying, notes: list[str]) -> str:
    role = f", {escape_markdown(saying.role)}" if saying.role else ""
    first = f"- **{escape_markdown(saying.speaker)}**{role}: {_show_sentence(saying.words, notes)}"
    return "\n".join([first, *(f"    - also as {_show_sentence(other, notes)}" for other in saying.others)])


def _show_contest(contest: Contest, notes: list[str]) -> str:
    cause = f" ({escape_markdown(contest.cause)})" if contest.cause else ""
    lines = [f"- **{escape_markdown(contest.verdict.capitalize())}{cause}**: {escape_markdown(contest.question)}"]
    for side in contest.sides:
        behind = f"{side.voices}; {side.outlets}" if side.outlets else side.voices
        answer = escape_markdown(side.answer)
        lines.append(f"    - {answer}: {_show_sentence(side.words, notes)} ({escape_markdown(behind)})")
    return "\n".join(lines)


def _show_check(check: Check, notes: list[str]) -> str:
    ask = f" Ask: {escape_markdown(check.ask)}." if check.ask else ""
    return f"- {_show_sentence(check.task, notes)} *{escape_markdown(check.why)}*{ask}"


def _show_source(source: Listed) -> str:
    label = f"**{escape_markdown(source.label)}**"
    dated = f"{source.published} ({source.dated})" if source.dated else source.published
    credited = f"credits {', '.join(source.credits)}" if source.credits else ""
    rest = (escape_markdown(source.title), escape_markdown(dated), *_show_link(source.link), escape_markdown(credited))
    return f"- {', '.join(part for part in (label, *rest) if part)}"
