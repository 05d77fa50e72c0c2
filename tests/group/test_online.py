from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.group import Fingerprint, Grouper, find_days, find_split, make_fingerprint, sort_prints
from crosswire.group.online import MOST_MEMBERS
from crosswire.model import Article

FERRY = [
    "The ferry Maren Liv ran aground off Haspen in fog, and its 212 passengers were taken off by lifeboat.",
    "Rescue crews brought 212 people ashore at Haspen after the Maren Liv, a ferry, struck a sandbank in fog.",
    "Investigators boarded the grounded ferry Maren Liv off Haspen. Passengers spoke of fog and of the lifeboat.",
]
BUDGET = [
    "Finance minister Oda Brekk will raise the fuel levy in a budget that parliament votes on. Hauliers protested.",
    "Hauliers blocked the ring road against the fuel levy that Oda Brekk, finance minister, put into the budget.",
]
DAY = 739_000


def make_text_print(name, text, published="2025-03-04", language="en", arrived=None):
    article = Article(id=name, source="", text=text, published=published, language=language, digest="", raw_digest="")
    return make_fingerprint(article, arrived)


def make_print(name, stems, day=DAY, **more):
    ordered = sorted(set(stems.split() if isinstance(stems, str) else stems))
    return Fingerprint(
        article=name, language="en", day=day, stems=" ".join(ordered), weights=(32,) * len(ordered), **more
    )


def assign_all(grouper, prints):
    return {item.article: grouper.assign(item) for item in sort_prints(prints)}


def list_stories(grouper):
    return sorted(grouper.stories().values())


@st.composite
def batches(draw):
    """Articles of a few events, each told in some words of its event and some of no event."""
    chance = Random(draw(st.integers(0, 10_000)))
    prints = []
    for number in range(draw(st.integers(1, 30))):
        event = chance.randrange(6)
        told = chance.sample([f"event{event}word{at}" for at in range(14)], 10)
        prints.append(
            make_print(f"a{number}", told + [f"usual{chance.randrange(40)}" for _ in range(8)], DAY + event % 3)
        )
    return prints


# ---------------------------------------------------------------- where an article goes


def test_an_article_starts_a_story_or_joins_one():
    prints = [make_text_print(f"f{at}", text) for at, text in enumerate(FERRY)]
    prints += [make_text_print(f"g{at}", text) for at, text in enumerate(BUDGET)]
    grouper = Grouper()

    told = assign_all(grouper, prints)
    assert [name for name, one in told.items() if one.is_new] == ["f0", "g0"]
    assert list_stories(grouper) == [("f0", "f1", "f2"), ("g0", "g1")]
    assert told["f2"].story == told["f0"].story


def test_a_language_keeps_to_itself():
    grouper = Grouper()
    first = grouper.assign(make_text_print("a", FERRY[0]))
    assert grouper.assign(make_text_print("b", FERRY[0], language="de")).story != first.story


def test_an_article_brings_two_stories_together_and_the_larger_keeps_its_id():
    left = (
        make_print("b", "quay crane fire smoke night crew dock"),
        make_print("c", "quay crane fire smoke night hull dock"),
    )
    right = make_print("a", "dock tanker blaze port pilot tug")
    bridge = make_print("d", "quay crane fire smoke night dock tanker blaze port")
    grouper = Grouper([(left[0], "left"), (left[1], "left"), (right, "right")])

    told = grouper.assign(bridge)
    assert (told.story, told.is_new) == ("left", False)
    assert [(merge.story, merge.into) for merge in told.merges] == [("right", "left")]
    assert grouper.stories() == {"left": ("a", "b", "c", "d")}


def test_of_two_equal_stories_the_one_with_the_older_article_keeps_its_id():
    old, young = make_print("z", "quay crane fire smoke", DAY - 1), make_print("a", "dock tanker blaze port")
    grouper = Grouper([(old, "s-z"), (young, "s-a")])
    assert grouper.assign(make_print("m", "quay crane fire dock tanker blaze")).story == "s-z"


