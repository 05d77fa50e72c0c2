"""What a story costs to reconcile as it grows: 5, 20 and 80 articles.

    python bench/bench_growth.py [STORY ...] [--seed 7] [--profile] [--record]

Articles are made of a story of `tests/stories/` (those kept shut are not touched): each takes a third of the paragraphs
of all its articles, in another order, their words swapped, left out and put in (`reprints.py`), and four sentences of
its own that no other has. A larger story holds the smaller one's articles. Measured is the CPU of one thread for
`reconcile`, vectors forgotten before, and of `write_brief`; an exponent of 1 says that twice the statements cost twice
as much. `--profile` prints where the largest story's time goes.
"""

import argparse
import cProfile
import json
import math
import pstats
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

from msgspec import Struct, to_builtins

from bench_stories import STORIES, list_articles
from crosswire import examine, load_tools, read_articles, reconcile, write_brief
from crosswire.model import Article
from crosswire.pipeline import Tools
from crosswire.primitives.vectors import Embedder
from reprints import Material, Paragraphs, Sentence, edit_heavily, read_paragraphs, reorder_all, write_text

RESULTS = Path(__file__).parent / "results" / "growth.json"
SIZES = (5, 20, 80)
PART, OWN = 1 / 3, 4  # of the story's paragraphs in an article; sentences of its own
NAMES = "Ansel Birte Corin Dagny Emil Freda Gorm Hedda Ivar Jorun Kaspar Liv Magne Nora Osvald Petra".split()
FAMILIES = "Aldane Brekke Corwell Dahlin Estrup Fossum Gravdal Holm Ivesen Jarvik Kolden Lund Mosby Nylund".split()
WORKS = "teacher baker driver nurse clerk plumber farmer student shopkeeper pilot librarian mechanic".split()
DEEDS = (
    "{who}, a {work}, said that {count} neighbours had met in the hall on {day} to hear what was known.",
    "A {work} of {age}, {who}, wrote {count} letters about it in {day} week, none of which was answered.",
    "{who} sold {count} tickets for a concert whose takings will go to the families.",
    "The {work} {who} has kept {count} photographs of the place, the oldest of them {age} years old.",
    "On {day} {who} drove {count} kilometres to lay flowers, and the {work} was not the only one.",
    "{who}, {age}, who works as a {work}, counted {count} cars of reporters in the street.",
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Size(Struct, frozen=True, kw_only=True):
    """What one size of a story costs."""

    articles: int
    statements: int
    facts: int
    seconds: float  # CPU of reconcile
    brief_seconds: float
    milliseconds_a_statement: float


def write_own(chance: Random) -> Sentence:
    """A sentence about somebody whom no other article knows."""
    who = f"{chance.choice(NAMES)} {chance.choice(FAMILIES)}"
    told = {"work": chance.choice(WORKS), "day": chance.choice(DAYS), "age": chance.randrange(20, 80)}
    return Sentence(text=chance.choice(DEEDS).format(who=who, count=chance.randrange(3, 900), **told))


def make_text(number: int, story: Paragraphs, chance: Random) -> str:
    """One article with its headline, outlet and day."""
    own = tuple(write_own(chance) for _ in range(OWN))
    part = tuple(chance.sample(story, max(3, round(len(story) * PART))))
    edited = edit_heavily(Material(source=part, neighbour=(), own=own, chance=chance))
    body = reorder_all((*edited, own[: OWN // 2], own[OWN // 2 :]), chance)
    head = f"{body[0][0].text[:60].rsplit(' ', 1)[0]}\nOutlet {number:02}\n{10 + number % 3} February 2025"
    return write_text(head, body, None).text


def make_articles(folder: Path, seed: int) -> tuple[Article, ...]:
    """As many articles of one story as the largest size needs."""
    chance = Random(f"{folder.name} {seed}")  # noqa: S311 - no secret
    told = read_articles(list_articles(folder)).articles
    story = tuple(paragraph for article in told for paragraph in read_paragraphs(article))
    with tempfile.TemporaryDirectory() as made:
        for number in range(max(SIZES)):
            (Path(made) / f"outlet-{number:02}.txt").write_text(make_text(number, story, chance), encoding="utf-8")
        articles = read_articles([made]).articles
    return tuple(sorted(articles, key=lambda article: article.source))


def measure_story(folder: Path, seed: int, tools: Tools) -> list[Size]:
    """What each size of the story costs; the first is run twice, since a first call loads things."""
    articles = make_articles(folder, seed)
    findings = [examine(article, tools) for article in articles]
    sizes = []
    for count in (SIZES[0], *SIZES):
        if isinstance(tools.embed, Embedder):
            tools.embed.forget()
        begun = time.process_time()
        settled = reconcile(articles[:count], findings[:count], tools)
        seconds = time.process_time() - begun
        write_brief(settled)
        statements = len(settled.index.statements)
        sizes.append(
            Size(
                articles=count,
                statements=statements,
                facts=len(settled.facts),
                seconds=round(seconds, 2),
                brief_seconds=round(time.process_time() - begun - seconds, 2),
                milliseconds_a_statement=round(1000 * seconds / statements, 2),
            )
        )
    return sizes[1:]


def find_exponent(small: Size, large: Size) -> float:
    """The power of the number of statements that the CPU grows with."""
    return round(math.log(large.seconds / small.seconds) / math.log(large.statements / small.statements), 2)


def show(name: str, sizes: Sequence[Size], recorded: Sequence[dict[str, float]]) -> None:
    """Print a story's sizes, with the exponent from each to the next, beside the recorded run."""
    print(f"{name}\n  articles statements   facts  reconcile   brief  ms/statement  exponent   recorded")
    for at, size in enumerate(sizes):
        grown = f"{find_exponent(sizes[at - 1], size):.2f}" if at else "-"
        was = f"{recorded[at]['seconds']:.2f} s" if at < len(recorded) else "-"
        print(
            f"  {size.articles:8} {size.statements:10} {size.facts:7} {size.seconds:8.2f} s {size.brief_seconds:5.2f} s"
            f" {size.milliseconds_a_statement:13.2f} {grown:>9} {was:>10}"
        )


def profile(folder: Path, seed: int, tools: Tools) -> None:
    """Print where the time of the largest size goes, vectors known before."""
    articles = make_articles(folder, seed)
    findings = [examine(article, tools) for article in articles]
    reconcile(articles, findings, tools)
    profiler = cProfile.Profile()
    settled = profiler.runcall(reconcile, articles, findings, tools)
    profiler.runcall(write_brief, settled)
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(60)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(40)


def find_commit() -> str:
    """The commit that is measured."""
    asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], check=False, capture_output=True, text=True)
    return asked.stdout.strip()


def main() -> None:
    """Measure the stories named, or two that differ."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("stories", nargs="*", default=["pelling-pass", "karsu-accord"])
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--profile", action="store_true", help="say where the time goes, and measure nothing")
    arguments.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = arguments.parse_args()
    tools = load_tools()
    if given.profile:
        for name in given.stories:
            profile(STORIES / name, given.seed, tools)
        return
    last = json.loads(RESULTS.read_text()) if RESULTS.exists() else {"stories": {}}
    run = {name: measure_story(STORIES / name, given.seed, tools) for name in given.stories}
    for name, sizes in run.items():
        show(name, sizes, last["stories"].get(name, []))
    if given.record:
        kept = {"commit": find_commit(), "seed": given.seed, "stories": to_builtins(run)}
        RESULTS.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
