"""The rules of the house: who imports whom, how nouns are made, how large a thing may grow."""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

import crosswire
from crosswire import kept, model

ROOT = Path(crosswire.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
STAGES = frozenset(
    {"read", "parse", "extract", "group", "link", "align", "judge", "brief", "render", "export", "changes"}
)
GROUND = frozenset({"model", "kept", "errors", "codec", "settings", "languages", "primitives"})
NOUNS = frozenset({"model", "kept", "errors", "codec", "settings"})
MAY_IMPORT = (
    {stage: GROUND | {stage} for stage in STAGES}
    | {
        "export": GROUND | {"export", "render"},  # what a reader sees is chosen once, in render/sections.py
        "model": frozenset(),
        "kept": frozenset({"model"}),
        "errors": frozenset(),
        "settings": frozenset(),
        "codec": frozenset({"model", "kept", "errors"}),
        "languages": frozenset({"languages", "model"}),
        "primitives": GROUND,
        "engine": frozenset({"model", "errors", "codec", "engine"}),
        "store": NOUNS | {"store"},
        "pipeline": GROUND | STAGES | {"engine"},
        "desk": GROUND | STAGES | {"engine", "store", "pipeline", "desk"},
        "web": GROUND | STAGES | {"store", "pipeline", "desk", "web"},
        "cli": GROUND | STAGES | {"store", "pipeline", "desk", "web", "cli"},
    }
    | {"": GROUND | STAGES | {"pipeline"}}
)
NETWORK = frozenset(
    {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "httpx", "requests", "aiohttp"}
)
MAY_USE_NETWORK = frozenset({"read", "web"})
MAY_KNOW_THE_TIME = frozenset({"cli", "web"})  # who call the others, and hand the moment in
UNSTEADY = frozenset({"time", "random", "secrets", "uuid"})
UNSTEADY_CALLS = frozenset({"now", "today", "utcnow", "hash", "urandom"})
NO_ROOM = frozenset({"utils", "util", "helpers", "helper", "misc", "common", "base", "shared"})
NO_NAMES = ("Manager", "Handler", "Helper", "Processor", "Util", "Base", "Info")
ITEM_BOUNDARY = "engine/inline.py"  # the one place where whatever a step does is caught
LONGEST_FILE = 500
LONGEST_FUNCTION = 50
MOST_PUBLIC_NAMES = 20


def name_room(path: Path) -> str:
    """The room of the house that a module stands in: `extract`, `model`; "" is the front door."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


@cache
def read_tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def find_imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module is not None
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def find_rooms_imported(tree: ast.AST) -> set[str]:
    ours = [name.split(".") for name in find_imports(tree) if name.split(".")[0] == "crosswire"]
    return {parts[1] for parts in ours if len(parts) > 1}


def find_functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def name_module(path: Path) -> str:
    return str(path.relative_to(ROOT))


each_module = pytest.mark.parametrize("path", MODULES, ids=name_module)


@each_module
def test_a_room_imports_only_what_it_may(path):
    room = name_room(path)
    assert room in MAY_IMPORT, f"{room} is no room of the house"
    assert find_rooms_imported(read_tree(path)) <= MAY_IMPORT[room]


@each_module
def test_the_network_is_used_only_where_bytes_are_read(path):
    used = {name for name in find_imports(read_tree(path)) if name in NETWORK or name.split(".")[0] in NETWORK}
    assert not used or name_room(path) in MAY_USE_NETWORK


@each_module
def test_nothing_depends_on_the_clock_or_on_chance(path):
    if name_room(path) in MAY_KNOW_THE_TIME:
        return
    tree = read_tree(path)
    assert not {name.split(".")[0] for name in find_imports(tree)} & UNSTEADY
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    assert not called & UNSTEADY_CALLS


@each_module
def test_imports_stand_at_the_top(path):
    if name_room(path) == "cli":
        return
    inner = [
        node.lineno
        for function in find_functions(read_tree(path))
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not inner


@each_module
def test_no_error_is_caught_that_nobody_thought_of(path):
    if name_module(path) == ITEM_BOUNDARY:
        return
    for node in ast.walk(read_tree(path)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}"
            caught = {leaf.id for leaf in ast.walk(node.type) if isinstance(leaf, ast.Name)}
            assert not caught & {"Exception", "BaseException"}, f"line {node.lineno}"


@each_module
def test_nothing_prints_or_exits_but_the_command(path):
    if name_room(path) == "cli":
        return
    called = {getattr(node.func, "id", "") for node in ast.walk(read_tree(path)) if isinstance(node, ast.Call)}
    assert not called & {"print", "exit", "quit", "input", "eval", "exec", "compile", "__import__"}


@each_module
def test_files_are_short(path):
    if name_room(path) not in {"languages", "model"}:  # tables of words, and the one list of nouns
        assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@each_module
def test_functions_are_short(path):
    long = {
        function.name: length
        for function in find_functions(read_tree(path))
        if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long


@each_module
def test_every_module_says_its_part(path):
    tree = read_tree(path)
    assert ast.get_docstring(tree) or not tree.body


@each_module
def test_every_room_has_a_telling_name(path):
    assert not set(path.relative_to(ROOT).with_suffix("").parts) & NO_ROOM
    classes = [node.name for node in ast.walk(read_tree(path)) if isinstance(node, ast.ClassDef)]
    assert not [name for name in classes if name.endswith(NO_NAMES)]


def find_nouns() -> list[type[msgspec.Struct]]:
    members = [member for home in (model, kept) for _, member in inspect.getmembers(home, inspect.isclass)]
    return [member for member in members if issubclass(member, msgspec.Struct) and member is not msgspec.Struct]


@pytest.mark.parametrize("noun", find_nouns(), ids=lambda noun: noun.__name__)
def test_nouns_are_frozen_built_by_keyword_and_explained(noun):
    assert noun.__struct_config__.frozen
    assert noun.__doc__
    with pytest.raises(TypeError, match=r"positional|argument"):
        noun(*["x"] * max(1, len(noun.__struct_fields__)))


def test_the_front_door_is_narrow():
    assert 0 < len(crosswire.__all__) <= MOST_PUBLIC_NAMES
    assert all(hasattr(crosswire, name) for name in crosswire.__all__)
