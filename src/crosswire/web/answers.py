"""Answers: a page, or a page that says what is wrong, or the same as problem+json (RFC 9457) under /api."""

from http import HTTPStatus
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from crosswire.errors import CrosswireError, StoreError, UsageError
from crosswire.render.json import mend_strings
from crosswire.web.templating import render_page

API = "/api/"
WENT_WRONG = "Something went wrong here. The terminal that runs crosswire serve says more."


def show(request: Request, template: str, /, **context: Any) -> HTMLResponse:
    """A page of the site; `here` names the part of the site that it belongs to."""
    held = {"here": template, "words": "", **context}
    return HTMLResponse(render_page(template, path=request.url.path, **held))


def answer_json(noun: Any, status: int = 200) -> Response:
    """A noun as JSON."""
    try:
        data = msgspec.json.encode(noun)
    except UnicodeEncodeError:  # a file name that is no UTF-8 comes with half surrogates
        data = msgspec.json.encode(mend_strings(msgspec.to_builtins(noun)))
    return Response(data, status_code=status, media_type="application/json")


def refuse(scope: Scope, status: int, words: str) -> Response:
    """What is wrong, in the form that the asker reads."""
    title = HTTPStatus(status).phrase
    headers = {"retry-after": "5"} if status == HTTPStatus.SERVICE_UNAVAILABLE else None
    if scope["path"].startswith(API):
        problem = {"type": "about:blank", "title": title, "status": status, "detail": words}
        body = msgspec.json.encode(problem)
        return Response(body, status_code=status, headers=headers, media_type="application/problem+json")
    page = render_page("wrong", title=title, status=status, said=words, here="", words="", path="")
    return HTMLResponse(page, status_code=status, headers=headers)


async def answer_http(request: Request, error: Exception) -> Response:
    """A page that is not there, a method that is not taken, a body that is too large."""
    assert isinstance(error, HTTPException)
    words = {404: "There is no such page here.", 405: "This cannot be done here.", 413: "This is too much at once."}
    said = error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
    return refuse(request.scope, error.status_code, said or words.get(error.status_code, "This cannot be answered."))


async def answer_fault(request: Request, error: Exception) -> Response:
    """The asker's fault, or a store that is busy or broken: in a sentence that says what to do."""
    assert isinstance(error, CrosswireError)
    if isinstance(error, UsageError):
        return refuse(request.scope, HTTPStatus.BAD_REQUEST, _make_sentence(str(error)))
    status = HTTPStatus.SERVICE_UNAVAILABLE if isinstance(error, StoreError) else HTTPStatus.INTERNAL_SERVER_ERROR
    return refuse(request.scope, status, _make_sentence(str(error)))


async def answer_bug(request: Request, _error: Exception) -> Response:
    """Whatever nobody thought of: no word of it goes out."""
    return refuse(request.scope, HTTPStatus.INTERNAL_SERVER_ERROR, WENT_WRONG)


def _make_sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
