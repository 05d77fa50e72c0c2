"""What stands beside a clause without a verb and tells a figure of its own: "..., nine of them policemen".

At an end of its clause it is taken from it, so that each of the two holds one figure; what stands inside the clause
("before a crowd of 60,000", "Ilsa Brandt, 19, a student,") is told twice, since the clause needs it.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import (
    NOMINAL,
    VERBAL,
    find_child,
    find_first_word,
    find_last_word,
    find_phrase_words,
)
from crosswire.extract.statements.predicates import Predicate
from crosswire.extract.statements.relations import Relation
from crosswire.languages.en import asides as words
from crosswire.model import Parsed, Time, Token

_COMMAS = frozenset((",", "—", "–", "--", ";"))
_OLDEST = 115
_SHORTEST = 2  # words of an aside


class Aside(Struct, frozen=True, kw_only=True):
    """What is told beside a clause; `taken`: its words leave that clause."""

    clause: Clause
    taken: bool


def split_asides(parsed: Parsed, clauses: Sequence[Clause], times: Sequence[Time]) -> tuple[Clause, ...]:
    """The sentence's clauses without the asides that end them, then the asides."""
    if not any(token.tag == "CD" for clause in clauses for token in _list_tokens(parsed, clause)):
        return tuple(clauses)
    found = [aside for clause in clauses if not clause.frame for aside in _find_asides(parsed, clause, times)]
    taken = {word for aside in found if aside.taken for word in aside.clause.words}
    kept = [_without(clause, taken) for clause in clauses]
    return (*kept, *(aside.clause for aside in found))


def _list_tokens(parsed: Parsed, clause: Clause) -> Iterator[Token]:
    return (parsed.tokens[word] for word in clause.words)


def _without(clause: Clause, taken: set[int]) -> Clause:
    if taken.isdisjoint(clause.words):
        return clause
    return structs.replace(clause, words=tuple(word for word in clause.words if word not in taken))


def _find_asides(parsed: Parsed, clause: Clause, times: Sequence[Time]) -> Iterator[Aside]:
    if not any(token.tag == "CD" or token.lemma in words.SHARES for token in _list_tokens(parsed, clause)):
        return
    dated = {word for word in clause.words for time in times if time.start <= parsed.tokens[word].start < time.end}
    tail = _find_tail(parsed, clause)
    if tail and _tells_figure(parsed, tail, dated):
        made = _read_share(parsed, clause, tail) or _read_measure(parsed, clause, tail)
        if made is not None:
            yield Aside(clause=made, taken=True)
    opening = _find_opening(parsed, clause)
    if opening and _tells_figure(parsed, opening, dated):
        made = _read_share(parsed, clause, opening) or _read_attendant(parsed, clause, opening)
        if made is not None:
            yield Aside(clause=made, taken=True)
    for word in clause.words:
        if parsed.tokens[word].tag != "CD" or word in dated:
            continue
        made = _read_age(parsed, clause, word) or _read_crowd(parsed, clause, word)
        if made is not None:
            yield Aside(clause=made, taken=False)


def _find_tail(parsed: Parsed, clause: Clause) -> tuple[int, ...]:
    """The unbroken words behind the clause's last comma; none where its verb stands among them."""
    own = list(clause.words)
    while own and (parsed.tokens[own[-1]].pos == "PUNCT" or parsed.tokens[own[-1]].dep == "cc"):
        own.pop()
    tail: list[int] = []
    while own and parsed.tokens[own[-1]].text not in _COMMAS and (not tail or own[-1] == tail[-1] - 1):
        tail.append(own.pop())
    if len(tail) < _SHORTEST or len(own) < _SHORTEST or tail[-1] <= clause.predicate.verb:
        return ()
    return tuple(reversed(tail)) if parsed.tokens[tail[-1] - 1].text in _COMMAS else ()


def _find_opening(parsed: Parsed, clause: Clause) -> tuple[int, ...]:
    """The unbroken words before the clause's first comma; none where its verb or subject stands among them."""
    opening: list[int] = []
    for word in clause.words:
        if opening and (word != opening[-1] + 1 or parsed.tokens[word].text in _COMMAS):
            break
        if word in clause.predicate.chain or word == clause.relation.subject:
            return ()
        opening.append(word)
    last = opening[-1] if opening else -1
    closed = last + 1 < len(parsed.tokens) and parsed.tokens[last + 1].text in _COMMAS
    return tuple(opening) if closed and len(opening) > _SHORTEST and last < clause.predicate.verb else ()


def _tells_figure(parsed: Parsed, tail: Sequence[int], dated: set[int]) -> bool:
    """Whether a number that is no date stands in it, and no verb of its own or joint."""
    tokens = [parsed.tokens[word] for word in tail]
    finite = any(token.pos in VERBAL and token.tag not in ("VBN", "VBG") for token in tokens)
    if (finite and tokens[0].lemma != "with") or tokens[0].dep == "cc":
        return False
    shares = any(token.lemma in words.SHARES for token in tokens)
    return shares or any(_counts(token) and token.index not in dated for token in tokens)


def _counts(token: Token) -> bool:
    return token.tag == "CD" and token.lemma != "one"


def _read_share(parsed: Parsed, clause: Clause, tail: Sequence[int]) -> Clause | None:
    """As in "nine of them policemen", "all but five of them pupils"."""
    lower = [parsed.tokens[word].text.lower() for word in tail]
    places = range(len(("nine", "of")), len(tail) - 1)
    at = next((place for place in places if lower[place] in words.THOSE and lower[place - 1] == "of"), 0)
    shares = (parsed.tokens[word] for word in tail[:at])
    counted = next((token.index for token in shares if token.tag == "CD" or token.lemma in words.SHARES), None)
    return None if counted is None else _make_aside(clause, tail, counted, subject=counted)


