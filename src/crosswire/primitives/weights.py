"""Weight files: found beside the module that carries them, and held to the checksums that we measured with."""

import hashlib
import importlib.util
from collections.abc import Mapping
from pathlib import Path

from crosswire.errors import ModelError
from crosswire.languages.en.models import PIP_NAMES


def find_package(module: str) -> Path:
    """The folder of an installed module; raises `ModelError` saying what to install if there is none."""
    spec = importlib.util.find_spec(module) if module.isidentifier() else None
    if spec is None or spec.origin is None:
        raise ModelError(f"the model {module} is not installed: {_say_install(module)}")
    return Path(spec.origin).parent


def check_weights(module: str, folder: Path, checksums: Mapping[str, str]) -> str:
    """A checksum of all the files together; raises `ModelError` if one is missing or altered."""
    whole = hashlib.sha256()
    for name, expected in sorted(checksums.items()):
        try:
            found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        except OSError as error:
            raise ModelError(f"the model {module} lacks its file {name}: {_say_install(module)}") from error
        if found != expected:
            raise ModelError(f"the model {module} is altered (its file {name}): {_say_install(module)}")
        whole.update(found.encode())
    return whole.hexdigest()


def _say_install(module: str) -> str:
    return f"run `make setup`, or `pip install --force-reinstall --no-deps {PIP_NAMES.get(module, module)}`"
