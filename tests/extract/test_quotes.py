"""Whose words, which words, and through whom they came."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.quotes.finding import find_quotes
from crosswire.model import Furniture, Quote

FindQuotes = Callable[..., tuple[Quote, ...]]


@pytest.fixture(scope="session")
def find_in(parse, make_article) -> FindQuotes:
    """`find_in(text)`: the text's quotes."""

    def find(text: str, **fields) -> tuple[Quote, ...]:
        parsed = parse(text, **fields)
        return find_quotes(parsed, make_article(text, **fields), find_mentions(parsed))

    return find


@pytest.fixture(scope="session")
def tell(find_in) -> Callable[[str], list[tuple[str, str | None, str]]]:
    """`tell(text)`: (kind, speaker's words, words) of each quote of speech."""

    def read(text: str) -> list[tuple[str, str | None, str]]:
        return [
            (
                quote.kind,
                text[quote.speaker_span.start : quote.speaker_span.end] if quote.speaker_span else None,
                quote.text,
            )
            for quote in find_in(text)
            if quote.act == "speech"
        ]

    return read


DIRECT = [
    # the cue before, after, between; inverted; by a pronoun
    ('"We will rebuild the bridge," said Mayor Ada Brandt.', "Mayor Ada Brandt", "We will rebuild the bridge,"),
    ('Mayor Ada Brandt said, "We will rebuild the bridge."', "Mayor Ada Brandt", "We will rebuild the bridge."),
    ('Ada Brandt told reporters in Costaverde on Monday: "It was dark."', "Ada Brandt", "It was dark."),
    ('"The bridge," she said, "was old."', "she", "The bridge, ... was old."),
    (
        '"The bridge is old," Brandt said. "We knew it for years."',
        "Brandt",
        "The bridge is old, ... We knew it for years.",
    ),
    ("‘We knew it for years,’ Brandt said.", "Brandt", "We knew it for years,"),
    # a name apart from its verb by an aside
    ('"It was old," Ada Brandt, who has led the town since May, told the Pelling Post.', "Ada Brandt", "It was old,"),
    # one who is no person
    ('"Trains run again," the ministry wrote on its website.', "the ministry", "Trains run again,"),
    ("Huge crowds waved flags, chanting “Welcome home“ and singing.", "Huge crowds", "Welcome home"),
]


@pytest.mark.parametrize(("text", "speaker", "words"), DIRECT)
def test_direct(tell, text, speaker, words):
    assert ("direct", speaker, words) in tell(text)


def test_two_speakers_of_one_paragraph(tell):
    text = '"We are late," Ada Brandt said. "I am not," said Tomas Reyl.'
    assert tell(text) == [("direct", "Ada Brandt", "We are late,"), ("direct", "Tomas Reyl", "I am not,")]


def test_a_quotation_over_three_paragraphs_is_one(tell):
    text = 'Brandt said: "The bridge was old.\n\n"We had warned the ministry.\n\n"Nobody listened."'
    assert tell(text) == [
        ("direct", "Brandt", "The bridge was old. ... We had warned the ministry. ... Nobody listened.")
    ]


def test_a_paragraph_that_is_all_quotation_goes_on_with_its_speaker(tell):
    text = "Ada Brandt said the bridge had been closed twice.\n\n“We had warned the ministry for years.”"
    assert ("direct", "Ada Brandt", "We had warned the ministry for years.") in tell(text)


INDIRECT = [
    ("Ada Brandt said that the bridge was old.", "Ada Brandt", "the bridge was old"),
    ("The bridge was old, Ada Brandt said.", "Ada Brandt", "The bridge was old"),
    ("In return, Brandt added, the town would get a ferry.", "Brandt", "In return ... the town would get a ferry"),
    ("According to the Pelling Post, the bridge was old.", "the Pelling Post", "the bridge was old"),
    ("The bridge was old, according to a report by engineers.", "a report", "The bridge was old"),
    ("Both towns have denied any secret deal.", "Both towns", "any secret deal"),
    ("Brandt expressed concern that the bridge would fall.", "Brandt", "the bridge would fall"),
    ("The town was angered by his claim that the bridge was safe.", "his", "the bridge was safe"),
    ("Brandt thanked the crew and said the bridge was open.", "Brandt", "the bridge was open"),
    ("The ministry accused the builder of hiding the cracks.", "The ministry", "the builder of hiding the cracks"),
    ("Brandt was quoted as saying the bridge was safe.", "Brandt", "the bridge was safe"),
]


