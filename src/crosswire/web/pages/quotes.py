"""Quotes by person: who is quoted, and all that somebody is quoted with, over all stories."""

from starlette.requests import Request
from starlette.responses import Response

from crosswire.web.addresses import find_page
from crosswire.web.answers import show
from crosswire.web.asking import QuotesQuery, read_query
from crosswire.web.newsroom import Newsroom
from crosswire.web.paging import cut_page


def show_quotes(request: Request) -> Response:
    """The sayings of whoever is named, or whom the name may mean; without a name, everybody who is quoted."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, QuotesQuery)
    if not query.name:
        speakers = cut_page(newsroom.list_speakers(), lambda one: one.name, query.cursor, query.limit)
        more = find_page("/quotes", {"cursor": speakers.next}) if speakers.next else None
        return show(request, "speakers", here="quotes", page=speakers, more=more)
    quoted = newsroom.find_quotes(query)
    page = cut_page(quoted.sayings, lambda saying: saying.id, query.cursor, query.limit)
    kept = {"name": query.name, "country": query.country, "since": query.since, "before": query.before}
    more = find_page("/quotes", {**kept, "cursor": page.next}) if page.next else None
    return show(request, "quotes", quoted=quoted, page=page, more=more)
