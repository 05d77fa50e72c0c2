"""How well articles are grouped into stories, as they come: B-cubed and pairs, beside TF-IDF with average link.

    python bench/bench_groups.py DATA [--record]

DATA holds the folders `news_cluster` (JSON files; field `newsCluster.Event` is the story), `ecbplus` and, if it is
there, `seeds` (five texts of one more event, without dates). Thresholds, ours and the baseline's, are chosen by the
mean of B-cubed and pair F1 on ECB+ train, whose topics hold two look-alike events each, among those that keep the
stories of `tests/stories/` whole: the highest within .005 of the best, since a desk's window holds more strangers than
these sets do. news_cluster and ECB+ dev are only scored. Shown are ours with the likeness that two groups need
.05 lower and higher, how much the order of articles within a day changes, and what becomes of the seeds. "As stored" is
what a store makes of them, its window sliding by their days; the others are one run, which looks at all of them.

B-cubed precision of an article: the share of its group that is of its event; recall: the share of its event that is in
its group (Amigó and others 2009). Pairs: those of one group, those of one event. Intervals draw events anew.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct, structs

from average_link import Floats, compare_texts, link_average
from bench_stories import STORIES, list_articles
from crosswire import read_articles
from crosswire.group import Grouper, make_fingerprint, sort_prints
from crosswire.group.clusters import LEAST_LIKENESS
from crosswire.group.online import group_prints
from crosswire.model import Article
from crosswire.primitives.language import guess_language
from data_sets import join_tokens, name_event, read_ecbplus_tokens
from reporting import RESULTS, Run, read_commit, read_options, show_table
from scoring import Counts, Scope, add_counts, find_f1, make_scope

Groups = Iterable[Sequence[str]]
SWEPT = tuple(round(0.04 + 0.02 * step, 2) for step in range(19))
STEP = 0.05
NEARLY = 0.005
COUNTED = ("articles", "precision", "recall", "pairs right", "pairs found", "pairs gold", "whole")
SEEDS = range(5)


class Labelled(Struct, frozen=True, kw_only=True):
    """Articles, and the event that each is of."""

    articles: tuple[Article, ...]
    events: dict[str, str]


# ---------------------------------------------------------------- what is grouped


def label(rows: Iterable[tuple[Article, str]]) -> Labelled:
    """The articles of these rows, their language guessed where it is not known."""
    known = [
        (structs.replace(article, language=article.language or guess_language(article.text) or "en"), event)
        for article, event in rows
    ]
    return Labelled(
        articles=tuple(article for article, _ in known), events={article.id: event for article, event in known}
    )


def read_news_cluster(folder: Path) -> Iterator[tuple[Article, str]]:
    """The data set's articles with their events."""
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        yield _make(row["dId"], row["text"], row["title"], row["date_publish"]), row["newsCluster"]["Event"]


def read_texts(folder: Path) -> Iterator[tuple[Article, str]]:
    """The folder's plain text files as one event."""
    for path in sorted(folder.glob("*.txt")):
        yield _make(path.name, path.read_text(encoding="utf-8"), None, None), folder.name


def read_ecb(folder: Path, part: str) -> Iterator[tuple[Article, str]]:
    """The documents of a part of ECB+ with their event."""
    for name, tokens in read_ecbplus_tokens(folder / f"ECB_{part}_corpus.txt"):
        yield _make(name, join_tokens(tokens)[0], None, None), name_event(name)


def read_own(folder: Path) -> Iterator[tuple[Article, str]]:
    """The open stories of the tests."""
    for story in sorted(path.parent for path in folder.glob("*/gold.json")):
        for article in read_articles(list_articles(story)).articles:
            if article.status != "quarantined":
                yield article, story.name


def _make(name: str, text: str, title: str | None, published: str | None) -> Article:
    return Article(id=name, source=name, title=title, published=published, text=text, digest="", raw_digest="")


# ---------------------------------------------------------------- grouping


def group(labelled: Labelled, least: float, seed: int | None = None) -> Groups:
    """Our groups, as article ids; with a seed, articles of one day come in another order."""
    prints = [make_fingerprint(article) for article in labelled.articles]
    if seed is None:
        return group_prints(prints, least)
    chance = Random(seed)  # noqa: S311 - no secret
    names = {f"{chance.random():.12f}": item.article for item in prints}
    renamed = [structs.replace(item, article=name) for name, item in zip(names, prints, strict=True)]
    return [[names[name] for name in story] for story in group_prints(renamed, least)]


def group_in_window(labelled: Labelled) -> Groups:
    """Our groups as a store keeps them: what an assignment says is followed, and the window slides."""
    grouper, stories = Grouper(), dict[str, str]()
    for fingerprint in sort_prints(make_fingerprint(article) for article in labelled.articles):
        told = grouper.assign(fingerprint)
        stories |= {article: split.into for split in told.splits for article in split.articles}
        into = {merge.story: merge.into for merge in told.merges}
        stories = {article: into.get(story, story) for article, story in stories.items()}
        stories[told.article] = told.story
    return [[article for article, of in stories.items() if of == story] for story in sorted(set(stories.values()))]


def group_plainly(labelled: Labelled, likeness: Floats, least: float) -> Groups:
    """The baseline's groups."""
    return [[labelled.articles[row].id for row in rows] for rows in link_average(likeness, least)]


def compare_plainly(labelled: Labelled) -> Floats:
    """The baseline's likeness of each two articles."""
    return compare_texts([f"{article.title or ''}\n{article.text}" for article in labelled.articles])


# ---------------------------------------------------------------- scores


