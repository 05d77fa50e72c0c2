"""Whether two answers to one question are the same, against NAnCo's four questions.

    python bench/bench_answers.py PATH/TO/nanco [--record]

Every two answers to a question go through `crosswire.align.same_answer.is_same_answer`, with the question; gold is that
their `cluster_global` is one. Balanced accuracy is the mean of the shares of same pairs and of other pairs that are
right. "left out" takes for each question the least nearness that is best in the mean on the other three; "as it is"
takes the one in the code, which was chosen on all four. The baseline is the cosine of the answers' vectors alone, its
threshold left out in the same way. In an interval answers are drawn anew 1000 times, question by question.
"""

import argparse
import json
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from crosswire.align.same_answer import LEAST_NEAR, is_same_answer
from crosswire.primitives.vectors import load_embedder
from crosswire.settings import Settings

RESULTS = Path(__file__).parent / "results" / "answers.json"
DRAWS = 1000
GRID = np.round(np.arange(0.2, 0.7, 0.01), 2)


class Question(Struct, frozen=True, kw_only=True):
    """One question's pairs of answers: places, gold, what surely decided, how near they lie, and the plain cosine."""

    answers: int
    places: Any
    same: Any
    sure: Any  # 1 same, -1 other, 0 by nearness alone
    closeness: Any
    cosine: Any
    decided: dict[str, int]


def read_question(entry: dict[str, Any], embed: Callable[[Sequence[str]], Any]) -> Question:
    """A question with all pairs of its answers decided."""
    answers = entry["answers"]
    vectors = embed([answer["Answer"] for answer in answers])
    pairs = list(combinations(range(len(answers)), 2))
    verdicts = [
        is_same_answer(answers[i]["Answer"], answers[j]["Answer"], entry["question"], embed=embed) for i, j in pairs
    ]
    sure = [0 if v.decided_by == "nearness" else 1 if v.is_same else -1 for v in verdicts]
    return Question(
        answers=len(answers),
        places=np.array(pairs),
        same=np.array([answers[i]["cluster_global"] == answers[j]["cluster_global"] for i, j in pairs]),
        sure=np.array(sure),
        closeness=np.array([v.closeness for v in verdicts]),
        cosine=np.array([float(vectors[i] @ vectors[j]) for i, j in pairs]),
        decided=dict(Counter(v.decided_by for v in verdicts)),
    )


def balance(same: Any, said: Any, weights: Any = None) -> float:
    """Balanced accuracy, pairs weighted."""
    weights = np.ones(len(same)) if weights is None else weights
    shares = [(weights * (said == same))[same == way].sum() / weights[same == way].sum() for way in (True, False)]
    return float(sum(shares) / 2)


def say(question: Question, least: float, *, plain: bool = False) -> Any:
    """What is said of each pair where that much nearness is enough."""
    if plain:
        return question.cosine >= least
    return np.where(question.sure, question.sure > 0, question.closeness >= least)


def choose_least(questions: Sequence[Question], *, plain: bool = False) -> float:
    """The nearness that is best in the mean over the questions; the middle one of equals."""
    scores = [np.mean([balance(q.same, say(q, t, plain=plain)) for q in questions]) for t in GRID]
    best = np.flatnonzero(np.isclose(scores, max(scores), atol=1e-4))
    return float(GRID[best[len(best) // 2]])


def leave_out(questions: Sequence[Question], *, plain: bool = False) -> list[float]:
    """For each question the nearness chosen on the others."""
    return [choose_least([other for other in questions if other is not held], plain=plain) for held in questions]


def score(questions: Sequence[Question], said: Sequence[Any]) -> dict[str, Any]:
    """Balanced accuracy of all pairs together, in the mean over questions, and of each, with intervals."""
    chance = np.random.default_rng(20)
    drawn = []
    for _ in range(DRAWS):
        counts = [np.bincount(chance.integers(0, q.answers, q.answers), minlength=q.answers) for q in questions]
        weights = [count[q.places[:, 0]] * count[q.places[:, 1]] for q, count in zip(questions, counts, strict=True)]
        drawn.append(_measure(questions, said, weights))
    value = _measure(questions, said, [np.ones(len(q.same)) for q in questions])
    low, high = np.nanpercentile(np.array(drawn), (2.5, 97.5), axis=0)
    names = ("pooled", "mean", "worst", *(f"question {at}" for at in range(1, len(questions) + 1)))
    return {name: [round(float(one[at]), 3) for one in (value, low, high)] for at, name in enumerate(names)}


def _measure(questions: Sequence[Question], said: Sequence[Any], weights: Sequence[Any]) -> Any:
    with np.errstate(invalid="ignore"):
        each = [balance(q.same, s, w) for q, s, w in zip(questions, said, weights, strict=True)]
        pooled = balance(*(np.concatenate(parts) for parts in ([q.same for q in questions], said, weights)))
    return np.array([pooled, np.mean(each), min(each), *each])


def find_commit() -> str:
    """The commit that is measured."""
    asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], check=False, capture_output=True, text=True)
    return asked.stdout.strip()


def main() -> None:
    """Print the scores beside the recorded run's."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = arguments.parse_args()
    embed = load_embedder(Settings())
    entries = json.loads(next(given.folder.glob("nanco_*.json")).read_text(encoding="utf-8"))
    questions = [read_question(entry, embed) for entry in entries]
    held, plain = leave_out(questions), leave_out(questions, plain=True)
    run = {
        "commit": find_commit(),
        "pairs": sum(len(q.same) for q in questions),
        "same pairs": int(sum(q.same.sum() for q in questions)),
        "decided by": dict(sum((Counter(q.decided) for q in questions), Counter())),
        "least nearness, left out": held,
        "least nearness, chosen on all": choose_least(questions),
        "left out": score(questions, [say(q, t) for q, t in zip(questions, held, strict=True)]),
        "as it is": score(questions, [say(q, LEAST_NEAR) for q in questions]),
        "cosine, left out": score(questions, [say(q, t, plain=True) for q, t in zip(questions, plain, strict=True)]),
    }
    show(run, json.loads(RESULTS.read_text()) if RESULTS.exists() else {})
    if given.record:
        RESULTS.write_text(json.dumps(run, indent=1) + "\n")


def show(run: dict[str, Any], recorded: dict[str, Any]) -> None:
    """Print the run, scores with their intervals, beside the recorded one."""
    print(f"measured: {run['commit']}   recorded: {recorded.get('commit', '-')}")
    for name, value in run.items():
        if not isinstance(value, dict) or name == "decided by":
            print(f"{name:32} {value}")
            continue
        print(name)
        for what, (now, low, high) in value.items():
            was = recorded.get(name, {}).get(what, ["-"])[0]
            print(f"  {what:30} {now:.3f}   {low:.3f} to {high:.3f}   recorded {was}")


if __name__ == "__main__":
    main()
