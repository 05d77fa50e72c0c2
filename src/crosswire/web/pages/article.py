"""An article's page: its text with quotes, facts, furniture and credits shown, and beside it what it tells."""

from collections.abc import Sequence
from itertools import pairwise

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from crosswire.kept import Kept
from crosswire.model import Article, PrintedFindings, Quote, Record
from crosswire.render.chains import describe_chain
from crosswire.render.labels import label_articles
from crosswire.render.sayings import is_said
from crosswire.render.sections import view_record
from crosswire.render.views import ArticleView, StoryView
from crosswire.web.addresses import read_ranges
from crosswire.web.answers import show
from crosswire.web.asking import AimQuery, read_query
from crosswire.web.facts_of import list_told
from crosswire.web.highlights import highlight_article
from crosswire.web.newsroom import Newsroom


def show_article(request: Request) -> Response:
    """The article; `at` in the address marks words of it."""
    newsroom: Newsroom = request.app.state.newsroom
    shelved = newsroom.read_article(request.path_params["article"])
    if shelved is None:
        raise HTTPException(404, "There is no such article here.")
    article, story = shelved.article, shelved.kept.story
    record = newsroom.read_record(story) if story else None
    card, told_in, found = _find_in(record, article)
    aim = read_ranges(read_query(request, AimQuery).at)
    told = list_told(told_in, article.id) if told_in else ()
    return show(
        request,
        "article",
        here="stories",
        article=article,
        card=card,
        story=told_in,
        story_id=story,
        blocks=highlight_article(article, found, told, aim),
        told=told,
        aimed=frozenset(one.fact.id for one in told if _touches(one.ranges, aim)),
        quotes=tuple(_pair_quotes(found, card)) if found else (),
        versions=shelved.versions,
        newer=_find_newer(shelved.versions, article.id),
    )


def _find_in(record: Record | None, article: Article) -> tuple[ArticleView, StoryView | None, PrintedFindings | None]:
    """The article's card, its story and what was found in it; an older version stands in no record."""
    if record is None or all(one.id != article.id for one in record.articles):
        return label_articles([article])[article.id], None, None
    view = view_record(record)
    card = next(one for one in view.articles if one.id == article.id)
    found = next((one for one in record.findings if one.article == article.id), None)
    return card, next(iter(view.stories), None), found


def _touches(ranges: Sequence[tuple[int, int]], aim: Sequence[tuple[int, int]]) -> bool:
    return any(start < end and begin < stop for begin, end in ranges for start, stop in aim)


def _pair_quotes(found: PrintedFindings, card: ArticleView) -> list[tuple[Quote, str]]:
    """What somebody says in the article, each with the way that it came."""
    return [(quote, describe_chain(quote.chain, card)) for quote in found.quotes if is_said(quote)]


def _find_newer(versions: Sequence[Kept], article: str) -> Kept | None:
    """The version that took this one's place."""
    return next((later for earlier, later in pairwise(versions) if earlier.article == article), None)
