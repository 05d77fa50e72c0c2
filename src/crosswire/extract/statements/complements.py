"""Clauses that are the content of a word around them: said, claimed, denied, feared, planned."""

from crosswire.extract.statements.grammar import (
    RELATIVE_TAGS,
    VERBAL,
    find_child,
    find_first_word,
    find_lemma,
    find_subject,
    has_infinitive,
    has_tense,
    is_passive,
    is_verb,
)
from crosswire.extract.statements.modifiers import read_background_gerund, read_reduced_relative
from crosswire.extract.statements.predicates import Predicate
from crosswire.extract.statements.relations import Relation
from crosswire.languages.en import stance as words
from crosswire.languages.en.events import EVENTS
from crosswire.model import Parsed, Stance


def read_complement(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """What is said, thought or shown: "said that ..."."""
    subject = find_subject(parsed, word)
    if subject is None or not is_verb(parsed, word):
        return read_denied_gerund(parsed, word, around, outer)
    if not has_tense(parsed, word):
        return None
    start = find_first_word(parsed, word)
    if "(" in {parsed.tokens[start].text, parsed.tokens[start - 1].text}:
        return Relation(kind="main", subject=subject)
    if _is_asked(parsed, word) and around is not None and outer is not None:
        return Relation(kind="complement", subject=subject, governor=parsed.tokens[word].head, stances=("asked",))
    governor, stance = _find_governor(parsed, word, around)
    if _is_hearsay(parsed, word, governor):
        return None
    if stance is not None and not _is_question_clause(parsed, word):
        return _govern(parsed, word, around, outer, (governor, stance))
    later = find_subject(parsed, parsed.tokens[word].head)
    if word < parsed.tokens[word].head and later is not None and later > word:
        return Relation(kind="main", subject=subject, stances=outer.stances if outer else ())
    return None


def _is_hearsay(parsed: Parsed, word: int, governor: int) -> bool:
    """As in "we were told that it was safe": by whom is not said, and whoever was told it need not hold it for so."""
    told = find_lemma(parsed, governor) in words.HEARSAY_VERBS and is_passive(parsed, governor)
    return told and governor < word and find_child(parsed, governor, ("agent",)) is None


def _find_governor(parsed: Parsed, word: int, around: Predicate | None) -> tuple[int, Stance | None]:
    """The verb or adjective whose content the clause is, and the stance that it lends."""
    governor = parsed.tokens[word].head
    adjective = governor if parsed.tokens[governor].dep == "acomp" else find_child(parsed, governor, ("acomp",))
    if adjective is not None and parsed.tokens[adjective].lemma in words.FRAME_ADJECTIVES:
        return adjective, words.FRAME_ADJECTIVES[parsed.tokens[adjective].lemma]
    stance = words.FRAME_VERBS.get(find_lemma(parsed, governor))
    quoted = parsed.tokens[governor].dep == "pcomp"  # "was quoted as saying"
    if around is None or not (governor in around.chain or quoted):
        return governor, None
    if stance == "denied" and find_child(parsed, governor, ("dobj",)) is not None:
        return governor, None  # "rejected the offer: ..." denies nothing
    if word < governor and any(token.text in (";", ":") for token in parsed.tokens[word:governor]):
        return governor, None
    if word < governor and (stance != "asserted" or find_lemma(parsed, governor) in words.SHOWING_VERBS):
        return governor, None
    return governor, stance


def _govern(
    parsed: Parsed,
    word: int,
    around: Predicate | None,
    outer: Relation | None,
    governing: tuple[int, Stance],
) -> Relation:
    """The relation of a content to the word that governs it, the frame's own stance and negation passed on."""
    governor, stance = governing
    inherited: list[Stance] = [*outer.stances, *around.stances] if outer and around else []
    if stance == "asserted" and parsed.tokens[governor].pos == "VERB":
        inherited = [one for one in inherited if one != "planned"]  # to be said, not to be so
    polarity = parsed.tokens[governor].lemma not in words.NEGATIVE_HOLDERS
    if around is not None and _is_denied(parsed, governor, around):
        inherited.append("denied")
    if around is not None and not around.polarity:
        lemma = parsed.tokens[governor].lemma
        if lemma in words.NEGATION_RAISING | words.TRUE_WORDS or parsed.tokens[governor].pos == "NOUN":
            polarity = polarity if around.modal in ("can", "could") else not polarity  # "can't believe that it is over"
        else:
            inherited.append("possible")
    if stance != "asserted":
        inherited.append(stance)
    if around is not None and around.modal == "would":
        inherited.append("possible")
    return Relation(
        kind="complement",
        subject=find_subject(parsed, word),
        governor=governor,
        stances=tuple(inherited),
        polarity=polarity,
        future_in_past=True,
    )


def _is_denied(parsed: Parsed, governor: int, around: Predicate) -> bool:
    """As in "rejected claims that ...", "called the claim that ... a lie"."""
    word, verb = parsed.tokens[governor], parsed.tokens[around.verb].lemma
    if word.dep == "dobj" and word.head == around.verb and verb in words.DENYING_VERBS:
        return True
    if verb not in words.LABELLING_VERBS or word.lemma not in words.CLAIM_NOUNS:
        return False
    last = parsed.sentences[parsed.sentence_of[governor]].last
    return any(token.text.lower() in words.FALSE_WORDS for token in parsed.tokens[governor:last])


def _is_asked(parsed: Parsed, word: int) -> bool:
    """As in "asked whether the mayor knew"."""
    mark = find_child(parsed, word, ("mark",))
    asking = find_lemma(parsed, parsed.tokens[word].head) in words.ASKING_VERBS
    return asking and mark is not None and mark < word and parsed.tokens[mark].lemma in ("whether", "if")


def _is_question_clause(parsed: Parsed, word: int) -> bool:
    """As in "whether ...", "how ...": nothing is said to be so."""
    for child in parsed.children[word]:
        token = parsed.tokens[child]
        if child > word:
            return False
        if token.dep == "mark" and token.lemma == "that":
            continue
        if token.tag in RELATIVE_TAGS or (token.dep == "mark" and token.lemma in ("whether", "if")):
            return True
        if any(parsed.tokens[inner].tag in RELATIVE_TAGS for inner in parsed.children[child] if token.dep != "advcl"):
            return True
    return False


def read_denied_gerund(parsed: Parsed, word: int, _around: Predicate | None, outer: Relation | None) -> Relation | None:
    """As in "denied planning ...": the gerund is what is denied, of the one who denies it."""
    governor = parsed.tokens[parsed.tokens[word].head]
    gerund = parsed.tokens[word].tag == "VBG" or _has_having(parsed, word)
    if not gerund or governor.lemma not in words.DENYING_VERBS or outer is None:
        return None
    if outer.subject is None or is_passive(parsed, governor.index):
        return None
    return Relation(
        kind="complement",
        subject=outer.subject,
        implied=True,
        governor=governor.index,
        stances=(*outer.stances, "denied"),
    )


def _has_having(parsed: Parsed, word: int) -> bool:
    return any(parsed.tokens[c].tag == "VBG" and parsed.tokens[c].dep == "aux" for c in parsed.children[word])


def read_noun_clause(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A clause that fills a noun ("concerns that ...", "plans for both to sign") or a participle behind it."""
    token = parsed.tokens[word]
    noun = parsed.tokens[token.head]
    subject = find_subject(parsed, word)
    if token.pos not in VERBAL:
        return None
    if subject is not None and has_tense(parsed, word) and find_child(parsed, word, ("mark",)) is not None:
        stance = words.FRAME_NOUNS.get(noun.lemma)
        if stance is None or around is None:
            return None
        return _govern(parsed, word, around, outer, (noun.index, stance))
    if has_infinitive(parsed, word):
        return _read_planned(parsed, word, around, outer)
    if token.tag == "VBN" and subject is None:
        return read_reduced_relative(parsed, word, around, outer)
    return None


def _read_planned(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """As in "plans for both leaders to sign": planned, by those who stand between."""
    noun = parsed.tokens[word].head
    stance = words.NOUN_HOLDERS.get(parsed.tokens[noun].lemma)
    if stance != "planned" or (around and word in around.chain) or outer is None:
        return None
    doer = find_child(parsed, word, ("nsubj",))
    if doer is None:
        between = find_child(parsed, noun, ("prep",))
        if between is None or parsed.tokens[between].lemma != "for":
            return None
        doer = find_child(parsed, between, ("pobj",))
    if doer is None:
        return None
    return Relation(kind="complement", subject=doer, implied=True, governor=noun, stances=(*outer.stances, "planned"))


def read_gerund(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A gerund behind a preposition: "accused her of taking bribes", "after spending the night there"."""
    token = parsed.tokens[word]
    if token.tag != "VBG" or around is None or outer is None:
        return None
    preposition = parsed.tokens[token.head]
    governor = parsed.tokens[preposition.head]
    if words.ACCUSING_VERBS.get(governor.lemma) == preposition.lemma:
        accused = find_child(parsed, governor.index, ("dobj",))
        if accused is None or governor.lemma == "blame":
            return None
        stances: tuple[Stance, ...] = (*outer.stances, *around.stances, "alleged")
        return Relation(kind="complement", subject=accused, implied=True, governor=governor.index, stances=stances)
    if any(words.ADVERBS.get(parsed.tokens[child].lemma) == "alleged" for child in parsed.children[word]):
        return Relation(kind="participial", subject=outer.subject, implied=True, stances=outer.stances)
    return read_background_gerund(parsed, word, around, outer)


def read_denied_noun(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """As in "denied any arms deal", "rejected claims of fraud": what is denied is an event, and the noun names it."""
    if around is None or outer is None or outer.subject is None:
        return None
    noun, verb = parsed.tokens[word], parsed.tokens[around.verb]
    if noun.tag == "VBG":
        return read_denied_gerund(parsed, word, around, outer)
    if noun.head != verb.index or verb.lemma not in words.DENYING_VERBS or noun.pos != "NOUN":
        return None
    if not _names_event(parsed, word, verb.lemma) or is_passive(parsed, verb.index):
        return None
    if find_child(parsed, verb.index, ("dative",)) is not None:
        return None
    return Relation(
        kind="nominal",
        subject=outer.subject,
        implied=True,
        governor=verb.index,
        stances=(*outer.stances, *around.stances, "denied"),
    )


def _names_event(parsed: Parsed, word: int, verb: str) -> bool:
    """Whether denying the noun says that something is not so; claims must say of what, "rejected" needs a claim."""
    noun = parsed.tokens[word].lemma
    if noun in words.CLAIM_NOUNS:
        return find_child(parsed, word, ("prep",)) is not None
    if noun in words.WITHHELD or verb in words.CLAIM_DENYING_VERBS:
        return False
    return noun in EVENTS or (noun not in words.DENIED_NOUNS and _is_any(parsed, word))


def _is_any(parsed: Parsed, noun: int) -> bool:
    first = find_child(parsed, noun, ("det", "poss"))
    return first is None or parsed.tokens[first].lemma == "any"
