"""Which files to read: those named, and those in the folders named, links followed once."""

import os
import re
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from crosswire.errors import UsageError
from crosswire.model import Problem
from crosswire.read.drafts import FoundFile, make_problem

STANDARD_INPUT = "-"
MAX_DEPTH = 40  # folders within folders
MAX_FILES = 20_000  # of one folder given

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ""})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
JSON_SUFFIXES = frozenset({".json"})
LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})
ARCHIVE_SUFFIXES = frozenset({".warc", ".warc.gz"})
READ_SUFFIXES = TEXT_SUFFIXES | PAGE_SUFFIXES | JSON_SUFFIXES | LINES_SUFFIXES | ARCHIVE_SUFFIXES
# Files in a folder that someone may have meant as articles, which we cannot read.
DOCUMENT_SUFFIXES = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".pages", ".mht", ".mhtml", ".webarchive", ".eml", ".xml"}
    | {".zip", ".gz", ".tar", ".tgz", ".7z", ".rar", ".arc", ".opml"}
)

_NOT_ARTICLES = re.compile(
    r"(?:readme.*|licen[cs]e(?:[-_.].*)?|copying(?:\..*)?|notice(?:\..*)?|authors(?:\..*)?|changelog(?:\..*)?|contributing(?:\..*)?|"
    r"makefile|dockerfile|sources\.csv)$",
    re.IGNORECASE,
)


class FoundFiles(Struct, frozen=True, kw_only=True):
    """The files to read, in order of their names, and problems with what was given."""

    files: tuple[FoundFile, ...]
    problems: tuple[Problem, ...]


def find_suffix(path: Path) -> str:
    """The end of the file's name that tells its format, in small letters: ".txt", ".warc.gz"."""
    return ".warc.gz" if path.name.lower().endswith(".warc.gz") else path.suffix.lower()


def is_archive(found: FoundFile) -> bool:
    """Whether the file's name says that it is a web archive."""
    return find_suffix(found.path) in ARCHIVE_SUFFIXES


def show_path(path: str | Path) -> str:
    """A path as text: what of a file's name is no text is replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def find_files(paths: Sequence[str | Path]) -> FoundFiles:
    """The files that the paths name or hold, each once; raises `UsageError` where there is no such path."""
    files: list[FoundFile] = []
    problems: list[Problem] = []
    for path in sorted({str(path) for path in paths} - {STANDARD_INPUT}):
        found = _look_at(Path(path), show_path(path))
        files.extend(found.files)
        problems.extend(found.problems)
    return FoundFiles(files=_keep_first(files), problems=tuple(problems))


def _look_at(path: Path, source: str) -> FoundFiles:
    """What one given path stands for."""
    if "\x00" in str(path) or not os.path.lexists(path):
        raise UsageError(f"{source}: there is no such file or folder; check the path")
    try:
        is_folder = path.is_dir()
    except OSError as error:
        return FoundFiles(files=(), problems=(make_problem(source, explain_error(error)),))
    if not is_folder:
        return FoundFiles(files=(FoundFile(path=path, source=source),), problems=())
    return _look_in_folder(path)


def _keep_first(files: Iterable[FoundFile]) -> tuple[FoundFile, ...]:
    """The files, one that was reached by several ways only once."""
    kept: dict[str, FoundFile] = {}
    for found in sorted(files, key=lambda found: (found.source, str(found.folder or ""))):
        kept.setdefault(os.path.realpath(found.path), found)
    return tuple(kept.values())


def _look_in_folder(folder: Path) -> FoundFiles:
    """The files of a folder and of those in it, links followed once."""
    files: list[FoundFile] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    waiting = [(folder, 0)]
    while waiting and len(files) <= MAX_FILES:
        place, depth = waiting.pop()
        real = os.path.realpath(place)
        if real in seen or depth > MAX_DEPTH:
            problems.append(
                make_problem(show_path(place), "the folder was met before or lies too deep, and is left out")
            )
            continue
        seen.add(real)
        entries = _list_folder(place, problems)
        folders = [entry for entry in entries if _is_folder(entry)]
        waiting.extend((entry, depth + 1) for entry in reversed(folders))
        found = [
            FoundFile(path=entry, source=show_path(entry), folder=folder) for entry in entries if entry not in folders
        ]
        files.extend(item for item in found if find_suffix(item.path) in READ_SUFFIXES)
        problems.extend(_explain_document(item) for item in found if find_suffix(item.path) in DOCUMENT_SUFFIXES)
    return FoundFiles(files=tuple(files[:MAX_FILES]), problems=(*problems, *_explain_folder(folder, files)))


def _explain_folder(folder: Path, files: list[FoundFile]) -> list[Problem]:
    """What is to be said of a folder that holds too much or nothing."""
    if len(files) > MAX_FILES:
        return [make_problem(show_path(folder), f"only its first {MAX_FILES} files are read; give it in parts")]
    if not files:
        return [make_problem(show_path(folder), "the folder holds no article (.txt, .md, .html, .json, .jsonl, .warc)")]
    return []


def _explain_document(found: FoundFile) -> Problem:
    return make_problem(found.source, f"{found.path.suffix} files cannot be read; save it as text or HTML")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # reading it will say why


def _list_folder(folder: Path, problems: list[Problem]) -> list[Path]:
    """What is in the folder, by name, without what is hidden or no article."""
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        problems.append(make_problem(show_path(folder), explain_error(error)))
        return []
    return [folder / name for name in names if not name.startswith((".", "__MACOSX")) and not _NOT_ARTICLES.match(name)]


def read_bytes(found: FoundFile, limit: int) -> bytes | Problem:
    """The bytes of an ordinary file of at most `limit` bytes, or what is wrong with it."""
    try:
        about = found.path.stat()
        if not stat.S_ISREG(about.st_mode):
            return make_problem(found.source, "it is not an ordinary file (a pipe, a device or a socket); give a file")
        if about.st_size > limit:
            return make_problem(found.source, f"it has {about.st_size} bytes, more than {limit}; split it")
        with found.path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        return make_problem(found.source, explain_error(error))
    if len(data) > limit:
        return make_problem(found.source, f"it has more than {limit} bytes; split it")
    return data


def explain_error(error: OSError | ValueError) -> str:
    """What the system says, and what to do."""
    if isinstance(error, PermissionError):
        return "it may not be read; change its permissions or leave it out"
    if isinstance(error, FileNotFoundError):
        return "it is a link to nothing, or was taken away meanwhile; leave it out"
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"it cannot be read ({reason.lower()}); leave it out or mend it"
