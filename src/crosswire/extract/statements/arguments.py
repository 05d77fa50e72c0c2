"""Who and what take part in what a clause says, each in its role."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import (
    CONTENT,
    cover_words,
    find_child,
    find_phrase_words,
    is_particle,
    is_passive,
)
from crosswire.extract.statements.occurrence import Occurrence
from crosswire.model import Argument, Mention, Parsed

_MEASURES = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"))
_GIVEN_WITH = frozenset(["supply", "provide", "furnish", "equip", "arm", "present", "issue"])


class Role(Struct, frozen=True, kw_only=True):
    """A word and the part that it plays."""

    role: str
    head: int


def find_arguments(
    parsed: Parsed, clause: Clause, occurrence: Occurrence | None, mentions: Sequence[Mention]
) -> tuple[Argument, ...]:
    """The clause's arguments in text order; `occurrence` is the noun that tells the event in the verb's stead."""
    if clause.relation.kind == "nominal":
        roles = list(_find_nominal_roles(parsed, clause))
    elif clause.relation.kind == "verbless":
        roles = list(_find_verbless_roles(parsed, clause))
    elif occurrence is None:
        roles = list(_find_roles(parsed, clause))
    else:
        roles = list(_find_occurrence_roles(parsed, clause, occurrence))
    made = [make_argument(parsed, role, mentions) for role in _turn_giving(parsed, clause, roles)]
    seen: dict[tuple[int, int], Argument] = {}
    for argument in made:
        seen.setdefault((argument.start, argument.end), argument)
    return tuple(sorted(seen.values(), key=lambda argument: (argument.start, argument.end)))


def _find_occurrence_roles(parsed: Parsed, clause: Clause, occurrence: Occurrence) -> Iterator[Role]:
    """The verb's roles and the noun's together: "she held talks with them", "her trip there was in May"."""
    noun = occurrence.noun
    for role in _find_roles(parsed, clause):
        if parsed.tokens[role.head].lemma == "place" and parsed.tokens[role.head].dep == "dobj":
            continue
        if role.head == noun:
            yield Role(role="patient", head=noun)
        elif role.role != "agent" or occurrence.by_subject or clause.predicate.passive:
            yield role
    for role in _find_noun_roles(parsed, noun):
        if not (occurrence.by_subject and role.role in ("agent", "patient")):
            yield role


def make_argument(parsed: Parsed, role: Role, mentions: Sequence[Mention]) -> Argument:
    """The phrase that the role's word heads, with the mentions inside it."""
    phrase_words = find_phrase_words(parsed, role.head)
    phrase = cover_words(parsed, phrase_words)
    head = parsed.tokens[role.head]
    lemmas = tuple(parsed.tokens[word].lemma for word in phrase_words if parsed.tokens[word].pos in CONTENT)
    return Argument(
        role=role.role,
        head=head.lemma,
        lemmas=lemmas,
        start=phrase.start,
        end=phrase.end,
        mentions=find_mentions_within(mentions, phrase.start, phrase.end, head.start),
    )


def find_mentions_within(mentions: Sequence[Mention], start: int, end: int, head: int) -> tuple[int, ...]:
    """Positions of the mentions inside a stretch, those that hold the offset `head` first."""
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    inside = []
    for position in range(first, len(mentions)):
        mention = mentions[position]
        if mention.start >= end:
            break
        if mention.end <= end:
            inside.append(position)
    return tuple(sorted(inside, key=lambda p: (not mentions[p].start <= head < mentions[p].end, p)))


def _find_roles(parsed: Parsed, clause: Clause) -> Iterator[Role]:
    predicate, relation = clause.predicate, clause.relation
    if relation.subject is not None and parsed.tokens[relation.subject].dep != "expl":
        yield Role(role=_subject_role(parsed, clause), head=relation.subject)
    yield from _find_antecedent(parsed, clause)
    for word in (*predicate.chain, *_find_joined(parsed, clause)):
        for child in parsed.children[word]:
            if child not in predicate.chain and parsed.tokens[child].tag not in ("WDT", "WP", "WRB"):
                yield from _read_child(parsed, child, clause)


def _find_joined(parsed: Parsed, clause: Clause) -> Iterator[int]:
    """Verbs that share their object with the clause's own: "shot and killed"."""
    for child in parsed.children[clause.predicate.verb]:
        token = parsed.tokens[child]
        if token.dep == "conj" and token.pos == "VERB" and child in clause.words:
            yield child


def _subject_role(parsed: Parsed, clause: Clause) -> str:
    predicate = clause.predicate
    if predicate.verb == predicate.head:
        return "patient" if predicate.passive else "agent"
    return "patient" if is_passive(parsed, predicate.verb) else "agent"


