"""Lines of a page's head: bylines, outlets, date lines, sections, and several of them in one line."""

import re

from msgspec import Struct

from crosswire.languages.en.furniture import (
    BYLINE,
    BYLINE_SMALL_WORDS,
    DOMAIN,
    NOT_A_NAME,
    OUTLET_LABEL,
    OUTLET_WORDS,
    SECTIONS,
)
from crosswire.read.credits import find_agency, is_agencies_line, list_agencies
from crosswire.read.date_lines import read_date_line
from crosswire.read.dates import find_full_date
from crosswire.read.lines import Line, is_capitalised, split_words

MAX_BYLINE_WORDS = 18
MAX_OUTLET_WORDS = 6
MAX_PART_WORDS = 10
OUTLET_SMALL_WORDS = frozenset({"of", "the", "and", "for", "on"})

_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]+\s+")
_NAME = re.compile(r"[A-Z][\w’'.-]*(?:\s+(?:(?:de|da|del|van|von|der|al|bin|el|la|le)\s+)*[A-Z][\w’'.-]*){1,3}")
_NAME_ENDS = re.compile(r"\s*(?:,|\||\s[–—-]\s|\s(?:in|for|of|at)\s|\()\s*")
_LINK = re.compile(r"https?://\S+|www\.\S+")


class HeaderLine(Struct, frozen=True, kw_only=True):
    """What a line of the head says besides being furniture of its kind."""

    kind: str  # byline | date | outlet | other
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: bool = False
    surely: bool = True  # False: only beside another line of the head


def read_header_line(line: Line) -> HeaderLine | None:
    """What a line of the head says, or None where it is no such line."""
    for read in (
        _read_section,
        _read_date,
        _read_outlet_label,
        _read_byline,
        _read_agencies,
        _read_domain,
        _read_parts,
    ):
        if found := read(line.text, line.words):
            return found
    return _read_outlet_name(line.text, line.words) or _read_name(line.text, line.words)


def _read_section(text: str, words: int) -> HeaderLine | None:
    parts = re.split(r"\s*[/|>›»]\s*", text.lower().strip(" :"))
    found = words <= MAX_OUTLET_WORDS and all(part in SECTIONS for part in parts)
    return HeaderLine(kind="other") if found else None


def _read_date(text: str, words: int) -> HeaderLine | None:
    found = read_date_line(text, words)
    return HeaderLine(kind="date", published=found.published, updated=found.updated) if found else None


def _read_outlet_label(text: str, words: int) -> HeaderLine | None:
    found = OUTLET_LABEL.fullmatch(text)
    if not found or words > MAX_PART_WORDS:
        return None
    name = found["name"].strip("*_ ")
    if name[-1:] in ".?!" or not (is_capitalised(name, OUTLET_SMALL_WORDS) or DOMAIN.fullmatch(name)):
        return None
    host = DOMAIN.fullmatch(name)
    if list_agencies(name):
        return HeaderLine(kind="credit")
    return HeaderLine(kind="outlet", outlet=host["host"].lower().removeprefix("www.") if host else name)


def _read_byline(text: str, words: int) -> HeaderLine | None:
    """A byline: "By" and nothing but names, places, roles, outlets and dates after it."""
    found = BYLINE.fullmatch(text)
    if not found or words > MAX_BYLINE_WORDS:
        return None
    names = found["names"].strip("*_ ")
    date = find_full_date(names)
    bare = (names[: date.start] if date else names).strip(" ,|–—-·•")
    if not is_capitalised(bare, BYLINE_SMALL_WORDS) or any(letter.isdigit() for letter in bare):
        return None
    if not bare or bare.endswith((".", "?", "!")) or NOT_A_NAME.intersection(split_words(bare)[:1]):
        return None
    rest = _NAME_ENDS.split(bare)
    return HeaderLine(
        kind="byline",
        byline=None if find_agency(rest[0]) else rest[0].strip(" .") or None,
        outlet=_pick_outlet(rest[1:]),
        published=date.value if date else None,
    )


def _pick_outlet(parts: list[str]) -> str | None:
    named = [part.strip() for part in parts if _is_outlet_name(part) and not find_agency(part)]
    return named[0] if named else None


def _read_agencies(text: str, words: int) -> HeaderLine | None:
    found = words <= MAX_PART_WORDS and (list_agencies(text) or is_agencies_line(text))
    return HeaderLine(kind="credit") if found else None


def _read_domain(text: str, words: int) -> HeaderLine | None:
    found = DOMAIN.fullmatch(text) if words == 1 else None
    if not found or not (text.islower() or _LINK.match(text) or "www." in text.lower()):
        return None
    return HeaderLine(kind="outlet", outlet=found["host"].lower().removeprefix("www."))


def _read_parts(text: str, words: int) -> HeaderLine | None:
    """A line of several parts ("Jo Roe | The Daily Echo | 3 June 2024"), each of which must be of the head."""
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) < 2 or words > 2 * MAX_BYLINE_WORDS:
        return None
    found = [_read_part(part, len(part.split())) for part in parts]
    read = [item for item in found if item]
    if len(read) < len(found) or not any(item.kind in {"date", "byline", "credit"} and item.surely for item in read):
        return None
    return HeaderLine(
        kind="date" if any(item.kind == "date" for item in read) else "byline",
        byline=next((item.byline for item in read if item.byline), None),
        outlet=next((item.outlet for item in read if item.outlet), None),
        published=next((item.published for item in read if item.published), None),
        updated=any(item.updated for item in read),
    )


def _read_part(text: str, words: int) -> HeaderLine | None:
    for read in (_read_section, _read_date, _read_byline, _read_agencies, _read_domain, _read_outlet_name, _read_name):
        if found := read(text, words):
            return found
    return None


def _read_outlet_name(text: str, words: int) -> HeaderLine | None:
    found = words <= MAX_OUTLET_WORDS and _is_outlet_name(text)
    return HeaderLine(kind="outlet", outlet=_cut_place(text), surely=False) if found else None


def _cut_place(text: str) -> str:
    """An outlet's name without the place behind it."""
    name = text.split(",", maxsplit=1)[0].strip()
    return name if _is_outlet_name(name) else text.strip()


def _is_outlet_name(text: str) -> bool:
    words = split_words(text)
    if not 0 < len(words) <= MAX_OUTLET_WORDS or text[-1:] in '.?!:;,"”':
        return False
    return bool(OUTLET_WORDS.intersection(words)) and is_capitalised(text, OUTLET_SMALL_WORDS)


def _read_name(text: str, words: int) -> HeaderLine | None:
    """A person's name alone: a byline, but only beside a date or an outlet."""
    found = words <= MAX_OUTLET_WORDS and _NAME.match(text)
    if not found or not is_capitalised(text, frozenset({"in", "and"})) or text[-1:] in ".?!:;":
        return None
    rest = text[found.end() :]
    if rest and not rest.lstrip(" ,").lower().startswith(("in ", "and ")) and not rest.startswith(","):
        return None
    return HeaderLine(kind="byline", byline=found[0], surely=False)
