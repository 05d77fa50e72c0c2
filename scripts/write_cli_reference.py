"""Write docs/cli.md from the program's own --help; with --check, say whether it is fresh."""

import sys
from pathlib import Path

import typer
from typer.main import get_command

from crosswire.cli.app import app

REFERENCE = Path(__file__).parent.parent / "docs" / "cli.md"
WIDTH = 100
HEAD = """# The command

Written by `make docs` from `crosswire --help`; a test fails when it is stale.
"""


def write_reference() -> str:
    """The reference as Markdown: a section a command."""
    whole = get_command(app)
    sections = [_show("crosswire", whole, None)]
    parent = typer.Context(whole, info_name="crosswire", terminal_width=WIDTH, max_content_width=WIDTH)
    sections += [_show(f"crosswire {name}", command, parent) for name, command in whole.commands.items()]  # type: ignore[attr-defined]
    return "\n".join([HEAD, *sections])


def _show(name: str, command: object, parent: typer.Context | None) -> str:
    context = typer.Context(
        command,  # type: ignore[arg-type]
        info_name=name.rpartition(" ")[2],
        parent=parent,
        terminal_width=WIDTH,
        max_content_width=WIDTH,
        help_option_names=["-h", "--help"],
    )
    return f"## `{name}`\n\n```\n{context.get_help().rstrip()}\n```\n"


if __name__ == "__main__":
    text = write_reference()
    if "--check" in sys.argv:
        sys.exit(REFERENCE.read_text(encoding="utf-8") != text)
    REFERENCE.write_text(text, encoding="utf-8")
