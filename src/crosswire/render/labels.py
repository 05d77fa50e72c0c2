"""What the articles are called on a page: a letter each, and a label a reader recognises."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from crosswire.codec import make_id
from crosswire.model import Article
from crosswire.render.display import clean_line, find_link, shorten
from crosswire.render.views import ArticleView
from crosswire.render.words import DATED, spell_date, spell_dates_in

LONGEST_LABEL = 72
_OWN_ID = re.compile(r"[a-z]+-[0-9a-f]{12}\Z")


def label_articles(articles: Sequence[Article]) -> dict[str, ArticleView]:
    """Each article's card by its id; letters go by the order of ids, so the order of input never shows."""
    ordered = sorted({article.id: article for article in articles}.items())
    outlets = Counter(article.outlet for _, article in ordered)
    return {
        key: _view_article(article, make_letter(place), alone=outlets[article.outlet] == 1)
        for place, (key, article) in enumerate(ordered)
    }


def make_letter(place: int) -> str:
    """A, B, ... Z, AA, AB, ...: the name of the column at that place."""
    letter = ""
    while place >= 0:
        letter = chr(ord("A") + place % 26) + letter
        place = place // 26 - 1
    return letter


def make_anchor(identity: str) -> str:
    """The id itself if it is one of ours, else one made from it: a saved record may hold anything."""
    return identity if _OWN_ID.match(identity) else make_id("x", identity)


def _view_article(article: Article, letter: str, *, alone: bool) -> ArticleView:
    """The article's card; `alone` if no other is its outlet's, so that the outlet's name will do for a label."""
    outlet, title = clean_line(article.outlet), clean_line(article.title)
    named = outlet if alone else ": ".join(filter(None, (outlet, title)))
    return ArticleView(
        id=article.id,
        anchor=make_anchor(article.id),
        letter=letter,
        label=shorten(named or title or _name_file(article.source) or f"Article {letter}", LONGEST_LABEL),
        outlet=outlet,
        title=title,
        byline=clean_line(article.byline),
        source=clean_line(article.source),
        link=find_link(article.source),
        published=clean_line(spell_date(article.published)),
        dated=DATED.get(article.dated_by or "", ""),
        dated_why=clean_line(spell_dates_in(article.dated_why or "")),
        language=clean_line(article.language),
        status=article.status,
        reason=clean_line(article.reason),
        credits=tuple(sorted({clean_line(credit.agency) for credit in article.credits})),
        links=tuple(filter(None, map(find_link, article.links))),
    )


def _name_file(source: str) -> str:
    """The file's name, or a web page's host."""
    if find_link(source):
        return clean_line(urlsplit(source).hostname)
    return "" if source in {"", "-"} else clean_line(PurePosixPath(source.replace("\\", "/")).name)
