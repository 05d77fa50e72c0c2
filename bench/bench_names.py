"""Names across documents: MEANTIME's gold mentions, scored by CoNLL F1 and B-cubed against same string.

    python bench/bench_names.py PATH/TO/meantime [--half tune|report]

Gold mentions that are names (syntactic type NAM) are taken as given; two are one entity where their gold chains
have one instance id across documents. A gold mention gets the entity of ours that overlaps its head most; those
that we do not find are single. Files are split in halves by the sha256 of their names: odd first digit tunes.
"""

import argparse
import hashlib
import json
import math
import re
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from crosswire.extract.names.finding import find_mentions
from crosswire.extract.referents.finding import find_referents
from crosswire.link.entities import link_entities
from crosswire.model import Article, Findings
from crosswire.parse import load_parser, parse_article
from crosswire.primitives.name_keys import fold_name
from crosswire.settings import Settings

Clusters = Sequence[frozenset[Hashable]]
_CLOSE = re.compile(r"^(?:[.,;:!?%)\]]|'s|’s|n't|'re|'ve|'ll|'d|'m|'|’|”)$")


# What follows a noun phrase's head: commas, brackets, small words.
_HEAD = re.compile(r"(?<=\w)(?:\s+(?:in|of|at|for|on|from|with|and)\s|\s*[,(])")


class Gold(Struct, frozen=True, kw_only=True):
    """One gold mention: its text offsets, its chain, and how it refers (NAM, NOM, PRO, ...)."""

    file: str
    start: int
    end: int
    chain: str
    form: str


def read_document(path: Path) -> tuple[str, list[Gold]]:
    """The document's text, rebuilt from its tokens, and its gold mentions of entities with a chain."""
    root = ET.parse(path).getroot()  # noqa: S314 - the data set is the caller's own file
    pieces: list[str] = []
    spans: dict[str, tuple[int, int]] = {}
    at, sentence = 0, "0"
    for token in root.iter("token"):
        text = token.text or ""
        gap = _find_gap(pieces, text, token.get("sentence") != sentence)
        sentence = token.get("sentence") or "0"
        pieces.append(gap + text)
        spans[token.get("t_id") or ""] = (at + len(gap), at + len(gap) + len(text))
        at += len(gap) + len(text)
    chains = _read_chains(root)
    golds = []
    for mention in root.iter("ENTITY_MENTION"):
        anchors = [spans[one.get("t_id") or ""] for one in mention.iter("token_anchor")]
        chain = chains.get(mention.get("m_id") or "")
        if anchors and chain:
            start, end = min(a for a, _ in anchors), max(b for _, b in anchors)
            golds.append(
                Gold(file=path.name, start=start, end=end, chain=chain, form=mention.get("syntactic_type") or "")
            )
    return "".join(pieces), golds


def _find_gap(pieces: list[str], text: str, new_sentence: bool) -> str:
    if not pieces:
        return ""
    if new_sentence:
        return "\n"
    return "" if _CLOSE.match(text) or pieces[-1].strip() in {"(", "[", "$", "“"} else " "


def _read_chains(root: ET.Element) -> dict[str, str]:
    """Of each mention id the instance that it refers to."""
    instances = {one.get("m_id"): one.get("instance_id") for one in root.iter("ENTITY") if one.get("instance_id")}
    chains: dict[str, str] = {}
    for link in root.iter("REFERS_TO"):
        target = next((one.get("m_id") for one in link.iter("target")), None)
        instance = instances.get(target)
        if instance:
            chains |= {one.get("m_id") or "": instance for one in link.iter("source")}
    return chains


def is_tuning(name: str) -> bool:
    """Whether the file belongs to the half that rules are tuned on."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 1


def score_muc(gold: Clusters, found: Clusters) -> tuple[float, float]:
    """Recall and precision by links (Vilain et al. 1995)."""
    return _count_links(gold, found), _count_links(found, gold)


def _count_links(keys: Clusters, responses: Clusters) -> float:
    home = {one: at for at, cluster in enumerate(responses) for one in cluster}
    right = total = 0
    for cluster in keys:
        parts = {home.get(one, ("alone", one)) for one in cluster}
        right += len(cluster) - len(parts)
        total += len(cluster) - 1
    return right / total if total else 1.0


def score_b_cubed(gold: Clusters, found: Clusters) -> tuple[float, float]:
    """Recall and precision mention by mention (Bagga and Baldwin 1998)."""
    return _share(gold, found), _share(found, gold)


def _share(keys: Clusters, responses: Clusters) -> float:
    home = {one: cluster for cluster in responses for one in cluster}
    shares = [len(cluster & home[one]) / len(cluster) for cluster in keys for one in cluster]
    return sum(shares) / len(shares) if shares else 1.0


def score_ceaf(gold: Clusters, found: Clusters) -> tuple[float, float]:
    """Recall and precision by the best one-to-one match of clusters (Luo 2005, phi 4), matched greedily."""
    pairs = sorted(
        (
            (2 * len(one & two) / (len(one) + len(two)), a, b)
            for a, one in enumerate(gold)
            for b, two in enumerate(found)
            if one & two
        ),
        reverse=True,
    )
    left: set[int] = set()
    right: set[int] = set()
    total = 0.0
    for value, a, b in pairs:
        if a not in left and b not in right:
            left.add(a)
            right.add(b)
            total += value
    return total / max(1, len(gold)), total / max(1, len(found))


def find_f1(scores: tuple[float, float]) -> float:
    """The harmonic mean."""
    recall, precision = scores
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def score_all(gold: Clusters, found: Clusters) -> dict[str, float]:
    """The three F1 scores, B-cubed's precision and recall, and their mean, the CoNLL score."""
    cubed = score_b_cubed(gold, found)
    parts = {"muc": find_f1(score_muc(gold, found)), "b3": find_f1(cubed), "ceaf": find_f1(score_ceaf(gold, found))}
    return {"conll": sum(parts.values()) / 3, **parts, "b3_recall": cubed[0], "b3_precision": cubed[1]}


