"""A record as one HTML page: no script, no request to elsewhere, every line linked to the words that say it."""

from base64 import b64encode
from collections import defaultdict
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from crosswire.model import Record
from crosswire.render.citations import Citation, list_citations
from crosswire.render.facts import sort_letters
from crosswire.render.marks import Paragraph, mark_article
from crosswire.render.sections import view_record
from crosswire.render.views import ArticleView, Excerpt, FactView, RecordView
from crosswire.render.words import KIND, count

MOST_SINGLE = 6  # facts of one voice shown before the rest is folded away by article
MOST_SAYINGS = 6  # of one speaker shown before the rest is folded away
MOST_CAST = 16
MOST_PLANS = 10
MOST_SPEAKERS = 12
MOST_ROWS = 24
MOST_REUSE = 12  # pairs of articles whose passages are shown
MOST_LISTED = 16  # articles beside a story, before their list is folded
MOST_REASON = 400  # characters of why articles are one voice, before they are folded
MOST_DOTS = 8
MANNERS = {
    "asserted": ("●", "says so"),
    "told": ("◐", "has it from another"),
    "open": ("○", "as planned, possible or alleged"),
    "denied": ("✕", "denies it"),
}
TEMPLATES = Path(__file__).parent / "templates"


def render_html(record: Record) -> str:
    """The record as a whole page that needs no other file."""
    view = view_record(record)
    return _load_page().render(
        view=view,
        texts=_mark_texts(record, view),
        labels={article.letter: article.label for article in view.articles},
        titles=[story.title for story in view.stories],
    )


@cache
def _load_page() -> Template:
    """The page's template, compiled once; its policy allows our one style sheet and nothing else."""
    style = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals |= list_globals()
    environment.globals |= {"style": Markup(style), "style_digest": digest}  # noqa: S704 - our own file
    return environment.get_template("page.html")


def list_globals() -> dict[str, Any]:
    """What the templates of a story ask for by name."""
    return {
        "at": find_place,
        "cite_once": cite_once,
        "count": count,
        "desk": offer_nothing,
        "dots": draw_dots,
        "fold_single": fold_single,
        "kinds": KIND,
        "live": None,  # a page that is served tells more
        "manners": MANNERS,
        "most_single": MOST_SINGLE,
        "most_sayings": MOST_SAYINGS,
        "most_cast": MOST_CAST,
        "most_plans": MOST_PLANS,
        "most_speakers": MOST_SPEAKERS,
        "most_listed": MOST_LISTED,
        "most_reason": MOST_REASON,
        "most_reuse": MOST_REUSE,
        "most_rows": MOST_ROWS,
    }


def cite_once(excerpts: tuple[Excerpt, ...]) -> tuple[tuple[str, str], ...]:
    """Each article's letter once, Z before AA, with the anchor of the first excerpt from it."""
    first: dict[str, str] = {}
    for excerpt in excerpts:
        first.setdefault(excerpt.letter, excerpt.anchor)
    return tuple((letter, first[letter]) for letter in sort_letters(first))


def find_place(anchor: str) -> str:
    """Where a page that holds everything shows what bears the anchor; a page that is served has other places."""
    return f"#{anchor}"


def offer_nothing(_kind: str, _identity: str) -> str:
    """What an editor can do about a thing: nothing on a page that is a file."""
    return ""


def draw_dots(fact: FactView) -> str:
    """A full dot for each voice, an empty one for each article that adds none."""
    articles = len(fact.letters)
    full = min(fact.origins, MOST_DOTS)
    empty = min(max(articles - fact.origins, 0), MOST_DOTS - full)
    more = "+" if max(fact.origins, articles) > MOST_DOTS else ""
    return "●" * full + "○" * empty + more


def fold_single(facts: tuple[FactView, ...]) -> dict[str, list[FactView]]:
    """The facts of one voice that are not shown at once, by the article that has them."""
    folded: dict[str, list[FactView]] = defaultdict(list)
    for fact in facts[MOST_SINGLE:]:
        folded[fact.letters[0] if fact.letters else ""].append(fact)
    return dict(sorted(folded.items(), key=lambda item: (len(item[0]), item[0])))


def _mark_texts(record: Record, view: RecordView) -> list[tuple[ArticleView, tuple[Paragraph, ...]]]:
    """Each article's card with its marked text, in the order of letters."""
    by_article: dict[str, list[Citation]] = defaultdict(list)
    for story in view.stories:
        for citation in list_citations(story):
            by_article[citation.excerpt.article].append(citation)
    articles = {article.id: article for article in record.articles}
    return [(card, mark_article(articles[card.id], by_article[card.id])) for card in view.articles]
