"""A statement's slots in the form that comparison needs: predicate, participants, words, time, place, figures."""

import math
from collections import Counter
from functools import cache

from msgspec import Struct

from crosswire.languages.en.predicates import CLASSES, LIGHT, THING_CLASSES
from crosswire.model import Proposition, Quantity, Statement
from crosswire.primitives.story_index import StoryIndex


class Claim(Struct, frozen=True, kw_only=True):
    """What one statement says, ready to be compared with another."""

    id: str
    article: str
    position: int  # reading order in the story
    text: str
    predicate: str
    classes: frozenset[int]  # of predicates that answer the same question
    light: bool
    stance: str
    polarity: bool
    nominal: bool
    agents: frozenset[str]  # entity ids, or head lemmas where there is no entity
    objects: frozenset[str]  # of patients, attributes
    others: frozenset[str]  # of all other arguments
    entities: frozenset[str]
    words: dict[str, float]  # content words and entities, each with its weight in the story
    when: tuple[str, str] | None  # earliest and latest, ISO
    place: str | None
    quantities: tuple[Quantity, ...]
    source: str | None  # the entity (or else the words) that the chain ends at
    utterances: tuple[str, ...]
    mass: float  # sum of the weights


def read_claims(index: StoryIndex) -> list[Claim]:
    """A claim for each statement of the story, in reading order."""
    words = {statement: read_words(statement, index) for statement in index.statements}
    weights = weigh_words(words)
    return [read_claim(statement, words[statement], weights, index) for statement in index.statements]


def read_claim(statement: str, words: frozenset[str], weights: dict[str, float], index: StoryIndex) -> Claim:
    """The claim that one statement makes."""
    found, proposition = index.statements[statement], index.propositions[statement]
    weighed = {word: weights[word] for word in sorted(words)}
    return Claim(
        id=statement,
        article=index.article_of[statement],
        position=index.order[statement],
        text=found.text,
        predicate=proposition.predicate,
        classes=find_classes(proposition.predicate),
        light=proposition.predicate in LIGHT,
        stance=found.stance,
        polarity=found.polarity,
        nominal=proposition.nominal,
        agents=_read_arguments(proposition, index, ("agent",)) | _read_subject(found, proposition, index),
        objects=_read_arguments(proposition, index, ("patient", "attribute", "recipient")),
        others=_read_others(proposition, index),
        entities=frozenset(found.entities),
        words=weighed,
        when=_read_time(found, index),
        place=found.place,
        quantities=found.quantities,
        source=_read_source(found),
        utterances=index.utterances_of.get(statement, ()),
        mass=sum(weighed.values()),
    )


def read_words(statement: str, index: StoryIndex) -> frozenset[str]:
    """The statement's content words, each as the name of its class of things, and the entities it speaks of."""
    found, proposition = index.statements[statement], index.propositions[statement]
    named = _named_words(statement, index)
    words = {name_thing(lemma) for lemma in proposition.lemmas if lemma not in named and lemma not in LIGHT}
    return frozenset(words | set(found.entities))


def weigh_words(words: dict[str, frozenset[str]]) -> dict[str, float]:
    """How telling each word is in this story: the logarithm of statements over those that hold it."""
    counts = Counter(word for found in words.values() for word in found)
    total = len(words) + 1
    return {word: math.log(total / count) / math.log(total) for word, count in counts.items()}


@cache
def find_classes(predicate: str) -> frozenset[int]:
    """The classes of predicates that a verb stands in; its own, negative, if in none."""
    found = frozenset(number for number, members in enumerate(CLASSES) if predicate in members)
    return found or frozenset({-1 - sum(ord(letter) * 257**place for place, letter in enumerate(predicate))})


@cache
def name_thing(lemma: str) -> str:
    """The first word of the class of things that a lemma belongs to, or the lemma."""
    return next((members[0] for members in THING_CLASSES if lemma in members), lemma)


def _named_words(statement: str, index: StoryIndex) -> frozenset[str]:
    """Words that stand in a name or pronoun whose entity is known: the entity stands for them."""
    found = index.statements[statement]
    article = index.article_of[statement]
    mentions = (m for start, end in found.parts for m in index.mentions_in(article, start, end))
    return frozenset(
        word for m in mentions if m.entity and m.form != "nominal" for word in m.text.lower().replace("-", " ").split()
    )


def _read_arguments(proposition: Proposition, index: StoryIndex, roles: tuple[str, ...]) -> frozenset[str]:
    article = index.article_of[proposition.statement]
    mentions = index.findings[article].mentions
    keys: set[str] = set()
    for argument in proposition.arguments:
        if argument.role in roles:
            entity = mentions[argument.mentions[0]].entity if argument.mentions else None
            keys.add(entity or name_thing(argument.head))
    return frozenset(keys)


def _read_others(proposition: Proposition, index: StoryIndex) -> frozenset[str]:
    roles = {argument.role for argument in proposition.arguments} - {"agent", "patient", "attribute", "recipient"}
    return _read_arguments(proposition, index, tuple(sorted(roles)))


def _read_subject(found: Statement, proposition: Proposition, index: StoryIndex) -> frozenset[str]:
    """The entity of a subject that stands outside the clause."""
    subject = proposition.subject
    if subject is None or any(argument.role == "agent" for argument in proposition.arguments) or proposition.passive:
        return frozenset()
    mentions = index.mentions_in(index.article_of[found.id], subject.start, subject.end)
    return frozenset(mention.entity for mention in mentions[:1] if mention.entity)


def _read_time(found: Statement, index: StoryIndex) -> tuple[str, str] | None:
    time = index.times.get(found.time or "")
    if time is None or time.earliest is None or time.latest is None:
        return None
    return time.earliest, time.latest


def _read_source(found: Statement) -> str | None:
    if len(found.chain) < 2:
        return None
    return found.chain[-1].entity or found.chain[-1].name
