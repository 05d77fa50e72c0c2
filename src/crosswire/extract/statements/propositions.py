"""What a statement says, in the form that alignment needs: predicate, arguments, tense, negation, times."""

from collections.abc import Sequence

from crosswire.extract.statements.arguments import find_arguments
from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import (
    CONTENT,
    cover_words,
    find_lemma,
    find_phrase,
    find_phrase_words,
    find_subject,
    is_particle,
)
from crosswire.extract.statements.occurrence import Occurrence, find_occurrence
from crosswire.extract.statements.stance import read_polarity
from crosswire.languages.en.events import EVENTS
from crosswire.languages.en.stance import ASPECT_HOLDERS
from crosswire.model import Mention, Parsed, Proposition, Range, Statement, Time

_EMPTY_LEMMAS = frozenset(("be", "have", "do"))


def make_proposition(
    parsed: Parsed, clause: Clause, statement: Statement, mentions: Sequence[Mention], times: Sequence[Time]
) -> Proposition:
    """The proposition of a statement that was cut from `clause`; `times` are those inside it."""
    predicate, relation = clause.predicate, clause.relation
    occurrence = find_occurrence(parsed, clause)
    verb = parsed.tokens[predicate.verb].lemma
    aspect = verb if occurrence is not None and verb in ASPECT_HOLDERS else predicate.aspect
    return Proposition(
        statement=statement.id,
        predicate=_name_predicate(parsed, clause, occurrence),
        nominal=relation.kind == "nominal",
        particles=_find_particles(parsed, predicate.verb) if occurrence is None else (),
        tense=predicate.tense,
        perfect=predicate.perfect,
        progressive=predicate.progressive,
        passive=predicate.passive,
        modal=predicate.modal or relation.modal,
        aspect=aspect,
        negated=not (statement.polarity if statement.stance == "denied" else read_polarity(clause)),
        arguments=find_arguments(parsed, clause, occurrence, mentions),
        times=tuple(time.id for time in times),
        subject=_find_subject_range(parsed, clause),
        pronoun=_find_pronoun_range(parsed, clause),
        clause="participial" if relation.kind == "verbless" else relation.kind,
        opening=_find_opening(parsed, clause),
        sentence=parsed.sentence_of[clause.head],
        lemmas=tuple(
            parsed.tokens[word].lemma
            for word in clause.words
            if parsed.tokens[word].pos in CONTENT and parsed.tokens[word].lemma not in _EMPTY_LEMMAS
        ),
    )


def _name_predicate(parsed: Parsed, clause: Clause, occurrence: Occurrence | None) -> str:
    if clause.relation.kind == "verbless":
        return "be"
    word = parsed.tokens[clause.predicate.verb if occurrence is None else occurrence.noun]
    if occurrence is None and clause.relation.kind != "nominal":
        return find_lemma(parsed, word.index)
    return EVENTS.get(word.lemma, word.lemma)


def _find_opening(parsed: Parsed, clause: Clause) -> str | None:
    """The word that joins the clause to the one around it."""
    if clause.relation.kind == "verbless":
        return None
    joining = (parsed.tokens[child] for child in parsed.children[clause.head] if child < clause.head)
    return next((t.text.lower() for t in joining if t.tag in ("WRB", "IN") and t.dep in ("advmod", "mark")), None)


def _find_particles(parsed: Parsed, verb: int) -> tuple[str, ...]:
    return tuple(parsed.tokens[child].lemma for child in parsed.children[verb] if is_particle(parsed, child))


def _find_subject_range(parsed: Parsed, clause: Clause) -> Range | None:
    relation = clause.relation
    if relation.about is not None:
        return _cover_matrix(parsed, relation.about, clause.words[0])
    return None if relation.subject is None else find_phrase(parsed, relation.subject)


def _cover_matrix(parsed: Parsed, about: int, end: int) -> Range | None:
    """The clause of the verb `about`, from its subject to the word before `end`."""
    subject = find_subject(parsed, about)
    first = min(find_phrase_words(parsed, subject)[0], about) if subject is not None else about
    last = end - 1
    while last > first and parsed.tokens[last].pos in ("PUNCT", "CCONJ"):
        last -= 1
    return cover_words(parsed, (first, last)) if first <= last else None


def _find_pronoun_range(parsed: Parsed, clause: Clause) -> Range | None:
    """The relative pronoun, where it stands for the subject."""
    relation = clause.relation
    if relation.pronoun is None or not relation.implied:
        return None
    token = parsed.tokens[relation.pronoun]
    return Range(start=token.start, end=token.end)
