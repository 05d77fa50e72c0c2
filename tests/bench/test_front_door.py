"""The benches of extraction use what anyone may: the names that `crosswire` promises, and its nouns."""

import ast
from pathlib import Path

import pytest

import crosswire
from crosswire import model

BENCH = Path(__file__).parents[2] / "bench"
FILES = sorted(
    BENCH / f"{name}.py"
    for name in "bench_quotes bench_times bench_names bench_crashes data_sets scoring clusters reporting".split()
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bench_imports_only_what_is_promised(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not [alias.name for alias in node.names if alias.name.split(".")[0] == "crosswire"]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "crosswire":
            names = {alias.name for alias in node.names}
            assert node.module in {"crosswire", "crosswire.model"}
            assert names <= (set(crosswire.__all__) if node.module == "crosswire" else set(vars(model)))
