"""What the whole path makes of stories whose gold is known: who is one voice, what belongs together, who said what.

    python bench/bench_stories.py [FOLDER ...] [--wrong | --shut]

Each FOLDER (the stories of tests/stories and examples/, if none is given) holds the articles of one story and its
gold.json (that of examples/ stands in tests/stories, for readers find only articles there), which names stretches of
text as (file, exact words). A stretch stands for the statement or quote that shares most with it (intersection over
union of the characters). Every measure is a list of items, each right or wrong, so that a run prints what it gained
and lost against the recorded one; `--wrong` prints all that is wrong. Precision measures count only what the gold can
judge: pairs of statements that it names, conflicts and disputes, and quotations in quotation marks. `--shut` scores the
stories of tests/stories/shut, which are not read while rules are worked on: only their totals are printed.
"""

import argparse
import json
import subprocess
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import sqrt
from pathlib import Path

import msgspec
from msgspec import Struct

from crosswire import Record, Story, load_tools, make_record
from crosswire.model import Fact, Quote, Statement
from crosswire.pipeline import Tools

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "tests" / "stories"
EXAMPLES = ROOT / "examples"
SHUT = STORIES / "shut"
RESULTS = Path(__file__).parent / "results" / "stories.json"
SHUT_RESULTS = Path(__file__).parent / "results" / "stories-shut.json"
HALF = 0.5
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "his", "her", "their"})
STATUSES = ("corroborated", "conflicting", "developing", "disputed")  # those that take two statements
CONTESTED = ("conflicting", "disputed")
SMALL = PRONOUNS | {"the", "a", "an", "one", "two", "three"}

Reference = tuple[str, str]  # a file's name and words that stand once in its article
Parts = tuple[tuple[int, int], ...]


class GoldQuote(Struct, frozen=True):
    """Words that an article gives to a speaker."""

    article: str
    text: str
    kind: str
    speaker: str | None  # nobody of words in quotation marks that are nobody's: titles, so-called things
    chain: tuple[str | None, ...]


class GoldFact(Struct, frozen=True):
    """Statements that answer one question, and what they amount to."""

    text: str
    status: str
    statements: tuple[Reference, ...]


class GoldSide(Struct, frozen=True):
    """One answer of a conflict."""

    value: str
    statements: tuple[Reference, ...]


class GoldConflict(Struct, frozen=True):
    """Answers that cannot all be true."""

    sides: tuple[GoldSide, ...]


class GoldTrap(Struct, frozen=True):
    """Two statements that look alike and answer different questions."""

    why: str
    left: Reference
    right: Reference


class GoldOrigin(Struct, frozen=True):
    """Articles that are one voice."""

    articles: tuple[str, ...]


class GoldUtterance(Struct, frozen=True):
    """Quotes that render one saying."""

    speaker: str
    quotes: tuple[Reference, ...]


class Gold(Struct, frozen=True):
    """What an editor would put down about a story."""

    origins: tuple[GoldOrigin, ...]
    quotes: tuple[GoldQuote, ...]
    utterances: tuple[GoldUtterance, ...]
    facts: tuple[GoldFact, ...]
    conflicts: tuple[GoldConflict, ...]
    traps: tuple[GoldTrap, ...]


class Outcome(Struct, frozen=True):
    """One item of one measure; the note says what came out instead."""

    measure: str
    item: str
    right: bool
    note: str = ""


class Told(Struct, frozen=True, kw_only=True):
    """A story's gold beside the story that came out, with what is looked up in it."""

    gold: Gold
    story: Story
    files: dict[str, str]  # an article's file by its id
    texts: dict[str, str]  # by file
    statements: dict[str, list[Statement]]  # by file
    quotes: dict[str, list[Quote]]  # by file
    facts: dict[str, list[Fact]]  # by statement


def list_folders(*, shut: bool = False) -> list[Path]:
    """The folders of the stories whose gold is kept in the project, or of the shut half, which nobody tunes on."""
    if shut:
        return sorted(path.parent for path in SHUT.glob("*/gold.json"))
    return [EXAMPLES, *sorted(path.parent for path in STORIES.glob("*/gold.json"))]


def read_gold(folder: Path) -> Gold:
    """The gold of the story in a folder."""
    path = STORIES / "examples.gold.json" if folder == EXAMPLES else folder / "gold.json"
    return msgspec.json.decode(path.read_bytes(), type=Gold)


