"""What a clause really says: the verb under its holders ("is expected to sign" says sign), and how it is put."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from crosswire.extract.statements.grammar import (
    VERBAL,
    find_child,
    find_first_word,
    find_lemma,
    follows_comma,
    has_infinitive,
    is_passive,
)
from crosswire.languages.en import stance as words
from crosswire.languages.en.events import ASPECT_NOUNS, EVENTS
from crosswire.model import Parsed, Stance, Tense

_DEEPEST = 4  # holders on holders: "is expected to agree to try to ..."
_FULL_MODALS = {"'ll": "will", "wo": "will", "'d": "would", "ca": "can"}
_NEGATABLE = frozenset(("nsubj", "nsubjpass", "dobj", "attr", "expl", "npadvmod"))
_NEGATING = frozenset(("no", "neither", "not", "none"))
_SCALE_ENDS = frozenset("a one single all every everyone everybody everything many much".split())


class Predicate(Struct, frozen=True, kw_only=True):
    """The verb that a clause comes down to; `stances` are outermost first, without "asserted"."""

    head: int  # the clause's own verb
    verb: int  # the verb under the holders
    chain: tuple[int, ...]  # from head to verb, nouns and adjectives between them included
    stances: tuple[Stance, ...] = ()
    polarity: bool = True
    modal: str | None = None
    aspect: str | None = None
    plain_state: bool = False  # "be" with an adjective or a noun
    future_in_past: bool = False  # "would": what it means depends on what is around it
    narrated: bool = False  # "would later": it did happen
    hypothetical: bool = False  # "would" of a consequence: "a strike would cost the port millions"
    tense: Tense = "none"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False


class Step(Struct, frozen=True, kw_only=True):
    """From a holder to what it holds."""

    verb: int
    holder: int
    stance: Stance


def read_predicate(parsed: Parsed, head: int) -> Predicate:
    """The predicate of the clause that `head` heads."""
    steps = list(_walk_holders(parsed, head))
    verb = steps[-1].verb if steps else head
    chain = tuple(sorted({head, verb, *(step.verb for step in steps), *(step.holder for step in steps)}))
    auxiliary = _find_modal(parsed, head) or _find_modal(parsed, verb)
    negated = _says_not_yet(parsed, head) + sum(_is_negated(parsed, word) for word in chain)
    negated += _is_aim_negated(parsed, verb)
    stances = [*_read_adverbs(parsed, chain), *_read_announcement(parsed, verb)]
    if auxiliary and not (negated and _is_withheld(parsed, verb, auxiliary)):
        stances.append(words.AUXILIARIES.get(auxiliary, "asserted"))
    stances += [step.stance for step in steps]
    holders = [find_lemma(parsed, step.holder) for step in steps if parsed.tokens[step.verb].dep != "ccomp"]
    negatives = negated + sum(h in words.NEGATIVE_HOLDERS for h in holders)
    telling = [h for h in holders if h not in words.SILENT_HOLDERS and h not in words.ASPECT_HOLDERS]
    return Predicate(
        head=head,
        verb=verb,
        chain=chain,
        stances=tuple(stance for stance in stances if stance != "asserted"),
        polarity=negatives % 2 == 0,
        modal=auxiliary or (telling[0] if telling else None),
        aspect=next((h for h in holders if h in words.ASPECT_HOLDERS), None),
        plain_state=find_child(parsed, verb, ("acomp", "attr")) is not None,
        future_in_past=auxiliary == "would" and not (negated and _is_withheld(parsed, verb, auxiliary)),
        narrated=_is_narrated(parsed, verb),
        hypothetical=auxiliary == "would" and _tells_consequence(parsed, head, verb),
        tense=_read_tense(parsed, head, auxiliary),
        perfect=_has_auxiliary(parsed, (head, verb), "have", "VBN"),
        progressive=_has_auxiliary(parsed, (head, verb), "be", "VBG"),
        passive=_is_passive_form(parsed, verb),
    )


def read_event_noun(parsed: Parsed, noun: int) -> Predicate:
    """The event that a noun names, also under one that says it is claimed ("claims of") or begins ("the onset of")."""
    event, lemma = noun, parsed.tokens[noun].lemma
    aspect = ASPECT_NOUNS.get(lemma)
    if lemma in words.CLAIM_NOUNS or aspect is not None:
        preposition = find_child(parsed, noun, ("prep",))
        inner = find_child(parsed, preposition, ("pobj", "pcomp")) if preposition is not None else None
        named = inner is not None and (aspect is None or parsed.tokens[inner].lemma in EVENTS)
        event = inner if inner is not None and named else noun
    return Predicate(
        head=noun, verb=event, chain=tuple(sorted({noun, event})), aspect=aspect if event != noun else None
    )


def _walk_holders(parsed: Parsed, head: int) -> Iterator[Step]:
    for _ in range(_DEEPEST):
        step = _step_down(parsed, head)
        if step is None:
            return
        yield step
        head = step.verb


def _step_down(parsed: Parsed, verb: int) -> Step | None:
    """What the verb holds, if it is a holder."""
    for child in parsed.children[verb]:
        rule = STEPS.get(parsed.tokens[child].dep)
        step = rule(parsed, verb, child) if rule else None
        if step is not None:
            return step
    return None


def _is_withheld(parsed: Parsed, verb: int, auxiliary: str) -> bool:
    """As in "could not be reached", "would not comment": so it was."""
    if auxiliary == "could":
        return True
    return auxiliary == "would" and find_lemma(parsed, verb) in words.WITHHOLDING


def _is_narrated(parsed: Parsed, verb: int) -> bool:
    """As in "he would later become mayor": it did happen."""
    told = (parsed.tokens[child] for child in parsed.children[verb])
    return any(token.dep == "advmod" and token.lemma in ("later", "subsequently") for token in told)


def _tells_consequence(parsed: Parsed, head: int, verb: int) -> bool:
    """Whether a thing, not a person, would bring something about: what would be if it came to pass."""
    subject = find_child(parsed, head, ("nsubj",))
    if subject is None or find_lemma(parsed, verb) not in words.EFFECT_VERBS:
        return False
    token = parsed.tokens[subject]
    named = any(name.first <= subject < name.last for name in parsed.names if name.label in ("PERSON", "ORG", "GPE"))
    return token.pos == "NOUN" and not named and token.lemma not in words.SPEAKING_NOUNS | words.SINGULARS


def _find_table(parsed: Parsed, verb: int) -> dict[str, Stance]:
    return words.PASSIVE_HOLDERS if _is_passive_form(parsed, verb) else words.ACTIVE_HOLDERS


def _step_over_infinitive(parsed: Parsed, verb: int, held: int) -> Step | None:
    """As from "plans" to "to travel", from "is" to "to travel"."""
    token = parsed.tokens[verb]
    if parsed.tokens[held].pos not in VERBAL:
        return None
    stance = _find_table(parsed, verb).get(find_lemma(parsed, verb))
    if stance is not None and (token.lemma != "go" or token.tag == "VBG"):
        return Step(verb=held, holder=verb, stance=stance)
    if token.lemma != "be" or not has_infinitive(parsed, held) or _is_stative(parsed, verb, held):
        return None
    if parsed.tokens[held].lemma in words.PERCEIVING and _is_passive_form(parsed, held):
        return Step(verb=held, holder=verb, stance="asserted")  # "nobody is to be seen": can be, not will be
    return Step(verb=held, holder=verb, stance="planned")


def _is_stative(parsed: Parsed, verb: int, held: int) -> bool:
    """Whether "to" after "be" is no plan: "it is in her interest to", "our aim is to"."""
    told = find_child(parsed, verb, ("acomp", "attr")) is not None or any(
        parsed.tokens[child].dep == "prep" for child in parsed.children[verb] if verb < child < held
    )
    subject = find_child(parsed, verb, ("nsubj",))
    return told or (subject is not None and parsed.tokens[subject].lemma in words.PURPOSE_NOUNS)


def _step_over_participle(parsed: Parsed, verb: int, held: int) -> Step | None:
    """As in "a woman found guilty could be jailed", where the parser takes "found" for the main verb."""
    token = parsed.tokens[verb]
    if token.tag not in ("VBD", "VBN") or (token.lemma in words.FRAME_VERBS and token.lemma != "find"):
        return None
    if (
        find_child(parsed, held, ("nsubj", "nsubjpass", "mark", "expl")) is not None
        or _find_modal(parsed, held) is None
    ):
        return None
    return Step(verb=held, holder=verb, stance="asserted") if held > verb else None


def _step_over_adjective(parsed: Parsed, _verb: int, adjective: int) -> Step | None:
    """As in "likely" to its "to win"."""
    stance = words.ADJECTIVE_HOLDERS.get(parsed.tokens[adjective].lemma)
    held = find_child(parsed, adjective, ("xcomp",)) if stance else None
    if stance is None or held is None or parsed.tokens[held].pos not in VERBAL:
        return None
    return Step(verb=held, holder=adjective, stance=stance)


def _step_over_preposition(parsed: Parsed, verb: int, preposition: int) -> Step | None:
    """As from "refrained" over "from" to "hosting"."""
    lemma = parsed.tokens[verb].lemma
    if words.HOLDER_PREPOSITIONS.get(lemma) != parsed.tokens[preposition].lemma:
        return None
    held = find_child(parsed, preposition, ("pcomp",))
    stance = _find_table(parsed, verb).get(lemma)
    if stance is None or held is None or parsed.tokens[held].pos not in VERBAL:
        return None
    return Step(verb=held, holder=verb, stance=stance)


def _step_over_noun(parsed: Parsed, verb: int, noun: int) -> Step | None:
    """As in "expressed" over "intentions" to "enhance"."""
    stance = words.NOUN_HOLDERS.get(parsed.tokens[noun].lemma)
    if find_lemma(parsed, verb) not in words.NOUN_HOLDER_VERBS:
        return None
    held = find_child(parsed, noun, ("acl",)) if stance else None
    if stance is None or held is None or not has_infinitive(parsed, held):
        return None
    if find_child(parsed, noun, ("poss", "prep")) is not None or find_child(parsed, held, ("nsubj",)) is not None:
        return None
    return Step(verb=held, holder=noun, stance=stance)


STEPS: dict[str, Callable[[Parsed, int, int], Step | None]] = {
    "xcomp": _step_over_infinitive,
    "ccomp": _step_over_participle,
    "acomp": _step_over_adjective,
    "attr": _step_over_adjective,
    "oprd": _step_over_adjective,
    "prep": _step_over_preposition,
    "dobj": _step_over_noun,
}


def _find_modal(parsed: Parsed, head: int) -> str | None:
    for child in parsed.children[head]:
        token = parsed.tokens[child]
        if token.dep == "aux" and token.tag == "MD":
            text = token.text.lower().replace("’", "'")
            return None if text == "'s" else _FULL_MODALS.get(text, text)
    return None


def _read_adverbs(parsed: Parsed, chain: tuple[int, ...]) -> Iterator[Stance]:
    for word in chain:
        for child in parsed.children[word]:
            token = parsed.tokens[child]
            if token.dep == "advmod" and token.lemma in words.ADVERBS:
                yield words.ADVERBS[token.lemma]


def _read_announcement(parsed: Parsed, verb: int) -> Iterator[Stance]:
    """As in "talks were planned", "a visit was announced": the event is still to come."""
    lemma = parsed.tokens[verb].lemma
    due = find_child(parsed, verb, ("acomp",))
    if due is not None and parsed.tokens[due].lemma == "due" and _is_timed(parsed, due):
        yield "planned"
    if lemma in words.SETTING_VERBS and is_passive(parsed, verb) and _is_timed(parsed, verb):
        yield "planned"
    if lemma not in words.ANNOUNCING_VERBS or not is_passive(parsed, verb):
        return
    subject = find_child(parsed, verb, ("nsubjpass",))
    if subject is not None and (lemma != "announce" or parsed.tokens[subject].lemma in words.GATHERINGS):
        yield "planned"


def _is_timed(parsed: Parsed, word: int) -> bool:
    """As in "set for March", "due on Friday": a day or a month stands behind it."""
    for child in parsed.children[word]:
        thing = find_child(parsed, child, ("pobj",)) if parsed.tokens[child].lemma in ("for", "on", "in") else None
        if thing is not None and _names_time(parsed, thing):
            return True
    return False


def _names_time(parsed: Parsed, thing: int) -> bool:
    return any(name.first <= thing < name.last and name.label in ("DATE", "TIME") for name in parsed.names)


def _is_negated(parsed: Parsed, word: int) -> bool:
    """Whether a negation stands with the word, or with its subject or object as "no"."""
    return any(_negates(parsed, child, word) for child in parsed.children[word])


def _is_aim_negated(parsed: Parsed, verb: int) -> bool:
    """As in "voted not to sell the land"."""
    held = find_child(parsed, verb, ("xcomp",))
    if find_child(parsed, verb, ("dobj", "dative")) is not None:
        return False  # "told him not to speak"
    negation = find_child(parsed, held, ("neg",)) if held is not None and has_infinitive(parsed, held) else None
    return negation is not None and parsed.tokens[negation + 1].tag == "TO"


def _negates(parsed: Parsed, child: int, word: int) -> bool:
    token = parsed.tokens[child]
    lemma = token.text.lower()
    if lemma == "longer" and parsed.tokens[child - 1].text.lower() == "no":
        return True
    if token.dep in ("neg", "advmod", "preconj") and lemma in words.NEGATIVE_WORDS:
        following = parsed.tokens[child + 1].lemma if child + 1 < len(parsed.tokens) else ""
        return following not in words.NOT_NEGATING_NEXT
    if token.dep == "cc":
        return lemma in ("nor", "neither") and child < word
    if token.dep not in _NEGATABLE or (child > word and follows_comma(parsed, find_first_word(parsed, child))):
        return False  # "nine were hurt, none of them seriously"
    return lemma in words.NEGATIVE_WORDS or _has_no(parsed, child)


def _says_not_yet(parsed: Parsed, head: int) -> bool:
    """As in "has yet to reply"."""
    following = parsed.tokens[head + 1 : head + 3]
    return parsed.tokens[head].lemma in {"have", "be"} and [token.text for token in following] == ["yet", "to"]


def _has_no(parsed: Parsed, noun: int) -> bool:
    """Whether the phrase begins with "no", "neither" or "not" ("not one tank")."""
    first = find_child(parsed, noun, ("det", "preconj", "neg"))
    if first is not None and first < noun and parsed.tokens[first].text.lower() in _NEGATING:
        return True
    opener = parsed.tokens[find_first_word(parsed, noun)]
    return opener.text.lower() == "not" and parsed.tokens[opener.index + 1].text.lower() in _SCALE_ENDS


def _read_tense(parsed: Parsed, head: int, modal: str | None) -> Tense:
    if modal in ("will", "shall"):
        return "future"
    tags = [parsed.tokens[head].tag]
    tags += [
        parsed.tokens[child].tag for child in parsed.children[head] if parsed.tokens[child].dep in ("aux", "auxpass")
    ]
    if "VBD" in tags:
        return "past"
    return "present" if "VBZ" in tags or "VBP" in tags else "none"


def _has_auxiliary(parsed: Parsed, verbs: tuple[int, ...], lemma: str, tag: str) -> bool:
    """Whether one of the verbs, or its passive auxiliary, has the form `tag` with the auxiliary `lemma`."""
    for verb in verbs:
        children = [parsed.tokens[child] for child in parsed.children[verb]]
        forms = {parsed.tokens[verb].tag, *(child.tag for child in children if child.dep in ("aux", "auxpass"))}
        if tag in forms and any(
            child.dep in ("aux", "auxpass") and find_lemma(parsed, child.index) == lemma for child in children
        ):
            return True
    return False


def _is_passive_form(parsed: Parsed, verb: int) -> bool:
    if is_passive(parsed, verb):
        return True
    token = parsed.tokens[verb]
    if token.tag == "VBN" and token.dep == "conj" and is_passive(parsed, token.head):
        return find_child(parsed, verb, ("aux", "dobj")) is None
    if token.tag != "VBN" or token.dep not in ("acl", "advcl"):
        return False
    return find_child(parsed, verb, ("aux", "nsubj")) is None
