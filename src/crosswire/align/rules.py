"""What is known of two claims: that they answer different questions (vetoes), or surely one (rules); else how likely.

Precision first: a rule that is not sure says nothing.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.figures import compare_figures
from crosswire.align.levels import (
    compare_agents,
    compare_all_words,
    compare_objects,
    compare_predicates,
    compare_times,
    compare_words,
    count_shared,
)
from crosswire.align.likelihood import Proposal, explain_likelihood, weigh_figures, weigh_pair
from crosswire.languages.en.predicates import (
    LIKE_RANKS,
    MEASURES,
    RANKS,
    VAGUE,
)

# Chosen on the stories of tests/stories and by reading; shares of weighted words.
BACKGROUND_WORDS, PLAN_WORDS = 0.6, 0.6
NEAR_COPY, EVENT_WORDS = 0.62, 0.34
WORDS_FOR_SAMES = (0.62, 0.42, 0.34)  # by how many of actor and object are the same
# Claims whose figures differ, or of which one is an allegation, answer one question only if likelier than not.
LEAST_DIFFERING, APART = 1.0, -0.5
CONFIRMING = "confirmed"
CHARGES = frozenset({"alleged", "asserted"})
_CODE = re.compile(r"\b(?:[A-Z]{1,4}\d*-\d[\w-]*|[A-Z]{2,4}\d{2,})\b")  # no "R50 million", no "a 45-year-old"
SURE = 2.0  # log odds where a rule holds; what the rule adds puts the surest first
# Ways of putting things that can answer one question; whatever is put in one way can.
MEETING_STANCES = frozenset(
    frozenset(pair)
    for pair in (
        ("planned", "asserted"),
        ("denied", "alleged"),
        ("denied", "asserted"),
        ("alleged", "asserted"),
    )
)


class Match(Struct, frozen=True, kw_only=True):
    """Two claims, the log odds that they answer one question, and why they might."""

    left: str
    right: str
    odds: float
    reason: str


def match_claims(pair: Proposal) -> Match | None:
    """The match of two claims, or None where they are known to answer different questions."""
    left, right = pair.left, pair.right
    if pair.answer:
        return Match(left=left.id, right=right.id, odds=SURE, reason=pair.answer)
    if any(veto(left, right) for veto in VETOES):
        return None
    odds = weigh_pair(pair)
    if have_other_figures(left, right):
        odds = weigh_figures(pair) if left.stance == right.stance else APART
    if odds < LEAST_DIFFERING and is_doubtful(left, right):
        return Match(left=left.id, right=right.id, odds=min(odds, APART), reason=explain_likelihood(pair))
    for rule in RULES:
        found = rule(left, right)
        if found is not None:
            return Match(left=left.id, right=right.id, odds=round(max(odds, SURE) + found[0], 6), reason=found[1])
    return Match(left=left.id, right=right.id, odds=round(odds, 6), reason=explain_likelihood(pair))


def is_doubtful(left: Claim, right: Claim) -> bool:
    """Whether more than usual must speak for one question: figures differ of what is not named, or one only alleges."""
    if find_same_measure(left, right):
        return False
    return have_other_figures(left, right) or is_only_alleged(left, right)


def is_only_alleged(left: Claim, right: Claim) -> bool:
    """One is alleged, the other told as so."""
    return {left.stance, right.stance} == CHARGES


def have_other_figures(left: Claim, right: Claim) -> bool:
    """Whether figures in one unit cannot both be right, and none agrees."""
    found = compare_figures(left, right)
    return found is not None and found[0].level == "different"


def is_other_time(left: Claim, right: Claim) -> bool:
    """Their dates lie apart: two events that look alike."""
    denial = "denied" in (left.stance, right.stance)  # its time is that of the denial
    return not denial and compare_times(left, right).level == "different"


def is_other_actor(left: Claim, right: Claim) -> bool:
    """Named people or bodies differ both in who does it and to whom, and neither claim names the other's."""
    agents = compare_agents(left, right).level == "different"
    return agents and not (left.agents & right.entities or right.agents & left.entities)


def is_same_sentence(left: Claim, right: Claim) -> bool:
    """Parts of one sentence say different things in one breath."""
    return left.article == right.article and left.sentence == right.sentence


def is_other_stance(left: Claim, right: Claim) -> bool:
    """One puts it so that it cannot answer what the other answers: "could supply" and "supplied"."""
    if "asked" in (left.stance, right.stance):
        return True
    return left.stance != right.stance and frozenset((left.stance, right.stance)) not in MEETING_STANCES


def is_other_code(left: Claim, right: Claim) -> bool:
    """Each names a batch, a flight, a road by letters and digits, and none the other's: "L3-0224", "L3-0242"."""
    a, b = (frozenset(_CODE.findall(one.text)) for one in (left, right))
    return bool(a and b) and not a & b


def is_background(left: Claim, right: Claim) -> bool:
    """One is dated before the story's event, the other is not: only nearly the same words, undated, could join them."""
    if left.is_old == right.is_old or "denied" in (left.stance, right.stance):
        return False
    recent = right if left.is_old else left
    return recent.when is not None or compare_all_words(left, right) < BACKGROUND_WORDS


def is_other_country(left: Claim, right: Claim) -> bool:
    """Both take place, or go, somewhere, and the countries are others."""
    return bool(left.countries and right.countries) and not left.countries & right.countries


