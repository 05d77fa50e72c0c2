"""How two claims compare in one slot: a level, and a sentence that a reader understands.

Levels, from alike to unlike: same, compatible, unknown, different. "Unknown" never tells against a pair.
"""

from typing import Literal

from msgspec import Struct

from crosswire.align.claims import Claim

Level = Literal["same", "compatible", "unknown", "different"]


class SlotLevel(Struct, frozen=True, kw_only=True):
    """The level of one slot, and why."""

    level: Level
    reason: str


def compare_predicates(left: Claim, right: Claim) -> SlotLevel:
    """Whether both say that the same kind of thing was done."""
    if left.predicate == right.predicate:
        return SlotLevel(level="same", reason=f"both say “{left.predicate}”")
    if left.classes & right.classes:
        return SlotLevel(
            level="compatible", reason=f"“{left.predicate}” and “{right.predicate}” answer the same question"
        )
    if left.light or right.light:
        return SlotLevel(level="unknown", reason="the verb says little by itself")
    return SlotLevel(level="different", reason=f"“{left.predicate}” and “{right.predicate}” are different things")


def compare_agents(left: Claim, right: Claim) -> SlotLevel:
    """Whether the same people or bodies do it."""
    return _compare_sets(left.agents, right.agents, "who does it")


def compare_objects(left: Claim, right: Claim) -> SlotLevel:
    """Whether it is done to the same thing or person."""
    return _compare_sets(left.objects, right.objects, "what it is done to")


def compare_times(left: Claim, right: Claim) -> SlotLevel:
    """Whether the times that the claims give can be one; coarser is compatible."""
    if left.when is None or right.when is None:
        return SlotLevel(level="unknown", reason="one gives no date")
    if left.when == right.when:
        return SlotLevel(level="same", reason="both give the same date")
    if starts_by(left.when[0], right.when[1]) and starts_by(right.when[0], left.when[1]):
        return SlotLevel(level="compatible", reason="one date is the coarser")
    return SlotLevel(level="different", reason="their dates lie apart")


def starts_by(start: str, end: str) -> bool:
    """Whether a time, ISO, is not after another, as precisely as both are given."""
    length = min(len(start), len(end))
    return start[:length] <= end[:length]


def compare_words(left: Claim, right: Claim) -> float:
    """Weight of the shared words over that of the lighter claim's words, 0 to 1."""
    shared = sum(weight for word, weight in left.words.items() if word in right.words)
    least = min(left.mass, right.mass)
    return round(shared / least, 6) if least else 0.0


def compare_all_words(left: Claim, right: Claim) -> float:
    """Weight of the shared words over that of all words of both, 0 to 1."""
    shared = sum(weight for word, weight in left.words.items() if word in right.words)
    union = left.mass + right.mass - shared
    return round(shared / union, 6) if union else 0.0


def count_shared(left: Claim, right: Claim) -> int:
    """How many words and entities the claims share."""
    return sum(word in right.words for word in left.words)


def _compare_sets(left: frozenset[str], right: frozenset[str], what: str) -> SlotLevel:
    if not left or not right:
        return SlotLevel(level="unknown", reason=f"one does not say {what}")
    if left & right:
        return SlotLevel(level="same", reason=f"both say the same of {what}")
    if _is_named(left) and _is_named(right):
        return SlotLevel(level="different", reason=f"they differ in {what}")
    return SlotLevel(level="unknown", reason=f"{what} is described, not named")


def _is_named(keys: frozenset[str]) -> bool:
    return all(key.startswith("e-") for key in keys)
