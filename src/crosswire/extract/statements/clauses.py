"""Which stretches of a sentence say one thing each: its clauses, found down the dependency tree."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from crosswire.extract.statements import complements, modifiers, relations
from crosswire.extract.statements.grammar import find_child, find_lemma, find_phrase_words
from crosswire.extract.statements.predicates import Predicate, read_event_noun, read_predicate
from crosswire.extract.statements.relations import Relation
from crosswire.languages.en import stance as words
from crosswire.model import Parsed, Sentence

_NOUN_CLAUSES = frozenset(("relcl", "acl"))
_TIMES = frozenset("noon midday midnight dawn dusk dark night morning evening".split()) | words.DAYS_AND_MONTHS
_REACH = 8  # words back in which a nested clause is looked for


class Clause(Struct, frozen=True, kw_only=True):
    """A clause: the words that are its own, and how it hangs on the clause around it."""

    head: int
    relation: Relation
    predicate: Predicate
    parent: int | None  # the head of the clause that it hangs on
    words: tuple[int, ...] = ()
    frame: bool = False  # says only that something is said


def find_clauses(parsed: Parsed, sentence: Sentence) -> tuple[Clause, ...]:
    """The sentence's clauses in the order of their heads, frames included; no two own one word."""
    found: dict[int, Clause] = {}
    owner: dict[int, int | None] = {}
    for word, parent in _walk_down(parsed, sentence, owner):
        clause = _read_clause(parsed, word, found.get(parent) if parent is not None else None)
        owner[word] = parent if clause is not None else _reattach(parsed, word, parent, owner)
        if clause is not None:
            found[word] = clause
            owner[word] = word
    own: dict[int, list[int]] = {head: [] for head in found}
    for word, head in owner.items():
        if head is not None:
            own[head].append(word)
    _drop_speakers(parsed, found, own)
    _keep_nor(parsed, found, own)
    frames = _find_frames(parsed, found, owner)
    _keep_measures_whole(parsed, [clause for clause in found.values() if clause.head not in frames], own)
    for clause in found.values():
        _give_doer(parsed, clause, own, frames)
    return tuple(_finish(found[head], tuple(sorted(own[head])), frame=head in frames) for head in sorted(found))


def _drop_speakers(parsed: Parsed, found: dict[int, Clause], own: dict[int, list[int]]) -> None:
    """Take "with her aide saying" from "welcomed the offer, with her aide saying that ...": what she says is told."""
    for clause in found.values():
        saying = parsed.tokens[clause.relation.governor] if clause.relation.governor is not None else None
        if (
            saying is None
            or clause.parent is None
            or saying.dep != "pcomp"
            or parsed.tokens[saying.head].lemma != "with"
        ):
            continue
        own[clause.parent] = [word for word in own[clause.parent] if not saying.head <= word <= saying.index]


def _keep_nor(parsed: Parsed, found: dict[int, Clause], own: dict[int, list[int]]) -> None:
    """Let "nor closed it" keep its "nor": without it the words say the opposite."""
    for clause in found.values():
        nor = min(own[clause.head], default=0) - 1
        if clause.parent is not None and nor > 0 and parsed.tokens[nor].lemma == "nor" and nor in own[clause.parent]:
            own[clause.parent].remove(nor)
            own[clause.head].append(nor)


def _keep_measures_whole(parsed: Parsed, told: list[Clause], own: dict[int, list[int]]) -> None:
    """Let "stopped 84 seconds before it should have" keep its clause: the figure says nothing without it."""
    for clause in told:
        if clause.relation.kind != "adverbial" or clause.parent is None or not own[clause.head]:
            continue
        mark = find_child(parsed, clause.head, ("mark",))
        if mark is not None and parsed.tokens[mark].lemma in ("after", "before") and _is_measured(parsed, mark):
            own[clause.parent] += own[clause.head]


def _is_measured(parsed: Parsed, mark: int) -> bool:
    """Whether a length of time with its number stands right before the word, and is no object: not "for 26 minutes"."""
    unit = parsed.tokens[mark - 1]
    return unit.dep in ("npadvmod", "dobj", "nmod") and find_child(parsed, unit.index, ("nummod",)) is not None


def _give_doer(parsed: Parsed, clause: Clause, own: dict[int, list[int]], frames: frozenset[int]) -> None:
    """Give "both sides" of the frame "plans for both sides" to the clause "to sign"."""
    relation = clause.relation
    if (
        clause.parent not in frames
        or relation.subject is None
        or relation.kind != "complement"
        or clause.parent is None
    ):
        return
    if relation.governor is None or parsed.tokens[relation.governor].pos != "NOUN" or relation.subject > clause.head:
        return
    doer = set(find_phrase_words(parsed, relation.subject)) & set(own[clause.parent])
    if min(doer, default=0) > relation.governor:
        own[clause.parent] = [word for word in own[clause.parent] if word not in doer]
        own[clause.head] += doer


def _finish(clause: Clause, own: tuple[int, ...], *, frame: bool) -> Clause:
    return Clause(
        head=clause.head,
        relation=clause.relation,
        predicate=clause.predicate,
        parent=clause.parent,
        words=own,
        frame=frame or clause.relation.kind == "frame",
    )


def _walk_down(parsed: Parsed, sentence: Sentence, owner: dict[int, int | None]) -> Iterator[tuple[int, int | None]]:
    """Each word with the clause that its head belongs to, heads before what hangs on them."""
    tokens, children = parsed.tokens, parsed.children
    waiting = [index for index in range(sentence.first, sentence.last) if _is_root(parsed, sentence, index)]
    roots = frozenset(waiting)
    while waiting:
        word = waiting.pop()
        yield word, None if word in roots else owner.get(tokens[word].head)
        if children[word]:
            waiting.extend(reversed(children[word]))


