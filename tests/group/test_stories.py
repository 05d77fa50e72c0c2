from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.group import group_articles
from crosswire.group.fingerprints import MOST_STEMS, make_fingerprint
from crosswire.group.window import Window
from crosswire.model import Article, Findings, Furniture

FERRY = [
    (
        "The ferry Maren Liv ran aground off Haspen in fog, and its 212 passengers were taken off by lifeboat. "
        "The skipper said the radar had failed an hour out of Tolmere."
    ),
    (
        "Rescue crews brought 212 people ashore at Haspen after the Maren Liv struck a sandbank in fog. Radar trouble "
        "had been reported by the ferry's skipper shortly before, the coastguard said."
    ),
    (
        "Coastguard investigators boarded the grounded ferry Maren Liv off Haspen to look at its radar. Passengers "
        "spoke of fog so thick that the lifeboat could not be seen from the deck."
    ),
]
BUDGET = [
    (
        "Finance minister Oda Brekk will raise the fuel levy by two cents in a budget that parliament votes on in May. "
        "Hauliers called the levy a tax on winter."
    ),
    (
        "Hauliers blocked the ring road against the fuel levy that Oda Brekk put into the budget. The finance "
        "minister said that the levy pays for bridges."
    ),
    (
        "Parliament's budget committee backed the fuel levy by one vote. Brekk, the finance minister, thanked the "
        "hauliers' union for its patience, which the hauliers took badly."
    ),
]


def make_articles(texts, published=None):
    return [
        Article(id=f"a{number}", source="", text=text, published=published, digest="", raw_digest="")
        for number, text in enumerate(texts)
    ]


def group(articles):
    return group_articles([Findings(article=article.id) for article in articles], articles)


def compare_two(pair):
    window = Window()
    one, other = (window.add(make_fingerprint(article)) for article in pair)
    return window.compare(one, [other])[0]


def test_two_events_are_two_stories():
    assert group(make_articles(FERRY + BUDGET)) == (("a0", "a1", "a2"), ("a3", "a4", "a5"))


def test_two_events_of_one_town_with_one_person_in_both_are_two_stories():
    wolves = [
        "Wolves killed nine sheep on a pasture near Haspen on Thursday night. The flock was left torn, said Edda Marl, a biologist.",
        "Nine sheep were killed by wolves on a pasture near Haspen on Thursday. Rangers with dogs will guard the flock.",
    ]
    trout = [
        "Hundreds of dead trout floated in the river at Haspen on Wednesday. It smelled of paint, said Edda Marl, a biologist.",
        "Hundreds of trout died in the river at Haspen, which has taken samples of its water. It smelled of paint on Wednesday.",
    ]
    assert group(make_articles(wolves + trout)) == (("a0", "a1"), ("a2", "a3"))


def test_one_event_is_one_story():
    assert group(make_articles(FERRY)) == (("a0", "a1", "a2"),)


def test_the_largest_comes_first():
    assert [len(story) for story in group(make_articles(FERRY[:2] + BUDGET))] == [3, 2]


def test_nothing_gives_no_story():
    assert group([]) == ()


def test_an_article_without_words_stands_alone():
    assert group(make_articles([*FERRY, "", "..."]))[0] == ("a0", "a1", "a2")


def test_an_article_that_was_not_examined_is_in_no_story():
    articles = make_articles(FERRY)
    assert group_articles([Findings(article="a0")], articles) == (("a0",),)


def test_days_far_apart_make_articles_less_alike():
    near = [make_articles([text], "2024-05-02")[0] for text in FERRY[:2]]
    far = [make_articles([FERRY[0]], "2024-05-02")[0], make_articles([FERRY[1]], "2025-05-02T09:00:00Z")[0]]

    alike, apart = (compare_two(pair) for pair in (near, far))
    assert apart == pytest.approx(alike * 0.75, abs=1e-4)


def test_furniture_marks_no_story():
    text = FERRY[0] + "\n\nMost read: hauliers block ring road over fuel levy in Oda Brekk budget"
    start = text.index("Most read")
    article = make_articles([text])[0]
    marked = Article(
        id="b", source="", text=text, digest="", raw_digest="",
        furniture=(Furniture(start=start, end=len(text), kind="related"),),
    )  # fmt: skip
    plain, cut = (make_fingerprint(item).stems.split() for item in (article, marked))
    assert "haulier" in plain
    assert "haulier" not in cut


def test_a_fingerprint_is_small():
    text = " ".join(f"word{chr(97 + a)}{chr(97 + b)}" for a in range(26) for b in range(26))
    assert len(make_fingerprint(make_articles([text])[0]).stems.split()) == MOST_STEMS


@given(st.lists(st.sampled_from(FERRY + BUDGET + [""]), max_size=9), st.integers(0, 99))
def test_order_changes_nothing(texts, seed):
    articles = make_articles(texts)
    shuffled = Random(seed).sample(articles, len(articles))
    stories = group(articles)
    assert group(shuffled) == stories
    assert sorted(article for story in stories for article in story) == sorted(article.id for article in articles)
