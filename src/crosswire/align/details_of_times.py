"""Details of time: on which day, and at what hour, a thing was done that is done once; for which day it is set."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.clocks import Clock, count_minutes_between, find_clocks
from crosswire.align.detail import DAY, Detail
from crosswire.align.details_of_people import find_orders
from crosswire.align.events import (
    INDEFINITE,
    find_events,
    find_events_beside,
    find_named,
    find_undergoers,
    list_beside,
)
from crosswire.languages.en.contrasts import ONCE
from crosswire.languages.en.details import NUMBER_WORDS, REPEATED
from crosswire.languages.en.event_classes import FROM_STARTS
from crosswire.languages.en.predicates import VAGUE
from crosswire.primitives.story_index import StoryIndex

_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
LEAST_APART = 15  # minutes
MOST_APART = 7  # days between two days that are told of one thing


def find_days(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The day of what is done once to one person or thing, or by one doer to one thing."""
    time = index.times.get(index.statements[claim.id].time or "")
    if time is None or claim.when is None or claim.when[0][:DAY] != claim.when[1][:DAY]:
        return
    acts = list_acts(claim, index) if is_over(claim, index) and _DAY_WORDS.search(time.text) else []
    once = ((claim.predicate, key) for key in find_undergoers(claim, index) if claim.predicate in ONCE)
    events = find_events(claim, index) if is_over(claim, index) else []
    for of in dict.fromkeys((*once, *acts, *events)):
        yield Detail(claim=claim, of=of, value=f"{claim.when[0]} {claim.when[1]}", words=time.text)


def is_over(claim: Claim, index: StoryIndex) -> bool:
    """Whether the clause tells of something done, and not of what was going on."""
    told = index.propositions[claim.id]
    return not told.progressive and (told.tense == "past" or told.perfect)


def is_other_day(left: Detail, right: Detail) -> bool:
    """Days differ, by no more than a week; one weekday told of two weeks is an article misdated."""
    weekdays = [set(_WEEKDAY.findall(detail.words.lower())) for detail in (left, right)]
    if weekdays[0] & weekdays[1]:
        return False
    one, other = (date.fromisoformat(value[:DAY]) for value in (left.value, right.value))
    return 0 < abs((one - other).days) <= MOST_APART


# ---------------------------------------------------------------- at what hour

_FROM = re.compile(r"\bfrom (?=\d)")
_NOT = re.compile(r"\bnot (?:at |until )?$")


def find_hours(claims: Sequence[Claim], index: StoryIndex) -> Iterator[Detail]:
    """The hour at, shortly before or shortly after which one thing is done that is done once."""
    beside = list_beside(claims)
    for claim in claims:
        clocks = [clock for clock in find_clocks(claim.text) if not _NOT.search(claim.text[: clock.start])]
        if not clocks and _FROM.search(claim.text) and {key[0] for key in find_events(claim, index)} & FROM_STARTS:
            clocks = list(find_clocks(_FROM.sub("at ", claim.text)))
        if len(clocks) != 1:
            continue
        clock, day = clocks[0], read_day(claim)
        value = f"{day}|{clock.minutes}|{clock.slack}|{int(clock.is_whole)}"
        once = ((claim.predicate, key) for key in find_undergoers(claim, index) if claim.predicate in ONCE)
        events = find_events_beside(claim, beside, index) or list_acts(claim, index)
        for of in dict.fromkeys((*events, *find_orders(claim), *once)):
            yield Detail(claim=claim, of=of, value=value, words=clock.text)


def read_day(claim: Claim) -> str:
    """The one day that the claim is dated by; empty where there is none."""
    return claim.when[0][:DAY] if claim.when and claim.when[0][:DAY] == claim.when[1][:DAY] else ""


def is_other_hour(left: Detail, right: Detail) -> bool:
    """The hours of one day, as far as the day is told, lie farther apart than rounding accounts for."""
    (day, one), (other_day, other) = (_read_hour(detail.value) for detail in (left, right))
    allowed = max(LEAST_APART, one.slack + other.slack)
    return not (day and other_day and day != other_day) and count_minutes_between(one, other) > allowed


