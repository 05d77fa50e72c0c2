"""A story to take away, in every format that Crosswire writes."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from crosswire.export.formats import FORMATS, name_file
from crosswire.web.newsroom import Newsroom


def download_story(request: Request) -> Response:
    """The story as a file to keep, never shown as a page of this site."""
    newsroom: Newsroom = request.app.state.newsroom
    form = FORMATS.get(request.path_params["format"])
    story = newsroom.find_story(request.path_params["story"])
    if form is None or story is None:
        raise HTTPException(404, "There is no such file here.")
    record = newsroom.read_record(story)
    title = next((one.title for one in record.stories), "")
    headers = {
        "content-disposition": f'attachment; filename="{name_file(title, story, form.ending)}"',
        "content-security-policy": "default-src 'none'; sandbox",
    }
    return Response(form.make(record), media_type=form.media, headers=headers)
