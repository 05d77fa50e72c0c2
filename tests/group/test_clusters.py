import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

from crosswire.group.clusters import LEAST_DENSITY, LEAST_LIKENESS, STRAGGLER_LEAD, STRAGGLER_SHARE, find_groups


def make_likeness(size, pairs):
    likeness = np.zeros((size, size))
    for (one, other), value in pairs.items():
        likeness[one, other] = likeness[other, one] = value
    return likeness


def make_two_events(within, between, size=3):
    rows = range(2 * size)
    return make_likeness(
        2 * size,
        {(a, b): within if (a < size) == (b < size) else between for a in rows for b in rows if a < b},
    )


def test_what_is_alike_is_one():
    assert find_groups(make_likeness(3, {(0, 1): 0.4, (0, 2): 0.3, (1, 2): 0.3})) == [[0, 1, 2]]


def test_what_is_not_alike_stays_apart():
    assert find_groups(make_likeness(3, {(0, 1): 0.4, (0, 2): 0.01, (1, 2): 0.02})) == [[0, 1], [2]]


def test_look_alike_events_stay_apart_where_each_is_far_more_alike_within_itself():
    within, between = 0.5, 0.5 * LEAST_DENSITY
    assert find_groups(make_two_events(within, between - 0.02)) == [[0, 1, 2], [3, 4, 5]]
    assert find_groups(make_two_events(within, between + 0.02)) == [[0, 1, 2, 3, 4, 5]]


def test_copies_keep_no_other_report_of_their_event_away():
    copies = make_likeness(4, {(0, 1): 0.99, (2, 3): 0.99} | {(a, b): 0.4 for a in (0, 1) for b in (2, 3)})
    assert find_groups(copies) == [[0, 1, 2, 3]]


def test_a_straggler_goes_to_the_only_group_that_is_near():
    near = LEAST_LIKENESS * STRAGGLER_SHARE + 0.01
    pairs = {(0, 1): 0.4, (2, 3): 0.4, (0, 4): near, (1, 4): near}
    assert find_groups(make_likeness(5, pairs)) == [[0, 1, 4], [2, 3]]
    rival = near / STRAGGLER_LEAD + 0.01
    assert [4] in find_groups(make_likeness(5, pairs | {(2, 4): rival, (3, 4): rival}))


def test_two_articles_that_are_hardly_alike_are_no_story():
    assert find_groups(make_likeness(2, {(0, 1): LEAST_LIKENESS - 0.01})) == [[0], [1]]


def test_what_is_whole_stays_together():
    assert find_groups(make_likeness(4, {(2, 3): 0.5}), whole=[[0, 1]]) == [[0, 1], [2, 3]]


def test_nothing_gives_no_group():
    assert find_groups(np.zeros((0, 0))) == []


@given(nps.arrays(np.float64, (8, 8), elements=st.floats(0, 1, width=16), unique=True), st.permutations(list(range(8))))
def test_the_order_of_rows_changes_nothing(values, order):
    likeness = np.triu(values, 1)
    likeness = likeness + likeness.T
    shuffled = likeness[np.ix_(order, order)]
    found = sorted(sorted(order[row] for row in group) for group in find_groups(shuffled))
    assert found == find_groups(likeness)
