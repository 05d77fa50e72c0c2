"""A statement's slots in the form that comparison needs: predicate, participants, words, time, place, figures."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from crosswire.align.retelling import retell_statement
from crosswire.languages.en.events import EVENTS
from crosswire.languages.en.predicates import (
    ALLEGATIONS,
    ANAPHORS,
    CLASSES,
    DENYING,
    LIGHT,
    NESTED_TIME,
    NOT_DATING,
    OBLIGATIONS,
    PART_AFTER,
    PART_BEFORE,
    PART_WORDS,
    PLACE_ROLES,
    STATE_VERBS,
    STATES,
    SUPPORTING,
)
from crosswire.model import Argument, Entity, Mention, Proposition, Quantity, Statement, Time
from crosswire.primitives.measures import list_measures, name_thing
from crosswire.primitives.numbers import is_number_word
from crosswire.primitives.story_index import StoryIndex

RECENT_DAYS = 31
NEWS_SENTENCES = 5
_THAT = re.compile(r"\s+(?:that|of)\b")  # behind "the allegation": then it is said again what is denied
_PART_OF = re.compile(  # "seven of nine", "the first of the 340", but not "a crowd of 60,000"
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|some|most|many|all|none|each|half|third|quarter"
    r"|percent|cent|majority|several|few|any|both|first|last|out|part|rest|member|share))"
    r"\s+of(?:\s+(?:the|its|his|her|their|these|those|some|about|more than|at least|nearly))?\s*$"
)
_MORE_THAN = re.compile(r"\bmore than\b")
LABELLING = frozenset({"be", "call", "describe", "brand"})
SHORT_DENIAL = 6  # words of "he called the claims a lie"
MOST_BACK = 2  # words of what is denied, where it is only pointed back to: "the allegation"
LONGEST_BEFORE = 12  # characters looked at before a time
FRONTED = len("Early on ")  # how far into its sentence a day may stand that dates all of it
WHOLE_UNITS = frozenset({"percent", "percentage point"})  # "64 percent of the voters" is no part of a count
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "who", "himself", "herself"})
PARTICIPANTS = frozenset({"person", "organisation", "place", "group"})


class Claim(Struct, frozen=True, kw_only=True):
    """What one statement says, ready to be compared with another."""

    id: str
    article: str
    published: str | None
    sentence: int
    position: int  # reading order in the story
    text: str
    retold: str  # with its pronouns named and its subject in front: what its vector is made of
    context: str  # the sentence that it stands in
    predicate: str
    classes: frozenset[int]  # of predicates that answer the same question
    light: bool
    is_state: bool  # says what something is, not what is done
    is_ongoing: bool  # what is so as the article is written: "are in hospital", "still lying in the bay"
    stance: str
    polarity: bool
    nominal: bool
    agents: frozenset[str]  # entity ids, or head lemmas where there is no entity
    objects: frozenset[str]  # of patients, attributes
    others: frozenset[str]  # of all other arguments
    countries: frozenset[str]  # where it takes place or goes to
    entities: frozenset[str]
    words: dict[str, float]  # content words and entities, each with its weight in the story
    when: tuple[str, str] | None  # earliest and latest, ISO
    is_old: bool  # dated before the story's event
    is_news: bool  # stands in the part of its article that tells the news
    place: str | None
    quantities: tuple[Quantity, ...]  # whole counts, and lengths of time, in base units
    source: str | None  # the entity (or else the words) that the chain ends at
    parties: frozenset[str]  # the entities among those that the chain ends at
    points_back: bool  # denies "it", "the allegation": what was said before
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
    agents = _read_arguments(proposition, index, ("agent",)) | _read_subject(found, proposition, index)
    verb, when = find_event(proposition), read_time(statement, index)
    return Claim(
        id=statement,
        article=index.article_of[statement],
        published=index.article(statement).published,
        sentence=proposition.sentence,
        position=index.order[statement],
        text=found.text,
        retold=retell_statement(statement, index),
        context=read_sentence(statement, index),
        predicate=verb,
        classes=find_classes(verb),
        light=verb in LIGHT,
        is_state=proposition.predicate in STATE_VERBS,
        is_ongoing=is_going_on(proposition),
        stance=read_stance(found, proposition, index.article(statement).text),
        polarity=found.polarity,
        nominal=proposition.nominal,
        agents=agents,
        objects=_read_arguments(proposition, index, ("patient", "attribute", "recipient")),
        others=_read_others(proposition, index),
        countries=_read_countries(proposition, index),
        entities=_spread_groups(found.entities, index),
        words=weighed,
        when=when,
        is_news=is_told_early(statement, index),
        is_old=is_dated_before(statement, when, index),
        place=found.place,
        quantities=tuple(q for q in list_measures(found, index) if is_whole_count(q, index.article(statement).text)),
        source=_read_source(found),
        points_back=is_pointing_back(found, proposition, index.article(statement).text),
        parties=_read_parties(found, index) or frozenset(agents),
        utterances=index.utterances_of.get(statement, ()),
        mass=sum(weighed.values()),
    )


def read_sentence(statement: str, index: StoryIndex) -> str:
    """The words of the sentence that the statement stands in."""
    start, end = index.sentence(statement)
    return " ".join(index.article(statement).text[start:end].split())


def read_words(statement: str, index: StoryIndex) -> frozenset[str]:
    """The statement's content words, each as the name of its class of things, and the entities it speaks of."""
    found, proposition = index.statements[statement], index.propositions[statement]
    named = _named_words(statement, index)
    words = {name_thing(lemma) for lemma in proposition.lemmas if lemma not in named and lemma not in LIGHT}
    times = {index.times[time].value for time in proposition.times if time in index.times}
    words |= {f"#{quantity.value:g}" for quantity in found.quantities}
    return frozenset(
        words | _spread_groups(found.entities, index) | {value for value in times if any(c.isdigit() for c in value)}
    )


