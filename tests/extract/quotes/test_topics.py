"""What somebody is told to speak of, think or want: found, marked, and nobody's words."""

from collections.abc import Callable

import pytest

from crosswire.extract import extract_findings
from crosswire.extract.names.finding import find_mentions
from crosswire.extract.quotes.finding import find_quotes
from crosswire.link.story import link_story
from crosswire.model import Quote

FindTopics = Callable[[str], list[tuple[str | None, str]]]


def read_topic(text: str, quote: Quote) -> tuple[str | None, str]:
    span = quote.speaker_span
    return text[span.start : span.end] if span else None, quote.text


@pytest.fixture(scope="session")
def find_topics(parse, make_article) -> FindTopics:
    """`find_topics(text)`: the source's words and the content of each topic of the text."""

    def find(text: str) -> list[tuple[str | None, str]]:
        parsed = parse(text)
        quotes = find_quotes(parsed, make_article(text), find_mentions(parsed))
        return [read_topic(text, quote) for quote in quotes if quote.act == "topic"]

    return find


TOPICS = [
    # topics of speech and of thought
    ("Ada Brandt criticized the new harbour plan on Monday.", "Ada Brandt", "the new harbour plan"),
    ("The council discussed the price of water.", "The council", "the price of water"),
    ("The mayor did not want to close the school.", "The mayor", "to close the school"),
    # nouns and adjectives
    ("Brandt has doubts about the bridge.", "Brandt", "the bridge"),
    ("Ada Brandt was confident that the bridge would open in May.", "Ada Brandt", "the bridge would open in May"),
    # nobody named: seeming, passives, participles
    ("The bridge seems to be safe.", None, "The bridge ... to be safe"),
    ("The bridge is expected to open in May.", None, "The bridge ... to open in May"),
    ("Asked whether the bridge was safe, Ada Brandt left.", None, "whether the bridge was safe"),
    ("It is clear that the bridge is old.", None, "the bridge is old"),
    # with what is joined to it
    (
        "The council debated the toll, and the need to mend the road.",
        "The council",
        "the toll, and the need to mend the road",
    ),
    ("Residents were worried about the noise of the trains.", "Residents", "the noise of the trains"),
]


@pytest.mark.parametrize(("text", "source", "content"), TOPICS)
def test_topics(find_topics, text, source, content):
    assert (source, content) in find_topics(text)


NONE = [
    "I think the bridge is safe.",  # the writer's "I" is named nowhere
    "Ada Brandt supported it.",  # a pronoun names no topic
    "The old bridge wants new paint.",  # things have no mind
    'Ada Brandt said: "We discussed the plan."',  # inside what is said, it is said
]


@pytest.mark.parametrize("text", NONE)
def test_no_topic(find_topics, text):
    assert find_topics(text) == []


def test_what_a_topic_holds_is_no_second_one(find_topics):
    topics = find_topics("The mayor, who wanted to discuss the price of water, left.")
    assert topics == [("The mayor", "to discuss the price of water")]


def test_a_topic_makes_no_statement_anybodys_and_no_quotation(parse, make_article):
    text = "Ada Brandt of the port authority criticized the plan, which costs 20 million crowns, on Monday."
    article = make_article(text)
    findings = extract_findings(parse(text), article)
    assert [quote.act for quote in findings.quotes] == ["topic"]
    assert all(len(statement.chain) <= 1 for statement in findings.statements)
    linked = link_story([article], [findings])
    assert not linked.utterances
    assert not any(found.quotes for found in linked.findings)
