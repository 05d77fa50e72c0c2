"""Quotations in the shapes that reporters give them: marks, order, announcements, interviews, channels."""

from collections.abc import Callable

import pytest

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.quotes.finding import find_quotes
from crosswire.model import Quote

Tell = Callable[[str], list[tuple[str, str | None, str]]]


@pytest.fixture(scope="session")
def find_in(parse, make_article) -> Callable[[str], tuple[Quote, ...]]:
    """`find_in(text)`: the text's quotes."""

    def find(text: str) -> tuple[Quote, ...]:
        parsed = parse(text)
        return find_quotes(parsed, make_article(text), find_mentions(parsed))

    return find


@pytest.fixture(scope="session")
def tell(find_in) -> Tell:
    """`tell(text)`: (kind, speaker's words, words) of each quote that is no topic."""

    def read(text: str) -> list[tuple[str, str | None, str]]:
        found = [quote for quote in find_in(text) if quote.act != "topic"]
        spans = [quote.speaker_span for quote in found]
        names = [None if span is None else text[span.start : span.end] for span in spans]
        return [(quote.kind, name, quote.text) for quote, name in zip(found, names, strict=True)]

    return read


DIRECT = [
    (
        '"You can move a tent," the foreman called out as he was led off.',
        "the foreman",
        "You can move a tent,",
    ),
    (
        "“We could have walked to the town,” raged dad-of-three Edmar Tolle.",
        "dad-of-three Edmar Tolle",
        "We could have walked to the town,",
    ),
    (
        "“It was like fire,” sobbed mum Ada, 33, at the family's house in Lumsk. “And it was me who poured it.”",
        "mum Ada",
        "It was like fire, ... And it was me who poured it.",
    ),
    # marks of all kinds, also where one is turned the wrong way
    ("«The bridge is old», said Mayor Ada Brandt.", "Mayor Ada Brandt", "The bridge is old"),
    ("„The bridge is old“, said Mayor Ada Brandt.", "Mayor Ada Brandt", "The bridge is old"),
    ("「The bridge is old,」 Ada Brandt said.", "Ada Brandt", "The bridge is old,"),
    ("”… it was old when we bought it,” Ada Brandt said.", "Ada Brandt", "… it was old when we bought it,"),
    ("''She asked, 'Is it old?''' Ada Brandt said.", "Ada Brandt", "She asked, 'Is it old?'"),
    # split around the cue, and ended by a dash
    (
        "She sold the mill - ''I love bread,'' she said, ''I will bake again'' - and left.",
        "she",
        "I love bread, ... I will bake again",
    ),
    # the parse ties the verb to the quotation's last noun
    (
        '"There’s noise and it’s coming out of, among other places, the mills," the candidate said in an interview.',
        "the candidate",
        "There’s noise and it’s coming out of, among other places, the mills,",
    ),
    # somebody made to say it has said it
    ('The hall was so quiet that Ada Brandt was prompted to say, "It is late."', "Ada Brandt", "It is late."),
    # a verb that only this article takes for one of speech
    ("“The mill is ours,” the foreman thundered.", "the foreman", "The mill is ours,"),
    ("“I could not stop the lorry,” sobbed Tom Lee, 58, at his home.", "Tom Lee", "I could not stop the lorry,"),
    (
        "Gran Doreen Pask, 68, was there. She fell. “They left her lying,” sobbed son Clive.",
        "son Clive",
        "They left her lying,",
    ),
    # whoever says it rates a thing, of which the parse makes what is said
    (
        '"They pay three times too much," said Dana Lee of Keel Bank, who rates Castell "a sale".',
        "Dana Lee of Keel Bank",
        "They pay three times too much,",
    ),
    (
        "“He ran for the lifeboat,” stormed opposition MP Bill Orrery.",
        "opposition MP Bill Orrery",
        "He ran for the lifeboat,",
    ),
    # no space before the mark
    ("Mayor Ada Brandt said“Look at the bridge.”", "Mayor Ada Brandt", "Look at the bridge."),
    ('She added,"It is as old as the mill."', "She", "It is as old as the mill."),
    ('"You built nothing," she was quoted as telling the man.', "she", "You built nothing,"),
    ("“It is late,” one of them, Captain Tom Lee, said.", "Captain Tom Lee", "It is late,"),
    # announced by a noun, after a clause about somebody else
    (
        "When Tom Lee died in May, Ada Brandt released a short statement:\n\n“He built this town.”",
        "Ada Brandt",
        "He built this town.",
    ),
    # a post in a paragraph of its own
    ("Ada Brandt tweeted:\n\nWe will build it anew. #Pelling", "Ada Brandt", "We will build it anew. #Pelling"),
    # announced by a noun, and given in a paragraph of its own
    (
        "Mayor Ada Brandt released the following statement:\n\n“We will help the families of the crew.”",
        "Mayor Ada Brandt",
        "We will help the families of the crew.",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "words"), DIRECT)