def weigh_words(words: dict[str, frozenset[str]]) -> dict[str, float]:
    """How telling each word is in this story: the logarithm of statements over those that hold it."""
    counts = Counter(word for found in words.values() for word in found)
    total = len(words) + 1
    return {word: math.log(total / count) / math.log(total) for word, count in counts.items()}


@lru_cache(maxsize=8192)
def find_classes(predicate: str) -> frozenset[int]:
    """The classes of predicates that a verb stands in; its own, negative, if in none."""
    found = frozenset(number for number, members in enumerate(CLASSES) if predicate in members)
    return found or frozenset({-1 - sum(ord(letter) * 257**place for place, letter in enumerate(predicate))})


def _named_words(statement: str, index: StoryIndex) -> frozenset[str]:
    """Words that stand in a name or pronoun whose entity is known: the entity stands for them."""
    found = index.statements[statement]
    article = index.article_of[statement]
    mentions = (m for start, end in found.parts for m in index.mentions_in(article, start, end))
    actors = (m for m in mentions if m.form != "nominal" and m.entity and index.entities[m.entity].kind in PARTICIPANTS)
    return frozenset(word for m in actors for word in m.text.lower().replace("-", " ").split())


def _read_arguments(proposition: Proposition, index: StoryIndex, roles: tuple[str, ...]) -> frozenset[str]:
    article = index.article_of[proposition.statement]
    mentions = index.findings[article].mentions
    keys: set[str] = set()
    for argument in proposition.arguments:
        if argument.role in roles:
            mention = find_head_mention(argument, mentions)
            keys |= name_participant(index.entities.get(mention.entity or "") if mention else None, argument.head)
    return frozenset(keys)


def find_head_mention(argument: Argument, mentions: Sequence[Mention]) -> Mention | None:
    """The mention that is the argument itself, not one that only stands inside it ("his" in "his visit")."""
    for position in argument.mentions[:1]:
        mention = mentions[position]
        last = mention.text.lower().replace("’s", "").replace("'s", "").split()[-1]
        if mention.form == "pronoun" and argument.head not in PRONOUNS:
            return None
        if mention.form == "pronoun" or argument.head[:4] in {last[:4], last.rpartition("-")[2][:4]}:
            return mention
    return None


def _read_countries(proposition: Proposition, index: StoryIndex) -> frozenset[str]:
    """The countries of the places that the verb's phrases name, where they are known."""
    mentions = index.findings[index.article_of[proposition.statement]].mentions
    roles = PLACE_ROLES | {"to", "patient"}
    found = (find_head_mention(a, mentions) for a in proposition.arguments if a.role in roles)
    places = (index.entities.get(mention.entity or "") for mention in found if mention)
    return frozenset(place.country for place in places if place is not None and place.kind == "place" and place.country)


def name_participant(entity: Entity | None, head: str) -> frozenset[str]:
    """Who takes part: the entity, the members of a group, or else the class of things that the word names."""
    if entity is None or entity.kind not in PARTICIPANTS:
        return frozenset({name_thing(head)})
    return frozenset(entity.members or (entity.id,))


