from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from tests.changes.records import Made, make_record

from crosswire.changes import keep_ids, keep_record_ids
from crosswire.codec import make_id

HERALD = ("Two men died", "The mill burned for nine hours", "The owner denies it")
SUN = ("Two workers died", "The fire began in the loft")
FIRST = make_record(
    {"Herald": HERALD},
    [Made(voices=((f"Herald: {line}",),)) for line in HERALD],
)
SECOND = make_record(
    {"Herald": HERALD, "Sun": SUN},
    [
        Made(voices=(("Sun: The fire began in the loft",),)),
        Made(voices=(("Herald: Two men died",), ("Sun: Two workers died",))),
        Made(voices=(("Herald: The mill burned for nine hours",),)),
        Made(voices=(("Herald: The owner denies it",),)),
    ],
)


def texts(record):
    return {fact.id: fact.text for fact in record.stories[0].facts}


def test_a_fact_that_another_article_tells_too_keeps_its_id():
    kept = keep_record_ids(FIRST, SECOND)
    assert texts(FIRST).items() <= texts(kept).items()
    assert texts(SECOND) != texts(kept)


def test_all_that_names_a_fact_follows_it():
    story = keep_record_ids(FIRST, SECOND).stories[0]
    ids = {fact.id for fact in story.facts}
    named = [*story.timeline, *story.brief, *story.to_check]
    assert named
    assert all(set(one.facts) <= ids for one in named)


def test_figures_follow_their_fact():
    made = Made(
        voices=(("Herald: Two men died",), ("Sun: Two workers died",)),
        figures=(("Herald: Two men died", 2, "2025-03-11"), ("Sun: Two workers died", 3, "2025-03-12")),
    )
    later = make_record({"Herald": HERALD, "Sun": SUN}, [made])
    story = keep_record_ids(FIRST, later).stories[0]
    assert story.figures[0].fact == story.facts[0].id == FIRST.stories[0].facts[0].id


def test_a_fact_that_falls_apart_leaves_its_id_to_the_greater_part_and_no_two_facts_share_one():
    whole = make_record({"Herald": HERALD}, [Made(voices=(tuple(f"Herald: {line}" for line in HERALD),))])
    parts = make_record(
        {"Herald": HERALD},
        [Made(voices=((f"Herald: {HERALD[2]}",),)), Made(voices=((f"Herald: {HERALD[0]}", f"Herald: {HERALD[1]}"),))],
    )
    kept = keep_record_ids(whole, parts).stories[0].facts
    assert kept[1].id == whole.stories[0].facts[0].id
    assert kept[0].id != kept[1].id


def test_an_id_that_stands_for_other_statements_now_is_not_given_twice():
    first = make_record({"Herald": HERALD}, [Made(voices=((f"Herald: {HERALD[0]}",),))]).stories[0]
    moved = structs.replace(
        first,
        facts=(structs.replace(first.facts[0], id=first.facts[0].id, statements=FIRST.stories[0].facts[1].statements),),
    )
    later = keep_ids(moved, FIRST.stories[0])
    ids = [fact.id for fact in later.facts]
    assert len(set(ids)) == len(ids)
    assert later.facts[1].id == first.facts[0].id
    assert later.facts[0].id != first.facts[0].id


def test_a_detail_told_by_the_way_does_not_take_the_id_of_the_fact_that_it_stands_in():
    lines = {"Herald": HERALD, "Sun": SUN}
    both = (("Herald: Two men died",), ("Sun: Two workers died",))
    earlier = make_record(lines, [Made(voices=both)])
    later = make_record(
        {**lines, "Post": ("The two died at once",)},
        [
            Made(voices=both, slot="age", positions=(("47", both[0]), ("74", both[1]))),
            Made(voices=(*both, ("Post: The two died at once",))),
        ],
    )
    facts = keep_record_ids(earlier, later).stories[0].facts
    assert facts[1].id == earlier.stories[0].facts[0].id
    assert facts[0].id != facts[1].id


def test_facts_of_an_edited_text_keep_their_ids():
    old = make_record({"Herald": HERALD}, [Made(voices=((f"Herald: {line}",),)) for line in HERALD])
    lines = ("Three men died", "The mill burned for nine hours", "The owner denies it")
    new = make_record({"Herald": lines}, [Made(voices=((f"Herald: {line}",),)) for line in lines])
    assert old.articles[0].id != new.articles[0].id
    kept = keep_record_ids(old, new)
    assert [fact.id for fact in kept.stories[0].facts] == [fact.id for fact in old.stories[0].facts]


def test_facts_of_a_story_that_went_into_another_keep_the_ids_that_they_had_there():
    other = make_record({"Sun": SUN}, [Made(voices=((f"Sun: {line}",),)) for line in SUN])
    kept = keep_record_ids(FIRST, SECOND, merged=[other])
    assert texts(FIRST).items() <= texts(kept).items()
    assert texts(kept)[other.stories[0].facts[1].id] == SUN[1]
    assert keep_record_ids(FIRST, kept, merged=[other]) == kept


def test_without_an_earlier_record_nothing_is_renamed():
    assert keep_record_ids(None, FIRST) is FIRST


STATEMENTS = [f"s-{number}" for number in range(8)]


@st.composite
def stories(draw):
    """A story whose facts are groups of a few statements; some statements may stand in two."""
    groups = draw(st.lists(st.lists(st.sampled_from(STATEMENTS), min_size=1, max_size=4, unique=True), max_size=7))
    pattern = FIRST.stories[0].facts[0]
    facts = {
        make_id("f", *sorted(group)): structs.replace(
            pattern,
            id=make_id("f", *sorted(group)),
            statements=tuple(group),
            slot=draw(st.sampled_from([None, "age"])),
        )
        for group in groups
    }
    return structs.replace(FIRST.stories[0], facts=tuple(facts.values()), timeline=(), brief=(), to_check=())


@given(stories(), stories(), st.lists(stories(), max_size=2))
def test_ids_are_kept_once_of_stories_that_were_merged_too(earlier, later, merged):
    named = keep_ids(earlier, later, merged=merged)
    assert keep_ids(earlier, named, merged=merged) == named
    assert len({fact.id for fact in named.facts}) == len(later.facts)


@given(st.lists(stories(), min_size=1, max_size=4))
def test_ids_are_kept_once_and_for_all_and_are_never_given_twice(told):
    kept = told[0]
    for later in told[1:]:
        named = keep_ids(kept, later)
        assert keep_ids(kept, named) == named
        assert keep_ids(named, named) == named
        assert len({fact.id for fact in named.facts}) == len(later.facts)
        assert [fact.statements for fact in named.facts] == [fact.statements for fact in later.facts]
        kept = named
