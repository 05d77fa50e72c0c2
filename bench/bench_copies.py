"""How well copies are found among reprints that `reprints.py` makes, and how many neighbours are taken for copies.

    python bench/bench_copies.py [--shut] [--seed 7] [--record]

Of every article of `tests/stories/` and `examples/` reprints of thirteen kinds are made: whole, its tail or half its
paragraphs cut, paragraphs in another order, words left out and put in, synonyms, both of these and more, sentences
merged, a new lead, a fifth of own text, nearly all of these together, merged with half of another report of the event,
and two paragraphs in a text of one's own. Own text is another story's. Each reprint goes with the story's articles
through `examine`, `find_reuse` and `find_origins`.

Scored, each with the middle 95 of 100 of what it is when sources are drawn anew:

- shared text: pairs of articles that are listed. Right: a reprint and what it was made of. Wrong: a reprint and any
  other article of the story, or two of its articles, unless the story's gold says that these share text.
- one voice: pairs of one origin, the same way. Of what is copied in part it is only asked whether two reports that
  share nothing are tied together by it.
- passages: by characters on both sides, spaces and quotations not counted; edits inside a copied sentence are part
  of it.
- direction: a later day, a later hour, a credit in the last line, or a tail cut off tell it. Right of those told, and
  rightly told of those that can be.

`--shut` scores the stories that stay shut instead, and prints figures only.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct, structs

from crosswire import Article, Findings, examine, load_tools, read_articles
from crosswire.languages.en.boilerplate import QUOTATION
from crosswire.link.origins import find_origins
from crosswire.link.reuse import find_reuse
from crosswire.model import Origin, Reuse
from crosswire.pipeline import Tools
from reporting import RESULTS, Run, read_commit, show_table
from reprints import (
    KINDS,
    PARTIAL,
    Kind,
    Made,
    Material,
    Paragraph,
    Paragraphs,
    list_sentences,
    read_paragraphs,
    write_text,
)
from scoring import Counts, Scope, add_counts, find_f1, score_scope

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "tests" / "stories"
ARTICLES = frozenset({".txt", ".html", ".md"})
EVIDENCE = ("day", "hour", "credit", "nothing", "nothing", "nothing")  # of which text is the source, drawn for each
REPRINT = "reprint"
Ranges = dict[str, set[int]]  # of each article, characters


class Told(Struct, frozen=True, kw_only=True):
    """A story ready to be reprinted: its articles, findings and paragraphs; the pairs that share text by its gold."""

    articles: dict[str, Article]
    findings: dict[str, Findings]
    paragraphs: dict[str, Paragraphs]
    sharing: frozenset[frozenset[str]]


# ---------------------------------------------------------------- the stories


def list_folders(*, shut: bool) -> list[Path]:
    """The folders of the stories, open or shut."""
    inside = STORIES / "shut" if shut else STORIES
    folders = sorted(path.parent for path in inside.glob("*/gold.json"))
    return folders if shut else [*folders, ROOT / "examples"]


def read_story(folder: Path, tools: Tools) -> Told:
    """The story of a folder."""
    gold_file = STORIES / "examples.gold.json" if folder.name == "examples" else folder / "gold.json"
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    files = sorted(path for path in folder.iterdir() if path.suffix in ARTICLES)
    articles = {article.id: article for article in read_articles(files).articles}
    names = {Path(article.source).name: article.id for article in articles.values()}
    groups = [
        *(origin["articles"] for origin in gold["origins"]),
        *(pair["articles"] for pair in gold.get("reuse", ())),
    ]
    return Told(
        articles=articles,
        findings={key: examine(article, tools) for key, article in articles.items()},
        paragraphs={key: read_paragraphs(article) for key, article in articles.items()},
        sharing=frozenset(
            frozenset(names[name] for name in pair if name in names)
            for group in groups
            for pair in combinations(sorted(group), 2)
        ),
    )


# ---------------------------------------------------------------- one reprint


class Task(Struct, frozen=True, kw_only=True):
    """One reprint to be made and found."""

    told: Told
    source: str
    neighbour: str | None
    kind: Kind
    evidence: str
    own: Paragraph
    chance: Random
    tools: Tools


def count_reprint(task: Task) -> dict[str, float]:
    """What the reprint adds to each count."""
    made, copy, source = make_reprint(task)
    others = [
        structs.replace(article, published=source.published)
        for key, article in task.told.articles.items()
        if key != task.source
    ]
    articles = [copy, source, *others]
    findings = [examine(copy, task.tools), *task.told.findings.values()]
    reuse = find_reuse(articles, findings)
    origins = find_origins(articles, findings, reuse)
    sources = {origin[0] for _, _, places in made.copied for origin in places}
    counts = count_pairs(task, copy.id, sources, reuse, origins)
    mine = [pair for pair in reuse if copy.id in pair.articles and task.source in pair.articles]
    counts |= count_characters(task, made, copy, mine)
    counts |= count_direction(task, copy.id, mine)
    return counts


def make_reprint(task: Task) -> tuple[Made, Article, Article]:
    """The reprint with its gold, as an article, and its source dated as the evidence wants it."""
    told, source = task.told, task.told.articles[task.source]
    given = Material(
        source=told.paragraphs[task.source],
        neighbour=told.paragraphs[task.neighbour] if task.neighbour else (),
        own=task.own,
        chance=task.chance,
    )
    credit = source.outlet if task.evidence == "credit" else None
    title = " ".join(given.take_own(1)[0].text.rstrip(".").split()[:9])
    made = write_text(title, task.kind(given), credit)
    (copy,) = read_articles(["-"], stdin=made.text.encode(), outlet=REPRINT).articles
    if copy.text != made.text:
        raise ValueError("the reader changed the text, so that offsets of the gold do not hold")
    dates = {"day": ("2024-05-01", "2024-05-02"), "hour": ("2024-05-01T09:00", "2024-05-01T11:30")}
    first, second = dates.get(task.evidence, (None, None))
    return made, structs.replace(copy, published=second), structs.replace(source, published=first)


def count_pairs(
    task: Task, copy: str, sources: set[str], reuse: Sequence[Reuse], origins: Sequence[Origin]
) -> dict[str, float]:
    """Pairs with the reprint that are listed and that are one voice, and how many should be."""
    listed = {other for pair in reuse if copy in pair.articles for other in pair.articles} - {copy}
    joined = {other for origin in origins if copy in origin.articles for other in origin.articles} - {copy}
    near = {key for key in task.told.articles if any(frozenset((key, one)) in task.told.sharing for one in sources)}
    is_asked = task.kind not in PARTIAL
    groups = {frozenset(pair) for origin in origins for pair in combinations(sorted({*origin.articles} - {copy}), 2)}
    tied = len(groups - task.told.sharing)
    counts = {
        "tied": float(tied),
        "voice found": float(tied),
        "shared right": float(len(listed & sources)),
        "shared found": float(len(listed - (near - sources))),
        "shared gold": float(len(sources)),
    }
    if is_asked:
        counts |= {
            "voice right": float(len(joined & sources)),
            "voice found": float(tied + len(joined - (near - sources))),
            "voice gold": float(len(sources)),
        }
    return (
        counts
        | {f"{task.kind.__name__} listed": counts["shared right"], f"{task.kind.__name__} of": len(sources)}
        | ({f"{task.kind.__name__} one voice": counts["voice right"]} if is_asked else {})
    )


def count_characters(task: Task, made: Made, copy: Article, mine: Sequence[Reuse]) -> dict[str, float]:
    """Characters of the copy and of the source that were copied, that lie in passages, and both."""
    right = gold = found = 0
    for article, stretches in (
        (copy, [(start, end) for start, end, places in made.copied if any(p[0] == task.source for p in places)]),
        (
            task.told.articles[task.source],
            [(start, end) for *_, places in made.copied for name, start, end in places if name == task.source],
        ),
    ):
        counted = list_counted(article)
        copied = counted & {at for start, end in stretches for at in range(start, end)}
        spans = [span for pair in mine for passage in pair.passages for span in passage if span.article == article.id]
        covered = counted & {at for span in spans for at in range(span.start, span.end)}
        right, gold, found = right + len(copied & covered), gold + len(copied), found + len(covered)
    name = task.kind.__name__
    return {
        "characters right": right, "characters gold": gold, "characters found": found,
        f"{name} characters right": right, f"{name} characters gold": gold, f"{name} characters found": found,
    }  # fmt: skip


def list_counted(article: Article) -> set[int]:
    """The characters that count: no spaces, nothing between quotation marks."""
    quoted = {at for found in QUOTATION.finditer(article.text) for at in range(*found.span())}
    return {at for at, character in enumerate(article.text) if not character.isspace()} - quoted


def count_direction(task: Task, copy: str, mine: Sequence[Reuse]) -> dict[str, float]:
    """Whether the direction was told, could be, and was right."""
    is_dated = task.evidence in {"day", "hour"}
    is_credited = task.evidence == "credit" and task.told.articles[task.source].outlet is not None
    is_tellable = is_dated or is_credited or task.kind.__name__ == "cut_tail"
    told = [pair.direction for pair in mine if pair.direction]
    is_right = told == [f"{task.source} -> {copy}"]
    return {
        "direction told": float(bool(told)),
        "direction right": float(is_right),
        "direction tellable": float(is_tellable),
        "direction right where tellable": float(is_tellable and is_right),
    }


# ---------------------------------------------------------------- all of them


def count_neighbours(told: Told) -> dict[str, float]:
    """Pairs of a story's own articles that are listed, or of one voice, and share nothing by its gold."""
    articles = list(told.articles.values())
    reuse = find_reuse(articles, list(told.findings.values()))
    origins = find_origins(articles, list(told.findings.values()), reuse)
    listed = {frozenset(pair.articles) for pair in reuse}
    joined = {frozenset(pair) for origin in origins for pair in combinations(origin.articles, 2)}
    neighbours = {frozenset(pair) for pair in combinations(told.articles, 2)} - told.sharing
    counts = {"neighbours": float(len(neighbours)), "shared found": float(len(listed & neighbours))}
    return counts | {"neighbours listed": len(listed & neighbours), "voice found": len(joined & neighbours)}


