"""How two statements of one fact stand to each other: the first of an ordered table of slots that tells.

Each comparison's sentence is what `crosswire explain` shows.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.figures import AT_LEAST, add_joined, compare_figures, compare_quantities
from crosswire.align.levels import SlotLevel, compare_times
from crosswire.align.opposites import compare_lacking, compare_negations, compare_opposites, compare_polarities
from crosswire.align.progress import (
    compare_progress,
    count_days_between,
    is_changed_to,
    is_corrected,
    is_later_count,
    is_still_so,
    is_told_later,
)
from crosswire.align.scopes import find_scope, is_of_others, read_counted
from crosswire.align.sites import compare_sites
from crosswire.languages.en.predicates import PASSING
from crosswire.model import Comparison, Entity, Quantity
from crosswire.primitives.story_index import StoryIndex

BESIDE = 18  # characters between a place and the place that it lies in: ", in south "
FAR_MORE = 1.25
SAME_DAYS = 2  # articles farther apart may speak of another event of the kind
_UNDENIED = re.compile(
    r"(?:\bnot|n[’']t|\bnever)\s+(?:\w+ly\s+)?(?:deny|denied|denying|dispute|disputed)\b", re.IGNORECASE
)
LABELLING = frozenset({"year of age", "ordinal"})  # figures that name rather than count; ages are details
# What a court or a prosecutor does: whoever denies the deed does not deny that it was done.
CHARGING = frozenset({"charge", "indict", "arraign", "prosecute", "convict", "sentence", "jail", "acquit", "arrest"})
_CHARGED = re.compile(
    r"\b(?:charged with|convicted of|found (?:not )?guilty|sentenced|acquitted of|cleared of|indicted"
    r"|(?:arrested|held) on)\b",
    re.IGNORECASE,
)
DAYS_APART = "in articles days apart"  # figures that differ so may yet be of one thing
LASTING_DAYS = 14  # of what is told as lasting: "employs 6,200 people"


class Known(Struct, frozen=True, kw_only=True):
    """What is known of a question that figures answer."""

    unnarrowed: frozenset[str] = frozenset()  # kinds of words (`contrasts.py`) that ask it and narrow nothing
    grows: bool = True  # a later article may have a higher figure
    days: int = SAME_DAYS  # how many days apart articles may be that speak of one thing


ANY = Known()


def compare_claims(left: Claim, right: Claim, index: StoryIndex) -> Comparison:
    """The telling comparison of two claims that answer one question."""
    for rule in SLOTS:
        found = rule(left, right, index)
        if found is not None:
            return found
    return _compare(left, right, "same", None, "they say the same")


def read_sentence(statement: str, index: StoryIndex) -> str:
    """The sentence that the statement stands in."""
    start, end = index.sentence(statement)
    return index.article(statement).text[start:end]


def compare_denials(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """One party says it, another denies it."""
    if (left.stance == "denied") == (right.stance == "denied") or left.polarity != right.polarity:
        return None  # to deny that it is so, and to say that it is not so, is the same
    charge = right if left.stance == "denied" else left
    if charge.source is None and (charge.predicate in CHARGING or _CHARGED.search(charge.text)):
        return _compare(left, right, "scope", "polarity", "that somebody is charged is not what is denied")
    if is_taken_back(left, right, index):
        return _compare(left, right, "development", "stance", "said first, and then taken back by whoever said it")
    if any(_UNDENIED.search(read_sentence(claim.id, index)) for claim in (left, right) if claim.stance == "denied"):
        return _compare(left, right, "scope", "polarity", "it is not denied")
    return _compare(left, right, "denial", "polarity", "one says it, the other denies it")


def is_taken_back(left: Claim, right: Claim, index: StoryIndex) -> bool:
    """Whether one source says both, the same by what it resolves to or by its name."""
    names = [index.statements[claim.id].chain[-1:] for claim in (left, right)]
    told = [(link[0].name or "").lower().removeprefix("the ") for link in names if link]
    known = left.source is not None and right.source is not None
    return known and (left.source == right.source or (len(told) > 1 and told[0] == told[1] != ""))


def compare_numbers(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """Figures in one unit: agreeing, of another scope, a later count, or in contradiction."""
    found = compare_figures(left, right)
    if found is None or found[1].unit in LABELLING:
        return None
    return _judge_numbers(left, right, found, index)


def compare_numbers_of(
    left: tuple[Claim, Quantity],
    right: tuple[Claim, Quantity],
    index: StoryIndex,
    known: Known | None = None,
) -> Comparison:
    """The same of two figures that answer one question, of which more may be `known`."""
    (claim, a), (other, b) = left, right
    return _judge_numbers(claim, other, (compare_quantities(a, b), a, b), index, known or Known())


def _judge_numbers(
    left: Claim,
    right: Claim,
    found: tuple[SlotLevel, Quantity, Quantity],
    index: StoryIndex,
    known: Known = ANY,
) -> Comparison:
    level, a, b = found
    slot = "money" if is_money(a) else "number"
    kind: str = level.level
    reason = level.reason
    if kind in {"same", "compatible"}:
        others = is_of_others(read_counted(left, a, index), read_counted(right, b, index))
        kind, reason = ("scope", others) if others else (kind, reason)
        if kind == "compatible" and is_far_more(a, b) and is_later_count(left, right, a, b):
            kind, reason = "later", f"“{a.text}” and “{b.text}”, counted on different days"
    else:
        kind, reason = judge_figures(left, right, found, index, known)
    return Comparison(left=left.id, right=right.id, level=kind, slot=slot, reason=reason, figures=(a, b))


def counts_others(comparison: Comparison) -> bool:
    """Whether the two figures compared are known to count other things, and no question can have both for answers."""
    return comparison.level == "scope" and comparison.figures is not None and DAYS_APART not in comparison.reason


def is_far_more(a: Quantity, b: Quantity) -> bool:
    """Whether one figure lies far above what the other gives as the least, as "9" above "at least 4"."""
    low, high = sorted((a, b), key=lambda figure: figure.value)
    return (low.modifier or "").lower() in AT_LEAST and high.value > FAR_MORE * low.value


def is_money(figure: Quantity) -> bool:
    """Whether the unit is a currency's code."""
    return figure.unit is not None and figure.unit.isupper() and len(figure.unit) == len("USD")


