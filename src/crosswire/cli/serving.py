"""`crosswire serve`: the store in a browser."""

import ipaddress
import secrets
from contextlib import suppress
from getpass import getuser
from typing import Annotated

import typer

from crosswire.cli import options
from crosswire.cli.messages import say
from crosswire.cli.stores import find_store, load_all_tools, open_store, tell_moment
from crosswire.errors import UsageError

LOOPBACK = "localhost"
SECRET_BYTES = 32

Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="The port to serve at; 0 takes any free one.")]
Host = Annotated[str, typer.Option("--host", metavar="HOST", help="The address to serve at.")]
OpenToNetwork = Annotated[
    bool,
    typer.Option(
        "--open-to-network",
        help="Serve at an address that other machines reach: whoever reaches it reads and corrects everything.",
    ),
]
HostName = Annotated[
    list[str] | None,
    typer.Option("--host-name", metavar="NAME", help="Another name that this machine is called by in a browser."),
]
By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Who corrects, if not your login name.", show_default=False),
]


def register_serving(app: typer.Typer) -> None:
    """Make this command the app's."""
    app.command()(serve)


def serve(
    store: options.StorePath = None,
    port: Port = 8321,
    host: Host = "127.0.0.1",
    host_name: HostName = None,
    by: By = None,
    open_to_network: OpenToNetwork = False,
) -> None:
    """Show the store in a browser, until stopped with Ctrl-C.

    Serves at this machine's own address, which no other machine reaches.
    """
    if not is_loopback(host) and not open_to_network:
        raise UsageError(
            f"{host} is reached by other machines, and whoever reaches it reads and corrects everything:"
            " add --open-to-network if that is meant"
        )
    with open_store(store, write=False):
        pass  # better told now than on the first page
    from crosswire.web.app import make_app
    from crosswire.web.kept_newsroom import KeptNewsroom
    from crosswire.web.serving import bind, name_address
    from crosswire.web.serving import serve as serve_app

    newsroom = KeptNewsroom(find_store(store), load_all_tools, tell_moment)
    names = frozenset(f"[{name}]" if ":" in name else name.lower() for name in (host, *(host_name or ())))
    app = make_app(newsroom, secret=secrets.token_bytes(SECRET_BYTES), by=by or _find_login(), hosts=names)
    bound = bind(host, port)
    serve_app(app, bound, lambda: say(f"crosswire: open {name_address(bound, host)} in a browser; Ctrl-C stops it"))


def _find_login() -> str:
    """The name of who is logged in; nothing where the machine knows none."""
    with suppress(KeyError, OSError):
        return getuser()
    return ""


def is_loopback(host: str) -> bool:
    """Whether no other machine reaches the address."""
    if host.lower() == LOOPBACK:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
