"""Details told by the way: how old somebody is, on which day one died, where one was taken, how a name is spelled.

Statements that answer different questions may differ in such a detail. Each detail that articles tell differently
makes an alignment of its own, beside those that the statements stand in.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import time
from itertools import combinations

from msgspec import Struct

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.progress import count_days_between
from crosswire.align.sites import PASSED, Site, find_kind, is_other_site, list_sites
from crosswire.languages.en.contrasts import ACCIDENTS, ONCE, TAKING, VEHICLES
from crosswire.languages.en.predicates import VAGUE
from crosswire.model import Alignment, Argument, Comparison, Entity, Mention
from crosswire.primitives.story_index import StoryIndex

MOST_DAYS = 7  # between articles, and between days that are told of one event
DAY = len("2000-01-01")
_AGE_BEHIND = re.compile(r"(?:, (?:aged |who is |the )?| \(|, an? )(\d{1,2})(?:-year-old|[,.;)]| years old)")
_AGE_BEFORE = re.compile(r"(\d{1,2})-year-old (?:[\w-]+ ){0,3}$")
ARRESTING, _CUSTODY = "arrest", re.compile(r"\binto custody\b")
_CLOCK = re.compile(r"(?:XXXX-XX-XX|\d{4}-\d\d-\d\d)T\d\d:\d\d")  # of a day that may not be told
_HEDGE = re.compile(r"(?P<near>(?:shortly|just|soon|moments|minutes) )?\b(?:before|after|by|until|since|from|till) $")
LONGEST_HEDGE, ROUNDED_HOUR = 24, 45  # characters; minutes
LONGEST_AGE = 40  # characters looked at before a name


class Detail(Struct, frozen=True, kw_only=True):
    """What one claim tells of one detail: of what, which value, and in what words."""

    claim: Claim
    of: tuple[str, ...]  # the question: equal where the same is asked
    value: str
    words: str


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of detail: where it is found, the slot that it fills, and when two values exclude each other."""

    slot: str
    asks: str  # in words: what such statements answer
    find: Callable[[Claim, StoryIndex], Iterator[Detail]]
    excludes: Callable[[str, str], bool]


def find_details(claims: Sequence[Claim], index: StoryIndex) -> list[Alignment]:
    """An alignment for each detail that articles tell differently."""
    return [found for kind in KINDS for found in _find_of_kind(kind, claims, index)]


def _find_of_kind(kind: Kind, claims: Sequence[Claim], index: StoryIndex) -> Iterator[Alignment]:
    asked: dict[tuple[str, ...], list[Detail]] = defaultdict(list)
    for claim in claims:
        if claim.stance == "asserted" and claim.polarity and not claim.is_old:
            for detail in kind.find(claim, index):
                asked[detail.of].append(detail)
    for details in asked.values():
        told = drop_wavering(details, kind)
        differing = [pair for pair in combinations(told, 2) if is_opposed(*pair, kind)]
        if differing:
            yield _align_details(kind, told, index)


def drop_wavering(details: Sequence[Detail], kind: Kind) -> list[Detail]:
    """The details of articles that tell only one value, one a claim."""
    values: dict[str, set[str]] = defaultdict(set)
    for detail in details:
        values[detail.claim.article].add(detail.value)
    firm = [
        detail
        for detail in details
        if not any(kind.excludes(*pair) for pair in combinations(sorted(values[detail.claim.article]), 2))
    ]
    return list({detail.claim.id: detail for detail in firm}.values())


def is_opposed(left: Detail, right: Detail, kind: Kind) -> bool:
    """Whether two articles of nearly the same day give values of which one must be wrong."""
    apart = count_days_between(left.claim, right.claim)
    return left.claim.article != right.claim.article and apart <= MOST_DAYS and kind.excludes(left.value, right.value)


def _align_details(kind: Kind, told: Sequence[Detail], index: StoryIndex) -> Alignment:
    ordered = sorted(told, key=lambda detail: index.order[detail.claim.id])
    comparisons = [_compare_details(kind, *pair) for pair in combinations(ordered, 2)]
    return Alignment(
        statements=tuple(detail.claim.id for detail in ordered),
        comparisons=tuple(comparisons),
        question=kind.asks,
    )


def _compare_details(kind: Kind, left: Detail, right: Detail) -> Comparison:
    opposed = is_opposed(left, right, kind)
    return Comparison(
        left=left.claim.id,
        right=right.claim.id,
        level="contradiction" if opposed else "same",
        slot=kind.slot,
        reason=f"“{left.words}” against “{right.words}”" if opposed else "they give the same",
        values=(left.words, right.words),
    )


# ---------------------------------------------------------------- how old somebody is


