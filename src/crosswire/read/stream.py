"""Articles one after another, so that no more than one file or one line of a long file is held at a time."""

import codecs
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from crosswire.model import Article, Problem
from crosswire.read.archives import iter_archive
from crosswire.read.articles import check_date, read_file, read_stdin, state_row
from crosswire.read.drafts import FoundFile, Outcome, make_problem
from crosswire.read.files import LINES_SUFFIXES, STANDARD_INPUT, explain_error, find_files, is_archive
from crosswire.read.finish import Given, finish_draft
from crosswire.read.json_files import MAX_LINE_PROBLEMS, read_json_lines
from crosswire.read.sources_table import find_row, read_source_rows
from crosswire.settings import Settings


class Batch(Struct, frozen=True, kw_only=True):
    """What one file, or one line of a long one, gave; `done` of `total` bytes have then been read."""

    source: str
    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    done: int
    total: int


def iter_articles(
    paths: Sequence[str | Path], *, date: str | None = None, outlet: str | None = None, stdin: bytes | None = None
) -> Iterator[Batch]:
    """The articles in files and folders as `read_articles` reads them, one file or line at a time.

    Copies with nothing to tell them apart come as often as they stand there, with one id. Raises `UsageError` as
    `read_articles` does, before anything is read.
    """
    settings = Settings()
    given = Given(date=check_date(date), outlet=outlet or None)
    found = find_files(paths)
    rows = read_source_rows(found.files)
    sizes = [_measure(file) for file in found.files]
    total, done = sum(sizes), 0
    if found.problems or rows.problems:
        yield Batch(source="", articles=(), problems=(*found.problems, *rows.problems), done=0, total=total)
    for file, size in zip(found.files, sizes, strict=True):
        for outcome, place in _read_parts(file, settings):
            yield _finish(
                state_row(outcome, find_row(rows, file)), given, settings, file.source, (done + min(place, size), total)
            )
        done += size
    if STANDARD_INPUT in {str(path) for path in paths}:
        yield _finish(read_stdin(stdin, settings), given, settings, STANDARD_INPUT, (total, total))


def _finish(outcome: Outcome, given: Given, settings: Settings, source: str, place: tuple[int, int]) -> Batch:
    finished = [finish_draft(draft, given, settings) for draft in outcome.drafts]
    return Batch(
        source=source,
        articles=tuple(item.article for item in finished if item.article),
        problems=(*outcome.problems, *(problem for item in finished for problem in item.problems)),
        done=place[0],
        total=place[1],
    )


def _read_parts(file: FoundFile, settings: Settings) -> Iterator[tuple[Outcome, int]]:
    """What the file gives, part by part, and how many of its bytes have then been read."""
    if is_archive(file):
        yield from iter_archive(file, settings)
    elif _is_long(file, settings.max_file_bytes // 10) and not _is_wide(file):
        yield from _read_lines(file, settings.max_file_bytes)
    else:
        yield read_file(file, settings), _measure(file)


def _read_lines(file: FoundFile, longest: int) -> Iterator[tuple[Outcome, int]]:
    """A line of JSON at a time; of too many with problems only the first are told, and how many more there are."""
    told = 0
    for number, line, place in _split_lines(file, longest):
        source = f"{file.source} line {number}"
        if isinstance(line, str):
            outcome = Outcome(problems=(make_problem(source, line),))
        else:
            outcome = read_json_lines(line, source)
        if outcome.problems and not outcome.drafts:
            told += 1
            if told > MAX_LINE_PROBLEMS:
                continue
        yield outcome, place
    if told > MAX_LINE_PROBLEMS:
        message = f"{told - MAX_LINE_PROBLEMS} more of its lines have problems"
        yield Outcome(problems=(make_problem(file.source, message),)), _measure(file)


def _split_lines(file: FoundFile, longest: int) -> Iterator[tuple[int, bytes | str, int]]:
    """The number of each line that is not empty, its bytes or what is wrong with it, and where it ends in the file."""
    try:
        with file.path.open("rb") as opened:
            number = 0
            while line := opened.readline(longest + 1):
                number += 1
                if len(line) > longest:
                    while line and not line.endswith(b"\n"):
                        line = opened.readline(longest)
                    yield number, f"it has more than {longest} bytes; split it", opened.tell()
                elif line.strip():
                    yield number, line.removeprefix(b"\xef\xbb\xbf"), opened.tell()
    except OSError as error:
        yield 0, explain_error(error), 0


def _is_long(file: FoundFile, limit: int) -> bool:
    """Whether it is a file of lines that is better not held whole."""
    return file.path.suffix.lower() in LINES_SUFFIXES and _measure(file) > limit


def _is_wide(file: FoundFile) -> bool:
    """Whether its letters take two bytes or more, so that a byte alone ends no line."""
    try:
        with file.path.open("rb") as opened:
            return opened.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
    except OSError:
        return False  # reading it will say why


def _measure(file: FoundFile) -> int:
    try:
        return file.path.stat().st_size
    except OSError:
        return 0
