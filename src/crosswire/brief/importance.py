"""Which facts matter most: a dozen plain features of a fact, each with its weight."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from msgspec import Struct, structs

from crosswire.brief.echoes import find_echoes
from crosswire.languages.en.brief import SERIOUS
from crosswire.model import Fact
from crosswire.primitives.phrasing import FIRST_PERSON
from crosswire.primitives.story_index import StoryIndex

OPENING_SENTENCES = 2
MOST_ECHOES = 4.0
USUAL_WORDS = 15  # content words; a statement with more says no more for it
MOST_NAMED = 3
STATUS_WEIGHT = {"disputed": 4.0, "conflicting": 4.0, "developing": 3.0, "corroborated": 1.0, "reported": 0.0}


class Setting(Struct, frozen=True, kw_only=True):
    """What the features are reckoned from, once for a story."""

    index: StoryIndex
    entities: dict[str, float]
    echoes: dict[str, float]
    ages: dict[str, float]


def is_speech(statement: str, index: StoryIndex) -> bool:
    """Whether the words are somebody's own, in the first person."""
    return bool(FIRST_PERSON & set(index.statements[statement].text.lower().split()))


def is_on_event_day(fact: Fact, index: StoryIndex) -> bool:
    """Whether one of the statements is dated within the story's event."""
    first, last = index.linked.event_earliest, index.linked.event_latest
    times = (index.times.get(index.statements[s].time or "") for s in fact.statements)
    bounds = [(time.earliest, time.latest) for time in times if time is not None]
    return any(a and b and first and last and first[:10] <= a[:10] and b[:10] <= last[:10] for a, b in bounds)


def weigh_facts(facts: Sequence[Fact], index: StoryIndex) -> dict[str, float]:
    """How important each fact is, by its id, without a unit; echoes count for the best of them."""
    bare = Setting(index=index, entities=weigh_entities(index), echoes={}, ages=find_ages(index))
    weights = {fact.id: score_fact(fact, bare) for fact in facts}
    best = sorted(facts, key=lambda fact: (-weights[fact.id], index.order[fact.statements[0]], fact.id))
    echoes = find_echoes([fact.statements[0] for fact in best], index)
    setting = structs.replace(bare, echoes=echoes)
    return {fact.id: score_fact(fact, setting) for fact in facts}


def rank_facts(facts: Sequence[Fact], weights: Mapping[str, float], index: StoryIndex) -> list[Fact]:
    """The facts, most important first; ties go to the one told first."""
    return sorted(facts, key=lambda fact: (-weights[fact.id], index.order[fact.statements[0]], fact.id))


def score_fact(fact: Fact, setting: Setting) -> float:
    """The sum of its features, each by its weight."""
    return round(sum(weight * feature(fact, setting) for feature, weight in FEATURES), 6)


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


def is_headline(statement: str, index: StoryIndex) -> bool:
    """Whether it stands in its article's headline."""
    article, found = index.article(statement), index.statements[statement]
    if article.headline is not None:
        return found.start < article.headline.end
    title = article.title or ""
    return found.text in title and found.start < len(title) + 200


def _count_voices(fact: Fact, setting: Setting) -> float:
    del setting
    return max(fact.origins, sum(position.origins for position in fact.positions))


def _count_witnesses(fact: Fact, setting: Setting) -> float:
    del setting
    return fact.witnesses


def _weigh_status(fact: Fact, setting: Setting) -> float:
    del setting
    return STATUS_WEIGHT[fact.status]


def _find_position(fact: Fact, setting: Setting) -> float:
    """1 for what an article opens with, falling towards 0 at its end; the best of the fact's statements."""
    index = setting.index
    return max(1.0 - index.statements[s].start / max(len(index.article(s).text), 1) for s in fact.statements)


def _count_echoes(fact: Fact, setting: Setting) -> float:
    return min(setting.echoes.get(fact.statements[0], 0.0), MOST_ECHOES)


def _is_charge(fact: Fact, setting: Setting) -> float:
    return setting.index.statements[fact.statements[0]].stance in {"denied", "alleged"}


def _has_figure(fact: Fact, setting: Setting) -> float:
    return any(quantity.unit for quantity in setting.index.statements[fact.statements[0]].quantities)


def _is_serious(fact: Fact, setting: Setting) -> float:
    """Whether it tells of harm, guilt or an office lost, as said to be so."""
    predicates = {setting.index.propositions[s].predicate for s in fact.statements}
    return fact.stance == "asserted" and bool(predicates & SERIOUS)


def _is_quotation(fact: Fact, setting: Setting) -> float:
    quote = setting.index.quote_of.get(fact.statements[0])
    return quote is not None and quote.kind == "direct"


def _is_central(fact: Fact, setting: Setting) -> float:
    entities = setting.index.statements[fact.statements[0]].entities
    return sum(sorted((setting.entities.get(entity, 0.0) for entity in entities), reverse=True)[:MOST_NAMED])


def _count_named(fact: Fact, setting: Setting) -> float:
    return min(len(setting.index.statements[fact.statements[0]].entities), MOST_NAMED)


def _measure_length(fact: Fact, setting: Setting) -> float:
    return min(len(setting.index.propositions[fact.statements[0]].lemmas), USUAL_WORDS) / USUAL_WORDS


def _is_aside(fact: Fact, setting: Setting) -> float:
    """Whether it is no news: a question, or a headline that no text repeats."""
    return fact.stance == "asked" or all(is_headline(s, setting.index) for s in fact.statements)


def _is_news(fact: Fact, setting: Setting) -> float:
    """1 for what only the newest article has, and leads with, falling to 0 for what the oldest has."""
    first = min((setting.ages.get(article, 0.0) for article in fact.articles), default=0.0)
    return first * _find_position(fact, setting)


def _is_background(fact: Fact, setting: Setting) -> float:
    """Whether all that dates it lies in a month before the story's event."""
    index, first = setting.index, (setting.index.linked.event_earliest or "")[:7]
    times = [index.times.get(index.statements[s].time or "") for s in fact.statements]
    ends = [time.latest[:7] for time in times if time is not None and time.latest]
    return bool(first and ends) and max(ends) < first


def find_ages(index: StoryIndex) -> dict[str, float]:
    """How new each article of a known day is, 0 for the oldest to 1 for the newest; none where all are of one day."""
    days = {key: article.published[:10] for key, article in index.articles.items() if article.published}
    known = {key: date.fromisoformat(day).toordinal() for key, day in days.items() if len(day) == len("2001-01-01")}
    first, last = min(known.values(), default=0), max(known.values(), default=0)
    return {key: (day - first) / (last - first) for key, day in known.items()} if last > first else {}


# Near a logistic regression on the open stories of `tests/stories` (is it one of the gold's facts?), where the order
# of facts has average precision .65 with each story left out; voices, witnesses and status are trusted beyond it.
FEATURES: tuple[tuple[Callable[[Fact, Setting], float], float], ...] = (
    (_count_voices, 2.0),
    (_count_witnesses, 1.0),
    (_weigh_status, 1.0),
    (_find_position, 1.6),
    (_count_echoes, 1.3),
    (_is_charge, 2.0),
    (_has_figure, 0.5),
    (_is_serious, 0.6),
    (_is_quotation, -0.7),
    (_is_central, 0.3),
    (_count_named, 0.3),
    (_measure_length, 1.5),
    (_is_aside, -2.0),
    (_is_news, 1.0),
    (_is_background, -1.5),
)
