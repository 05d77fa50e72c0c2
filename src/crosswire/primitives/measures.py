"""Figures in units that can be compared: kilometres as metres, minutes as seconds, captives and prisoners as people.

Lengths of time are figures too: "halted for 26 minutes" answers how long.
"""

import re
from functools import cache

from crosswire.languages.en.predicates import THING_CLASSES
from crosswire.languages.en.units import BASE_UNITS, PEOPLE, PEOPLE_MEASURES, SAME_MEASURE
from crosswire.model import Quantity, Statement, Time
from crosswire.primitives.story_index import StoryIndex

_LENGTH = re.compile(r"P(?P<clock>T)?(?P<count>\d+(?:\.\d+)?)(?P<unit>[SMHDWY])")
_COUNT_BEFORE = re.compile(r"\d[\d,]* (?:last|next|this) ")  # "dismissed 210 last week" is no length
SECONDS = {"TS": 1, "TM": 60, "TH": 3600, "D": 86_400, "W": 604_800, "M": 2_629_800, "Y": 31_557_600}
NEARLY = ("nearly", "almost", "just under", "close to")  # less than, but not by much: TIMEX3 has one word for both
MODIFIERS = {
    "APPROX": "about",
    "LESS_THAN": "less than",
    "MORE_THAN": "more than",
    "EQUAL_OR_LESS": "up to",
    "EQUAL_OR_MORE": "at least",
}


@cache
def name_thing(lemma: str) -> str:
    """The first word of the class of things that a lemma belongs to, or the lemma."""
    return next((members[0] for members in THING_CLASSES if lemma in members), lemma)


def list_measures(statement: Statement, index: StoryIndex) -> tuple[Quantity, ...]:
    """The statement's figures in base units, and how long it says that things took; the words are the article's."""
    lengths = (measure_time(index.times[key]) for key in index.propositions[statement.id].times if key in index.times)
    people = bool(PEOPLE_MEASURES.intersection(index.propositions[statement.id].lemmas))
    figures = (measure_quantity(quantity, people=people) for quantity in statement.quantities)
    taken = [(quantity.start, quantity.end) for quantity in statement.quantities]  # "60 kilometres an hour"
    whole = (one for one in lengths if one and not any(a <= one.start and one.end <= b for a, b in taken))
    return (*figures, *whole)


def measure_quantity(quantity: Quantity, *, people: bool = False) -> Quantity:
    """The same figure in its base unit, a counted noun by the class of things that it names.

    A figure that names nothing counts `people` where the clause is about a crowd or an attendance.
    """
    unit, factor = BASE_UNITS.get(quantity.unit or "", (name_counted(quantity.unit), 1.0))
    if unit is None and people:
        unit = "person"
    length = BASE_UNITS.get(quantity.text.split()[-1]) if quantity.unit == "share" else None
    if length is not None and length[0] == "second":  # a quarter of an hour
        unit, factor = length
    return Quantity(
        value=quantity.value * factor,
        unit=unit,
        modifier=quantity.modifier,
        text=quantity.text,
        start=quantity.start,
        end=quantity.end,
        upper=None if quantity.upper is None else quantity.upper * factor,
    )


def name_counted(unit: str | None) -> str | None:
    """What is counted: people, by whatever noun, or the class of things."""
    if unit is None:
        return None
    return "person" if unit.split()[-1] in PEOPLE else name_thing(SAME_MEASURE.get(unit, unit))


def measure_time(time: Time) -> Quantity | None:
    """A length of time as a figure in seconds; None for what is no length or no definite one."""
    found = _LENGTH.fullmatch(time.value) if time.type == "DURATION" else None
    if found is None or _COUNT_BEFORE.match(time.text.lower()):
        return None
    seconds = float(found["count"]) * SECONDS.get(f"{found['clock'] or ''}{found['unit']}", 0)
    return Quantity(
        value=seconds,
        unit="second",
        modifier=next((word for word in NEARLY if time.text.lower().startswith(word)), MODIFIERS.get(time.mod or "")),
        text=time.text,
        start=time.start,
        end=time.end,
    )
