"""What findings and records were made with, as short keys: when a key is another, what it made is out of date.

A key is made of the program's own source, as far as the rooms in question reach it by their imports, of the versions
of the models' packages and of the settings. So a changed rule is noticed without anybody counting versions up, and one
that only reconciling uses does not have articles examined anew.
"""

import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from msgspec import Struct, structs

from crosswire.codec import encode, make_id
from crosswire.errors import ModelError
from crosswire.settings import Settings

_IMPORT = re.compile(
    r"^(?:from\s+(crosswire[\w.]*)\s+import\s+(\([^)]*\)|[^\n]*)|import\s+(crosswire[\w.]*))", re.MULTILINE
)
_NAME = re.compile(r"\w+")
_EXAMINE_SETTINGS = ("parser_package", "max_symbol_run", "max_symbol_tokens")
_RECONCILE_SETTINGS = ("vector_package", "vector_texts_per_100_words", "words")


class Recipes(Struct, frozen=True, kw_only=True):
    """The keys of what is made now."""

    examine: str
    fingerprint: str
    reconcile: str


@cache
def name_recipes(settings: Settings) -> Recipes:
    """The keys for these settings; raises `ModelError` if a package that they name is not installed."""
    examine = _make_key(("crosswire.parse", "crosswire.extract"), settings, _EXAMINE_SETTINGS)
    fingerprint = _make_key(("crosswire.group.fingerprints",), settings, ())
    rooms = ("crosswire.link", "crosswire.align", "crosswire.judge", "crosswire.brief")
    reconcile = _make_key(rooms, settings, _RECONCILE_SETTINGS)
    return Recipes(examine=examine, fingerprint=fingerprint, reconcile=reconcile)


def describe_key(settings: Settings, names: Sequence[str]) -> dict[str, str]:
    """The settings of these names, those of packages with the version that is installed."""
    values = structs.asdict(settings)
    return {name: _name_version(values[name]) if name.endswith("_package") else str(values[name]) for name in names}


def _make_key(rooms: Sequence[str], settings: Settings, names: Sequence[str]) -> str:
    told = encode(describe_key(settings, names)).decode()
    return make_id("r", digest_source(rooms), told)


def _name_version(package: str) -> str:
    try:
        return f"{package} {version(package.replace('_', '-'))}"
    except PackageNotFoundError as error:
        raise ModelError(f"the model {package} is not installed: install it, or name another one") from error


@cache
def digest_source(rooms: Sequence[str]) -> str:
    """A digest of all files of ours that these rooms and modules reach by their imports, data beside them included."""
    root = Path(str(resources.files("crosswire")))
    reached = sorted(_reach(root, rooms))
    folders = {path.parent for path in reached}
    data = sorted(other for folder in folders for other in folder.iterdir() if _is_data(other))
    digest = hashlib.sha256()
    for path in (*reached, *data):
        digest.update(str(path.relative_to(root)).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _is_data(path: Path) -> bool:
    return path.suffix not in {"", ".py", ".pyc"} and path.is_file()


def _reach(root: Path, rooms: Sequence[str]) -> set[Path]:
    """The files of the modules in the rooms, and of all that they import, however far."""
    waiting = [path for room in rooms for path in _find_files(root, room)]
    reached: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += [found for name in _find_imports(path) if (found := _find_module(root, name))]
            waiting += [folder / "__init__.py" for folder in path.parents if root in folder.parents]
    return reached


def _find_files(root: Path, room: str) -> list[Path]:
    """The files of a room, or of one module."""
    place = root.joinpath(*room.split(".")[1:])
    return sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]


@cache
def _find_imports(path: Path) -> tuple[str, ...]:
    """What a file imports of ours: modules, and names that may be modules."""
    names: list[str] = []
    for found in _IMPORT.finditer(path.read_text(encoding="utf-8")):
        module, inside, plain = found.groups()
        names.append(module or plain)
        names += [f"{module}.{name}" for name in _NAME.findall(inside or "")]
    return tuple(names)


@cache
def _find_module(root: Path, name: str) -> Path | None:
    """The file of a module of this name; None where it names something inside one, or the whole program."""
    parts = name.split(".")[1:]
    if not parts:
        return None
    place = root.joinpath(*parts)
    found = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return found if found.is_file() else None