def _read_hour(value: str) -> tuple[str, Clock]:
    day, minutes, slack, whole = value.split("|")
    return day, Clock(start=0, end=0, text="", minutes=int(minutes), slack=int(slack), is_whole=whole == "1")


def list_acts(claim: Claim, index: StoryIndex) -> list[tuple[str, ...]]:
    """What was done, by whom and to whom, each told by a name or a telling word: one key a reading.

    Nothing where what it is done to is any one of many: "a man was arrested", "schools closed".
    """
    finding = claim.predicate in DISCOVERING
    if claim.predicate in REPEATED or claim.is_state or (claim.light and not finding) or is_any_one(claim, index):
        return []
    agents, objects = sorted(claim.agents - VAGUE - PRONOUNS), sorted(claim.objects - VAGUE - PRONOUNS)
    if (claim.agents and not agents) or (claim.objects and not objects):
        return []
    numbers = ["discover"] if finding else sorted(map(str, claim.classes))
    return [
        (n, agent, thing) for n in numbers for agent in agents or [""] for thing in objects or [""] if agent or thing
    ]


def is_any_one(claim: Claim, index: StoryIndex) -> bool:
    """Whether what it befalls, or else its doer, is one or some of many: "a man", "two ships", "schools"."""
    told = index.propositions[claim.id].arguments
    befallen = [a for a in told if a.role == "patient"] or [a for a in told if a.role == "agent"]
    text = index.articles[claim.article].text
    unnamed = [a for a in befallen if find_named(a, claim.article, index) is None]
    return any(_is_indefinite(text[a.start : a.end].split(), a.head) for a in unnamed)


def _is_indefinite(words: list[str], head: str) -> bool:
    first = words[0].lower() if words else "a"
    plural = len(words) == 1 and first != head and first.endswith("s")
    return first in INDEFINITE or first[0].isdigit() or first in NUMBER_WORDS or plural


_DAY_WORDS = re.compile(
    r"day\b|\btoday|yesterday|\bthis (?:morning|afternoon|evening)|night|\b\d{1,2} [a-z]{3}|[a-z]{3} \d{1,2}\b",
    re.IGNORECASE,
)
DISCOVERING = frozenset("find identify detect discover establish".split())
# ---------------------------------------------------------------- for which day it is set

_SET = re.compile(
    r"\b(?:(?P<vote>elections?|referendum|go to the polls|vote)|(?P<funeral>funeral|buried)|(?P<trial>trial)"
    r"|inauguration|sworn in)\b"
    r"[^.;:]{0,30}?\b(?:on|for) $"
)


# Votes of bodies, and of a part of the country.
_OTHER_VOTE = re.compile(
    r"\b(?:parliament|lawmakers|MPs|council|senate|committee|shareholders|members|union|local|municipal|regional|state"
    r"|provincial|primary|by-elections?|primaries)\b",
    re.IGNORECASE,
)


def find_set_days(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The day for which an election or a funeral is set."""
    times = [index.times[key] for key in index.propositions[claim.id].times if key in index.times]
    days = [one for one in times if one.type == "DATE" and re.fullmatch(r"(?:XXXX|\d{4})-\d\d-\d\d", one.value)]
    if len(days) != 1:
        return
    found = _SET.search(index.articles[claim.article].text[index.statements[claim.id].start : days[0].start])
    if found is None or re.search(r"\b(?:first|second|round|run-?off|last|previous)\b", claim.text):
        return
    if (days[0].latest or "9")[:DAY] <= (claim.published or "")[:DAY]:
        return
    if _OTHER_VOTE.search(claim.text):
        return
    kind = "vote" if found["vote"] else "funeral" if found["funeral"] else "trial" if found["trial"] else "inauguration"
    yield Detail(claim=claim, of=(kind,), value=days[0].value[len("XXXX-") :], words=days[0].text)


def is_other_set_day(left: Detail, right: Detail) -> bool:
    """The days differ."""
    return left.value != right.value
