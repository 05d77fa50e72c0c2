"""Who puts an article out, where it is a party to the story."""

import pytest

from crosswire.model import Article, Credit, Entity, Findings, Mention
from crosswire.primitives.publishers import find_issuers, find_publishers, is_release

BODY = "Orrin Water today opened the gates of the upper dam. Orrin Water regrets the noise."
BODIES = (Entity(id="e-water", name="Orrin Water", kind="body"), Entity(id="e-bell", name="Bell", kind="outlet"))


def make_article(text, **given):
    return Article(id="a", source="a.txt", text=text, digest="", raw_digest="", **given)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"ORRIN WATER\nPress release\n\n{BODY}", True),
        (f"Gates opened\nFor immediate release\n\n{BODY}", True),
        (f"ORRIN WATER\nStatement to the media, 3 May 2024\n\n{BODY}", True),
        (f"Gates opened\n\n{BODY}\n\nMedia contact: press@orrinwater.example", True),
        (f"Gates opened\n\n{BODY}\n\nNotes to editors\nOrrin Water has 40 dams.", True),
        (f"Gates opened\n\n{BODY}", False),
        (f"Gates opened\n\nPress releases were all that the town ever had from the firm, and it had many.\n{BODY}", False),
        (f"Gates opened\n\n{BODY}\n\nContacts between the firm and the town have ceased.", False),
    ],
)  # fmt: skip
def test_a_release_says_so(text, expected):
    assert is_release(text) is expected


def test_a_release_is_of_whom_it_speaks_most():
    text = f"Press release\n\n{BODY} The Bell was asked to come."
    places = [(text.index("Orrin"), "e-water"), (text.rindex("Orrin"), "e-water"), (text.index("Bell"), "e-bell")]
    mentions = tuple(
        Mention(start=start, end=start + 4, text=text[start : start + 4], kind="body", entity=entity)
        for start, entity in places
    )
    findings = [Findings(article="a", mentions=mentions)]
    assert find_issuers([make_article(text)], findings, BODIES) == {"a": "e-water"}
    assert not find_issuers([make_article(BODY)], findings, BODIES)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"outlet": "The Bell"}, {"a": "e-bell"}),
        ({"outlet": "The Lake Sun"}, {}),
        ({"credits": (Credit(agency="Bell", start=0, end=4),)}, {"a": "e-bell"}),
        ({"outlet": "The Lake Sun", "credits": (Credit(agency="Bell", start=0, end=4),)}, {}),
        ({}, {}),
    ],
)
def test_an_outlet_that_the_story_speaks_of(given, expected):
    assert find_publishers([make_article(BODY, **given)], BODIES) == expected
