from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.extract.names.finding import find_mentions


def find_names(parsed):
    return [(mention.text, mention.kind) for mention in find_mentions(parsed) if mention.form == "name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit was led by Foreign Minister Choi Eun Bi on Monday.", ("Choi Eun Bi", "person")),
        ("Protesters gathered on Han Seo Jun Square in the rain.", ("Han Seo Jun Square", "place")),
        ("Kyiv’s defences held while talks went on.", ("Kyiv", "place")),
        ("She told the Northern Coast News Agency that talks failed.", ("Northern Coast News Agency", "organisation")),
        ("NATO Secretary-General Orla Brandt said the plan was ready.", ("Orla Brandt", "person")),
        (
            "The Ministry of Foreign Affairs in Lima declined to comment.",
            ("Ministry of Foreign Affairs", "organisation"),
        ),
        ("He works for the Bank of Portugal in Lisbon.", ("Bank of Portugal", "organisation")),
        ("The court heard from Luis Alberto Peña Rojas on Friday.", ("Luis Alberto Peña Rojas", "person")),
        ("The deal was signed by Omar al-Qadiri in Doha.", ("Omar al-Qadiri", "person")),
        ("Critics said Joost van der Meulen had lied.", ("Joost van der Meulen", "person")),
        ("A joint summit with Han Seo-jun was called off.", ("Han Seo-jun", "person")),
        ("Gary Lindqvist 'Silver Moon' Talks Go On in Lima\n\nThe talks went on.", ("Gary Lindqvist", "person")),
        ("The frigate HMS Erland left port on Monday with 200 sailors.", ("HMS Erland", "other")),
        ("Their coach said the Red Sox had earned it.", ("Red Sox", "organisation")),
        ("COLTS WIN AGAIN\n\nThe coach praised his young team after the game.", ("COLTS", "organisation")),
        ("On Monday the Scotsman Robert Farrow fell in the Alps.", ("Robert Farrow", "person")),
        ("After a week of talks the American Ann Lee went home.", ("Ann Lee", "person")),
    ],
)
def test_names_are_whole_and_of_the_right_kind(parse, text, expected):
    assert expected in find_names(parse(text))


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("The colts and the bears of the zoo were fed by Ann Lee on Monday.", "colts"),
        ("Hospitals said COVID-19 had spread again in the north.", "COVID-19"),
        ("On Monday the council met in Leeds.", "Monday"),
        ("The president of the club, Ann Farrow, said no.", "The"),
        ("Russian President Pavel Orlov's visit ended.", "Russian President Pavel Orlov"),
        ("Observers note that the vote was calm in Ghana.", "Observers"),
    ],
)
def test_what_is_no_name_stays_out(parse, text, never):
    assert never not in {name for name, _ in find_names(parse(text))}


def test_titles_and_possessives_are_no_part_of_a_name(parse):
    names = find_names(parse("Russian President Pavel Orlov's visit to Ghana was met by Defence Minister Kofi Mensah."))
    assert ("Pavel Orlov", "person") in names
    assert ("Kofi Mensah", "person") in names
    assert ("Russian", "group") in names


def test_a_team_is_its_city_and_its_name(parse):
    assert ("Cleveland Herons", "organisation") in find_names(
        parse("The Cleveland Herons beat their rivals on Sunday.")
    )


def test_empty_it_is_no_mention(parse):
    text = "It is clear that the ferry sank. It rained. The company said it would pay."
    pronouns = [mention.start for mention in find_mentions(parse(text)) if mention.form == "pronoun"]
    assert pronouns == [text.index("it would")]


@pytest.mark.parametrize(
    ("text", "description", "kind"),
    [
        ("The Peruvian president left early.", "The Peruvian president", "person"),
        ("He came with his powerful sister.", "his powerful sister", "person"),
        ("The two leaders met again in May.", "The two leaders", "group"),
        ("Both countries have denied it.", "Both countries", "place"),
        ("The company said sales fell.", "The company", "organisation"),
        ("Rescue officials said the search ended.", "Rescue officials", "group"),
        ("She is a spokeswoman for the coast guard.", "a spokeswoman for the coast guard", "person"),
    ],
)
def test_descriptions_are_noun_phrases_without_clauses(parse, text, description, kind):
    found = [(mention.text, mention.kind) for mention in find_mentions(parse(text)) if mention.form == "nominal"]
    assert (description, kind) in found


def test_idioms_are_no_bodies(parse):
    found = find_mentions(parse("They sent grain in exchange for oil, standing firm on price."))
    assert not [mention.text for mention in found if mention.kind == "organisation"]


def test_a_spelling_has_one_kind(parse):
    text = "Veldt Inc raised its offer. Analysts expect Veldt to win. Orla Brandt spoke. Brandt did not say why."
    names = dict(find_names(parse(text)))
    assert names["Veldt"] == "organisation"
    assert names["Brandt"] == "person"


WORDS = st.sampled_from(
    "President Orla Brandt the Peru ’s of Bank and said in Kim Jong - un al Qadiri ( ) “ ” , . A&B U.S. it his IRAN Veldt Inc".split()
)


@settings(max_examples=40, deadline=None)
@given(words=st.lists(WORDS, min_size=1, max_size=25))
def test_mentions_cut_what_they_claim_and_names_never_overlap(parse, words):
    parsed = parse(" ".join(words))
    mentions = find_mentions(parsed)
    assert all(parsed.text[one.start : one.end] == one.text and one.text for one in mentions)
    assert [one.start for one in mentions] == sorted(one.start for one in mentions)
    names = [one for one in mentions if one.form == "name"]
    assert all(one.end <= other.start for one, other in pairwise(names))


@pytest.mark.parametrize("paper", ["Rattle", "Whistle", "Trumpet", "Flash", "Lamp"])
def test_what_stands_behind_the_is_nobody(parse, paper):
    text = f"A gang demanded five million thalers to switch it on, The {paper} can reveal."
    assert (paper, "person") not in find_names(parse(text))
