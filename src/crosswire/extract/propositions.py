"""What a statement says, in the form that alignment needs: predicate, arguments, tense, negation, times."""

from collections.abc import Sequence

from crosswire.extract.arguments import find_arguments
from crosswire.extract.clauses import Clause
from crosswire.extract.grammar import CONTENT, find_child, find_phrase, walk_phrase
from crosswire.extract.stance import read_polarity
from crosswire.languages.en.events import EVENTS
from crosswire.languages.en.stance import ASPECT_HOLDERS, LIGHT_VERBS
from crosswire.model import Mention, Parsed, Proposition, Range, Statement, Time

_EMPTY_LEMMAS = frozenset(("be", "have", "do"))


def make_proposition(
    parsed: Parsed, clause: Clause, statement: Statement, mentions: Sequence[Mention], times: Sequence[Time]
) -> Proposition:
    """The proposition of a statement that was cut from `clause`; `times` are those inside it."""
    predicate, relation = clause.predicate, clause.relation
    light = find_light_noun(parsed, clause)
    verb = parsed.tokens[predicate.verb]
    aspect = verb.lemma if light is not None and verb.lemma in ASPECT_HOLDERS else predicate.aspect
    return Proposition(
        statement=statement.id,
        predicate=_name_predicate(parsed, clause, light),
        nominal=relation.kind == "nominal",
        particles=_find_particles(parsed, predicate.verb),
        tense=predicate.tense,
        perfect=predicate.perfect,
        progressive=predicate.progressive,
        passive=predicate.passive,
        modal=predicate.modal or relation.modal,
        aspect=aspect,
        negated=not read_polarity(clause),
        arguments=find_arguments(parsed, clause, light, mentions),
        times=tuple(time.id for time in times),
        subject=_find_subject_range(parsed, clause),
        pronoun=_find_pronoun_range(parsed, clause),
        clause=relation.kind,
        sentence=parsed.sentence_of[clause.head],
        lemmas=tuple(
            parsed.tokens[word].lemma
            for word in clause.words
            if parsed.tokens[word].pos in CONTENT and parsed.tokens[word].lemma not in _EMPTY_LEMMAS
        ),
    )


def find_light_noun(parsed: Parsed, clause: Clause) -> int | None:
    """The object that says what a light verb does: "talks" in "held talks"; None where the verb says it itself."""
    verb = clause.predicate.verb
    if parsed.tokens[verb].lemma not in LIGHT_VERBS or clause.predicate.passive:
        return None
    noun = find_child(parsed, verb, ("dobj",))
    if noun is None or noun not in clause.words or parsed.tokens[noun].lemma not in EVENTS:
        return None
    return noun


def _name_predicate(parsed: Parsed, clause: Clause, light: int | None) -> str:
    word = parsed.tokens[clause.predicate.verb if light is None else light]
    if light is None and clause.relation.kind != "nominal":
        return word.lemma
    return EVENTS.get(word.lemma, word.lemma)


def _find_particles(parsed: Parsed, verb: int) -> tuple[str, ...]:
    return tuple(parsed.tokens[child].lemma for child in parsed.children[verb] if parsed.tokens[child].dep == "prt")


def _find_subject_range(parsed: Parsed, clause: Clause) -> Range | None:
    relation = clause.relation
    if relation.about is not None:
        words = [word for word in walk_phrase(parsed, relation.about) if word < clause.words[0]]
        while len(words) > 1 and parsed.tokens[max(words)].pos == "PUNCT":
            words.remove(max(words))
        return Range(start=parsed.tokens[min(words)].start, end=parsed.tokens[max(words)].end)
    return None if relation.subject is None else find_phrase(parsed, relation.subject)


def _find_pronoun_range(parsed: Parsed, clause: Clause) -> Range | None:
    """The relative pronoun, where it stands for the subject."""
    relation = clause.relation
    if relation.pronoun is None or not relation.implied:
        return None
    token = parsed.tokens[relation.pronoun]
    return Range(start=token.start, end=token.end)
