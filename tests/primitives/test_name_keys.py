import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.primitives.body_names import (
    find_clipped,
    find_club,
    find_firms,
    find_initials,
    find_longer,
    has_letters,
    index_names,
    is_clipped,
    is_short_for,
)
from crosswire.primitives.gazetteer import is_team_of, look_up
from crosswire.primitives.name_keys import drop_ship_word, find_gender, find_surnames, fold_name, match_person
from crosswire.primitives.roles import find_roles


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("the Élysée", "elysee"),
        ("U.S.", "us"),
        ("Kim Jong-un", "kim jong un"),
        ("Orla Brandt’s", "orla brandt"),
        ("  Nuñez  Peña ", "nunez pena"),
        ("Mt. Tavor", "mount tavor"),
        ("Ana “the Bell” Solis", "ana solis"),
        ("Ana 'the Bell' Solis", "ana solis"),
        ("Ana O'Neil's", "ana o'neil"),
    ],
)
def test_folding_drops_what_spellings_differ_in(name, folded):
    assert fold_name(name) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(name):
    assert fold_name(fold_name(name)) in {fold_name(name), fold_name(name).removeprefix("the ").strip("' ")}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Han Seo-jun", "Han Seo Jun"),
        ("Dmytro Zhelensky", "Dmytro Zhelenskyy"),
        ("Joe Farrow", "Joseph R. Farrow"),
        ("Ana María Solís", "Ana Maria Solis"),
        ("Ana Solis", "Ana Maria Solis"),
        ("Kathryn Solis", "Katie Solis"),
        ("Mo Farrow", "Maurice Farrow"),
        ("Luis 'The Bell' Solis", 'Luis "Bell" Solis'),
        ("Luis Solis", "Hire Luis Solis"),
        ("Duncan Farrowe", "Duncan Farrow"),
    ],
)
def test_spellings_of_one_name_match(left, right):
    assert match_person(left, right)
    assert match_person(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Han Seo-jun", "Han Seo-yeon"),
        ("Ruth Farrow", "Joseph Farrow"),
        ("Karl W. Brandt", "Karl H. Brandt"),
        ("Ana Solis", "Ana Maria"),
    ],
)
def test_names_of_two_people_do_not_match(left, right):
    assert not match_person(left, right)


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Orla Brandt", "brandt"),
        ("Han Seo-jun", "han"),
        ("Luis Alberto Peña Rojas", "pena rojas"),
        ("Omar al-Qadiri", "qadiri"),
        ("Joost van der Meulen", "meulen"),
        ("Martin Farrow Jr.", "farrow"),
    ],
)
def test_the_part_that_stands_alone_follows_the_culture(name, surname):
    assert surname in find_surnames(name)


def test_a_given_name_does_not_stand_for_the_person():
    assert "orla" not in find_surnames("Orla Brandt")
    assert "seo" not in find_surnames("Han Seo-jun")


def test_gender_comes_from_the_given_name_only_where_it_tells():
    assert find_gender("Maria Brandt") == "female"
    assert find_gender("Peter Brandt") == "male"
    assert find_gender("Kim Peter") is None
    assert find_gender("Brandt") is None


def test_short_names_of_bodies():
    assert find_initials("Northern Coast News Agency") == "ncna"
    assert is_short_for("ncna", "northern coast news agency")
    assert is_short_for("veldt", "veldt holdings plc")
    assert not is_short_for("veldt", "veldt police department")
    assert find_longer("veldt", index_names(["veldt holdings", "veldt inc"])) == ("veldt holdings", "veldt inc")
    assert find_longer("veldt", index_names(["veldt movement", "veldt records"])) == ()
    assert find_clipped("rovers", index_names(["lisbon rovers", "ann lee"])) == ("lisbon rovers",)
    assert find_firms(["veldt inc", "coast guard"]) == {"veldt"}
    assert is_clipped("harrow", "harrow lindqvist")
    assert not is_clipped("harrow", "harrow police")
    assert has_letters("northern coast news agency", "nocona")
    assert not has_letters("northern coast news agency", "xyz")


@pytest.mark.parametrize(
    ("name", "club"),
    [
        ("boston red sox", "red sox"),
        ("red sox", "red sox"),
        ("philly sixers", "sixers"),
        ("philadelphia 76ers", "sixers"),
        ("lisbon colts", None),  # another city's
        ("giants", None),  # two clubs are called so
        ("ann lee", None),
    ],
)
def test_a_club_is_one_with_its_city_and_without(name, club):
    assert find_club(name) == club


@pytest.mark.parametrize(
    ("name", "ship"),
    [("hms erland", "erland"), ("royal navy ship erland", "erland"), ("erland", "erland"), ("the ship", "the ship")],
)
def test_a_ship_is_one_with_its_letters_and_without(name, ship):
    assert drop_ship_word(name) == ship


def test_the_gazetteer_knows_countries_under_all_their_names():
    names = [look_up(name) for name in ("U.S.", "the United States", "Washington", "the White House", "American")]
    assert [known.country for known in names if known] == ["United States"] * 5
    assert [known.sort for known in names if known] == ["country", "country", "capital", "seat", "people"]
    assert look_up("Nowhereland") is None
    assert is_team_of("rovers", "lisbon rovers")
    assert is_team_of("red sox", "boston red sox")
    assert not is_team_of("lee", "ann lee")


def test_roles_that_may_be_one_office_are_one():
    assert find_roles("Peruvian President") & find_roles("the leader of Peru")
    assert not find_roles("former president") & find_roles("president")
    assert not find_roles("Deputy Prime Minister") & find_roles("prime minister")
    assert find_roles("chief executive") == find_roles("CEO") == {"chief executive"}
