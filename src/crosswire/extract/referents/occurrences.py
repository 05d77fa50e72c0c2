"""Where mentions stand: their words, their head, their part in the sentence."""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.languages.en.reference import OBJECT_CONTROL_VERBS
from crosswire.model import Mention, Parsed

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})


class Occurrence(Struct, frozen=True, kw_only=True):
    """A mention in its sentence: token positions, end exclusive, and the part that it plays."""

    position: int  # in the article's mentions
    first: int
    last: int
    head: int
    sentence: int
    part: str  # subject | topic (owner of the subject) | agent | object | oblique | owner | title | other


def find_occurrences(parsed: Parsed, mentions: Sequence[Mention]) -> list[Occurrence]:
    """Where each mention stands, in the order of `mentions`."""
    starts = {token.start: token.index for token in parsed.tokens}
    found = []
    for position, mention in enumerate(mentions):
        first = starts[mention.start]
        last = first + 1
        while last < len(parsed.tokens) and parsed.tokens[last].start < mention.end:
            last += 1
        head = find_head(parsed, first, last)
        sentence, part = parsed.sentence_of[head], find_part(parsed, head)
        found.append(Occurrence(position=position, first=first, last=last, head=head, sentence=sentence, part=part))
    return found


def find_head(parsed: Parsed, first: int, last: int) -> int:
    """The word that the others of the stretch hang on: the last whose own head lies outside, or is itself."""
    heads = [
        at for at in range(first, last) if not first <= parsed.tokens[at].head < last or parsed.tokens[at].head == at
    ]
    nouns = [at for at in heads if parsed.tokens[at].pos in {"NOUN", "PROPN", "PRON"}]
    return (nouns or heads or [last - 1])[-1]


def find_part(parsed: Parsed, head: int) -> str:
    """The part that the word plays in its clause; joined and apposed words play that of the first."""
    token = parsed.tokens[head]
    for _ in range(4):
        if token.dep not in {"conj", "appos"} or token.head == token.index:
            break
        token = parsed.tokens[token.head]
    if token.dep in _SUBJECTS:
        return "subject"
    if token.dep == "poss":
        topic = token.tag != "PRP$" and parsed.tokens[token.head].dep in _SUBJECTS
        return "topic" if topic else "owner"
    if token.dep in {"dobj", "dative", "attr", "oprd"}:
        return "object"
    if token.dep == "pobj":
        return "agent" if parsed.tokens[token.head].dep == "agent" else "oblique"
    return "title" if token.dep in {"compound", "amod", "nmod"} else "other"


def find_verb(parsed: Parsed, index: int) -> int:
    """The verb whose clause the word belongs to, or the root of its sentence."""
    token = parsed.tokens[index]
    for _ in range(12):
        if token.head == token.index:
            break
        token = parsed.tokens[token.head]
        if token.pos in {"VERB", "AUX"}:
            break
    return token.index


def find_subject(parsed: Parsed, verb: int) -> int | None:
    """The subject of the verb, or that of the verb which it is joined to or completes."""
    for _ in range(4):
        for child in parsed.children[verb]:
            if parsed.tokens[child].dep in _SUBJECTS:
                return child
        token = parsed.tokens[verb]
        if token.dep not in {"conj", "xcomp", "advcl", "aux"} or token.head == verb:
            return None
        relative = _find_relative_subject(parsed, token.head, verb) if token.dep == "conj" else None
        if relative is not None:
            return relative
        verb = token.head
        if token.dep == "xcomp" and parsed.tokens[verb].lemma in OBJECT_CONTROL_VERBS:
            made = next((child for child in parsed.children[verb] if parsed.tokens[child].dep == "dobj"), None)
            if made is not None:
                return made
    return None


def _find_relative_subject(parsed: Parsed, passive: int, verb: int) -> int | None:
    """The "who" of a clause between a passive and an active verb that the parser joins: "was met by Lee, who
    smiled, hugged him".
    """
    tokens = parsed.tokens
    if not any(tokens[child].dep == "auxpass" for child in parsed.children[passive]):
        return None
    if any(tokens[child].dep in {"auxpass", "aux"} for child in parsed.children[verb]):
        return None
    return next((at for at in range(verb, passive, -1) if tokens[at].tag == "WP" and tokens[at].dep == "nsubj"), None)


def is_under(parsed: Parsed, index: int, above: int) -> bool:
    """Whether the word hangs, at whatever depth, on the word `above`."""
    for _ in range(40):
        if index == above:
            return True
        head = parsed.tokens[index].head
        if head == index:
            return False
        index = head
    return False
