"""A record that the program made holds; whatever is changed in it is found out, and said in plain words."""

import copy
from pathlib import Path

import msgspec
import pytest

from crosswire.judge.verify import verify_record
from crosswire.model import Record
from crosswire.pipeline import load_tools, make_record

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def made():
    return msgspec.json.decode(msgspec.json.encode(make_record([EXAMPLES], tools=load_tools())))


def check(made, change):
    """The lies in the record once `change` has been made to it."""
    record = copy.deepcopy(made)
    change(record)
    return verify_record(msgspec.convert(record, Record))


def find_finding(record, kind):
    return next(item for found in record["findings"] for item in found[kind])


def find_direct(record):
    return next(q for found in record["findings"] for q in found["quotes"] if q["kind"] == "direct")


def find_fact(record):
    return max(record["stories"][0]["facts"], key=lambda fact: fact["origins"])


def change_text(record):
    record["articles"][0]["text"] += "x"


def change_furniture(record):
    record["articles"][0]["furniture"] = [{"start": 0, "end": 10**9, "kind": "other"}]


def repeat_article(record):
    record["articles"].append(record["articles"][0])


def change_words(record):
    find_direct(record)["text"] = "Nobody said this"


def take_in_the_mark(record):
    quote = find_direct(record)
    (start, end), *rest = quote["parts"]
    quote["parts"] = [(start - 1, end), *rest]
    quote["start"] = min(quote["start"], start - 1)
    text = next(a["text"] for a, f in pair_up(record) if quote in f["quotes"])
    quote["text"] = " ... ".join(text[first:last] for first, last in quote["parts"])


def pair_up(record):
    articles = {article["id"]: article for article in record["articles"]}
    return [(articles[found["article"]], found) for found in record["findings"]]


def call_words_direct(record):
    """Words of the article that stand in no quotation marks, given out as a quotation."""
    article, found = next(pair for pair in pair_up(record) if any(q["kind"] == "direct" for q in pair[1]["quotes"]))
    quote = next(q for q in found["quotes"] if q["kind"] == "direct")
    text = article["text"]
    sentence = next(s for s in found["statements"] if not set("“”\"'’") & set(text[s["start"] - 3 : s["end"] + 3]))
    quote |= {key: sentence[key] for key in ("start", "end", "parts", "text")}


def mark_as_furniture(record):
    statement = find_finding(record, "statements")
    article = next(a for a, f in pair_up(record) if statement in f["statements"])
    article["furniture"] = [{"start": statement["start"], "end": statement["end"], "kind": "comment"}]


def move_mention(record):
    find_finding(record, "mentions")["start"] += 1


def move_time(record):
    find_finding(record, "times")["end"] += 1


def cut_chain(record):
    find_finding(record, "statements")["chain"] = []


def name_nobody(record):
    find_finding(record, "mentions")["entity"] = "e-000000000000"


def count_another_voice(record):
    find_fact(record)["origins"] += 1


def count_another_witness(record):
    find_fact(record)["witnesses"] += 1


def give_position_more(record):
    find_fact(record)["positions"][0]["origins"] += 5


def drop_voice(record):
    find_fact(record)["voices"].pop()


def split_origin(record):
    record["stories"][0]["origins"].pop()


def claim_corroboration(record):
    fact = next(fact for fact in record["stories"][0]["facts"] if fact["origins"] == 1)
    fact["status"] = "corroborated"


def claim_conflict(record):
    fact = next(fact for fact in record["stories"][0]["facts"] if len(fact["positions"]) == 1)
    fact["status"] = "conflicting"


def forget_statement(record):
    find_fact(record)["statements"].append("s-000000000000")


def change_line(record):
    record["stories"][0]["brief"][0]["text"] += " And more."


def change_piece(record):
    line = record["stories"][0]["brief"][0]
    piece = next(piece for piece in line["pieces"] if piece["span"])
    piece["text"] = piece["text"].swapcase()
    line["text"] = "".join(piece["text"] for piece in line["pieces"])


def add_words_of_ours(record):
    line = record["stories"][0]["brief"][0]
    line["pieces"] = [*line["pieces"], {"text": " Really.", "span": None, "why": None}]
    line["text"] += " Really."


