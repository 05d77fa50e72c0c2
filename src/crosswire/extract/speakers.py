"""Who says it: the word that heads the source's phrase, and the span of that phrase."""

from crosswire.extract.syntax import Syntax, cut_range, find_noun_phrase
from crosswire.languages.en.cues import LIGHT_VERBS
from crosswire.model import Range

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOBODY = frozenset({"there", "what", "whatever", "this", "that", "which", "who", "it", "such"})
_QUOTING = frozenset({"quote", "cite", "report", "hear", "describe"})
_SUBJECT = frozenset({"nsubj"})
_PASSIVE = frozenset({"nsubjpass", "auxpass", "agent"})
_SHORT = frozenset({"'s", "’s"})
_AFTER_VERB = frozenset({"dobj", "attr", "oprd", "npadvmod", "nsubj", "dep", "appos"})
_MAX_CLIMB = 6


def find_subject(syntax: Syntax, verb: int, depth: int = 0) -> int | None:
    """The word that heads the phrase of whoever does what `verb` says, or None where the text does not say."""
    if depth > _MAX_CLIMB:
        return None
    if is_passive(syntax, verb):
        return _find_by_agent(syntax, verb)
    own = syntax.find_child(verb, _SUBJECT)
    if own is None and syntax.tokens[verb].tag == "VBN":
        own = syntax.find_child(verb, frozenset({"nsubjpass"}))
    if own is not None:
        return _resolve_relative(syntax, own, verb)
    return _inherit_subject(syntax, verb, depth)


def is_passive(syntax: Syntax, verb: int) -> bool:
    """Whether the verb is in the passive voice: "was said", "as reported by", not "he's said"."""
    if syntax.tokens[verb].tag != "VBN" or _is_perfect_active(syntax, verb):
        return False
    marks = syntax.find_children(verb, _PASSIVE)
    short = [mark for mark in marks if syntax.tokens[mark].dep == "auxpass" and syntax.tokens[mark].text in _SHORT]
    if short and syntax.find_child(verb, frozenset({"ccomp"})) is not None:
        return False
    return bool(marks)


def _is_perfect_active(syntax: Syntax, verb: int) -> bool:
    has = any(syntax.tokens[child].lemma == "have" for child in syntax.find_children(verb, frozenset({"aux"})))
    return has and syntax.find_child(verb, _PASSIVE) is None


def _find_by_agent(syntax: Syntax, verb: int) -> int | None:
    by = syntax.find_child(verb, frozenset({"agent"}))
    return None if by is None else syntax.find_child(by, frozenset({"pobj"}))


def _resolve_relative(syntax: Syntax, subject: int, verb: int) -> int | None:
    token = syntax.tokens[subject]
    if token.tag not in ("WP", "WDT") and not (token.lemma in _RELATIVE and syntax.tokens[verb].dep == "relcl"):
        return subject
    while syntax.tokens[verb].dep == "conj":
        verb = syntax.tokens[verb].head
    return syntax.tokens[verb].head if syntax.tokens[verb].dep == "relcl" else None


def _inherit_subject(syntax: Syntax, verb: int, depth: int) -> int | None:
    token = syntax.tokens[verb]
    head = syntax.tokens[token.head]
    if head.index == verb:
        return None
    if token.dep in ("acl", "relcl") and head.pos in _NOMINAL:
        return head.index
    if token.dep == "pcomp":
        return _find_subject_of_gerund(syntax, head.index, depth)
    if head.pos not in ("VERB", "AUX"):
        return None
    if token.dep in ("conj", "advcl", "dep", "ccomp", "xcomp", "parataxis") and head.index != verb:
        return _find_governing_subject(syntax, head.index, depth)
    return None


def _find_subject_of_gerund(syntax: Syntax, preposition: int, depth: int) -> int | None:
    """The subject of "saying" in "was quoted as saying", "by saying", "quoted him as saying"."""
    governor = syntax.tokens[syntax.tokens[preposition].head]
    if governor.lemma in _QUOTING and syntax.tokens[preposition].lemma == "as":
        return syntax.find_child(governor.index, frozenset({"nsubjpass", "dobj"}))
    if governor.pos in ("VERB", "AUX"):
        return _find_governing_subject(syntax, governor.index, depth)
    return None


def _find_governing_subject(syntax: Syntax, verb: int, depth: int) -> int | None:
    if is_passive(syntax, verb):
        return syntax.find_child(verb, frozenset({"nsubjpass"}))
    return find_subject(syntax, verb, depth + 1)


def find_owner(syntax: Syntax, noun: int) -> int | None:
    """The word that heads the phrase of whoever a noun's words come from: "his claim", "a warning by doctors"."""
    owner = syntax.find_child(noun, frozenset({"poss"}))
    if owner is not None:
        return owner
    for preposition in syntax.find_children(noun, frozenset({"prep", "agent"})):
        if syntax.tokens[preposition].lemma in ("by", "from"):
            return syntax.find_child(preposition, frozenset({"pobj"}))
    carrier = syntax.tokens[syntax.tokens[noun].head]
    if carrier.lemma in LIGHT_VERBS and syntax.tokens[noun].dep in ("dobj", "nsubjpass"):
        return find_subject(syntax, carrier.index)
    return None


def find_speaker_range(syntax: Syntax, head: int | None) -> Range | None:
    """The span of the source's noun phrase, without trailing clauses and asides; None where nobody is named."""
    if head is None or syntax.tokens[head].lemma in _NOBODY and syntax.tokens[head].pos != "PROPN":
        return _find_it(syntax, head)
    if syntax.tokens[head].pos not in _NOMINAL and syntax.tokens[head].pos != "DET":
        return None
    first, last = find_noun_phrase(syntax, head)
    while last > first and syntax.tokens[last].tag in ("POS", ",", "``", "''"):
        last -= 1
    while first < last and syntax.tokens[first].tag in (",", "``", "''", ":"):
        first += 1
    return cut_range(syntax, (first, last))


def _find_it(syntax: Syntax, head: int | None) -> Range | None:
    """"It" speaks ("It also noted that ..."), the other empty words do not."""
    if head is None or syntax.tokens[head].text.lower() != "it":
        return None
    return cut_range(syntax, (head, head))


def find_inverted_subject(syntax: Syntax, verb: int) -> int | None:
    """The subject in "“...,” said the mayor", where it follows its verb right after a quotation or a comma."""
    if verb == 0 or not (verb - 1 in syntax.closers or syntax.tokens[verb - 1].text == ","):
        return None
    for child in syntax.find_children(verb, _AFTER_VERB):
        if child > verb and syntax.left[child] <= verb + 2 and syntax.tokens[child].pos in ("NOUN", "PROPN", "PRON"):
            return child
    following = verb + 1
    if following < len(syntax.tokens) and syntax.tokens[following].pos in ("PROPN", "NOUN", "DET", "PRON"):
        return _climb(syntax, following, verb)
    return None


def _climb(syntax: Syntax, index: int, verb: int) -> int | None:
    for _ in range(4):
        head = syntax.tokens[index].head
        if head <= verb or syntax.tokens[head].pos not in ("NOUN", "PROPN", "PRON"):
            break
        index = head
    return index if syntax.tokens[index].pos in ("NOUN", "PROPN", "PRON") else None
