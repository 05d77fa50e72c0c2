"""JSON: the contract, and nothing that is not JSON."""

import json

import msgspec

from crosswire.codec import decode
from crosswire.model import Record
from crosswire.render.json import render_json


def test_what_is_printed_comes_back(record):
    sound = tuple(msgspec.structs.replace(article, source="x.txt") for article in record.articles)
    record = msgspec.structs.replace(record, articles=sound)
    assert decode(render_json(record), Record) == record


def test_it_is_one_object_indented_by_two(record):
    data = render_json(record)
    assert data.startswith(b'{\n  "schema": "crosswire/1",\n  "recipe": {')
    assert data.endswith(b"\n}\n")
    assert list(json.loads(data)) == ["schema", "recipe", "articles", "findings", "stories", "problems"]


def test_half_surrogates_are_replaced_and_offsets_kept(record):
    printed = json.loads(render_json(record).decode("utf-8"))
    (hostile,) = [article for article in printed["articles"] if "svg" in article["source"]]
    assert hostile["source"] == "../<svg onload=alert(1)>\ufffd.txt"
    assert "\u202eSolveig\u202c" in hostile["text"]
