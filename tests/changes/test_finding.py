from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from tests.changes.records import Made, make_record

from crosswire.changes import find_changes, keep_record_ids, stamp_changes

BURNED = "The mill in Tarn burned for nine hours on Monday"
DIED = "Two men died in the fire at the mill"
DIED_TOO = "Two workers lost their lives in the mill fire"
LOFT = "The fire began in the loft of the mill"
BONUS = "The owner had cut the night watch in January"


def single(*said):
    return Made(voices=tuple((one,) for one in said))


ONE = make_record({"Herald": (BURNED, DIED)}, [single(f"Herald: {BURNED}"), single(f"Herald: {DIED}")])


def look(earlier, later, **more):
    return find_changes(earlier, keep_record_ids(earlier, later), **more)


def tell(changes):
    return [(change.kind, change.text) for change in changes]


def test_a_story_is_told_as_one_thing():
    changes = find_changes(None, ONE)
    assert tell(changes) == [("story", "New story: “Fire at the mill”, told by 1 article (Herald).")]


def test_what_is_disputed_in_a_new_story_is_told_beside_it():
    made = Made(
        voices=((f"Herald: {BURNED}",), (f"Sun: {LOFT}",)),
        status="conflicting",
        positions=(("nine hours", (f"Herald: {BURNED}",)), ("six hours", (f"Sun: {LOFT}",))),
    )
    changes = find_changes(None, make_record({"Herald": (BURNED,), "Sun": (LOFT,)}, [made]))
    assert [change.kind for change in changes] == ["story", "conflict"]
    assert changes[1].after == "“nine hours” (Herald) against “six hours” (Sun)"
    assert len(changes[1].evidence) == 2


def test_a_new_article_is_told_with_what_it_adds_and_what_it_bears_out():
    later = make_record(
        {"Herald": (BURNED, DIED), "Sun": (DIED_TOO, LOFT)},
        [single(f"Herald: {DIED}", f"Sun: {DIED_TOO}"), single(f"Sun: {LOFT}"), single(f"Herald: {BURNED}")],
    )
    changes = look(ONE, later)
    assert tell(changes) == [
        ("voice", f"2 voices now, 1 before: “{DIED}”; Sun says it too."),
        ("article", "New article, Sun, 2025-03-11; 1 new fact, and it tells 1 that others told before."),
        ("fact", f"New, from Sun: “{LOFT}”."),
    ]
    assert changes[0].fact == ONE.stories[0].facts[1].id
    sun = next(article for article in later.articles if article.outlet == "Sun")
    assert [(span.article, sun.text[span.start : span.end]) for span in changes[0].evidence] == [(sun.id, DIED_TOO)]


def test_a_copy_is_no_news_but_for_its_coming():
    later = make_record(
        {"Herald": (BURNED, DIED), "Sun": (BURNED, DIED)},
        [
            Made(voices=((f"Herald: {BURNED}", f"Sun: {BURNED}"),)),
            Made(voices=((f"Herald: {DIED}", f"Sun: {DIED}"),)),
        ],
        origins=(("Herald", "Sun"),),
    )
    assert tell(look(ONE, later)) == [
        ("article", "New article, Sun, 2025-03-11; shares its text with Herald, so no voice of its own.")
    ]


def test_a_fact_cut_otherwise_from_the_same_text_is_no_news():
    text = f"{BURNED} and {DIED}"
    whole = make_record({"Herald": (text,)}, [single(f"Herald: {text}")])
    said = whole.findings[0].statements[0]
    later = make_record({"Herald": (text,)}, [single(f"Herald: {text}")])
    assert whole == later
    half = structs.replace(said, id="s-half", end=len(BURNED), parts=((0, len(BURNED)),), text=BURNED)
    rest = structs.replace(said, id="s-rest", start=len(BURNED) + 5, parts=((len(BURNED) + 5, said.end),), text=DIED)
    fact = whole.stories[0].facts[0]
    facts = tuple(
        structs.replace(fact, id=f"f-{s.id}", statements=(s.id,), text=s.text, positions=(), voices=())
        for s in (half, rest)
    )
    cut = structs.replace(
        whole,
        findings=(structs.replace(whole.findings[0], statements=(half, rest)),),
        stories=(structs.replace(whole.stories[0], facts=facts, timeline=(), brief=(), to_check=()),),
    )
    kept = keep_record_ids(whole, cut)
    assert fact.id in {one.id for one in kept.stories[0].facts}
    assert find_changes(whole, kept) == ()


def test_a_conflict_that_appears_is_one_change():
    later = make_record(
        {"Herald": (BURNED, DIED), "Sun": ("The mill burned for six hours",)},
        [
            Made(
                voices=((f"Herald: {BURNED}",), ("Sun: The mill burned for six hours",)),
                status="conflicting",
                positions=(
                    ("nine hours", (f"Herald: {BURNED}",)),
                    ("six hours", ("Sun: The mill burned for six hours",)),
                ),
            ),
            single(f"Herald: {DIED}"),
        ],
    )
    conflict, article = look(ONE, later)
    assert (conflict.kind, article.kind) == ("conflict", "article")
    assert conflict.text == f"Now in conflict: “{BURNED}”: “nine hours” (Herald) against “six hours” (Sun)."
    assert conflict.before == "told by one voice (Herald)"


