"""The list of stories."""

from starlette.requests import Request
from starlette.responses import Response

from crosswire.web.addresses import find_page
from crosswire.web.answers import show
from crosswire.web.asking import StoriesQuery, read_query
from crosswire.web.newsroom import Newsroom
from crosswire.web.paging import cut_page


def show_stories(request: Request) -> Response:
    """The stories that the query's filters let through, a page of them."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, StoriesQuery)
    page = cut_page(newsroom.list_stories(query.filter, query.order), lambda head: head.id, query.cursor, query.limit)
    kept = {key: getattr(query, key) for key in ("name", "place", "outlet", "words", "status", "since", "before")}
    more = find_page("/", {**kept, "order": query.order, "cursor": page.next}) if page.next else None
    return show(request, "stories", query=query, page=page, more=more, empty=not page.total and not query.filters)
