"""Whose words they are where the sentence holds more than one who could say them, and marks that are nobody's words."""

from collections.abc import Callable

import pytest

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.quotes.finding import find_quotes

SPEAKERS = [
    # another verb of saying stands between, or behind
    ("Asked by Tom Lee to respond to it, Ada Brandt said, “What does it say about us?”", "What does it say about us?", "Ada Brandt"),
    ("Tom Lee, who was listed as an heir, told the Courier, “I like the mill best.”", "I like the mill best.", "Tom Lee"),
    ("Ada Brandt said that once the Senate goes on recess, “I will do as much as I can.”", "I will do as much as I can.", "Ada Brandt"),
    ("Reyl strongly denies it — “why would they want it?” asked Tom Lee, an aide.", "why would they want it?", "Tom Lee"),
    # the parse ties the verb to something else
    ("Ada Brandt put on a Southern accent and joked, “But I will make it easier.”", "But I will make it easier.", "Ada Brandt"),
    ("In a note to the Observer, her senior aide, Tom Lee, said: “It was essential.”", "It was essential.", "Tom Lee"),
    ("Lee, a top aide said, “is very confident in her” and the town.", "is very confident in her", "a top aide"),
    ("Brandt was asked why. She answered, “I have no idea. We are friends.”", "I have no idea. We are friends.", "She"),
    ("“We keep it,” Tom Lee said. Continued Lee: “So I think it is real.”", "So I think it is real.", "Lee"),
    ("She said all were ill, describing the hall as “like a mill”.", "like a mill", "She"),
    ("Tom Lee, 72, described the scene in the wake of it as “a mill”.", "a mill", "Tom Lee"),
    ("Ada Brandt expressed her “profound anger” at the plan.", "profound anger", "Ada Brandt"),
    ("Her final word: “It is not quite good,” she said. “We hope.”", "It is not quite good, ... We hope.", "she"),
    # a comma forgotten, or a full stop for it
    ("“The town regrets the death of ten men in May” President Tom Lee said.", "The town regrets the death of ten men in May", "President Tom Lee"),
    ("“This hits our town hard. Tom was a good man.” the note said.", "This hits our town hard. Tom was a good man.", "the note"),
    # a mark without a space behind the words
    ('"The mill is ours, and Reyl says so,"Ada Brandt said.', "The mill is ours, and Reyl says so,", "Ada Brandt"),
    ('".@tomlee kept the mill," Ada Brandt tweeted.', ".@tomlee kept the mill,", "Ada Brandt"),
]  # fmt: skip


@pytest.fixture(scope="session")
def tell(parse, make_article) -> Callable[[str], dict[str, str | None]]:
    """`tell(text)`: of the words in each quotation of the text, the words that name the speaker."""

    def read(text: str) -> dict[str, str | None]:
        parsed = parse(text)
        found = find_quotes(parsed, make_article(text), find_mentions(parsed))
        marked = [quote for quote in found if quote.kind in ("direct", "mixed")]
        spans = [quote.speaker_span for quote in marked]
        names = [None if span is None else text[span.start : span.end] for span in spans]
        return {quote.text: name for quote, name in zip(marked, names, strict=True)}

    return read


@pytest.mark.parametrize(("text", "words", "speaker"), SPEAKERS)
def test_speaker(tell, text, words, speaker):
    assert tell(text)[words] == speaker


def test_who_cuts_in_is_not_the_one_before(tell):
    told = tell("“Tell her that,” Ada Brandt said, and her husband cut in. “Don’t forget me.”")
    assert told.get("Don’t forget me.") is None


NOBODYS = [
    'In an interview with "Fox and Hens," Tom Lee pointed to Velland as the enforcer.',
    "Wednesday on the “Hen Show,” Tom Lee discussed a law that he would bring in.",
    "At an event billed as “Hard Hats for Ada,” Lee unveiled a plan to fix roads.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_the_name_of_a_programme_is_nobodys_words(tell, text):
    assert tell(text) == {}


RELATIVES = [
    ("The guild, of which Ilsa and Tom Lee were members, confirmed the members’ deaths.", "The guild"),
    ("It is known that the man, who police said held a pass, left.", "police"),
]


@pytest.mark.parametrize(("text", "speaker"), RELATIVES)
def test_who_is_only_told_of_says_nothing(parse, make_article, text, speaker):
    parsed = parse(text)
    found = find_quotes(parsed, make_article(text), find_mentions(parsed))
    spans = [quote.speaker_span for quote in found if quote.act == "speech"]
    assert {text[span.start : span.end] for span in spans if span} <= {speaker}


INDIRECT = [
    ("Earlier Sunday, winds had forced it to land, Ada Brandt said.", "Earlier Sunday, winds had forced it to land"),
    (
        "She said some people trapped underneath the tram were calling.",
        "some people trapped underneath the tram were calling",
    ),
]


@pytest.mark.parametrize(("text", "words"), INDIRECT)
def test_nothing_is_cut_off(parse, make_article, text, words):
    parsed = parse(text)
    assert find_quotes(parsed, make_article(text), find_mentions(parsed))[0].text == words


def test_labels_in_capitals_speak_where_one_of_them_is_named(tell):
    text = (
        "Ada Brandt met the host of the show.\n\n"
        "WALL: As the town wrote, why did “the bridge” fall on that day?\n\n"
        "BRANDT: It was old, and nobody looked after it.\n\n"
        "WALL: But people say that it was new, I have to ask you."
    )
    assert set(tell(text).values()) == {"WALL", "BRANDT"}


def test_who_says_a_thing_after_another_won_adds_more(parse, make_article):
    text = "Ada Brandt said it during a debate after the senator won his race, adding that the mill was old."
    parsed = parse(text)
    quote = find_quotes(parsed, make_article(text), find_mentions(parsed))[-1]
    assert quote.speaker_span is not None
    assert text[quote.speaker_span.start : quote.speaker_span.end] == "Ada Brandt"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mrs Brandt’s last message to staff says that no money was paid.",
            ["Mrs Brandt’s last message to staff", "Mrs Brandt"],
        ),
        ("Norvane Bank’s letter warned that accounts would be frozen.", ["Norvane Bank’s letter", "Norvane Bank"]),
        ("Ada Brandt’s autopsy report said that she had drowned.", ["Ada Brandt’s autopsy report"]),
    ],
)
def test_whoever_writes_a_letter_says_what_stands_in_it(parse, make_article, text, names):
    parsed = parse(text)
    quote = find_quotes(parsed, make_article(text), find_mentions(parsed))[-1]
    assert [link.name for link in quote.chain[1:]] == names
