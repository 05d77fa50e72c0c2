"""Quotes by person: who is quoted, and all that somebody is quoted with, over all stories."""

from starlette.requests import Request
from starlette.responses import Response

from crosswire.web.addresses import find_page
from crosswire.web.answers import show
from crosswire.web.asking import QuotesQuery, read_query
from crosswire.web.newsroom import Newsroom
from crosswire.web.paging import cut_page


def show_quotes(request: Request) -> Response:
    """The quotes of whoever is named; without a name, everybody who is quoted."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, QuotesQuery)
    if not query.name:
        speakers = cut_page(newsroom.list_speakers(), lambda one: one.name, query.cursor, query.limit)
        more = find_page("/quotes", {"cursor": speakers.next}) if speakers.next else None
        return show(request, "speakers", here="quotes", page=speakers, more=more)
    page = cut_page(newsroom.find_quotes(query.name), lambda hit: hit.ref, query.cursor, query.limit)
    more = find_page("/quotes", {"name": query.name, "cursor": page.next}) if page.next else None
    return show(request, "quotes", name=query.name, page=page, more=more)
