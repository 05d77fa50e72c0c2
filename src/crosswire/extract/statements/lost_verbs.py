"""Main verbs that the parser takes for participles of their own subject: "Tens of thousands celebrated in the streets."

A sentence that ends in a full stop has a verb. Where its top is a noun, and behind the noun stands a past tense that
cannot be what was done to it, that is the verb.
"""

from collections.abc import Iterator

from crosswire.extract.statements.grammar import (
    NOMINAL,
    find_child,
    find_first_word,
    has_infinitive,
    has_tense,
)
from crosswire.languages.en import stance as words
from crosswire.model import Parsed, Token

Changes = Iterator[tuple[int, dict[str, str | int]]]  # a word, and what its fields should be

_OPENING = frozenset(("npadvmod", "advmod", "prep", "punct", "cc"))
_COMMAS = frozenset((",", "—", "–", "--"))


def give_noun_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "Two women, aged 88 and 91, drowned in their beds." they drowned: nobody is "drowned in their beds"."""
    noun = parsed.tokens[token.head]
    if noun.dep != "ROOT" or noun.pos not in NOMINAL or token.tag not in ("VBN", "VBD") or token.index < noun.index:
        return
    if not _ends_sentence(parsed, noun.index) or not _stands_behind(parsed, noun.index, token.index):
        return
    if find_child(parsed, token.index, ("agent", "aux", "auxpass", "mark", "nsubj", "nsubjpass")) is not None:
        return
    if not _is_active(parsed, token):
        return
    yield noun.index, {"head": token.index, "dep": "nsubj"}
    yield token.index, {"head": token.index, "dep": "ROOT", "tag": "VBD", "pos": "VERB"}
    for child in parsed.children[noun.index]:
        if child > token.index or _opens(parsed, child, noun.index):
            yield child, {"head": token.index}


def _ends_sentence(parsed: Parsed, word: int) -> bool:
    """Whether the sentence is one of the text: it ends as sentences do, and is no line of a list."""
    sentence = parsed.sentences[parsed.sentence_of[word]]
    return not sentence.headline and parsed.text[sentence.start : sentence.end].rstrip("\"”’' ")[-1:] in {".", "!"}


def _stands_behind(parsed: Parsed, noun: int, verb: int) -> bool:
    """Whether nothing stands between the two but what belongs to the noun, with commas on both sides or none."""
    between = range(noun + 1, verb)
    if any(parsed.tokens[word].text in {":", ";"} for word in between):
        return False
    commas = [word for word in between if parsed.tokens[word].text in _COMMAS]
    return not commas or (commas[-1] == verb - 1 and len(commas) > 1)


def _is_active(parsed: Parsed, token: Token) -> bool:
    """Whether the participle can only be a past tense."""
    if token.lemma in words.INTRANSITIVES | words.MOSTLY_INTRANSITIVES:
        return find_child(parsed, token.index, ("dobj",)) is None or token.lemma not in words.MOSTLY_INTRANSITIVES
    done = find_child(parsed, token.index, ("xcomp",))
    if token.lemma in words.RESOLVING_VERBS and done is not None and has_infinitive(parsed, done):
        return True
    joined = find_child(parsed, token.index, ("conj",))
    if joined is not None and has_tense(parsed, joined) and parsed.tokens[joined].tag != "VBN":
        return find_child(parsed, joined, ("nsubj", "nsubjpass")) is None
    return joined is not None and find_child(parsed, joined, ("aux", "auxpass")) is not None


def _opens(parsed: Parsed, child: int, noun: int) -> bool:
    """Whether a phrase before the noun is about the verb: "This summer, ..."."""
    if child > noun or parsed.tokens[child].dep not in _OPENING:
        return False
    first = find_first_word(parsed, noun)
    return child == first or parsed.tokens[child].text == "," or find_first_word(parsed, child) == first
