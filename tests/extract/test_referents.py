import pytest

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.referents.finding import find_referents


@pytest.fixture(scope="session")
def read(parse):
    """`read(text)`: of each mention (text, start) the names it means, and the referents by name."""

    def read_text(text):
        mentions = find_mentions(parse(text))
        referents, references = find_referents(parse(text), mentions)
        names = {one.id: one.name for one in referents}
        meant = {at: [one.name] for one in referents for at in one.mentions}
        for one in references:
            meant[one.mention] = [names[id_] for id_ in (one.candidates[:1] or one.members)]
        return mentions, meant, {one.name: one for one in referents}

    return read_text


def find_meant(read, text, phrase, nth=0):
    mentions, meant, _ = read(text)
    hits = [at for at, mention in enumerate(mentions) if mention.text == phrase]
    return sorted(meant.get(hits[nth], []))


def test_a_surname_a_title_and_an_acronym_join_their_name(read):
    text = (
        "President Orla Brandt met the Northern Coast News Agency. Brandt smiled. NCNA said President Brandt "
        "would return."
    )
    _, _, referents = read(text)
    assert "Brandt" in referents["Orla Brandt"].aliases
    assert "NCNA" in referents["Northern Coast News Agency"].aliases
    assert referents["Orla Brandt"].role == "President"


def test_a_surname_before_a_full_name_set_apart_is_somebody_else(read):
    text = (
        "Han welcomed the visitor at the airport. Han shook hands with him. Years ago the visitor had met "
        "Han Seo Il, the late ruler."
    )
    _, _, referents = read(text)
    assert referents["Han Seo Il"].deceased
    assert "Han" in referents
    assert not referents["Han"].deceased


def test_two_with_one_surname_stay_two(read):
    text = "Ruth Farrow sued her brother, Martin Farrow, in March. Ruth Farrow won. Farrow said she was glad."
    _, _, referents = read(text)
    assert {"Ruth Farrow", "Martin Farrow"} <= set(referents)
    assert find_meant(read, text, "Farrow") == ["Ruth Farrow"]


def test_descriptions_beside_a_name_mean_it(read):
    text = "Bruno Lindqvist, a senior analyst at Veldt Institute, spoke. The ferry was run by the state agency NCNA."
    assert find_meant(read, text, "a senior analyst at Veldt Institute") == ["Bruno Lindqvist"]


def test_a_role_with_a_country_means_its_holder(read):
    text = (
        "Peruvian President Ana Solis met Chilean President Hugo Prado in Lima. The talks went well, aides said. "
        "The Chilean president left early."
    )
    assert find_meant(read, text, "The Chilean president") == ["Hugo Prado"]


def test_pairs_have_members(read):
    text = (
        "Peruvian President Ana Solis met Chilean President Hugo Prado. Solis praised Prado. The two leaders signed a deal. "
        "Peru and Chile share a border. Both countries want peace."
    )
    assert find_meant(read, text, "The two leaders") == ["Ana Solis", "Hugo Prado"]
    assert find_meant(read, text, "Both countries") == ["Chile", "Peru"]


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Ana Solis met Hugo Prado. She praised the deal.", "She", ["Ana Solis"]),
        ("Following his visit, Hugo Prado will travel to Lima.", "his", ["Hugo Prado"]),
        ("Hugo Prado shook his hand. Pavel Orlov smiled.", "his", []),
        ("Hugo Prado and Pavel Orlov met as they seek peace.", "they", ["Hugo Prado", "Pavel Orlov"]),
        ("Veldt Inc said its sales fell.", "its", ["Veldt Inc"]),
        ("Ana Solis plans to travel to Chile, which lately mended its ties with Peru.", "its", ["Chile"]),
        ("The minister, Dr Hugo Prado, said no. He left the room.", "He", ["Hugo Prado"]),
        ("Hugo Prado was met by Pavel Orlov, who shook his hands, hugged him twice and left.", "him", ["Hugo Prado"]),
        ("His brother, Juan Prado, spoke. Critics call it a stunt.", "it", []),
    ],
)
def test_pronouns_agree_and_obey_grammar(read, text, pronoun, name):
    assert find_meant(read, text, pronoun) == name


def test_a_capital_that_acts_is_its_country_and_one_that_is_visited_is_not(read):
    text = "Moscow denied the claims. Officials landed in Moscow on Monday. Russia has protested."
    assert find_meant(read, text, "Moscow", 0) == ["Russia"]
    assert find_meant(read, text, "Moscow", 1) == ["Moscow"]


def test_a_possessor_list_is_no_apposition(read):
    _, _, referents = read("Peter Farrow, his wife Ruth and their son drowned.")
    assert referents["Peter Farrow"].gender == "male"


def test_a_pronoun_that_is_sure_teaches_the_sex(read):
    text = (
        "Minister Lenk came to the scene. He stayed an hour. A deputy, Carla Renn, called on him to publish the file. "
        "She says warnings were ignored."
    )
    assert find_meant(read, text, "She") == ["Carla Renn"]


@pytest.mark.parametrize(
    "rest",
    [
        "Her cousin, the gravel merchant Damir Palis, has lent the town 14 lorries.",
        "Former judge Damir Palis has lent the town 14 lorries.",
    ],
)
def test_a_title_and_a_surname_are_not_whoever_has_the_name_and_another_office_later(read, rest):
    text = f"Mayor Palis denied that she had been warned. “I have looked twice,” Mayor Palis told the paper. {rest}"
    assert find_meant(read, text, "Palis") != ["Damir Palis"]


def test_a_surname_stands_before_the_full_name_of_its_bearer(read):
    text = "Palis denied that he had been warned. Later Damir Palis, a gravel merchant, lent the town 14 lorries."
    assert find_meant(read, text, "Palis") == ["Damir Palis"]


def test_who_leads_the_opposition_is_not_the_president(read):
    text = (
        "The opposition leader, Clement Ardo, disputes the tally. He told the paper so on Monday. "
        "The president addressed the nation on television this afternoon."
    )
    assert find_meant(read, text, "The president") != ["Clement Ardo"]
