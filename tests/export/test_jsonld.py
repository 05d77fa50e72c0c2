"""schema.org in JSON-LD, read by extruct out of a page: nothing breaks out of its script, no claim is rated."""

import json

import extruct
import pytest
from msgspec import structs

from crosswire.export.jsonld import find_first, write_jsonld


@pytest.fixture(scope="module")
def nodes(record):
    """The nodes as extruct finds them in a page that holds the bytes as they are."""
    page = b'<html><head><script type="application/ld+json">' + write_jsonld(record) + b"</script></head></html>"
    (found,) = extruct.extract(page.decode("utf-8"), syntaxes=["json-ld"])["json-ld"]
    assert found["@context"] == "https://schema.org"
    return found["@graph"]


def pick(nodes, kind):
    return [node for node in nodes if node["@type"] == kind]


def test_nothing_in_it_ends_a_script(record):
    data = write_jsonld(record)
    assert not set(b"<>&") & set(data)
    assert b"\xe2\x80\xa8" not in data
    assert "nobody helped <i>" in json.dumps(json.loads(data))


def test_every_reference_leads_to_a_node(nodes):
    names = {node["@id"] for node in nodes}
    assert len(names) == len(nodes)
    held = [value for node in nodes for value in node.values() if isinstance(value, list)]
    links = {item["@id"] for value in held for item in value if isinstance(item, dict) and "@id" in item}
    assert links
    assert links <= names


def test_an_article_has_headline_publisher_date_and_a_web_address_only(nodes):
    courier = next(node for node in pick(nodes, "NewsArticle") if "publisher" in node)
    assert courier["publisher"]["name"] == "Quillon <b>Courier</b>"
    assert courier["headline"] == "Ferry strikes pier at Quillon Harbour, 14 hurt"
    assert [node["url"] for node in pick(nodes, "NewsArticle") if "url" in node] == [
        "https://courier.example/ferry?id=1&x=<2>"
    ]


def test_a_quotation_has_its_speaker_and_its_article(nodes):
    said = pick(nodes, "Quotation")
    names = {node["@id"]: node.get("name") for node in nodes}
    assert {names[node["spokenByCharacter"][0]["@id"]] for node in said} == {"Marten Oake"}
    assert len({node["isPartOf"][0]["@id"] for node in said}) == 2


def test_each_answer_is_a_claim_that_appears_where_it_is_given(nodes, record):
    claims = [
        node
        for node in pick(nodes, "Claim")
        if node["@id"].startswith(f"urn:crosswire:claim:{record.stories[0].facts[2].id}")
    ]
    assert [claim["text"] for claim in claims] == ["the Solveig was travelling too fast", "Oake denied that it was"]
    assert [len(claim["appearance"]) for claim in claims] == [2, 1]


def test_nothing_is_rated(nodes):
    assert "ClaimReview" not in json.dumps(nodes)
    assert "Rating" not in json.dumps(nodes)


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (("2031-05-05", "2031-05-06"), 0),
        (("2031-05-06", "2031-05-05T23:00"), 1),
        (("2031-05-05", "2031-05-05"), None),
        (("2031-05", "2031-05-06"), None),
        ((None, "2031-05-06"), None),
        (("2031-05-06T00:30:00+09:00", "2031-05-05T23:00:00+00:00"), None),
        (("2031-05-06T00:30:00+09:00", "2031-05-06T23:00:00+00:00"), 0),
    ],
)
def test_what_appeared_first_is_said_only_where_dates_tell(record, dates, first):
    articles = [structs.replace(record.articles[0], published=date) for date in dates]
    assert find_first(articles) is (articles[first] if first is not None else None)
