"""Quotes, times, names and crashes scored on small sets made here, from the folder to the recorded run."""

import json
from itertools import count

import pytest

import bench_crashes
import bench_names
import bench_quotes
import bench_times
import reporting
from bench_names import find_entity, find_head_end, fold_string, list_items
from bench_quotes import find_agreement, has_source, is_quoted, pair_attributions, take_scope
from bench_times import count_document, pair_times
from crosswire.model import Mention, Time
from data_sets import Attribution, GoldName, GoldTime
from scoring import find_half

QUOTE = "the ferry was late again"
ARTICLE = (
    f"Orvik — Ann Lund, the mayor, said on Sunday that {QUOTE}. Nobody on the quay was hurt, and the boats ran on.\n"
)
TIMEX = '<TIMEX3 tid="t1" type="DATE" value="2031-03-09">Sunday</TIMEX3>'


def name_file(half, ending):
    return next(name for number in count() if find_half(name := f"made-{number}{ending}") == half)


@pytest.fixture
def results(tmp_path, monkeypatch):
    folder = tmp_path / "results"
    monkeypatch.setattr(reporting, "RESULTS", folder)
    monkeypatch.setattr(bench_crashes, "RESULTS", folder)
    folder.mkdir()
    return folder


# ---------------------------------------------------------------- quotes


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (((0, 10),), ((0, 10),), 1.0),
        (((0, 10),), ((5, 15),), 1 / 3),
        (((0, 10),), ((0, 5),), 0.5),
        (((0, 5), (10, 15)), ((0, 15),), 2 / 3),
        (((0, 5),), ((5, 9),), 0.0),
    ],
)
def test_contents_agree_by_their_characters(left, right, agreement):
    assert find_agreement(left, right) == pytest.approx(agreement)
    assert find_agreement(right, left) == pytest.approx(agreement)


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (((0, 4),), ((2, 9),), True),
        (((0, 4),), ((4, 9),), False),
        ((), (), True),
        ((), ((0, 4),), False),
        (((0, 4),), (), False),
    ],
)
def test_sources_overlap_or_neither_is_there(gold, found, right):
    content = ((20, 30),)
    assert has_source(Attribution(content=content, source=gold), Attribution(content=content, source=found)) is right


def test_attributions_pair_one_to_one_from_half_on():
    gold = [Attribution(content=(span,), source=()) for span in [(0, 10), (20, 30), (40, 50)]]
    found = [Attribution(content=(span,), source=()) for span in [(0, 5), (0, 9), (24, 40)]]
    assert pair_attributions(gold, found) == {0: 1}


@pytest.mark.parametrize(("start", "end", "quoted"), [(1, 4, True), (2, 4, False), (5, 10, False), (1, 10, True)])
def test_quoted_is_what_holds_or_touches_a_mark(start, end, quoted):
    assert is_quoted('"abcd efghij', ((start, end),)) is quoted


def test_scopes_take_topics_and_marks_in_or_leave_them_out():
    text = 'Lund discussed the plan and "left".'
    topic = Attribution(content=((15, 23),), source=(), topic=True)
    quoted = Attribution(content=((29, 33),), source=())
    taken = {scope: take_scope(scope, text, [topic, quoted]) for scope in bench_quotes.SCOPES}
    assert taken == {"all": [topic, quoted], "words": [quoted], "quoted": [quoted]}


def make_polnear(folder):
    for part in ("text", "attributions"):
        (folder / "dev" / part).mkdir(parents=True)
    for half in ("held-out", "tuning"):
        name = name_file(half, ".txt")
        (folder / "dev" / "text" / name).write_text(ARTICLE, encoding="utf-8")
        at, source = ARTICLE.index(QUOTE), ARTICLE.index("Ann")
        (folder / "dev" / "attributions" / f"{name.removesuffix('.txt')}_one.ann").write_text(
            f"T1\tSource {source} {source + 8}\tx\nT2\tContent {at} {at + len(QUOTE)}\tx\nT3\tCue 27 31\tx\n"
            f"E1\tAttribution:T3 Content:T2 Source:T1\n"
        )


def test_quotes_are_scored_from_the_folder_to_the_record(tmp_path, results, capsys):
    make_polnear(tmp_path / "polnear")
    bench_quotes.run(tmp_path / "polnear", "dev", record=True)
    scopes = json.loads((results / "quotes-dev.json").read_text())["scopes"]
    assert scopes["held-out all"]["scores"]["with source F1"]["value"] == 1.0
    assert scopes["tuning quoted"]["counts"] == {"articles": 1, "gold": 0, "found": 0}
    shown = capsys.readouterr().out
    assert "held-out: gained 1 (not found -> right 1), lost 0" in shown
    assert "tuning: gained 1 (not found -> right 1), lost 0" in shown
    changes = (results / "quotes-dev.changes.txt").read_text()
    assert f"{name_file('tuning', '.txt')} " in changes
    assert QUOTE in changes
    assert name_file("held-out", ".txt") not in changes
    assert not [path for path in results.glob("*.json") if "ferry" in path.read_text() or ".txt" in path.read_text()]


# ---------------------------------------------------------------- times


def make_time(start, end, kind="DATE", value="2031"):
    return Time(id=f"t{start}", start=start, end=end, text="", type=kind, value=value)


def test_times_pair_by_the_largest_overlap():
    gold = [GoldTime(start=0, end=10, type="DATE", value="2031"), GoldTime(start=20, end=24, type="DATE", value="2030")]
    found = [make_time(0, 3), make_time(2, 10), make_time(24, 30)]
    pairs = pair_times(gold, found)
    assert pairs == {0: 1}
    counts = count_document(gold, found, pairs)
    assert counts == {"gold": 2, "found": 3, "strict": 0, "relaxed": 1, "type": 1, "value": 1}


