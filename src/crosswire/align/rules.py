"""Which pairs of claims answer the same question: a table of rules, the first that holds decides.

Precision first: a rule that is not sure says nothing.
"""

from collections.abc import Callable

from msgspec import Struct

from crosswire.align.candidates import NEAR_STATEMENTS
from crosswire.align.claims import Claim, name_thing
from crosswire.align.levels import (
    compare_agents,
    compare_all_words,
    compare_objects,
    compare_predicates,
    compare_times,
    compare_words,
    count_shared,
)
from crosswire.languages.en.predicates import (
    ALLEGATIONS,
    GROWING,
    LIKE_RANKS,
    MEASURES,
    MUTUAL,
    OTHER_EVENT,
    RANKS,
    VAGUE,
)
from crosswire.model import Quantity

# Chosen on the stories of tests/stories and by reading; shares of weighted words.
ACT_WORDS, ACT_SHARED, BACKGROUND_WORDS, PLAN_WORDS, LEAST_TELLING = 0.2, 2, 0.6, 0.6, 10
NEAR_COPY, EVENT_WORDS, PARAPHRASE_COSINE, PARAPHRASE_WORDS = 0.62, 0.34, 0.7, 0.17
SAME_TEXT_WORDS = 4
WORDS_FOR_SAMES = (0.62, 0.42, 0.34)  # by how many of actor and object are the same
CHARGES = frozenset({"alleged", "asserted"})
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


def is_other_rank(left: Claim, right: Claim) -> bool:
    """One is the first, the other the worst."""
    ranks = [{LIKE_RANKS.get(word, word) for word in claim.words if word in RANKS} for claim in (left, right)]
    return bool(ranks[0] and ranks[1]) and not ranks[0] & ranks[1]


