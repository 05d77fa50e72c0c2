"""Reading files and folders: what is an article, what names it, what two of them share."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.errors import UsageError
from crosswire.read import read_articles


def list_messages(reading):
    return [problem.message for problem in reading.problems]


def test_folders_are_read_through_and_sorted(read_files, story, tmp_path):
    reading = read_files({"b.txt": story + "B.", "sub/c.md": story + "C.", "a.txt": story + "A."})
    sources = {Path(article.source).relative_to(tmp_path).as_posix() for article in reading.articles}
    assert sources == {"a.txt", "b.txt", "sub/c.md"}
    ids = [article.id for article in reading.articles]
    assert ids == sorted(ids)


def test_articles_stand_in_order_of_date_then_id(read_files, story):
    heads = ["4 June 2024", "2 June 2024", "3 June 2024", ""]
    reading = read_files(
        {f"{number}.txt": f"Silo blast kills four\n{head}\n{story}" for number, head in enumerate(heads)}
    )
    dates = [article.published for article in reading.articles]
    assert dates == [None, "2024-06-02", "2024-06-03", "2024-06-04"]


def test_what_is_no_article_is_passed_over(read_files, story):
    others = ["README.md", "readme.txt", "LICENSE", "LICENSE.txt", ".hidden.txt", "notes.csv", "photo.png", "NOTICE"]
    reading = read_files({"a.txt": story, **dict.fromkeys(others, story)})
    assert [Path(article.source).name for article in reading.articles] == ["a.txt"]
    assert reading.problems == ()


def test_a_document_that_cannot_be_read_is_told(read_files, story):
    reading = read_files({"a.txt": story, "b.pdf": b"%PDF"})
    assert any("b.pdf: .pdf files cannot be read" in message for message in list_messages(reading))


def test_source_is_the_path_as_given(story, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(story, encoding="utf-8")
    assert read_articles(["a.txt"]).articles[0].source == "a.txt"
    assert read_articles(["./a.txt"]).articles[0].source == "./a.txt"


def test_the_same_text_under_two_outlets_is_two_articles(read_files, story):
    reading = read_files(
        {"a.txt": story, "b.txt": story, "sources.csv": "file,outlet\na.txt,The Echo\nb.txt,The Herald\n"}
    )
    assert len({article.id for article in reading.articles}) == 2
    assert reading.problems == ()


def test_the_same_text_twice_is_one_article_and_a_problem(read_files, story):
    reading = read_files({"a.txt": story, "b.txt": story})
    assert len(reading.articles) == 1
    (problem,) = reading.problems
    assert problem.article == reading.articles[0].id
    assert "a.txt" in problem.message
    assert "b.txt" in problem.message


def test_a_file_given_twice_is_read_once(story, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(story, encoding="utf-8")
    reading = read_articles([path, tmp_path, str(path)])
    assert len(reading.articles) == 1
    assert reading.problems == ()


def test_id_comes_from_text_outlet_and_title(read_text, story):
    one, two = read_text(story, "a.txt"), read_text(story, "b.txt")
    assert one.id == two.id
    assert read_text(story + "More.").id != one.id


def test_arguments_are_for_articles_without(read_files, story):
    files = {"a.txt": story, "b.txt": f"Silo blast kills four\nThe Norland Herald\n3 June 2024\n{story}"}
    reading = read_files(files, date="2024-06-05", outlet="The Echo")
    found = {(article.outlet, article.published, article.dated_by) for article in reading.articles}
    assert found == {("The Echo", "2024-06-05", "argument"), ("The Norland Herald", "2024-06-03", "header")}


@pytest.mark.parametrize("date", ["last week", "2999-01-01", "03/04/2024"])
def test_a_date_that_is_none_is_wrong_usage(date, tmp_path):
    with pytest.raises(UsageError, match="write it as 2024-06-19"):
        read_articles([tmp_path], date=date)


@pytest.mark.parametrize("path", ["nowhere.txt", "a\x00b"])
def test_a_path_that_is_not_there_is_wrong_usage(path):
    with pytest.raises(UsageError, match="no such file"):
        read_articles([path])


def test_standard_input_is_read(story):
    article = read_articles(["-"], stdin=story.encode()).articles[0]
    assert (article.source, article.text) == ("-", story)


def test_standard_input_may_be_a_page_or_json(story):
    page = f"<html><head><title>Silo blast</title></head><body><p>{story}</p></body></html>".encode()
    assert read_articles(["-"], stdin=page).articles[0].title == "Silo blast"
    assert read_articles(["-"], stdin=b'{"text": "' + story.split('"')[0].strip().encode() + b'"}').articles


def test_standard_input_that_is_missing_is_wrong_usage():
    with pytest.raises(UsageError, match="standard input"):
        read_articles(["-"])


def test_nothing_is_dated_by_the_clock(read_text, story):
    article = read_text(story)
    assert (article.published, article.dated_by, article.dated_why) == (None, None, None)


def test_links_are_kept(read_text, story):
    article = read_text(story + "See https://norland.example/a_(1) and https://norland.example/b, it said.")
    assert article.links == ("https://norland.example/a_(1", "https://norland.example/b")


# ---------------------------------------------------------------- properties

LINES = st.sampled_from(
    [
        "Also Read:- Ten ports", "By Marit Solberg", "4 June 2024", "KARSUND (Reuters) - The mayor has resigned, he said.",
        "The mayor said that the port would not open before the inquiry had ended.", "(ANI)", "Photo: Ola Berg", "",
        "Silo blast kills four", "2 comments", "“Never again,” she said. “Never.”", "Read more:", "🙂 Ünïcode — line",
        "The mayor said that the port would not open before the inquiry had ended. It did. (AFP)", "***", "> # *", "\t",
    ]
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=14).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\r"]).map(lambda end: end.join(lines))
)


@settings(deadline=None, max_examples=60)
@given(text=TEXTS)
def test_ranges_lie_in_the_text_and_furniture_never_overlaps(text, tmp_path_factory):
    words = "The council of the town said on Monday that it would look into what had happened at the port and to whom."
    path = tmp_path_factory.mktemp("made") / "a.txt"
    path.write_bytes(f"{text}\n{words}\n{words[:-1]} again.\n".encode())
    (article,) = read_articles([path]).articles
    ranges = [*article.furniture, *article.credits, *([article.headline] if article.headline else [])]
    assert all(0 <= item.start < item.end <= len(article.text) for item in ranges)
    assert all(one.end <= two.start for one, two in zip(article.furniture, article.furniture[1:], strict=False))
    assert all(
        any(mark.start <= item.start and item.end <= mark.end for mark in article.furniture) for item in article.credits
    )
    assert article.text.encode() == path.read_bytes()


@settings(deadline=None, max_examples=30)
@given(data=st.data())
def test_the_order_of_the_input_changes_nothing(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    words = "The council of the town said on Monday that it would look into what had happened at the port and to whom."
    texts = data.draw(
        st.lists(st.sampled_from([words, words + " Then.", "Too short", words + " So?"]), min_size=1, max_size=6)
    )
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    assert read_articles(data.draw(st.permutations(paths))) == read_articles(paths)