def _read_others(proposition: Proposition, index: StoryIndex) -> frozenset[str]:
    roles = {argument.role for argument in proposition.arguments} - {"agent", "patient", "attribute", "recipient"}
    return _read_arguments(proposition, index, tuple(sorted(roles)))


def _read_subject(found: Statement, proposition: Proposition, index: StoryIndex) -> frozenset[str]:
    """The entity of a subject that stands outside the clause."""
    subject = proposition.subject
    if subject is None or any(argument.role == "agent" for argument in proposition.arguments) or proposition.passive:
        return frozenset()
    mentions = index.mentions_in(index.article_of[found.id], subject.start, subject.end)
    named = [index.entities[mention.entity] for mention in mentions[:1] if mention.entity]
    return frozenset(key for entity in named for key in entity.members or (entity.id,))


def is_pointing_back(found: Statement, proposition: Proposition, text: str) -> bool:
    """Whether all that the clause denies is "it", "that" or "the allegation", or it says that "this is nonsense"."""
    patients = [argument for argument in proposition.arguments if argument.role == "patient"]
    objects = [text[a.start : a.end].lower().split() for a in patients if not _THAT.match(text, a.end)]
    if proposition.predicate in DENYING and proposition.clause in {"main", "conjunct"}:
        return any(
            " ".join(words) in ANAPHORS or (len(words) <= MOST_BACK and singular(words[-1]) in ALLEGATIONS)
            for words in objects
            if words
        )
    if proposition.predicate not in LABELLING:
        return False
    words = found.text.lower().replace("’", "'").replace("'s", "").split()
    named = ANAPHORS | ALLEGATIONS
    return found.stance == "denied" and len(words) <= SHORT_DENIAL and any(singular(word) in named for word in words)


def singular(word: str) -> str:
    """The word without a plural ending."""
    return word.removesuffix("s")


def is_going_on(proposition: Proposition) -> bool:
    """Whether the clause tells a state that may be another tomorrow."""
    present = proposition.tense == "present" and not proposition.perfect and proposition.modal is None
    return present or proposition.progressive or "still" in proposition.lemmas


def read_stance(found: Statement, proposition: Proposition, text: str) -> str:
    """The statement's stance; what must or should be is not said to be so."""
    if is_denial(proposition, text):
        return "denied"
    return "possible" if found.stance == "asserted" and proposition.modal in OBLIGATIONS else found.stance


def is_denial(proposition: Proposition, text: str) -> bool:
    """Whether the clause says that somebody denies what was said before: "denied it", "rejected the accusation"."""
    if proposition.predicate not in DENYING or proposition.negated:
        return False
    objects = [argument for argument in proposition.arguments if argument.role == "patient"]
    said = {text[argument.start : argument.end].lower() for argument in objects}
    return bool(said & ANAPHORS) or any(argument.head in ALLEGATIONS for argument in objects)


def _spread_groups(entities: tuple[str, ...], index: StoryIndex) -> frozenset[str]:
    """The entities, groups as their members."""
    known = (index.entities.get(entity) for entity in entities)
    actors = (entity for entity in known if entity and entity.kind in PARTICIPANTS)
    return frozenset(key for entity in actors for key in entity.members or (entity.id,))


def find_event(proposition: Proposition) -> str:
    """The verb that tells the event: one that says little gives way to what its object or complement names."""
    if proposition.predicate == "meet" and proposition.passive:  # "was met with cheers", "was met by his host"
        return "welcome"
    if proposition.predicate not in SUPPORTING:
        return proposition.predicate
    ranked = sorted(proposition.arguments, key=_rank_role)
    named = (STATES.get(a.head) or EVENTS.get(a.head) for a in ranked)
    states = (STATES[word] for word in proposition.lemmas if word in STATES)
    return next((verb for verb in (*named, *states) if verb), proposition.predicate)


def _rank_role(argument: Argument) -> int:
    return (
        ("patient", "attribute", "agent").index(argument.role)
        if argument.role in {"patient", "attribute", "agent"}
        else 3
    )


