"""The API's addresses as routes: bytes in, nouns through, JSON out."""

from collections.abc import Awaitable, Callable, Mapping
from itertools import groupby
from typing import TypeVar

import msgspec
from msgspec import Struct
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from crosswire.errors import UsageError
from crosswire.web.answers import answer_json
from crosswire.web.api.openapi import make_openapi
from crosswire.web.api.table import ENDPOINTS, Endpoint
from crosswire.web.asking import read_query

T = TypeVar("T")
ROOT = "/api/v1"
JSON = "application/json"


def list_api_routes() -> list[BaseRoute]:
    """A route for each path, which takes the methods that the table has for it."""
    ordered = sorted(ENDPOINTS, key=lambda endpoint: endpoint.path)
    paths = [(path, {str(one.method): one for one in rows}) for path, rows in groupby(ordered, lambda one: one.path)]
    routes: list[BaseRoute] = [Route(f"{ROOT}{path}", _answer(held), methods=list(held)) for path, held in paths]
    return [*routes, Route(f"{ROOT}/openapi.json", _send_openapi)]


def _answer(methods: Mapping[str, Endpoint]) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        """What the endpoint of the request's method answers."""
        endpoint = methods["GET" if request.method == "HEAD" else request.method]
        given = await _read_given(request, endpoint)
        newsroom = request.app.state.newsroom
        noun = await run_in_threadpool(endpoint.answer, newsroom, dict(request.path_params), given)
        return Response(status_code=204) if noun is None else answer_json(noun, endpoint.status)

    return answer


async def _read_given(request: Request, endpoint: Endpoint) -> Struct | None:
    """What is asked for: the body as a noun, or else the query."""
    if endpoint.body:
        return await _read_body(request, endpoint.body)
    return read_query(request, endpoint.query) if endpoint.query else None


async def _read_body(request: Request, kind: type[T]) -> T:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
        raise HTTPException(415, "Send JSON: Content-Type: application/json.")
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise UsageError(f"the body is not what this takes: {error}") from error


async def _send_openapi(_request: Request) -> Response:
    return Response(msgspec.json.encode(make_openapi(ROOT)), media_type=JSON)
