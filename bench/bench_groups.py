"""How well articles are grouped into stories: B-cubed precision, recall and F1 (Amigó and others 2009).

    python bench/bench_groups.py NEWS_CLUSTER [--add FOLDER ...] [--ecb CORPUS.txt]

NEWS_CLUSTER is the folder of that data set's JSON files (field `newsCluster.Event` is the story). Each FOLDER of plain
text is one more story. With `--ecb`, the likeness that two groups need is swept over ECB+ documents, which is what
`LEAST_LIKENESS` was chosen on; news_cluster is only reported.
"""

import argparse
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crosswire.group import group_articles
from crosswire.group.clusters import LEAST_LIKENESS
from crosswire.group.fingerprints import make_fingerprint
from crosswire.group.online import group_prints
from crosswire.model import Article, Findings

Labelled = tuple[Article, str]
SWEPT = (0.12, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19, 0.2, 0.22)


def read_news_cluster(folder: Path) -> Iterator[Labelled]:
    """The data set's articles with their events."""
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        yield _make(row["dId"], row["text"], row["title"], row["date_publish"]), row["newsCluster"]["Event"]


def read_folder(folder: Path) -> Iterator[Labelled]:
    """The folder's plain text files as one story."""
    for path in sorted(folder.glob("*.txt")):
        yield _make(path.name, path.read_text(encoding="utf-8"), None, None), folder.name


def read_ecb(corpus: Path) -> Iterator[Labelled]:
    """ECB+ documents with their event: topic 1 holds the look-alikes 1ecb and 1ecbplus."""
    words: defaultdict[str, list[str]] = defaultdict(list)
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) > 3:
                words[fields[0]].append(fields[3])
    for name, tokens in words.items():
        yield _make(name, " ".join(tokens), None, None), re.sub(r"_\d+", "", name)


def _make(name: str, text: str, title: str | None, published: str | None) -> Article:
    return Article(id=name, source=name, title=title, published=published, text=text, digest="", raw_digest="")


def score_groups(groups: Iterable[Sequence[str]], gold: dict[str, str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1."""
    members: defaultdict[str, set[str]] = defaultdict(set)
    for article, event in gold.items():
        members[event].add(article)
    precision = recall = 0.0
    for group in map(set, groups):
        for article in group:
            right = len(group & members[gold[article]])
            precision += right / len(group) / len(gold)
            recall += right / len(members[gold[article]]) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def sweep_likeness(labelled: Sequence[Labelled]) -> Iterator[tuple[float, tuple[float, float, float]]]:
    """The scores at each likeness that two groups might need."""
    prints = [make_fingerprint(article) for article, _ in labelled]
    gold = {article.id: event for article, event in labelled}
    for least in SWEPT:
        yield least, score_groups(group_prints(prints, least), gold)


def main() -> None:
    """Prints one table of news_cluster, and one of ECB+ where it is given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news_cluster", type=Path)
    parser.add_argument("--add", type=Path, nargs="*", default=[])
    parser.add_argument("--ecb", type=Path)
    arguments = parser.parse_args()
    labelled = list(read_news_cluster(arguments.news_cluster))
    labelled += [item for folder in arguments.add for item in read_folder(folder)]
    findings = [Findings(article=article.id) for article, _ in labelled]
    begun = time.process_time()
    groups = group_articles(findings, [article for article, _ in labelled])
    spent = time.process_time() - begun
    scores = score_groups(groups, {article.id: event for article, event in labelled})
    print(f"articles {len(labelled)}, stories {len({event for _, event in labelled})}, found {len(groups)}")
    print("B-cubed precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*scores), f"at {LEAST_LIKENESS}, {spent:.2f} s")
    if arguments.ecb:
        for least, swept in sweep_likeness(list(read_ecb(arguments.ecb))):
            print("ECB+ at {:.2f}: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(least, *swept))


if __name__ == "__main__":
    main()
