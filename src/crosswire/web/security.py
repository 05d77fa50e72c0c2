"""Who may ask what: names of this host only, changes only from our own pages, and headers that keep a page to itself.

A page of a stranger, open in the same browser, can send requests here. It cannot name this host otherwise than it is
(rebinding), and cannot hide where it comes from when it changes something: browsers send `Origin` and `Sec-Fetch-Site`.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from hashlib import sha256
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
LONGEST_BODY_WAIT = 20.0  # seconds for all of a body: a form is small
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}

Refuse = Callable[[Scope, int, str], Response]


class Doorkeeper:
    """Turns away what does not come from here, and puts the headers on every answer."""

    def __init__(self, app: ASGIApp, *, hosts: frozenset[str], refuse: Refuse) -> None:
        self.app, self.hosts, self.refuse = app, hosts | LOOPBACK_NAMES, refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or hand it on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = find_refusal(scope, self.hosts)
        answer: ASGIApp = self.refuse(scope, *refusal) if refusal else self.app
        await answer(scope, _receive_in_time(receive), _add_headers(send))


def find_refusal(scope: Scope, hosts: frozenset[str]) -> tuple[int, str] | None:
    """The status and the words with which a request is turned away; None where it is welcome."""
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    if _strip_port(host) not in hosts or len(headers.getlist("host")) != 1:
        return 400, "This server does not answer to that host name."
    if scope["method"] in SAFE_METHODS:
        return None
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    ours = origin in {None, f"{scope['scheme']}://{host}"} and site in {None, "same-origin"}
    if not ours or (origin is None and site is None):
        return 403, "Changes are taken from this server's own pages only; a program names it in the header Origin."
    return None


def _receive_in_time(receive: Receive) -> Receive:
    """What gives a request's body, or a 408 where all of it has not come in time."""
    deadline = asyncio.get_running_loop().time() + LONGEST_BODY_WAIT

    async def receive_part() -> Message:
        """The next part of what is sent; raises `HTTPException` where it is not there in time."""
        try:
            async with asyncio.timeout_at(deadline):
                return await receive()
        except TimeoutError as error:
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, "What was sent did not arrive in time.") from error

    return receive_part


def _strip_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).lower().rstrip(".")


def _add_headers(send: Send) -> Callable[[Message], Awaitable[None]]:
    async def send_with_headers(message: Message) -> None:
        """Sends a message on, an answer's beginning with the headers that all answers have."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return send_with_headers


def make_form_token(secret: bytes) -> str:
    """What every form carries: nobody who cannot read our pages knows it."""
    return hmac.new(secret, b"crosswire form", sha256).hexdigest()


def is_form_token(given: str, secret: bytes) -> bool:
    """Whether it is what our forms carry, compared in constant time."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), make_form_token(secret).encode())