def _reattach(parsed: Parsed, word: int, parent: int | None, owner: dict[int, int | None]) -> int | None:
    """The nested clause right before the word, where the parser hangs the word on the verb far before it.

    Two slips that it makes: "a letter that came out on Monday, the eve of ..." with a second object; a noun joined
    to a verb.
    """
    token = parsed.tokens[word]
    if parent is None or token.head > word or token.dep not in ("dobj", "conj") or token.tag == "VBG":
        return parent
    before = word - 1
    while before > max(0, word - _REACH) and (
        parsed.tokens[before].dep in ("cc", "punct") or owner.get(before) is None
    ):
        before -= 1
    nested = owner.get(before)
    if nested is None or nested == parent or not token.head < nested < word:
        return parent
    verb = parsed.tokens[token.head]
    if token.dep == "dobj" and any(parsed.tokens[c].dep == "dobj" and c < word for c in parsed.children[verb.index]):
        return nested
    return nested if token.dep == "conj" and verb.pos == "VERB" and token.pos in ("NOUN", "PROPN", "VERB") else parent


def _is_root(parsed: Parsed, sentence: Sentence, index: int) -> bool:
    head = parsed.tokens[index].head
    return head == index or not sentence.first <= head < sentence.last


def _read_clause(parsed: Parsed, word: int, parent: Clause | None) -> Clause | None:
    """The clause that the word heads, if one of the rules says so."""
    token = parsed.tokens[word]
    rule = RULES.get(token.dep)
    relation = relations.read_tail(parsed, word) if token.lemma in words.FRAME_VERBS else None
    if relation is None and rule is not None:
        relation = rule(parsed, word, parent.predicate if parent else None, parent.relation if parent else None)
    if relation is None and parent is None and token.dep not in _NOUN_CLAUSES:
        relation = relations.read_stranded(parsed, word)
    if relation is None:
        return None
    predicate = read_event_noun(parsed, word) if relation.kind == "nominal" else read_predicate(parsed, word)
    return Clause(head=word, relation=relation, predicate=predicate, parent=parent.head if parent else None)


Rule = Callable[[Parsed, int, Predicate | None, Relation | None], Relation | None]
RULES: dict[str, Rule] = {
    "ROOT": relations.read_main,
    "dep": relations.read_main,
    "parataxis": relations.read_parataxis,
    "conj": relations.read_conjunct,
    "ccomp": complements.read_complement,
    "xcomp": complements.read_denied_gerund,
    "relcl": modifiers.read_relative,
    "advcl": modifiers.read_adverbial,
    "acl": complements.read_noun_clause,
    "pcomp": complements.read_gerund,
    "dobj": complements.read_denied_noun,
    "prep": relations.read_source,
}


def _find_frames(parsed: Parsed, found: dict[int, Clause], owner: dict[int, int | None]) -> frozenset[int]:
    """Heads of the clauses that only say that another is said."""
    return frozenset(
        clause.parent
        for clause in found.values()
        if clause.parent is not None
        and clause.relation.governor is not None
        and owner.get(clause.relation.governor) == clause.parent
        and _is_light(parsed, found[clause.parent], clause.relation.governor)
    ) | frozenset(
        clause.parent for clause in found.values() if clause.parent is not None and _is_hollow(parsed, clause, found)
    )


def _is_hollow(parsed: Parsed, clause: Clause, found: dict[int, Clause]) -> bool:
    """Whether the clause around this one says nothing besides: "it comes after the bank closed"."""
    around = found.get(clause.parent) if clause.parent is not None else None
    if around is None or clause.relation.kind != "adverbial" or around.predicate.head != around.predicate.verb:
        return False
    verb = around.predicate.verb
    if _tells_only_time(parsed, verb):
        return True
    kinds = {parsed.tokens[child].dep for child in parsed.children[verb]}
    return parsed.tokens[verb].lemma in words.HOLLOW_VERBS and not kinds & {
        "prep",
        "npadvmod",
        "dobj",
        "acomp",
        "attr",
        "prt",
    }


def _tells_only_time(parsed: Parsed, verb: int) -> bool:
    """As in "it was Tuesday before the last was found", "it was midnight when they left"."""
    subject, thing = find_child(parsed, verb, ("nsubj", "expl")), find_child(parsed, verb, ("attr", "npadvmod"))
    if parsed.tokens[verb].lemma != "be" or subject is None or thing is None:
        return False
    timed = any(name.first <= thing < name.last and name.label in ("DATE", "TIME") for name in parsed.names)
    return parsed.tokens[subject].text.lower() == "it" and (timed or parsed.tokens[thing].lemma in _TIMES)


def _is_light(parsed: Parsed, frame: Clause, governor: int) -> bool:
    """Whether nothing is left of the frame when its content is taken away."""
    token = parsed.tokens[governor]
    if token.pos == "ADJ":
        return True
    if token.dep == "pcomp" and parsed.tokens[token.head].lemma != "as":
        return False  # "welcomed the offer, with her aide saying that ..."
    if token.pos not in ("NOUN", "PROPN"):
        return find_lemma(parsed, governor) in words.FRAME_VERBS or token.lemma in words.DENYING_VERBS
    verb = parsed.tokens[frame.predicate.verb]
    held = token.dep in ("dobj", "attr", "nsubj", "nsubjpass", "pobj") and token.head == frame.predicate.verb
    return held and verb.lemma in words.LIGHT_FRAMES