def count_groups(groups: Groups, events: Mapping[str, str]) -> list[Counts]:
    """What the articles of each event add to the scores."""
    sizes = Counter(events.values())
    counts: defaultdict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(COUNTED, 0.0))
    for story in groups:
        held = Counter(events[article] for article in story)
        for event, shared in held.items():
            counts[event]["articles"] += shared
            counts[event]["precision"] += shared * shared / len(story)
            counts[event]["recall"] += shared * shared / sizes[event]
            counts[event]["pairs right"] += shared * (shared - 1)
            counts[event]["pairs found"] += shared * (len(story) - 1)
            counts[event]["pairs gold"] += shared * (sizes[event] - 1)
            counts[event]["whole"] += float(shared == sizes[event] == len(story))
    return [counts[event] | {"events": 1} for event in sorted(counts)]


def measure_groups(counts: Counts) -> dict[str, float]:
    """B-cubed and pair F1, B-cubed precision and recall, and the share of events that are one group each."""
    precision, recall = (counts[name] / counts["articles"] for name in ("precision", "recall"))
    return {
        "B-cubed F1": 2 * precision * recall / (precision + recall),
        "pair F1": find_f1(counts["pairs right"], counts["pairs gold"], counts["pairs found"]),
        "precision": precision,
        "recall": recall,
        "events whole": counts["whole"] / counts["events"],
    }


def score(groups: Groups, labelled: Labelled) -> dict[str, float]:
    """The scores without intervals."""
    return measure_groups(add_counts(count_groups(groups, labelled.events)))


def make_group_scope(groups: Groups, labelled: Labelled) -> Scope:
    """The scores with intervals."""
    return make_scope(count_groups(groups, labelled.events), measure_groups, ("articles",))


def find_mean(scores: Mapping[str, float]) -> float:
    """What a threshold is chosen by."""
    return (scores["B-cubed F1"] + scores["pair F1"]) / 2


# ---------------------------------------------------------------- what is shown


def choose_least(tuning: Labelled, own: Labelled) -> tuple[float, float]:
    """Our threshold and the baseline's, chosen alike."""
    plain, plain_own = compare_plainly(tuning), compare_plainly(own)
    print("least likeness: ours on ECB+ train, own stories whole; the baseline's")
    ours, theirs = {}, {}
    for least in SWEPT:
        row = score(group(tuning, least), tuning), score(group(own, least), own)
        other = (
            score(group_plainly(tuning, plain, least), tuning),
            score(group_plainly(own, plain_own, least), own),
        )
        ours[least], theirs[least] = (find_mean(pair[0]) * (pair[1]["events whole"] == 1) for pair in (row, other))
        print(
            f"  {least:.2f}"
            + "".join(
                f"   {first['B-cubed F1']:.3f} {first['pair F1']:.3f} {second['events whole']:.2f}"
                for first, second in (row, other)
            )
        )
    best, least = (max(one for one in SWEPT if means[one] >= max(means.values()) - NEARLY) for means in (ours, theirs))
    return best, least


def show_orders(labelled: Labelled) -> None:
    """How much the order of articles within a day changes."""
    values = [score(group(labelled, LEAST_LIKENESS, seed), labelled) for seed in SEEDS]
    for name in ("B-cubed F1", "pair F1"):
        some = [one[name] for one in values]
        print(f"{name} in {len(some)} orders within a day: {min(some):.4f} to {max(some):.4f}")


def show_seeds(labelled: Labelled) -> None:
    """What became of the event that was added."""
    held = [story for story in group(labelled, LEAST_LIKENESS) if any(labelled.events[one] == "seeds" for one in story)]
    parts = [f"{len(story)} articles of {len({labelled.events[one] for one in story})} events" for story in held]
    print(f"the seeds are in {len(held)} stories: {', '.join(parts)}")


def make_scopes(folder: Path) -> dict[str, Scope]:
    """Ours and the baseline's on each set."""
    tuning = label(read_ecb(folder / "ecbplus", "Train"))
    held_out, own = label(read_ecb(folder / "ecbplus", "Dev")), label(read_own(STORIES))
    news = label(read_news_cluster(folder / "news_cluster"))
    best, least = choose_least(tuning, own)
    print(f"best so: {best} (in use: {LEAST_LIKENESS}), the baseline's {least}")
    show_orders(news)
    if (folder / "seeds").is_dir():
        news = label([*zip(news.articles, news.events.values(), strict=True), *read_texts(folder / "seeds")])
        show_seeds(news)
    plain = compare_plainly(news)
    fitted = max(SWEPT, key=lambda one: score(group_plainly(news, plain, one), news)["B-cubed F1"])
    shown = {"news": LEAST_LIKENESS, "news -.05": LEAST_LIKENESS - STEP, "news +.05": LEAST_LIKENESS + STEP}
    scopes = {name: make_group_scope(group(news, one), news) for name, one in shown.items()}
    scopes["news, as stored"] = make_group_scope(group_in_window(news), news)
    scopes["news, TF-IDF"] = make_group_scope(group_plainly(news, plain, least), news)
    scopes["TF-IDF fitted"] = make_group_scope(group_plainly(news, plain, fitted), news)
    for name, labelled in (("ECB+ dev", held_out), ("ECB+ train", tuning), ("own stories", own)):
        scopes[name] = make_group_scope(group(labelled, LEAST_LIKENESS), labelled)
    return scopes


def main() -> None:
    """Prints the sweep and the scores, and records them if asked."""
    given = read_options(__doc__)
    kept = RESULTS / "groups.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    scopes = make_scopes(given.folder)
    print("\n".join(show_table(scopes, last)))
    if given.record:
        run = Run(commit=read_commit(), scopes=scopes)
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(run), indent=1) + b"\n")


if __name__ == "__main__":
    main()
