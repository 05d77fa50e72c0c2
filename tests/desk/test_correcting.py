"""Each kind of correction: applied, shown as the editor's, standing when an article comes or is edited, undone."""

import pytest
from tests.mill_news import COURIER, FIRST, GAZETTE, HERALD, MORE, RADIO, edit

from crosswire.desk import add_paths, read_story
from crosswire.desk.choosing import choose_article, choose_fact, choose_name, choose_quote, choose_statement
from crosswire.desk.correcting import correct, find_correction, find_dormant, make_correction, undo
from crosswire.errors import UsageError
from crosswire.judge.verify import verify_record

NOW, LATER = "2026-03-05T12:00:00Z", "2026-03-06T12:00:00Z"


class Newsroom:
    """One story in a store, and an editor, Ada."""

    def __init__(self, store, tools, write_lines):
        self.store, self.tools, self.write_lines = store, tools, write_lines
        self.story = self.add(FIRST)

    def add(self, entries):
        return add_paths(self.store, [self.write_lines(entries)], self.tools, NOW).stories[0]

    def read(self):
        record = read_story(self.store, self.story, self.tools, NOW)
        assert verify_record(record) == []
        return record

    def say(self, kind, *subject, value=None, everywhere=False):
        story = None if everywhere else self.story
        said = make_correction(kind, subject, by="Ada", at=NOW, value=value, story=story)
        return correct(self.store, said, NOW)

    def words(self):
        return self.read().stories[0].corrections


@pytest.fixture
def room(store, tools, write_lines):
    return Newsroom(store, tools, write_lines)


def entity(record, name):
    found = [one for one in record.stories[0].entities if name in (one.name, *one.aliases)]
    assert len(found) == 1
    return found[0]


def test_two_names_are_one_until_it_is_undone(room):
    assert entity(room.read(), "Ida Kost").id != entity(room.read(), "Bo Lind").id
    said = room.say("same-name", "Ida Kost", "Bo Lind")
    assert entity(room.read(), "Ida Kost") == entity(room.read(), "Bo Lind")
    room.add(MORE)
    assert entity(room.read(), "Ida Kost") == entity(room.read(), "Bo Lind")
    reasons = [voice.reason for fact in room.read().stories[0].facts for voice in fact.voices]
    assert any("(by Ada, 2026-03-05)" in reason for reason in reasons)
    undo(room.store, said.id, "Bo", LATER)
    assert entity(room.read(), "Ida Kost").id != entity(room.read(), "Bo Lind").id
    assert room.words() == ()


def test_one_name_is_two_until_it_is_undone(room):
    room.add([edit(RADIO, "Mayor Ida Kost", "Mayor Anne Holm")])
    assert entity(room.read(), "Anna Holm").id == entity(room.read(), "Anne Holm").id
    said = room.say("other-name", "Anna Holm", "Anne Holm")
    assert entity(room.read(), "Anna Holm").id != entity(room.read(), "Anne Holm").id
    room.add(MORE)
    assert entity(room.read(), "Anna Holm").id != entity(room.read(), "Anne Holm").id
    undo(room.store, said.id[:6], "Bo", LATER)
    assert entity(room.read(), "Anna Holm").id == entity(room.read(), "Anne Holm").id


def find_bang(record):
    return choose_quote(record, "smoke everywhere")[0]


