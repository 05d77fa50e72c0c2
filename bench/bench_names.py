"""Names across documents: MEANTIME's or ECB+'s gold names, by CoNLL F1 and B-cubed, beside the same string.

    python bench/bench_names.py PATH/TO/meantime-or-ecbplus [--part dev] [--record]

Gold names are taken as given: in MEANTIME mentions marked as names (NAM), in ECB+ mentions of entities (TIM aside)
that `data_sets.is_name` takes for one. A story is a corpus of MEANTIME or an event of ECB+; its articles go through
`examine` and together through `reconcile`. Two names are one entity in the gold where they have one chain. A gold name
gets the entity of ours that holds its head word, else that overlaps it most; those that we do not find are single.

CoNLL F1 is the mean of MUC (Vilain and others 1995), B-cubed (Bagga and Baldwin 1998) and CEAF with entity similarity
(Luo 2005, phi 4). Each is summed up from what every name adds, so that intervals come from drawing articles anew. The
baseline takes names of one folded string for one entity. Texts that the reader refuses as too short to be articles
(under 12 words) are left out of both. MEANTIME is halved by `scoring.find_meantime_half` of the file
name, a half's articles reconciled by themselves; ECB+ by `scoring.find_half` of the event's name ("2_ecbplus").
"""

import math
import re
import sys
import time
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from clusters import count_clusters, make_clusters, measure_clusters
from crosswire import Article, Findings, Settings, examine, load_tools, reconcile
from crosswire.model import Mention
from data_sets import Document, GoldName, NamedDocument, find_kind, read_ecbplus, read_meantime_names
from reporting import MISSED, Changes, Item, read_options, report
from scoring import Counts, Half, Scope, find_half, find_meantime_half, make_article, make_scope

MIXED, APART, RIGHT = "mixed in with another", "apart", "right"
STATES = (MIXED, MISSED, APART, RIGHT)
OURS, SAME_STRING = "", "same string "
SHOWN = ("conll", "b3", "b3 precision", "b3 recall", "muc", "ceaf")
# What follows a noun phrase's head: commas, brackets, small words.
_AFTER_HEAD = re.compile(r"(?<=\w)(?:\s+(?:in|of|at|for|on|from|with|and|between)\s|\s*[,(])")
_BEFORE_NAME = re.compile(r"^(?:in|at|on|off|from|to|near|of|the|a|an)\s+", re.IGNORECASE)


class Named(Struct, frozen=True, kw_only=True):
    """One gold name of a story: its file, who bears it, and the entity of ours, if we found one."""

    half: Half
    story: str
    file: str
    at: int  # position among the file's gold names
    gold: GoldName
    text: str
    entity: str | None

    @property
    def key(self) -> Hashable:
        """What makes the name itself."""
        return (self.file, self.at)

    @property
    def home(self) -> Hashable:
        """Our entity of the story; alone where we found none."""
        return (self.half, self.story, self.entity) if self.entity else self.key

    @property
    def chain(self) -> Hashable:
        """The gold entity of the story."""
        return (self.half, self.story, self.gold.chain)

    @property
    def string(self) -> Hashable:
        """What the baseline goes by."""
        return (self.half, self.story, fold_string(self.text))


def fold_string(text: str) -> str:
    """The name in lower case, without what stands before it and a possessive's end."""
    folded = " ".join(text.split())
    while (cut := _BEFORE_NAME.sub("", folded)) != folded:
        folded = cut
    return re.sub(r"['’]s?$", "", folded.rstrip(' .,"')).casefold()


def read_documents(kind: str, folder: Path, part: str) -> list[tuple[Half, NamedDocument]]:
    """The data set's documents with their halves."""
    if kind == "ecbplus":
        return [(find_half(one.story) if part == "dev" else "tuning", one) for one in read_ecbplus(folder, part)]
    paths = sorted(folder.glob("corpus_*/*.xml"))
    return [(find_meantime_half(path.name), read_meantime_names(path)) for path in paths]


def link_story(documents: Sequence[Document], tools: Any) -> dict[str, tuple[Mention, ...]]:
    """Of each document that the reader takes its mentions with their entities, all documents taken for one story."""
    made = {one.name: make_article(one.text, one.published) for one in documents}
    articles: dict[str, Article] = {article.id: article for article in made.values() if article}
    findings: list[Findings] = [examine(article, tools) for article in articles.values()]
    linked = reconcile(tuple(articles.values()), findings, tools).index.linked.findings
    mentions = {one.article: one.mentions for one in linked}
    return {name: mentions[article.id] for name, article in made.items() if article}


def find_entity(gold: GoldName, text: str, mentions: Sequence[Mention]) -> str | None:
    """The entity of our mention that holds the gold one's head word, else overlaps it best."""
    best, entity = 0.5, None
    head = gold.start + find_head_end(text[gold.start : gold.end]) - 1
    for mention in mentions:
        overlap = min(gold.end, mention.end) - max(gold.start, mention.start)
        if overlap > 0 and mention.entity is not None:
            share = overlap / math.sqrt((gold.end - gold.start) * (mention.end - mention.start))
            share += mention.start <= head < mention.end
            if share > best:
                best, entity = share, mention.entity
    return entity


