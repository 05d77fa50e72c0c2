"""A story's page: that of the brief, with pictures of its voices, what editors said, and where else to go."""

from markupsafe import Markup
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from crosswire.export.formats import FORMATS
from crosswire.kept import Correction, StoryHead
from crosswire.model import Record, Story
from crosswire.render.citations import list_citations
from crosswire.render.sections import view_record
from crosswire.render.views import RecordView, StoryView
from crosswire.web.addresses import find_article_page, find_page, find_story_page
from crosswire.web.answers import show
from crosswire.web.charts.lanes import Lanes, lay_lanes
from crosswire.web.charts.matrix import Matrix, lay_matrix
from crosswire.web.charts.moments import Axis, lay_axis
from crosswire.web.newsroom import Newsroom

MOST_SHOWN_CHANGES = 5
MOST_LETTERED = 12  # articles that the table of coverage has a column for; more are drawn as a picture


class Served(Struct, frozen=True, kw_only=True):
    """What a story's page tells beyond the brief."""

    story: str
    head: StoryHead | None
    lanes: Lanes
    matrix: Matrix
    axis: Axis | None
    corrections: tuple[Correction, ...]
    formats: tuple[tuple[str, str, str], ...]

    @property
    def tabled(self) -> bool:
        """Whether the coverage is a table with a letter for each article."""
        return len(self.matrix.places) <= MOST_LETTERED


def find_today(request: Request, named: str) -> str:
    """The id that the story named in the address has today; 404 where there never was one."""
    newsroom: Newsroom = request.app.state.newsroom
    story = newsroom.find_story(named)
    if story is None:
        raise HTTPException(404, "There is no such story here.")
    return story


def show_story(request: Request) -> Response:
    """The story's page, brought up to date; an older id leads on to today's."""
    newsroom: Newsroom = request.app.state.newsroom
    named = request.path_params["story"]
    story = find_today(request, named)
    if story != named:
        return RedirectResponse(find_story_page(story), status_code=307)
    record = newsroom.read_record(story)
    view = view_record(record)
    told = next((one for one in record.stories), None)
    if told is None or not view.stories:
        return show(request, "alone", view=view, head=newsroom.read_head(story), here="stories")
    served = serve_story(newsroom, record, told, view)
    return show(
        request,
        "story",
        here="stories",
        view=view,
        story=view.stories[0],
        labels={article.letter: article.label for article in view.articles},
        live=served,
        changes=newsroom.list_changes(None, story)[:MOST_SHOWN_CHANGES],
        at=Places(view.stories[0]),
        desk=Offers(told.id),
        atom=find_page("/changes.atom", {"story": story}),
    )


def serve_story(newsroom: Newsroom, record: Record, told: Story, view: RecordView) -> Served:
    """What the page tells beyond the brief."""
    articles = {article.id: article for article in record.articles}
    lanes = lay_lanes(told, articles, {article.id: article for article in view.articles})
    return Served(
        story=told.id,
        head=newsroom.read_head(told.id),
        lanes=lanes,
        matrix=lay_matrix(view.stories[0], lanes),
        axis=lay_axis(told.timeline, record.articles),
        corrections=newsroom.list_corrections(told.id),
        formats=tuple((key, form.title, form.holds) for key, form in FORMATS.items()),
    )


class Places:
    """Where the words that bear an anchor are shown: on their article's page."""

    def __init__(self, story: StoryView) -> None:
        self.articles = {article.anchor: article.id for article in story.articles}
        self.words = {cited.excerpt.anchor: cited.excerpt for cited in list_citations(story)}

    def __call__(self, anchor: str) -> str:
        """The address of what bears the anchor."""
        if anchor in self.articles:
            return find_article_page(self.articles[anchor])
        cited = self.words.get(anchor)
        return find_article_page(cited.article, cited.ranges) if cited else f"#{anchor}"


class Offers:
    """A link beside a thing: to where an editor sets it right, or to all that a person is quoted with."""

    def __init__(self, story: str) -> None:
        self.page = f"{find_story_page(story)}/correct"

    def __call__(self, kind: str, identity: str) -> Markup:
        """The link for the thing of this id or name."""
        if kind == "person":
            link = find_page("/quotes", {"name": identity})
            return Markup(' <a class="all-quotes" href="{}">all quotes</a>').format(link)
        link = find_page(self.page, {kind: identity})
        return Markup(' <a class="correct" href="{}" aria-label="Correct this {}">correct</a>').format(link, kind)
