"""spaCy, imported without what is never used here: 1.1 s instead of 2.0 s of CPU, half of a short run.

`spacy.cli` (with weasel, httpx and requests) is imported by spaCy for the one function `spacy.info`, and
`pydantic.v1` by confection for settings written for it, which confection does without where it is missing, as
on Python 3.14. Both are left as they were afterwards, so that a program around us can import them.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_WITHOUT = "pydantic.v1"
_EMPTY = ("spacy.cli", "spacy.cli.info")


@contextmanager
def _leave_out() -> Iterator[None]:
    """Have the modules missing or empty for as long as this lasts; modules already imported stay."""
    if "spacy" in sys.modules:
        yield
        return
    stand_ins: dict[str, ModuleType | None] = {name: _make_empty(name) for name in _EMPTY}
    stand_ins[_WITHOUT] = None  # Python's own mark for "cannot be imported"
    ours = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.modules.update(ours)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in ours:
            del sys.modules[name]


def _make_empty(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    module.info = None  # type: ignore[attr-defined]
    return module


with _leave_out():
    import spacy

__all__ = ["spacy"]
