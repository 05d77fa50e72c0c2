"""How far a long run is said to be."""

import pytest

from crosswire.cli import long_runs
from crosswire.cli.long_runs import LongRun, tell_time


@pytest.fixture
def clock(monkeypatch):
    """`clock(seconds)`: so much later."""
    moment = [0.0]
    monkeypatch.setattr(long_runs.time, "monotonic", lambda: moment[0])

    def wait(seconds):
        moment[0] += seconds

    return wait


def test_where_no_terminal_is_a_line_comes_now_and_then_with_an_estimate(clock, capsys):
    run = LongRun(quiet=False)
    for number in range(1, 101):
        clock(1)
        run("reconciling", number, 100)
    run.end()
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "crosswire: reconciling: 30 of 100, 68 s left",
        "crosswire: reconciling: 60 of 100, 39 s left",
        "crosswire: reconciling: 90 of 100, 10 s left",
    ]


def test_a_short_run_and_a_quiet_one_say_nothing(clock, capsys):
    for quiet, seconds in ((False, 0.1), (True, 1000)):
        run = LongRun(quiet=quiet)
        for number in range(10):
            clock(seconds)
            run("reading", number, 10)
        run.end()
    assert capsys.readouterr() == ("", "")


def test_on_a_terminal_one_line_changes_and_is_wiped(clock, capsys, monkeypatch):
    monkeypatch.setattr(long_runs.sys.stderr, "isatty", lambda: True, raising=False)
    run = LongRun(quiet=False)
    clock(1)
    run("reading", 500, 1000)
    run.end()
    said = capsys.readouterr().err
    assert said.startswith("\rreading: 50%")
    assert said.endswith("\r")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (89, "89 s"), (90, "2 min"), (600, "10 min"), (5_400, "1 h 30 min"), (36_000, "10 h 00 min")],
)
def test_a_stretch_of_time_is_as_precise_as_an_estimate_can_be(seconds, words):
    assert tell_time(seconds) == words
