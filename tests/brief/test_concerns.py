"""What keeps a fact from being signed, on small stories told in several ways."""

import pytest
from msgspec import structs

from crosswire.brief.checks import find_checks, find_dead
from crosswire.brief.headlines import check_headlines
from crosswire.link.story import link_story
from crosswire.model import Range
from crosswire.primitives.story_index import index_story

HIDDEN = "Opposition leader Jan Holt said that minister Ruth Haldane had hidden a report about the cracks."


def list_checks(told, kind):
    return [check for check in find_checks(told.facts, told.index) if check.kind == kind]


@pytest.mark.parametrize(
    ("text", "phrase", "why"),
    [
        (
            "Coach Ivo Marek beat girls in his care for years, former swimmer Dana Holt told the Post.",
            "beat girls",
            "alleged by Dana Holt, and no word from Ivo Marek in these articles",
        ),
        (
            f"{HIDDEN} Haldane could not be reached for comment.",
            "had hidden",
            "alleged by Jan Holt, and Ruth Haldane was asked and gave no answer",
        ),
        (
            f"{HIDDEN} Haldane said that she had never seen it.",
            "had hidden",
            None,
        ),
        (f"{HIDDEN} Haldane’s lawyer, Tom Vell, called it a lie.", "had hidden", None),
        (f"{HIDDEN} Haldane’s spokesman said it was a lie.", "had hidden", None),
        ("Opposition leader Jan Holt said that minister Ruth Haldane had opened the bridge.", "had opened", None),
    ],
)
def test_an_allegation_wants_a_reply(tell, text, phrase, why):
    found = list_checks(tell({"Courier": text}, [phrase]), "allegation")
    assert [check.why for check in found] == ([why] if why else [])


def test_who_was_asked_and_gave_no_answer_is_to_be_asked(tell):
    text = (
        "A firm paid 300,000 crowns to transport minister Pavel Dorn, a former clerk told the Post."
        " Dorn did not answer questions by phone and e-mail."
    )
    (check,) = list_checks(tell({"Post": text}, ["paid 300,000"]), "allegation")
    assert (check.why, check.ask) == ("Pavel Dorn was asked and gave no answer", "Pavel Dorn")


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("The waterworks warned residents not to drink from the tap.", "warned", False),
        ("The doctor blamed the heat.", "blamed", False),
        ("The mayor, Ada Orr, blamed the engineer Tomas Vell for the flood.", "blamed", True),
        ("The High Court in Orrin has suspended an order of the regulator.", "suspended", False),
        ("The club suspended the coach, Ivo Marek, on Friday.", "suspended", True),
    ],
)
def test_what_wrongs_nobody_is_no_serious_claim(tell, text, phrase, told):
    story = tell({"Courier": text}, [phrase])
    assert bool([*list_checks(story, "claim"), *list_checks(story, "allegation")]) == told


def test_who_accuses_is_named_and_not_the_outlet(tell):
    told = tell({"Courier": "The opposition accused Ruth Haldane of having hidden the report."}, ["accused"])
    (check,) = [*list_checks(told, "claim"), *list_checks(told, "allegation")]
    assert check.ask.startswith("Ruth Haldane; ")
    assert "The opposition" in check.why


def test_the_dead_are_not_to_be_asked(tell):
    told = tell({"Courier": "The singer Mira Sand died on Sunday. Her son, Tomas Sand, was with her."}, ["died"])
    assert find_dead(told.index) == {"Mira Sand"}


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Five dead as bus leaves bridge", "Three people were killed when a bus left the bridge.", "a figure"),
        (
            "Five dead as bus leaves bridge",
            "Three people were killed when a bus left the bridge. Eleven others were taken to hospital.",
            "a figure",
        ),
        ("Three dead as bus leaves bridge", "Three people were killed when a bus left the bridge.", None),
        ("Mayor jailed over bribes", "The mayor was charged with taking bribes and went home.", "a claim"),
        ("Mayor jailed over bribes", "The mayor was sentenced to four years for bribes.", None),
        ("Mayor may be jailed over bribes", "The mayor was charged with taking bribes.", None),
        ("Five dead as bridge falls", "The minister is to close the bridge because of cracks.", "a claim"),
        ("Minister resigns", "The opposition called on the minister to go.", "a claim"),
        ("Minister resigns", "The minister stepped down on Friday.", None),
        ("Why the minister resigned", "The opposition called on the minister to go.", None),
        ("Phones banned in schools", "The ministry plans to keep phones out of schools.", "a claim"),
    ],
)
def test_a_headline_that_says_more_than_its_text_is_told(examine_text, title, body, found):
    article, findings = examine_text(f"{title}\n\n{body}", outlet="Courier", headline=Range(start=0, end=len(title)))
    article = structs.replace(article, title=title, headline=Range(start=0, end=len(title)))
    index = index_story(link_story([article], [findings]))
    whys = [check.why for _, check in check_headlines(index)]
    assert [why.partition(" in the headline")[0] for why in whys] == ([found] if found else [])


def test_what_all_have_from_one_agency_is_told_where_they_share_no_text(tell):
    told = tell(
        {
            "Courier": "Troops killed six rebels in the Ost valley, Reuters reported. Rain fell in Ost.",
            "Post": "According to Reuters, soldiers shot six rebels dead near Ost on Thursday.",
        },
        ["killed six", "shot six"],
    )
    fact = structs.replace(told.facts[0], origins=1)
    found = [check for check in find_checks([fact], told.index) if check.kind == "agency"]
    assert [check.text for check in found] == ["1 of the 1 facts that several articles give: all from Reuters"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A report seen by the Post warned that the pump was cracked.", False),
        ("A report obtained by Orrin Radio warned that the pump was cracked.", False),
        ("A report warned that the pump was cracked.", True),
    ],
)
def test_a_paper_that_an_outlet_has_seen_is_not_to_be_asked_for(tell, words, told):
    assert bool(list_checks(tell({"Post": words}, ["pump was cracked"]), "document")) == told


def test_people_who_live_somewhere_hide_no_name(tell):
    told = tell({"Post": "The fire was born under the power line, say the people of Pietra."}, ["fire was born"])
    assert not list_checks(told, "unnamed")


def test_a_title_with_which_the_text_begins_is_its_headline(examine_text):
    title = "Mayor jailed over bribes"
    text = f"Courier\n7 March 2031\n\n{title}\n\nThe mayor was charged with taking bribes."
    article, findings = examine_text(text, outlet="Courier", title=title)
    assert [check.kind for _, check in check_headlines(index_story(link_story([article], [findings])))] == ["headline"]
