"""The head of a pasted page: headline, byline, outlet and date, in any mix or none of them."""

import pytest

HEADS = {
    "headline alone": ("Four killed in silo blast\n\n", "Four killed in silo blast", None, None, None),
    "nothing": ("", None, None, None, None),
    "all, in lines": (
        "The Norland Herald\nFour killed in silo blast\nBy Marit Solberg\n4 June 2024, 07:30 BST\n\n",
        "Four killed in silo blast",
        "Marit Solberg",
        "The Norland Herald",
        "2024-06-04T07:30+01:00",
    ),
    "all, in one line": (
        "Marit Solberg | The Norland Herald | 4 June 2024\n\nFour killed in silo blast\n\n",
        "Four killed in silo blast",
        "Marit Solberg",
        "The Norland Herald",
        "2024-06-04",
    ),
    "labels": (
        "Title: Four killed in silo blast\nSource: The Norland Herald\nAuthor: Marit Solberg\nDate: June 4, 2024\n\n",
        "Four killed in silo blast",
        "Marit Solberg",
        "The Norland Herald",
        "2024-06-04",
    ),
    "standfirst before byline": (
        "Four killed in silo blast\n\nThe explosion comes a year after warnings, records show.\n\nMarit Solberg in Varnholm\nTue 4 Jun 2024 16.05 BST\n\n",
        "Four killed in silo blast",
        "Marit Solberg",
        None,
        "2024-06-04T16:05+01:00",
    ),
    "section and column": (
        "Opinion\nWhy the silo blast should surprise nobody\nMarit Solberg\nJune 4, 2024 | 5:04pm\n",
        "Why the silo blast should surprise nobody",
        "Marit Solberg",
        None,
        "2024-06-04T17:04",
    ),
    "an update": (
        "Four killed in silo blast\nUpdated: June 5, 2024\n",
        "Four killed in silo blast",
        None,
        None,
        "2024-06-05",
    ),
    "published before updated": (
        "Four killed in silo blast\nPublished: 4 June 2024 | Updated: 5 June 2024\n",
        "Four killed in silo blast",
        None,
        None,
        "2024-06-04",
    ),
    "a number first": (
        "4 killed in silo blast, fire service says\n",
        "4 killed in silo blast, fire service says",
        None,
        None,
        None,
    ),
    "an address": (
        "https://www.norland.example/2024/silo\n\nFour killed in silo blast\n",
        "Four killed in silo blast",
        None,
        "norland.example",
        None,
    ),
}


@pytest.mark.parametrize("row", HEADS.values(), ids=HEADS)
def test_head_is_read(read_text, story, row):
    head, title, byline, outlet, published = row
    article = read_text(head + story)
    assert (article.title, article.byline, article.outlet, article.published) == (title, byline, outlet, published)
    assert article.dated_by == ("header" if published else None)


def test_headline_points_at_the_title(read_text, story):
    article = read_text("# Four killed in silo blast\n\n" + story, "a.md")
    assert article.text[article.headline.start : article.headline.end] == "Four killed in silo blast"


def test_dated_why_quotes_the_line_and_says_that_it_is_an_update(read_text, story):
    article = read_text("Four killed in silo blast\nUpdated: June 5, 2024\n" + story)
    assert article.dated_why == "its date line says 'Updated: June 5, 2024' (an update; it may have come out before)"


@pytest.mark.parametrize(
    "first",
    [
        "Ten people are missing.\n",
        "The prime minister told reporters:\n",
        "“We will not pay,” the minister said.\n",
        "Rescue workers reached the quay at noon and began to search the ruins of the silo for the missing men.\n",
    ],
)
def test_an_ordinary_first_line_is_no_headline(read_text, story, first):
    assert read_text(first + story).title is None


@pytest.mark.parametrize("line", ["By Tuesday, eleven had been found alive.", "By law, the port must report it."])
def test_a_phrase_with_by_is_no_byline(read_text, story, list_furniture, line):
    article = read_text(story + "\n" + line)
    assert article.byline is None
    assert list_furniture(article) == []


def test_a_date_within_the_story_does_not_date_it(read_text, story):
    assert read_text(story + "\nThe silo was built on 3 May 1987, records show.").published is None


def test_front_matter_is_read_and_marked(read_text, story, list_furniture):
    matter = '---\ntitle: "Four dead"\nsource: https://norland.example/4\nauthor:\n  - "Marit Solberg"\ndate: 2024-06-04\n---'
    article = read_text(f"{matter}\n{story}", "a.md")
    assert (article.title, article.byline, article.outlet) == ("Four dead", "Marit Solberg", "norland.example")
    assert (article.url, article.published, article.dated_by) == ("https://norland.example/4", "2024-06-04", "page")
    assert list_furniture(article) == [("other", matter)]
