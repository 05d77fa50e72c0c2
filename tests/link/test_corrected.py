"""What editors say of names, speakers and copies, applied to one story's articles."""

import pytest
from tests.conftest import build_article

from crosswire.extract import extract_findings
from crosswire.kept import Correction
from crosswire.link.story import link_story
from crosswire.parse import parse_article

HERALD = """Mill burns in Tarn
The mill in Tarn burned down on Monday, said the mayor, Anna Holm. "Nobody was warned in time," Holm told reporters.
The owner of the mill, Carl Brandt, said he would build it up again."""
SUN = """Fire in Tarn
The mayor of Tarn, Anne Holm, said the fire began in the loft of the mill. "We will help the families," said Karl Brandt."""


@pytest.fixture(scope="module")
def story(parser):
    articles = [build_article(HERALD, outlet="Herald", id="a-1"), build_article(SUN, outlet="Sun", id="a-2")]
    return articles, [extract_findings(parse_article(one, parser), one) for one in articles]


def link(story, *said):
    corrections = [
        Correction(id=f"k-{n}", kind=kind, subject=subject, value=value, by="Ada", at="2026-11-22T06:00:00Z")
        for n, (kind, subject, value) in enumerate(said)
    ]
    return link_story(*story, corrections)


def name_all(linked):
    return sorted(sorted({one.name, *one.aliases}) for one in linked.entities if one.kind == "person")


def find_quote(linked, words):
    return next(q for found in linked.findings for q in found.quotes if words in q.text)


def test_without_corrections_nothing_is_otherwise(story):
    assert link(story) == link_story(*story)
    assert link(story).editors == {}


def test_names_are_kept_apart_and_joined(story):
    assert ["Anna Holm", "Anne Holm", "Holm"] in name_all(link(story))
    apart = link(story, ("other-name", ("Anna Holm", "Anne Holm"), None))
    assert not any({"Anna Holm", "Anne Holm"} <= set(names) for names in name_all(apart))
    joined = link(story, ("same-name", ("Anna Holm", "Carl Brandt"), None))
    assert any({"Anna Holm", "Carl Brandt"} <= set(names) for names in name_all(joined))
    assert "Ada, 2026-11-22" in joined.editors.values()


def test_a_bare_name_goes_with_the_full_name_of_its_article(story):
    apart = link(story, ("other-name", ("Anna Holm", "Anne Holm"), None))
    names = {one.id: one.name for one in apart.entities}
    assert names[find_quote(apart, "Nobody was warned").speaker] == "Anna Holm"


def test_two_names_that_one_article_gives_to_one_person_are_parted(story):
    apart = link(story, ("other-name", ("Anna Holm", "Holm"), None))
    assert find_quote(apart, "Nobody was warned").speaker_name == "Holm"
    assert ["Holm"] in name_all(apart)


def test_every_reference_still_stands_for_an_entity(story):
    said = (
        ("other-name", ("Anna Holm", "Holm"), None),
        ("same-name", ("Carl Brandt", "Anne Holm"), None),
        ("speaker", (find_quote(link(story), "help the families").id,), "Eva Lund"),
    )
    linked = link(story, *said)
    known = {one.id for one in linked.entities}
    for found in linked.findings:
        named = [mention.entity for mention in found.mentions]
        named += [one.entity for item in (*found.quotes, *found.statements) for one in item.chain]
        named += [quote.speaker for quote in found.quotes]
        assert {one for one in named if one} <= known


def test_a_speaker_is_one_of_the_story_or_new(story):
    quote = find_quote(link(story), "help the families")
    known = link(story, ("speaker", (quote.id,), "anna holm"))
    assert find_quote(known, "help the families").speaker_name == "Anna Holm"
    new = link(story, ("speaker", (quote.id,), "Eva Lund"))
    found = find_quote(new, "help the families")
    assert (found.speaker_name, found.speaker_span) == ("Eva Lund", None)
    assert [one.name for one in found.chain][1:] == ["Eva Lund"]
    assert found.speaker in {one.id for one in new.entities}
    assert new.editors[quote.id] == "Ada, 2026-11-22"


def test_what_is_about_nothing_here_changes_nothing(story):
    said = (
        ("speaker", ("q-none",), "Eva Lund"),
        ("copy", ("a-1", "a-none"), None),
        ("same-name", ("Anna Holm", "Nobody Such"), None),
        ("other-name", ("Nobody Such", "Nor This"), None),
    )
    assert link(story, *said) == link(story)


def test_articles_are_one_origin_or_two_as_the_editor_says(story, parser):
    assert len(link(story).origins) == 2
    one = link(story, ("copy", ("a-1", "a-2"), None))
    assert [origin.reason for origin in one.origins] == ["held to be one text by Ada, 2026-11-22"]
    articles = [*story[0], build_article(HERALD, outlet="Post", id="a-3")]
    three = (articles, [*story[1], extract_findings(parse_article(articles[2], parser), articles[2])])
    assert len(link(three).origins) == 2
    assert len(link(three).reuse) == 1
    apart = link(three, ("no-copy", ("a-1", "a-3"), None), ("copy", ("a-1", "a-2"), None))
    assert sorted(origin.articles for origin in apart.origins) == [("a-1", "a-2"), ("a-3",)]
    assert apart.reuse == ()
    assert any("held to be no copy of Herald by Ada" in origin.reason for origin in apart.origins)
