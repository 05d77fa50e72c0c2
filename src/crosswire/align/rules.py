"""Which pairs of claims answer the same question: a table of rules, the first that holds decides.

Precision first: a rule that is not sure says nothing.
"""

from collections.abc import Callable

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.levels import (
    compare_agents,
    compare_all_words,
    compare_objects,
    compare_predicates,
    compare_times,
    compare_words,
    count_shared,
)

# Chosen on the stories of tests/stories and by reading; shares of weighted words.
NEAR_COPY, EVENT_WORDS, EVENT_WORDS_LOOSE, PARAPHRASE_COSINE, PARAPHRASE_WORDS = 0.62, 0.34, 0.5, 0.74, 0.34
DENIALS = frozenset({"denied"})
CHARGES = frozenset({"alleged", "asserted", "possible"})


class Match(Struct, frozen=True, kw_only=True):
    """Two claims that answer the same question, how sure that is (0 to 1), and why."""

    left: str
    right: str
    score: float
    reason: str


def match_claims(left: Claim, right: Claim, cosine: float) -> Match | None:
    """The match of two claims, or None where no rule is sure that they answer one question."""
    if any(veto(left, right) for veto in VETOES):
        return None
    for rule in RULES:
        found = rule(left, right, cosine)
        if found is not None:
            return Match(left=left.id, right=right.id, score=round(found[0], 6), reason=found[1])
    return None


def is_other_time(left: Claim, right: Claim) -> bool:
    """Their dates lie apart: two events that look alike."""
    return compare_times(left, right).level == "different"


def is_other_actor(left: Claim, right: Claim) -> bool:
    """Named people or bodies differ both in who does it and to whom, and neither claim names the other's."""
    agents = compare_agents(left, right).level == "different"
    return agents and not (left.agents & right.entities or right.agents & left.entities)


def is_same_sentence(left: Claim, right: Claim) -> bool:
    """Parts of one article that say different things in one breath: only a near copy could join them."""
    return left.article == right.article and abs(left.position - right.position) <= 2 and left.predicate != right.predicate


def is_frame_of_other(left: Claim, right: Claim) -> bool:
    """One is a question or a condition, which asserts nothing that the other could share."""
    return "asked" in (left.stance, right.stance)


def find_near_copy(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Nearly the same words in nearly the same number."""
    del cosine
    share = compare_all_words(left, right)
    if share >= NEAR_COPY and count_shared(left, right) >= 3:
        return share, "nearly the same words"
    return None


def find_same_saying(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Both render one utterance, and share its telling words."""
    del cosine
    share = compare_words(left, right)
    if set(left.utterances) & set(right.utterances) and share >= EVENT_WORDS:
        return share, "wordings of one saying"
    return None


def find_same_event(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """The same kind of thing done by the same actor to the same thing, in partly the same words."""
    predicate = compare_predicates(left, right)
    if predicate.level not in {"same", "compatible"} or (left.light and right.light):
        return None
    agents, objects = compare_agents(left, right), compare_objects(left, right)
    if "different" in {agents.level, objects.level} and not _is_swapped(left, right):
        return None
    share = compare_words(left, right)
    sames = [agents.level, objects.level].count("same")
    needed = {2: EVENT_WORDS, 1: EVENT_WORDS_LOOSE - 0.08}.get(sames, EVENT_WORDS_LOOSE + 0.12)
    if share < needed - 0.1 * (cosine >= PARAPHRASE_COSINE) or count_shared(left, right) < 2:
        return None
    return share, f"{predicate.reason}; {(agents if agents.level == 'same' else objects).reason}"


def find_paraphrase(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Near in meaning, about the same entities, and sharing telling words."""
    share = compare_words(left, right)
    alike = cosine >= PARAPHRASE_COSINE and share >= PARAPHRASE_WORDS
    if alike and left.entities & right.entities and count_shared(left, right) >= 3:
        return cosine * share, "near in meaning, with the same people or places and words in common"
    return None


def find_denial(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """One denies what the other alleges: the same things, and the denier among those accused."""
    del cosine
    denial, charge = (left, right) if left.stance == "denied" else (right, left)
    if denial.stance not in DENIALS or charge.stance not in CHARGES:
        return None
    things = {w for w in denial.words if w in charge.words and not w.startswith("e-")}
    if not things or compare_words(denial, charge) < EVENT_WORDS:
        return None
    return compare_words(denial, charge), "one denies what the other says"


def _is_swapped(left: Claim, right: Claim) -> bool:
    """Agent and object changed places: "A met B", "B met A", "A was welcomed by B"."""
    return bool(left.agents & right.objects) and bool(right.agents & left.objects)


VETOES: tuple[Callable[[Claim, Claim], bool], ...] = (is_other_time, is_other_actor, is_same_sentence, is_frame_of_other)
RULES: tuple[Callable[[Claim, Claim, float], tuple[float, str] | None], ...] = (
    find_near_copy,
    find_same_saying,
    find_same_event,
    find_paraphrase,
    find_denial,
)
