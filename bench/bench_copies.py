"""How well copies are found among reprints made by a seeded script, and how many neighbours are taken for copies.

    python bench/bench_copies.py FOLDER [FOLDER ...] [--seed 7]

Each FOLDER holds plain text articles of one story. Of every article six reprints are made: its tail cut off, its
paragraphs reordered, one word in fifteen changed, a new lead, its credit removed, and half of it merged with half of a
neighbour's text. Scored: pairs taken for one origin (reprint and its source; neighbours must stay apart), the share of
the reprint inside passages, and the direction (sources are dated a day before their reprints).
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

from crosswire.link.origins import find_origins
from crosswire.link.reuse import find_reuse
from crosswire.model import Article, Reuse

LEAD = "It was a day that few in the region will forget, and one whose consequences nobody can yet measure in full."
Paragraphs = list[str]
Reprint = Callable[[Paragraphs, Paragraphs, Random], Paragraphs]


def cut_tail(source: Paragraphs, _: Paragraphs, __: Random) -> Paragraphs:
    """The first two thirds."""
    return source[: max(3, len(source) * 2 // 3)]


def reorder(source: Paragraphs, _: Paragraphs, random: Random) -> Paragraphs:
    """The same paragraphs in another order."""
    return random.sample(source, len(source))


def edit_lightly(source: Paragraphs, _: Paragraphs, random: Random) -> Paragraphs:
    """One word in fifteen left out or said twice over."""
    return [" ".join(_edit(word, random) for word in text.split()) for text in source]


def _edit(word: str, random: Random) -> str:
    return random.choice(("", f"rather {word}")) if random.random() < 1 / 15 else word


def put_lead(source: Paragraphs, _: Paragraphs, __: Random) -> Paragraphs:
    """A lead of one's own on the body."""
    return [LEAD, *source[1:]]


def drop_credit(source: Paragraphs, _: Paragraphs, __: Random) -> Paragraphs:
    """No dateline and no line that names who wrote it."""
    return [re.sub(r"^[A-Z].{3,60}? --? ", "", text) for text in source if not text.startswith(("(", "By "))]


def merge(source: Paragraphs, neighbour: Paragraphs, _: Random) -> Paragraphs:
    """Half of it, then half of what another outlet wrote."""
    return source[: len(source) // 2 + 1] + neighbour[len(neighbour) // 2 :]


REPRINTS: tuple[Reprint, ...] = (cut_tail, reorder, edit_lightly, put_lead, drop_credit, merge)


def make_article(name: str, paragraphs: Paragraphs, published: str) -> Article:
    """An article of these paragraphs."""
    text = "\n\n".join(paragraphs)
    return Article(id=name, source=name, outlet=name, published=published, text=text, digest="", raw_digest="")


def _read_paragraphs(path: Path) -> Paragraphs:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure_story(folder: Path, random: Random) -> Iterator[str]:
    """What became of every reprint and every pair of neighbours, one word each, by kind."""
    stories = {path.stem: _read_paragraphs(path) for path in sorted(folder.glob("*.txt"))}
    sources = [make_article(name, paragraphs, "2024-05-01") for name, paragraphs in stories.items()]
    copied = {tuple(sorted(pair.articles)) for pair in find_reuse(sources, [])}
    names = list(stories)
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            if tuple(sorted((name, other))) not in copied:
                yield f"neighbours {'joined' if _are_one([sources[number], sources[names.index(other)]]) else 'apart'}"
        neighbour = next(
            (other for other in names if other != name and (min(name, other), max(name, other)) not in copied), name
        )
        for reprint in REPRINTS:
            copy = make_article("reprint", reprint(stories[name], stories[neighbour], random), "2024-05-02")
            yield from _judge([sources[number], copy], reprint.__name__)


def _are_one(pair: Sequence[Article]) -> bool:
    return len(find_origins(pair, [], find_reuse(pair, []))) == 1


def _judge(pair: Sequence[Article], kind: str) -> Iterator[str]:
    reuse = find_reuse(pair, [])
    yield f"{kind} {'found' if reuse else 'missed'}"
    yield f"{kind} {'one origin' if len(find_origins(pair, [], reuse)) == 1 else 'two origins'}"
    for found in reuse:
        yield f"{kind} direction {'right' if found.direction == f'{pair[0].id} -> reprint' else 'wrong'}"
        yield f"{kind} passages {'cover' if _share_covered(found, pair[1]) >= 0.9 else 'fall short'}"


def _share_covered(found: Reuse, copy: Article) -> float:
    """The share of the copy's characters that lie in passages."""
    side = found.articles.index(copy.id)
    return sum(passage[side].end - passage[side].start for passage in found.passages) / len(copy.text)


def main() -> None:
    """Prints the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    random = Random(arguments.seed)  # noqa: S311 - the same reprints every time
    counts = Counter(outcome for folder in arguments.folders for outcome in measure_story(folder, random))
    for outcome, count in sorted(counts.items()):
        print(f"{count:5} {outcome}")


if __name__ == "__main__":
    main()
