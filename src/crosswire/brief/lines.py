"""The brief's lines: the articles' own sentences or clauses, none saying what another has, never too many words."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from crosswire.brief.answers import find_tellers
from crosswire.brief.flaws import UNFIT
from crosswire.brief.importance import is_on_event_day
from crosswire.brief.settlers import name_link
from crosswire.brief.wording import Wording, build_line, find_contested, hides_contest, list_shown
from crosswire.languages.en.brief import DEATHS, MORE_DEATHS, REASONS, VAGUE_UNITS
from crosswire.model import BriefLine, Fact
from crosswire.primitives.story_index import StoryIndex

MOST_SHARED = 0.5  # share of a line's content words that an earlier line may hold
MOST_REPEATED = 0.75  # share of an earlier line's that a line may say again
COST_POWER = 0.35  # how much a shorter line is preferred to a longer one that weighs as much
USUAL_COST = 14  # words; that a line is shorter still is no merit
CONTESTED = frozenset({"disputed", "conflicting"})
MOST_FOUGHT = 0.6  # share of the words that go first to what is fought over
CONTESTED_SHARE = 0.5
LONGEST_COUNTED = 20  # words of a contested line that count against it: the other side makes it long
SAME_QUARREL = 1  # content words that two quarrels of the same parties share, if they are one
FEWEST_CONTENT = 3  # content words, names aside, that a line has to say
LEAST_WEIGHT = 0.3  # of the weightiest line's: what weighs less is left out, whatever room there is
FLAW_WEIGHT = 0.8
UPDATE = 5.0  # what it weighs more that one more has died than the other lines say
# What a line is worth more if it is the first to answer one of these
ANSWERS = {"when": 1.5, "where": 1.0, "who": 0.7, "why": 0.7}
LEADING_NAMES = 4


class Candidate(Struct, frozen=True, kw_only=True):
    """A fact that may become a line: what it weighs, what it says, and which questions it answers."""

    fact: Fact
    leads: bool  # whether the story is told by it first
    line: BriefLine
    weight: float
    own: frozenset[str]  # content words of the statement shown
    all: frozenset[str]  # and of all the fact's statements
    answers: frozenset[tuple[str, str]]
    parties: frozenset[str]  # who speaks in it, if it is fought over
    tolls: frozenset[float]  # how many died, if that is what it tells
    updates: bool  # whether it tells of more deaths than were told before

    @property
    def cost(self) -> int:
        """Its words."""
        return count_words(self.line)


def count_words(line: BriefLine) -> int:
    """The words of a line as a reader counts them."""
    return len(line.text.split())


def choose_lines(candidates: Sequence[Candidate], words: int) -> tuple[BriefLine, ...]:
    """Lines of at most `words` words in all, the first fact's first and then by importance, each adding something."""
    least = LEAST_WEIGHT * max((one.weight for one in candidates), default=0.0)
    pool = [one for one in candidates if one.weight >= least]
    chosen: list[Candidate] = []
    left = words
    while pool:
        pool = [one for one in pool if one.cost <= left and not any(is_said(one, other) for other in chosen)]
        if not pool:
            break
        answered = frozenset(answer for one in chosen for answer in one.answers)
        first = pool[0] if not chosen and pool[0].leads else None
        fought = sum(one.cost for one in chosen if one.fact.status in CONTESTED)
        due = [one for one in pool if one.fact.status in CONTESTED and fought + one.cost <= words * MOST_FOUGHT]
        best = first or max(due or pool, key=lambda one: (_value(one, answered), -pool.index(one)))
        chosen.append(best)
        left -= best.cost
        pool.remove(best)
    return tuple(one.line for one in put_in_order(sorted(chosen, key=candidates.index)))


def put_in_order(chosen: Sequence[Candidate]) -> list[Candidate]:
    """The lines in the order given, but that one more has died right behind the line that counts the dead."""
    updates = [one for one in chosen if one.updates]
    others = [one for one in chosen if not one.updates]
    place = next((at for at, one in enumerate(others, 1) if one.tolls), None)
    return list(chosen) if place is None else [*others[:place], *updates, *others[place:]]


