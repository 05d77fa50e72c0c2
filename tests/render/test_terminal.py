"""The terminal: fits its width, shows what the record says, and no escape that is not ours."""

import re

import msgspec
import pytest
from rich.cells import cell_len

from crosswire.render.layout import Sheet, fill_cells, wrap_runs
from crosswire.render.terminal import MOST_SINGLE, render_terminal


@pytest.mark.parametrize("width", [40, 80, 133])
def test_every_line_fits(record, width):
    assert max(cell_len(line) for line in render_terminal(record, width=width).splitlines()) <= width


def test_piped_output_has_no_control_character(record):
    assert not re.search(
        r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", render_terminal(record)
    )


def test_colour_adds_only_our_codes(record):
    coloured = render_terminal(record, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == render_terminal(record)
    assert set(re.findall(r"\x1b\[(.*?)m", coloured)) <= {
        "0",
        "1",
        "2",
        "1;36",
        "36",
        "4",
        "1;31",
        "1;33",
        "1;34",
        "1;32",
        "35",
    }


def test_what_an_editor_looks_for(record):
    shown = render_terminal(record, width=100)
    for words in (
        "●●● 3 voices · 3 articles",
        "── Disputed (1) ─",
        "[A] Marten Oake: “Oake denied that it was”",
        "Why: the coastguard says so; Marten Oake denies it",
        "14 and 12 <cannot> both be the count (a later count)",
        "[B] → Marrow Wire → Marten Oake",
        "[B] Solveig ferry hits pier · May 2031 (inferred) · credits Marrow Wire",
        "☐ Was the ferry too fast? [A][B]",
        "Ask: the coastguard; the <ship's> log",
        "☐ Harbour Courier: the headline says more [A]",
        "• how many were <hurt>",
        "5 May 2031         at least 12",
        "14 people — the port <office> [A] (its article’s day)",
        "[C] Sponge wins · no date",
    ):
        assert words in shown


def test_what_is_left_out_is_counted(record):
    story = record.stories[0]
    many = [msgspec.structs.replace(story.facts[5], id=f"f-{n:012x}") for n in range(MOST_SINGLE + 43)]
    long = msgspec.structs.replace(record, stories=(msgspec.structs.replace(story, facts=tuple(many)),))
    assert "... and 43 more (see --format json or the HTML page)" in render_terminal(long)


def test_an_empty_record(record):
    assert render_terminal(msgspec.structs.replace(record, articles=(), stories=(), findings=(), problems=())) == "\n"


def test_wide_and_long_words_wrap():
    sheet = Sheet(width=12, color=False)
    assert list(wrap_runs([("漢字漢字漢字漢字漢字 end", "")], sheet, "– ")) == ["– 漢字漢字漢", "  字漢字漢字", "  end"]
    assert list(wrap_runs([("x" * 25, "")], sheet)) == ["x" * 12, "x" * 12, "x"]
    assert fill_cells("漢字漢字", 5) == "漢字…"
    assert fill_cells("ab", 4) == "ab  "
