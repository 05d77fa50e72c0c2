"""`sources.csv`: what a reader knows of files that do not say it themselves (`file,outlet,published,url,title`)."""

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from crosswire.model import Problem
from crosswire.read.decode import decode_text
from crosswire.read.drafts import FoundFile, make_problem
from crosswire.read.files import read_bytes, show_path
from crosswire.read.stated import read_stated_date

NAME = "sources.csv"
MAX_BYTES = 5_000_000
MAX_ROWS = 50_000
COLUMNS = ("file", "outlet", "published", "url", "title")


class SourceRow(Struct, frozen=True, kw_only=True):
    """What a table says of one file; `table` is its path as given."""

    table: str
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    title: str | None = None


class SourceRows(Struct, frozen=True, kw_only=True):
    """What the tables say, by the real path of the file, and what is wrong with them."""

    rows: dict[str, SourceRow]
    problems: tuple[Problem, ...]


def read_source_rows(files: Iterable[FoundFile]) -> SourceRows:
    """What the tables beside the files, and above them up to the folder that was given, say; the nearest counts."""
    rows: dict[str, SourceRow] = {}
    problems: list[Problem] = []
    tables = sorted(
        {table for found in files for table in _list_tables(found)}, key=lambda table: (-len(table.parts), table)
    )
    for table in tables:
        if table.is_file():
            read = _read_table(table)
            problems.extend(read.problems)
            rows = {**read.rows, **rows}
    return SourceRows(rows=rows, problems=tuple(problems))


def find_row(rows: SourceRows, found: FoundFile) -> SourceRow | None:
    """What the tables say of a file."""
    return rows.rows.get(os.path.realpath(found.path))


def _list_tables(found: FoundFile) -> list[Path]:
    """Where a table for the file may lie."""
    places = [found.path.parent]
    while found.folder and places[-1] != found.folder and found.folder in places[-1].parents:
        places.append(places[-1].parent)
    return [place / NAME for place in places]


def _read_table(table: Path) -> SourceRows:
    source = show_path(table)
    data = read_bytes(FoundFile(path=table, source=source), MAX_BYTES)
    if isinstance(data, Problem):
        return SourceRows(rows={}, problems=(data,))
    decoded = decode_text(data)
    if decoded.text is None:
        return SourceRows(rows={}, problems=(make_problem(source, decoded.doubt or "it is not text"),))
    try:
        lines = list(_parse(decoded.text))
    except csv.Error as error:
        return SourceRows(rows={}, problems=(make_problem(source, f"it is not a table ({error}); save it as CSV"),))
    if not lines or "file" not in lines[0][1]:
        message = f"it has no column named file; its first line must be {','.join(COLUMNS)}"
        return SourceRows(rows={}, problems=(make_problem(source, message),))
    return _read_lines(table, lines)


def _parse(text: str) -> Iterable[tuple[int, dict[str, str]]]:
    """The rows with their line numbers, columns named in lower case."""
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    names = [name.strip().lower() for name in next(reader, [])]
    for row in reader:
        if reader.line_num > MAX_ROWS:
            return
        if any(cell.strip() for cell in row):
            yield reader.line_num, {name: cell.strip() for name, cell in zip(names, row, strict=False)}


def _read_lines(table: Path, lines: list[tuple[int, dict[str, str]]]) -> SourceRows:
    rows: dict[str, SourceRow] = {}
    problems: list[Problem] = []
    for number, cells in lines:
        where = f"{show_path(table)} line {number}"
        path = table.parent / cells["file"]
        real = os.path.realpath(path) if "\x00" not in cells["file"] else ""
        if not cells["file"] or not real or not Path(real).exists():
            problems.append(make_problem(where, f"there is no file {cells['file']!r} beside it; correct the name"))
        elif real in rows:
            problems.append(make_problem(where, f"{cells['file']!r} is listed twice; the first line counts"))
        else:
            published, dating = read_stated_date(cells.get("published"), where)
            problems.extend(dating)
            rows[real] = _make_row(table, cells, published)
    return SourceRows(rows=rows, problems=tuple(problems))


def _make_row(table: Path, cells: dict[str, str], published: str | None) -> SourceRow:
    return SourceRow(
        table=show_path(table),
        outlet=cells.get("outlet") or None,
        published=published,
        url=cells.get("url") or None,
        title=cells.get("title") or None,
    )
