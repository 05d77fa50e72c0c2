import pytest

from crosswire.codec import make_id
from crosswire.extract.names.finding import find_mentions
from crosswire.extract.referents.finding import find_referents
from crosswire.link.entities import link_entities
from crosswire.model import Findings

FIRST = (
    "Han was at the airport to meet Russian President Pavel Orlov. The Russian president praised the welcome. "
    "Years ago Orlov met Han Seo Il, the late leader of North Korea."
)
SECOND = (
    "North Korean leader Han Seo Jun met Pavel Orlov in Pyongyang. Han spoke first, the Northern Coast News Agency said. "
    "Moscow denied selling arms to North Korea. Both countries want trade, and Orlov said he was pleased."
)
THIRD = "Han Seo-jun thanked the Kremlin, NCNA said. The U.S. and the United States' allies objected."


@pytest.fixture(scope="session")
def link(parse, make_article):
    """`link(*texts)`: of each text the pairs of mention and entity name, and the entities by name."""

    def link_texts(*texts):
        articles, findings = [], []
        for text in texts:
            parsed = parse(text)
            mentions = find_mentions(parsed)
            referents, references = find_referents(parsed, mentions)
            articles.append(make_article(text))
            findings.append(
                Findings(article=parsed.article, mentions=mentions, referents=referents, references=references)
            )
        resolution = link_entities(articles, findings)
        names = {one.id: one.name for one in resolution.entities}
        told = []
        for found in findings:
            assigned = resolution.assignments[found.article]
            groups = resolution.groups[found.article]
            told.append(
                [
                    (mention.text, names.get(assigned[at]), sorted(names[id_] for id_ in groups.get(at, ())))
                    for at, mention in enumerate(found.mentions)
                ]
            )
        return told, {one.name: one for one in resolution.entities}, resolution

    return link_texts


def test_a_surname_alone_is_the_living_bearer_whom_the_others_name(link):
    told, entities, _ = link(FIRST, SECOND, THIRD)
    assert ("Han", "Han Seo Jun", []) in told[0]
    assert ("Han Seo Il", "Han Seo Il", []) in told[0]
    assert ("Han Seo-jun", "Han Seo Jun", []) in told[2]
    assert entities["Han Seo Il"].deceased
    assert not entities["Han Seo Jun"].deceased
    assert entities["Han Seo Jun"].role == "North Korean leader"


def test_a_country_is_one_under_all_its_names(link):
    told, entities, _ = link(FIRST, SECOND, THIRD)
    assert ("Moscow", "Russia", []) in told[1]
    assert ("Kremlin", "Russia", []) in told[2]
    assert ("U.S.", "United States", []) in told[2]
    assert ("Pyongyang", "Pyongyang", []) in told[1]
    assert entities["Pyongyang"].kind == "place"


def test_an_acronym_of_one_article_is_the_body_of_another(link):
    told, entities, _ = link(SECOND, THIRD)
    assert ("NCNA", "Northern Coast News Agency", []) in told[1]
    assert entities["Northern Coast News Agency"].aliases == ("NCNA",)


def test_descriptions_and_plurals_are_resolved(link):
    told, _, _ = link(FIRST, SECOND)
    assert ("The Russian president", "Pavel Orlov", []) in told[0]
    assert ("Both countries", None, ["North Korea", "Russia"]) in told[1]


def test_two_with_one_surname_stay_two_across_articles(link):
    told, entities, _ = link(
        "Ruth Farrow won. Ruth Farrow smiled.", "Martin Farrow lost.", "A judge heard Farrow on Monday."
    )
    assert {"Ruth Farrow", "Martin Farrow"} <= set(entities)
    assert ("Farrow", "Ruth Farrow", []) in told[2] or ("Farrow", "Farrow", []) in told[2]


def test_a_family_name_of_two_words_is_the_bearers(link):
    told, _, _ = link(
        "Ana Lucia De Solis won the race on Monday.", "Officials said De Solis was pleased with the race."
    )
    assert ("De Solis", "Ana Lucia De Solis", []) in told[1]


