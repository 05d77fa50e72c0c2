import os
import stat

import pytest

from crosswire.cli.messages import tell_bug
from crosswire.cli.output import check_writable, find_width, wants_color, write_file
from crosswire.errors import OutputError


def test_a_file_is_written_whole(tmp_path):
    path = tmp_path / "brief.html"
    path.write_bytes(b"old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["brief.html"]


def test_a_new_file_has_the_usual_mode_and_an_old_one_keeps_its_own(tmp_path):
    path = tmp_path / "brief.html"
    mask = os.umask(0o027)
    try:
        write_file(path, b"x")
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    path.chmod(0o600)
    write_file(path, b"y")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "brief.html"
    path.write_bytes(b"old")

    def refuse(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OutputError, match="No space left on device"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["brief.html"]


def test_a_folder_that_is_not_there_is_told_before_the_work(tmp_path):
    with pytest.raises(OutputError, match="there is no folder"):
        check_writable(tmp_path / "no" / "brief.html")
    with pytest.raises(OutputError, match="it is a folder"):
        check_writable(tmp_path)


def test_a_pipe_is_80_columns_wide_and_not_coloured(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    assert find_width() == 80
    assert not wants_color()


def test_a_key_that_stops_a_library_while_it_loads_is_no_bug(capsys):
    error = ImportError("initialization failed")
    error.__cause__ = KeyboardInterrupt()
    tell_bug(ImportError, error, None)
    assert capsys.readouterr().err == ""
    tell_bug(ImportError, ImportError("no such thing"), None)
    assert "this is a bug in Crosswire" in capsys.readouterr().err