def _read_measure(parsed: Parsed, clause: Clause, tail: Sequence[int]) -> Clause | None:
    """As in "a difference of 40 votes", "18 fewer than last year", "up from 12", "with 52 percent of the votes"."""
    tokens = [parsed.tokens[word] for word in tail]
    if any(token.dep == "conj" and token.head < tail[0] for token in tokens) or any(t.dep == "cc" for t in tokens):
        return None  # the last of a list
    number = next(token for token in tokens if _counts(token) or token.lemma in words.SHARES)
    opens = tokens[0].lemma in words.MEASURING
    measures = any(token.lemma in words.MEASURES and token.index < number.index for token in tokens[:4])
    compares = number.index - tail[0] <= _SHORTEST and any(
        token.lemma in words.COMPARING and token.index > number.index and not _leads_along(parsed, token)
        for token in tokens
    )
    if not (opens or measures or compares):
        return None
    return _make_aside(clause, tail, number.index, about=clause.predicate.head)


def _leads_along(parsed: Parsed, token: Token) -> bool:
    """As in "80 kilometres down the coast": where something is, nothing that is compared."""
    return token.lemma in ("up", "down") and find_child(parsed, token.index, ("pobj",)) is not None


def _read_attendant(parsed: Parsed, clause: Clause, opening: Sequence[int]) -> Clause | None:
    """As in "With 97 percent of the votes counted, ...", "With 48,000 watching, ..."."""
    number = next((word for word in opening if _counts(parsed.tokens[word])), None)
    if number is None or parsed.tokens[opening[0]].lemma != "with":
        return None
    told = any(_is_participle(parsed.tokens[word]) for word in opening if word > number)
    return _make_aside(clause, opening, number, about=clause.predicate.head) if told else None


def _is_participle(token: Token) -> bool:
    """Also one that the parser takes for a noun or a past tense: "48,000 watching", "two minutes left"."""
    return token.tag in ("VBN", "VBG", "VBD") or (token.pos == "NOUN" and token.text.endswith("ing"))


def _make_aside(
    clause: Clause, found: Sequence[int], head: int, *, subject: int | None = None, about: int | None = None
) -> Clause:
    relation = Relation(
        kind="verbless",
        subject=subject,
        about=clause.predicate.head if about is None and subject is None else about,
        stances=(*clause.relation.stances, *clause.predicate.stances),
    )
    predicate = Predicate(head=head, verb=head, chain=(head,), tense=clause.predicate.tense)
    return Clause(head=head, relation=relation, predicate=predicate, parent=clause.head, words=tuple(found))


def _read_age(parsed: Parsed, clause: Clause, number: int) -> Clause | None:
    """As in "Ilsa Brandt, 19, a student from Tarn," or "Ilsa Brandt, 34": the person with the age and what follows."""
    token = parsed.tokens[number]
    if not token.text.isdigit() or int(token.text) > _OLDEST or parsed.tokens[number - 1].text != ",":
        return None
    name = parsed.tokens[number - 2]
    named = any(one.first <= name.index < one.last and one.label == "PERSON" for one in parsed.names)
    following = parsed.tokens[number + 1].text if number + 1 < len(parsed.tokens) else "."
    if not named or name.pos != "PROPN" or following not in {",", ".", ";", ")"}:
        return None
    person = name
    while parsed.tokens[person.head].pos == "PROPN" and person.dep in ("compound", "flat"):
        person = parsed.tokens[person.head]
    first = min(find_first_word(parsed, person.index), name.index)
    opener = number + 2 if following == "," else number
    apposed = next((c for c in _list_apposed(parsed, person.index) if find_first_word(parsed, c) == opener), None)
    if apposed is None or opener == number:
        return None
    found = tuple(range(first, find_phrase_words(parsed, apposed)[-1] + 1))
    return _make_aside(clause, found, number, subject=person.index) if set(found) <= set(clause.words) else None


def _list_apposed(parsed: Parsed, noun: int) -> Iterator[int]:
    """What the person is said to be, or where from."""
    for child in parsed.children[noun]:
        if parsed.tokens[child].dep == "prep" and parsed.tokens[child].lemma == "from":
            yield child
        elif parsed.tokens[child].dep == "appos":
            yield child
            yield from _list_apposed(parsed, child)


def _read_crowd(parsed: Parsed, clause: Clause, number: int) -> Clause | None:
    """As in "before a crowd of 60,000": how many there were."""
    of = parsed.tokens[parsed.tokens[number].head]
    noun = parsed.tokens[of.head]
    if parsed.tokens[number].dep == "nummod":
        of = parsed.tokens[of.head]
        noun = parsed.tokens[of.head]
    if of.lemma != "of" or noun.lemma not in words.COUNTED or noun.pos not in NOMINAL:
        return None
    before = parsed.tokens[noun.head]
    if before.dep != "prep" or before.lemma not in ("before", "of", "to", "by", "with", "for"):
        return None
    first, last = find_first_word(parsed, noun.index), find_last_word(parsed, of.index)
    found = tuple(word for word in range(min(first, noun.index), last + 1) if word in clause.words)
    if find_child(parsed, noun.index, ("relcl",)) is not None or not found:
        return None
    return _make_aside(clause, found, number, subject=noun.index)
