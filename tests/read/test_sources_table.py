"""`sources.csv`."""

import json
from pathlib import Path

HEAD = "file,outlet,published,url,title\n"


def test_the_table_wins_over_what_the_text_looks_like(read_files, story):
    text = f"Silo blast kills four\nThe Norland Herald\n3 June 2024\n{story}"
    row = 'a.txt,The Echo,2024-06-04,https://echo.example/1,"Blast, four dead"\n'
    (article,) = read_files({"a.txt": text, "sources.csv": HEAD + row}).articles
    assert (article.outlet, article.published, article.title) == ("The Echo", "2024-06-04", "Blast, four dead")
    assert (article.url, article.dated_by) == ("https://echo.example/1", "argument")
    assert article.dated_why.endswith("sources.csv says so")
    assert article.text[article.headline.start : article.headline.end] == "Silo blast kills four"


def test_the_table_fills_what_fields_leave_open(read_files, story):
    page = json.dumps({"text": story, "outlet": "A"})
    (article,) = read_files({"a.json": page, "sources.csv": HEAD + "a.json,B,2024-06-04,,\n"}).articles
    assert (article.outlet, article.published) == ("A", "2024-06-04")


def test_a_table_above_names_files_below(read_files, story):
    (article,) = read_files({"sub/a.txt": story, "sources.csv": HEAD + "sub/a.txt,The Echo,,,\n"}).articles
    assert article.outlet == "The Echo"


def test_semicolons_and_a_byte_order_mark_are_read(read_files, story):
    (article,) = read_files({"a.txt": story, "sources.csv": "\ufeffFile;Outlet\na.txt;The Echo\n"}).articles
    assert article.outlet == "The Echo"


def test_what_is_wrong_in_a_table_is_told_by_line(read_files, story):
    rows = "a.txt,The Echo,last week,,\nb.txt,The Herald,,,\na.txt,The Post,,,\n../../etc/nothing,X,,,\n"
    reading = read_files({"a.txt": story, "sources.csv": HEAD + rows})
    messages = sorted(problem.message.split("sources.csv ")[1] for problem in reading.problems)
    assert [message.split(":")[0] for message in messages] == ["line 2", "line 3", "line 4", "line 5"]
    assert reading.articles[0].outlet == "The Echo"


def test_a_table_without_a_file_column_is_told(read_files, story):
    reading = read_files({"a.txt": story, "sources.csv": "name,outlet\na.txt,The Echo\n"})
    assert "it has no column named file" in reading.problems[0].message
    assert reading.articles[0].outlet is None


def test_a_binary_table_is_told(read_files, story):
    reading = read_files({"a.txt": story, "sources.csv": b"file,outlet\n\x00\x01"})
    assert "sources.csv" in reading.problems[0].message
    assert [Path(article.source).name for article in reading.articles] == ["a.txt"]