def list_articles(folder: Path) -> list[Path]:
    """The files of a story's folder that are articles; a sources.csv beside them is read unnamed."""
    return sorted(path for path in folder.iterdir() if path.name not in {"gold.json", "sources.csv"})


def tell_story(record: Record, gold: Gold) -> Told:
    """The record's largest story beside its gold."""
    files = {article.id: Path(article.source).name for article in record.articles}
    facts: dict[str, list[Fact]] = defaultdict(list)
    story = max(record.stories, key=lambda one: len(one.articles))
    for fact in story.facts:
        for statement in fact.statements:
            facts[statement].append(fact)
    return Told(
        gold=gold,
        story=story,
        files=files,
        texts={Path(article.source).name: article.text for article in record.articles},
        statements={files[found.article]: list(found.statements) for found in record.findings},
        quotes={files[found.article]: list(found.quotes) for found in record.findings},
        facts=dict(facts),
    )


def find_agreement(parts: Parts, start: int, end: int) -> float:
    """Intersection over union of the parts' characters and a stretch."""
    shared = sum(max(0, min(b, end) - max(a, start)) for a, b in parts)
    return shared / (sum(b - a for a, b in parts) + end - start - shared) if shared else 0.0


def find_stretch(told: Told, reference: Reference) -> tuple[int, int]:
    """Where the words stand in their article."""
    file, words = reference
    start = told.texts[file].index(words)
    return start, start + len(words)


def find_statement(told: Told, reference: Reference) -> str | None:
    """The id of the statement that shares most with the words, or None where none touches them."""
    start, end = find_stretch(told, reference)
    agreeing = [(find_agreement(s.parts, start, end), s.id) for s in told.statements.get(reference[0], ())]
    best = max(agreeing, default=(0.0, ""))
    return best[1] if best[0] else None


def find_quote(told: Told, reference: Reference) -> Quote | None:
    """The quote that shares half or more of its characters with the words, the closest."""
    start, end = find_stretch(told, reference)
    found = [quote for quote in told.quotes.get(reference[0], ()) if quote.kind != "scare"]
    closest = max(found, key=lambda quote: (find_agreement(quote.parts, start, end), quote.id), default=None)
    return closest if closest and find_agreement(closest.parts, start, end) >= HALF else None


def locate(told: Told, references: Iterable[Reference]) -> list[str]:
    """The statements that the references stand for, each once."""
    found = (find_statement(told, reference) for reference in references)
    return list(dict.fromkeys(statement for statement in found if statement))


def show(told: Told, statement: str) -> str:
    """The statement as a reader knows it: its file and its words."""
    for file, held in told.statements.items():
        for one in held:
            if one.id == statement:
                return f"{file}: {one.text}"
    return statement


# ---------------------------------------------------------------- the measures


def score_origins(told: Told) -> Iterator[Outcome]:
    """Whether each group of articles that are one voice came out as just that group."""
    found = {frozenset(told.files[a] for a in origin.articles) for origin in told.story.origins}
    for origin in told.gold.origins:
        yield Outcome("origins", ", ".join(origin.articles), frozenset(origin.articles) in found)


def score_copies(told: Told) -> Iterator[Outcome]:
    """Whether two articles of one origin are two voices behind no fact."""
    apart = {
        frozenset((one, other))
        for fact in told.story.facts
        for left, right in combinations([_list_files(told, voice.statements) for voice in fact.voices], 2)
        for one in left
        for other in right
    }
    for origin in told.gold.origins:
        for pair in combinations(sorted(origin.articles), 2):
            yield Outcome("copies are one voice", " and ".join(pair), frozenset(pair) not in apart)


def _list_files(told: Told, statements: Iterable[str]) -> set[str]:
    inside = set(statements)
    return {file for file, held in told.statements.items() if any(one.id in inside for one in held)}


def score_pairs(told: Told) -> Iterator[Outcome]:
    """Statements of one gold fact that were brought together, and those brought together that are none of one."""
    held = [(fact, locate(told, fact.statements)) for fact in told.gold.facts]
    known = sorted({statement for _, statements in held for statement in statements})
    together = {frozenset(pair) for _, statements in held for pair in combinations(statements, 2)}
    for fact, statements in held:
        for left, right in combinations(statements, 2):
            item = f"{fact.text}: {show(told, left)} + {show(told, right)}"
            yield Outcome("pairs found", item, _are_together(told, left, right))
    for left, right in combinations(known, 2):
        if _are_together(told, left, right):
            item = f"{show(told, left)} + {show(told, right)}"
            yield Outcome("pairs right", item, frozenset((left, right)) in together)


