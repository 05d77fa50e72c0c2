"""FollowTheMoney entities: every tie leads to an entity, all name their articles, and its own library takes them whole."""

import json
import subprocess
from pathlib import Path

import pytest
from msgspec import structs

from crosswire.export.ftm import write_ftm
from crosswire.export.parties import choose_kinds
from crosswire.model import Entity

ROOT = Path(__file__).parents[2]


def read(record):
    return {made["id"]: made for made in map(json.loads, write_ftm(record).splitlines())}


@pytest.fixture(scope="module")
def entities(record):
    return read(record)


def pick(entities, schema):
    return [made["properties"] for made in entities.values() if made["schema"] == schema]


def test_every_tie_leads_to_an_entity(entities):
    ties = [
        value
        for made in entities.values()
        for name in ("proof", "entity", "document", "resolved", "involved")
        for value in made["properties"].get(name, ())
    ]
    assert len(ties) > 20
    assert set(ties) <= set(entities)


def test_all_that_is_told_names_its_articles(entities):
    for made in entities.values():
        if made["schema"] not in {"Article", "Mention"}:
            assert made["properties"]["proof"], made


def test_an_article_keeps_its_text_and_where_it_was_published(entities):
    courier = next(made for made in pick(entities, "Article") if "sourceUrl" in made)
    assert courier["publisher"] == ["Quillon <b>Courier</b>"]
    assert courier["publishedAt"] == ["2031-05-05"]
    assert "The coastguard says the Solveig was travelling too fast" in courier["bodyText"][0]
    assert courier["sourceUrl"] == ["https://courier.example/ferry?id=1&x=<2>"]


def test_a_quote_ties_its_speaker_to_the_article(entities):
    said = pick(entities, "Documentation")
    assert {entities[tie["entity"][0]]["properties"]["name"][0] for tie in said} == {"Marten Oake"}
    told = next(tie for tie in said if "Marrow Wire" in tie["description"][0])
    assert told["summary"] == ["“We did nothing we had not done a thousand times”"]
    assert told["description"] == ["unnamed outlet → Marrow Wire → Marten Oake"]


def test_a_fact_is_a_note_with_its_status(entities):
    note = next(note for note in pick(entities, "Note") if note["name"] == ["whether the ferry went too fast"])
    assert note["keywords"] == ["disputed", "alleged"]
    assert note["description"] == ["disputed, alleged: the coastguard says so; Marten Oake denies it"]


@pytest.mark.parametrize(
    ("name", "kind", "made"),
    [
        ("Ministry of Salt", "organisation", "public body"),
        ("Quillon County Council", "organisation", "public body"),
        ("Dunmere Holdings", "organisation", "company"),
        ("Oakers United", "organisation", "body"),
        ("Ada Renwick", "person", "person"),
        ("Quillon Harbour", "place", "place"),
        ("Monday Club", "group", None),
        ("Quillon <b>Courier</b>", "person", "body"),
    ],
)
def test_what_an_entity_is(record, name, kind, made):
    story = structs.replace(record.stories[0], entities=(Entity(id="e-1", name=name, kind=kind),))
    assert choose_kinds(structs.replace(record, stories=(story,))).get("e-1") == made


def test_a_name_of_two_kinds_is_a_party_of_neither(record):
    two = (Entity(id="e-1", name="Costa", kind="person"), Entity(id="e-2", name="Costa", kind="organisation"))
    story = structs.replace(record.stories[0], entities=two)
    assert choose_kinds(structs.replace(record, stories=(story,))) == {"e-1": "party", "e-2": "party"}


def test_nothing_unseen_comes_through(record):
    assert not {"\u202e", "\u200b", "\\u001b", "\\u0007"} & set(write_ftm(record).decode())


@pytest.mark.slow
def test_its_own_library_takes_every_entity_and_value(record, tmp_path):
    """The library stands in an environment of its own, which scripts/make_ftm_venv.sh makes."""
    made = subprocess.run(
        [ROOT / "scripts" / "make_ftm_venv.sh"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    entities = tmp_path / "entities.ftm.json"
    entities.write_bytes(write_ftm(record))
    command = [made.stdout.strip(), Path(__file__).with_name("read_ftm.py"), entities]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout) == {
        "Article": 4,
        "Documentation": 2,
        "Event": 4,
        "Mention": 4,
        "Note": 8,
        "Organization": 1,
        "Person": 1,
    }
