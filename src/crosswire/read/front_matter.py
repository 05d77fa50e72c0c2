"""Front matter: facts between two lines of dashes at the top of a Markdown file, as web clippers write them."""

import re
from typing import Any

from crosswire.model import Furniture, Problem
from crosswire.read.stated import FIELDS, pick_field, read_host, read_stated_date

_BLOCK = re.compile(r"\s*(?P<block>---[ \t]*\r?\n(?P<lines>(?:.{0,2000}\r?\n){1,60}?)---[ \t]*(?=\r?\n|$))")
_LINE = re.compile(r"(?P<key>[A-Za-z_][\w ]{0,30}?)[ \t]*:[ \t]*(?P<value>.*)")
_ITEM = re.compile(r"\s+-\s+(?P<value>.+)")
_ADDRESS = re.compile(r"https?://\S+")


def read_front_matter(text: str, source: str) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The fields of a draft that the front matter fills, and problems with its date; none where there is none."""
    found = _BLOCK.match(text)
    entry = _read_lines(found["lines"]) if found else {}
    if not found or not any(name in entry for names in FIELDS.values() for name in names):
        return {}, ()
    url = pick_field(entry, "url")
    published, problems = read_stated_date(pick_field(entry, "published"), source)
    stated = {
        "title": pick_field(entry, "title"),
        "outlet": pick_field(entry, "outlet") or read_host(url),
        "byline": pick_field(entry, "byline"),
        "url": url,
        "published": published,
        "dated_by": "page" if published else None,
        "dated_why": "its front matter says so" if published else None,
        "marks": (Furniture(start=found.start("block"), end=found.end("block"), kind="other"),),
    }
    return stated, problems


def _read_lines(lines: str) -> dict[str, str]:
    """Names and values, those of a list joined; a source that is an address is the article's."""
    entry: dict[str, list[str]] = {}
    key = ""
    for line in lines.splitlines():
        if found := _LINE.match(line):
            key = found["key"].strip().lower()
            entry[key] = [found["value"]]
        elif key and (found := _ITEM.match(line)):
            entry[key].append(found["value"])
    facts = {name: ", ".join(filter(None, map(_clean, values))) for name, values in entry.items()}
    if _ADDRESS.fullmatch(facts.get("source", "")):
        facts["url"] = facts.pop("source")
    return facts


def _clean(value: str) -> str:
    """A value without its quotation marks and brackets."""
    return value.strip().strip("\"'").strip("[]").strip("\"'")
