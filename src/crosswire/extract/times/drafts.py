"""What a rule of the time grammar gives, and what it may look at while it does."""

import re
from collections.abc import Callable

from msgspec import Struct

from crosswire.extract.times.tense import find_tense
from crosswire.extract.times.words import Word
from crosswire.model import Anchor, Parsed, Sentence, TimeType


class Draft(Struct, frozen=True, kw_only=True):
    """A time as its words give it: a value of its own, or a shift from an anchor (see `primitives/calendar.py`)."""

    type: TimeType
    value: str | None = None
    shift: str | None = None
    anchor: Anchor = "absolute"
    mod: str | None = None

    @property
    def is_day(self) -> bool:
        """Whether it names one day, to which a time of day can be added."""
        if self.type != "DATE":
            return False
        if self.value is not None:
            return self.value.count("-") == 2 and "W" not in self.value
        return self.shift is not None and is_day_shift(self.shift)


class Scene(Struct, frozen=True, kw_only=True):
    """A sentence in the grammar's words, and what the article said before it."""

    parsed: Parsed
    sentence: Sentence
    words: tuple[Word, ...]
    letters: str
    quarter: Draft | None = None  # the last that named a quarter of a year
    earnings: bool = False  # the article reports quarterly results
    game: bool = False  # the sentence tells of a game


_DAY_TARGETS = frozenset({"D", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def is_day_shift(shift: str) -> bool:
    """Whether the shift leads to one day."""
    if "/" in shift or "_" in shift:
        return False
    core = shift.rstrip("<>")
    if core[:1].isalpha() and re.search(r"[+-]P\d+D\Z", core):
        return True
    if core[:2] in {"-P", "+P"}:
        return core.endswith("D") and "X" not in core
    target = core.partition("-")[2]
    return (
        target in _DAY_TARGETS or (target[:1].isdigit() and "-" in target) or target[:2] == "dd" or target[:3].islower()
    )


def make_date(shift: str, anchor: Anchor = "published", mod: str | None = None) -> Draft:
    """A relative date."""
    return Draft(type="DATE", shift=shift, anchor=anchor, mod=mod)


def make_absolute(value: str, mod: str | None = None) -> Draft:
    """A date that needs no anchor."""
    return Draft(type="DATE", value=value, mod=mod)


def make_duration(value: str, shift: str | None = None) -> Draft:
    """A stretch of time, with a shift where it ends or begins at the day of publication."""
    return Draft(type="DURATION", value=value, shift=shift, anchor="published" if shift else "absolute")


def make_set(value: str) -> Draft:
    """A time that recurs."""
    return Draft(type="SET", value=value)


class Match(Struct, frozen=True):
    """A rule's match in a scene: `groups` are the words that its named groups caught."""

    scene: Scene
    start: int
    end: int
    groups: dict[str, Word]

    def value(self, name: str) -> str:
        """The value of the word that the group caught; empty if it caught none."""
        word = self.groups.get(name)
        return word.value if word else ""

    def text(self, name: str) -> str:
        """The lower-case text of the word that the group caught; empty if it caught none."""
        word = self.groups.get(name)
        return word.text if word else ""

    def direction(self) -> str:
        """Whether a bare calendar word points ahead, "future", or back, "past"."""
        word = self.scene.words[self.end - 1]
        return "future" if find_tense(self.scene.parsed, word.token) == "future" else "past"


class Rule(Struct, frozen=True):
    """A row of the grammar: the letters it can start with, its pattern, its function."""

    starts: str
    pattern: re.Pattern[str]
    read: Callable[[Match], Draft | None]