def drop_evidence(record):
    record["stories"][0]["brief"][0]["evidence"] = []


def drop_who(record):
    record["stories"][0]["who"][0]["evidence"] = []


def move_evidence(record):
    record["stories"][0]["timeline"][0]["evidence"][0]["end"] = 10**9


def turn_time_around(record):
    record["stories"][0]["timeline"][0] |= {"earliest": "2031-01-01", "latest": "2030-01-01"}


def refer_to_no_fact(record):
    record["stories"][0]["brief"][0]["facts"] = ["f-000000000000"]


def find_figure(record):
    return record["stories"][0]["figures"][0]


def find_reworded(record):
    wordings = (u["wordings"] for u in record["stories"][0]["utterances"])
    return next(w for several in wordings for w in several if w["kind"] == "reworded")


def raise_figure(record):
    find_figure(record)["entries"][0]["value"] += 1


def reword_figure(record):
    find_figure(record)["entries"][0]["text"] = "no one"


def redate_figure(record):
    entries = find_figure(record)["entries"]
    next(entry for entry in entries if entry["dated_by"] == "article")["as_of"] = "1999-01-01"


def call_it_a_cut(record):
    wording = find_reworded(record)
    wording["kind"], wording["differs"] = "cut", []


def mark_beyond_wording(record):
    find_reworded(record)["differs"] = [(0, 10**6)]


def silence_check(record):
    record["stories"][0]["to_check"][0]["why"] = " "


def misplace_check(record):
    record["stories"][0]["to_check"][0]["evidence"][0]["end"] = 10**9


def say_as_editor(record, **about):
    word = {"id": "k-1", "kind": "note", "text": "x", "by": "Ada", "at": "2026-11-22T06:00:00Z"}
    record["stories"][0]["corrections"] = [word | about]


def let_an_editor_speak_of_no_fact(record):
    say_as_editor(record, facts=["f-none"])


def let_an_editor_speak_of_no_quote(record):
    say_as_editor(record, quotes=["q-none"])


LIES = [
    (change_text, "digest"),
    (change_furniture, "not inside its text"),
    (repeat_article, "stands twice"),
    (change_words, "its text is not what the article has"),
    (take_in_the_mark, "quotation mark"),
    (call_words_direct, "no quotation marks stand around it"),
    (mark_as_furniture, "furniture"),
    (move_mention, "its text is not what the article has"),
    (move_time, "its text is not what the article has"),
    (cut_chain, "chain does not begin with the outlet"),
    (name_nobody, "is no entity"),
    (count_another_voice, "it counts"),
    (count_another_witness, "witnesses"),
    (give_position_more, "voices for"),
    (drop_voice, "partition of its statements"),
    (split_origin, "partition of its articles"),
    (claim_corroboration, "corroborated by 1 voice"),
    (claim_conflict, "there is one position"),
    (forget_statement, "no statement of the story"),
    (change_line, "not what its pieces make"),
    (change_piece, "is not what the article has"),
    (add_words_of_ours, "does not say why"),
    (drop_evidence, "has no evidence"),
    (drop_who, "has no evidence"),
    (move_evidence, "is not inside article"),
    (turn_time_around, "ends before it begins"),
    (refer_to_no_fact, "is no fact of it"),
    (raise_figure, "is no number of statement"),
    (reword_figure, "is not what the article has"),
    (redate_figure, "is not the day of its article"),
    (call_it_a_cut, "is no cut of its fullest wording"),
    (mark_beyond_wording, "is not inside its wording"),
    (silence_check, "it does not say why"),
    (misplace_check, "thing 1 to check"),
    (let_an_editor_speak_of_no_fact, "an editor's word"),
    (let_an_editor_speak_of_no_quote, "is nothing of it"),
]


def test_what_the_program_made_holds(made):
    assert check(made, lambda record: record) == []


@pytest.mark.parametrize(("change", "said"), LIES, ids=[change.__name__ for change, _ in LIES])
def test_a_lie_is_found_out(made, change, said):
    lies = check(made, change)
    assert lies, "nothing was noticed"
    assert any(said in lie for lie in lies), lies[:3]
