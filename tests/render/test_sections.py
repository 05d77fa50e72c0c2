"""What a reader sees is chosen once: sections, order, who says which, through whom."""

import msgspec
from tests.render.records import OUTLET

from crosswire.model import Entity, Span
from crosswire.render.html import render_html
from crosswire.render.markdown import render_markdown
from crosswire.render.sections import view_record
from crosswire.render.terminal import render_terminal


def view_story(record):
    return view_record(record).stories[0]


def test_each_fact_stands_in_one_section(record):
    story = view_story(record)
    sections = (story.disputed, story.conflicting, story.developing, story.agreed, story.planned, story.single)
    assert [len(facts) for facts in sections] == [1, 1, 1, 1, 1, 3]
    assert sorted(fact.id for facts in sections for fact in facts) == sorted(
        fact.id for fact in record.stories[0].facts
    )


def test_both_wordings_stand_side_by_side_with_who_says_which(record):
    (fact,) = view_story(record).disputed
    assert [(stand.value, stand.tellers, stand.letters) for stand in fact.stands] == [
        ("it was too fast", ("the coastguard",), ("A", "B")),
        ("it was not", ("Marten Oake",), ("A",)),
    ]
    assert [saying.excerpt.words for saying in fact.stands[1].sayings] == ["Oake denied that it was"]
    assert fact.tally == "1 voice against 1 · 2 articles · 3 witnesses"


def tell_differently(record):
    """The record, with its agreed fact put in two places by its statements."""
    story = record.stories[0]
    agreed, rest = story.facts[0], story.facts[1:]
    (held,) = agreed.positions
    places = [
        msgspec.structs.replace(held, value=place, statements=(statement,), origins=1)
        for place, statement in zip(("Quillon", "Marrow"), held.statements, strict=False)
    ]
    fact = msgspec.structs.replace(agreed, slot="place", positions=tuple(places))
    return msgspec.structs.replace(record, stories=(msgspec.structs.replace(story, facts=(fact, *rest)),))


def test_what_is_told_differently_stands_in_a_section_of_its_own(record):
    changed = tell_differently(record)
    story = view_story(changed)
    assert [[stand.value for stand in fact.stands] for fact in story.differing] == [["Quillon", "Marrow"]]
    assert not {fact.id for fact in story.differing} & {fact.id for fact in (*story.agreed, *story.single)}
    assert story.lines[0].facts[0].verdict == "told differently"
    for shown in (render_terminal(changed), render_markdown(changed), render_html(changed)):
        at = shown.rindex("Told differently")
        assert at < shown.index("Marrow", at) < shown.index("Developing", at)


def test_positions_that_differ_in_no_slot_are_no_difference(record):
    changed = tell_differently(record)
    story = changed.stories[0]
    fact = msgspec.structs.replace(story.facts[0], slot=None)
    story = msgspec.structs.replace(story, facts=(fact, *story.facts[1:]))
    shown = view_story(msgspec.structs.replace(record, stories=(story,)))
    assert not shown.differing
    assert fact.id in {agreed.id for agreed in shown.agreed}


def test_a_pair_of_people_is_no_third_one(record):
    story = record.stories[0]
    pair = Entity(id="e-000000000009", name="Oake and Vall", kind="group", members=(story.entities[0].id, "e-x"))
    crowd = Entity(id="e-000000000010", name="dockers", kind="group")
    story = msgspec.structs.replace(story, entities=(*story.entities, pair, crowd))
    names = {member.name for member in view_story(msgspec.structs.replace(record, stories=(story,))).cast}
    assert "dockers" in names
    assert "Oake and Vall" not in names


def test_a_chain_runs_from_the_outlet_to_the_speaker(record):
    speaker = view_story(record).speakers[0]
    (saying,) = speaker.sayings
    assert (speaker.name, speaker.role) == ("Marten Oake", "the ferry's owner")
    assert [wording.renderings[0].chain for wording in saying.wordings] == [
        f"{OUTLET} → Marten Oake",
        "→ Marrow Wire → Marten Oake",
    ]


def test_a_quote_that_no_utterance_holds_is_shown_too(record):
    assert "nobody" in view_story(record).speakers[1].sayings[0].wordings[0].text


def test_what_one_wording_has_beyond_the_fullest_is_marked_and_what_it_leaves_out_is_named(record):
    story = record.stories[0]
    (utterance,) = story.utterances
    first, second = utterance.wordings
    text = "We did nothing wrong at all."
    at = text.index("wrong")
    other = msgspec.structs.replace(second, text=text, kind="reworded", differs=((at, at + 5),), lacks=((0, 2),))
    changed = msgspec.structs.replace(utterance, wordings=(first, other))
    record = msgspec.structs.replace(record, stories=(msgspec.structs.replace(story, utterances=(changed,)),))
    fullest, reworded = view_story(record).speakers[0].sayings[0].wordings
    assert [(run.text, run.marked) for run in reworded.runs] == [
        ("We did nothing", False),
        ("wrong", True),
        ("at all.", False),
    ]
    assert (fullest.manner, reworded.manner) == ("", f"in other words, without “{first.text[:2]}”")


def test_coverage_and_shares(record):
    story = view_story(record)
    assert [tuple(cell.manner if cell else "" for cell in row.cells) for row in story.coverage] == [
        ("told", "asserted", "asserted"),
        ("told", "asserted", ""),
        ("open", "told", ""),
        ("open", "asserted", ""),
        ("open", "", "open"),
    ]
    assert [(share.article.letter, share.shared, share.alone) for share in story.shares] == [
        ("A", 5, 0),
        ("B", 4, 1),
        ("D", 2, 2),
    ]


def test_a_direction_is_told_in_letters(record):
    assert view_story(record).reuse[0].direction == "[B] → [A]"


def test_articles_alone_and_problems(record):
    view = view_record(record)
    assert [article.title for article in view.alone] == ["Sponge wins"]
    assert [(problem.where, problem.message) for problem in view.problems] == [("read", "notes[2J.bin <b>: not text")]


def test_the_order_of_input_never_shows(record):
    turned = msgspec.structs.replace(record, articles=record.articles[::-1], findings=record.findings[::-1])
    assert view_record(turned) == view_record(record)


def test_a_record_that_does_not_hold_is_still_shown(record):
    story = record.stories[0]
    line = msgspec.structs.replace(
        story.brief[0], facts=("f-none",), evidence=(Span(article="a-none", start=0, end=9), *story.brief[0].evidence)
    )
    fact = msgspec.structs.replace(
        story.facts[0], statements=("s-none", *story.facts[0].statements), articles=("a-none",)
    )
    broken = msgspec.structs.replace(story, brief=(line,), facts=(fact,), entities=(), articles=("a-none",))
    view = view_story(msgspec.structs.replace(record, stories=(broken,)))
    assert len(view.lines[0].excerpts) == 3
    assert view.agreed[0].letters == ("A", "B", "D")