def count_story(told: Told, own: Paragraph, chance: Random, tools: Tools) -> Iterator[dict[str, float]]:
    """The counts of each source of a story, all its reprints together; those of its neighbours by themselves."""
    yield count_neighbours(told)
    for source in told.articles:
        apart = [key for key in told.articles if key != source and frozenset((key, source)) not in told.sharing]
        tasks = [
            Task(
                told=told,
                source=source,
                neighbour=chance.choice(apart) if apart else None,
                kind=kind,
                evidence=chance.choice(EVIDENCE),
                own=own,
                chance=chance,
                tools=tools,
            )
            for kind in KINDS
            if apart or kind.__name__ != "merge"
        ]
        yield dict(add_counts([{"sources": 1.0, "reprints": float(len(tasks))}, *map(count_reprint, tasks)]))


def measure(counts: Counts) -> dict[str, float]:
    """Precision, recall and F1 of each."""
    scores = {}
    for name, key in (("shared text", "shared"), ("one voice", "voice"), ("passages", "characters")):
        right, gold, found = (counts.get(f"{key} {part}", 0) for part in ("right", "gold", "found"))
        scores[f"{name} precision"] = right / found if found else 1.0
        scores[f"{name} recall"] = right / gold if gold else 1.0
        scores[f"{name} f1"] = find_f1(right, gold, found)
    told, right = counts.get("direction told", 0), counts.get("direction right", 0)
    scores["direction right"] = right / told if told else 1.0
    tellable = counts.get("direction tellable", 0)
    scores["direction told"] = counts.get("direction right where tellable", 0) / tellable if tellable else 1.0
    return scores


