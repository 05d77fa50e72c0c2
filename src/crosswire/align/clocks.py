"""Times of day as articles put them: "6.42 a.m.", "a quarter past one", "shortly before midnight"."""

import re
from collections.abc import Iterator

from msgspec import Struct

from crosswire.languages.en.details import NUMBER_WORDS

_WORD = "|".join(["twenty-five", *sorted(NUMBER_WORDS, key=len, reverse=True)])
_HOUR = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PART = r"(?:morning|afternoon|evening)"
_OF_DAY = rf"\s+in the (?:early )?{_PART}|\s+(?:on|this|that|yesterday)? ?(?:\w+day )?(?:{_PART}|night)|\s+at night"
_NEAR_BOUND = r"shortly|just|soon|moments|minutes|well|long|only|some time"
_BOUND = r"before|after|by|until|till|since|from|between|and|to"
_HEDGE = (
    rf"(?P<hedge>(?:(?:{_NEAR_BOUND}) )?(?:{_BOUND}) |(?:at )?(?:about|around|roughly|nearly|almost|towards?) |at )?"
)
_SPOKEN = (
    rf"(?P<past>half|a quarter|quarter|(?:{_WORD}|\d{{1,2}})(?: minutes?)?) (?P<to>past|to)"
    rf" (?P<hour>{_HOUR}|midnight|noon)"
)
_DIGITS = r"(?P<digits>\d{1,2})(?P<sign>[.:])(?P<minutes>[0-5]\d)(?![\d.,]\d)"
_WHOLE = rf"(?P<whole>{_HOUR})(?=\s*(?:[ap]\.?m\b|o[’']clock)|{_OF_DAY})"
_CLOCK = re.compile(
    rf"\b{_HEDGE}(?:{_SPOKEN}|{_DIGITS}|(?P<named>midnight|noon|midday)|{_WHOLE})"
    rf"(?P<half>\s*(?:[ap]\.?m\b\.?|o[’']clock)|{_OF_DAY})?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\s*\(?(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SD]T|CES?T|Eastern|Pacific|Central)\b")
BOUNDS = frozenset("before after by until till since from between and to".split())
NEAR = frozenset("shortly just soon moments minutes".split())
ABOUT = frozenset("about around roughly nearly almost toward towards".split())
NOON, DAY_MINUTES = 720, 1440
ROUNDING = (
    (60, 25),
    (30, 15),
    (15, 10),
    (5, 5),
    (1, 1),
)  # what the minutes are a multiple of; by how many they may be off


class Clock(Struct, frozen=True, kw_only=True):
    """A time of day: minutes after midnight, by how much it may be rounded, and whether the half of the day is told."""

    start: int
    end: int
    text: str
    minutes: int
    slack: int
    is_whole: bool  # the half of the day is told, or follows from the hour


def find_clocks(text: str) -> Iterator[Clock]:
    """The times of day in a text at which, or shortly before or after which, something is; not bounds or spans."""
    for found in _CLOCK.finditer(text):
        hedges = set((found["hedge"] or "").lower().split())
        if _ZONE.match(text, found.end()):
            continue  # of another clock than the place's
        if found["sign"] == "." and not found["half"] and "at" not in hedges:
            continue  # a figure with a point
        if not hedges and (found["named"] or not (found["half"] or found["past"] or found["sign"] == ":")):
            continue
        if found["to"] == "to" and not hedges and "minute" not in found["past"]:
            continue  # a vote of ten to six
        if hedges & BOUNDS and not hedges & NEAR:
            continue
        clock = _read_clock(found, hedges)
        if clock is not None:
            yield clock


def _read_clock(found: re.Match[str], hedges: set[str]) -> Clock | None:
    minutes = _count_minutes(found)
    half = _read_half(found["half"] or "")
    if minutes is None or minutes > DAY_MINUTES:
        return None
    if half == "pm" and minutes < NOON:
        minutes += NOON
    if half == "am" and minutes >= NOON:
        minutes -= NOON
    sure = half is not None or minutes > NOON or bool(found["named"])
    near = bool(hedges & (NEAR | ABOUT))
    slack = next(off for step, off in ROUNDING if minutes % step == 0) * (2 if near else 1)
    start = found.start() + (len(found["hedge"]) if found["hedge"] and not hedges & (NEAR | ABOUT) else 0)
    whole = found.group()[start - found.start() :].strip()
    return Clock(start=start, end=found.end(), text=whole, minutes=minutes % DAY_MINUTES, slack=slack, is_whole=sure)


def _count_minutes(found: re.Match[str]) -> int | None:
    """Minutes after midnight, as the words give them."""
    if found["named"]:
        return 0 if found["named"].lower() == "midnight" else NOON
    if found["past"]:
        words = found["past"].lower().replace("minutes", "").replace("minute", "").strip()
        shift = {"half": 30, "a quarter": 15, "quarter": 15}.get(words) or _read_count(words)
        hour = {"midnight": 0, "noon": 12}.get(found["hour"].lower(), _read_count(found["hour"]))
        return (hour * 60 + (shift if found["to"].lower() == "past" else -shift)) % DAY_MINUTES
    hour = int(found["digits"]) if found["digits"] else _read_count(found["whole"])
    return None if hour > 24 else hour * 60 + int(found["minutes"] or 0)


def _read_count(words: str) -> int:
    word = words.lower()
    return int(word) if word.isdigit() else sum(NUMBER_WORDS.get(part, 0) for part in word.split("-"))


def _read_half(words: str) -> str | None:
    bare = words.lower().replace(".", "").strip()
    if bare.startswith("am") or "morning" in bare:
        return "am"
    return "pm" if bare.startswith("pm") or "afternoon" in bare or "evening" in bare else None


def count_minutes_between(left: Clock, right: Clock) -> int:
    """Minutes between two times of day; where a half of the day is not told, the fewer."""
    around = DAY_MINUTES if left.is_whole and right.is_whole else NOON
    apart = abs(left.minutes - right.minutes) % around
    return min(apart, around - apart)
