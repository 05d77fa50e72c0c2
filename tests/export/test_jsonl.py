"""JSON Lines, read by the json module: every line stands by itself, its words are cut from its article."""

import json
import re
from pathlib import Path

import pytest
from msgspec import structs

from crosswire.export.jsonl import write_jsonl
from crosswire.export.rows import KINDS

DOCUMENT = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def lines(record):
    return [json.loads(line) for line in write_jsonl(record).decode("utf-8").split("\n") if line]


def pick(lines, kind):
    return [line for line in lines if line["kind"] == kind]


def test_a_line_is_a_line_to_every_reader(record):
    data = write_jsonl(record).decode("utf-8")
    assert len(data.splitlines()) == data.count("\n"), "no odd line break inside a line"


def test_words_are_the_articles_own(lines, record):
    texts = {article.id: article.text for article in record.articles}
    placed = [line for line in lines if "parts" in line]
    assert len(placed) > 15
    for line in placed:
        cut = " ... ".join(texts[line["article"]][start:end] for start, end in line["parts"])
        assert line["text"] == cut


def test_every_finding_fact_and_article_has_its_line(lines, record):
    (story,) = record.stories
    assert {line["id"] for line in pick(lines, "fact")} == {fact.id for fact in story.facts}
    assert {line["id"] for line in pick(lines, "article")} == {article.id for article in record.articles}
    quotes = {quote.id for found in record.findings for quote in found.quotes}
    assert {line["id"] for line in pick(lines, "quote")} == quotes
    statements = {statement.id for found in record.findings for statement in found.statements}
    assert {line["id"] for line in pick(lines, "statement")} == statements


def test_a_statement_names_its_facts_and_a_fact_its_positions(lines):
    fact = next(line for line in pick(lines, "fact") if line["status"] == "disputed")
    assert [stand["value"] for stand in fact["positions"]] == ["it was too fast", "it was not"]
    assert fact["positions"][1]["outlets"] == ["Quillon <b>Courier</b>"]
    denied = next(line for line in pick(lines, "statement") if line["text"] == "Oake denied that it was")
    assert denied["facts"] == [fact["id"]]
    assert denied["said_by"] == "Marten Oake"
    assert denied["polarity"] is False


def test_a_quote_keeps_speaker_and_chain(lines):
    told = next(line for line in pick(lines, "quote") if line["outlet"] is None and line["speaker"] == "Marten Oake")
    assert told["chain"] == ["unnamed outlet", "Marrow Wire", "Marten Oake"]
    assert told["role"] == "the ferry's owner"
    assert told["published"] == "2031-05"


def test_an_article_says_which_voice_it_is(lines):
    wire = next(line for line in pick(lines, "article") if line["source"] == "stories/wire.txt")
    assert wire["origin_reason"] == "credited to Marrow Wire"
    assert wire["url"] is None


def test_a_file_name_that_is_no_utf_8_is_mended(lines):
    assert any(line["source"].endswith("�.txt") for line in pick(lines, "article"))


@pytest.mark.parametrize("row", KINDS, ids=lambda row: row.__struct_config__.tag)
def test_every_column_is_documented(row):
    tag = row.__struct_config__.tag
    section = re.search(rf"^\| `{tag}` \|(.*)$", DOCUMENT, re.MULTILINE)
    assert section, f"docs/export.md does not tell of {tag} lines"
    common = {"story", "article", "outlet", "published", "url", "start", "end", "parts", "text"}
    missing = {field.name for field in structs.fields(row)} - set(re.findall(r"`(\w+)`", section[1])) - common
    assert not missing