def find_same_text(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """The very same words, from the same source or from none."""
    del cosine
    same = left.text.casefold().split() == right.text.casefold().split() and left.source == right.source
    return (1.0, "the same words") if same and len(left.text.split()) >= SAME_TEXT_WORDS else None


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
    if set(left.utterances) & set(right.utterances) and share >= EVENT_WORDS and left.stance == right.stance:
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
    if share < WORDS_FOR_SAMES[sames] - 0.1 * (cosine >= PARAPHRASE_COSINE) or count_shared(left, right) < 2:
        return None
    if left.stance != right.stance and sames < len(("actor", "object")) and share < PLAN_WORDS:
        return None
    if not sames and compare_all_words(left, right) < EVENT_WORDS:
        return None
    return share, f"{predicate.reason}; {(agents if agents.level == 'same' else objects).reason}"


def find_paraphrase(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Near in meaning, about the same entities, by the same actor as far as is said, in acts that can be one."""
    share = compare_words(left, right)
    if cosine < PARAPHRASE_COSINE or share < PARAPHRASE_WORDS or not left.entities & right.entities:
        return None
    if compare_predicates(left, right).level == "different" or compare_agents(left, right).level == "different":
        return None
    return cosine * share, "near in meaning, with the same people or places and words in common"


def find_one_act(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """The same act by its parts, however few words are shared: a table of which parts are enough."""
    del cosine
    predicate = compare_predicates(left, right)
    if predicate.level not in {"same", "compatible"} or left.light or right.light or left.stance == "possible":
        return None
    agents, objects = compare_agents(left, right), compare_objects(left, right)
    if "different" in {agents.level, objects.level}:
        return None
    why = next((reason for reason, enough in ENOUGH if enough(left, right)), None)
    return (0.3 + compare_words(left, right) / 2, f"{predicate.reason}, {why}") if why else None


def is_done_to_same(left: Claim, right: Claim) -> bool:
    """The very same verb, for the same thing, with other words in common."""
    if left.predicate != right.predicate or compare_objects(left, right).level != "same":
        return False
    enough = compare_agents(left, right).level == "same" or count_shared(left, right) > ACT_SHARED
    return enough and compare_words(left, right) >= ACT_WORDS


def is_between_same(left: Claim, right: Claim) -> bool:
    """The same named actor, to the same named other."""
    return _shares_named(left.agents, right.agents) and _shares_named(left.objects, right.objects)


def is_in_same_country(left: Claim, right: Claim) -> bool:
    """The same named actor, in the same country, and neither names another object."""
    whole = left.objects <= left.entities and right.objects <= right.entities
    return _shares_named(left.agents, right.agents) and bool(left.countries & right.countries) and whole


def is_on_same_day(left: Claim, right: Claim) -> bool:
    """The same named actor, on the same day."""
    days = {day[:10] for when in (left.when, right.when) if when is not None for day in when}
    return len(days) == 1 and None not in (left.when, right.when) and _shares_named(left.agents, right.agents)


def is_among_same(left: Claim, right: Claim) -> bool:
    """The same two or more take part in something that is done together."""
    parties = (left.agents | left.objects) & (right.agents | right.objects)
    return left.predicate == right.predicate in MUTUAL and sum(key.startswith("e-") for key in parties) > 1


def _shares_named(left: frozenset[str], right: frozenset[str]) -> bool:
    return any(key.startswith("e-") for key in left & right)


ENOUGH: tuple[tuple[str, Callable[[Claim, Claim], bool]], ...] = (
    ("for the same thing", is_done_to_same),
    ("by the same, to the same", is_between_same),
    ("by the same, in the same country", is_in_same_country),
    ("among the same", is_among_same),
    ("by the same, on the same day", is_on_same_day),
)


def find_same_measure(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Both give a figure, in one unit, of the same thing: a turnout, a margin, a price."""
    del cosine
    units = {name_thing(q.unit) for q in left.quantities if q.unit} & {
        name_thing(q.unit) for q in right.quantities if q.unit
    }
    things = {key for key in (left.agents | left.objects) & (right.agents | right.objects) if not key.startswith("e-")}
    telling = things & MEASURES
    if units and telling and left.article != right.article and compare_agents(left, right).level != "different":
        return 0.4 + compare_words(left, right) / 2, f"both give a figure for the {min(telling)}"
    return None


def find_same_figure(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Both give one telling figure, in one unit, and speak of one thing or person besides."""
    del cosine
    figures = {(q.value, name_thing(q.unit)) for q in left.quantities if q.unit and is_telling(q)}
    same = figures & {(q.value, name_thing(q.unit)) for q in right.quantities if q.unit and is_telling(q)}
    if not same or left.article == right.article:
        return None
    units = {word for _, unit in same for word in (unit, *unit.split())}
    shared = {word for word in left.words if word in right.words and word[0] != "#" and word[0].isalpha()}
    if compare_words(left, right) < ACT_WORDS or not shared - units - VAGUE:
        return None
    return 0.4 + compare_words(left, right) / 2, "both give the same figure for the same thing"


def is_telling(figure: Quantity) -> bool:
    """Whether a figure is one that two articles would hardly share by chance."""
    return figure.value >= LEAST_TELLING or figure.value != int(figure.value) or (figure.unit or "").isupper()


def find_same_toll(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Both count those to whom the same was done, where the articles tell their news, not what went before."""
    del cosine
    growing = left.classes & right.classes and {left.predicate, right.predicate} <= GROWING
    people = [any(name_thing(q.unit or "") == "person" for q in claim.quantities) for claim in (left, right)]
    news = left.is_news and right.is_news and not (OTHER_EVENT & (set(left.words) | set(right.words)))
    if growing and all(people) and news and left.article != right.article:
        return 0.45, f"both count those who {left.predicate}"
    return None


def find_same_date(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """Both tell when the same thing was, and give the same time."""
    del cosine
    dated = compare_times(left, right).level in {"same", "compatible"}
    if not (dated and left.light and right.light and left.article != right.article):
        return None
    share = compare_words(left, right)
    if len(left.entities & right.entities) >= 2 and share >= EVENT_WORDS:
        return share, "both give the same time for the same people or places"
    return None


def find_denial(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """One denies what the other alleges: the same things, and the denier among those accused."""
    del cosine
    denial, charge = (left, right) if left.stance == "denied" else (right, left)
    if denial.stance != "denied" or charge.stance not in CHARGES or denial.source == charge.source is not None:
        return None
    accused = bool(denial.parties & (charge.entities | charge.agents))
    if is_near_answer(denial, charge) or (accused and is_named_denial(denial, charge)):
        return 0.5 + compare_words(denial, charge) / 2, "one denies what the other alleges"
    return None


def is_named_denial(denial: Claim, charge: Claim) -> bool:
    """The denial names what is denied: the same things, in the same kind of act or as its object."""
    things = {word for word in denial.words if word in charge.words and not word.startswith("e-")}
    alike = bool(denial.classes & charge.classes) or bool(things & denial.objects)
    same = any(not key.startswith("e-") for key in denial.objects & charge.objects - VAGUE)
    same = same and compare_words(denial, charge) >= EVENT_WORDS
    return bool(things) and alike and (charge.stance == "alleged" or same)


def is_near_answer(denial: Claim, charge: Claim) -> bool:
    """The denial answers "the allegation", and the charge is what somebody else said of the denier, or just before."""
    near = denial.article == charge.article and 0 < denial.position - charge.position <= NEAR_STATEMENTS
    if not near:
        return False
    if charge.stance == "alleged":
        return denial.points_back or (
            bool(ALLEGATIONS & set(denial.words)) and bool(denial.parties & charge_parties(charge))
        )
    about = bool(denial.parties & charge_parties(charge)) or denial.sentence - charge.sentence <= 1
    return denial.points_back and about and charge.source is not None and not charge.light


def charge_parties(charge: Claim) -> frozenset[str]:
    """Whom a charge is about."""
    return charge.agents | charge.objects | charge.entities


def find_same_denial(left: Claim, right: Claim, cosine: float) -> tuple[float, str] | None:
    """The same parties deny the same thing."""
    del cosine
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
    is_other_saying,
    is_other_country,
)
RULES: tuple[Callable[[Claim, Claim, float], tuple[float, str] | None], ...] = (
    find_same_text,
    find_near_copy,
    find_same_saying,
    find_same_denial,
    find_denial,
    find_same_event,
    find_one_act,
    find_same_measure,
    find_same_figure,
    find_same_toll,
    find_same_date,
    find_paraphrase,
)
