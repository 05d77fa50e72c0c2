"""Furniture: what is marked, as what, and what must be left alone."""

import pytest

MARKED = [
    ("related", "Also Read:- Ten ports that changed the world"),
    ("related", "READ MORE: Inspectors warned of dust"),
    ("related", "Related: Inspectors warned of dust"),
    ("related", "See also: Port of Varnholm at 100"),
    ("related", "Don’t miss: the week in pictures"),
    ("related", "More on this story"),
    ("related", "Also Read | Port of Varnholm at 100"),
    ("related", "Read the full article here"),
    ("related", "Port of Varnholm: a hundred years of grain and dust Read more"),
    ("caption", "Photo: Ola Berg/Norfoto"),
    ("caption", "(Image credit: Getty Images)"),
    ("caption", "FILE PHOTO: The silo at Varnholm is seen in May 2023. REUTERS/Ola Berg"),
    ("caption", "The ruins of the silo at dawn. Photograph: Ola Berg/AFP/Getty Images"),
    ("caption", "Getty Images"),
    ("newsletter", "Sign up for our newsletter to get the day's stories"),
    ("newsletter", "Subscribe to our channel for more"),
    ("newsletter", "Get the five stories that matter. Subscribe to the Herald digest."),
    (
        "newsletter",
        (
            "Newsletter Sign Up The Harbour Brief Get the news of the port each morning. Invalid email. Please re-enter. "
            "You must select a newsletter to subscribe to. You agree to receive offers. Thank you for subscribing. "
            "An error has occurred. Please try again later. View all Norland Herald newsletters."
        ),
    ),
    ("newsletter", "You must select a newsletter to subscribe to."),
    ("newsletter", "View all Norland Herald newsletters."),
    ("caption", "Smoke rises over the port of Varnholm on Tuesday. (AP Photo/Ola Berg)"),
    ("caption", "Smoke rises over the port of Varnholm on Tuesday (Getty)"),
    ("caption", "The mayor of Varnholm leaves the town hall Getty Images"),
    ("caption", "The silo in the spring of 2023. Photograph: Ola Berg for the Norland Herald"),
    ("caption", "File - In this Tuesday, May 3, 2023 file photo, workers load grain at the port of Varnholm."),
    ("caption", "Image copyright Norfoto Image caption The silo stood by the quay for sixty years"),
    ("caption", "Media playback is unsupported on your device Media caption Smoke over the quay"),
    ("credit", "Ola Berg contributed from Karsund."),
    ("other", "We pay for your stories! Email us at tips@herald.example or call the desk."),
    ("other", "Lena Moen is a columnist of the Herald. The opinions expressed in this commentary are hers."),
    ("comment", "Leave a comment"),
    ("comment", "3 comments"),
    ("other", "We use cookies to give you the best experience. Accept all"),
    ("other", "Share on Facebook Twitter WhatsApp"),
    ("other", "Advertisement"),
    ("other", "Follow us on Twitter and Facebook"),
    ("other", "Follow Marit Solberg on X: @msolberg"),
    ("date", "Updated 3 hours ago"),
    ("date", "Published: 4 June 2024"),
    ("credit", "(Reporting by Ola Berg; Editing by Jane Roe)"),
    ("credit", "With inputs from agencies"),
    ("credit", "The AP contributed to this report."),
    ("credit", "Ola Berg in Karsund contributed to this report."),
    ("credit", "Copyright 2024 The Norland Herald. All rights reserved."),
]


@pytest.mark.parametrize(("kind", "line"), MARKED)
def test_furniture_is_marked_where_it_stands(read_text, story, list_furniture, kind, line):
    article = read_text(f"{story}\n{line}")
    assert list_furniture(article) == [(kind, line)]