def _are_together(told: Told, left: str, right: str) -> bool:
    return any(right in fact.statements for fact in told.facts.get(left, ()))


def score_statuses(told: Told) -> Iterator[Outcome]:
    """Whether the fact that holds most of a gold fact's statements has its status."""
    for gold in told.gold.facts:
        statements = locate(told, gold.statements)
        facts = [fact for statement in statements for fact in told.facts.get(statement, ())]
        best = max(facts, key=lambda fact: (len(set(fact.statements) & set(statements)), fact.id), default=None)
        got = best.status if best else "nothing"
        yield Outcome("statuses", f"{gold.text}: {gold.status}", got == gold.status, got)


def score_each_status(told: Told) -> Iterator[Outcome]:
    """The same, status by status: gold facts of it found, and facts told with it that the gold can judge right.

    It can judge a fact that holds two statements or more which the gold names.
    """
    held = [(gold, set(locate(told, gold.statements))) for gold in told.gold.facts]
    known = {statement for _, statements in held for statement in statements}
    for gold, statements in held:
        if gold.status in STATUSES:
            found = any(fact.status == gold.status and _shares(fact, statements) for fact in told.story.facts)
            yield Outcome(f"{gold.status} found", gold.text, found)
    for fact in told.story.facts:
        if fact.status in STATUSES and _shares(fact, known):
            right = any(gold.status == fact.status and _shares(fact, statements) for gold, statements in held)
            yield Outcome(f"{fact.status} right", fact.text, right, fact.reason)


def _shares(fact: Fact, statements: Collection[str]) -> bool:
    """Whether two of the fact's statements or more are among these."""
    return len(set(fact.statements) & set(statements)) > 1


def score_conflicts(told: Told) -> Iterator[Outcome]:
    """Conflicts found with their sides apart, and whether each conflict or dispute that came out is one.

    A conflict told as a dispute, with its sides apart, is found; whether it is the one or the other the statuses tell.
    """
    gold = [[locate(told, side.statements) for side in conflict.sides] for conflict in told.gold.conflicts]
    for conflict, sides in zip(told.gold.conflicts, gold, strict=True):
        found = any(fact.status in CONTESTED and _holds_apart(fact, sides) for fact in told.story.facts)
        yield Outcome("conflicts found", " / ".join(side.value for side in conflict.sides), found)
    disputed = [locate(told, fact.statements) for fact in told.gold.facts if fact.status == "disputed"]
    for fact in told.story.facts:
        if fact.status not in CONTESTED:
            continue
        right = any(_holds_apart(fact, sides) for sides in gold)
        if fact.status == "disputed":
            right = right or any(_shares(fact, statements) for statements in disputed)
        yield Outcome("conflicts right", f"{fact.status}: {fact.text}", right, fact.reason)


def _holds_apart(fact: Fact, sides: Sequence[Sequence[str]]) -> bool:
    """Whether two sides stand in two of the fact's positions, and none in the same."""
    taken = [
        {place for place, position in enumerate(fact.positions) if set(position.statements) & set(side)}
        for side in sides
    ]
    held = [places for places in taken if places]
    return len(held) > 1 and not any(left & right for left, right in combinations(held, 2))


def score_traps(told: Told) -> Iterator[Outcome]:
    """Whether statements that only look alike were kept apart, and no conflict was made of two of one gold fact."""
    together = {frozenset(pair) for fact in told.gold.facts for pair in combinations(locate(told, fact.statements), 2)}
    for trap in told.gold.traps:
        left, right = find_statement(told, trap.left), find_statement(told, trap.right)
        if not left or not right or left == right:
            fallen = False
        elif frozenset((left, right)) in together:
            fallen = any(_are_opposed(fact, left, right) for fact in told.facts.get(left, ()))
        else:
            fallen = _are_together(told, left, right)
        yield Outcome("traps passed", f"{trap.why}: {trap.left[1]} + {trap.right[1]}", not fallen)


def _are_opposed(fact: Fact, left: str, right: str) -> bool:
    """Whether the fact is a conflict, and the two statements stand in two of its positions."""
    sides = [{place for place, held in enumerate(fact.positions) if one in held.statements} for one in (left, right)]
    return fact.status == "conflicting" and all(sides) and not sides[0] & sides[1]


