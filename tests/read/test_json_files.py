"""JSON and JSON lines."""

import json

import pytest


def test_documented_fields_are_read(read_text, story):
    entry = {
        "text": story, "title": "Silo blast kills four", "outlet": "The Echo", "published": "2024-06-04T07:00:00Z",
        "url": "https://echo.example/1", "byline": "Marit Solberg",
    }  # fmt: skip
    article = read_text(json.dumps(entry), "a.json")
    assert (article.title, article.outlet, article.byline) == ("Silo blast kills four", "The Echo", "Marit Solberg")
    assert (article.published, article.dated_by) == ("2024-06-04T07:00:00+00:00", "page")
    assert (article.url, article.text) == ("https://echo.example/1", story)


@pytest.mark.parametrize(
    ("entry", "field", "value"),
    [
        ({"body": "{story}"}, "title", None),
        ({"content": "{story}", "source": {"id": None, "name": "The Echo"}}, "outlet", "The Echo"),
        ({"articleBody": "{story}", "headline": "Silo blast"}, "title", "Silo blast"),
        ({"maintext": "{story}", "source_domain": "www.echo.example"}, "outlet", "www.echo.example"),
        ({"text": "{story}", "authors": ["Marit Solberg", "Ola Berg"]}, "byline", "Marit Solberg, Ola Berg"),
        ({"text": "{story}", "author": {"name": "Marit Solberg"}}, "byline", "Marit Solberg"),
        ({"text": "{story}", "date_publish": "2024-06-04 00:00:00"}, "published", "2024-06-04"),
        ({"text": "{story}", "timestamp": 1718781000}, "published", "2024-06-19T07:10:00+00:00"),
        ({"text": "{story}", "url": "https://www.echo.example/1"}, "outlet", "echo.example"),
        ({"articles": [{"text": "{story}", "title": "Silo blast"}]}, "title", "Silo blast"),
        ([{"text": "{story}", "title": "Silo blast"}], "title", "Silo blast"),
    ],
)
def test_usual_names_of_fields_are_read(read_text, story, entry, field, value):
    text = json.dumps(entry).replace("{story}", json.dumps(story)[1:-1])
    assert getattr(read_text(text, "a.json"), field) == value


def test_html_in_a_field_becomes_text(read_text, story):
    article = read_text(json.dumps({"content": "".join(f"<p>{part}</p>" for part in story.split("\n\n"))}), "a.json")
    assert "<" not in article.text
    assert len(article.text.splitlines()) == 3


def test_a_bad_line_is_named_and_costs_itself_only(read_files, story):
    lines = [json.dumps({"text": story, "outlet": "A"}), "{broken", json.dumps({"text": story, "outlet": "B"}), ""]
    reading = read_files({"a.jsonl": "\n".join(lines)})
    assert {article.outlet for article in reading.articles} == {"A", "B"}
    (problem,) = reading.problems
    assert "a.jsonl line 2: it is not valid JSON" in problem.message


def test_a_saved_record_is_no_article(read_files, story):
    reading = read_files({"a.txt": story, "record.json": '{"schema": "crosswire/1", "articles": []}'})
    assert len(reading.articles) == 1
    assert "it is a record that Crosswire saved" in reading.problems[0].message


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"a": ' * 50_000, "5", "null", '{"x": 1}', '{"text": NaN}', '{"text": 1e400}', "", "\ufeff"],
)
def test_json_that_holds_no_article_is_a_problem(read_files, text):
    reading = read_files({"a.json": text})
    assert reading.articles == ()
    assert len(reading.problems) == 1


def test_a_date_that_cannot_be_is_a_problem_and_left_out(read_files, story):
    reading = read_files({"a.json": json.dumps({"text": story, "published": "1850-01-01"})})
    assert reading.articles[0].published is None
    assert "its date, '1850-01-01', cannot be an article's" in reading.problems[0].message
