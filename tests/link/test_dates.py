import itertools

import pytest

from crosswire.link.dates import infer_dates

FIRST = (
    "Orlan president Dario Velt arrived in Kesh on Thursday, his first visit to the island state in 18 years.\n\n"
    "Velt was met at the airport by premier Ines Marrow. The two last met seven months ago when Marrow toured the Orlan "
    "shipyards last October.\n"
)
SECOND = (
    "President Dario Velt of Orlan was welcomed in Kesh by premier Ines Marrow.\n\n"
    "Velt's last visit to Kesh was in April 2006. Marrow had invited Velt to Kesh in October 2023, officials said.\n"
)
THIRD = "Dario Velt landed in Kesh on Thursday. It was the first time that Velt had been there since 2006, Orlan radio said.\n"


def resolve(examine_text, *texts, **fields):
    pairs = [examine_text(text, **fields) for text in texts]
    return infer_dates([article for article, _ in pairs], [found for _, found in pairs])


def dates(resolution):
    return {article.published for article in resolution.articles}


def test_clues_across_articles_date_the_story_to_a_month(examine_text):
    resolution = resolve(examine_text, FIRST, SECOND, THIRD)
    assert dates(resolution) == {"2024-05"}
    assert {article.dated_by for article in resolution.articles} == {"inferred"}
    assert all("“seven months ago”" in (article.dated_why or "") for article in resolution.articles)
    assert resolution.problems == ()


def test_times_are_reckoned_anew_once_the_month_is_known(examine_text):
    resolution = resolve(examine_text, FIRST, SECOND)
    times = {time.text: time for found in resolution.findings for time in found.times}
    assert times["last October"].value == "2023-10"
    assert times["seven months ago"].value == "2023-10"
    thursday = times["Thursday"]
    assert (thursday.value, thursday.weekday) == ("XXXX-WXX-4", "thursday")
    assert (thursday.earliest, thursday.latest) == ("2024-05-01", "2024-05-31")
    assert (resolution.event_earliest, resolution.event_latest) != ("2024-05-02", "2024-05-02")


def test_the_order_of_articles_changes_nothing(examine_text):
    shown = {
        tuple(
            sorted(
                (article.text, article.published, article.dated_why)
                for article in resolve(examine_text, *texts).articles
            )
        )
        for texts in itertools.permutations((FIRST, SECOND, THIRD))
    }
    assert len(shown) == 1


def test_years_alone_give_a_year(examine_text):
    resolution = resolve(
        examine_text, THIRD, "Velt came to Kesh, his first trip there in 18 years, Orlan radio said.\n"
    )
    assert dates(resolution) == {"2024"}


@pytest.mark.parametrize(
    "text",
    [
        # a past date is a lower bound only
        "The mayor of Kesh resigned on Monday. She was elected in 2019 and again in May 2023, the council said.\n",
        # two things in one sentence
        "The mayor resigned two years ago, after the council was dissolved in 2015 and the bridge fell.\n",
        # nobody says what was in the year
        "The storm was the worst in a decade. In 2012 a fire destroyed the town hall of Kesh.\n",
        # earlier agreements are not the occasion before
        "Velt's first visit in 18 years. Earlier treaties between Velt and Kesh were signed in 1961 and 2001.\n",
        "The strike began on Tuesday and will end on Friday.\n",
    ],
)
def test_no_date_is_invented(examine_text, text):
    resolution = resolve(examine_text, text)
    assert dates(resolution) == {None}
    assert resolution.articles[0].dated_by is None


def test_texts_that_contradict_each_other_date_nothing(examine_text):
    resolution = resolve(
        examine_text,
        "Velt came to Kesh on his first visit in 18 years. Velt's last visit was in 2006.\n",
        "Velt came to Kesh on his first visit in 12 years. Velt's last visit was in 2010.\n",
    )
    assert dates(resolution) <= {None, "2024", "2022", "2028"}
    assert None in dates(resolution) or resolution.problems


def test_a_dated_article_keeps_its_date_and_places_its_days(examine_text):
    resolution = resolve(examine_text, FIRST, THIRD, published="2024-05-17")
    assert dates(resolution) == {"2024-05-17"}
    assert (resolution.event_earliest, resolution.event_latest) == ("2024-05-16", "2024-05-16")
    assert "Thursday" in (resolution.event_why or "")


def test_an_undated_article_is_dated_by_the_others_to_the_month_at_most(examine_text):
    dated = [examine_text(text, published="2024-05-17", dated_by="page") for text in (FIRST, SECOND)]
    undated = examine_text(THIRD)
    resolution = infer_dates([article for article, _ in (*dated, undated)], [found for _, found in (*dated, undated)])
    assert resolution.articles[2].published == "2024-05"
    assert "other articles of the story" in (resolution.articles[2].dated_why or "")


def test_times_in_direct_speech_date_nothing(examine_text):
    text = "“My last visit to Kesh was in 2006 and this is my first visit in 18 years,” said Dario Velt.\n"
    assert dates(resolve(examine_text, text)) == {None}


def test_a_story_without_times_is_left_as_it_is(examine_text):
    resolution = resolve(examine_text, "The mayor of Kesh resigned, and the council thanked her for her work there.\n")
    assert dates(resolution) == {None}
    assert (resolution.event_earliest, resolution.event_latest, resolution.event_why) == (None, None, None)