def is_price(figure: Quantity) -> bool:
    """Whether the figure is of what is traded: it moves from hour to hour."""
    return is_money(figure) or figure.unit in {"percent", "point", "percentage point"}


def judge_figures(
    left: Claim,
    right: Claim,
    found: tuple[SlotLevel, Quantity, Quantity],
    index: StoryIndex,
    known: Known = ANY,
) -> tuple[str, str]:
    """Why two figures differ: they count other things, one is the later, one was corrected, or one is wrong."""
    level, a, b = found
    scope = find_scope(read_counted(left, a, index, known.unnarrowed), read_counted(right, b, index, known.unnarrowed))
    together = add_joined(left, a, b) or add_joined(right, b, a)
    if together:
        return "compatible", together
    if level.level == "unknown" or scope:
        return "scope", f"“{a.text}” and “{b.text}” count others: {scope or level.reason}"
    if left.stance == right.stance == "possible":
        return "scope", f"{level.reason}, and neither says more than that it may be so"
    if is_still_so(left) != is_still_so(right):
        return "scope", f"“{a.text}” and “{b.text}” count others: one counts who is there at one moment"
    if is_corrected(left, right, index):
        return "later", f"{level.reason}; one corrects what was told before"
    later = is_later_count(left, right, a, b) if known.grows else is_told_later(left, right, a, b)
    if later or is_changed_to(left, a) != is_changed_to(right, b):
        return "later", level.reason
    if {left.predicate, right.predicate} & PASSING and is_price(a):
        return "scope", f"{level.reason}: figures that move from hour to hour"
    if count_days_between(left, right) > (LASTING_DAYS if left.is_ongoing and right.is_ongoing else known.days):
        return "scope", f"{level.reason}, {DAYS_APART}"
    return "contradiction", level.reason


def compare_places(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """Named places: the same, one inside the other, or told differently."""
    if left.place is None or right.place is None or left.place == right.place:
        return None
    one, other = index.entities.get(left.place), index.entities.get(right.place)
    if one is None or other is None or is_inside(one, other) or is_inside(other, one):
        return None
    if is_beside(one.name, other.name, index) or is_beside(other.name, one.name, index):
        return None
    return _compare(left, right, "elsewhere", "place", f"one says {one.name}, the other {other.name}")


def is_beside(inner: str, outer: str, index: StoryIndex) -> bool:
    """Whether some article names the one right after the other, as in "Marlgate, Port Sellick"."""
    for article in index.articles.values():
        at = article.text.find(inner)
        while at >= 0:
            if outer in article.text[at + len(inner) : at + len(inner) + len(outer) + BESIDE]:
                return True
            at = article.text.find(inner, at + 1)
    return False


def is_inside(inner: Entity, outer: Entity) -> bool:
    """Whether the outer place is the country of the inner one, or named in its name, or by its first letters."""
    return outer.name in {inner.country, inner.name} or outer.name in inner.name or is_initials(outer.name, inner.name)


def is_initials(short: str, name: str) -> bool:
    """Whether one name is the first letters of the other: "L.A.", "Los Angeles"."""
    return short.replace(".", "") == "".join(word[0] for word in name.split())


def compare_dates(left: Claim, right: Claim, index: StoryIndex) -> Comparison | None:
    """Dates of the same thing, as precise as each gives them."""
    del index
    level = compare_times(left, right)
    return _compare(left, right, "coarser", "date", level.reason) if level.level == "compatible" else None


def _compare(left: Claim, right: Claim, level: str, slot: str | None, reason: str) -> Comparison:
    return Comparison(left=left.id, right=right.id, level=level, slot=slot, reason=reason)


SLOTS: tuple[Callable[[Claim, Claim, StoryIndex], Comparison | None], ...] = (
    compare_denials,
    compare_progress,
    compare_polarities,
    compare_opposites,
    compare_lacking,
    compare_numbers,
    compare_negations,
    compare_sites,
    compare_places,
    compare_dates,
)
