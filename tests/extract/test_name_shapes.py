import pytest

from crosswire.extract.names.finding import find_mentions


def find_kinds(parsed):
    return {mention.text: mention.kind for mention in find_mentions(parsed) if mention.form == "name"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prosecutors questioned Pyo In-sook for nine hours.", "Pyo In-sook"),
        ("Councillor Eddie Kwok Chi-ming was freed.", "Eddie Kwok Chi-ming"),
        ("The court heard Raisa Petrovna Belkina on Friday.", "Raisa Petrovna Belkina"),
        ('Police shot Maxim "Boxer" Grinko outside a hotel.', 'Maxim "Boxer" Grinko'),
        ("The bank hired Bader Al-Enezi in May.", "Bader Al-Enezi"),
        ("The plant's engineer, A. V. Gromyshev, refused to testify.", "A. V. Gromyshev"),
        ("Judges fined Thiago Moraes do Nascimento on Monday.", "Thiago Moraes do Nascimento"),
        ("The envoy met Asad Qureshi and left.", "Asad Qureshi"),
        ("The secretary, Tran Thi Lan Anh, was calm.", "Tran Thi Lan Anh"),
    ],
)
def test_a_name_is_a_persons_by_how_it_is_written(parse, text, name):
    assert find_kinds(parse(text)).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Shells fell on Deir al-Balah at dawn.", "Deir al-Balah"),
        ("The Moscow-based firm Orlane grew.", "Moscow-based"),
        ("Fighters of Ansar al-Haq withdrew.", "Ansar al-Haq"),
    ],
)
def test_places_and_bodies_are_not_taken_for_people(parse, text, never):
    assert find_kinds(parse(text)).get(never) != "person"


def test_a_square_keeps_the_name_of_its_person(parse):
    assert find_kinds(parse("Thousands filled Han Seo-jun Square."))["Han Seo-jun Square"] == "place"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The novelist Orlath Quin was there.", "Orlath Quin", "person"),
        ("Police named the driver as Zedric, 34, of no address.", "Zedric", "person"),
        ("Ann Lee, chief executive of Milan Cell, resigned.", "Milan Cell", "organisation"),
        ("Inmates at Orlau prison went on strike.", "Orlau", "place"),
        ("Mr Lee founded Kazorla in 1990.", "Kazorla", "organisation"),
    ],
)
def test_what_stands_beside_a_name_shows_its_kind(parse, text, name, kind):
    assert find_kinds(parse(text)).get(name) == kind
