"""Which noun "who", "which" or "that" stands for.

The parser takes the nearest, which is often a place ("a girl from Tarn, who"), a thing ("opponents of the mine who")
or of another number than the verb ("figures for water that have"). Where two nouns may be meant, none is.
"""

from collections.abc import Iterator

from crosswire.extract.statements.grammar import NOMINAL, find_child, follows_comma
from crosswire.languages.en.counted_people import BODIES
from crosswire.languages.en.stance import NUMBERLESS_NOUNS, ORIGIN_PREPOSITIONS
from crosswire.languages.en.titles import PEOPLE_NOUNS, PERSON_NOUNS, TITLES
from crosswire.model import Parsed

PLACE_LABELS = frozenset(("GPE", "LOC", "FAC", "DATE"))
_ACTING_LABELS = frozenset(("PERSON", "ORG", "NORP"))
_OF_PEOPLE = frozenset(("who", "whom"))
_OF_THINGS = frozenset(("which", "that"))
_NO_THINGS = frozenset(("PERSON", "DATE", "TIME"))  # "a ring of the 14th century that weighs ..."
_PEOPLE = PERSON_NOUNS | PEOPLE_NOUNS | TITLES | BODIES
_DOER_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "woman", "ess")
_SUBJECT_DEPS = ("nsubj", "nsubjpass")
_DASHES = frozenset(("--", "—", "–"))
_REACH = 3  # nouns that the phrase hangs on, one on the other


def find_antecedent(parsed: Parsed, noun: int, pronoun: int) -> int | None:
    """The word that the pronoun behind `noun` stands for; None where that is in doubt."""
    text = parsed.tokens[pronoun].text.lower()
    noun = _find_before_dashes(parsed, noun, pronoun) or noun
    if text in _OF_PEOPLE and _is_own_thing(parsed, noun, pronoun):
        return None
    if text in _OF_PEOPLE:
        if find_label(parsed, noun) not in _ACTING_LABELS:
            noun = _find_nearest_actor(parsed, pronoun, noun) or noun
        noun = _find_person_from(parsed, noun) or noun
    if text in _OF_THINGS and find_label(parsed, noun) == "PERSON":
        noun = _find_nearest_thing(parsed, pronoun, noun) or noun
    noun = _pass_misfits(parsed, noun, text)
    return _find_of_number(parsed, noun, pronoun) if text in _OF_THINGS else noun


def _is_own_thing(parsed: Parsed, noun: int, pronoun: int) -> bool:
    """As in "It was the cleaner, on her own phone, who had found him": no phone has."""
    preposition = parsed.tokens[parsed.tokens[noun].head]
    apart = preposition.dep == "prep" and follows_comma(parsed, preposition.index) and follows_comma(parsed, pronoun)
    owned = parsed.tokens[noun].dep == "pobj" and find_child(parsed, noun, ("poss",)) is not None
    return apart and owned and find_label(parsed, noun) is None and not _is_person(parsed, noun)


def find_label(parsed: Parsed, index: int) -> str | None:
    """The kind that the parser gives the name that the word is in."""
    return next((name.label for name in parsed.names if name.first <= index < name.last), None)


def _find_before_dashes(parsed: Parsed, noun: int, pronoun: int) -> int | None:
    """As in "a bill -- opposed by the left -- which would raise taxes": what stands before the first dash."""
    first = parsed.sentences[parsed.sentence_of[pronoun]].first
    dashes = [word for word in range(first, pronoun) if parsed.tokens[word].text in _DASHES]
    if len(dashes) < 2 or dashes[-1] != pronoun - 1 or noun < dashes[-2]:
        return None
    word = _find_word_before(parsed, dashes[-2])
    return word if word is not None and parsed.tokens[word].pos in NOMINAL else None


def _pass_misfits(parsed: Parsed, noun: int, text: str) -> int:
    """The noun, or what it belongs to where "who" would be a place, or "which" a person."""
    for _ in range(_REACH):
        label = find_label(parsed, noun)
        misfit = label in PLACE_LABELS if text in _OF_PEOPLE else label in _NO_THINGS and text in _OF_THINGS
        above = next(_list_above(parsed, noun), None)
        if not misfit or above is None:
            break
        noun = above
    return noun


def _list_above(parsed: Parsed, noun: int) -> Iterator[int]:
    """The nouns that a noun hangs on by prepositions, the nearest first; also past "a bill brought by her that ..."."""
    for _ in range(_REACH):
        token = parsed.tokens[noun]
        above = parsed.tokens[parsed.tokens[token.head].head]
        if above.dep == "acl":
            above = parsed.tokens[above.head]
        if token.dep != "pobj" or above.pos not in NOMINAL:
            return
        noun = above.index
        yield noun