def test_a_story_that_turns_out_to_be_two_parts_and_the_larger_part_keeps_the_id():
    fire = [make_print(f"f{at}", f"quay crane fire smoke night crew word{at}") for at in range(3)]
    vote = [make_print(f"v{at}", f"ballot council recount ward tally clerk word{at}") for at in range(2)]
    grouper = Grouper([(item, "s") for item in fire + vote])

    told = grouper.assign(make_print("v2", "ballot council recount ward tally clerk word9"))
    assert [(split.story, split.into, split.articles) for split in told.splits] == [("s", told.story, ("v0", "v1"))]
    assert told.is_new
    assert grouper.stories() == {"s": ("f0", "f1", "f2"), told.story: ("v0", "v1", "v2")}


def test_a_story_too_large_to_look_at_is_joined_and_stays_whole():
    words = "quay crane fire smoke night crew"
    many = [make_print(f"f{at:03}", f"{words} word{at}") for at in range(2 * MOST_MEMBERS)]
    odd = make_print("a", "ballot council recount ward tally clerk", DAY - 1)
    grouper = Grouper([(item, "s") for item in [*many, odd]])

    told = grouper.assign(make_print("z", words))
    assert (told.story, told.splits) == ("s", ())
    assert len(grouper.stories()["s"]) == 2 * MOST_MEMBERS + 2


def test_an_article_that_is_live_is_not_assigned_again():
    grouper = Grouper([(make_print("a", "quay crane"), "s")])
    with pytest.raises(ValueError, match="forget it first"):
        grouper.assign(make_print("a", "quay crane"))


def test_a_newer_version_takes_the_place_of_a_forgotten_one():
    grouper = Grouper([(make_print("a", "quay crane fire"), "s"), (make_print("b", "quay crane smoke"), "s")])
    grouper.forget("a")
    grouper.forget("nobody")
    assert grouper.assign(make_print("a2", "quay crane fire smoke")).story == "s"
    assert list_stories(grouper) == [("a2", "b")]


# ---------------------------------------------------------------- days


def test_what_is_older_than_the_window_is_let_go():
    grouper = Grouper([(make_print("a", "quay crane fire", DAY), "s")], window_days=10)
    assert not grouper.assign(make_print("b", "quay crane fire", DAY + 10)).is_new
    assert grouper.assign(make_print("c", "quay crane fire", DAY + 21)).is_new
    assert len(grouper) == 1


def test_an_undated_article_moves_no_window_and_meets_all_that_is_live():
    grouper = Grouper([(make_print("a", "quay crane fire", DAY), "s")], window_days=10)
    assert grouper.assign(make_print("b", "quay crane fire", None, arrived=DAY + 400)).story == "s"
    assert len(grouper) == 2


def test_an_undated_article_waits_for_the_dated_ones_of_its_batch():
    prints = [make_print("a", "quay crane fire", DAY), make_print("b", "ballot council ward", DAY + 40)]
    prints += [make_print("u", "quay crane fire", None), make_print("v", "ballot council ward", None)]
    told = assign_all(Grouper(window_days=10), prints)
    assert (told["a"].story, told["b"].story) == (told["u"].story, told["v"].story)


def test_an_undated_article_goes_as_if_published_when_it_arrived():
    grouper = Grouper([(make_print("a", "quay crane fire", None, arrived=DAY), "s")], window_days=10)
    grouper.assign(make_print("b", "ballot council", DAY + 11))
    assert list_stories(grouper) == [("b",)]


def test_articles_without_a_day_come_first_then_by_day_then_by_id():
    prints = [make_print("u", "x", None), make_print("b", "x", DAY), make_print("a", "x", DAY), make_print("c", "x", 1)]
    assert [item.article for item in sort_prints(prints)] == ["u", "c", "a", "b"]