def is_other_saying(left: Claim, right: Claim) -> bool:
    """One person says both, but one is a saying that several articles render and the other is none of its wordings."""
    same = left.source is not None and left.source == right.source
    known = bool(left.utterances or right.utterances) and not set(left.utterances) & set(right.utterances)
    return same and known and compare_all_words(left, right) < NEAR_COPY


def is_own_word(left: Claim, right: Claim) -> bool:
    """One denies, and the other is what the denier says, or what is confirmed: nobody denies his own word."""
    if (left.stance == "denied") == (right.stance == "denied"):
        return False
    denial, charge = (left, right) if left.stance == "denied" else (right, left)
    own = charge.source is not None and charge.article != denial.article and bool(charge.parties & denial.parties)
    return own or CONFIRMING in charge.context.lower()


def is_other_rank(left: Claim, right: Claim) -> bool:
    """One is the first, the other the worst."""
    ranks = [{LIKE_RANKS.get(word, word) for word in claim.words if word in RANKS} for claim in (left, right)]
    return bool(ranks[0] and ranks[1]) and not ranks[0] & ranks[1]


def find_near_copy(left: Claim, right: Claim) -> tuple[float, str] | None:
    """Nearly the same words in nearly the same number."""
    share = compare_all_words(left, right)
    if share >= NEAR_COPY and count_shared(left, right) >= 3:
        return share, "nearly the same words"
    return None


def find_same_saying(left: Claim, right: Claim) -> tuple[float, str] | None:
    """Both render one utterance, and share its telling words."""
    share = compare_words(left, right)
    if set(left.utterances) & set(right.utterances) and share >= EVENT_WORDS and left.stance == right.stance:
        return share, "wordings of one saying"
    return None


def find_same_event(left: Claim, right: Claim) -> tuple[float, str] | None:
    """The same kind of thing done by the same actor to the same thing, in partly the same words."""
    predicate = compare_predicates(left, right)
    if predicate.level not in {"same", "compatible"} or (left.light and right.light):
        return None
    agents, objects = compare_agents(left, right), compare_objects(left, right)
    if "different" in {agents.level, objects.level} and not _is_swapped(left, right):
        return None
    share = compare_words(left, right)
    sames = [agents.level, objects.level].count("same")
    if share < WORDS_FOR_SAMES[sames] or count_shared(left, right) < 2:
        return None
    if left.stance != right.stance and sames < len(("actor", "object")) and share < PLAN_WORDS:
        return None
    if not sames and compare_all_words(left, right) < EVENT_WORDS:
        return None
    return share, f"{predicate.reason}; {(agents if agents.level == 'same' else objects).reason}"


def find_same_measure(left: Claim, right: Claim) -> tuple[float, str] | None:
    """Both give a figure, in one unit, of the same thing: a turnout, a margin, a price."""
    units = {q.unit for q in left.quantities if q.unit} & {q.unit for q in right.quantities if q.unit}
    telling = (left.agents | left.objects) & (right.agents | right.objects) & MEASURES
    if units and telling and left.article != right.article and compare_agents(left, right).level != "different":
        return 0.4 + compare_words(left, right) / 2, f"both give a figure for the {min(telling)}"
    return None


def find_denial(left: Claim, right: Claim) -> tuple[float, str] | None:
    """One denies what the other alleges: the same things, and the denier among those accused."""
    denial, charge = (left, right) if left.stance == "denied" else (right, left)
    if denial.stance != "denied" or charge.stance not in CHARGES or denial.source == charge.source is not None:
        return None
    if denial.parties & (charge.entities | charge.agents) and is_named_denial(denial, charge):
        return 0.5 + compare_words(denial, charge) / 2, "one denies what the other alleges"
    return None


def is_named_denial(denial: Claim, charge: Claim) -> bool:
    """The denial names what is denied: the same things, in the same kind of act or as its object."""
    things = {word for word in denial.words if word in charge.words and not word.startswith("e-")}
    alike = bool(denial.classes & charge.classes) or bool(things & denial.objects)
    same = any(not key.startswith("e-") for key in denial.objects & charge.objects - VAGUE)
    same = same and compare_words(denial, charge) >= EVENT_WORDS
    return bool(things) and alike and (charge.stance == "alleged" or same)


def find_same_denial(left: Claim, right: Claim) -> tuple[float, str] | None:
    """The same parties deny the same thing."""
    if {left.stance, right.stance} != {"denied"} or not left.parties & right.parties:
        return None
    if left.objects & right.objects or compare_words(left, right) >= EVENT_WORDS:
        return 0.5 + compare_words(left, right) / 2, "the same parties deny the same thing"
    return None


def _is_swapped(left: Claim, right: Claim) -> bool:
    """Agent and object changed places: "A met B", "B met A", "A was welcomed by B"."""
    return bool(left.agents & right.objects) and bool(right.agents & left.objects)


VETOES: tuple[Callable[[Claim, Claim], bool], ...] = (
    is_other_time,
    is_other_actor,
    is_same_sentence,
    is_other_stance,
    is_background,
    is_other_rank,
    is_own_word,
    is_other_saying,
    is_other_country,
    is_other_code,
)
RULES: tuple[Callable[[Claim, Claim], tuple[float, str] | None], ...] = (
    find_near_copy,
    find_same_saying,
    find_same_denial,
    find_denial,
    find_same_measure,
    find_same_event,
)
