"""CSV, read by the csv module: RFC 4180, a row a statement and fact, nothing that a spreadsheet would run."""

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from crosswire.export.csv import (
    FACT_COLUMNS,
    QUOTE_COLUMNS,
    STATEMENT_COLUMNS,
    guard_cell,
    write_facts_csv,
    write_quotes_csv,
    write_statements_csv,
)

DOCUMENT = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
WRITERS = (write_statements_csv, write_facts_csv, write_quotes_csv)


def read(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@pytest.mark.parametrize("write", WRITERS)
def test_it_is_utf_8_with_a_mark_and_lines_as_rfc_4180_wants_them(write, record):
    data = write(record)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r") == len(read(data)) + 1


def test_a_statement_has_a_row_for_each_fact(record):
    rows = read(write_statements_csv(record))
    assert list(rows[0]) == list(STATEMENT_COLUMNS)
    denied = next(row for row in rows if row["text"] == "Oake denied that it was")
    assert (denied["fact_status"], denied["position"], denied["said_by"]) == ("disputed", "it was not", "Marten Oake")
    assert (denied["polarity"], denied["fact_voices"]) == ("false", "2")
    held = {fact: [row["text"] for row in rows if row["fact"] == fact] for fact in {row["fact"] for row in rows}}
    assert sorted(map(len, held.values()), reverse=True)[:3] == [3, 3, 2]


def test_offsets_cut_the_words(record):
    texts = {article.id: article.text for article in record.articles}
    for row in read(write_statements_csv(record)):
        cut = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["text"].lstrip("'")[:5] in re.sub("[\u200b\u202a-\u202e]", "", cut)


def test_a_fact_has_its_positions_and_who_takes_them(record):
    rows = read(write_facts_csv(record))
    assert list(rows[0]) == list(FACT_COLUMNS)
    count = next(row for row in rows if row["text"] == "how many were hurt")
    assert count["positions"] == "14 [Quillon <b>Courier</b>] | at least 12 [unknown]"
    assert (count["cause"], count["slot"], count["articles"]) == ("later-count", "number", "2")


def test_a_quote_has_speaker_verb_and_chain(record):
    rows = read(write_quotes_csv(record))
    assert list(rows[0]) == list(QUOTE_COLUMNS)
    said = next(row for row in rows if row["outlet"] == "" and row["speaker"] == "Marten Oake")
    assert said["chain"] == "unnamed outlet > Marrow Wire > Marten Oake"
    assert len({row["saying"] for row in rows if row["speaker"] == "Marten Oake"}) == 1


def test_what_nobody_says_is_no_quote(record):
    found = record.findings[0]
    scare = structs.replace(found, quotes=(structs.replace(found.quotes[0], kind="scare"),))
    topic = structs.replace(found, quotes=(structs.replace(found.quotes[0], act="topic"),))
    for findings in (scare, topic):
        assert not read(write_quotes_csv(structs.replace(record, findings=(findings,))))


@pytest.mark.parametrize(
    "cell", ["=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "＝1", "\u2028=cmd()"]
)
def test_no_cell_is_a_formula(cell):
    assert str(guard_cell(cell)).startswith("'")


@given(st.text(max_size=30))
def test_any_text_is_one_cell_on_one_line_and_no_formula(text):
    cell = str(guard_cell(text))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert not re.search("[\r\n\x00-\x1f\x7f]", cell)


def test_numbers_stay_numbers():
    assert guard_cell(12) == 12


@pytest.mark.parametrize("columns", [STATEMENT_COLUMNS, FACT_COLUMNS, QUOTE_COLUMNS])
def test_every_column_is_documented(columns):
    assert not set(columns) - set(re.findall(r"`([\w-]+)`", DOCUMENT))
