import pytest

from crosswire.extract import extract_findings
from crosswire.link.story import link_story
from crosswire.link.unseen import add_unseen

PLAIN = "The regulator fined Orvella on Monday. Its chief, Marta Manning, said that Orvella would pay the fine."
LIKEWISE = "Shares of Orvella fell after the fine. Marta Manning spoke in London on Monday."
HEADLINE = "Orvella Fined Over Spill as Manning Vows to Pay\n\nThe regulator acted on Monday after a leak at a plant."


@pytest.fixture(scope="session")
def read(parse, make_article):
    """`read(*texts)`: the articles and their findings."""

    def read_texts(*texts):
        articles = [make_article(text) for text in texts]
        return articles, [extract_findings(parse(text), article) for text, article in zip(texts, articles, strict=True)]

    return read_texts


def list_names(found):
    return {mention.text for mention in found.mentions if mention.form == "name"}


def test_a_headlines_names_are_known_from_the_other_articles(read):
    articles, findings = read(PLAIN, LIKEWISE, HEADLINE)
    unseen = add_unseen(articles, findings)[2]
    assert {"Orvella", "Manning"} <= list_names(unseen)
    linked = link_story(articles, findings)
    names = {one.id: one.name for one in linked.entities}
    headline = next(found for found in linked.findings if found.article == articles[2].id)
    assert {names[m.entity] for m in headline.mentions if m.entity} >= {"Orvella", "Marta Manning"}


@pytest.mark.parametrize(
    "text",
    [
        "Crews were manning the pumps.\n\nManning the Pumps Saves Town From Flood on Monday Night",  # a word, too
        "The regulator heard Dorian Manningham on Monday in a packed room.",  # not the whole word
        "The regulator heard Brixby Manning Orlow on Monday in a packed room.",  # part of another's name
    ],
)
def test_a_word_that_may_be_another_stays_what_it_was(read, text):
    articles, findings = read(PLAIN, LIKEWISE, text)
    assert list_names(add_unseen(articles, findings)[2]) == list_names(findings[2])


def test_positions_stay_those_of_their_mentions(read):
    articles, findings = read(PLAIN, LIKEWISE, HEADLINE)
    for before, after in zip(findings, add_unseen(articles, findings), strict=True):
        spans = [(m.start, m.end) for m in after.mentions]
        assert spans == sorted(spans, key=lambda span: (span[0], -span[1]))
        for one, other in zip(before.referents, after.referents, strict=False):
            meant = {before.mentions[at].start for at in one.mentions}
            assert meant <= {after.mentions[at].start for at in other.mentions}
        for one, other in zip(before.references, after.references, strict=True):
            assert before.mentions[one.mention].start == after.mentions[other.mention].start
        for one, other in zip(before.propositions, after.propositions, strict=True):
            for argument, changed in zip(one.arguments, other.arguments, strict=True):
                meant = {before.mentions[at].start for at in argument.mentions}
                assert meant <= {after.mentions[at].start for at in changed.mentions}
