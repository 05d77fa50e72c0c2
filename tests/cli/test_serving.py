"""`crosswire serve`: where it may be served, what it says, and how it stops."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from types import SimpleNamespace

import pytest

from crosswire.cli.serving import is_loopback
from crosswire.store import Store
from crosswire.web.serving import PatientProtocol

COMMAND = [sys.executable, "-c", "from crosswire.cli.app import main; main()", "serve"]


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "desk.db", write=True):
        return tmp_path / "desk.db"


def run(*options):
    return subprocess.run([*COMMAND, *map(str, options)], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "LOCALHOST"])
def test_these_are_reached_by_nobody_else(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "192.168.1.4", "example.org", "127.0.0.1.example.org", "2130706433", "127.1", ""]
)
def test_these_may_be(host):
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "example.invalid"])
def test_it_is_not_served_to_others_unless_that_is_said(store, host):
    done = run("--store", store, "--port", 0, "--host", host)
    assert done.returncode == 2
    assert "--open-to-network" in done.stderr


def test_a_store_that_is_not_there_is_said_at_once(tmp_path):
    done = run("--store", tmp_path / "none.db", "--port", 0)
    assert done.returncode == 1
    assert done.stderr.startswith("crosswire: ")
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_said(store):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("--store", store, "--port", taken.getsockname()[1])
    assert done.returncode == 2
    assert "--port" in done.stderr


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(store, stop):
    command = [*COMMAND, "--store", str(store), "--port", "0"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"}
    ) as server:
        host, port = re.search(r"http://([\d.]+):(\d+)/", server.stderr.readline()).groups()
        connection = http.client.HTTPConnection(host, int(port))
        connection.request("GET", "/")
        answer = connection.getresponse()
        page = answer.read().decode()
        connection.close()
        server.send_signal(stop)
        said = server.communicate(timeout=30)[1]
    assert answer.status == 200
    assert "server" not in {name.lower() for name, _ in answer.getheaders()}
    assert "crosswire add" in page  # the store is empty: it says what to do
    assert said == ""


@pytest.mark.parametrize(("asked", "closed"), [(None, True), ("a request", False)])
def test_a_connection_that_asks_nothing_is_cut_off(asked, closed):
    transport = SimpleNamespace(is_closing=lambda: False, close=lambda: done.append(True))
    done = []
    PatientProtocol.give_up(SimpleNamespace(cycle=asked, transport=transport))
    assert bool(done) == closed
