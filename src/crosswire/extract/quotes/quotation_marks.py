"""Which stretches of a text stand in quotation marks, whatever marks its writer used and forgot."""

import re
from collections.abc import Sequence

from msgspec import Struct

from crosswire.model import Range

_DOUBLE = '"“”„‟«»″＂〝〞「」『』'
_OPENING = frozenset("“„«‟〝「『")
_CLOSING = frozenset("”»〞」』")
_MARK = re.compile(rf"[{_DOUBLE}]|``|''(?!'(?!\w))")
_SINGLE = re.compile(r"[‘'‛‹](?=[\w\[$£€.…])")
_SINGLE_END = re.compile(r"[’'›](?!\w)")
_CLIPPED = re.compile(r"['’‘](?:em|til|tis|twas|cause|n|round|bout|\d0s?|\d\ds?)\b", re.IGNORECASE)
_BEFORE_OPENING = re.compile(r"[\s(\[{<—–\-―/:,.…]")
_OPENED = re.compile(r"\.(?:@\w|\.\.?)")  # ".@handle ...", "...and so on"
_NAME = r"(?:[A-Z][\w.’'-]+ ){1,4}"
_CREDIT = re.compile(rf"(?<=[,?!]) (?:{_NAME}|he |she )(?:said|says|added|told [^.,]{{2,40}})\.?\s*\Z")
LONGEST_CAPTION = 30  # words
MAX_SINGLE = 400  # characters: longer stretches between single marks are mostly two apostrophes


class Quotation(Struct, frozen=True, kw_only=True):
    """A stretch in quotation marks: `start` and `end` with them, `inner` without, spaces at its edges left out."""

    start: int
    end: int
    inner: Range
    block: int
    closed: bool = True
    single: bool = False
    continues: bool = False  # goes on with the quotation that the paragraph before it left open


class _Mark(Struct, frozen=True):
    start: int
    end: int
    opens: bool
    closes: bool


def find_quotations(text: str, blocks: Sequence[Range]) -> tuple[Quotation, ...]:
    """The outermost stretches in quotation marks, in text order; none leaves its block.

    A mark that never closes ends with its block; where the next block opens with a mark, the quotation goes on there.
    """
    found: list[Quotation] = []
    left_open = False
    for number, block in enumerate(blocks):
        doubles = _pair_marks(text, block, number, continues=left_open)
        found.extend(sorted([*doubles, *_find_singles(text, block, number, doubles)], key=lambda item: item.start))
        if doubles or not _is_caption(text, block):
            left_open = bool(doubles) and not doubles[-1].closed
    return tuple(quotation for quotation in found if quotation.inner.start < quotation.inner.end)


def _is_caption(text: str, block: Range) -> bool:
    """Whether a paragraph is a line that ends without a stop: a quotation goes on behind the caption of a picture."""
    words = text[block.start : block.end].rstrip(" \n'’\"”")
    return words[-1:] not in {".", "!", "?", ":"} and len(words.split()) < LONGEST_CAPTION


def _pair_marks(text: str, block: Range, number: int, *, continues: bool) -> list[Quotation]:
    marks = [_read_mark(text, match, block) for match in _MARK.finditer(text, block.start, block.end)]
    pairs: list[Quotation] = []
    opened: _Mark | None = None
    depth = 0
    for position, mark in enumerate(marks):
        if opened is None:
            opened, depth = (mark, 1) if mark.opens else (None, 0)
        elif mark.opens and not mark.closes and _closes_twice(marks[position + 1 :]):
            depth += 1
        elif mark.opens and not mark.closes:
            opened, depth = mark, 1  # the earlier mark was never closed: where its words end is unknown
        elif depth > 1:
            depth -= 1
        else:
            pairs.append(_make_quotation(text, opened, mark, number))
            opened, depth = None, 0
    if opened is not None:
        pairs.append(_make_open_quotation(text, opened, block, number))
    if continues and pairs and pairs[0].start == block.start:
        pairs[0] = _mark_continued(pairs[0])
    return pairs