def _find_antecedent(parsed: Parsed, clause: Clause) -> Iterator[Role]:
    """What a relative pronoun stands for, where it is not the subject."""
    relation = clause.relation
    if relation.pronoun is None or relation.antecedent is None or relation.antecedent == relation.subject:
        return
    pronoun = parsed.tokens[relation.pronoun]
    if pronoun.dep == "dobj":
        yield Role(role="patient", head=relation.antecedent)
    elif pronoun.dep == "pobj":
        yield Role(role=parsed.tokens[pronoun.head].lemma, head=relation.antecedent)
    elif pronoun.text.lower() == "where":
        yield Role(role="in", head=relation.antecedent)


_PLAIN_ROLES = {"dobj": "patient", "attr": "attribute", "acomp": "attribute", "oprd": "attribute"}


def _read_child(parsed: Parsed, child: int, clause: Clause) -> Iterator[Role]:
    token = parsed.tokens[child]
    owned = clause.words
    if token.dep in _PLAIN_ROLES:
        if child in owned:
            yield Role(role=_PLAIN_ROLES[token.dep], head=child)
    elif token.dep == "dative":
        thing = child if token.pos != "ADP" else find_child(parsed, child, ("pobj",))
        if thing is not None and thing in owned:
            yield Role(role="recipient", head=thing)
    elif token.dep == "agent":
        thing = find_child(parsed, child, ("pobj",))
        yield from _read_preposition(parsed, child, "by" if _is_measure(parsed, thing) else "agent")
    elif token.dep == "prep" and child in owned:
        yield from _read_preposition(parsed, child, token.lemma)


def _read_preposition(parsed: Parsed, preposition: int, role: str) -> Iterator[Role]:
    """What the preposition governs, also "out of the car" and "in one place and on another"."""
    inner_only = is_particle(parsed, preposition)  # "walked out of the talks" was "of the talks"
    for child in parsed.children[preposition]:
        token = parsed.tokens[child]
        if inner_only and token.dep == "prep":
            yield from _read_preposition(parsed, child, token.lemma)
        elif token.dep == "pobj" and token.tag not in ("WDT", "WP"):
            yield Role(role=role, head=child)
        elif token.dep == "prep" or (token.dep == "conj" and token.pos == "ADP"):
            yield from _read_preposition(parsed, child, role if token.dep == "prep" else token.lemma)


def _is_measure(parsed: Parsed, thing: int | None) -> bool:
    """As in "by the end of April", "by 52 minutes": no doer, whatever the parser says."""
    if thing is None:
        return False
    named = any(name.first <= thing < name.last and name.label in _MEASURES for name in parsed.names)
    return named or parsed.tokens[thing].lemma in ("end", "noon", "midnight", "dawn", "dusk")


def _find_nominal_roles(parsed: Parsed, clause: Clause) -> Iterator[Role]:
    """The parts in an event that a noun names; whoever denies it without saying whose it is, is its doer."""
    noun = clause.predicate.verb
    roles = list(_find_noun_roles(parsed, noun))
    yield from roles
    if not any(role.role == "agent" for role in roles) and clause.relation.subject is not None:
        yield Role(role="agent", head=clause.relation.subject)


def _find_verbless_roles(parsed: Parsed, clause: Clause) -> Iterator[Role]:
    """Of "nine of them policemen" the nine and the policemen, of "a crowd of 60,000" the crowd and the figure."""
    subject = clause.relation.subject
    if subject is not None:
        yield Role(role="agent", head=subject)
    if subject != clause.head:
        above = parsed.tokens[clause.head].head
        counted = parsed.tokens[clause.head].dep == "nummod" and above in clause.words and above != subject
        yield Role(role="attribute", head=above if counted else clause.head)
        return
    phrase = find_phrase_words(parsed, clause.head)
    for word in clause.words:
        token = parsed.tokens[word]
        if word <= max(phrase) and word in phrase:
            continue
        if token.head not in clause.words or token.head in phrase:
            if token.dep in ("prep", "agent"):
                yield from _read_preposition(parsed, word, token.lemma)
            elif token.pos in ("NOUN", "PROPN", "ADJ", "VERB"):
                yield Role(role="attribute", head=word)


def _find_noun_roles(parsed: Parsed, noun: int) -> Iterator[Role]:
    for child in parsed.children[noun]:
        token = parsed.tokens[child]
        if token.dep == "poss":
            yield Role(role="agent", head=child)
        elif token.dep == "compound" and token.pos in ("NOUN", "PROPN"):
            yield Role(role="patient", head=child)
        elif token.dep in ("prep", "agent"):
            role = {"of": "patient", "by": "agent", "between": "agent"}.get(token.lemma, token.lemma)
            yield from _read_preposition(parsed, child, role)


def _turn_giving(parsed: Parsed, clause: Clause, roles: list[Role]) -> list[Role]:
    """As in "provided her with money" as giving money to her."""
    if parsed.tokens[clause.predicate.verb].lemma not in _GIVEN_WITH:
        return roles
    names = {role.role for role in roles}
    if not {"patient", "with"} <= names:
        return roles
    turned = {"patient": "recipient", "with": "patient"}
    return [Role(role=turned.get(role.role, role.role), head=role.head) for role in roles]
