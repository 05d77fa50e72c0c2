"""Crosswire reads what several outlets wrote about one event and says what happened, who says so and where they differ.

    from crosswire import load_tools, make_record, render_markdown

    record = make_record(["examples"], tools=load_tools())
    print(render_markdown(record))

These names are the promise: what is not among them may change. Each is imported when it is first asked for, so that
the command's --help need not wait for the parser.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosswire.errors import CrosswireError
    from crosswire.judge.verify import verify_record
    from crosswire.model import Article, Findings, Problem, Record, Story
    from crosswire.pipeline import examine, group, load_tools, make_record, reconcile, write_brief
    from crosswire.read import read_articles
    from crosswire.render.explain import explain_fact
    from crosswire.render.html import render_html
    from crosswire.render.json import render_json
    from crosswire.render.markdown import render_markdown
    from crosswire.render.terminal import render_terminal
    from crosswire.settings import Settings

__all__ = [
    "Article",
    "CrosswireError",
    "Findings",
    "Problem",
    "Record",
    "Settings",
    "Story",
    "examine",
    "explain_fact",
    "group",
    "load_tools",
    "make_record",
    "read_articles",
    "reconcile",
    "render_html",
    "render_json",
    "render_markdown",
    "render_terminal",
    "verify_record",
    "write_brief",
]

_HOMES = {
    "CrosswireError": "errors",
    "Settings": "settings",
    "examine": "pipeline",
    "explain_fact": "render.explain",
    "group": "pipeline",
    "load_tools": "pipeline",
    "make_record": "pipeline",
    "read_articles": "read",
    "reconcile": "pipeline",
    "render_html": "render.html",
    "render_json": "render.json",
    "render_markdown": "render.markdown",
    "render_terminal": "render.terminal",
    "verify_record": "judge.verify",
    "write_brief": "pipeline",
}


def __getattr__(name: str) -> Any:
    """The public name, from the module that it lives in."""
    if name not in __all__:
        raise AttributeError(f"module 'crosswire' has no attribute {name!r}")
    found = getattr(import_module(f"crosswire.{_HOMES.get(name, 'model')}"), name)
    if isinstance(globals().get("group"), ModuleType):  # importing the folder of that name put it in the verb's place
        globals()["group"] = import_module("crosswire.pipeline").group
    return found