def make_disputed(sun="The mill burned for six hours"):
    agreed = sun == "The mill burned for nine hours"
    made = Made(
        voices=((f"Herald: {BURNED}",), (f"Sun: {sun}",)),
        status=None if agreed else "conflicting",
        positions=() if agreed else (("nine hours", (f"Herald: {BURNED}",)), ("six hours", (f"Sun: {sun}",))),
    )
    return make_record({"Herald": (BURNED,), "Sun": (sun, LOFT)}, [made, single(f"Sun: {LOFT}")])


def test_a_conflict_that_an_edited_text_settles_is_told_with_the_edit_that_settled_it():
    changes = look(make_disputed(), make_disputed("The mill burned for nine hours"))
    assert tell(changes) == [
        (
            "settled",
            f"No longer in conflict: “{BURNED}”: Sun changed its text. Before: “nine hours” (Herald) against “six hours” (Sun).",
        ),
        (
            "edited",
            "Sun now says “The mill burned for nine hours” (edited without a note).",
        ),
    ]


def test_a_count_that_went_up_is_told_with_both_numbers():
    lines = {"Herald": ("31 people were hurt",)}
    first = make_record(lines, [single("Herald: 31 people were hurt")])
    later = make_record(
        {**lines, "Sun": ("34 people were hurt",)},
        [
            Made(
                voices=(("Herald: 31 people were hurt",), ("Sun: 34 people were hurt",)),
                status="developing",
                cause="later-count",
                slot="number",
                figures=(
                    ("Herald: 31 people were hurt", 31, "2025-03-11"),
                    ("Sun: 34 people were hurt", 34, "2025-03-12"),
                ),
            )
        ],
    )
    count = look(first, later)[0]
    assert (count.kind, count.before, count.after) == ("count", "31 people", "34 people")
    assert "went up from 31 people to 34 people (Sun, as of 2025-03-12)" in count.text
    back = look(keep_record_ids(first, later), first)
    assert "count" not in {change.kind for change in back}


def test_an_older_number_that_comes_late_is_no_change_of_the_count():
    lines = {"Herald": ("34 people were hurt",)}
    later = make_record(
        {**lines, "Sun": ("31 people were hurt",)},
        [
            Made(
                voices=(("Herald: 34 people were hurt",), ("Sun: 31 people were hurt",)),
                status="developing",
                cause="later-count",
                figures=(
                    ("Herald: 34 people were hurt", 34, "2025-03-12"),
                    ("Sun: 31 people were hurt", 31, "2025-03-11"),
                ),
            )
        ],
    )
    assert "count" not in {c.kind for c in look(make_record(lines, [single("Herald: 34 people were hurt")]), later)}


def test_fewer_voices_are_told_with_the_reason():
    lines = {"Herald": (BURNED,), "Sun": (BURNED,)}
    two = make_record(lines, [single(f"Herald: {BURNED}", f"Sun: {BURNED}")])
    one = make_record(lines, [Made(voices=((f"Herald: {BURNED}", f"Sun: {BURNED}"),))], origins=(("Herald", "Sun"),))
    assert tell(look(two, one)) == [
        ("voice", f"1 voice now, 2 before: “{BURNED}”; counted anew: no shared text or source found.")
    ]


def test_a_second_voice_is_told_before_a_fourth():
    papers = dict.fromkeys(("Herald", "Sun", "Post"), (BURNED, DIED))
    first = make_record(papers, [single(*(f"{name}: {BURNED}" for name in papers)), single(f"Herald: {DIED}")])
    later = make_record(
        {**papers, "Echo": (BURNED, DIED)},
        [single(*(f"{name}: {BURNED}" for name in (*papers, "Echo"))), single(f"Herald: {DIED}", f"Echo: {DIED}")],
    )
    told = [change.after for change in look(first, later) if change.kind == "voice"]
    assert told == ["2 voices", "4 voices"]


def test_no_outlet_is_told_to_have_taken_back_what_it_still_says():
    lines = {"Herald": (BURNED,), "Sun": (LOFT,)}
    two = make_record(lines, [single(f"Herald: {BURNED}", f"Sun: {LOFT}")])
    apart = make_record(lines, [single(f"Herald: {BURNED}"), single(f"Sun: {LOFT}")])
    [change] = look(two, apart)
    assert change.text == f"1 voice now, 2 before: “{BURNED}”; what Sun said is now held to answer another question."
    shorter = make_record(
        {"Herald": (BURNED,), "Sun": (BONUS,)}, [single(f"Herald: {BURNED}"), single(f"Sun: {BONUS}")]
    )
    versions = {shorter.articles[1].id: two.articles[1].id}
    later = keep_record_ids(two, shorter, versions)
    texts = [change.text for change in find_changes(two, later, versions=versions) if change.kind == "voice"]
    assert texts == [f"1 voice now, 2 before: “{BURNED}”; Sun no longer says it."]


