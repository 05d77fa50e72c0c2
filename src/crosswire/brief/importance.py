"""Which facts matter most: how many voices say them, how central they are, how near the top they stand."""

from collections import Counter
from collections.abc import Sequence

from crosswire.model import Fact
from crosswire.primitives.phrasing import FIRST_PERSON
from crosswire.primitives.story_index import StoryIndex

OPENING_SENTENCES, GIST_FROM = 2, 12
STATUS_WEIGHT = {"disputed": 4.0, "conflicting": 4.0, "developing": 2.0, "corroborated": 1.0, "reported": 0.0}


def choose_gist(ranked: Sequence[Fact], index: StoryIndex) -> Fact | None:
    """What says best what the story is about: in the words of most articles, told first, on the event's day."""
    lemmas = weigh_lemmas(index)
    certain = find_certain(ranked, index)

    def score(fact: Fact) -> float:
        common = share_lemmas(fact.statements[0], lemmas, index)
        main = index.propositions[fact.statements[0]].clause == "main"
        return round(
            2 * main + 5 * common + count_leads(fact, index) + fact.origins / 2 + is_on_event_day(fact, index), 6
        )

    return max(certain[:GIST_FROM], key=lambda fact: (score(fact), -certain.index(fact)), default=None)


def find_certain(ranked: Sequence[Fact], index: StoryIndex) -> list[Fact]:
    """What is stated and uncontested: by several voices and told first if there is such, else whatever there is."""
    agreed = [fact for fact in ranked if fact.status == "corroborated" and fact.stance == "asserted"]
    leading = [fact for fact in agreed if count_leads(fact, index)]
    stated = [fact for fact in ranked if fact.stance == "asserted" and fact.status == "reported"]
    for pool in (leading, stated, agreed):
        told = [fact for fact in pool if not is_speech(fact.statements[0], index)]
        if told:
            return told
    return list(ranked)


def is_speech(statement: str, index: StoryIndex) -> bool:
    """Whether the words are somebody's own, in the first person."""
    return bool(FIRST_PERSON & set(index.statements[statement].text.lower().split()))


def is_on_event_day(fact: Fact, index: StoryIndex) -> bool:
    """Whether one of the statements is dated within the story's event."""
    first, last = index.linked.event_earliest, index.linked.event_latest
    times = (index.times.get(index.statements[s].time or "") for s in fact.statements)
    bounds = [(time.earliest, time.latest) for time in times if time is not None]
    return any(a and b and first and last and first[:10] <= a[:10] and b[:10] <= last[:10] for a, b in bounds)


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
    central = sum(sorted((entities.get(entity, 0.0) for entity in statement.entities), reverse=True)[:3])
    return round(
        2.0 * max(fact.origins, sum(position.origins for position in fact.positions))
        + 1.0 * fact.witnesses
        + 1.5 * count_leads(fact, index)
        + STATUS_WEIGHT[fact.status]
        + 1.0 * central
        + 2.0 * share_lemmas(statement.id, lemmas, index)
        + 2.0 * score_position(fact, index),
        6,
    )


def share_lemmas(statement: str, lemmas: dict[str, float], index: StoryIndex) -> float:
    """How common the statement's words are to the articles, 0 to 1."""
    words = index.propositions[statement].lemmas
    return sum(lemmas.get(word, 0.0) for word in words) / max(len(words), 4)


def count_leads(fact: Fact, index: StoryIndex) -> int:
    """How many origins open with it: say it in the first two sentences of an article."""
    opening = (s for s in fact.statements if is_opening(s, index))
    return len({index.origin_of[index.article_of[s]].id for s in opening})


def is_opening(statement: str, index: StoryIndex) -> bool:
    """Whether the statement stands in one of the first two sentences of its article, the headline not counted."""
    article = index.article(statement)
    body = article.headline.end if article.headline else 0
    sentences = index.findings[article.id].sentences
    opening = [start for start, _ in sentences if start >= body][:OPENING_SENTENCES]
    return bool(opening) and index.sentence(statement)[0] <= opening[-1]


def score_position(fact: Fact, index: StoryIndex) -> float:
    """1 for what an article opens with, falling towards 0 at its end; the best of the fact's statements."""
    return max(1.0 - index.statements[s].start / max(len(index.article(s).text), 1) for s in fact.statements)
