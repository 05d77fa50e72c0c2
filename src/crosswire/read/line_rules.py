"""The rules for paragraphs that are furniture as a whole, tried in the order of their table."""

from crosswire.languages.en.furniture import (
    BOX_WORDS,
    CAPTION_END,
    CAPTION_WORDS,
    LINE_RULES,
    MAX_CAPTION_WORDS,
    MAX_PAGE_WORDS,
    MIN_BOX_WORDS,
    PAGE_WORDS,
    READ_MORE_END,
    LineRule,
    Zone,
)
from crosswire.read.lines import Line, is_share_bar

ZONES: tuple[Zone, ...] = ("any", "top", "end")
MAX_BOX = 200  # words
LONGEST_END = 180  # characters: no picture's credit is longer

# for each zone: how long, does it match, the rule; every paragraph is tried against all of them
_BY_ZONE = {
    zone: tuple((rule.words, rule.pattern.match, rule) for rule in LINE_RULES if rule.zone in {"any", zone})
    for zone in ZONES
}


def find_line_rule(line: Line, zone: Zone) -> LineRule | None:
    """The first rule that a paragraph in this part of the page falls under."""
    words, text = line.words, line.text
    for limit, match, rule in _BY_ZONE[zone]:
        if words <= limit and match(text):
            return rule
    return None


def find_line_kind(line: Line, zone: Zone) -> str | None:
    """What kind of furniture a paragraph is, as a whole; None where it is the story."""
    rule = find_line_rule(line, zone)
    return rule.kind if rule else find_ending_kind(line)


def find_ending_kind(line: Line) -> str | None:
    """What kind of furniture a paragraph is by its end or by all its words: buttons, a caption, a link."""
    if is_box(line):
        return "newsletter"
    if line.words <= MAX_PAGE_WORDS and PAGE_WORDS.search(line.text) and line.text[0] not in '"“':
        return "other"
    if line.words > MAX_CAPTION_WORDS:
        return None
    if is_share_bar(line):
        return "other"
    if CAPTION_END.search(line.text, max(0, len(line.text) - LONGEST_END)) or CAPTION_WORDS.search(line.text):
        return "caption"
    return "related" if READ_MORE_END.search(line.text, max(0, len(line.text) - LONGEST_END)) else None


def is_box(line: Line) -> bool:
    """Whether a paragraph is a box to subscribe in: its labels and messages stand one after the other."""
    if line.words > MAX_BOX or not BOX_WORDS.search(line.text):
        return False
    return len({found[0].lower() for found in BOX_WORDS.finditer(line.text)}) >= MIN_BOX_WORDS