STORY_LINES = [
    "Also reading the report on Tuesday were two ministers, who said that nothing in it had come as a surprise.",
    "Related charges against the company's director were dropped in March, the prosecutor's office said.",
    "Watch officers on the quay raised the alarm at 4 a.m., according to the log of the port.",
    "Sign language interpreters stood beside the mayor as he spoke to the families of the dead.",
    "Subscribers of the local paper raised 40,000 crowns for the families within a day.",
    "Advertisement of the sale of the silo had begun in the spring, the company's records show.",
    "Photographs of the silo taken in May show cracks in its northern wall, engineers told the inquiry.",
    "Comments by the minister angered the union, which called for him to resign at once.",
    "Reporting of accidents has been compulsory in the port since 1998, but few companies comply.",
    "By Friday the port hopes to load again, a spokesman said.",
    "Follow-up inspections found dust in nine of the port's eleven silos, according to the ministry.",
    "More on-site checks are needed, the union said. It wants an inspector at every silo in the country.",
    '"Read my lips: we will not close the port," the mayor told the crowd outside the town hall.',
    "Copyright law does not protect the drawings of the silo, a court in Karsund ruled last year.",
    "The four men were members of the Norland Dockers' Union (NDU).",
    "He was flown to a hospital in Karsund (Reuters could not reach him) and is expected to live.",
    "The ministry said AP, the port's insurer, had been told.",
    "Getty Moen, who runs the cafe, said she had been afraid of the silo for years.",
    "Share prices of Nordgrain fell 12% on Tuesday, and trade in them was halted at noon.",
    "Information from the harbour's cameras was sent to the capital, officials said.",
    "Reports from the quay say that the fire was out by noon.",
    "Production in the port's mills fell by a fifth in May.",
    "Research by two students had warned of the dust, the university said.",
    "Reporting by Norland Radio found that nine silos had never been inspected.",
    "With reports of more deaths coming in, the mayor called off the festival.",
    "The report was published on Tuesday by the ministry.",
    "This article of the law was published in 1998, and no minister has touched it.",
    "For more than a decade, residents have asked the port to follow the rules.",
    "Material from the roof was found two kilometres away.",
    "Getty Images said it would not sell pictures of the dead.",
    "EPA inspectors from the capital arrived at noon.",
    "EPA Administrator Lena Moen said the dust was no danger to the town.",
    "By entering the silo, they broke the rules, the company said.",
    "By using a hammer, the men may have caused the spark, an engineer said.",
    "Join the queue today, the posters say.",
    "What do you think the US would do if the port stayed closed for a year?",
    "Video by a neighbour shows a white cloud over the quay.",
    "Images from a satellite show the ruins of three silos.",
    "Best of all, she said, was that the dog came home.",
    "Get out of the town now, the loudspeakers said.",
    'Clients of the port saw a message: "An error has occurred. Please try again later." It stayed up for two days.',
    "Next year the port will load again, he said.",
    "The minister said the opinions expressed in the report were those of its authors and of nobody else.",
    "The paper cancelled its newsletter, and thank you notes for subscribing came back unopened.",
    "Write to the port at @varnholm, the spokesman said, and you will be answered.",
    "Image is everything for the port, which lives on its name as the safest in the country.",
]


@pytest.mark.parametrize("line", STORY_LINES)
@pytest.mark.parametrize("place", ["top", "middle", "end"])
def test_a_paragraph_of_the_story_is_never_furniture(read_text, story, list_furniture, line, place):
    paragraphs = story.split("\n\n")
    paragraphs.insert({"top": 0, "middle": 1, "end": 3}[place], line)
    assert list_furniture(read_text("\n\n".join(paragraphs))) == []


@pytest.mark.parametrize(
    "dateline",
    [
        "LONDON (Reuters) -",
        "(Reuters) -",
        "BEIJING, June 3 (Xinhua) --",
        "KARSUND, Norland —",
        "KARSUND/VARNHOLM (AP) —",
        "LANSING, Mich., Sept. 9 (UPI) —",
        "New Delhi [India], June 19 (ANI):",
        "MOSCOW, June 4. /TASS/.",
        "NEW DELHI:",
        "Karsund, 4 June 2024 –",
        "KARSUND (Norland Wire) -",
    ],
)
def test_only_the_dateline_is_furniture(read_text, story, list_furniture, dateline):
    assert list_furniture(read_text(f"{dateline} {story}")) == [("dateline", dateline)]


