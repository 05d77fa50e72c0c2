"""How the benches of extraction show a run: a table beside the recorded run, and a file of what was gained and lost.

A bench gives its scopes with their scores, and for each gold item, and each item found that no gold has, how it came
out. Of the held-out half only counts are shown. `results/NAME.json` keeps the scores of the last recorded run,
`results/NAME.items.json` how each item came out, by the hash of its file's name and its offsets; neither holds words
of a data set, and `results/NAME.changes.txt`, which does, is ignored by git.
"""

import argparse
import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from scoring import Scope, Score

RESULTS = Path(__file__).parent / "results"
MISSED = "not found"  # a gold item that we did not find, or one of ours that no gold has, in the run that lacks it
SHOWN = 160  # characters of an item's text
Outcomes = Mapping[str, Mapping[str, str]]  # by hashed file name and offsets, how an item came out


class Run(Struct, frozen=True, kw_only=True):
    """A recorded run: the commit that was measured, and its scopes."""

    commit: str
    scopes: dict[str, Scope]


class Item(Struct, frozen=True, kw_only=True):
    """How one gold item, or one found that no gold has, came out; `note` says more where `state` does not."""

    file: str
    start: int
    end: int
    state: str
    note: str = ""


# ---------------------------------------------------------------- tables


def show_table(scopes: Mapping[str, Scope], last: Run | None) -> list[str]:
    """A line a score, the last recorded run's beside it."""
    was = f"at {last.commit}" if last else "last"
    lines = [f"{'':<18}{'':<22}{'now':>7}{was:>14}{'change':>9}{'95 of 100':>18}"]
    for scope, now in scopes.items():
        before = last.scopes.get(scope) if last else None
        for at, (name, score) in enumerate(now.scores.items()):
            lines.append(f"{scope if at == 0 else '':<18}{_show_score(name, score, before)}")
        lines.append(f"{'':<18}{_show_counts(now, before)}")
    return lines


def _show_score(name: str, score: Score, before: Scope | None) -> str:
    old = before.scores.get(name) if before else None
    change = f"{old.value:>14.3f}{score.value - old.value:>+9.3f}" if old else f"{'-':>14}{'':>9}"
    interval = f"{score.low:.3f} to {score.high:.3f}"
    return f"{name:<22}{score.value:>7.3f}{change}{interval:>18}"


def _show_counts(now: Scope, before: Scope | None) -> str:
    old = before.counts if before else now.counts
    pieces = (
        f"{name} {count}" + (f" (was {old[name]})" if old.get(name, count) != count else "")
        for name, count in now.counts.items()
    )
    return ", ".join(pieces)


# ---------------------------------------------------------------- what changed


class Changes(Struct, frozen=True, kw_only=True):
    """What a changes file is made of.

    `states` go from worst to best. `texts` are of the tuning half's files alone, so that no word of the held-out half
    can be shown.
    """

    items: tuple[Item, ...]
    states: tuple[str, ...]
    texts: dict[str, str]


def list_changes(changes: Changes, last: Outcomes) -> tuple[list[str], list[str]]:
    """How many items changed in each half, and how; and of the tuning half which, and what is still not right."""
    now = {(hash_file(item.file), _name_offsets(item)): item for item in changes.items}
    open_files = {hash_file(file): file for file in changes.texts}
    keys = {*now, *((hashed, offsets) for hashed, some in last.items() for offsets in some)}
    counted: dict[str, Counter[tuple[str, str]]] = {"held-out": Counter(), "tuning": Counter()}
    moved: dict[str, list[str]] = {"gained": [], "lost": []}
    wrong = []
    for hashed, offsets in sorted(keys, key=lambda key: (open_files.get(key[0], ""), *map(int, key[1].split("-")))):
        item, file = now.get((hashed, offsets)), open_files.get(hashed)
        new, old = item.state if item else MISSED, last.get(hashed, {}).get(offsets, MISSED)
        if new != old:
            way = "gained" if _rank(new, changes.states) > _rank(old, changes.states) else "lost"
            counted["tuning" if file else "held-out"][way, f"{old} -> {new}"] += 1
            if file:
                moved[way].append(f"{old} -> {new}: {_show_item(changes, file, offsets, item)}")
        if file and item and item.state != changes.states[-1]:
            wrong.append(f"{item.state}: {_show_item(changes, file, offsets, item)}")
    summary = [f"{half}: {_show_moves(moves)}" for half, moves in counted.items()]
    return summary, ["# gained", *moved["gained"], "", "# lost", *moved["lost"], "", "# still not right", *wrong]


