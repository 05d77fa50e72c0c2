"""What keeps two claims apart, whatever else they share."""

import pytest
from tests.made_claims import make_claim

from crosswire.align.rules import is_other_code


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("the batch was numbered L3-0242", "they carry the batch number L3-0224", True),
        ("flight ORX118 left at nine", "flight ORX119 left at nine", True),
        ("flight ORX118 left at nine", "the flight, ORX118, left", False),
        ("flight ORX118 left at nine", "a flight left at nine", False),
        ("A 45-year-old was fined R50 million", "A 54-year-old was fined R60 million", False),
    ],
)
def test_what_bears_another_code_is_another_thing(left, right, apart):
    claims = [make_claim(n, article, text=text) for n, (article, text) in enumerate((("a", left), ("b", right)))]
    assert is_other_code(*claims) is apart