def score_quotes(told: Told) -> Iterator[Outcome]:
    """Quotes found, with the right speaker and chain, and whether each quotation that came out is one."""
    aliases = {entity.id: (entity.name, *entity.aliases) for entity in told.story.entities}
    for gold in told.gold.quotes:
        if gold.speaker is None:
            continue
        quote = find_quote(told, (gold.article, gold.text))
        item = f"{gold.article}: {gold.kind}: {gold.text} ({gold.speaker})"
        yield Outcome("quotations found" if gold.kind != "indirect" else "reported speech found", item, bool(quote))
        names = name_speaker(quote, aliases) if quote else ()
        right = bool(names) and (is_same_name(names[0], gold.speaker) or gold.speaker in names)
        yield Outcome("speakers found", item, right, ", ".join(names))
        if quote and names and (right or quote.speaker or not _is_description(names[0])):
            yield Outcome(f"{gold.kind} speakers right", item, right, ", ".join(names))
        if quote and right:
            yield Outcome("chains right", item, _is_same_chain(quote, gold), _show_chain(quote))
    for file, quotes in sorted(told.quotes.items()):
        for quote in quotes:
            if quote.kind == "direct":
                yield Outcome("quotations right", f"{file}: {quote.text}", _is_quotation(told, file, quote))


def _is_quotation(told: Told, file: str, quote: Quote) -> bool:
    """Whether the gold has these words as a quotation of this article, whole or in part."""
    golds = [gold for gold in told.gold.quotes if gold.article == file and gold.speaker is not None]
    stretches = [find_stretch(told, (gold.article, gold.text)) for gold in golds]
    return any(start < quote.end and quote.start < end for start, end in stretches)


