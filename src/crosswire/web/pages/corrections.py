"""Corrections: what editors said, and the forms in which they say it; nothing is changed but by POST from here."""

from http import HTTPStatus

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from crosswire.errors import UsageError
from crosswire.render.sections import view_record
from crosswire.web.addresses import find_page, find_story_page
from crosswire.web.answers import show
from crosswire.web.asking import ListQuery, StoryQuery, ThingQuery, read_query
from crosswire.web.correcting import Said, read_editor
from crosswire.web.matters import find_matter, name_subjects
from crosswire.web.newsroom import Newsroom
from crosswire.web.pages.story import find_today
from crosswire.web.paging import cut_page
from crosswire.web.security import is_form_token, make_form_token

MOST_FIELDS = 40


def show_corrections(request: Request) -> Response:
    """All that editors said and that stands, the latest first, each with a way to undo it."""
    newsroom: Newsroom = request.app.state.newsroom
    story = read_query(request, StoryQuery).story
    query = read_query(request, ListQuery)
    page = cut_page(newsroom.list_corrections(story)[::-1], lambda one: one.id, query.cursor, query.limit)
    named = name_subjects(newsroom, page.items)
    head = newsroom.read_head(story) if story else None
    more = find_page("/corrections", {"story": story, "cursor": page.next}) if page.next else None
    return show(request, "corrections", page=page, more=more, named=named, story=head, **_form(request))


def show_forms(request: Request) -> Response:
    """The forms for one thing of a story: a fact, a quote, a name, or else which articles are copies."""
    newsroom: Newsroom = request.app.state.newsroom
    story = find_today(request, request.path_params["story"])
    record, thing = newsroom.read_record(story), read_query(request, ThingQuery)
    view = next(iter(view_record(record).stories), None)
    if view is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "This story has nothing to set right yet: it is one article.")
    matter = find_matter(view, record, thing)
    if matter is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "The story has no such thing any more.")
    corrections = newsroom.list_corrections(story)
    said = tuple(one for one in corrections if set(one.subject) & set(matter.keys))
    context = {"story": view, "story_id": story, "matter": matter, "said": said, "here": "stories"}
    return show(request, "correct", **context, **_form(request))


async def take_correction(request: Request) -> Response:
    """Keep what a form says, then go back to the story."""
    form = await read_form(request)
    story = await run_in_threadpool(find_today, request, request.path_params["story"])
    given = {"kind": _take(form, "kind"), "by": _take(form, "by"), "value": _take(form, "value"), "story": story}
    try:
        said = msgspec.convert({**given, "subject": tuple(map(str, form.getlist("subject")))}, type=Said)
    except msgspec.ValidationError as error:
        raise UsageError(f"the form is not one of ours: {error}") from error
    await run_in_threadpool(request.app.state.newsroom.correct, said)
    return RedirectResponse(find_story_page(story, _take(form, "back")), status_code=HTTPStatus.SEE_OTHER)


async def take_back(request: Request) -> Response:
    """Undo a correction, then show those that stand."""
    form = await read_form(request)
    newsroom: Newsroom = request.app.state.newsroom
    by = read_editor(_take(form, "by"))
    if not await run_in_threadpool(newsroom.undo, request.path_params["correction"], by):
        raise HTTPException(HTTPStatus.NOT_FOUND, "This correction does not stand any more.")
    return RedirectResponse("/corrections", status_code=HTTPStatus.SEE_OTHER)


async def read_form(request: Request) -> FormData:
    """The form, which must carry our token; raises 403 where it does not."""
    form = await request.form(max_files=0, max_fields=MOST_FIELDS)
    if not is_form_token(_take(form, "token"), request.app.state.secret):
        raise HTTPException(HTTPStatus.FORBIDDEN, "This form is out of date: open the page again, then send it.")
    return form


def _take(form: FormData, field: str) -> str:
    value = form.get(field, "")
    return value.strip() if isinstance(value, str) else ""


def _form(request: Request) -> dict[str, str]:
    """What every form is given: its token, and who most likely writes."""
    return {"token": make_form_token(request.app.state.secret), "by": request.app.state.by}