def _read_mark(text: str, match: re.Match[str], block: Range) -> _Mark:
    before = text[match.start() - 1] if match.start() > block.start else " "
    after = text[match.end()] if match.end() < block.end else " "
    mark = match.group()
    opens_word = after not in ".,;:!?)]" or bool(_OPENED.match(text, match.end()))
    starts_word = not after.isspace() and opens_word and bool(_BEFORE_OPENING.match(before) or before in "'‘’")
    glued = after.isalnum() and before in ".,"  # said,"Look -- or the end of what was said: look,"Lee said
    ends_word = not before.isspace() and (glued or not (after.isalnum() and starts_word))
    if mark in _OPENING:
        closes = ends_word and (after.isspace() or after in ".,;:!?)—–") and not before.isspace()
        return _Mark(match.start(), match.end(), opens=not after.isspace() and not closes, closes=closes)
    if mark in _CLOSING:
        opens = before.isspace() and (starts_word or match.start() == block.start)  # ”Yes,” as some type it
        return _Mark(match.start(), match.end(), opens=opens, closes=not before.isspace())
    return _Mark(match.start(), match.end(), opens=starts_word, closes=ends_word)


def _closes_twice(marks: Sequence[_Mark]) -> bool:
    depth = 2
    for mark in marks:
        if mark.opens and not mark.closes:
            depth += 1
        else:
            depth -= 1
        if depth == 0:
            return True
    return False


def _make_quotation(text: str, opening: _Mark, closing: _Mark, block: int) -> Quotation:
    inner = _trim(text, opening.end, closing.start)
    return Quotation(start=opening.start, end=closing.end, inner=inner, block=block)


def _make_open_quotation(text: str, mark: _Mark, block: Range, number: int) -> Quotation:
    credit = _CREDIT.search(text, mark.end, block.end)  # the reporter's own words, where the mark is forgotten
    end = block.end if credit is None else credit.start()
    inner = _trim(text, mark.end, end)
    return Quotation(start=mark.start, end=end, inner=inner, block=number, closed=False)


def _mark_continued(quotation: Quotation) -> Quotation:
    return Quotation(
        start=quotation.start,
        end=quotation.end,
        inner=quotation.inner,
        block=quotation.block,
        closed=quotation.closed,
        continues=True,
    )


def _find_singles(text: str, block: Range, number: int, doubles: Sequence[Quotation]) -> list[Quotation]:
    found: list[Quotation] = []
    position = block.start
    while match := _SINGLE.search(text, position, block.end):
        position = match.end()
        before = text[match.start() - 1] if match.start() > block.start else " "
        inside = any(pair.start <= match.start() < pair.end for pair in doubles)
        if inside or not _BEFORE_OPENING.match(before) or _CLIPPED.match(text, match.start()):
            continue
        end = _find_single_end(text, match.end(), min(block.end, match.end() + MAX_SINGLE))
        if end is None or any(match.start() < pair.start < end for pair in doubles):
            continue
        inner = _trim(text, match.end(), end)
        found.append(Quotation(start=match.start(), end=end + 1, inner=inner, block=number, single=True))
        position = end + 1
    return found


def _find_single_end(text: str, start: int, limit: int) -> int | None:
    """Where the closing single mark stands: the first that is no plural possessive, if none opens before it."""
    ends = [
        found.start() for found in _SINGLE_END.finditer(text, start, limit) if not text[found.start() - 1].isspace()
    ]
    likely = [end for end in ends if text[end - 1] != "s" or not text[end + 1 : end + 2].isspace()]
    if not ends or not likely:
        return ends[0] if ends else None
    another = any(
        _BEFORE_OPENING.match(text[found.start() - 1]) for found in _SINGLE.finditer(text, ends[0], likely[0])
    )
    return ends[0] if another else likely[0]


def _trim(text: str, start: int, end: int) -> Range:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Range(start=start, end=end)
