"""What the tests of alignment share: two articles, and the details that they tell differently."""

import pytest

from crosswire.align.claims import read_claims
from crosswire.align.details import find_details
from crosswire.link.story import link_story
from crosswire.primitives.story_index import index_story

FRIDAY, SATURDAY = "2025-03-07", "2025-03-08"


@pytest.fixture(scope="session")
def tell(examine_text):
    """`tell(left, right, days)`: the slots, and the values, that two articles tell differently."""

    def make(left, right, days=(FRIDAY, SATURDAY)):
        told = [
            examine_text(text, id=key, published=day) for key, text, day in zip("ab", (left, right), days, strict=True)
        ]
        index = index_story(link_story([one for one, _ in told], [found for _, found in told]))
        found = find_details(read_claims(index), index)
        slots = [one.comparisons[0].slot for one in found]
        return slots, {value for one in found for c in one.comparisons for value in c.values or ()}

    return make
