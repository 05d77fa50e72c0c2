"""Web pages."""

import pytest

JSON_LD = (
    '<script type="application/ld+json">{"@graph": [{"@type": "Organization"}, {"@type": ["NewsArticle"], "headline":'
    ' "Silo blast kills four", "datePublished": "2024-06-04T07:30:00+02:00", "author": [{"name": "Marit Solberg"}],'
    ' "publisher": {"name": "The Echo"}}]}</script>'
)
META = (
    '<meta property="og:title" content="Silo blast kills four"><meta property="og:site_name" content="The Echo">'
    '<meta name="author" content="By Marit Solberg"><meta property="article:published_time" content="2024-06-04">'
)
TIME = '<time datetime="2024-06-04T07:30:00+02:00">4 June</time>'
SHOWN = '<div class="publish-date">Published 4 June 2024</div>'


def make_page(story, head="", top=""):
    paragraphs = "".join(f"<p>{part}</p>" for part in story.strip().split("\n\n"))
    return f"<html><head><title>Silo blast kills four | The Echo</title>{head}</head><body><article><h1>Silo blast kills four</h1>{top}{paragraphs}</article></body></html>"


DATED = {
    "JSON-LD": (JSON_LD, "", "2024-06-04T07:30:00+02:00", "its JSON-LD says so (datePublished)"),
    "meta": (META, "", "2024-06-04", "a meta tag of the page says so"),
    "time": ("", TIME, "2024-06-04T07:30:00+02:00", "the page's <time> says so"),
    "shown": ("", SHOWN, "2024-06-04", "a date shown on the page says so"),
    "none": ("", "", None, None),
}


@pytest.mark.parametrize("row", DATED.values(), ids=DATED)
def test_the_date_is_found_and_said_where(read_text, story, row):
    head, top, published, why = row
    article = read_text(make_page(story, head, top), "a.html")
    assert (article.published, article.dated_why) == (published, why)
    assert article.dated_by == ("page" if published else None)
    assert article.title == "Silo blast kills four"


@pytest.mark.parametrize("head", [JSON_LD, META])
def test_outlet_and_byline_are_found(read_text, story, head):
    article = read_text(make_page(story, head), "a.html")
    assert (article.outlet, article.byline) == ("The Echo", "Marit Solberg")


def test_paragraphs_stand_one_a_line(read_text, story):
    article = read_text(make_page(story), "a.html")
    assert [line for line in story.split("\n") if line] == article.text.splitlines()[-3:]


def test_links_of_the_article_are_kept_and_those_of_the_menu_not(read_text, story):
    page = make_page(story.replace("fire service", '<a href="https://fire.example/1">fire service</a>'))
    page = page.replace("<body>", '<body><nav><a href="https://menu.example">Menu</a></nav>')
    article = read_text(page, "a.html")
    assert article.links == ("https://fire.example/1",)
    assert "fire service said" in article.text


def test_hidden_text_is_not_read(read_text, story):
    page = make_page(story, top='<p style="display: none">Reuters says that this is all true, and so do we.</p>')
    assert "Reuters" not in read_text(page, "a.html").text


def test_markup_in_facts_is_text(read_text, story):
    page = make_page(story, '<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;">')
    assert read_text(page, "a.html").title == "<script>alert(1)</script>"


def test_a_stated_encoding_is_used(read_files, story):
    page = make_page(story.replace("Ida Moen", "Ida Moën"), '<meta charset="iso-8859-1">')
    (article,) = read_files({"a.html": page.encode("latin-1")}).articles
    assert "Moën" in article.text


@pytest.mark.parametrize(
    "page",
    [
        "<p>Some words here.</p>" * 200_000,
        "<div>" * 100_000 + "text",
        "",
        "<!-- nothing -->",
        "<html><body></body></html>",
        "<html><body>" + "<!--" + "x" * 100_000,
        "plain words that are no page at all",
        "<frameset>" * 100,
        "<html><body><table>" + "<tr><td>" * 3_000,
    ],
)
def test_a_page_without_an_article_is_one_problem(read_files, page):
    reading = read_files({"a.html": page})
    assert reading.articles == ()
    assert len(reading.problems) == 1
    assert "a.html: " in reading.problems[0].message


@pytest.mark.parametrize("date", ["not a date", "0000-00-00", "9999-12-31", "1970-01-01T00:00:00Z"])
def test_an_absurd_date_is_told_and_not_used(read_files, story, date):
    reading = read_files({"a.html": make_page(story, f'<meta property="article:published_time" content="{date}">')})
    assert reading.articles[0].published is None
    assert "cannot be an article's" in reading.problems[0].message


def test_broken_json_ld_is_passed_over(read_text, story):
    page = make_page(story, '<script type="application/ld+json">{"@type": "NewsArticle", </script>' + META)
    assert read_text(page, "a.html").outlet == "The Echo"


@pytest.mark.parametrize("tag", ["em", "strong", "small"])
def test_a_correction_that_stands_in_no_paragraph_is_read(read_files, tag):
    filler = "<p>The council of Orrel met on Friday and spoke of the new bridge for three hours, a clerk said.</p>" * 4
    note = f"<{tag}>Correction: an earlier version said that the bridge cost 4 million. It cost 3 million.</{tag}>"
    page = f"<html><body><article><h1>A bridge</h1>{filler}<b>In short</b>\n{note}\n</article></body></html>"
    text = read_files({"a.html": page}).articles[0].text
    assert text.endswith("Correction: an earlier version said that the bridge cost 4 million. It cost 3 million.")
    assert "In short" not in text


def test_words_in_bold_within_a_line_stay_in_it(read_files):
    filler = "<p>The council of Orrel met on Friday and spoke of the new bridge for three hours, a clerk said.</p>" * 4
    line = "<div><p>One.</p>It will <b>never be built.</b> So said the mayor.</div>"
    text = read_files({"a.html": f"<html><body><article>{filler}{line}</article></body></html>"}).articles[0].text
    assert "\nnever be built.\n" not in text


@pytest.mark.parametrize(
    ("shown", "byline"),
    [
        ('<p class="byline">By Ann Lee and Norland Press</p>', "Ann Lee and Norland Press"),
        ('<span class="post-author-name">Ann Lee</span>', "Ann Lee"),
        ('<span class="author__name">Ann Lee</span>', "Ann Lee"),
        ('<a rel="author" href="/lee">Ann Lee</a>', "Ann Lee"),
        (
            '<div class="author">' + "Ann Lee has written of bridges for twenty years and won prizes. " * 3 + "</div>",
            None,
        ),
    ],
)
def test_a_byline_that_is_only_shown_is_read(read_files, shown, byline):
    filler = "<p>The council of Orrel met on Friday and spoke of the new bridge for three hours, a clerk said.</p>" * 4
    page = f"<html><body><article><h1>A bridge</h1>{shown}{filler}</article></body></html>"
    assert read_files({"a.html": page}).articles[0].byline == byline