def test_a_ship_and_a_club_are_one_under_their_names(link):
    told, _, _ = link(
        "The frigate HMS Erland left the port. The coach of the Boston Red Sox was on board.",
        "The Royal Navy Ship Erland was late. The coach said the Red Sox would wait for her.",
    )
    names = [{text: name for text, name, _ in some} for some in told]
    assert names[0]["HMS Erland"] == names[1]["Royal Navy Ship Erland"]
    assert names[0]["Boston Red Sox"] == names[1]["Red Sox"] == "Boston Red Sox"


def test_a_body_is_one_in_british_and_american_spelling_and_with_its_last_word(link):
    told, _, _ = link(
        "She was taken to the Orlau Trauma Center, the Orlau Police Department said.",
        "She was taken to the Orlau Trauma Centre, Orlau Police said on Monday.",
    )
    names = [{text: name for text, name, _ in some} for some in told]
    assert names[0]["Orlau Trauma Center"] == names[1]["Orlau Trauma Centre"]
    assert names[0]["Orlau Police Department"] == names[1]["Orlau Police"]


def test_the_order_of_articles_changes_nothing(link):
    _, _, one = link(FIRST, SECOND, THIRD)
    _, _, other = link(THIRD, FIRST, SECOND)
    assert one.entities == other.entities
    assert one.assignments == other.assignments
    assert one.groups == other.groups


def test_ids_come_from_content(link):
    _, entities, _ = link(FIRST, SECOND)
    assert entities["Russia"].id == make_id("e", "place", "country:Russia")


def test_an_outlet_of_the_story_is_nobody_in_another_article(examine_text):
    told = examine_text("Six rebels were killed, according to Aldwick Wire. Aldwick Wire quoted an army spokesman.")
    other = examine_text("The army killed six rebels in the Ost valley on Thursday.", outlet="Aldwick Wire")
    resolution = link_entities([told[0], other[0]], [told[1], other[1]])
    assert {one.name: one.kind for one in resolution.entities}["Aldwick Wire"] == "organisation"


def test_a_firm_is_called_by_its_name_without_its_trade(link):
    told, _, _ = link(
        "The town sold the land to the mining company Korvin Minerals in May. Korvin says it will pay for the road.",
        "Korvin’s shares fell. Mining giant Korvin said on Monday that it would stay.",
    )
    names = {name for mentions in told for text, name, _ in mentions if text.startswith("Korvin")}
    assert names == {"Korvin Minerals"}


def test_two_firms_of_one_first_name_stay_two(link):
    _, entities, _ = link("Korvin Minerals sued Korvin Energy in May. Korvin Energy said Korvin Minerals was wrong.")
    assert {"Korvin Minerals", "Korvin Energy"} <= set(entities)


def test_a_firm_named_before_its_arm_is_not_the_arm(link):
    text = (
        "Norvane said on Monday that it had been robbed. The breach was at Lumsk Corp, a firm also called Norvane "
        "Workforce Solutions. Norvane denied it. Norvane Workforce Solutions was sold in May."
    )
    told, _, _ = link(text, "Norvane, the firm that was robbed, said so in May. Shares of Norvane fell.")
    names = {name for mentions in told[:1] for words, name, _ in mentions if words == "Norvane"}
    assert "Norvane Workforce Solutions" not in names


def test_a_family_name_that_some_take_for_a_place_is_a_persons_where_others_name_her_in_full(link):
    _, entities, _ = link(
        "Ilsa Tamel, 16, was charged. Tamel said nothing.",
        "The girl Ilsa Tamel, a pupil, was charged. Tamel wept.",
        "They talked of Tamel all day. People in Tamel met. They came from Tamel, and went to Tamel. In Tamel it rained.",
    )
    assert {one.kind for name, one in entities.items() if "Tamel" in name} == {"person"}