def test_direct(tell, text, speaker, words):
    assert ("direct", speaker, words) in tell(text)


INDIRECT = [
    ('The men, said a spokeswoman, were "trainees".', "a spokeswoman", 'The men ... were "trainees"'),
    ('The deal was "bittersweet" said Ada Brandt, an aide.', "Ada Brandt", 'The deal was "bittersweet"'),
    (
        "The ministry denied it: its ships, it said, had been in port.",
        "it",
        "its ships ... had been in port",
    ),
    (
        'She thanked the crew, who stayed on board, for their "courage".',
        "She",
        'the crew, who stayed on board, for their "courage"',
    ),
    ("An aid worker who met them after their release said all were well.", "An aid worker", "all were well"),
    ("The bridge was sold on Monday, per the mayor.", "the mayor", "The bridge was sold on Monday"),
    (
        "The owners took the mill back on Sunday, a day after Tom Lee had bought it, saying that it was unsafe.",
        "The owners",
        "it was unsafe",
    ),
    ("In her view, the bridge is a ruin.", "her", "the bridge is a ruin"),
    ("An internal paper expects that the ferry will be late.", "An internal paper", "the ferry will be late"),
    (
        "Instead, Brandt told the Courier, his policy would be “to wait” until May.",
        "Brandt",
        "Instead ... his policy would be “to wait” until May",
    ),
    ("The mayor told residents this weekend he would resign.", "The mayor", "he would resign"),
    (
        "His friend Pavel Dror, 27, a weigher, died on Monday, the clinic’s director, Dr Ada Hollin, told us.",
        "Dr Ada Hollin",
        "His friend Pavel Dror, 27, a weigher, died on Monday",
    ),
    (
        "According to radio host Ilsa Brandt, the move reeks of “fear” and anger.",
        "radio host Ilsa Brandt",
        "the move reeks of “fear” and anger",
    ),
    (
        "The family has called on police to release the videos.",
        "The family",
        "police to release the videos",
    ),
    (
        "The co-founder Ada Brandt told the Courier earlier that the mill was sold.",
        "founder Ada Brandt",
        "the mill was sold",
    ),
    ("She saw the mill, and she called it 'a very sad day' for all.", "she", "it 'a very sad day' for all"),
    (
        "A flight attendant, Ada Brandt, forced open the jammed rear door and got about 60 people out before the cabin filled with smoke, survivors said.",
        "survivors",
        "A flight attendant, Ada Brandt, forced open the jammed rear door and got about 60 people out before the cabin filled with smoke",
    ),
    (
        "An elderly man was taken ill and paramedics were called, a Reuben Airways steward said.",
        "a Reuben Airways steward",
        "An elderly man was taken ill and paramedics were called",
    ),
    (
        "She had radioed an emergency 12 minutes earlier, according to two air traffic controllers who were on duty.",
        "two air traffic controllers",
        "She had radioed an emergency 12 minutes earlier",
    ),
    (
        "The airline holds that the wind threw its aircraft off the line.",
        "The airline",
        "the wind threw its aircraft off the line",
    ),
    (
        "Ms Kern put the direct cost to the airport at nine million thalers.",
        "Ms Kern",
        "the direct cost to the airport at nine million thalers",
    ),
    ("Halden Works said it would co-operate with any inquiry.", "Halden Works", "it would co-operate with any inquiry"),
    (
        "By the Relief Corps's count some 6,000 people spent the night at the airport.",
        "the Relief Corps",
        "some 6,000 people spent the night at the airport",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "words"), INDIRECT)
