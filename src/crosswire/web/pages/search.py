"""Search: articles, quotes and facts that fit some words."""

from starlette.requests import Request
from starlette.responses import Response

from crosswire.kept import Hit
from crosswire.web.addresses import find_page
from crosswire.web.answers import show
from crosswire.web.asking import SearchQuery, read_query
from crosswire.web.newsroom import Newsroom
from crosswire.web.paging import Page, cut_page


def show_search(request: Request) -> Response:
    """What fits the words, the best first."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, SearchQuery)
    hits = newsroom.search(query.q) if query.q else ()
    page = _cut(hits, query) if hits else Page(items=(), total=0)
    more = find_page("/search", {"q": query.q, "cursor": page.next}) if page.next else None
    return show(request, "search", words=query.q, page=page, more=more)


def _cut(hits: tuple[Hit, ...], query: SearchQuery) -> Page[Hit]:
    return cut_page(hits, lambda hit: f"{hit.kind} {hit.ref}", query.cursor, query.limit)
