"""What somebody is quoted with in all stories: the right person, each saying once, nobody put together."""

from contextlib import suppress

import pytest
from tests.made_news import NOW
from tests.made_sayings import ALL

from crosswire.desk import add_paths, refresh
from crosswire.desk.quotes import find_quotes, list_hits, list_speakers
from crosswire.errors import UsageError
from crosswire.store import Store


@pytest.fixture(scope="module")
def desk(tmp_path_factory, tools, written):
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    with Store.open(path, write=True) as store:
        add_paths(store, [written(ALL)], tools, NOW)
        refresh(store, tools, NOW)
        yield store


def test_a_person_is_found_in_all_stories_newest_first(desk):
    quoted = find_quotes(desk, "Zoë Lindström")
    assert quoted.speaker.name == "Zoë Lindström"
    assert quoted.speaker.stories == 2
    texts = [saying.text for saying in quoted.sayings]
    assert texts[0] == "The water smelled of paint,"
    assert "They are looking for easy prey," in texts
    dates = [saying.published for saying in quoted.sayings]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("name", ["Lindström", "lindstrom", "ZOE LINDSTROM", "  Zoë   Lindström "])
def test_a_surname_without_accents_finds_the_fullest_name(desk, name):
    assert find_quotes(desk, name).sayings == find_quotes(desk, "Zoë Lindström").sayings


def test_one_saying_of_several_outlets_stands_once_with_all_of_them(desk):
    (saying,) = find_quotes(desk, "Lena Corvath").sayings
    assert saying.text == "Nothing is left on the trees below the church,"
    assert set(saying.outlets) == {"Arle Post", "Radio Tolmin"}
    assert [one.kind for one in saying.renderings] == ["direct", "direct"]
    for one in saying.renderings:
        article = desk.article(one.article)
        assert one.text in article.text[one.span.start : one.span.end]
        assert one.outlet == article.outlet


def test_two_of_one_surname_are_named_and_never_put_together(desk):
    quoted = find_quotes(desk, "Corvath")
    assert quoted.speaker is None
    assert not quoted.sayings
    assert {one.name for one in quoted.choices} == {"Lena Corvath", "Łukasz Corvath"}
    (saying,) = find_quotes(desk, "Lukasz Corvath").sayings
    assert saying.text == "We found them at dawn along the stream,"


def test_a_body_is_quoted_too(desk):
    quoted = find_quotes(desk, "ministry of farming")
    assert quoted.speaker.name == "Ministry of Farming"
    assert {"We will send two rangers with dogs."} <= {saying.text for saying in quoted.sayings}


def test_part_of_a_name_offers_those_who_have_it(desk):
    assert [one.name for one in find_quotes(desk, "Zoe").choices] == ["Zoë Lindström"]
    assert find_quotes(desk, "Nobody Here").choices == ()
    assert find_quotes(desk, "Nobody Here").speaker is None


def test_time_narrows(desk):
    whole = find_quotes(desk, "Lindström").sayings
    late = find_quotes(desk, "Lindström", since="2026-05-01").sayings
    early = find_quotes(desk, "Lindström", before="2026-05-01").sayings
    assert late
    assert early
    assert {saying.id for saying in whole} == {saying.id for saying in (*late, *early)}
    assert not find_quotes(desk, "Lindström", since="2026-04-11", before="2026-05-20").sayings


def test_sayings_are_hits_too_with_their_words_in_the_article(desk):
    hits = list_hits(find_quotes(desk, "Lindström"))
    assert hits
    assert len({hit.ref for hit in hits}) == len(hits)
    assert all(hit.text in desk.article(hit.article).text for hit in hits)


def test_everybody_who_is_quoted_is_listed(desk):
    names = [one.name for one in list_speakers(desk)]
    assert {"Lena Corvath", "Łukasz Corvath", "Zoë Lindström", "Ministry of Farming"} <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", ["", "  ", "()", "x" * 100_000, "\x00"])
def test_what_is_no_name_is_refused(desk, name):
    with pytest.raises(UsageError, match="say whose quotes"):
        find_quotes(desk, name)


@pytest.mark.parametrize("name", ["%", "_a_", "a\x00b", "\ud800x", "' OR 1=1", '"Lena"'])
def test_no_name_is_ever_syntax(desk, name):
    with suppress(UsageError):
        assert find_quotes(desk, name).asked == name
