"""Which facts matter most: how many voices say them, how central they are, how near the top they stand."""

from collections import Counter
from collections.abc import Sequence

from crosswire.model import Fact
from crosswire.primitives.story_index import StoryIndex

STATUS_WEIGHT = {"disputed": 2.0, "conflicting": 2.0, "developing": 2.0, "corroborated": 1.0, "reported": 0.0}


def rank_facts(facts: Sequence[Fact], index: StoryIndex) -> list[Fact]:
    """The facts, most important first; ties go to the one told first."""
    weights = weigh_entities(index)
    lemmas = weigh_lemmas(index)
    scores = {fact.id: score_fact(fact, weights, lemmas, index) for fact in facts}
    return sorted(facts, key=lambda fact: (-scores[fact.id], index.order[fact.statements[0]], fact.id))


def weigh_entities(index: StoryIndex) -> dict[str, float]:
    """Each entity's share of the story's mentions, by how many articles name it."""
    counts: Counter[str] = Counter()
    for findings in index.linked.findings:
        named = Counter(mention.entity for mention in findings.mentions if mention.entity)
        for entity, count in named.items():
            counts[entity] += min(count, 10)
    most = max(counts.values(), default=1)
    return {entity: count / most for entity, count in counts.items()}


def weigh_lemmas(index: StoryIndex) -> dict[str, float]:
    """The share of the story's articles that use each content word."""
    counts: Counter[str] = Counter()
    for findings in index.linked.findings:
        counts.update({lemma for proposition in findings.propositions for lemma in proposition.lemmas})
    total = max(len(index.linked.findings), 1)
    return {lemma: count / total for lemma, count in counts.items()}


def score_fact(fact: Fact, entities: dict[str, float], lemmas: dict[str, float], index: StoryIndex) -> float:
    """Importance, unitless: voices and witnesses first, then who and what it is about, then its place in the text."""
    statement = index.statements[fact.statements[0]]
    words = index.propositions[statement.id].lemmas
    central = sum(sorted((entities.get(entity, 0.0) for entity in statement.entities), reverse=True)[:3])
    shared = sum(lemmas.get(word, 0.0) for word in words) / max(len(words), 4)
    return round(
        2.0 * fact.origins
        + 1.0 * len(fact.articles)
        + STATUS_WEIGHT[fact.status]
        + 1.0 * central
        + 2.0 * shared
        + 2.0 * score_position(fact, index),
        6,
    )


def score_position(fact: Fact, index: StoryIndex) -> float:
    """1 for what an article opens with, falling towards 0 at its end; the best of the fact's statements."""
    return max(
        1.0 - index.statements[s].start / max(len(index.article(s).text), 1) for s in fact.statements
    )
