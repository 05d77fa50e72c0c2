"""The table beside the recorded run; what was gained and lost, and of the held-out half only how much."""

import reporting
from reporting import Changes, Item, Run, hash_file, list_changes, read_outcomes, report, show_table, write_outcomes
from scoring import Scope, Score

TEXTS = {"open.txt": "Ann Lund said the ferry was late. Nobody answered."}
OPEN = hash_file("open.txt")
STATES = ("invented", "not found", "right")


def item(file, start, end, state, note=""):
    return Item(file=file, start=start, end=end, state=state, note=note)


def make_changes(*items):
    return Changes(items=items, states=STATES, texts=TEXTS)


def make_scope(value):
    return Scope(counts={"articles": 3, "gold": 7}, scores={"F1": Score(value=value, low=0.1, high=0.9)})


def test_what_was_gained_and_lost_is_shown_in_words():
    changes = make_changes(
        item("open.txt", 0, 8, "right"),
        item("open.txt", 14, 23, "not found", "the note"),
        item("open.txt", 34, 40, "invented"),
    )
    summary, lines = list_changes(changes, {OPEN: {"14-23": "right"}})
    assert summary == [
        "held-out: gained 0, lost 0",
        "tuning: gained 1 (not found -> right 1), lost 2 (not found -> invented 1, right -> not found 1)",
    ]
    assert lines == [
        "# gained",
        "not found -> right: open.txt 0-8: Ann Lund",
        "",
        "# lost",
        "right -> not found: open.txt 14-23: the ferry  (the note)",
        "not found -> invented: open.txt 34-40: Nobody",
        "",
        "# still not right",
        "not found: open.txt 14-23: the ferry  (the note)",
        "invented: open.txt 34-40: Nobody",
    ]


def test_an_invention_that_is_gone_is_a_gain():
    summary, lines = list_changes(make_changes(), {OPEN: {"34-40": "invented"}})
    assert summary[1] == "tuning: gained 1 (invented -> not found 1), lost 0"
    assert "invented -> not found: open.txt 34-40: Nobody" in lines


def test_of_the_held_out_half_only_the_number_is_told():
    changes = make_changes(item("shut.txt", 0, 8, "right"), item("shut.txt", 10, 12, "invented", "a secret"))
    summary, lines = list_changes(changes, {hash_file("shut.txt"): {"20-30": "right"}})
    assert summary == [
        "held-out: gained 1 (not found -> right 1), lost 2 (not found -> invented 1, right -> not found 1)",
        "tuning: gained 0, lost 0",
    ]
    assert not [line for line in lines if "shut.txt" in line or "secret" in line]


def test_outcomes_are_read_as_they_were_written():
    items = [
        item("open.txt", 14, 23, "right"),
        item("open.txt", 0, 8, "not found"),
        item("a headline.txt", 1, 2, "invented"),
    ]
    written = write_outcomes(items)
    assert read_outcomes(written) == {OPEN: {"14-23": "right"}, hash_file("a headline.txt"): {"1-2": "invented"}}
    assert "headline" not in written
    assert read_outcomes(write_outcomes([])) == {}


def test_the_table_shows_the_recorded_run_beside_this_one():
    table = "\n".join(
        show_table({"held-out": make_scope(0.5)}, Run(commit="abc1234", scopes={"held-out": make_scope(0.25)}))
    )
    assert "at abc1234" in table
    assert "0.500         0.250   +0.250    0.100 to 0.900" in table


def test_the_first_run_has_nothing_beside_it():
    assert "0.500             -" in "\n".join(show_table({"held-out": make_scope(0.5)}, None))


def test_a_run_is_recorded_only_when_asked_and_without_words(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(reporting, "RESULTS", tmp_path)
    changes = make_changes(item("open.txt", 0, 8, "right"), item("shut.txt", 0, 8, "right"))
    report("made", {"tuning": make_scope(0.5)}, changes, record=False)
    assert [path.name for path in tmp_path.iterdir()] == ["made.changes.txt"]
    report("made", {"tuning": make_scope(0.5)}, changes, record=True)
    kept = [(tmp_path / name).read_text() for name in ("made.json", "made.items.json")]
    assert not any("Lund" in text for text in kept)
    capsys.readouterr()
    report("made", {"tuning": make_scope(0.75)}, changes, record=False)
    shown = capsys.readouterr().out
    assert "+0.250" in shown
    assert "held-out: gained 0, lost 0" in shown
    assert "tuning: gained 0, lost 0" in shown
