"""The site served by uvicorn, on a socket that is bound before anything is said of it."""

import asyncio
import socket
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from crosswire.errors import UsageError

MOST_AT_ONCE = 100  # connections; more are told to come again
LONGEST_HEAD = 32_000  # bytes of a request's first line and headers
FIRST_REQUEST_WAIT = 15  # seconds for the head of the first request
IDLE = 5  # seconds that a silent connection is kept
GRACE = 5  # seconds for what is being answered when the server is stopped
BACKLOG = 128


class PatientProtocol(H11Protocol):
    """HTTP/1.1 that does not wait for ever for a first request: whoever sends a byte now and then is cut off."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self.loop.call_later(FIRST_REQUEST_WAIT, self.give_up)

    def give_up(self) -> None:
        """Close the connection, if nothing whole was asked on it so far."""
        if self.cycle is None and not self.transport.is_closing():
            self.transport.close()


def bind(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 is any free one. Raises `UsageError` where it cannot."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        bound = socket.socket(family, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError as error:
        raise UsageError(
            f"cannot serve at {host}, port {port}: {error.strerror or error}; name another port with --port"
        ) from error
    return bound


def name_address(bound: socket.socket, host: str) -> str:
    """The address to type into a browser."""
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}:{bound.getsockname()[1]}/"


def serve(app: Starlette, bound: socket.socket, ready: Callable[[], None]) -> None:
    """Answer until stopped; `ready` is called once connections are taken."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        lifespan="off",
        ws="none",
        http=PatientProtocol,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MOST_AT_ONCE,
        backlog=BACKLOG,
        timeout_keep_alive=IDLE,
        timeout_graceful_shutdown=GRACE,
        h11_max_incomplete_event_size=LONGEST_HEAD,
    )
    bound.listen(BACKLOG)
    ready()
    uvicorn.Server(config).run(sockets=[bound])
