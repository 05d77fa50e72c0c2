"""Which line above a story is its headline."""

import re

from crosswire.languages.en.furniture import HEADLINE_SMALL_WORDS, SECTIONS, TITLE_LABEL
from crosswire.read.header_lines import read_header_line
from crosswire.read.line_rules import find_line_kind
from crosswire.read.lines import Line, split_words

MIN_WORDS = 3
MAX_WORDS = 45
MAX_CHARACTERS = 300
MAX_CASE_WORDS = 22  # of a headline with capitals
MIN_CASE_WORDS = 4  # longer ones, for their capitals to tell
TITLE_CASE = 0.8  # of a headline's longer words have a capital, where headlines have capitals
LIKE_TITLE = 0.6  # of the words of a known title that a headline shares

_LETTER = re.compile(r"[^\W\d_]")


def find_headline(lines: tuple[Line, ...], title: str | None) -> Line | None:
    """The headline among the lines above the story: what is called so, else the first that can be one.

    Where the title is known, it is the line that is like it.
    """
    if labelled := next((found for line in lines if (found := _read_label(line))), None):
        return labelled
    if title is not None:
        return next((line for line in lines if _is_like(line, title)), None)
    plain = [line for line in lines if _is_plain(line)]
    if not plain or not is_headline_like(plain[0]):
        return None
    # below a picture, or with a question mark, it may as well be the story's first words
    above = any(find_line_kind(line, "top") == "caption" for line in lines[: lines.index(plain[0])])
    doubtful = above or (is_question(plain[0]) and plain[0] is not lines[0])
    return plain[0] if is_headline_case(plain[0]) or not doubtful else None


def _read_label(line: Line) -> Line | None:
    """What stands behind "Title:" or "Headline:"."""
    found = TITLE_LABEL.match(line.text)
    if not found or line.words > MAX_WORDS:
        return None
    text = line.text[found.end() :]
    return Line(start=line.start + found.end(), end=line.end, text=text, words=len(text.split()))


def is_question(line: Line) -> bool:
    """Whether a line is one question or one call."""
    return line.text.endswith(("?", "!")) and not line.has_sentence_break()


def is_headline_case(line: Line) -> bool:
    """Whether a line is written as headlines are, Each Longer Word With a Capital, and is one sentence."""
    if line.words > MAX_CASE_WORDS or line.has_sentence_break():
        return False
    longer = [word for word in line.text.split() if len(word) > 3 and word[0].isalpha()]
    telling = [word for word in longer if word.lower() not in HEADLINE_SMALL_WORDS]
    capitals = sum(word[0].isupper() for word in telling)
    return len(telling) >= MIN_CASE_WORDS and capitals >= TITLE_CASE * len(telling)


def is_headline_like(line: Line) -> bool:
    """Whether a line can be a headline: one phrase of some words, closed by nothing."""
    text = line.text
    if not MIN_WORDS <= line.words <= MAX_WORDS or len(text) > MAX_CHARACTERS or text.lower() in SECTIONS:
        return False
    if text[-1] in ":;,-–—" or (text[-1] == "." and not is_headline_case(line)) or text.endswith((".”", '."')):
        return False
    first = next((letter for letter in text if letter.isalnum()), "")
    return (
        (first.isupper() or first.isdigit())
        and not line.has_sentence_break()
        and len(_LETTER.findall(text)) > len(text) / 2
    )


def _is_plain(line: Line) -> bool:
    """Whether a line is nothing else of the head; what may be a name or a section may be a headline as well."""
    if find_line_kind(line, "top"):
        return False
    found = read_header_line(line)
    return found is None or (not found.surely and line.words > MIN_WORDS and found.kind == "byline")


def _is_like(line: Line, title: str) -> bool:
    ours, theirs = set(split_words(line.text)), set(split_words(title))
    least = LIKE_TITLE * max(len(ours), len(theirs), 1)
    return line.words <= MAX_WORDS and len(ours & theirs) >= least
