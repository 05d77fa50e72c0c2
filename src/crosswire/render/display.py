"""Text made safe to look at: what cannot be seen, or turns what follows around, is left out.

The record keeps every character; only what is shown is cleaned. Each format escapes what
comes from here, last, for its own syntax.
"""

import re
from urllib.parse import urlsplit

# C0 and C1 controls but tab and newline, bidirectional marks, embeddings, overrides and isolates, characters of
# no width, invisible operators, tags, fillers, half surrogates: https://www.unicode.org/reports/tr36/
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STORM = re.compile(f"([{_COMBINING}]{{3}})[{_COMBINING}]+")
# What a printable text may hold that is changed all the same: blanks in a row, fillers, storms.
_ODD = re.compile(f"  |[\u034f\u115f\u1160\u3164\ufe00-\ufe0f\uffa0]|[{_COMBINING}]{{4}}")
_BREAKS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_SPACE = re.compile(r"\s+")
_PLAIN_URL = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:[/?#][!-~]*)?\Z", re.IGNORECASE)


def clean_text(text: str) -> str:
    """The text on one line without what cannot be seen; blanks at its ends are kept as one."""
    if text.isprintable() and not _ODD.search(text):
        return text
    return _SPACE.sub(" ", _STORM.sub(r"\1", _UNSEEN.sub("", _BREAKS.sub(" ", text))))


def clean_line(text: str | None) -> str:
    """The text on one line without what cannot be seen, and nothing at its ends."""
    return clean_text(text).strip() if text else ""


def shorten(text: str, most: int) -> str:
    """The text in at most `most` characters, cut at a word where it can be."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at = cut.rfind(" ")
    return f"{cut[:at] if at > most // 2 else cut}…"


def find_link(address: str | None) -> str | None:
    """The address if a browser can only take it for a web page's, else None."""
    if address is None or len(address) > 2000 or not _PLAIN_URL.match(address):
        return None
    try:
        return address if urlsplit(address).hostname and "@" not in urlsplit(address).netloc else None
    except ValueError:
        return None