def test_one_conflict_is_told_once_even_where_two_facts_show_it():
    lines = {"Herald": (BURNED, DIED), "Sun": (LOFT, BONUS)}
    sides = ((BURNED,), (LOFT,))
    answers = (("nine hours", (f"Herald: {BURNED}",)), ("six hours", (f"Sun: {LOFT}",)))
    voices = tuple((f"{outlet}: {line}",) for outlet, (line,) in zip(lines, sides, strict=True))
    both = [
        Made(voices=voices, status="conflicting", positions=answers),
        Made(voices=(*voices, (f"Sun: {BONUS}",)), status="conflicting", positions=answers),
    ]
    assert [change.kind for change in look(ONE, make_record(lines, both))].count("conflict") == 1


def test_stories_that_turn_out_to_be_one_are_told_once():
    other = make_record({"Sun": (LOFT, BONUS)}, [single(f"Sun: {LOFT}"), single(f"Sun: {BONUS}")])
    both = make_record(
        {"Herald": (BURNED, DIED), "Sun": (LOFT, BONUS)},
        [*(single(f"Herald: {one}") for one in (BURNED, DIED)), *(single(f"Sun: {one}") for one in (LOFT, BONUS))],
    )
    assert tell(look(ONE, both, merged=[other])) == [
        ("merged", "“Fire at the mill” turned out to be this story: 1 article joined it (Sun).")
    ]
    assert tell(look(both, ONE)) == [("split", "1 article is no longer part of this story (Sun).")]


def test_a_fact_of_several_voices_that_nobody_tells_any_more_is_told():
    lines = {"Herald": (BURNED, DIED), "Sun": (LOFT, BONUS)}
    told = [single(f"Herald: {DIED}"), single(f"Sun: {BONUS}"), single(f"Herald: {BURNED}", f"Sun: {LOFT}")]
    gone = {"Herald": (DIED,), "Sun": (BONUS,)}
    changes = look(make_record(lines, told), make_record(gone, [single(f"Herald: {DIED}"), single(f"Sun: {BONUS}")]))
    assert [change.kind for change in changes] == ["edited", "edited", "gone"]


def test_only_the_weightiest_new_facts_are_told_and_no_scraps():
    lines = tuple(
        f"The mill hand number {word} told his own tale of it" for word in "one two three four five six".split()
    )
    facts = [single(f"Sun: {line}") for line in (*lines, "he ran")]
    later = make_record(
        {"Herald": (BURNED, DIED), "Sun": (*lines, "he ran")},
        [single(f"Sun: {'he ran'}"), *facts[:-1], single(f"Herald: {BURNED}"), single(f"Herald: {DIED}")],
    )
    told = [change.after for change in look(ONE, later) if change.kind == "fact"]
    assert told == list(lines[:5])


def test_stamped_changes_differ_in_their_ids_from_one_revision_to_the_next():
    changes = find_changes(None, ONE)
    first, second = (stamp_changes(changes, revision=number, at="2025-03-11T08:00:00Z") for number in (1, 2))
    assert first[0].id != second[0].id
    assert (first[0].revision, first[0].at) == (1, "2025-03-11T08:00:00Z")


LINES = [BURNED, DIED, DIED_TOO, LOFT, BONUS]


@st.composite
def records(draw):
    """A record of up to three articles, each with some of the lines, facts of a line or two."""
    articles = {
        outlet: tuple(draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=4, unique=True)))
        for outlet in draw(st.lists(st.sampled_from(["Herald", "Sun", "Post"]), min_size=1, unique=True))
    }
    said = [f"{outlet}: {line}" for outlet, lines in articles.items() for line in lines]
    cuts = sorted({0, len(said), *draw(st.lists(st.integers(0, len(said)), max_size=4))})
    groups = [said[a:b] for a, b in pairwise(cuts)]
    return make_record(articles, [single(*group) for group in groups])


@given(records(), records())
def test_nothing_changes_from_a_record_to_itself_and_no_change_is_told_twice(earlier, later):
    kept = keep_record_ids(earlier, later)
    assert find_changes(kept, kept) == ()
    changes = find_changes(earlier, kept)
    assert len({change.id for change in changes}) == len(changes)
    assert len({(change.kind, change.text) for change in changes}) == len(changes)
    facts = {fact.id for record in (earlier, kept) for fact in record.stories[0].facts}
    articles = {article.id: article for article in kept.articles}
    assert all(change.fact is None or change.fact in facts for change in changes)
    for change in changes:
        for span in change.evidence:
            assert 0 <= span.start < span.end <= len(articles[span.article].text)