def make_clusters(keys: Iterable[tuple[Hashable, Hashable]]) -> list[frozenset[Hashable]]:
    """The items that share a key together."""
    groups: dict[Hashable, set[Hashable]] = defaultdict(set)
    for item, key in keys:
        groups[key].add(item)
    return [frozenset(group) for group in groups.values()]


def link_folder(documents: dict[str, str]) -> dict[str, tuple[Findings, tuple[str | None, ...]]]:
    """Of each document its findings and the entity of each mention, the folder taken for one story."""
    parser = load_parser(Settings())
    articles, findings = [], []
    for name, text in sorted(documents.items()):
        article = Article(id=name, source=name, text=text, digest=name, raw_digest=name, language="en")
        parsed = parse_article(article, parser)
        mentions = find_mentions(parsed)
        referents, references = find_referents(parsed, mentions)
        articles.append(article)
        findings.append(Findings(article=name, mentions=mentions, referents=referents, references=references))
    resolution = link_entities(articles, findings)
    return {one.article: (one, resolution.assignments[one.article]) for one in findings}


def find_entity(gold: Gold, text: str, found: tuple[Findings, tuple[str | None, ...]]) -> Hashable:
    """The entity of our mention that holds the gold one's head word, else overlaps it best; else the gold one."""
    best, entity = 0.0, None
    findings, assigned = found
    head = gold.start + len(_HEAD.split(text[gold.start : gold.end])[0].rstrip()) - 1
    for mention, id_ in zip(findings.mentions, assigned, strict=True):
        overlap = min(gold.end, mention.end) - max(gold.start, mention.start)
        if overlap > 0 and id_ is not None:
            share = overlap / math.sqrt((gold.end - gold.start) * (mention.end - mention.start))
            share += mention.start <= head < mention.end
            if share > best:
                best, entity = share, id_
    return entity if entity is not None and best > 0.5 else gold


def score_folders(
    folders: Sequence[Path], half: str, forms: frozenset[str]
) -> tuple[dict[str, float], dict[str, float], list[str]]:
    """Ours, same string, and what ours gets wrong in words."""
    gold_keys, our_keys, string_keys, notes = [], [], [], []
    for folder in folders:
        read = {path.name: read_document(path) for path in sorted(folder.glob("*.xml"))}
        kept = {name: text for name, (text, _) in read.items() if half == "all" or is_tuning(name) == (half == "tune")}
        linked = link_folder(kept)
        for name in sorted(kept):
            for gold in read[name][1]:
                if gold.form not in forms:
                    continue
                text = read[name][0][gold.start : gold.end]
                entity = find_entity(gold, read[name][0], linked[name])
                gold_keys.append((gold, (folder.name, gold.chain)))
                our_keys.append((gold, (folder.name, entity)))
                string_keys.append((gold, (folder.name, fold_name(text))))
                notes.append(
                    f"{folder.name}\t{gold.chain}\t{entity if isinstance(entity, str) else '-'}\t{text}\t{name}"
                )
    gold_clusters = make_clusters(gold_keys)
    return (
        score_all(gold_clusters, make_clusters(our_keys)),
        score_all(gold_clusters, make_clusters(string_keys)),
        notes,
    )


def main() -> None:
    """Prints the scores, the last recorded run's beside them, and writes what is linked to a file."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--half", choices=["tune", "report", "all"], default="report")
    options.add_argument("--forms", default="NAM")
    options.add_argument("--out", type=Path)
    chosen = options.parse_args()
    folders = sorted(one for one in chosen.data.iterdir() if one.is_dir() and list(one.glob("*.xml")))
    ours, same_string, notes = score_folders(folders, chosen.half, frozenset(chosen.forms.split(",")))
    write = sys.stdout.write
    for name, scores in (("crosswire", ours), ("same string", same_string)):
        write(f"{name:12} " + "  ".join(f"{key} {value:.3f}" for key, value in scores.items()) + "\n")
    if chosen.out:
        chosen.out.write_text("\n".join(notes) + "\n", encoding="utf-8")
        chosen.out.with_suffix(".json").write_text(
            json.dumps({"half": chosen.half, "ours": ours, "same": same_string}), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
