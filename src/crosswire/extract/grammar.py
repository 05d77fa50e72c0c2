"""What a parse says about one word: its children, subject, form, and the phrase around it."""

from collections.abc import Collection, Iterator

from crosswire.model import Parsed, Range

SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))
FINITE_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD"))
VERBAL = frozenset(("VERB", "AUX"))
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
RELATIVE_TAGS = frozenset(("WDT", "WP", "WP$", "WRB"))
SUBSTANCE = frozenset(
    ("dobj", "prep", "attr", "acomp", "xcomp", "ccomp", "agent", "dative", "oprd", "npadvmod", "prt", "advcl")
)
CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
_ASIDES = frozenset(("relcl", "acl", "advcl", "parataxis", "ccomp"))


def find_child(parsed: Parsed, index: int, deps: Collection[str]) -> int | None:
    """The first child of the word with one of these labels, or None."""
    for child in parsed.children[index]:
        if parsed.tokens[child].dep in deps:
            return child
    return None


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


def walk_phrase(parsed: Parsed, head: int) -> Iterator[int]:
    """The words of the phrase that `head` heads, without trailing clauses and what commas set apart."""
    yield head
    for child in parsed.children[head]:
        token = parsed.tokens[child]
        if token.dep in _ASIDES or token.dep in ("punct", "cc") and child > head:
            continue
        if token.dep == "appos" and follows_comma(parsed, find_first_word(parsed, child)):
            continue
        yield from walk_phrase(parsed, child)


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
    words = set(walk_phrase(parsed, head))
    first = last = head
    for word in sorted((word for word in words if word < head), reverse=True):
        first = word if _is_bridged(parsed, word, first) else first
    for word in sorted(word for word in words if word > head):
        last = word if _is_bridged(parsed, last, word) else last
    return Range(start=parsed.tokens[first].start, end=parsed.tokens[last].end)


def _is_bridged(parsed: Parsed, left: int, right: int) -> bool:
    """Whether only marks and "and" stand between the two words."""
    return all(token.dep in ("punct", "cc", "preconj") for token in parsed.tokens[left + 1 : right])


def has_tense(parsed: Parsed, word: int) -> bool:
    """Finite, or a past tense that the parser takes for a participle ("soldiers gathered")."""
    if is_finite(parsed, word):
        return True
    return parsed.tokens[word].tag == "VBN" and find_child(parsed, word, ("nsubj",)) is not None


def has_substance(parsed: Parsed, word: int) -> bool:
    """Whether the verb has more than itself to say."""
    return any(parsed.tokens[child].dep in SUBSTANCE for child in parsed.children[word])
