"""What a parse says about one word: its children, subject, form, and the phrase around it."""

from collections.abc import Collection, Sequence

from crosswire.languages.en.stance import SHORT_PASTS, VERB_FORMS
from crosswire.model import Parsed, Range

SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))
FINITE_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD"))
VERBAL = frozenset(("VERB", "AUX"))
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
RELATIVE_TAGS = frozenset(("WDT", "WP", "WP$", "WRB"))
SUBSTANCE = frozenset(
    ("dobj", "prep", "attr", "acomp", "xcomp", "ccomp", "agent", "dative", "oprd", "npadvmod", "prt", "advcl")
)
PARTICLES = frozenset(("out", "off", "up", "down", "away", "over"))
CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
_ASIDES = frozenset(("relcl", "acl", "advcl", "parataxis", "ccomp"))
_JOINTS = frozenset(("punct", "cc"))
_BRIDGES = frozenset(("punct", "cc", "preconj", "case"))


def find_lemma(parsed: Parsed, index: int) -> str:
    """The word's lemma, set right where the parser is known to get it wrong."""
    token = parsed.tokens[index]
    return VERB_FORMS.get(token.text.lower(), token.lemma) if is_verb(parsed, index) else token.lemma


def is_verb(parsed: Parsed, index: int) -> bool:
    """Whether the word is a verb, also one that the parser takes for a noun although it has a subject ("shot")."""
    token = parsed.tokens[index]
    if token.pos in VERBAL:
        return True
    return token.lemma in SHORT_PASTS and find_child(parsed, index, ("nsubj",)) is not None


def find_child(parsed: Parsed, index: int, deps: Collection[str]) -> int | None:
    """The first child of the word with one of these labels, or None."""
    for child in parsed.children[index]:
        if parsed.tokens[child].dep in deps:
            return child
    return None


def is_particle(parsed: Parsed, child: int) -> bool:
    """Whether the word makes one verb with the one before it: "shut down", "walked out of the talks"."""
    token = parsed.tokens[child]
    if token.dep == "prt":
        return True
    beside = token.head == child - 1 and token.lemma in PARTICLES
    return beside and token.dep == "prep" and find_child(parsed, child, ("pobj", "pcomp")) is None


def find_subject(parsed: Parsed, index: int) -> int | None:
    """The head of the verb's own subject, a real one before "there"; None where it has none."""
    found = None
    for child in parsed.children[index]:
        dep = parsed.tokens[child].dep
        if dep in SUBJECTS:
            if dep != "expl":
                return child
            found = child
    return found


def is_finite(parsed: Parsed, index: int) -> bool:
    """Whether the verb, or an auxiliary of its, carries a tense."""
    token = parsed.tokens[index]
    if token.tag in FINITE_TAGS:
        return True
    return any(
        parsed.tokens[child].tag in FINITE_TAGS
        for child in parsed.children[index]
        if parsed.tokens[child].dep in ("aux", "auxpass")
    )


def is_passive(parsed: Parsed, index: int) -> bool:
    """Whether the verb has a passive auxiliary."""
    return find_child(parsed, index, ("auxpass",)) is not None


def has_infinitive(parsed: Parsed, index: int) -> bool:
    """Whether the verb stands with "to"."""
    return any(parsed.tokens[child].tag == "TO" for child in parsed.children[index])


def follows_comma(parsed: Parsed, index: int) -> bool:
    """Whether a comma or a dash stands right before the word."""
    return index > 0 and parsed.tokens[index - 1].text in {",", "—", "–", "-", "--", "(", ";"}


def find_phrase_words(parsed: Parsed, head: int) -> list[int]:
    """The words of the phrase that `head` heads, sorted, without trailing clauses and what commas set apart."""
    tokens, children = parsed.tokens, parsed.children
    found = [head]
    waiting = [head]
    while waiting:
        above = waiting.pop()
        for child in children[above]:
            dep = tokens[child].dep
            if (
                dep in _ASIDES
                or dep == "mark"
                or (dep in _JOINTS and child > above)
                or (dep == "case" and above == head)
            ):
                continue
            if dep == "appos" and follows_comma(parsed, find_first_word(parsed, child)):
                continue
            found.append(child)
            waiting.append(child)
    found.sort()
    return _cut_loose(parsed, found, head)


def _cut_loose(parsed: Parsed, found: list[int], head: int) -> list[int]:
    """The words around the head between which only marks and "and" are missing."""
    at = found.index(head)
    first = last = at
    while first > 0 and _is_bridged(parsed, found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and _is_bridged(parsed, found[last], found[last + 1]):
        last += 1
    return found[first : last + 1]


def _is_bridged(parsed: Parsed, left: int, right: int) -> bool:
    return right == left + 1 or all(token.dep in _BRIDGES for token in parsed.tokens[left + 1 : right])


def find_first_word(parsed: Parsed, head: int) -> int:
    """The leftmost word of the subtree, going down its left edge."""
    children = parsed.children[head]
    while children and children[0] < head:
        head = children[0]
        children = parsed.children[head]
    return head


def find_last_word(parsed: Parsed, head: int) -> int:
    """The rightmost word of the subtree, going down its right edge."""
    children = parsed.children[head]
    while children and children[-1] > head:
        head = children[-1]
        children = parsed.children[head]
    return head


def find_phrase(parsed: Parsed, head: int) -> Range:
    """Where the phrase that `head` heads begins and ends."""
    return cover_words(parsed, find_phrase_words(parsed, head))


def cover_words(parsed: Parsed, found: Sequence[int]) -> Range:
    """The stretch of text from the first of the words to the last."""
    return Range(start=parsed.tokens[found[0]].start, end=parsed.tokens[found[-1]].end)


def has_tense(parsed: Parsed, word: int) -> bool:
    """Finite, or a past tense that the parser takes for a participle or an infinitive ("soldiers gathered")."""
    if is_finite(parsed, word) or _is_plain_present(parsed, word):
        return True
    return parsed.tokens[word].tag in ("VBN", "NN") and find_child(parsed, word, ("nsubj", "nsubjpass")) is not None


def _is_plain_present(parsed: Parsed, word: int) -> bool:
    """As in "the parties hold 141 seats", where the parser takes "hold" for an infinitive."""
    token = parsed.tokens[word]
    if token.tag != "VB" or token.dep != "ROOT" or find_child(parsed, word, ("aux", "auxpass", "mark")) is not None:
        return False
    subject = find_child(parsed, word, ("nsubj",))
    return subject is not None and subject < word and parsed.tokens[subject].tag in ("NNS", "NNPS")


def has_substance(parsed: Parsed, word: int) -> bool:
    """Whether the verb has more than itself to say."""
    return any(parsed.tokens[child].dep in SUBSTANCE for child in parsed.children[word])
