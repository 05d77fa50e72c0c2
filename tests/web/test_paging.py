"""Pages of a list: all of it comes, once and in order, whatever comes in meanwhile; no cursor breaks anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.errors import UsageError
from crosswire.web.paging import MOST, cut_page


def follow(items, limit, change=lambda items: items):
    seen, cursor = [], None
    while True:
        page = cut_page(items, str, cursor, limit)
        seen += page.items
        cursor = page.next
        if cursor is None:
            return seen
        items = change(items)


@given(st.lists(st.integers(), unique=True, max_size=60), st.integers(1, 20))
def test_all_of_a_list_comes_once(items, limit):
    assert follow(items, limit) == items


@given(st.integers(2, 30), st.integers(1, 9))
def test_what_comes_in_on_top_shifts_nothing(size, limit):
    added = iter(range(1000, 2000))
    assert follow(list(range(size)), limit, lambda items: [next(added), *items]) == list(range(size))


def test_an_item_that_goes_leaves_its_place():
    page = cut_page(["a", "b", "c", "d"], str, None, 2)
    assert cut_page(["a", "c", "d"], str, page.next, 2).items == ("c", "d") or cut_page(
        ["a", "c", "d"], str, page.next, 2
    ).items == ("d",)


@pytest.mark.parametrize(("limit", "shown"), [(10**9, MOST), (-1, 1), (0, 1), (7, 7)])
def test_a_limit_is_capped(limit, shown):
    assert len(cut_page(list(range(1000)), str, None, limit).items) == shown


@given(st.text(min_size=1))
def test_a_cursor_of_somebody_elses_making_is_refused_or_harmless(cursor):
    try:
        page = cut_page(list(range(10)), str, cursor, 5)
    except UsageError:
        return
    assert len(page.items) <= 5