@pytest.mark.parametrize(("text", "speaker", "words"), INDIRECT)
def test_indirect(tell, text, speaker, words):
    found = [(who.removesuffix(" by engineers"), said) for kind, who, said in tell(text) if kind == "indirect" and who]
    assert (speaker, words) in found


MIXED = [
    ("Brandt said the bridge was “a disgrace” to the town.", "Brandt", "a disgrace"),
    ("The mayor was described by a rival as “a liar” on Monday.", "a rival", "a liar"),
    ("Brandt has described them as “old friends” of the town.", "Brandt", "old friends"),
    (
        "The mayor promised her “full support” for what Ruritania calls its “peace plan” in the north.",
        "The mayor",
        "full support",
    ),
    (
        "The mayor promised her “full support” for what Ruritania calls its “peace plan” in the north.",
        "Ruritania",
        "peace plan",
    ),
    (
        "The state news agency RNA said the visit showed that the bond “is growing by the day”.",
        "The state news agency RNA",
        "is growing by the day",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "words"), MIXED)
def test_mixed(tell, text, speaker, words):
    assert ("mixed", speaker, words) in tell(text)


NOBODYS = [
    "The “smart” ferry left at noon.",
    'She read "The Long River" on the train.',
    "The plane, known as the “Grey Goose”, landed.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_marks_around_nobodys_words(find_in, text):
    assert [(quote.kind, quote.speaker_span) for quote in find_in(text) if quote.kind != "indirect"] == [
        ("scare", None)
    ]


NOTHING_SAID = [
    "The visit demonstrated that the bond was strong.",
    "Brandt might say that the bridge is old.",
    "If Brandt says that the bridge is old, the ferry runs.",
    "Brandt did not say that the bridge was old.",
    "The storm hit the coast and showed no sign of weakening.",
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_what_nobody_says(tell, text):
    assert tell(text) == []


def test_a_wish_is_told_apart_from_words(find_in):
    (quote,) = find_in("Brandt plans to travel to Pelling.")
    assert quote.act == "attitude"


CHAINS = [
    ("Ada Brandt told Ruritania’s RNA news agency that the bridge was old.", ["agency", "person"]),
    ("“It was old,” Ada Brandt said in opening remarks, according to Ruritanian state media.", ["agency", "person"]),
    (
        "In an article published in Ruritanian media, Ada Brandt praised the crew for its calm.",
        ["outlet", "document", "person"],
    ),
    ("Ada Brandt was quoted in official media outlets as saying the bridge was old.", ["outlet", "person"]),
    ("The bridge will open on Monday, CNN reported.", ["outlet"]),
    ("According to a presidential directive, the bridge will open on Monday.", ["document"]),
    ("Ada Brandt said in a statement that the bridge was old.", ["document", "person"]),
    ("RNA news agency reported, citing officials, that two people died.", ["agency", "person"]),
    ("Speaking to the Pelling Post, Ada Brandt said the bridge was old.", ["outlet", "person"]),
    ("The Pelling Post reported that Ada Brandt said the bridge was old.", ["outlet", "person"]),
]


@pytest.mark.parametrize(("text", "kinds"), CHAINS)
def test_chains_end_at_the_one_who_says_it(find_in, text, kinds):
    chains = [[link.kind for link in quote.chain] for quote in find_in(text)]
    assert ["outlet", *kinds] in chains


def test_the_outlet_is_the_outermost_link(find_in):
    (quote,) = find_in("Brandt said the bridge was old.", outlet="The Pelling Post")
    assert (quote.chain[0].name, quote.chain[0].start, quote.chain[-1].name) == ("The Pelling Post", None, "Brandt")


def test_what_someone_calls_a_thing_is_theirs_in_the_writers_words(find_in):
    text = "Brandt promised her support for what Ruritania calls its “peace plan” in the north."
    (quote,) = [quote for quote in find_in(text) if quote.kind == "mixed"]
    assert [link.name for link in quote.chain] == [None, "Ruritania"]


def test_nothing_crosses_furniture(find_in):
    text = "Brandt was blunt.\nAlso Read: Mayor “furious” over ferry\n“It was old,” Brandt said."
    start = text.index("Also")
    piece = Furniture(start=start, end=text.index("\n", start), kind="related")
    (quote,) = find_in(text, furniture=(piece,))
    assert quote.text == "It was old,"


def test_a_medium_that_relays_quoted_words_is_a_link_and_no_second_speaker(tell):
    text = "“It was old,” Brandt said at the start, as reported by Ruritanian state news agency RNA."
    assert tell(text) == [("direct", "Brandt", "It was old,")]


NO_WORDS = [
    # acts and moods that need no words, with nothing told after them
    "The footage started a debate about the guards’ refusal to act.",
    "Brandt dismissed the offer of the ferry company on Monday.",
    "Villagers have protested against the new dam for years.",
    "Fans hailed Ada Brandt as an icon of the north.",
    "The agency referred questions to the ministry.",
    "Brandt declined to comment.",
    "Brandt, describing the scene, was in tears.",
    "A driver found guilty could be jailed for ten years.",
    "The guard told a friend that he was late when he found the hall to be empty.",
]


@pytest.mark.parametrize("text", NO_WORDS)
def test_a_mere_topic_is_nobodys_words(tell, text):
    told = [words for _, _, words in tell(text)]
    assert told in ([], ["he was late when he found the hall to be empty"])


STRONG = [
    ("The ministry denied any arms deal.", "any arms deal"),
    ("Brandt accused Reyl of fraud.", "Reyl of fraud"),
    ("Brandt praised the firefighters for their courage.", "the firefighters for their courage"),
    ("Brandt called the plan a “sham”.", "the plan a “sham”"),
    ("Ruritania warned that the ferry could sink.", "the ferry could sink"),
]


@pytest.mark.parametrize(("text", "words"), STRONG)
def test_a_strong_verb_makes_its_object_words(tell, text, words):
    assert words in [said for _, _, said in tell(text)]


def test_saying_after_a_quoted_word_is_its_users(tell):
    text = "Brandt called the indictment a “political trial” saying Ruritania dug up old cases."
    assert ("indirect", "Brandt", "Ruritania dug up old cases") in tell(text)


def test_the_last_one_told_of_calls(tell):
    text = "Reyl’s remarks came as his minister Ada Brandt rejected the offer to meet, calling it a “fig leaf”."
    assert ("mixed", "Ada Brandt", "fig leaf") in tell(text)


def test_who_can_be_heard_saying_says_it(tell):
    text = "“I do not think so,” a passenger can be heard saying in the clip."
    assert ("direct", "a passenger", "I do not think so,") in tell(text)


def test_who_reports_the_whole_is_no_part_of_it(tell):
    text = "The police said two men were hurt when the barge burned at night, the Pelling Post reported."
    assert ("indirect", "The police", "two men were hurt when the barge burned at night") in tell(text)


def test_a_forgotten_mark_takes_no_words_of_the_reporter(tell):
    text = "“He wants a settlement on his own terms, Brandt said.\n“After that he may rest.”"
    assert all("Brandt said" not in words for _, _, words in tell(text))


def test_an_opening_before_a_fragment_is_not_quoted(tell):
    text = "Asked by reporters about the dam, Mayor Ada Brandt simply said “no comment”, as she walked to her car."
    assert tell(text) == [("mixed", "Mayor Ada Brandt", "no comment")]


def test_nobody_is_called_i(tell):
    assert all(speaker not in ("I", "we") for _, speaker, _ in tell("I said that we think the bridge is old."))


WORDS = st.sampled_from(
    [
        "Brandt",
        "said",
        "“",
        "”",
        '"',
        ",",
        ".",
        "the",
        "bridge",
        "old",
        "was",
        "told",
        "that",
        "'",
        "?",
        "\n",
        "according",
        "to",
    ]
)


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_spans_cut_what_they_claim(find_in, words):
    text = " ".join(words)
    for quote in find_in(text):
        assert quote.text == " ... ".join(text[start:end] for start, end in quote.parts)
        assert quote.start == min(start for start, _ in quote.parts)
        assert all(0 <= start < end <= len(text) for start, end in quote.parts)
        assert list(quote.parts) == sorted(quote.parts)
        for link in quote.chain[1:]:
            assert link.name == text[link.start : link.end]
