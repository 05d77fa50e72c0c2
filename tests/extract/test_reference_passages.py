"""Whom pronouns and descriptions mean in sixty passages: wrong is worse by far than none."""

import re
from pathlib import Path

import pytest

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.referents.finding import find_referents

PASSAGES = Path(__file__).with_name("reference_passages.txt")
_MARK = re.compile(r"\[([^=\]]+)=([^\]]+)\]")
# What was reached: more right ones and fewer wrong ones are welcome, the reverse is not.
MOST_WRONG, LEAST_RIGHT = 0, 58


def read_passage(line):
    """The text, where the marked word stands, the word, and the names that it means."""
    found = _MARK.search(line)
    text = line[: found.start()] + found.group(1) + line[found.end() :]
    return text, found.start(), found.group(1), set() if found.group(2) == "?" else set(found.group(2).split("+"))


def judge_passage(parse, line):
    """right, wrong or none; saying nothing where nothing can be said is right."""
    text, start, word, gold = read_passage(line)
    mentions = find_mentions(parse(text))
    referents, references = find_referents(parse(text), mentions)
    names = {one.id: one.name for one in referents if not is_described(one, mentions)}
    meant = {at: {one.name} for one in referents for at in one.mentions if not is_described(one, mentions)}
    for one in references:
        meant[one.mention] = {names[id_] for id_ in (one.candidates[:1] or one.members) if id_ in names}
    found = next((meant.get(at, set()) for at, m in enumerate(mentions) if m.start == start and m.text == word), set())
    found = {re.sub(r"^Mrs? ", "", name) for name in found}
    gold = {re.sub(r"^Mrs? ", "", name) for name in gold}
    if found == {word}:  # a bare name that is joined to nobody
        found = set()
    if found == gold:
        return "right"
    return "wrong" if found else "none"


def is_described(referent, mentions):
    return all(mentions[at].form == "nominal" for at in referent.mentions)


@pytest.fixture(scope="module")
def judged(parse):
    lines = [line for line in PASSAGES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(judge_passage(parse, line), line) for line in lines]


def test_few_are_wrong_and_many_right(judged):
    wrong = [line for verdict, line in judged if verdict == "wrong"]
    none = [line for verdict, line in judged if verdict == "none"]
    right = sum(verdict == "right" for verdict, _ in judged)
    assert len(wrong) <= MOST_WRONG, "\n".join(["wrong:", *wrong, "none:", *none])
    assert right >= LEAST_RIGHT
