"""Attributions against PolNeAR's gold: who said what, by what `examine` finds in each article.

    python bench/bench_quotes.py PATH/TO/polnear [--part dev] [--record]

Content: pairs of gold and found, one to one, the closest first, count where their characters agree by half or more
(intersection over union). With source: the pair's sources overlap, or neither has one; speaker is their share of the
pairs. Found are all quotes that are no scare quotes; a quoted fragment inside a paraphrase of the same cue is no second
finding. "Words" leaves out what is found as a topic ("discussed the plan"), which is nobody's words; the gold, which
has topics, stays. "Quoted" (direct and mixed quotes) are only gold and found that hold or touch a double quotation
mark. Of several annotators of a text the first by name is taken. A file of the dev part is held out by the hash of its
name (`scoring.find_half`).
"""

import time
from collections.abc import Sequence
from pathlib import Path

from crosswire import Findings, examine, load_tools
from crosswire.model import Quote
from data_sets import Attribution, Spans, read_attributions
from reporting import MISSED, Changes, Item, read_options, report
from scoring import Counts, find_f1, find_half, make_article, make_scope, pair_best

MARKS = frozenset('"“”„«»')
CLOSE = 0.5  # of the characters of both
SCOPES = ("all", "words", "quoted")
INVENTED, UNSOURCED, RIGHT = "invented", "wrong source", "right"
STATES = (INVENTED, MISSED, UNSOURCED, RIGHT)


def find_attributions(findings: Findings) -> list[Attribution]:
    """What was found, each content once: a fragment inside a paraphrase of the same cue is part of it."""
    said = [quote for quote in findings.quotes if quote.kind != "scare"]
    clauses = [quote for quote in said if quote.kind == "indirect"]
    return [
        Attribution(content=quote.parts, source=read_source(quote), topic=quote.act == "topic")
        for quote in said
        if quote.kind == "indirect" or not any(is_inside(quote, clause) for clause in clauses)
    ]


def read_source(quote: Quote) -> Spans:
    """The span of the quote's speaker, if it has one."""
    return ((quote.speaker_span.start, quote.speaker_span.end),) if quote.speaker_span else ()


def is_inside(quote: Quote, clause: Quote) -> bool:
    """Whether a quoted fragment lies inside a paraphrase that the same cue announces."""
    return quote.cue_span == clause.cue_span and clause.start - 1 <= quote.start and quote.end <= clause.end + 1


def count_common(left: Spans, right: Spans) -> int:
    """How many characters two attributions share."""
    return sum(max(0, min(end, b) - max(start, a)) for start, end in left for a, b in right)


def find_agreement(left: Spans, right: Spans) -> float:
    """Intersection over union of the characters."""
    common = count_common(left, right)
    return common / (sum(e - s for s, e in left) + sum(e - s for s, e in right) - common) if common else 0.0


def is_quoted(text: str, spans: Spans) -> bool:
    """Whether a content holds or touches a double quotation mark."""
    return any(not MARKS.isdisjoint(text[max(0, start - 1) : end + 1]) for start, end in spans)


def take_scope(scope: str, text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Those gold or found that a scope counts."""
    if scope == "quoted":
        return [one for one in attributions if is_quoted(text, one.content)]
    return [one for one in attributions if scope == "all" or not one.topic]


def has_source(gold: Attribution, found: Attribution) -> bool:
    """Whether the sources overlap at all, or neither has one."""
    return (not gold.source and not found.source) or count_common(gold.source, found.source) > 0


def pair_attributions(gold: Sequence[Attribution], found: Sequence[Attribution]) -> dict[int, int]:
    """Gold position -> found position, one to one, the closest first, those that agree by half."""
    agreements = (
        (find_agreement(one.content, other.content), at, index)
        for at, one in enumerate(gold)
        for index, other in enumerate(found)
    )
    return pair_best(one for one in agreements if one[0] >= CLOSE)


def count_article(gold: Sequence[Attribution], found: Sequence[Attribution], pairs: dict[int, int]) -> Counts:
    """The counts of one article."""
    sourced = sum(has_source(gold[at], found[index]) for at, index in pairs.items())
    return {"gold": len(gold), "found": len(found), "content": len(pairs), "sourced": sourced}


def measure(counts: Counts) -> dict[str, float]:
    """The scores of summed counts."""
    content, gold, found = counts["content"], counts["gold"], counts["found"]
    return {
        "content F1": find_f1(content, gold, found),
        "with source F1": find_f1(counts["sourced"], gold, found),
        "content precision": content / max(found, 1),
        "content recall": content / max(gold, 1),
        "speaker": counts["sourced"] / max(content, 1),
    }


def list_items(
    file: str, gold: Sequence[Attribution], found: Sequence[Attribution], pairs: dict[int, int]
) -> list[Item]:
    """How each gold attribution came out, and those found that no gold has."""

    def make(one: Attribution, state: str) -> Item:
        note = "found as a topic" if one.topic else ""
        return Item(file=file, start=one.content[0][0], end=one.content[-1][1], state=state, note=note)

    items = [make(one, INVENTED) for index, one in enumerate(found) if index not in pairs.values()]
    for at, one in enumerate(gold):
        right = at in pairs and has_source(one, found[pairs[at]])
        items.append(make(one, MISSED if at not in pairs else RIGHT if right else UNSOURCED))
    return items


def run(folder: Path, part: str, *, record: bool) -> None:
    """Scores one part of the data set, prints the table and, if asked, records it."""
    tools = load_tools()
    counts: dict[str, list[Counts]] = {}
    items: list[Item] = []
    texts: dict[str, str] = {}
    for path in sorted((folder / part / "text").glob("*.txt")):
        text, half = path.read_bytes().decode(), find_half(path.name) if part == "dev" else "tuning"
        gold = read_attributions(min((folder / part / "attributions").glob(f"{path.stem}_*.ann")))
        article = make_article(text, None)
        found = find_attributions(examine(article, tools)) if article else []
        for scope in SCOPES:
            golden, given = take_scope(scope, text, gold), take_scope(scope, text, found)
            pairs = pair_attributions(golden, given)
            counts.setdefault(f"{half} {scope}", []).append(count_article(golden, given, pairs))
            if scope == "all":
                items += list_items(path.name, golden, given, pairs)
        if half == "tuning":
            texts[path.name] = text
    scopes = {name: make_scope(some, measure, ("gold", "found")) for name, some in sorted(counts.items())}
    report(f"quotes-{part}", scopes, Changes(items=tuple(items), states=STATES, texts=texts), record=record)


def main() -> None:
    """Reads the command line and runs."""
    given = read_options(__doc__, parts=("dev", "train"))
    run(given.folder, given.part, record=given.record)
    print(f"{time.process_time():.0f} s of CPU, the parse counted")


if __name__ == "__main__":
    main()