def find_ages(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The ages of people that stand right beside their names, in the statement or in what its subject is called."""
    text, told = index.articles[claim.article].text, index.propositions[claim.id]
    start, end = index.sentence(claim.id)
    within = [*index.statements[claim.id].parts, *([(told.subject.start, told.subject.end)] if told.subject else [])]
    for mention, person in _list_people(claim.article, start, end, index):
        behind = _AGE_BEHIND.match(text, mention.end, end)
        age = behind or _AGE_BEFORE.search(text, max(start, mention.start - LONGEST_AGE), mention.start)
        if age is not None and any(first <= age.start(1) and age.end(1) <= last for first, last in within):
            yield Detail(claim=claim, of=(person.id,), value=age[1], words=age[1])


def is_other_age(left: str, right: str) -> bool:
    """Ages differ; by one a birthday may lie between."""
    return abs(int(left) - int(right)) > 1


def _list_people(article: str, start: int, end: int, index: StoryIndex) -> Iterator[tuple[Mention, Entity]]:
    """The people whom a stretch names."""
    for mention in index.mentions_in(article, start, end):
        entity = index.entities.get(mention.entity or "")
        if mention.form == "name" and entity is not None and entity.kind == "person":
            yield mention, entity


# ---------------------------------------------------------------- when it was


def find_days(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The day, and hour if told, of what is done once to one person or thing."""
    told = index.times.get(index.statements[claim.id].time or "")
    if told is None or claim.predicate not in ONCE or claim.when is None or claim.when[0][:DAY] != claim.when[1][:DAY]:
        return
    for entity in find_undergoers(claim, index):
        yield Detail(
            claim=claim, of=(claim.predicate, entity), value=f"{claim.when[0]} {claim.when[1]}", words=told.text
        )


def find_undergoers(claim: Claim, index: StoryIndex) -> list[str]:
    """Whom or what it befalls: the one thing it is done to, or else who does it, where that is a name."""
    told = index.propositions[claim.id].arguments
    befallen = [a for a in told if a.role == "patient"] or [a for a in told if a.role == "agent"]
    named = [_find_named(argument, claim.article, index) for argument in befallen]
    return [key for key in named if key] if len(named) == 1 else []


def _find_named(argument: Argument, article: str, index: StoryIndex) -> str | None:
    """The entity that the argument names, in its last words or before a comma: "the poet Ann Lee, the ..."."""
    text, mentions = index.articles[article].text, index.findings[article].mentions
    for mention in (mentions[at] for at in argument.mentions):
        behind = text[mention.end : argument.end].strip()
        if mention.entity and mention.form != "nominal" and (not behind or behind.startswith(",")):
            return mention.entity
    return None


def is_other_day(left: str, right: str) -> bool:
    """Days differ, by no more than a week."""
    days = [value[:DAY] for value in (left, right)]
    return days[0] != days[1] and days[0][: len("2000-01")] == days[1][: len("2000-01")]


# ---------------------------------------------------------------- at what hour


def find_hours(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The hour at, shortly before or shortly after which one thing is done that is done once."""
    doers = [("accident", key) for key in claim.agents & VEHICLES if claim.predicate in ACCIDENTS]
    doers += [(claim.predicate, key) for key in find_undergoers(claim, index) if claim.predicate in ONCE]
    told = (index.times[key] for key in index.propositions[claim.id].times if key in index.times)
    clocks = [one for one in told if one.type == "TIME" and _CLOCK.fullmatch(one.value)]
    if len(clocks) != 1:
        return
    text = index.articles[claim.article].text[max(0, clocks[0].start - LONGEST_HEDGE) : clocks[0].start]
    hedge = _HEDGE.search(text)
    if hedge is None:
        for doer in doers:
            yield Detail(claim=claim, of=doer, value=clocks[0].value, words=clocks[0].text)
    elif hedge["near"]:
        for doer in doers:
            yield Detail(claim=claim, of=doer, value=clocks[0].value, words=f"{hedge[0].strip()} {clocks[0].text}")


def is_other_hour(left: str, right: str) -> bool:
    """The hours of one day, as far as the day is told, lie farther apart than rounding accounts for."""
    days = {value[:DAY] for value in (left, right) if value[0].isdigit()}
    one, other = (time.fromisoformat(value[DAY + 1 :]) for value in (left, right))
    apart = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return len(days) < 2 and apart > ROUNDED_HOUR


# ---------------------------------------------------------------- where it was


def find_places(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The site where a thing is done that is done once, or to which one is taken."""
    act = ARRESTING if _CUSTODY.search(claim.text) else claim.predicate
    taking = act in TAKING
    if not taking and act not in ONCE:
        return
    sites = [site for site in list_sites(claim) if site.role not in PASSED and (site.role == "to") == taking]
    for entity in find_undergoers(claim, index) if len(sites) == 1 else ():
        of = ("to" if taking else act, entity)
        yield Detail(claim=claim, of=of, value=write_site(sites[0]), words=sites[0].text)


def write_site(site: Site) -> str:
    """The site as a value that can be compared."""
    return f"{site.role}|{site.noun}|{site.label}"


def is_other_place(left: str, right: str) -> bool:
    """Two sites of which one is not the other; one may be taken to a hospital first, and then to a prison."""
    one, other = (value.split("|") for value in (left, right))
    if "to" in {one[0], other[0]} and find_kind(one[1]) != find_kind(other[1]):
        return False
    return is_other_site((one[1], one[2]), (other[1], other[2]))


# ---------------------------------------------------------------- which of several it was


def find_numbers(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """At which gate or berth, by its number, somebody or something does what is told."""
    del index
    sites = [site for site in list_sites(claim) if site.label.isdigit()]
    for doer in claim.agents - VAGUE - PRONOUNS if len(sites) == 1 else ():
        yield Detail(claim=claim, of=(sites[0].noun, doer), value=sites[0].label, words=sites[0].text)


def is_other_number(left: str, right: str) -> bool:
    """The numbers differ."""
    return left != right


KINDS: tuple[Kind, ...] = (
    Kind(slot="age", asks="both tell how old one person is", find=find_ages, excludes=is_other_age),
    Kind(slot="date", asks="both tell when one thing was done", find=find_days, excludes=is_other_day),
    Kind(slot="date", asks="both tell at what hour one thing was done", find=find_hours, excludes=is_other_hour),
    Kind(slot="place", asks="both tell where one thing was done", find=find_places, excludes=is_other_place),
    Kind(slot="place", asks="both tell at which of several it was", find=find_numbers, excludes=is_other_number),
)