def name_speaker(quote: Quote, aliases: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The names that a quote gives its speaker, the fullest first; none where it only says "he"."""
    name = quote.speaker_name or (quote.chain[-1].name if len(quote.chain) > 1 else None)
    names = dict.fromkeys(filter(None, (name, *aliases.get(quote.speaker or "", ()))))
    return tuple(one for one in names if one.lower() not in PRONOUNS)


def is_same_name(found: str, gold: str) -> bool:
    """Whether a name is the gold's, in full or by its last words: "Jallow", "the union", "his campaign"."""
    short, long = sorted((_fold(found), _fold(gold)), key=len)
    return bool(short) and short[-1] == long[-1] and set(short) <= set(long)


def _fold(name: str) -> list[str]:
    """The name's words, without those that only say whose it is."""
    words = name.replace("’", "'").lower().split()
    bare = [word for word in words if word not in SMALL and not word.endswith(("'s", "s'"))]
    return bare or words


def _is_description(name: str) -> bool:
    """Whether it describes somebody whom nobody has identified: "the President-elect", "two people"."""
    return name.split(maxsplit=1)[0].lower() in SMALL or name[0].islower()


def _is_same_chain(quote: Quote, gold: GoldQuote) -> bool:
    """Whether it came through the gold's links between the outlet and the speaker."""
    found, wanted = [link.name for link in quote.chain[1:-1]], gold.chain[1:-1]
    return len(found) == len(wanted) and all(
        is_same_name(a or "?", b or "?") for a, b in zip(found, wanted, strict=True)
    )


def _show_chain(quote: Quote) -> str:
    return " -> ".join(link.name or "?" for link in quote.chain)


def score_utterances(told: Told) -> Iterator[Outcome]:
    """Quotes of one saying that were brought together."""
    held = [set(utterance.quotes) for utterance in told.story.utterances]
    for gold in told.gold.utterances:
        for pair in combinations(gold.quotes, 2):
            quotes = [find_quote(told, reference) for reference in pair]
            ids = {quote.id for quote in quotes if quote}
            found = len(ids) > 1 and any(ids <= utterance for utterance in held)
            yield Outcome("sayings found", f"{gold.speaker}: {pair[0][1]} = {pair[1][1]}", found)


MEASURES: tuple[Callable[[Told], Iterator[Outcome]], ...] = (
    score_origins,
    score_copies,
    score_pairs,
    score_statuses,
    score_each_status,
    score_conflicts,
    score_traps,
    score_quotes,
    score_utterances,
)


def score_story(told: Told) -> list[Outcome]:
    """Every item of every measure, in the order of the measures."""
    return [outcome for measure in MEASURES for outcome in measure(told)]


def read_story(folder: Path, tools: Tools) -> Told:
    """The story of a folder, told by the whole path, beside its gold."""
    return tell_story(make_record(list_articles(folder), tools=tools), read_gold(folder))


# ---------------------------------------------------------------- the report


def show_table(stories: Mapping[str, Sequence[Outcome]]) -> Iterator[str]:
    """The table, a line a measure: right of all in each story and in total."""
    names = [*stories, "total"]
    columns = [*stories.values(), [outcome for outcomes in stories.values() for outcome in outcomes]]
    yield f"{'':<22}" + "".join(f"{name:>18}" for name in names)
    for measure in dict.fromkeys(outcome.measure for outcome in columns[-1]):
        cells = [[o.right for o in outcomes if o.measure == measure] for outcomes in columns]
        yield f"{measure:<22}" + "".join(f"{_show_share(cell):>18}" for cell in cells)


def _show_share(cell: Sequence[bool]) -> str:
    return f"{sum(cell)}/{len(cell)} {sum(cell) / len(cell):.2f}" if cell else "-"


def list_wrong(stories: Mapping[str, Sequence[Outcome]]) -> dict[str, str]:
    """Every item that is wrong, in words, with what came out instead."""
    wrong = {f"{name} | {o.measure} | {o.item}": o.note for name, held in stories.items() for o in held if not o.right}
    return dict(sorted(wrong.items()))


def show_changes(wrong: Mapping[str, str], names: Iterable[str]) -> Iterator[str]:
    """What these stories gained and lost against the recorded run."""
    prefixes = tuple(f"{name} | " for name in names)
    last = json.loads(RESULTS.read_text(encoding="utf-8"))["wrong"] if RESULTS.exists() else {}
    before = {item for item in last if item.startswith(prefixes)}
    yield from (f"no longer wrong: {item}" for item in sorted(before - set(wrong)))
    yield from (f"newly wrong:     {item}" for item in sorted(set(wrong) - before))


def find_commit() -> str:
    """The commit that is scored."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() or "unknown"


def write_results(stories: Mapping[str, Sequence[Outcome]], table: Sequence[str]) -> None:
    """Record the run: the commit, the table and all that is wrong."""
    result = {"commit": find_commit(), "table": list(table), "wrong": list_wrong(stories)}
    RESULTS.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def score_shut(tools: Tools) -> None:
    """Print and record the totals of the shut stories, with the 95 % interval of each share (Wilson 1927)."""
    outcomes = [outcome for folder in list_folders(shut=True) for outcome in score_story(read_story(folder, tools))]
    totals = {}
    for measure in dict.fromkeys(outcome.measure for outcome in outcomes):
        held = [outcome.right for outcome in outcomes if outcome.measure == measure]
        low, high = find_interval(sum(held), len(held))
        totals[measure] = f"{sum(held)}/{len(held)} {sum(held) / len(held):.3f} [{low:.3f}-{high:.3f}]"
        print(f"{measure:<26}{totals[measure]}")
    SHUT_RESULTS.write_text(json.dumps({"commit": find_commit(), "totals": totals}, indent=1) + "\n", encoding="utf-8")


def find_interval(right: int, counted: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    share, z = right / counted, 1.96
    middle = share + z * z / (2 * counted)
    spread = z * sqrt(share * (1 - share) / counted + z * z / (4 * counted * counted))
    return (middle - spread) / (1 + z * z / counted), (middle + spread) / (1 + z * z / counted)


def main() -> None:
    """Score, print and, where all of tests/stories was scored, record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--wrong", action="store_true", help="print all that is wrong")
    parser.add_argument("--shut", action="store_true", help="score the shut stories; only totals are printed and kept")
    options = parser.parse_args()
    tools = load_tools()
    if options.shut:
        score_shut(tools)
        return
    folders = [folder.resolve() for folder in options.folders] or list_folders()
    stories = {folder.name: score_story(read_story(folder, tools)) for folder in folders}
    table, wrong = list(show_table(stories)), list_wrong(stories)
    listed = [f"{item} [{note}]" if note else item for item, note in wrong.items()]
    print("\n".join([*table, *(listed if options.wrong else show_changes(wrong, stories))]))
    if not options.folders:
        write_results(stories, table)


if __name__ == "__main__":
    main()
