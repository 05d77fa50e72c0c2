"""What two articles share is taken from an earlier record where neither has changed, and from nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from crosswire.codec import decode, encode
from crosswire.link import reuse as comparing
from crosswire.link.known_reuse import recall_reuse
from crosswire.link.reuse import find_reuse
from crosswire.model import Article, Findings, Furniture, PrintedFindings, Quote, Recipe, Record, Story

SENTENCES = (
    "The night ferry to Ostrand was turned back at the harbour mouth after its bow door would not close.",
    "None of the ninety people on board was hurt, and all of them slept in the school that night.",
    "A welder who had looked at the hinge in the spring told his foreman that it would not last the year.",
    "The harbour board will meet on Monday behind closed doors, as it has done since the flood of the old quay.",
    "Two lorries of fish were sold on the pier before breakfast for what the drivers were offered.",
    "The line has bought a second boat in Kelm, which is to come in May with a crew of its own.",
)
OUTLETS = (None, "The Ostrand Post", "Kelm Weekly")
DATES = (None, "2025-03-01", "2025-03-02")

ARTICLES = st.builds(
    lambda places, outlet, date, quoted, cut: (tuple(places), outlet, date, quoted, cut),
    st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=5),
    st.sampled_from(OUTLETS),
    st.sampled_from(DATES),
    st.booleans(),
    st.booleans(),
)


def make_article(name, drawn):
    places, outlet, date, quoted, cut = drawn
    text = "\n\n".join(SENTENCES[place] for place in places)
    end = len(SENTENCES[places[0]])
    article = Article(
        id=name,
        source=f"{name}.txt",
        outlet=outlet,
        published=date,
        text=text,
        digest="",
        raw_digest="",
        furniture=(Furniture(start=0, end=end, kind="related"),) if cut else (),
    )
    quote = Quote(id=f"q-{name}", start=0, end=end, parts=((0, end),), text=text[:end], kind="direct")
    return article, Findings(article=name, quotes=(quote,) if quoted else ())


def make_all(drawn):
    pairs = [make_article(f"a-{number:02}", one) for number, one in enumerate(drawn)]
    return [article for article, _ in pairs], [found for _, found in pairs]


def make_record(articles, findings, reuse):
    """The record of these articles as it comes back from a file; a tale that somebody is asked for is no quotation."""
    attitude = Quote(id="q-t", start=0, end=9, parts=((0, 9),), text="The night", kind="direct", act="attitude")
    printed = tuple(PrintedFindings(article=one.article, quotes=(*one.quotes, attitude)) for one in findings)
    story = Story(id="s", title="", gist="", articles=tuple(one.id for one in articles), reuse=tuple(reuse))
    record = Record(
        recipe=Recipe(crosswire="", models={}, settings={}),
        articles=tuple(articles),
        findings=printed,
        stories=(story,),
    )
    return decode(encode(record), Record)


@given(st.lists(ARTICLES, min_size=2, max_size=6))
@settings(max_examples=60, deadline=None)
def test_articles_added_one_by_one_share_what_they_share_all_at_once(drawn):
    articles, findings = make_all(drawn)
    records = []
    for count in range(1, len(articles) + 1):
        known = recall_reuse(records, articles[:count], findings[:count])
        grown = find_reuse(articles[:count], findings[:count], known)
        records = [make_record(articles[:count], findings[:count], grown)]
    assert encode(grown) == encode(find_reuse(articles, findings))


@given(st.lists(st.tuples(ARTICLES, ARTICLES), min_size=2, max_size=4), st.sets(st.integers(0, 3)))
@settings(max_examples=60, deadline=None)
def test_what_was_edited_is_compared_again_whatever_the_edit(pairs, edited):
    articles, findings = make_all([before for before, _ in pairs])
    record = make_record(articles, findings, find_reuse(articles, findings))
    later = [after if number in edited else before for number, (before, after) in enumerate(pairs)]
    articles, findings = make_all(later)
    again = find_reuse(articles, findings, recall_reuse([record], articles, findings))
    assert encode(again) == encode(find_reuse(articles, findings))


@pytest.fixture
def compared(monkeypatch):
    """The pairs that are compared."""
    pairs = []
    compare = comparing.compare_bodies

    def watch(left, right, anchor):
        pairs.append((left.article, right.article))
        return compare(left, right, anchor)

    monkeypatch.setattr(comparing, "compare_bodies", watch)
    return pairs


COPIES = [
    ((0, 1, 2), None, None, False, False),
    ((1, 2, 3), None, None, False, False),
    ((2, 3), None, None, False, False),
]


def test_one_more_article_is_compared_and_the_others_are_not(compared):
    articles, findings = make_all(COPIES)
    before = find_reuse(articles[:2], findings[:2])
    record = make_record(articles[:2], findings[:2], before)
    del compared[:]
    after = find_reuse(articles, findings, recall_reuse([record], articles, findings))
    assert compared == [("a-00", "a-02"), ("a-01", "a-02")]
    assert set(before) <= set(after)


def test_a_pair_that_an_editor_had_left_out_is_compared_when_his_word_is_taken_back(compared):
    articles, findings = make_all(COPIES)
    whole = find_reuse(articles, findings)
    record = make_record(articles, findings, whole[1:])
    del compared[:]
    assert find_reuse(articles, findings, recall_reuse([record], articles, findings)) == whole
    assert compared == [whole[0].articles]


def test_who_had_the_text_first_follows_dates_that_came_later():
    articles, findings = make_all(COPIES[:2])
    record = make_record(articles, findings, find_reuse(articles, findings))
    assert record.stories[0].reuse[0].direction is None
    dated = [structs.replace(one, published=f"2025-03-0{9 - at}") for at, one in enumerate(articles)]
    known = recall_reuse([record], dated, findings)
    assert known
    assert find_reuse(dated, findings, known)[0].direction == "a-01 -> a-00"
