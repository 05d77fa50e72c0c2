"""Datelines: "LONDON (Reuters) - " before the story's first words. Only the prefix is furniture."""

import re

from crosswire.languages.en.furniture import (
    COLON_DATELINES,
    DATELINE_LABELS,
    DATELINE_OF_CAPITALS,
    DATELINE_WITH_AGENCY,
    DATELINE_WITH_COLON,
    DATELINE_WITH_DATE,
)
from crosswire.model import Furniture
from crosswire.read.credits import find_agency
from crosswire.read.lines import Line

FIRST_LINES = 3  # of the story: a dateline further down is a list's or a round-up's
MAX_PREFIX = 110  # characters
MIN_PLACE = 4  # letters
MAX_PLACE_WORDS = 4
MIN_REST = 6  # words that must follow


def find_datelines(text: str, lines: tuple[Line, ...]) -> tuple[Furniture, ...]:
    """The dateline at the beginning of the story, if it has one."""
    story = [line for line in lines if line.words > MIN_REST][:FIRST_LINES]
    for line in story:
        end = _find_dateline_end(line.text[:MAX_PREFIX]) or (_read_place(line.text, text) if line is story[0] else None)
        if end:
            return (Furniture(start=line.start, end=_trim_end(text, line.start + end), kind="dateline"),)
    return ()


def _trim_end(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def _find_dateline_end(text: str) -> int | None:
    for read in (_read_agency, _read_date, _read_capitals, _read_colon):
        if end := read(text):
            return end
    return None


def _read_agency(text: str) -> int | None:
    """A dateline with an agency in it; what stands in brackets must be an agency, or the place in capitals."""
    found = DATELINE_WITH_AGENCY.match(text)
    if not found:
        return None
    name = found["agency"] or found["slashed"] or found["barred"]
    if all(find_agency(part) for part in re.split(r"[/,&]|\s[-–—]\s", name)):
        return found.end()
    dashed = found[0].rstrip().endswith(("-", "–", "—", "―"))
    return found.end() if found["agency"] and dashed and _is_in_capitals(found[0].split("(")[0]) else None


def _is_in_capitals(place: str) -> bool:
    words = [word for word in re.split(r"[\s,/]+", place) if word]
    return bool(words) and words[0].isupper() and words[0].strip(".") not in DATELINE_LABELS


def _read_date(text: str) -> int | None:
    found = DATELINE_WITH_DATE.match(text)
    return found.end() if found else None


def _read_capitals(text: str) -> int | None:
    found = DATELINE_OF_CAPITALS.match(text)
    if not found or found["place"] in DATELINE_LABELS or len(found["place"].replace(".", "")) < MIN_PLACE:
        return None
    return found.end() if len(found["place"].split()) <= MAX_PLACE_WORDS else None


def _read_place(line: str, text: str) -> int | None:
    """A colon after a word in capitals that the text elsewhere says things happen in: a place, not a speaker."""
    found = DATELINE_WITH_COLON.match(line[:MAX_PREFIX])
    if not found or not found["place"].isupper() or len(found["place"]) < MIN_PLACE:
        return None
    place = found["place"].title()
    return found.end() if f" in {place}" in text or f" near {place}" in text else None


def _read_colon(text: str) -> int | None:
    found = DATELINE_WITH_COLON.match(text)
    return found.end() if found and found["place"].lower() in COLON_DATELINES else None
