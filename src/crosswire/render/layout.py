"""Lines of text of a given width: words wrapped by the cells they take, each with its style."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from rich.cells import cell_len, chop_cells

# Select Graphic Rendition parameters (ECMA-48, 8.3.117), the sixteen colours that every terminal theme sets.
STYLES = {
    "": "",
    "title": "1",
    "head": "1;36",
    "dim": "2",
    "strong": "1",
    "cite": "36",
    "differs": "4",
    "disputed": "1;31",
    "conflicting": "1;33",
    "developing": "1;34",
    "corroborated": "1;32",
    "reported": "2",
    "badge": "35",
}

Words = tuple[str, str]  # text and the name of its style


class Sheet(Struct, frozen=True, kw_only=True):
    """How wide the lines are, and whether they are coloured."""

    width: int
    color: bool

    def paint(self, text: str, style: str) -> str:
        """The text in its style."""
        code = STYLES[style] if self.color else ""
        return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


def wrap_runs(runs: Iterable[Words], sheet: Sheet, first: str = "", rest: str | None = None) -> Iterator[str]:
    """The runs as lines, the first of them after `first`, the others after `rest` (as wide a blank)."""
    margin = " " * cell_len(first) if rest is None else rest
    lead, left, line = first, sheet.width - cell_len(first), list[Words]()
    used = 0
    for word, style in _split_words(runs, max(8, sheet.width - cell_len(margin))):
        size = len(word) if word.isascii() else cell_len(word)
        if line and used + 1 + size > left:
            yield lead + _join_words(line, sheet)
            lead, left, line, used = margin, sheet.width - cell_len(margin), [], 0
        used += size + (1 if line else 0)
        line.append((word, style))
    if line:
        yield lead + _join_words(line, sheet)


def _split_words(runs: Iterable[Words], most: int) -> Iterator[Words]:
    for text, style in runs:
        for word in text.split():
            if len(word) * 2 <= most or cell_len(word) <= most:
                yield word, style
            else:
                yield from ((piece, style) for piece in chop_cells(word, most))


def _join_words(line: Sequence[Words], sheet: Sheet) -> str:
    if not sheet.color:
        return " ".join(word for word, _ in line)
    runs: list[list[str]] = []
    for word, style in line:
        if runs and runs[-1][1] == style:
            runs[-1][0] += f" {word}"
        else:
            runs.append([word, style])
    return " ".join(sheet.paint(text, style) for text, style in runs)


def fill_cells(text: str, width: int) -> str:
    """The text cut or filled with blanks to just that many cells."""
    size = cell_len(text)
    if size > width:
        text = chop_cells(text, max(1, width - 1))[0] + "…"
        size = cell_len(text)
    return text + " " * (width - size)
