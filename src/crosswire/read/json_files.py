"""JSON: an article an object, alone, in a list, or one a line; docs/reading.md lists the fields."""

import hashlib
import re
from typing import Any

import msgspec

from crosswire.model import Problem
from crosswire.read.decode import decode_text
from crosswire.read.drafts import Draft, Outcome, make_problem, refuse
from crosswire.read.stated import pick_field, read_host, read_stated_date
from crosswire.read.text_files import find_links

LISTS = ("articles", "items", "documents", "entries", "results", "data", "docs")
MAX_LINES = 20_000
MAX_LINE_PROBLEMS = 20

_MARKUP = re.compile(r"</(?:p|div|span|a|h\d|li)>|<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,2000}>")
_BLOCK_TAG = re.compile(r"</(?:p|div|h\d|li|blockquote|tr)>|<br\s*/?>", re.IGNORECASE)


def read_json(data: bytes, source: str) -> Outcome:
    """The articles of a JSON file: one object, a list of them, or an object that holds such a list."""
    decoded = decode_text(data)
    if decoded.text is None:
        return refuse(source, decoded.doubt or "it is not text")
    try:
        value = msgspec.json.decode(decoded.text)
    except (msgspec.DecodeError, RecursionError) as error:
        if (lines := decoded.text.strip().splitlines()) and len(lines) > 1 and lines[0].rstrip().endswith("}"):
            return read_json_lines(data, source)
        return refuse(source, f"it is not valid JSON ({explain(error)}); mend it or leave it out")
    return _read_value(value, source, hashlib.sha256(data).hexdigest())


def read_json_lines(data: bytes, source: str) -> Outcome:
    """The articles of a file with one JSON object a line; a bad line costs that line."""
    decoded = decode_text(data)
    if decoded.text is None:
        return refuse(source, decoded.doubt or "it is not text")
    outcomes = []
    lines = decoded.text.split("\n")
    filled = [(number, line) for number, line in enumerate(lines[:MAX_LINES], start=1) if line.strip()]
    for number, line in filled:
        outcomes.append(_read_line(line, source if len(filled) == 1 else f"{source} line {number}"))
    problems = [problem for outcome in outcomes for problem in outcome.problems]
    if len(lines) > MAX_LINES:
        problems.append(make_problem(source, f"only its first {MAX_LINES} lines are read; split it"))
    return Outcome(
        drafts=tuple(draft for outcome in outcomes for draft in outcome.drafts), problems=_shorten(problems, source)
    )


def _shorten(problems: list[Problem], source: str) -> tuple[Problem, ...]:
    """The problems, the last of too many put in one."""
    more = len(problems) - MAX_LINE_PROBLEMS
    if more <= 0:
        return tuple(problems)
    return (*problems[:MAX_LINE_PROBLEMS], make_problem(source, f"{more} more of its lines have problems"))


def _read_line(line: str, source: str) -> Outcome:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError) as error:
        return refuse(source, f"it is not valid JSON ({explain(error)}); mend it or leave it out")
    return _read_value(value, source, hashlib.sha256(line.encode("utf-8", "replace")).hexdigest())


def explain(error: Exception) -> str:
    """Why JSON could not be read, in few words."""
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    return str(error).removeprefix("JSON is malformed: ")[:120]


def _read_value(value: Any, source: str, digest: str) -> Outcome:
    if isinstance(value, dict) and str(value.get("schema", "")).startswith("crosswire/"):
        return refuse(source, "it is a record that Crosswire saved, not an article; give the articles themselves")
    entries = _list_entries(value)
    if entries is None:
        return refuse(source, "it holds no article: no field text, body or content; docs/reading.md lists the fields")
    names = [source] if len(entries) == 1 else [f"{source} entry {number}" for number in range(1, len(entries) + 1)]
    outcomes = [_read_entry(entry, name, digest) for entry, name in zip(entries, names, strict=True)]
    return Outcome(
        drafts=tuple(draft for outcome in outcomes for draft in outcome.drafts),
        problems=_shorten([problem for outcome in outcomes for problem in outcome.problems], source),
    )


def _list_entries(value: Any) -> list[Any] | None:
    """The objects that may be articles; None where the value is none and holds none."""
    if isinstance(value, list):
        return value[:MAX_LINES]
    if not isinstance(value, dict):
        return None
    if pick_field(value, "text"):
        return [value]
    lists = (value[name] for name in LISTS if isinstance(value.get(name), list))
    return next((found[:MAX_LINES] for found in lists if found), None)


def _read_entry(entry: Any, source: str, digest: str) -> Outcome:
    text = pick_field(entry, "text") if isinstance(entry, dict) else None
    if not text:
        return refuse(source, "it holds no article: no field text, body or content; docs/reading.md lists the fields")
    url = pick_field(entry, "url")
    published, problems = read_stated_date(pick_field(entry, "published"), source)
    plain = strip_markup(text)
    draft = Draft(
        source=source,
        text=plain,
        raw_digest=digest,
        title=pick_field(entry, "title"),
        outlet=pick_field(entry, "outlet") or read_host(url),
        byline=pick_field(entry, "byline"),
        url=url,
        published=published,
        dated_by="page" if published else None,
        dated_why="its field for the date says so" if published else None,
        links=find_links(text),
        stated=True,
    )
    return Outcome(drafts=(draft,), problems=problems)


def strip_markup(text: str) -> str:
    """The text without HTML tags, where a field holds HTML; otherwise as it stands."""
    if not _MARKUP.search(text):
        return text
    return _TAG.sub("", _BLOCK_TAG.sub("\n", text)).strip()