@pytest.mark.parametrize("label", ["MAYOR:", "UPDATE -", "WATCH —", "Karsund -", "Mayor Lund (centre) -", "NATO:"])
def test_a_label_is_no_dateline(read_text, story, list_furniture, label):
    assert ("dateline", label) not in list_furniture(read_text(f"{label} {story}"))


def test_a_related_link_ends_at_its_line(read_text, story, list_furniture):
    first, *rest = story.split("\n\n")
    article = read_text(f"{first}\nAlso Read:- Ten ports that changed the world\n" + "\n\n".join(rest))
    assert list_furniture(article) == [("related", "Also Read:- Ten ports that changed the world")]


def test_titles_below_a_heading_of_links_are_furniture(read_text, story, list_furniture):
    article = read_text(story + "\nRead more:\nInspectors warned of dust\nPort of Varnholm at 100\n")
    assert [kind for kind, _ in list_furniture(article)] == ["related"] * 3


def test_comments_of_readers_are_furniture_to_the_end(read_text, story, list_furniture):
    comments = '2 comments\nOla: it was no accident, said my uncle.\nKari: "I saw it" is what they all say.'
    assert list_furniture(read_text(f"{story}\n{comments}\n")) == [("comment", comments)]


def test_a_heading_between_paragraphs_is_furniture(read_text, story, list_furniture):
    article = read_text(
        story
        + "\n'Everything was white'\n\nThe mayor will speak to the families of the dead on Friday at noon, his office said."
    )
    assert list_furniture(article) == [("heading", "'Everything was white'")]


def test_a_headline_that_repeats_the_lead_is_title_and_furniture(read_text, story, list_furniture):
    headline = story.split(".", maxsplit=1)[0]
    article = read_text(f"{headline}\n{story}")
    assert article.title == headline
    assert list_furniture(article) == [("repeat", headline)]


def test_the_earlier_copy_of_a_sentence_is_furniture(read_text, story, list_furniture):
    again = "Inspectors had warned of dust in the silo as early as last spring."
    article = read_text(f"The town is in shock. {again}\n{story}\n{again} Nothing was done, the union said.")
    assert list_furniture(article) == [("repeat", again)]
    assert article.furniture[0].start < 40


LEAD = "Divers found a second crack below the waterline of the silo on Tuesday night, the port's engineers said"


def test_a_picture_below_the_lead_repeats_it_and_the_lead_is_the_story(read_text, story, list_furniture):
    article = read_text(
        f"{LEAD}.\n{story}\n{LEAD}\nThe union has called for the quay to be closed, and the mayor agrees."
    )
    assert list_furniture(article) == [("repeat", LEAD)]
    assert article.furniture[0].start > len(LEAD)


def test_a_picture_that_says_more_than_the_lead_costs_neither(read_text, story, list_furniture):
    assert (
        list_furniture(read_text(f"{LEAD}.\n{story}\n{LEAD} in a report, pictured\nThe quay stays closed, he said."))
        == []
    )


def test_addresses_and_handles_in_a_post_are_furniture_and_its_words_are_not(read_text, story, list_furniture):
    post = "Smoke all over the harbour now https://t.co/aB3dE6gH9Jpic.twitter.com/kL2mN5pQ8r — Ola Berg (@olaberg) June 4, 2024"
    assert [words for _, words in list_furniture(read_text(f"{story}\n{post}\n"))] == [
        "https://t.co/aB3dE6gH9J",
        "pic.twitter.com/kL2mN5pQ8r",
    ]


def test_a_credit_closes_a_paragraph_without_brackets(read_text, story, list_furniture):
    credit = "Additional reporting by Ola Berg and Jane Roe."
    assert list_furniture(read_text(f"{story.rstrip()} {credit}")) == [("credit", credit)]


def test_a_count_that_changed_is_no_copy(read_text, story, list_furniture):
    one = "The fire service said that 4 workers of the company had died in the blast at the port.\n"
    assert list_furniture(read_text(one + one.replace("4", "5") + story)) == []


def test_a_run_of_symbols_is_passed_over_and_said(read_text, story):
    article = read_text(story + "(" * 10_000 + "\n" + story)
    assert article.status == "partial"
    assert article.reason.startswith("a run of 1000")
