import pytest
from tests.conftest import build_article

from crosswire.kept import Anchor, Correction
from crosswire.model import ChainLink, Findings, Mention, Quote, Referent, Statement
from crosswire.primitives.corrections import list_pairs, pick_settled, settle_corrections

ARTICLE = build_article(
    '"We heard a bang and saw smoke," Holm said.', id="a-1", outlet="Herald", source="n:1", title="Fire"
)
OTHER = build_article("Nothing of it.", id="a-2", outlet="Sun", source="n:2")
OUTLET = (ChainLink(name="Herald", kind="outlet"),)


def quote(key, text, start=1):
    return Quote(
        id=key, start=start, end=start + len(text), parts=((start, start + len(text)),), text=text, kind="direct"
    )


FOUND = Findings(
    article="a-1",
    quotes=(quote("q-1", "We heard a bang and saw smoke"),),
    statements=(
        Statement(id="s-1", start=1, end=15, parts=((1, 15),), text="We heard a bang", chain=OUTLET),
        Statement(id="s-2", start=20, end=29, parts=((20, 29),), text="saw smoke", chain=OUTLET),
    ),
    mentions=(Mention(start=33, end=37, text="Holm", kind="person"),),
    referents=(Referent(id="r-1", name="Anna Holm", kind="person", mentions=(0,)),),
)


def settle(kind, *subject, anchors=()):
    said = Correction(id="k-1", kind=kind, subject=subject, anchors=anchors, by="Ada", at="2026-11-22T06:00:00Z")
    return settle_corrections([said], [ARTICLE, OTHER], [FOUND, Findings(article="a-2")])[0]


def test_what_has_its_id_still_is_found_by_it():
    assert settle("speaker", "q-1").subject == ("q-1",)
    assert settle("not-same", "s-1", "s-2").subject == ("s-1", "s-2")
    assert settle("copy", "a-1", "a-2").subject == ("a-1", "a-2")
    assert settle("speaker", "q-1").credit == "Ada, 2026-11-22"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("We heard a bang and saw smoke", ("q-1",)),
        ("we  heard a bang and saw smoke", ("q-1",)),
        ("We heard a loud bang and saw smoke", ("q-1",)),
        ("We heard a bang", ()),
        ("Nothing of the kind", ()),
        ("", ()),
    ],
)
def test_in_an_edited_text_the_words_find_it(words, found):
    anchor = Anchor(id="q-old", words=words, outlet="Herald", source="n:1")
    assert settle("speaker", "q-old", anchors=(anchor,)).subject == found


def test_the_same_words_in_another_article_are_not_meant():
    assert (
        settle(
            "speaker", "q-old", anchors=(Anchor(id="q-old", words=FOUND.quotes[0].text, outlet="Sun", source="n:9"),)
        ).subject
        == ()
    )
    assert settle(
        "speaker", "q-old", anchors=(Anchor(id="q-old", words=FOUND.quotes[0].text, article="a-1"),)
    ).subject == ("q-1",)


def test_a_pair_of_which_one_is_gone_is_no_pair():
    anchors = (Anchor(id="s-1", words="x"), Anchor(id="s-old", words="gone", article="a-1"))
    assert settle("not-same", "s-1", "s-old", anchors=anchors).subject == ()
    assert list_pairs([settle("not-same", "s-1", "s-old", anchors=anchors)], "not-same") == {}


def test_of_a_fact_the_statements_that_are_left_are_meant():
    anchors = (Anchor(id="s-1", words="x"), Anchor(id="s-old", words="gone", article="a-1"))
    assert settle("note", "f-1", anchors=anchors).subject == ("s-1",)


def test_names_are_meant_if_the_articles_have_them():
    assert settle("same-name", "anna holm", "HOLM").subject == ("anna holm", "HOLM")
    assert settle("same-name", "Anna Holm", "Bo Lind").subject == ()
    assert pick_settled([settle("same-name", "Anna Holm", "Bo Lind")], "same-name") == ()
