"""Addresses: whatever is put into one comes out of it again, and none leads off the site."""

from urllib.parse import unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from crosswire.web.addresses import MOST_RANGES, find_article_page, find_page, find_story_page, read_ranges

RANGES = st.lists(
    st.tuples(st.integers(0, 10**8), st.integers(1, 10**4)).map(lambda pair: (pair[0], sum(pair))),
    min_size=1,
    max_size=MOST_RANGES,
)
NAMES = st.text(st.characters(codec="utf-8"), min_size=1)


@given(st.text(st.sampled_from("a-0123"), min_size=1), RANGES)
def test_ranges_come_out_as_they_went_in(article, ranges):
    query = urlsplit(find_article_page(article, ranges)).query
    assert read_ranges(query.removeprefix("at=")) == tuple(ranges)


@given(NAMES)
def test_no_id_leads_off_the_site(name):
    for address in (find_story_page(name), find_article_page(name), find_page("/quotes", {"name": name})):
        parts = urlsplit(address)
        assert not parts.scheme
        assert not parts.netloc
        assert address.count("/") <= 2
        assert not parts.fragment
    assert unquote(find_story_page(name).removeprefix("/stories/")) == name


@given(st.text())
def test_any_text_can_be_asked_for_as_ranges(at):
    assert all(0 <= start < end for start, end in read_ranges(at))


def test_what_is_empty_is_left_out():
    assert find_page("/changes", {"since": None, "story": "", "limit": 0}) == "/changes?limit=0"