def test_indirect(tell, text, speaker, words):
    assert ("indirect", speaker, words) in tell(text)


INTERVIEW = """Ada Brandt met Tom Lee at the old bridge.

LEE: Why did the bridge fall?

BRANDT: It was old, and nobody "looked after" it. I think we knew.

LEE: What will you do?"""


MIXED = [
    ('Brandt rejected as "idle talk" the claim that the bridge was old.', "Brandt", "idle talk"),
    (
        '"We have opened the door. The room is small," she said, and insisted that it was "a success".',
        "she",
        "a success",
    ),
    ("She saw the mill, and she called it 'a very sad day' for all.", "she", "a very sad day"),
]


@pytest.mark.parametrize(("text", "speaker", "words"), MIXED)
def test_mixed(tell, text, speaker, words):
    assert ("mixed", speaker, words) in tell(text)


NOBODYS = [
    "The office released the names of the girls which showed that one of them was ill.",
    "They are founding a union of worried experts called the Centre for Kind Letters.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_people_who_are_only_named_say_nothing(find_in, text):
    assert all(quote.act == "topic" for quote in find_in(text))


QUESTIONS = """The bridge of Pelling fell in May. We spoke to Ada Brandt, the mayor, and met her son Tom Brand.

Q: Why did the bridge fall?

A: It was old, and nobody looked after it.

The council had said so for years.

Q: What will you do?

A: We will build it anew.

The bridge was built in 1934."""


def test_answers_are_whose_the_introduction_names(tell):
    assert tell(QUESTIONS) == [
        ("direct", "Ada Brandt", "It was old, and nobody looked after it."),
        ("direct", "Ada Brandt", "The council had said so for years."),
        ("direct", "Ada Brandt", "We will build it anew."),
    ]


def test_answers_are_nobodys_where_two_may_give_them(tell):
    assert tell(QUESTIONS.replace("We spoke to Ada Brandt, the mayor, and met", "Ada Brandt led")) == []


def test_an_embedded_post_is_its_authors_words(tell):
    text = (
        "The mayor was glad.\n\n"
        "I welcome the crew of the Amsel. https://t.co/abc — Ada Brandt (@abrandt) October 13, 2016\n\n"
        "The crew slept."
    )
    assert tell(text) == [("direct", "Ada Brandt", "I welcome the crew of the Amsel.")]


def test_the_turns_of_an_interview_are_their_speakers(tell):
    assert tell(INTERVIEW) == [
        ("direct", "LEE", "Why did the bridge fall?"),
        ("direct", "BRANDT", 'It was old, and nobody "looked after" it. I think we knew.'),
        ("direct", "LEE", "What will you do?"),
    ]


NO_TURNS = [
    "UPDATE: The bridge has been closed since Monday.\n\nWHERE: The harbour of Pelling is closed as well.",
    "Ada Brandt tweeted:\n\nThe mayor deleted the post, and her office told us why.",  # the post itself is missing
    "Ada Brandt was there.\n\nBRANDT: She has led the town since May, and nobody knows for how long.",
]


@pytest.mark.parametrize("text", NO_TURNS)
def test_a_label_is_no_speaker(tell, text):
    assert all(kind != "direct" for kind, _, _ in tell(text))


def test_who_reads_a_sign_has_not_written_it(tell):
    assert tell("Tom Lee read the sign on the wall:\n\n“Keep out. We shoot.”")[0][:2] == ("scare", None)


@pytest.mark.parametrize(
    "text",
    [
        "Withdrawals have been limited to 2,000 talers per person and day.",
        "The limit applies per head and per bank.",
        "Per Hagland, an economist, voted against it.",
        "A storm thundered over the town, and people wept in the street.",
    ],
)
def test_rates_names_and_noise_are_nobodys_words(tell, text):
    assert not tell(text)


def test_tears_in_the_eyes_are_nobodys_view(find_in):
    (quote,) = find_in('"We lost the mill," Ada Brandt said with tears in her eyes.')
    assert [link.kind for link in quote.chain] == ["outlet", "person"]


CHANNELS = [
    ("Ada Brandt said on Telegram that the bridge was old.", ["outlet", "outlet", "person"]),
    ("“It is old,” Ada Brandt said on her Telegram channel.", ["outlet", "outlet", "person"]),
    ("According to research by the university, the bridge was old.", ["outlet", "document"]),
    ("A report by the Pelling Post said the bridge was old.", ["outlet", "outlet", "document"]),
    (
        "According to a report by the Pelling Post, two officials said the bridge was old.",
        ["outlet", "outlet", "document", "person"],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), CHANNELS)
def test_channels(find_in, text, kinds):
    assert [link.kind for link in find_in(text)[-1].chain] == kinds


def test_nobody_named_says_what_is_said_to_be_so(find_in):
    (quote,) = find_in("The bridge is said to have fallen at noon.")
    assert (quote.act, quote.speaker_span, quote.text) == ("topic", None, "The bridge ... to have fallen at noon")


def test_whom_the_police_question_has_been_quoted_by_nobody(find_in):
    found = find_in("Its captain was being questioned by police, a spokesman for the harbour said.")
    assert [link.name for quote in found for link in quote.chain[1:]] == ["a spokesman for the harbour"]


def test_the_title_of_a_work_is_nobodys_words(tell):
    told = tell("“The Last Tram”, written for her in 1968 by the blind composer Ivo Radan, sold two million copies.")
    assert all(kind == "scare" for kind, _, _ in told)


def test_a_minister_named_behind_whose_speaks(tell):
    text = "The lake is shared with Velland, whose health minister, Tom Brandt, told Harbour Radio that no case had been found."
    assert ("indirect", "Tom Brandt", "no case had been found") in tell(text)


TITLED = [
    "Ada Brandt has accused “Kill Tom” director Pavel Orsel of making her drive a car.",
    "Brandt, one of the stars of “Morning Song”, said she was ill.",
    "She said the film “Morning Song” was made in Lumsk.",
]


@pytest.mark.parametrize("text", TITLED)
def test_a_title_inside_what_somebody_says_is_nobodys_words(tell, text):
    assert [kind for kind, _, words in tell(text) if words.rstrip(",") in {"Kill Tom", "Morning Song"}] == ["scare"]


def test_words_with_capitals_that_are_no_title_stay_their_speakers(tell):
    told = tell("Brandt said the town risked turning her into the “Lumsk Joan of Arc”.")
    assert ("mixed", "Brandt", "Lumsk Joan of Arc") in told


def test_a_list_of_other_stories_says_nothing(tell):
    text = (
        "Ada Brandt opened the mill on Monday.\n\n"
        "Related stories OH NO, BO Brandt doubt for second race 'I feel fine' Lumsk announce sale of the mill as "
        "Orsel claims he called it a 'wreck' GET GOING Tips for Friday"
    )
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "The Courier reported on Monday that two men were held, according to three officials.",
            ["The Courier", "three officials"],
        ),
        (
            "The fire department’s report stated that the boy was dragged, according to the Lumsk Courier.",
            ["the Lumsk Courier", "The fire department’s report"],
        ),
    ],
)
def test_who_names_the_source_stands_before_it(find_in, text, links):
    quote = max(find_in(text), key=lambda one: len(one.chain))
    assert [link.name for link in quote.chain[1:]] == links


