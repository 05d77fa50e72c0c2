"""Captions of a gallery, told by the title that all of them begin with."""

import pytest

from crosswire.read.galleries import find_galleries
from crosswire.read.lines import find_lines

TITLE = "Harbour of Orrin turns 300"
PICTURES = ["Cranes at dawn.", "Where the coal came in.", "The old tower.", "Boats for visitors.", "The new quay."]
STORY = "The ferry struck the pier on Monday, and nine people were hurt."


@pytest.mark.parametrize(("pictures", "marked"), [(5, 5), (4, 0)])
def test_paragraphs_that_begin_with_one_title_are_captions(pictures, marked):
    text = "\n\n".join([STORY, *(f"{TITLE} {words}" for words in PICTURES[:pictures]), STORY])
    found = find_galleries(find_lines(text))
    assert len(found) == marked
    assert all(text[mark.start : mark.end].startswith(TITLE) for mark in found)


def test_a_speaker_who_begins_alike_fills_no_gallery():
    text = "\n\n".join(f"“I have a dream of a harbour with {words}" for words in PICTURES)
    assert not find_galleries(find_lines(text))
