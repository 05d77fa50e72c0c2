"""The rules for paragraphs that are furniture as a whole, tried in the order of their table."""

from crosswire.languages.en.furniture import CAPTION_END, LINE_RULES, MAX_CAPTION_WORDS, LineRule, Zone
from crosswire.read.lines import Line, is_share_bar

LONGEST = max(rule.words for rule in LINE_RULES)


def find_line_rule(line: Line, zone: Zone) -> LineRule | None:
    """The first rule that a paragraph in this part of the page falls under."""
    if line.words > LONGEST:
        return None
    return next((rule for rule in LINE_RULES if _applies(rule, line, zone)), None)


def find_line_kind(line: Line, zone: Zone) -> str | None:
    """What kind of furniture a paragraph is, as a whole; None where it is the story."""
    if is_share_bar(line):
        return "other"
    rule = find_line_rule(line, zone)
    if rule:
        return rule.kind
    return "caption" if is_caption(line) else None


def is_caption(line: Line) -> bool:
    """Whether a paragraph ends in a picture's credit."""
    return line.words <= MAX_CAPTION_WORDS and bool(CAPTION_END.search(line.text))


def _applies(rule: LineRule, line: Line, zone: Zone) -> bool:
    return line.words <= rule.words and rule.zone in {"any", zone} and bool(rule.pattern.match(line.text))