def test_times_are_scored_with_the_articles_date_given(tmp_path, results, capsys):
    folder = tmp_path / "timeml"
    folder.mkdir()
    for half in ("held-out", "tuning"):
        text = ARTICLE.replace("Sunday", TIMEX)
        dated = '<DCT><TIMEX3 value="2031-03-10">x</TIMEX3></DCT>'
        (folder / name_file(half, ".tml")).write_text(f"<TimeML>{dated}<TEXT>{text}</TEXT></TimeML>", encoding="utf-8")
    bench_times.run("timeml", folder, record=True)
    scopes = json.loads((results / "times-timeml.json").read_text())["scopes"]
    assert [scopes[half]["scores"]["value F1"]["value"] for half in ("held-out", "tuning")] == [1.0, 1.0]
    assert "tuning: gained 1" in capsys.readouterr().out


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("name", "head"),
    [("Ann Lund", "Lund"), ("in the Bay of Orvik", "Bay"), ("Lund, the mayor", "Lund"), ("Orvik (north)", "Orvik")],
)
def test_the_head_of_a_name(name, head):
    assert name[: find_head_end(name)].split()[-1] == head


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("in the Bay of Orvik", "Bay of Orvik", True), ("Lund's", "LUND", True), ("Ann Lund", "Lund", False)],
)
def test_the_baseline_goes_by_the_string(left, right, same):
    assert (fold_string(left) == fold_string(right)) is same


def test_a_gold_name_gets_the_entity_that_holds_its_head():
    text = "Ann Lund, mayor of Orvik"
    mentions = [
        Mention(start=19, end=24, text="Orvik", kind="place", entity="e-place"),
        Mention(start=4, end=8, text="Lund", kind="person", entity="e-lund"),
    ]
    assert find_entity(GoldName(start=0, end=len(text), chain="P"), text, mentions) == "e-lund"
    assert find_entity(GoldName(start=10, end=15, chain="P"), text, mentions) is None


def make_named(at, chain, entity):
    gold = GoldName(start=at, end=at + 1, chain=chain)
    return bench_names.Named(half="tuning", story="s", file="f", at=at, gold=gold, text="x", entity=entity)


def test_each_name_is_right_apart_mixed_in_or_missed():
    names = [
        make_named(at, *pair) for at, pair in enumerate([("A", "1"), ("A", "1"), ("A", "2"), ("A", None), ("B", "1")])
    ]
    assert [item.state for item in list_items(names)] == [
        "right",
        "right",
        "apart",
        "not found",
        "mixed in with another",
    ]


def test_names_are_scored_over_an_events_articles(tmp_path, results, capsys):
    folder = tmp_path / "ecbplus"
    folder.mkdir()
    words = "Mayor Ann Lund said on Sunday that the ferry to Orvik was late again and nobody was hurt .".split()
    rows, mentions = [], []
    for document in ("7_1ecb", "7_2ecb", "8_1ecb", "8_2ecb", "9_1ecbplus"):
        rows += [f"{document}\t0\t{at}\t{word}\t-" for at, word in enumerate(words)] + [""]
        for numbers, kind, chain in (([1, 2], "HUM", "H"), ([10], "LOC", "L")):
            mentions.append(
                {"doc_id": document, "sent_id": 0, "tokens_number": numbers, "mention_type": kind, "coref_chain": chain}
            )
    (folder / "ECB_Dev_corpus.txt").write_text("\n".join(rows) + "\n")
    (folder / "ECB_Dev_Entity_gold_mentions.json").write_text(json.dumps(mentions))
    bench_names.run("ecbplus", folder, "dev", record=True)
    scopes = json.loads((results / "names-ecbplus-dev.json").read_text())["scopes"]
    assert {scope["scores"]["conll"]["value"] for scope in scopes.values()} == {1.0}
    assert {scope["scores"]["same string conll"]["value"] for scope in scopes.values()} == {1.0}
    assert sum(scope["counts"]["names"] for scope in scopes.values()) == 10
    assert "same string b3" in capsys.readouterr().out


# ---------------------------------------------------------------- crashes


def test_what_breaks_is_counted_and_named(tmp_path, results, capsys, monkeypatch):
    make_polnear(tmp_path / "sets" / "polnear")
    news = tmp_path / "sets" / "news"
    news.mkdir()
    (news / "good.txt").write_text(ARTICLE, encoding="utf-8")
    (news / "bad.txt").write_text(ARTICLE.replace("Orvik", "Kelso"), encoding="utf-8")
    (news / "short.txt").write_text("Too short.")
    (news / "LICENSE.txt").write_text(ARTICLE)
    look = bench_crashes.examine

    def examine(article, tools):
        if "Kelso" in article.text:
            raise ValueError("made to fail")
        return look(article, tools)

    monkeypatch.setattr(bench_crashes, "examine", examine)
    bench_crashes.run(tmp_path / "sets", None, record=True)
    shown = capsys.readouterr().out
    assert "raised: news/bad.txt: examine: ValueError: made to fail" in shown
    sets = json.loads((results / "crashes.json").read_text())["sets"]
    assert sets["news"] == {"articles": 3, "refused": 1, "in part": 0, "raised": 1, "problems": 0, "slow": 0}
    assert sets["polnear"]["articles"] == 2


def test_a_limit_takes_the_same_articles_each_time():
    given = [bench_crashes.Given(name=str(number)) for number in range(50)]
    some = bench_crashes.take_some(given, 5)
    assert len(some) == 5
    assert some == bench_crashes.take_some(given[::-1], 5)