def test_two_posts_in_one_line_are_two(tell):
    text = (
        "The mayor tweeted on Monday.\n\n"
        "We turned back after four hours in the air — Ilsa Brandt (@ilsabrandt) December 27, 2021 "
        "They say that somebody had the wrong ticket — Ilsa Brandt (@ilsabrandt) December 27, 2021"
    )
    words = [words for kind, speaker, words in tell(text) if kind == "direct" and speaker == "Ilsa Brandt"]
    assert words == ["We turned back after four hours in the air", "They say that somebody had the wrong ticket"]


def test_a_quotation_goes_on_behind_a_caption(tell):
    text = (
        "Analyst Ada Brandt said: “On a scale of one to ten, this is a ten.\n\n"
        "Reuters Norvane claimed that they 'had no knowledge of it'\n\n"
        "“It affects the whole system because nobody can recover it.”\n\n"
        "The bank opened on Monday."
    )
    told = tell(text)
    assert (
        "direct",
        "Analyst Ada Brandt",
        "It affects the whole system because nobody can recover it.",
    ) in told or any(
        speaker == "Analyst Ada Brandt" and words.endswith("nobody can recover it.") for _, speaker, words in told
    )
    assert all(speaker != "Reuters Norvane" for _, speaker, _ in told)


@pytest.mark.parametrize(
    "text", ["She put the pan at the edge of the stove.", "He was taken by surprise by her account of the day."]
)
def test_what_is_put_somewhere_and_an_account_say_nothing(find_in, text):
    assert [quote for quote in find_in(text) if quote.act == "speech"] == []