def list_candidates(
    ranked: Sequence[Fact], weights: Mapping[str, float], wordings: Mapping[str, Wording], index: StoryIndex
) -> list[Candidate]:
    """The facts that can be told in a line that stands by itself, in the order given."""
    names, contested = _find_leading(index), find_contested(ranked)
    found = []
    for place, fact in enumerate(ranked):
        wording = wordings.get(fact.id)
        if wording is not None and wording.flaws < UNFIT and not hides_contest(fact, wording, contested, index):
            shown = frozenset(word for s in list_shown(wording, index) for word in _find_words(s, index))
            updates = bool(MORE_DEATHS.search(wording.text))
            counted = any(index.statements[s].quantities for s in list_shown(wording, index))
            if len(shown) + counted < FEWEST_CONTENT:
                continue
            found.append(
                Candidate(
                    fact=fact,
                    leads=place == 0,
                    line=build_line(fact, wording, index),
                    weight=weights[fact.id] - _weigh_flaws(fact) * wording.flaws + UPDATE * updates,
                    own=shown,
                    all=shown.union(*(_find_words(s, index) for s in fact.statements)),
                    answers=frozenset(_find_answers(fact, wording.statement, names, index)),
                    parties=_list_parties(fact, index),
                    tolls=_list_tolls(wording, index),
                    updates=updates,
                )
            )
    return found


def _list_tolls(wording: Wording, index: StoryIndex) -> frozenset[float]:
    """The numbers of the dead that the line gives."""
    shown = (s for s in list_shown(wording, index) if index.propositions[s].predicate in DEATHS)
    return frozenset(q.value for s in shown for q in index.statements[s].quantities if q.unit not in VAGUE_UNITS)


def _list_parties(fact: Fact, index: StoryIndex) -> frozenset[str]:
    """The last words of the names of those who say or deny it: of two names of one union the same."""
    links = (index.statements[s].chain[-1] for s in fact.statements if len(index.statements[s].chain) > 1)
    names = (name_link(link, index) for link in links)
    return frozenset(name.split()[-1].lower() for name in names if name)


def _weigh_flaws(fact: Fact) -> float:
    """How much a flaw counts against a line: less where a brief without it would hide that something is fought over."""
    return FLAW_WEIGHT * (CONTESTED_SHARE if fact.status in CONTESTED else 1.0)


def is_said(new: Candidate, old: Candidate) -> bool:
    """Whether a line before says most of it, it would say most of that line again, or tells of the same quarrel."""
    if {new.fact.status, old.fact.status} == {"disputed"} and new.parties and new.parties == old.parties:
        return len(new.all & old.all) >= SAME_QUARREL
    if new.tolls and new.tolls <= old.tolls:
        return True
    if new.updates != old.updates:
        return False  # how many died first, and that one more has
    again = len(new.own & old.all) > MOST_SHARED * len(new.own)
    return again or len(old.own & new.own) > MOST_REPEATED * len(old.own)


def _value(one: Candidate, answered: frozenset[tuple[str, str]]) -> float:
    """Its weight and what it answers first, the shorter the better."""
    answers = sum(ANSWERS[question] for question, _ in one.answers - answered)
    words = min(one.cost, LONGEST_COUNTED) if one.fact.status in CONTESTED else one.cost
    cost: float = max(words, USUAL_COST) ** COST_POWER
    return round((one.weight + answers) / cost, 6)


def _find_leading(index: StoryIndex) -> frozenset[str]:
    """Those whom most articles name, the tellers left out."""
    tellers = find_tellers(index)
    articles = {
        entity.id: sum(any(m.entity == entity.id for m in findings.mentions) for findings in index.linked.findings)
        for entity in index.linked.entities
        if entity.kind in {"person", "organisation", "group"} and entity.id not in tellers
    }
    return frozenset(sorted(articles, key=lambda key: (-articles[key], key))[:LEADING_NAMES])


def _find_answers(fact: Fact, statement: str, names: frozenset[str], index: StoryIndex) -> set[tuple[str, str]]:
    """The questions that the line answers: when and where once, who for each of those who lead the story, why."""
    found = index.statements[statement]
    answers = {("who", entity) for entity in found.entities if entity in names}
    if is_on_event_day(fact, index):
        answers.add(("when", ""))
    if found.place:
        answers.add(("where", ""))
    if REASONS.intersection(found.text.lower().split()):
        answers.add(("why", ""))
    return answers


def _find_words(statement: str, index: StoryIndex) -> frozenset[str]:
    """The content words of a statement that are in no name."""
    found = index.statements[statement]
    mentions = index.mentions_in(index.article_of[statement], found.start, found.end)
    named = {word for m in mentions if m.form == "name" for word in m.text.lower().replace("’s", "").split()}
    return frozenset(index.propositions[statement].lemmas) - named
