"""Which mentions of events are one, across the articles of ECB+, against the baseline of equal stems.

    python bench/bench_events.py PATH/TO/ecbplus [--part dev] [--record]

Articles are rebuilt from their tokens and examined. "apart" reconciles the articles of one event as a story; "together"
gives `group` those of both look-alike events of a topic, and reconciles the stories that it makes. A gold mention
belongs to the statement whose predicate it is, else to the smallest statement around it, else to none.

Four ways to join mentions are scored. "alignment": those that name one kind of thing in statements of one fact, and
the predicates of one fact's statements where these answer one question. "alignment and stem": these, and mentions of
one kind in a story unless they are words that every text has ("said"). "kind alone": the latter without the former.
"same stem": all mentions of one stem in what is given, the baseline. Scored are MUC, B-cubed, CEAF (phi 4) and their
mean (CoNLL) over gold mentions. Of part dev some events are held out, as in `bench_names.py`; part train is all tuning.
"""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations
from pathlib import Path

import msgspec
from msgspec import Struct

from clusters import count_clusters, make_clusters, measure_clusters
from crosswire import examine, group, load_tools, reconcile
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.languages.en.events import EVENTS
from crosswire.languages.en.predicates import CLASSES
from crosswire.model import Findings
from crosswire.pipeline import Tools
from crosswire.primitives.stems import stem_word
from crosswire.primitives.story_index import StoryIndex
from data_sets import join_tokens, name_event, read_ecbplus_tokens
from reporting import RESULTS, Run, read_commit, read_options, show_table
from scoring import Counts, Scope, find_half, make_article, make_scope

WAYS = ("alignment", "alignment and stem", "kind alone", "same stem")
SHOWN = ("conll", "muc", "b3", "ceaf")
COMMON = frozenset("say tell report announce be have do make get go take come happen".split())


class Event(Struct, frozen=True, kw_only=True):
    """A gold mention of an event: where it stands, its head word and its chain."""

    file: str
    at: int  # position among the file's mentions
    start: int
    end: int
    head: str
    chain: str

    @property
    def key(self) -> Hashable:
        """What makes the mention itself."""
        return (self.file, self.at)


class Text(Struct, frozen=True, kw_only=True):
    """One document, rebuilt, with its mentions."""

    name: str
    text: str
    events: tuple[Event, ...]


class Placed(Struct, frozen=True, kw_only=True):
    """A mention in a statement: the fact that this belongs to, and whether it is its predicate."""

    event: Event
    story: str
    fact: str | None
    is_predicate: bool


def read_texts(folder: Path, part: str) -> list[Text]:
    """The documents of a part with their mentions of events."""
    named = f"ECB_{part.capitalize()}"
    mentions: dict[str, list[dict[str, object]]] = {}
    for mention in json.loads((folder / f"{named}_Event_gold_mentions.json").read_text(encoding="utf-8")):
        mentions.setdefault(mention["doc_id"], []).append(mention)
    texts = []
    for name, tokens in sorted(read_ecbplus_tokens(folder / f"{named}_corpus.txt")):
        text, spans = join_tokens(tokens)
        events = []
        for at, mention in enumerate(mentions.get(name, ())):
            ids = [f"{mention['sent_id']}.{number}" for number in mention["tokens_number"]]  # type: ignore[attr-defined]
            start, end = spans[ids[0]][0], spans[ids[-1]][1]
            head = find_head(text[start:end].split())
            events.append(Event(file=name, at=at, start=start, end=end, head=head, chain=str(mention["coref_chain"])))
        texts.append(Text(name=name, text=text, events=tuple(events)))
    return texts


# Forms of words so common that the table of stems leaves them alone.
_FORMS = dict.fromkeys(("said", "says", "saying"), "say") | dict.fromkeys(("was", "were", "is", "are", "been"), "be")


def find_head(words: Sequence[str]) -> str:
    """The word that names the event: the first that is no function word ("carried out", "was killed")."""
    small = [word.lower().strip(".,'\"") for word in words]
    return next((word for word in small if word and word not in FUNCTION_WORDS), small[-1])


def name_kind(word: str) -> str:
    """What a word tells, as a stem: of the noun of an event that of its verb."""
    told = _FORMS.get(word, word)
    forms = (told, told.removesuffix("s"), told.removesuffix("es"))
    return stem_word(next((EVENTS[form] for form in forms if form in EVENTS), told))


_CLASSES_OF: dict[str, set[int]] = defaultdict(set)
for _number, _line in enumerate(CLASSES):
    for _word in _line:
        _CLASSES_OF[name_kind(_word)].add(_number)
_COMMON_KINDS = frozenset(map(name_kind, COMMON))


# ---------------------------------------------------------------- ours


def place_events(texts: Sequence[Text], tools: Tools, *, one_story: bool) -> list[Placed]:
    """The mentions of some articles, grouped into stories unless they are of one, with their facts."""
    made = {text.name: make_article(text.text, None) for text in texts}
    articles = {article.id: article for article in made.values() if article}
    findings = {key: examine(article, tools) for key, article in articles.items()}
    groups = (tuple(articles),) if one_story else group(list(findings.values()), list(articles.values()))
    settled = {
        key: reconcile([articles[one] for one in ids], [findings[one] for one in ids], tools)
        for ids in groups
        for key in ids[:1]
    }
    home = {one: ids[0] for ids in groups for one in ids}
    placed = []
    for text in texts:
        article = made[text.name]
        told = settled[home[article.id]] if article else None
        fact_of = {statement: fact.id for fact in told.facts for statement in fact.statements} if told else {}
        for event in text.events:
            found = find_statement(event, told.index.findings[article.id], told.index) if told and article else None
            story = home[article.id] if article else text.name
            fact = fact_of.get(found[0]) if found else None
            placed.append(Placed(event=event, story=story, fact=fact, is_predicate=bool(found and found[1])))
    return placed