def test_whoever_is_quoted_says_it(find_in):
    quote = find_in("“The drill is the first step of the operation,” RNA quoted Brandt as saying.")[0]
    assert [link.name for link in quote.chain[1:]] == ["RNA", "Brandt"]


def test_what_stands_in_a_quotation_is_no_frame_around_it(find_in):
    text = "“He said, ‘In 18 years, this is the first time I have seen this,’ ” Brandt told the Courier. “It flew in.”"
    assert [link.name for quote in find_in(text) if quote.kind == "direct" for link in quote.chain[1:]][-1] == "Brandt"
    assert all(link.name != "He" for quote in find_in(text) for link in quote.chain[1:] if quote.kind == "direct")


BOUNDS = [
    (
        "The rocket would have had a range of about 4,800 km, an expert on missiles, David Brandt said.",
        "The rocket would have had a range of about 4,800 km",
    ),
    ("A guard accused them of theft and the players were asked to leave the plane.", "them of theft"),
    ("Norvane said on Wednesday it had conducted a test of a missile.", "it had conducted a test of a missile"),
]


@pytest.mark.parametrize(("text", "words"), BOUNDS)
def test_what_is_said_ends_before_what_the_writer_tells(find_in, text, words):
    assert next(quote.text for quote in find_in(text) if quote.kind == "indirect") == words


def test_what_a_body_is_known_as_is_nobodys_words(tell):
    told = tell("The court ordered the men to pay a union of judges known as the “Judges Club” a million crowns.")
    assert ("scare", None, "Judges Club") in told


def test_who_came_and_spoke_speaks(tell):
    text = "To Lee it felt as if they had flown for an hour before the captain came back and said: “The bird is back.”"
    assert ("direct", "the captain", "The bird is back.") in tell(text)


def test_what_a_page_puts_before_a_post_is_none_of_it(tell):
    text = "Both were gone.\n\nSkip Twitter post by @durra We were told that it was not fit — Ada Durra (@durra) May 1, 2021"
    assert ("direct", "Ada Durra", "We were told that it was not fit") in tell(text)


def test_words_that_lack_what_they_are_about_are_none(find_in):
    found = find_in("The minister should build on the progress he says he sees.")
    assert all(quote.text != "he sees" for quote in found if quote.act == "speech")
