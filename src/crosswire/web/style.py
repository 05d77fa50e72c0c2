"""The brief's own style sheet, served as the site's first one: a story looks the same in a file and here."""

from functools import cache
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from crosswire.render.html import TEMPLATES


@cache
def _read_style() -> tuple[bytes, str]:
    data = (TEMPLATES / "page.css").read_bytes()
    return data, f'"{sha256(data).hexdigest()[:20]}"'


def send_style(request: Request) -> Response:
    """The style sheet."""
    data, tag = _read_style()
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    return Response(data, media_type="text/css", headers={"etag": tag})