def find_statement(event: Event, findings: Findings, index: StoryIndex) -> tuple[str, bool] | None:
    """The statement whose predicate the mention is, else the smallest around it; and which of the two."""
    around = sorted(
        (sum(last - first for first, last in statement.parts), statement.id)
        for statement in findings.statements
        if any(first <= event.start < last for first, last in statement.parts)
    )
    kind = name_kind(event.head)
    for _, statement in around:
        if name_kind(index.propositions[statement].predicate) == kind:
            return statement, True
    return (around[0][1], False) if around else None


def join_events(placed: Sequence[Placed], *, facts: bool, stems: bool) -> dict[Hashable, Hashable]:
    """Of each mention its cluster."""
    root: dict[Hashable, Hashable] = {one.event.key: one.event.key for one in placed}

    def find(key: Hashable) -> Hashable:
        while root[key] != key:
            key = root[key]
        return key

    groups: dict[Hashable, list[Placed]] = defaultdict(list)
    for one in placed:
        if facts:
            groups["fact", one.story, one.fact or one.event.key].append(one)
        kind = name_kind(one.event.head)
        if stems and kind not in _COMMON_KINDS:
            groups["stem", one.story, kind].append(one)
    for members in groups.values():
        for left, right in combinations(members, 2):
            if is_one_event(left, right):
                root[find(left.event.key)] = find(right.event.key)
    return {key: find(key) for key in root}


def is_one_event(left: Placed, right: Placed) -> bool:
    """Whether two mentions of one fact, or of one stem, name one kind of thing."""
    kinds = name_kind(left.event.head), name_kind(right.event.head)
    if kinds[0] == kinds[1]:
        return True
    both = left.is_predicate and right.is_predicate and left.event.file != right.event.file
    return both and bool(_CLASSES_OF[kinds[0]] & _CLASSES_OF[kinds[1]])


# ---------------------------------------------------------------- scores


def score_stories(
    texts: Sequence[Text], name_story: Callable[[str], str], tools: Tools, *, one_story: bool
) -> list[tuple[str, Counts]]:
    """What each article adds to the scores, with the event that it tells of."""
    stories: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        if text.events:
            stories[name_story(text.name)].append(text)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for members in stories.values():
        placed = place_events(members, tools, one_story=one_story)
        events = [one.event for one in placed]
        gold = make_clusters((event.key, event.chain) for event in events)
        homes: dict[str, dict[Hashable, Hashable]] = {
            "alignment": join_events(placed, facts=True, stems=False),
            "alignment and stem": join_events(placed, facts=True, stems=True),
            "kind alone": join_events(placed, facts=False, stems=True),
            "same stem": {event.key: stem_word(event.head) for event in events},
        }
        for event in events:
            counts[event.file]["mentions"] += 1
        for one in placed:
            counts[one.event.file]["in a statement"] += one.fact is not None
        for way, home in homes.items():
            added = count_clusters(gold, make_clusters(home.items()))
            for event in events:
                for name, value in added[event.key].items():
                    counts[event.file][f"{way}: {name}"] += value  # type: ignore[assignment]  # shares add up as counts do
    return [(name_event(file), one) for file, one in counts.items()]


def name_topic(document: str) -> str:
    """The topic of a document, which holds two events that look alike."""
    return document.partition("_")[0]


def measure(counts: Counts) -> dict[str, float]:
    """The scores of summed counts, way by way."""
    scores: dict[str, float] = {}
    for way in WAYS:
        prefix = f"{way}: "
        parts = {key.removeprefix(prefix): value for key, value in counts.items() if key.startswith(prefix)}
        found = measure_clusters(parts)
        scores |= {f"{way}: {name}": found[name] for name in SHOWN}
    return scores


def make_scopes(texts: Sequence[Text], part: str, tools: Tools) -> Iterable[tuple[str, Scope]]:
    """The scores, each event for itself and both of a topic together, of all articles and of each half."""
    for way, name_story in (("apart", name_event), ("together", name_topic)):
        counted = score_stories(texts, name_story, tools, one_story=way == "apart")
        yield f"{way}: all", make_scope([one for _, one in counted], measure, ("mentions", "in a statement"))
        for half in ("tuning", "held-out"):
            some = [one for event, one in counted if part == "dev" and find_half(event) == half]
            if some:
                yield f"{way}: {half}", make_scope(some, measure, ("mentions", "in a statement"))


def main() -> None:
    """Print the table and, if asked, record the run."""
    given = read_options(__doc__, parts=("dev", "train"))
    texts = read_texts(given.folder, given.part)
    kept = RESULTS / f"events-ecbplus-{given.part}.json"
    last = msgspec.json.decode(kept.read_bytes(), type=Run) if kept.exists() else None
    scopes = dict(make_scopes(texts, given.part, load_tools()))
    print("\n".join(show_table(scopes, last)))
    if given.record:
        run = Run(commit=read_commit(), scopes=scopes)
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(run), indent=1) + b"\n")
    print(f"{time.process_time():.0f} s of CPU, the parse counted")


if __name__ == "__main__":
    main()
