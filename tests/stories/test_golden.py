"""Stories go in whole and their records come out as the reviewed texts in golden/; `make golden` writes those anew."""

import difflib
import os
from pathlib import Path

import pytest
from bench.bench_stories import EXAMPLES, list_articles, list_folders
from tests.stories.reviews import write_review

from crosswire.codec import decode, encode
from crosswire.judge.verify import verify_record
from crosswire.model import Record
from crosswire.pipeline import make_record

HERE = Path(__file__).parent
NAMES = [folder.name for folder in list_folders()]
MOST_LINES = 60


@pytest.mark.parametrize("name", NAMES)
def test_the_record_is_as_reviewed(make_story, name):
    golden = HERE / "golden" / f"{name}.txt"
    written = write_review(make_story(name))
    if os.environ.get("REWRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(written, encoding="utf-8")
    reviewed = golden.read_text(encoding="utf-8") if golden.exists() else ""
    changes = list(
        difflib.unified_diff(reviewed.splitlines(), written.splitlines(), "reviewed", "now", lineterm="", n=0)
    )
    assert not changes, "\n".join(
        [*changes[:MOST_LINES], f"{len(changes)} lines in all. If this is meant: make golden, and read git diff"]
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_record_holds(make_story, name):
    assert not verify_record(make_story(name))


@pytest.mark.parametrize("name", NAMES)
def test_the_record_survives_being_saved(make_story, name):
    record = make_story(name)
    assert decode(encode(record), Record) == record


def test_the_order_of_the_files_never_shows(make_story, tools):
    turned = make_record(list_articles(EXAMPLES)[::-1], tools=tools)
    record = make_story("examples")
    assert turned.stories == record.stories
    assert sorted(turned.articles, key=lambda one: one.id) == sorted(record.articles, key=lambda one: one.id)
    assert sorted(turned.findings, key=lambda one: one.article) == sorted(record.findings, key=lambda one: one.article)
