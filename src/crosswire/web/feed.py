"""The Atom feed of changes, of all stories or of one."""

from starlette.requests import Request
from starlette.responses import Response

from crosswire.export.atom import MEDIA_TYPE, write_feed
from crosswire.web.asking import ChangesQuery, read_query
from crosswire.web.newsroom import Newsroom

MOST_ENTRIES = 200


def send_feed(request: Request) -> Response:
    """The latest changes as a feed; its entries link to the pages of this site."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, ChangesQuery)
    changes = newsroom.list_changes(query.since, query.story)[:MOST_ENTRIES]
    heads = filter(None, map(newsroom.read_head, {change.story for change in changes}))
    site = f"{request.url.scheme}://{request.headers['host']}"
    return Response(write_feed(changes, heads, site=site), media_type=MEDIA_TYPE)
