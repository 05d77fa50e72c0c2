"""Every format that a record can be written in: the one table that the command and the page both offer from."""

from collections.abc import Callable

from msgspec import Struct

from crosswire.codec import make_id
from crosswire.export import atom, csv, footnotes, ftm, jsonl, jsonld, word
from crosswire.model import Record
from crosswire.render.html import render_html
from crosswire.render.json import render_json
from crosswire.render.markdown import render_markdown

LONGEST_SLUG = 60


class Format(Struct, frozen=True, kw_only=True):
    """One format: what it is called, what its files end in, its media type, what it holds and what writes it."""

    title: str
    ending: str
    media: str
    holds: str
    make: Callable[[Record], bytes]


def _write_html(record: Record) -> bytes:
    return render_html(record).encode("utf-8", "replace")


def _write_markdown(record: Record) -> bytes:
    return render_markdown(record).encode("utf-8", "replace")


FORMATS: dict[str, Format] = {
    "html": Format(
        title="Page",
        ending="html",
        media="text/html",
        holds="the brief as one page, every line with the words that it rests on",
        make=_write_html,
    ),
    "markdown": Format(
        title="Markdown",
        ending="md",
        media="text/markdown",
        holds="the whole brief, a footnote for every excerpt",
        make=_write_markdown,
    ),
    "footnotes": Format(
        title="Copy with footnotes (Markdown)",
        ending="md",
        media="text/markdown",
        holds="running copy to paste, a footnote with the sources of each sentence",
        make=footnotes.write_footnotes,
    ),
    "docx": Format(
        title="Copy with footnotes (Word)",
        ending="docx",
        media="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        holds="the same as a Word document, with a table of what is contested",
        make=word.write_docx,
    ),
    "json": Format(
        title="Record (JSON)",
        ending="json",
        media="application/json",
        holds="everything, as docs/crosswire-1.schema.json says",
        make=render_json,
    ),
    "jsonl": Format(
        title="Rows (JSON Lines)",
        ending="jsonl",
        media="application/jsonl",
        holds="a finding, fact or article a line",
        make=jsonl.write_jsonl,
    ),
    "csv": Format(
        title="Statements (CSV)",
        ending="csv",
        media="text/csv",
        holds="a row for each statement and the fact that it belongs to",
        make=csv.write_statements_csv,
    ),
    "csv-facts": Format(
        title="Facts (CSV)",
        ending="csv",
        media="text/csv",
        holds="a row for each fact, its status, its counts and the positions on it",
        make=csv.write_facts_csv,
    ),
    "csv-quotes": Format(
        title="Quotes (CSV)",
        ending="csv",
        media="text/csv",
        holds="a row for each quote, its speaker and its chain",
        make=csv.write_quotes_csv,
    ),
    "ftm": Format(
        title="FollowTheMoney entities",
        ending="ftm.json",
        media=ftm.MEDIA_TYPE,
        holds="people, bodies, places, events and who said what where, an entity a line",
        make=ftm.write_ftm,
    ),
    "jsonld": Format(
        title="schema.org (JSON-LD)",
        ending="jsonld",
        media=jsonld.MEDIA_TYPE,
        holds="articles, event, people and bodies, quotations and claims",
        make=jsonld.write_jsonld,
    ),
}
FEED_MEDIA = atom.MEDIA_TYPE  # of `crosswire changes --format atom`, which takes changes and not a record


def name_file(title: str, identity: str, ending: str) -> str:
    """A file's name that every system takes: letters and digits of the title, and a few that make it its own."""
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in title.lower())
    slug = "-".join(letters.split())[:LONGEST_SLUG].strip("-")
    return f"{slug or 'story'}-{make_id('x', identity)[2:10]}.{ending}"