def _show_moves(moves: Counter[tuple[str, str]]) -> str:
    """As "gained 3 (not found -> right 2, invented -> not found 1), lost 0"."""
    shown = []
    for way in ("gained", "lost"):
        ways = sorted((-count, move) for (of_way, move), count in moves.items() if of_way == way)
        detail = f" ({', '.join(f'{move} {-count}' for count, move in ways)})" if ways else ""
        shown.append(f"{way} {-sum(count for count, _ in ways)}{detail}")
    return ", ".join(shown)


def _rank(state: str, states: Sequence[str]) -> int:
    return states.index(state) if state in states else -1


def _name_offsets(item: Item) -> str:
    return f"{item.start}-{item.end}"


def _show_item(changes: Changes, file: str, offsets: str, item: Item | None) -> str:
    """The item in words."""
    start, end = map(int, offsets.split("-"))
    words = " ".join(changes.texts[file][start:end].split())
    shown = words if len(words) <= SHOWN else f"{words[: SHOWN // 2]} ... {words[-SHOWN // 2 :]}"
    return f"{file} {offsets}: {shown}" + (f"  ({item.note})" if item and item.note else "")


# ---------------------------------------------------------------- the recorded run


def report(name: str, scopes: Mapping[str, Scope], changes: Changes, *, record: bool) -> None:
    """Prints the table, writes `results/NAME.changes.txt` and, if asked, records the run."""
    RESULTS.mkdir(exist_ok=True)
    kept, kept_items = RESULTS / f"{name}.json", RESULTS / f"{name}.items.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    print("\n".join(show_table(scopes, last)))
    before = read_outcomes(kept_items.read_text(encoding="utf-8")) if kept_items.exists() else {}
    summary, lines = list_changes(changes, before)
    written = RESULTS / f"{name}.changes.txt"
    written.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(summary))
    print(f"Which of the tuning half, and what of it is still not right: bench/results/{written.name}")
    if record:
        run = Run(commit=read_commit(), scopes=dict(scopes))
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(run), indent=1) + b"\n")
        kept_items.write_text(write_outcomes(changes.items), encoding="utf-8")


def hash_file(name: str) -> str:
    """What stands for a file's name, which may hold its headline."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def write_outcomes(items: Iterable[Item]) -> str:
    """How each item came out, a line a file; those that were missed are left out."""
    files: dict[str, dict[str, list[str]]] = {}
    for item in sorted(items, key=lambda one: (hash_file(one.file), one.start, one.end)):
        if item.state != MISSED:
            files.setdefault(hash_file(item.file), {}).setdefault(item.state, []).append(_name_offsets(item))
    rows = (
        f"{json.dumps(file)}: {json.dumps({state: ' '.join(some) for state, some in states.items()})}"
        for file, states in files.items()
    )
    return "{\n" + ",\n".join(rows) + "\n}\n"


def read_outcomes(written: str) -> Outcomes:
    """What `write_outcomes` wrote."""
    files = msgspec.json.decode(written, type=dict[str, dict[str, str]])
    return {
        file: {offsets: state for state, some in states.items() for offsets in some.split()}
        for file, states in files.items()
    }


def read_commit() -> str:
    """The commit that is measured, short; with a plus where the program differs from it."""
    return _ask_git("rev-parse", "--short", "HEAD") + ("+" if _ask_git("status", "--porcelain", "../src") else "")


def _ask_git(*words: str) -> str:
    here = Path(__file__).parent
    return subprocess.run(["git", *words], cwd=here, capture_output=True, text=True, check=False).stdout.strip()


def read_options(described: str | None, *, parts: Sequence[str] = ()) -> argparse.Namespace:
    """What the command line says: the data set's folder, its part where it has several, whether to record."""
    parser = argparse.ArgumentParser(description=described, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the data set")
    if parts:
        parser.add_argument("--part", default=parts[0], choices=parts, help="which part of it; the first if not said")
    parser.add_argument("--record", action="store_true", help="keep the scores as the last recorded run's")
    given = parser.parse_args()
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder; bench/README.md says where anyone gets the data set")
    return given
