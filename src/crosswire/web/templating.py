"""The templates: whatever comes from elsewhere is cleaned for display and escaped last, in every one of them."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from crosswire.render.display import clean_text
from crosswire.render.html import TEMPLATES, list_globals
from crosswire.render.words import STATUS, spell_date, spell_span
from crosswire.web.addresses import find_article_page, find_page, find_span_page, find_story_page
from crosswire.web.charts.bar import ORDER, lay_bar

OURS = Path(__file__).parent / "templates"
MOST_DOTS = 12
CHANGE: dict[str, str] = {
    "story": "New story",
    "article": "New article",
    "edited": "Text edited",
    "fact": "New fact",
    "voice": "New voice",
    "status": "Status moved",
    "count": "Count moved",
    "settled": "Settled",
    "conflict": "New conflict",
    "gone": "Gone",
    "merged": "Stories merged",
    "split": "Story split",
}
CORRECTION: dict[str, str] = {
    "same-name": "One and the same",
    "other-name": "Not the same",
    "speaker": "Speaker",
    "copy": "Copies of one text",
    "no-copy": "No copies",
    "not-same": "Not about the same thing",
    "note": "Note",
    "sign-off": "Signed off",
}


@cache
def load_templates() -> Environment:
    """The pages' templates and those of a story, which are the same as of the page that `brief` writes."""
    environment = Environment(
        loader=FileSystemLoader([OURS, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=_clean,
    )
    environment.globals |= list_globals() | _list_ours()
    return environment


def render_page(template: str, /, **context: Any) -> str:
    """A page of the site."""
    return load_templates().get_template(f"pages/{template}.html").render(**context)


def _clean(value: Any) -> Any:
    """Texts without what cannot be seen or turns what follows around; our own markup as it is."""
    return clean_text(value) if type(value) is str else value


def _list_ours() -> dict[str, Any]:
    return {
        "address": find_page,
        "article_page": find_article_page,
        "span_page": find_span_page,
        "story_page": find_story_page,
        "spell_date": spell_date,
        "spell_span": spell_span,
        "spell_moment": spell_moment,
        "status_words": STATUS,
        "statuses": ORDER,
        "change_words": CHANGE,
        "correction_words": CORRECTION,
        "lay_bar": lay_bar,
        "voice_dots": draw_voices,
        "cut_marks": cut_marks,
    }


def spell_moment(moment: str | None) -> str:
    """A moment as a reader says it: "22 November 2026, 05:16"."""
    return spell_date(moment)


def draw_voices(voices: int, articles: int) -> str:
    """A full dot for each voice, an empty one for each article that adds none."""
    full = min(voices, MOST_DOTS)
    empty = min(max(articles - voices, 0), MOST_DOTS - full)
    return "●" * full + "○" * empty + ("+" if max(voices, articles) > MOST_DOTS else "")


def cut_marks(text: str, marks: Iterable[tuple[int, int]]) -> tuple[tuple[str, bool], ...]:
    """The text in pieces, those true that are marked: what a search found, or what is new."""
    pieces, cursor = [], 0
    for start, end in sorted(marks):
        if cursor <= start < end <= len(text):
            pieces += [(text[cursor:start], False), (text[start:end], True)]
            cursor = end
    return tuple(piece for piece in (*pieces, (text[cursor:], False)) if piece[0])