def _find_nearest_actor(parsed: Parsed, pronoun: int, noun: int) -> int | None:
    """The named person or body right before the pronoun, unless it belongs to the noun ("a member of Acme who")."""
    word = _find_word_before(parsed, pronoun)
    if word is None or find_label(parsed, word) not in _ACTING_LABELS:
        return None
    return word if not _hangs_on(parsed, word, noun) else None


def _find_nearest_thing(parsed: Parsed, pronoun: int, noun: int) -> int | None:
    """The last noun of a person's own phrase, if it is no person: "Ilsa Brandt of the union, which ..."."""
    word = _find_word_before(parsed, pronoun)
    if word is None or parsed.tokens[word].dep != "pobj" or find_label(parsed, word) == "PERSON":
        return None
    return word if noun in _list_above(parsed, word) else None


def _find_word_before(parsed: Parsed, pronoun: int) -> int | None:
    """The head of the name or noun that ends right before the pronoun."""
    word = pronoun - 1
    while word > 0 and parsed.tokens[word].pos == "PUNCT":
        word -= 1
    while parsed.tokens[word].dep in ("conj", "compound", "case") and parsed.tokens[word].head < pronoun:
        word = parsed.tokens[word].head
        if parsed.tokens[word].pos not in NOMINAL:
            return None
    return word


def _hangs_on(parsed: Parsed, word: int, noun: int) -> bool:
    while parsed.tokens[word].head != word and word != noun:
        word = parsed.tokens[word].head
    return word == noun


def _find_person_from(parsed: Parsed, noun: int) -> int | None:
    """The person that the parser's noun only describes: "a girl from Tarn, who", "critics of the plan who"."""
    named = parsed.tokens[noun].pos == "PROPN"
    opener = parsed.tokens[parsed.tokens[noun].head]
    if opener.lemma == "of":  # "from the suburb of Tarn"
        opener = parsed.tokens[parsed.tokens[opener.head].head]
    origin = opener.lemma in ORIGIN_PREPOSITIONS
    if (named and not origin) or (not named and _is_person(parsed, noun)):
        return None
    person = next((above for above in _list_above(parsed, noun) if _is_person(parsed, above)), None)
    if person is None:
        return None
    whom = parsed.tokens[parsed.tokens[person].head]
    apposed = parsed.tokens[person].dep == "appos" and find_label(parsed, whom.index) == "PERSON"
    return whom.index if apposed else person


def _is_person(parsed: Parsed, word: int) -> bool:
    token = parsed.tokens[word]
    if token.pos == "PROPN" or token.tag in ("NNP", "NNPS"):
        return find_label(parsed, word) in _ACTING_LABELS
    if token.pos != "NOUN":
        return find_label(parsed, word) not in PLACE_LABELS
    return token.lemma in _PEOPLE or token.lemma.endswith(_DOER_ENDINGS)


def _find_of_number(parsed: Parsed, noun: int, pronoun: int) -> int | None:
    """The noun, or the only one above it that is of the verb's number; None if its own is not, and no other or two."""
    wanted = _find_verb_number(parsed, pronoun)
    own = _find_noun_number(parsed, noun)
    if wanted is None or own is None or own == wanted:
        return noun
    fitting = [above for above in _list_above(parsed, noun) if _find_noun_number(parsed, above) == wanted]
    return fitting[0] if len(fitting) == 1 else None


def _find_verb_number(parsed: Parsed, pronoun: int) -> str | None:
    """Of the verb whose subject the pronoun is, if its form tells."""
    token = parsed.tokens[pronoun]
    if token.dep not in _SUBJECT_DEPS:
        return None
    forms = [parsed.tokens[c] for c in parsed.children[token.head] if parsed.tokens[c].dep in ("aux", "auxpass")]
    first = min((*forms, parsed.tokens[token.head]), key=lambda form: form.index)
    if first.text.lower() in ("was", "were"):
        return "one" if first.text.lower() == "was" else "many"
    return {"VBZ": "one", "VBP": "many"}.get(first.tag)


def _find_noun_number(parsed: Parsed, noun: int) -> str | None:
    """Whether a common noun is of one or many; None of a name, a sum, a list and a body of people."""
    token = parsed.tokens[noun]
    if token.pos != "NOUN" or token.lemma in BODIES | PEOPLE_NOUNS | NUMBERLESS_NOUNS:
        return None
    if find_child(parsed, noun, ("conj", "nummod")) is not None or token.dep == "conj":
        return None
    return {"NN": "one", "NNS": "many"}.get(token.tag)
