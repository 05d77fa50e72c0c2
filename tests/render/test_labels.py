"""Every article has a letter and a label, whatever is known of it."""

import pytest

from crosswire.render.labels import label_articles, make_anchor, make_letter


@pytest.mark.parametrize(("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_letters(place, letter):
    assert make_letter(place) == letter


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"outlet": "The Post", "title": "Fire"}, "The Post"),
        ({"title": "Fire"}, "Fire"),
        ({"source": "folder/fire.txt"}, "fire.txt"),
        ({"source": "https://post.example/fire?x=1"}, "post.example"),
        ({"source": "-"}, "Article A"),
    ],
)
def test_label(make_article, fields, label):
    article = make_article("text", **fields)
    assert label_articles([article])[article.id].label == label


def test_letters_do_not_depend_on_the_order_of_input(make_article):
    articles = [make_article(text) for text in ("one", "two", "three")]
    assert label_articles(articles) == label_articles(articles[::-1])


def test_an_anchor_is_an_id_of_ours():
    assert make_anchor("f-0123456789ab") == "f-0123456789ab"
    assert make_anchor('"><script>').startswith("x-")


def test_two_articles_of_one_outlet_are_told_apart(make_article):
    first, second = (make_article(title, outlet="The Post", title=title) for title in ("Fire", "Flood"))
    labels = label_articles([first, second])
    assert (labels[first.id].label, labels[second.id].label) == ("The Post: Fire", "The Post: Flood")
