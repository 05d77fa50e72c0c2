"""What changed: in all stories or in one, since a day or since ever."""

from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response

from crosswire.web.addresses import find_page
from crosswire.web.answers import show
from crosswire.web.asking import ChangesQuery, read_query
from crosswire.web.newsroom import Newsroom
from crosswire.web.paging import cut_page


def show_changes(request: Request) -> Response:
    """The changes, the newest first, those of one command and story together."""
    newsroom: Newsroom = request.app.state.newsroom
    query = read_query(request, ChangesQuery)
    found = newsroom.list_changes(query.since, query.story)
    page = cut_page(found, lambda change: change.id, query.cursor, query.limit)
    groups = [
        (revision, story, newsroom.read_head(story), tuple(changes))
        for (revision, story), changes in groupby(page.items, key=lambda change: (change.revision, change.story))
    ]
    kept = {"since": query.since, "story": query.story}
    return show(
        request,
        "changes",
        query=query,
        page=page,
        groups=groups,
        story=newsroom.read_head(query.story) if query.story else None,
        more=find_page("/changes", {**kept, "cursor": page.next}) if page.next else None,
    )
