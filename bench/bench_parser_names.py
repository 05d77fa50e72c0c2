"""The parser's own names before and after our corrections, on sentences written for it.

    python bench/bench_parser_names.py [SENTENCES] [--quiet]

A line of `name_sentences.txt` is a sentence with its names in braces: {P:person}, {O:organisation}, {L:place}, and
{?:a ship, say} for what may be found or not. A line that begins with "#" names the part that follows. A gold name is
found if a name of ours has the same words (a leading "the" and titles aside), and right if its kind is right too.
What else is found counts against precision. What is wrong is shown sentence by sentence, but never of a part that
is held out: no rule may be made from it.
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from crosswire.extract.names.finding import find_mentions
from crosswire.model import Article, Parsed
from crosswire.parse import load_parser, parse_article
from crosswire.primitives.name_keys import fold_name
from crosswire.settings import Settings

KINDS = {"P": "person", "O": "organisation", "L": "place"}
LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
_MARK = re.compile(r"\{([POL?]):([^}]*)\}")
_HELD_OUT = "held out"
# Whether a title belongs to the name is a matter of taste.
_TITLES = frozenset(
    "mr mrs ms dr prof professor sir lord lady king queen prince princess sheikh emir justice judge senator chief oba"
    " mallam alhaji hajja sister brother father fr rev smt shri begum lt gen col maj capt brig adm general"
    " colonel comrade don dona cardinal baba".split()
)

Found = set[tuple[str, str]]


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence, the part of the file that it stands in, its names, and what counts neither way."""

    part: str
    text: str
    gold: Found
    open: set[str]


def read_sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    """The sentences of the file, without their marks."""
    part = "first"
    for line in lines:
        if line.startswith("#"):
            part = line[1:].split(":")[0].strip()
            continue
        marks = _MARK.findall(line)
        yield Sentence(
            part=part,
            text=_MARK.sub(lambda mark: mark.group(2), line.strip()),
            gold={(fold_title(name), KINDS[kind]) for kind, name in marks if kind in KINDS},
            open={fold_title(name) for kind, name in marks if kind not in KINDS},
        )


def fold_title(name: str) -> str:
    """The folded name without titles before it."""
    words = fold_name(name).split()
    while len(words) > 1 and words[0].strip(".") in _TITLES:
        words = words[1:]
    return " ".join(words)


def find_raw(parsed: Parsed) -> Found:
    """The parser's own names."""
    tokens = parsed.tokens
    return {
        (fold_title(parsed.text[tokens[one.first].start : tokens[one.last - 1].end]), LABELS[one.label])
        for one in parsed.names
        if one.label in LABELS
    }


def find_ours(parsed: Parsed) -> Found:
    """Our names, without adjectives of countries."""
    kinds = set(KINDS.values())
    return {
        (fold_title(one.text), one.kind) for one in find_mentions(parsed) if one.form == "name" and one.kind in kinds
    }


def score(gold: list[Found], found: list[Found]) -> dict[str, float]:
    """Recall of the names, of names with kinds, and precision."""
    names = sum(
        len({name for name, _ in one} & {name for name, _ in other}) for one, other in zip(gold, found, strict=True)
    )
    right = sum(len(one & other) for one, other in zip(gold, found, strict=True))
    total, given = sum(map(len, gold)), sum(map(len, found))
    kinds = {
        kind: sum(len({(n, k) for n, k in one & other if k == kind}) for one, other in zip(gold, found, strict=True))
        / max(1, sum(k == kind for one in gold for _, k in one))
        for kind in KINDS.values()
    }
    return {
        "names": total,
        "recall": names / total,
        "recall and kind": right / total,
        "precision": right / max(1, given),
        **kinds,
    }


def describe(part: str, sentences: list[Sentence], found: dict[str, list[Found]]) -> Iterator[str]:
    """The lines that give a part's scores, the parser's and ours."""
    yield f"{part} ({len(sentences)} sentences)"
    for title, names in found.items():
        scores = score([one.gold for one in sentences], names)
        yield f"  {title:10}" + "  ".join(
            f"{key} {value:.3f}" if isinstance(value, float) else f"{key} {value}" for key, value in scores.items()
        )


def main() -> None:
    """Prints both rows of each part, and what is still wrong where that may be read."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sentences", type=Path, nargs="?", default=Path(__file__).with_name("name_sentences.txt"))
    options.add_argument("--quiet", action="store_true", help="print the scores only")
    chosen = options.parse_args()
    parser = load_parser(Settings())
    parts: dict[str, list[tuple[Sentence, Found, Found]]] = {}
    lines = chosen.sentences.read_text(encoding="utf-8").splitlines()
    for at, sentence in enumerate(read_sentences(lines)):
        article = Article(id=str(at), source="", text=sentence.text, digest="", raw_digest="", language="en")
        parsed = parse_article(article, parser)
        raw, ours = (
            {(name, kind) for name, kind in found if name not in sentence.open}
            for found in (find_raw(parsed), find_ours(parsed))
        )
        parts.setdefault(sentence.part, []).append((sentence, raw, ours))
        if ours != sentence.gold and sentence.part != _HELD_OUT and not chosen.quiet:
            missed, wrong = sorted(sentence.gold - ours), sorted(ours - sentence.gold)
            print(f"{sentence.text}\n    missed {missed}  wrong {wrong}")
    for part, rows in parts.items():
        found = {"parser": [raw for _, raw, _ in rows], "corrected": [ours for _, _, ours in rows]}
        print("\n".join(describe(part, [one for one, _, _ in rows], found)))


if __name__ == "__main__":
    main()