def test_a_speaker_is_another_even_when_the_text_moves_and_is_edited(room):
    assert find_bang(room.read()).speaker_name == "Anna Holm"
    said = room.say("speaker", find_bang(room.read()).id, value="Eva Lund")
    quote = find_bang(room.read())
    assert quote.speaker_name == "Eva Lund"
    assert [link.name for link in quote.chain] == ["Tarn Herald", "Eva Lund"]
    assert entity(room.read(), "Eva Lund").id == quote.speaker
    told = [s for found in room.read().findings for s in found.statements if s.text.startswith("We heard")]
    assert told
    assert {statement.chain for statement in told} == {quote.chain}

    room.add([*MORE, edit(HERALD, "killed two workers", "killed at least two workers")])
    moved = find_bang(room.read())
    assert moved.id != quote.id
    assert moved.speaker_name == "Eva Lund"
    room.add([edit(HERALD, "smoke everywhere in the hall", "smoke everywhere in the whole hall")])
    assert find_bang(room.read()).speaker_name == "Eva Lund"
    [word] = room.words()
    assert (word.by, word.in_force, word.quotes) == ("Ada", True, (find_bang(room.read()).id,))

    room.add([edit(HERALD, '"We heard a bang and then there was smoke everywhere in the hall," a clerk', "A clerk")])
    assert [word.in_force for word in room.words()] == [False]
    assert find_dormant(room.store, room.store.corrections()) == {said.id}
    undo(room.store, said.id, "Bo", LATER)
    assert room.words() == ()


def test_nobody_is_known_to_have_said_it(room):
    room.say("speaker", find_bang(room.read()).id)
    assert find_bang(room.read()).speaker is None
    assert [link.kind for link in find_bang(room.read()).chain] == ["outlet"]


def count_origins(record, *outlets):
    ids = {article.id for article in record.articles if article.outlet in outlets}
    return len({origin.id for origin in record.stories[0].origins if ids & set(origin.articles)})


@pytest.mark.parametrize(
    ("kind", "outlets", "before", "after"),
    [
        ("copy", ("Tarn Herald", "Radio Vell"), 2, 1),
        ("no-copy", ("Tarn Herald", "Vell Today"), 1, 2),
    ],
)
def test_copies_are_copies_or_not_as_the_editor_says(room, kind, outlets, before, after):
    assert count_origins(room.read(), *outlets) == before
    articles = [choose_article(room.read(), outlet).id for outlet in outlets]
    said = room.say(kind, *articles)
    assert count_origins(room.read(), *outlets) == after
    room.add([*MORE, edit(HERALD, "killed two workers", "killed at least two workers")])
    assert count_origins(room.read(), *outlets) == after
    reasons = [origin.reason for origin in room.read().stories[0].origins]
    assert any("by Ada, 2026-03-05" in reason for reason in reasons)
    other = "no-copy" if kind == "copy" else "copy"
    articles = [choose_article(room.read(), outlet).id for outlet in outlets]
    undo(room.store, said.id, "Bo", LATER)
    assert count_origins(room.read(), *outlets) == before
    room.say(kind, *articles)
    opposite = room.say(other, *articles)
    assert [one.id for one in room.store.corrections()] == [opposite.id]  # the later word took the place of the earlier


def test_two_statements_are_not_about_the_same_thing(room):
    record = room.read()
    fact = next(fact for fact in record.stories[0].facts if fact.status == "conflicting")
    pair = [
        choose_statement(record, words)[0].id
        for words in ("Radio Vell: fire at the mill began", "Tarn Herald: fire at the mill began")
    ]
    assert set(pair) <= set(fact.statements)
    said = room.say("not-same", *pair)

    def meet():
        kept = [{s.text for s in statements} for statements in list_statements(room.read())]
        return any(
            {
                "The fire at the mill began at about 10.30 p.m. in the loft",
                "The fire at the mill began shortly after 9 p.m. in the loft",
            }
            <= texts
            for texts in kept
        )

    assert not meet()
    room.add([*MORE, edit(HERALD, "killed two workers", "killed at least two workers")])
    assert not meet()
    undo(room.store, said.id, "Bo", LATER)
    assert meet()


def list_statements(record):
    statements = {s.id: s for found in record.findings for s in found.statements}
    return [[statements[s] for s in fact.statements] for fact in record.stories[0].facts]


def test_a_note_stays_beside_its_fact(room):
    fact = choose_fact(room.read(), "about 300 people")
    said = room.say("note", fact.id, value="The town's register has 280.")
    room.add([*MORE, edit(HERALD, "killed two workers", "killed at least two workers")])
    [word] = room.words()
    assert (word.text, word.by, word.in_force) == ("The town's register has 280.", "Ada", True)
    assert word.facts == (fact.id,) == (choose_fact(room.read(), "about 300 people").id,)
    room.say("note", fact.id, value="And 20 more on loan.")
    assert len(room.words()) == 2
    undo(room.store, said.id, "Bo", LATER)
    assert [word.text for word in room.words()] == ["And 20 more on loan."]