def test_the_days_that_a_batch_needs():
    prints = [make_print("a", "x", DAY), make_print("b", "x", None, arrived=DAY + 5), make_print("c", "x", None)]
    assert find_days(prints, 10) == (DAY - 10, DAY + 15)
    assert find_days(prints[2:]) is None


# ---------------------------------------------------------------- what holds whatever comes


@settings(deadline=None, max_examples=40)
@given(batches(), st.integers(0, 30))
def test_a_grouper_made_anew_goes_on_as_the_old_one(prints, at):
    ordered = sort_prints(prints)
    old = Grouper()
    for item in ordered[:at]:
        old.assign(item)
    story_of = {article: story for story, articles in old.stories().items() for article in articles}
    kept = sorted((item for item in ordered if item.article in story_of), key=lambda item: item.article, reverse=True)
    new = Grouper((item, story_of[item.article]) for item in kept)

    assert [new.assign(item) for item in ordered[at:]] == [old.assign(item) for item in ordered[at:]]
    assert new.stories() == old.stories()


@settings(deadline=None, max_examples=40)
@given(batches())
def test_what_an_assignment_says_is_what_has_changed(prints):
    grouper, told = Grouper(), {}
    for item in sort_prints(prints):
        assignment = grouper.assign(item)
        told |= {article: split.into for split in assignment.splits for article in split.articles}
        into = {merge.story: merge.into for merge in assignment.merges}
        told = {article: into.get(story, story) for article, story in told.items()} | {item.article: assignment.story}
        assert grouper.stories() == {
            story: tuple(sorted(article for article, of in told.items() if of == story)) for story in told.values()
        }


@settings(deadline=None, max_examples=40)
@given(batches(), st.integers(0, 99))
def test_what_shares_no_word_with_a_story_never_touches_it(prints, seed):
    grouper = Grouper()
    assign_all(grouper, prints)
    before = grouper.stories()
    stranger = make_print("z", [f"strange{number}" for number in range(seed % 9 + 1)])

    told = grouper.assign(stranger)
    assert (told.is_new, told.merges, told.splits) == (True, (), ())
    assert grouper.stories() == before | {told.story: ("z",)}


@settings(deadline=None, max_examples=40)
@given(batches(), st.integers(0, 99))
def test_only_the_story_that_an_article_joins_is_touched_by_it(prints, seed):
    grouper = Grouper()
    assign_all(grouper, prints)
    before = grouper.stories()
    event = seed % 6
    told = grouper.assign(make_print("z", [f"event{event}word{at}" for at in range(14)]))

    words = {item.article: item.stems for item in prints}
    touched = {told.story, *(merge.story for merge in told.merges), *(split.story for split in told.splits)}
    for story in touched & before.keys():
        assert any(f"event{event}" in words[article] for article in before[story])
    assert all(grouper.stories()[story] == before[story] for story in before.keys() - touched)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 200), st.integers(1, 99))
def test_the_order_within_a_day_hardly_shows(of, seed):
    chance = Random(of)
    prints = [
        make_print(f"a{number:02}", [f"event{number % 5}word{at}" for at in chance.sample(range(14), 11)])
        for number in range(30)
    ]
    stories = []
    for order in (prints, Random(seed).sample(prints, len(prints))):
        grouper = Grouper()
        for item in order:
            grouper.assign(item)
        stories.append(list_stories(grouper))
    assert stories[0] == stories[1] == sorted(tuple(f"a{at:02}" for at in range(event, 30, 5)) for event in range(5))


# ---------------------------------------------------------------- one story looked at by itself


def test_one_story_is_one_part():
    prints = [make_text_print(f"f{at}", text) for at, text in enumerate(FERRY)]
    assert find_split(prints) == (("f0", "f1", "f2"),)


def test_two_stories_are_two_parts_the_larger_first():
    texts = [*BUDGET, *FERRY]
    prints = [make_text_print(f"a{at}", text) for at, text in enumerate(texts)]
    assert find_split(prints) == (("a2", "a3", "a4"), ("a0", "a1"))
    assert find_split([]) == ()
