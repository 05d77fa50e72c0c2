"""The one table of formats: the command offers just these, and every one writes the record."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.cli.options import Format
from crosswire.export.formats import FORMATS, name_file


def test_the_command_offers_the_table_and_the_terminal():
    assert {kind.value for kind in Format} == {*FORMATS, "terminal"}


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_writes_the_same_bytes_twice(kind, record):
    made = FORMATS[kind].make(record)
    assert made
    assert made == FORMATS[kind].make(record)


def test_every_format_is_documented():
    from pathlib import Path

    document = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
    assert not {kind for kind in FORMATS if f"`{kind}`" not in document}


@given(st.text(max_size=400), st.text(max_size=20))
def test_a_files_name_is_one_on_every_system(title, identity):
    name = name_file(title, identity, "csv")
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,75})\.csv", name)


@pytest.mark.parametrize("title", ["../../etc/passwd", "CON", "-rf", ".", "a" * 999, "Ünïcödé \x00 <b>"])
def test_no_title_leads_out_of_the_folder_or_is_a_device(title):
    name = name_file(title, "s-1", "docx")
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*-[0-9a-f]{8}\.docx", name)


def test_titles_that_differ_in_case_alone_are_two_files():
    assert name_file("Ferry", "s-1", "md") != name_file("FERRY", "s-2", "md")
