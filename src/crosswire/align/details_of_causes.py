"""Details of causes: what set a fire, sank a ship, killed somebody, where one cause leaves no room for another."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail
from crosswire.align.events import find_undergoers
from crosswire.align.openings import may_match
from crosswire.languages.en.event_causes import CAUSES, HOLDING_OFF, CauseKind, CauseTable
from crosswire.primitives.story_index import StoryIndex

LEAST_TOLD = 0.5  # share of a story's articles that tell of the event by its own words
REASONS = frozenset({"because", "since", "after"})  # what they open holds, whatever the clause around it is
INNER = frozenset({"relative", "adverbial"})
PASSING_ON = frozenset("blame attribute describe call contradict reject trace".split())
DYING = frozenset("die perish drown kill crush murder succumb".split())


def find_causes(claims: Sequence[Claim], index: StoryIndex) -> Iterator[Detail]:
    """What is told to have brought about the story's event, or one person's death."""
    for table in CAUSES:
        if not table.is_of_one and not is_story_of(table, index):
            continue
        people = find_dead(claims, index) if table.is_of_one else {}
        found = []
        for claim in claims:
            key = people.get(claim.id) if table.is_of_one else ""
            cause = None if key is None else find_cause(table, claim, index)
            if cause is not None and key is not None:
                of = ("cause", table.event, key)
                found.append(Detail(claim=claim, of=of, value=cause[0], words=cause[1].strip()))
        yield from drop_passed_on(found)


def drop_passed_on(found: Sequence[Detail]) -> list[Detail]:
    """The details but what an article only passes on ("he has blamed the brakes") where it tells another cause."""
    told = {(detail.claim.article, detail.value) for detail in found if detail.claim.predicate not in PASSING_ON}
    others = {article for article, _ in told}
    return [d for d in found if d.claim.predicate not in PASSING_ON or d.claim.article not in others]


def is_story_of(table: CauseTable, index: StoryIndex) -> bool:
    """Whether most articles tell of such an event."""
    told = sum(bool(table.told_by.search(article.text)) for article in index.linked.articles)
    return told >= max(2, LEAST_TOLD * len(index.linked.articles))


def find_cause(table: CauseTable, claim: Claim, index: StoryIndex) -> tuple[str, str] | None:
    """The one kind of cause that the claim tells, and its words; none where it tells several, or holds it off."""
    told = index.propositions[claim.id]
    is_inner = told.clause in INNER and told.opening not in REASONS
    text = claim.retold if is_inner else claim.text
    found = [(kind.name, words) for kind in table.kinds if (words := _match(kind, text))]
    if len(found) != 1 or HOLDING_OFF.search(claim.context if is_inner else claim.text) or is_aside(claim, index):
        return None
    return found[0]


def _match(kind: CauseKind, text: str) -> str | None:
    """The words that tell a kind of cause, if any do."""
    act = kind.acts.search(text) if kind.acts and may_match(kind.acts, text) else None
    named = kind.names.search(text) if kind.names and act is None and may_match(kind.names, text) else None
    return act.group() if act else (named["named"] or named["named_first"]) if named else None


def is_aside(claim: Claim, index: StoryIndex) -> bool:
    """Whether its doer is a body of which its article speaks only here: another firm's rocket, another town's dam."""
    bodies = [key for key in claim.agents if key in index.entities and index.entities[key].kind == "organisation"]
    start, end = index.sentence(claim.id)
    return any(
        all(start <= m.start < end for m in index.findings[claim.article].mentions if m.entity == key) for key in bodies
    )


def find_dead(claims: Sequence[Claim], index: StoryIndex) -> dict[str, str]:
    """Of each claim that stands in a sentence of one person's death, that person."""
    dead: dict[tuple[str, int], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate in DYING:
            people = (key for key in find_undergoers(claim, index) if index.entities[key].kind == "person")
            dead[claim.article, claim.sentence] |= set(people)
    counts = Counter(key for _, key in {(article, key) for (article, _), people in dead.items() for key in people})
    everybody = {key for key, articles in counts.items() if articles > 1}  # whom several articles tell to be dead
    found: dict[str, str] = {}
    for claim in claims:
        here = dead.get((claim.article, claim.sentence), set())
        if len(everybody) == 1 and (not here and POINTING.match(claim.text)):
            here = everybody
        if len(here) == 1:
            found[claim.id] = next(iter(here))
    return found


# "The cause was", "It was", "Her heart had failed": told of whoever it is that died.
POINTING = re.compile(r"(?:(?:The|Its) cause|It was|(?:His|Her) (?:heart|engine|car|vehicle|truck|lorry))\b")


def is_other_cause(left: Detail, right: Detail) -> bool:
    """The causes are of kinds of which one leaves no room for the other."""
    return left.value != right.value