def test_a_fact_signed_off_is_flagged_when_its_status_moves(room):
    fact = choose_fact(room.read(), "died on Sunday")
    room.say("sign-off", fact.id)
    assert [word.text for word in room.words()] == ["signed off as corroborated"]
    room.add([COURIER, GAZETTE])
    moved = next(one for one in room.read().stories[0].facts if one.id == fact.id)
    assert moved.status != fact.status
    assert [word.text for word in room.words()] == [f"signed off as corroborated; it is {moved.status} since"]


def test_what_was_said_of_articles_goes_with_them_when_their_story_is_split(room):
    room.add(MORE)
    fact = choose_fact(room.read(), "will pay the families")
    room.say("note", fact.id, value="Not yet, says the union.")
    room.say("same-name", "Ida Kost", "Bo Lind")
    articles = [one.id for one in room.read().articles if one.outlet in {"Mill Gazette", "The Vell Courier"}]
    with room.store.writing(LATER):
        room.store.split(articles, "s-0123456789ab")
    assert [word.kind for word in room.words()] == ["same-name"]
    record = read_story(room.store, "s-0123456789ab", room.tools, LATER)
    assert [(word.text, word.in_force) for word in record.stories[0].corrections] == [
        ("Not yet, says the union.", True)
    ]
    with room.store.writing(LATER):
        room.store.merge("s-0123456789ab", room.story)
    assert sorted((word.kind, word.in_force) for word in room.words()) == [("note", True), ("same-name", True)]


def test_what_was_deleted_is_kept_with_who_deleted_it(room):
    said = room.say("same-name", "Ida Kost", "Bo Lind")
    undo(room.store, said.id, "Bo", LATER)
    row = room.store._database.row("SELECT deleted_at, deleted_by FROM corrections WHERE id = ?", (said.id,))
    assert row == (LATER, "Bo")
    with pytest.raises(UsageError, match="no correction stands"):
        find_correction(room.store, said.id)


def test_a_name_corrected_everywhere_holds_in_other_stories(room):
    room.say("same-name", "Ida Kost", "Bo Lind", everywhere=True)
    assert [one.story for one in room.store.corrections()] == [None]
    assert entity(room.read(), "Ida Kost") == entity(room.read(), "Bo Lind")


@pytest.mark.parametrize(
    ("kind", "subject", "value"),
    [
        ("note", ("f-000000000000",), "text"),
        ("speaker", ("q-000000000000",), "Eva Lund"),
        ("copy", ("a-000000000000", "a-000000000001"), None),
        ("note", ("f-000000000000",), " "),
        ("same-name", ("Bo Lind", "bo lind"), None),
        ("same-name", ("Bo Lind",), None),
        ("copy", ("a-1", "a-1"), None),
    ],
)
def test_what_a_story_does_not_have_cannot_be_corrected(room, kind, subject, value):
    room.read()
    with pytest.raises(UsageError):
        room.say(kind, *subject, value=value)
    assert room.store.corrections() == ()


def test_things_are_chosen_by_the_words_that_an_editor_types(room):
    record = room.read()
    quote = find_bang(record)
    assert choose_quote(record, quote.id[:7])[0] == quote
    assert choose_quote(record, "Tarn Herald: heard a bang")[0] == quote
    assert choose_article(record, "radio").outlet == "Radio Vell"
    assert choose_name(record, "bo lind") == "Bo Lind"
    with pytest.raises(UsageError, match="articles are meant"):
        choose_article(record, "Vell")
    with pytest.raises(UsageError, match="no fact"):
        choose_fact(record, "nothing of the kind")
    with pytest.raises(UsageError, match="“Bo Lind”"):
        choose_name(record, "Jan Lind")
    with pytest.raises(UsageError, match="say which fact"):
        choose_fact(record, " ")
