"""Which articles are versions of one."""

import pytest

from crosswire.desk.lineages import clean_url, shares_text

SAME = "https://news.example/a/bridge?id=7"


@pytest.mark.parametrize(
    "url",
    [
        "http://news.example/a/bridge?id=7",
        "https://www.news.example/a/bridge/?id=7#photo",
        "https://NEWS.example:443/a/bridge?id=7&utm_source=feed&fbclid=x",
        "https://news.example/a/bridge?gclid=y&id=7",
    ],
)
def test_addresses_of_one_page_are_one(url):
    assert clean_url(url) == clean_url(SAME)


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/a/bridge?id=8",
        "https://news.example/a/bridge",
        "https://news.example/A/bridge?id=7",
        "https://other.example/a/bridge?id=7",
        "https://news.example:8080/a/bridge?id=7",
        "https://[broken/a/bridge?id=7",
        "",
    ],
)
def test_addresses_of_other_pages_are_not(url):
    assert clean_url(url) != clean_url(SAME)


def test_texts_share_words_in_a_row_or_they_do_not(make_article):
    long = " ".join(f"word{number}" for number in range(100))
    assert shares_text(make_article(long), make_article(f"Correction. {long} At the end."))
    assert not shares_text(make_article(long), make_article(" ".join(reversed(long.split()))))
    assert not shares_text(make_article(""), make_article(""))