SHOWN = (
    "sources", "reprints", "shared gold", "shared found", "shared right", "voice gold", "voice found", "voice right",
    "tied", "neighbours", "neighbours listed", "direction told", "direction right", "direction tellable",
)  # fmt: skip


def show_kinds(total: Counts) -> Iterator[str]:
    """A line for each kind of reprint: pairs listed, of one voice, and characters."""
    yield f"{'':<16}{'listed':>9}{'one voice':>11}{'passages: precision':>21}{'recall':>8}"
    for kind in (kind.__name__ for kind in KINDS):
        right, gold, found = (total[f"{kind} characters {part}"] for part in ("right", "gold", "found"))
        listed, of = total[f"{kind} listed"], total[f"{kind} of"]
        voice = f"{total[f'{kind} one voice']:.0f}/{of:.0f}" if f"{kind} one voice" in total else "-"
        pair = f"{listed:.0f}/{of:.0f}"
        yield f"{kind:<16}{pair:>9}{voice:>11}{right / max(1, found):>21.3f}{right / max(1, gold):>8.3f}"


def main() -> None:
    """Print the scores beside the recorded run's."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shut", action="store_true")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--record", action="store_true", help="keep this run as the one to compare with")
    given = parser.parse_args()
    tools = load_tools()
    stories = [read_story(folder, tools) for folder in list_folders(shut=given.shut)]
    chance = Random(given.seed)  # noqa: S311 - the same reprints every time
    counts = []
    for at, told in enumerate(stories):
        own = list_sentences(list(stories[at - 1].paragraphs.values()))
        counts += list(count_story(told, own, chance, tools))
    total = add_counts(counts)
    name = "copies-shut" if given.shut else "copies"
    shown = {key: round(total[key]) for key in SHOWN}
    scopes = {name: Scope(counts=shown, scores=score_scope(counts, measure))}
    kept = RESULTS / f"{name}.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    print("\n".join((*show_table(scopes, last), *show_kinds(total))))
    if given.record:
        run = json.loads(msgspec.json.encode(Run(commit=read_commit(), scopes=scopes)))
        kept.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
