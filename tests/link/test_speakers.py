"""Whom the words mean that name a source: the one who speaks, never the one he speaks for, works for or belongs to."""

import pytest

from crosswire.link.story import link_story

SPEAKERS = [
    # somebody else is named only to say who speaks
    ("Mayor Oskar Brandt slept. Brandt's barber said the mayor had wept.", None),
    ("Oskar Brandt left. The wife of Oskar Brandt said he was well.", None),
    ("Friends of the late Petra Moll said she was kind.", None),
    ("The family of slain journalist Petra Moll said the trial was a farce.", None),
    ("Martin Holt slept. A spokesman for President Martin Holt said the talks had begun.", None),
    ("An aide to Oskar Brandt said the mayor slept.", None),
    ("Pavel Orsel won. A spokesperson for Norvane's Orsel said he owned nothing.", None),
    ("Ada Brandt sang. A friend of Morning Show star Ada Brandt said she was fine.", None),
    # the name is the speaker's, whatever stands beside it
    ("“It is late,” said analyst Daniel Ivor of Harbour Insights.", "Daniel Ivor"),
    ("“It is late,” said Dana Moss of Keel Bank.", "Dana Moss"),
    ("Common Ground CEO Jim Styre said it was old.", "Jim Styre"),
    ("The minister for health Lena Corvath said the ward was safe.", "Lena Corvath"),
    # a description, and the name behind a comma
    ("Ada Brandt slept. A representative for Brandt, Dara Moll, said that she was ill.", "Dara Moll"),
    ("The Veldforce CEO, Marc Bennor, said that the yard should be shut.", "Marc Bennor"),
    ("Three nurses were there. “She slept,” said one of them, Ada Brandt.", "Ada Brandt"),
    ("The commander of the harbour police, Major General Tarik Bensel, said that 31 were hurt.", "Tarik Bensel"),
    ("A member of the crew, Colonel Ivo Radan, said that the ship had stopped.", "Ivo Radan"),
]


@pytest.fixture(scope="session")
def find_speaker(examine_text):
    """`find_speaker(text)`: the name of the text's last quote's speaker."""

    def find(text: str) -> str | None:
        article, found = examine_text(text)
        (linked,) = link_story([article], [found]).findings
        return linked.quotes[-1].speaker_name

    return find


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speaker(find_speaker, text, speaker):
    assert find_speaker(text) == speaker


def test_he_is_who_was_introduced_with_a_rank(find_speaker):
    text = "A member of the crew, Colonel Ivo Radan, said that the ship had stopped.\n“We were at the table,” he said."
    assert find_speaker(text) == "Ivo Radan"


def test_a_document_is_not_the_body_that_it_was_sent_to(examine_text):
    article, found = examine_text("In a filing with the Harbour Commission, the Keel Bank said that it would pay.")
    (linked,) = link_story([article], [found]).findings
    (document,) = [link for link in linked.quotes[0].chain if link.kind == "document"]
    assert document.entity is None


@pytest.mark.parametrize(
    ("outlet", "links"),
    [("The Lumsk Courier", ["Ada Brandt"]), ("Harbour Radio", ["Lumsk Courier", "Ada Brandt"])],
)
def test_a_paper_that_is_told_something_is_no_link_of_its_own_chain(examine_text, outlet, links):
    text = "Ada Brandt came home. Ada Brandt told the Lumsk Courier that the mill was sold in May."
    article, found = examine_text(text, outlet=outlet)
    (linked,) = link_story([article], [found]).findings
    names = [link.name for link in linked.quotes[-1].chain[1:]]
    assert [(name or "").removeprefix("the ") for name in names] == links
