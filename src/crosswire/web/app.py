"""The site: which address is answered by what, and what stands before all of them."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from crosswire.errors import CrosswireError
from crosswire.web.answers import answer_bug, answer_fault, answer_http, refuse
from crosswire.web.api.routes import list_api_routes
from crosswire.web.downloads import download_story
from crosswire.web.feed import send_feed
from crosswire.web.newsroom import Newsroom
from crosswire.web.pages.article import show_article
from crosswire.web.pages.changes import show_changes
from crosswire.web.pages.corrections import show_corrections, show_forms, take_back, take_correction
from crosswire.web.pages.quotes import show_quotes
from crosswire.web.pages.search import show_search
from crosswire.web.pages.stories import show_stories
from crosswire.web.pages.story import show_story
from crosswire.web.security import Doorkeeper
from crosswire.web.style import send_style

LARGEST_BODY = 64_000  # bytes: a note is the longest thing that is sent here
STATIC = Path(__file__).parent / "static"


def make_app(newsroom: Newsroom, *, secret: bytes, by: str = "", hosts: frozenset[str] = frozenset()) -> Starlette:
    """The site over a newsroom; `secret` makes its forms' token, `by` is who most likely writes, `hosts` its names."""
    app = Site(
        routes=[*_list_pages(), *list_api_routes()],
        exception_handlers={HTTPException: answer_http, CrosswireError: answer_fault, 500: answer_bug},
        max_body_size=LARGEST_BODY,
    )
    app.state.newsroom, app.state.secret, app.state.by, app.state.hosts = newsroom, secret, by, hosts
    return app


class Site(Starlette):
    """Our application: the doorkeeper stands before everything, what answers for a bug included."""

    def build_middleware_stack(self) -> ASGIApp:
        """All that a request passes through."""
        return Doorkeeper(super().build_middleware_stack(), hosts=self.state.hosts, refuse=refuse)


def _list_pages() -> list[BaseRoute]:
    return [
        Route("/", show_stories),
        Route("/stories/{story}", show_story),
        Route("/stories/{story}/correct", show_forms),
        Route("/stories/{story}/corrections", take_correction, methods=["POST"]),
        Route("/stories/{story}/download/{format}", download_story),
        Route("/articles/{article}", show_article),
        Route("/quotes", show_quotes),
        Route("/search", show_search),
        Route("/changes", show_changes),
        Route("/changes.atom", send_feed),
        Route("/corrections", show_corrections),
        Route("/corrections/{correction}/undo", take_back, methods=["POST"]),
        Route("/static/page.css", send_style),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