def find_head_end(name: str) -> int:
    """Where the head word of a name ends: before a comma, a bracket or a small word that is not its first."""
    start = found.end() if (found := _BEFORE_NAME.match(name)) else 0
    cut = _AFTER_HEAD.search(name, start)
    return cut.start() if cut else len(name.rstrip())


def link_names(documents: Sequence[tuple[Half, NamedDocument]]) -> list[Named]:
    """The gold names of all documents with our entities, story by story and half by half."""
    stories: dict[tuple[Half, str], list[NamedDocument]] = {}
    for half, one in documents:
        stories.setdefault((half, one.story), []).append(one)
    tools = load_tools(Settings(vector_texts_per_100_words=0))  # who is who stands before a statement is compared
    names = []
    for (half, story), members in stories.items():
        found = link_story([one.document for one in members], tools)
        for one in members:
            text, name = one.document.text, one.document.name
            if name not in found:  # refused as too short
                continue
            for at, gold in enumerate(one.gold):
                entity = find_entity(gold, text, found[name])
                words = text[gold.start : gold.end]
                names.append(Named(half=half, story=story, file=name, at=at, gold=gold, text=words, entity=entity))
    return names


def count_articles(names: Sequence[Named]) -> list[Counts]:
    """What each article adds to the scores, ours and the baseline's."""
    gold = make_clusters((name.key, name.chain) for name in names)
    ours = count_clusters(gold, make_clusters((name.key, name.home) for name in names))
    same = count_clusters(gold, make_clusters((name.key, name.string) for name in names))
    counts: dict[str, Counter[str]] = {}
    for name in names:
        of_one = counts.setdefault(name.file, Counter())
        of_one["names"] += 1
        for prefix, added in ((OURS, ours), (SAME_STRING, same)):
            for score, value in added[name.key].items():
                of_one[prefix + score] += value  # type: ignore[assignment]  # shares of a whole add up as counts do
    return list(counts.values())


def measure(counts: Counts) -> dict[str, float]:
    """The scores of summed counts, ours first."""
    ours, same = (
        measure_clusters({key.removeprefix(prefix): value for key, value in counts.items() if key.startswith(prefix)})
        for prefix in (OURS, SAME_STRING)
    )
    return {name: ours[name] for name in SHOWN} | {SAME_STRING + name: same[name] for name in SHOWN[:2]}


def list_items(names: Sequence[Named]) -> list[Item]:
    """How each gold name came out: with its chain's largest part, apart from it, or in another chain's entity."""
    parts = Counter((name.chain, name.home) for name in names)
    main_home = _find_largest(parts, 0, 1)
    main_chain = _find_largest(parts, 1, 0)
    items = []
    for name in names:
        state = RIGHT if main_home[name.chain] == name.home else APART
        if main_chain[name.home] != name.chain:
            state = MIXED
        elif not name.entity and state == APART:
            state = MISSED
        note = f"{name.story}: {name.gold.chain}, ours {name.entity}"
        items.append(Item(file=name.file, start=name.gold.start, end=name.gold.end, state=state, note=note))
    return items


def _find_largest(parts: Mapping[tuple[Hashable, Hashable], int], side: int, other: int) -> dict[Hashable, Hashable]:
    """Of each value of one side the value of the other that it shares most names with, the first of equals."""
    best: dict[Hashable, tuple[int, Hashable]] = {}
    for pair, count in parts.items():
        if count > best.get(pair[side], (0, None))[0]:
            best[pair[side]] = (count, pair[other])
    return {one: home for one, (_, home) in best.items()}


def run(kind: str, folder: Path, part: str, *, record: bool) -> None:
    """Scores the data set, prints the table and, if asked, records it."""
    documents = read_documents(kind, folder, part)
    names = link_names(documents)
    scopes: dict[str, Scope] = {
        half: make_scope(count_articles(some), measure, ("names",))
        for half in sorted({name.half for name in names})
        if (some := [name for name in names if name.half == half])
    }
    texts = {one.document.name: one.document.text for half, one in documents if half == "tuning"}
    title = f"names-{kind}" + (f"-{part}" if kind == "ecbplus" else "")
    report(title, scopes, Changes(items=tuple(list_items(names)), states=STATES, texts=texts), record=record)


def main() -> None:
    """Reads the command line and runs."""
    given = read_options(__doc__, parts=("dev", "train"))
    kind = find_kind(given.folder)
    if kind not in {"meantime", "ecbplus"}:
        sys.exit(f"{given.folder} holds neither MEANTIME (corpus_*/*.xml) nor ECB+ (ECB_*_corpus.txt)")
    run(kind, given.folder, given.part, record=given.record)
    print(f"{time.process_time():.0f} s of CPU, the parse counted")


if __name__ == "__main__":
    main()
