"""Whether two answers to one question are the same: what surely tells them apart or makes them one, else nearness.

Answers are short stretches of text ("nine more days", "to save fuel"), not statements: no parser is needed.
Levels are asked in their order, and the first that knows decides; `bench/bench_answers.py` chooses `LEAST_NEAR`.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from msgspec import Struct

from crosswire.align.answer_figures import Figure, compare_figure_lists, cut_words, list_other_words, read_figures
from crosswire.align.levels import SlotLevel
from crosswire.align.nearness import Embed
from crosswire.languages.en.answers import ASKING, NO, OPPOSITES, TURNING, YES
from crosswire.languages.en.common_words import FUNCTION_WORDS, NEGATIONS
from crosswire.primitives.stems import stem_word

# Fitted on the four questions of NAnCo's validation part (BSD-3), each also left out: see bench/results/NOTES.md.
BESIDE_QUESTION = 0.6  # what the answer as read behind the question weighs, less the question, beside the answer alone
LEAST_NEAR = 0.45
LEAST_ALIKE = 0.5  # share of words in common, from which on one "not" turns an answer round
_NEGATED = re.compile(r"n['’]t$")
_SIDES = tuple(tuple(frozenset(map(stem_word, side.split())) for side in line) for line in OPPOSITES)


class Verdict(Struct, frozen=True, kw_only=True):
    """Whether two answers are the same, what decided it, and why in words; true or false as a condition."""

    is_same: bool
    decided_by: str  # the level's name
    closeness: float  # cosine of the two answers as read beside the question, -1 to 1; 0 where it was not needed
    reason: str

    def __bool__(self) -> bool:
        return self.is_same


class Answer(Struct, frozen=True, kw_only=True):
    """An answer as the levels look at it."""

    text: str
    words: tuple[str, ...]
    stems: frozenset[str]  # of content words
    figures: tuple[Figure, ...]
    other: frozenset[str]  # stems of what is told beside figures and the question's words
    turned: bool  # an odd number of negations


Level = Callable[[Answer, Answer, str], SlotLevel | None]


def is_same_answer(left: str, right: str, question: str | None = None, *, embed: Embed | None) -> Verdict:
    """Whether the two stretches of text give one answer to the question.

    `embed` is `load_tools().embed`; without it only shared words tell how near the answers lie.
    """
    asked = question or ""
    one, other = read_answer(left, asked), read_answer(right, asked)
    for name, level in LEVELS:
        found = level(one, other, asked)
        if found is not None:
            return Verdict(is_same=found.level != "different", decided_by=name, closeness=0.0, reason=found.reason)
    closeness = find_closeness(left, right, asked, embed) if embed else share_stems(one, other)
    same = closeness >= LEAST_NEAR
    reason = f"{'near' if same else 'not near'} in meaning ({closeness:.2f}; the same from {LEAST_NEAR:.2f} on)"
    return Verdict(is_same=same, decided_by="nearness", closeness=closeness, reason=reason)


def read_answer(text: str, question: str) -> Answer:
    """The answer's words, figures and negations."""
    words = cut_words(text)
    small = [word.lower().replace("’", "'") for word in words]
    figures = read_figures(words)
    turns = sum(word in NEGATIONS or word in TURNING or bool(_NEGATED.search(word)) for word in small)
    asked = frozenset(stem_word(word.lower()) for word in cut_words(question))
    content = frozenset(stem_word(word) for word in small if word not in FUNCTION_WORDS and word[0].isalnum())
    return Answer(
        text=text,
        words=tuple(small),
        stems=content,
        figures=tuple(figures),
        other=frozenset(list_other_words(words, figures, asked)),
        turned=turns % 2 == 1,
    )


def compare_texts(left: Answer, right: Answer, question: str) -> SlotLevel | None:
    """Both are the same words."""
    del question
    alike = left.stems == right.stems and left.stems and left.turned == right.turned
    if left.words == right.words or (alike and not left.figures and not right.figures):
        return SlotLevel(level="same", reason="the same words")
    return None


def compare_verdicts(left: Answer, right: Answer, question: str) -> SlotLevel | None:
    """One says yes and the other no to what is asked so that it can only be answered by these."""
    if question.lower().split(" ")[0] not in ASKING:
        return None
    said = [_find_verdict(answer) for answer in (left, right)]
    if said[0] != said[1]:
        return SlotLevel(level="different", reason="one says yes, the other no")
    return None


def _find_verdict(answer: Answer) -> bool:
    first = answer.words[0] if answer.words else ""
    return first in YES or (first not in NO and not answer.turned)


def compare_figures(left: Answer, right: Answer, question: str) -> SlotLevel | None:
    """Figures of one kind: if they differ so do the answers; if they agree and there is nothing else, these are one."""
    del question
    found = compare_figure_lists(left.figures, right.figures)
    bare = not left.other and not right.other
    if found is None and bare and left.figures and right.figures:
        return SlotLevel(level="different", reason="their figures measure different things")
    if found is None or found.level == "unknown":
        return None
    if found.level == "different" and max(len(left.figures), len(right.figures)) == 1:
        return found
    return found if found.level != "different" and bare else None


def compare_polarities(left: Answer, right: Answer, question: str) -> SlotLevel | None:
    """Largely the same words, and one says not."""
    del question
    if left.turned != right.turned and share_stems(left, right) >= LEAST_ALIKE:
        return SlotLevel(level="different", reason="one says that it is so, the other that it is not")
    return None


def compare_directions(left: Answer, right: Answer, question: str) -> SlotLevel | None:
    """The same thing goes opposite ways: up in one, down in the other."""
    del question
    if left.turned or right.turned:
        return None
    for up, down in _SIDES:
        ways = [(bool(answer.stems & up), bool(answer.stems & down)) for answer in (left, right)]
        rests = [answer.other - up - down for answer in (left, right)]
        if sorted(ways) == [(False, True), (True, False)] and (rests[0] & rests[1] or not any(rests)):
            return SlotLevel(level="different", reason="they go opposite ways")
    return None


def share_stems(left: Answer, right: Answer) -> float:
    """Content words in common over all content words of both, 0 to 1; negations do not count."""
    drop = NEGATIONS | TURNING
    one, other = left.stems - drop, right.stems - drop
    return len(one & other) / len(one | other) if one | other else 0.0


def find_closeness(left: str, right: str, question: str, embed: Embed) -> float:
    """The cosine of the answers, each alone and as read behind the question, the question taken off again."""
    texts = [left, right, *([f"{question} {left}", f"{question} {right}", question] if question else [])]
    vectors = np.asarray(embed(texts), dtype=float)
    told = vectors[:2]
    if question:
        told = told + BESIDE_QUESTION * (vectors[2:4] - vectors[4])
    return round(float(_cosine(told)), 3)


def _cosine(pair: Any) -> float:
    sizes = np.linalg.norm(pair, axis=1)
    return float(pair[0] @ pair[1] / max(sizes[0] * sizes[1], 1e-9))


LEVELS: Sequence[tuple[str, Level]] = (
    ("words", compare_texts),
    ("verdict", compare_verdicts),
    ("figures", compare_figures),
    ("polarity", compare_polarities),
    ("direction", compare_directions),
)
