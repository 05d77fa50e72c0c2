"""The parser's own names before and after our corrections, on sentences written for it.

    python bench/bench_parser_names.py [SENTENCES]

A line of `name_sentences.txt` is a sentence with its names in braces: {P:person}, {O:organisation}, {L:place}.
A gold name is found if a name of ours has the same words (a leading "the" and "Sir" aside), and right if its kind
is right too. What else is found counts against precision.
"""

import re
import sys
from pathlib import Path

from crosswire.extract.names.finding import find_mentions
from crosswire.model import Article, Parsed
from crosswire.parse import load_parser, parse_article
from crosswire.primitives.name_keys import fold_name
from crosswire.settings import Settings

KINDS = {"P": "person", "O": "organisation", "L": "place"}
LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
_MARK = re.compile(r"\{([POL]):([^}]*)\}")

Found = set[tuple[str, str]]


def read_sentence(line: str) -> tuple[str, Found]:
    """The sentence without its marks, and its gold names with their kinds."""
    gold = {(fold_title(name), KINDS[kind]) for kind, name in _MARK.findall(line)}
    return _MARK.sub(lambda mark: mark.group(2), line.strip()), gold


def fold_title(name: str) -> str:
    """The folded name without "sir"."""
    return fold_name(name).removeprefix("sir ")


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
    return {
        "names": total,
        "recall": names / total,
        "recall and kind": right / total,
        "precision": right / max(1, given),
    }


def main() -> None:
    """Prints both rows and what is still wrong."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("name_sentences.txt")
    parser = load_parser(Settings())
    gold, raw, ours = [], [], []
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        text, names = read_sentence(line)
        article = Article(id=str(at), source="", text=text, digest="", raw_digest="", language="en")
        parsed = parse_article(article, parser)
        gold.append(names)
        raw.append(find_raw(parsed))
        ours.append(find_ours(parsed))
        if ours[-1] != names:
            print(f"{text}\n    missed {sorted(names - ours[-1])}  wrong {sorted(ours[-1] - names)}")
    for title, found in (("parser", raw), ("corrected", ours)):
        print(f"{title:10} " + "  ".join(f"{key} {value:.3f}" for key, value in score(gold, found).items()))


if __name__ == "__main__":
    main()
