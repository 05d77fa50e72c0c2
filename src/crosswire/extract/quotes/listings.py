"""Paragraphs that only list other stories, run together where a page was read: nobody in them speaks here."""

from crosswire.languages.en.fragments import LISTING
from crosswire.model import Parsed


def find_listed(parsed: Parsed) -> frozenset[int]:
    """Numbers of the sentences of such paragraphs: "Related stories ...", "MOST READ IN NEWS ..."."""
    opened: dict[int, int] = {}
    for sentence in parsed.sentences:
        opened.setdefault(sentence.block, sentence.start)
    ends = {sentence.block: sentence.end for sentence in parsed.sentences}
    listed = {block for block, start in opened.items() if _is_listing(parsed.text[start : ends[block]])}
    return frozenset(number for number, one in enumerate(parsed.sentences) if one.block in listed)


def _is_listing(text: str) -> bool:
    """Whether the paragraph opens as lists do and does not end as prose does."""
    return LISTING.match(text) is not None and text.rstrip()[-1:] not in {".", "”"}