def read_time(statement: str, index: StoryIndex) -> tuple[str, str] | None:
    """First and last day, ISO, of what is said; a clause of time or place takes that of the clause around it."""
    found, proposition = index.statements[statement], index.propositions[statement]
    text = index.article(statement).text
    time = index.times.get(found.time or "")
    if time is not None:
        return (time.earliest, time.latest) if time.earliest and time.latest and is_dating(time, text) else None
    inside = [index.times[key] for key in proposition.times if key in index.times and index.times[key].type == "DATE"]
    dated = [(one.earliest, one.latest) for one in inside if one.earliest and one.latest and is_dating(one, text)]
    if len(dated) == 1:
        return dated[0]
    if proposition.clause == "relative":
        beside = _read_outer_time(statement, found.start - LONGEST_BEFORE - 12, index)
        if beside is not None:
            return beside
    if proposition.clause in {"relative", "adverbial"} and proposition.opening in NESTED_TIME:
        return _read_outer_time(statement, index.sentence(statement)[0], index)
    return None if proposition.times else read_fronted_time(statement, index)


def read_fronted_time(statement: str, index: StoryIndex) -> tuple[str, str] | None:
    """The day that the sentence begins with, set off by a comma: it dates all that the sentence tells in the past."""
    start, _ = index.sentence(statement)
    article = index.article(statement)
    for time in index.findings[article.id].times:
        if 0 <= time.start - start <= FRONTED and time.type == "DATE" and article.text[time.end : time.end + 1] == ",":
            told = index.propositions[statement].tense == "past" and time.earliest and time.latest
            return (time.earliest or "", time.latest or "") if told else None
    return None


def is_whole_count(quantity: Quantity, text: str) -> bool:
    """Whether the figure counts all of its kind: not "two of them", "seven of nine", "two more", "another three"."""
    leading = text[max(0, quantity.start - 2 * LONGEST_BEFORE) : quantity.start].lower()
    before = leading.split()[-1:]
    after = " ".join(text[quantity.end : quantity.end + LONGEST_BEFORE].lower().split()[:2])
    words = _MORE_THAN.sub("", quantity.text.lower()).split()  # "more than 70" are all there are, "70 more" are not
    if quantity.unit in WHOLE_UNITS:
        return True
    return not (
        (before and before[0] in PART_BEFORE - {"of"})
        or _PART_OF.search(leading)
        or after.startswith(PART_AFTER)
        or (after.startswith("of ") and is_number_word(after.split()[-1]))  # "four of six communes"
        or any(word in PART_WORDS for word in words)
    )


def is_dated_before(statement: str, when: tuple[str, str] | None, index: StoryIndex) -> bool:
    """Whether all that dates the statement lies before the story's event."""
    event = index.linked.event_earliest or find_recent(index.article(statement).published)
    times = (index.times.get(key) for key in index.propositions[statement].times)
    text = index.article(statement).text
    ends = [time.latest for time in times if time is not None and time.latest and is_dating(time, text)]
    return bool(ends or when) and max([*ends, *([when[1]] if when else [])]) < event


def is_told_early(statement: str, index: StoryIndex) -> bool:
    """Whether the statement stands in the first half of its article's sentences, or in the first few."""
    sentences = index.findings[index.article_of[statement]].sentences
    return index.propositions[statement].sentence <= max(NEWS_SENTENCES, len(sentences) // 2)


def find_recent(published: str | None) -> str:
    """The day, ISO, a month before publication: what lies before it is no news; empty where that is not known."""
    if published is None or len(published) < len("2000-01-01"):
        return ""
    return (date.fromisoformat(published[:10]) - timedelta(days=RECENT_DAYS)).isoformat()


def is_dating(time: Time, text: str) -> bool:
    """Whether the time says when a thing was, not since or until when."""
    before = text[max(0, time.start - LONGEST_BEFORE) : time.start].lower().split()
    return not (before and before[-1] in NOT_DATING)


def _read_outer_time(statement: str, start: int, index: StoryIndex) -> tuple[str, str] | None:
    """The time that the sentence gives before the statement begins."""
    found = index.statements[statement]
    times = index.findings[index.article_of[statement]].times
    inside = [t for t in times if start <= t.end <= found.start and t.earliest and t.latest and t.type == "DATE"]
    return (inside[-1].earliest or "", inside[-1].latest or "") if inside else None


def _read_source(found: Statement) -> str | None:
    if len(found.chain) < 2:
        return None
    return found.chain[-1].entity or found.chain[-1].name


def _read_parties(found: Statement, index: StoryIndex) -> frozenset[str]:
    """The entities that speak: the chain's last, or those that its words name."""
    if len(found.chain) < 2:
        return frozenset()
    last = found.chain[-1]
    entity = index.entities.get(last.entity or "")
    if entity is not None:
        return frozenset(entity.members or (entity.id,))
    if last.start is None or last.end is None:
        return frozenset()
    mentions = index.mentions_in(index.article_of[found.id], last.start, last.end)
    return frozenset(mention.entity for mention in mentions if mention.entity)
