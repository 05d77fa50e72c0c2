"""Details of time: on which day, and at what hour, a thing was done that is done once; for which day it is set."""

import re
from collections.abc import Iterator

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.clocks import Clock, count_minutes_between, find_clocks
from crosswire.align.detail import DAY, Detail
from crosswire.align.details_of_people import find_orders
from crosswire.languages.en.contrasts import ONCE
from crosswire.languages.en.details import BEGINNINGS, EVENT_WORDS, HAPPENING, OTHER_OF_KIND
from crosswire.languages.en.predicates import VAGUE
from crosswire.model import Argument
from crosswire.primitives.story_index import StoryIndex

LEAST_APART = 15  # minutes
MOST_APART = 7  # days between two days that are told of one thing


def find_days(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The day of what is done once to one person or thing."""
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


def is_other_day(left: Detail, right: Detail) -> bool:
    """Days differ, by no more than a week."""
    days = [value[:DAY] for value in (left.value, right.value)]
    return days[0] != days[1] and days[0][: len("2000-01")] == days[1][: len("2000-01")]


# ---------------------------------------------------------------- at what hour


def find_hours(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The hour at, shortly before or shortly after which one thing is done that is done once."""
    clocks = list(find_clocks(claim.text))
    if len(clocks) != 1:
        return
    day = claim.when[0][:DAY] if claim.when and claim.when[0][:DAY] == claim.when[1][:DAY] else ""
    value = f"{day}|{clocks[0].minutes}|{clocks[0].slack}|{int(clocks[0].is_whole)}"
    for of in (
        *find_beginnings(claim, index),
        *find_orders(claim),
        *((claim.predicate, key) for key in _find_done_once(claim, index)),
    ):
        yield Detail(claim=claim, of=of, value=value, words=clocks[0].text)


def _find_done_once(claim: Claim, index: StoryIndex) -> list[str]:
    return find_undergoers(claim, index) if claim.predicate in ONCE else []


def find_beginnings(claim: Claim, index: StoryIndex) -> list[tuple[str, ...]]:
    """The events whose beginning the claim tells, by kind; "it happened" is whichever the story tells."""
    words = set(re.findall(r"[a-z]+", claim.text.lower()))
    if words & OTHER_OF_KIND:
        return []
    told = index.propositions[claim.id].arguments
    doers = [a for a in told if a.role == "agent"] or [a for a in told if a.role == "patient"]
    things = claim.agents | {word for argument in doers for word in (argument.head, *argument.lemmas)}
    kinds = [kind for kind, (of, acts) in BEGINNINGS.items() if things & of and claim.predicate in acts]
    if not kinds and claim.predicate in HAPPENING and things & EVENT_WORDS:
        return [("begin", kind) for kind in BEGINNINGS]
    return [("begin", kind) for kind in kinds]


def is_other_hour(left: Detail, right: Detail) -> bool:
    """The hours of one day, as far as the day is told, lie farther apart than rounding accounts for."""
    (day, one), (other_day, other) = (_read_hour(detail.value) for detail in (left, right))
    allowed = max(LEAST_APART, one.slack + other.slack)
    return not (day and other_day and day != other_day) and count_minutes_between(one, other) > allowed


def _read_hour(value: str) -> tuple[str, Clock]:
    day, minutes, slack, whole = value.split("|")
    return day, Clock(start=0, end=0, text="", minutes=int(minutes), slack=int(slack), is_whole=whole == "1")


# ---------------------------------------------------------------- on which day, of one doer and one thing


def find_dated_acts(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The day on which one doer did one thing to one other, each told by a name or a telling word."""
    told = index.propositions[claim.id]
    time = index.times.get(index.statements[claim.id].time or "")
    if claim.when is None or time is None or claim.when[0][:DAY] != claim.when[1][:DAY] or told.progressive:
        return
    agents, objects = claim.agents - VAGUE - PRONOUNS, claim.objects - VAGUE - PRONOUNS
    finding = claim.predicate in DISCOVERING
    if (
        claim.predicate in REPEATED
        or (claim.light and not finding)
        or not (told.tense == "past" or told.perfect)
        or not _DAY_WORDS.search(time.text)
    ):
        return
    for number in ["discover"] if finding else sorted(map(str, claim.classes)):
        for agent in sorted(agents):
            for thing in sorted(objects):
                yield Detail(
                    claim=claim,
                    of=(number, agent, thing),
                    value=f"{claim.when[0]} {claim.when[1]}",
                    words=time.text,
                )


_DAY_WORDS = re.compile(
    r"day\b|\btoday|yesterday|\bthis (?:morning|afternoon|evening)|night|\b\d{1,2} [a-z]{3}|[a-z]{3} \d{1,2}\b",
    re.IGNORECASE,
)
DISCOVERING = frozenset("find identify detect discover establish confirm".split())
# What may be done to one and the same again and again.
REPEATED = frozenset("say tell meet talk visit attack hit call see urge ask warn accuse criticise play vote".split())

# ---------------------------------------------------------------- for which day it is set

_SET = re.compile(
    r"\b(?:(?P<vote>elections?|referendum|go to the polls|vote)|(?P<funeral>funeral|buried)|inauguration|sworn in)\b"
    r"[^.;:]{0,30}?\b(?:on|for) $"
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
    kind = "vote" if found["vote"] else "funeral" if found["funeral"] else "inauguration"
    yield Detail(claim=claim, of=(kind,), value=days[0].value[len("XXXX-") :], words=days[0].text)


def is_other_set_day(left: Detail, right: Detail) -> bool:
    """The days differ."""
    return left.value != right.value
