"""How a clause hangs on what is around it: one rule for each kind of dependency.

A rule looks at a word and at the clause that its head belongs to, and gives the word's `Relation`,
or None where the word heads no clause of its own: its words then stay with the clause around it.
"""

from msgspec import Struct

from crosswire.extract.grammar import (
    NOMINAL,
    VERBAL,
    find_child,
    find_first_word,
    find_subject,
    follows_comma,
    has_infinitive,
    is_finite,
    is_passive,
)
from crosswire.extract.predicates import Predicate
from crosswire.languages.en import stance as words
from crosswire.languages.en.events import EVENTS
from crosswire.model import Parsed, Stance

RELATIVE_TAGS = frozenset(("WDT", "WP", "WP$", "WRB"))
_SUBSTANCE = frozenset(
    ("dobj", "prep", "attr", "acomp", "xcomp", "ccomp", "agent", "dative", "oprd", "npadvmod", "prt", "advcl")
)
_SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "we", "i", "it"))


class Relation(Struct, frozen=True, kw_only=True):
    """What kind of clause it is, who its subject is, and what it takes over from the clause around it."""

    kind: str  # main | complement | relative | adverbial | conjunct | participial | nominal | frame
    subject: int | None = None  # the head word of its subject, wherever it stands
    implied: bool = False  # the subject stands outside the clause
    pronoun: int | None = None  # the relative pronoun
    antecedent: int | None = None  # what a relative clause is about
    governor: int | None = None  # the word whose content it is: "said", "concerns"
    stances: tuple[Stance, ...] = ()  # taken over, outermost first
    polarity: bool = True  # taken over
    modal: str | None = None  # taken over
    future_in_past: bool = False  # "would" counts as a plan here
    about: int | None = None  # the verb of the clause whose event it is about ("marking his first visit")


def read_main(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A sentence's main verb with its subject."""
    if parsed.tokens[word].pos not in VERBAL:
        return None
    subject = find_subject(parsed, word)
    if subject is None or not _has_tense(parsed, word):
        return None
    stances: tuple[Stance, ...] = ("conditional",) if _has_condition(parsed, word) else ()
    return Relation(kind="main", subject=subject, stances=stances)


def _has_tense(parsed: Parsed, word: int) -> bool:
    """Finite, or a past tense that the parser takes for a participle ("soldiers gathered")."""
    if is_finite(parsed, word):
        return True
    return parsed.tokens[word].tag == "VBN" and find_child(parsed, word, ("nsubj",)) is not None


def _has_condition(parsed: Parsed, word: int) -> bool:
    for child in parsed.children[word]:
        if parsed.tokens[child].dep == "advcl":
            mark = find_child(parsed, child, ("mark",))
            if mark is not None and parsed.tokens[mark].lemma in words.CONDITIONAL_MARKS:
                return True
    return False


def read_parataxis(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A reporting clause inside what it reports ("In exchange, she added, ..."), or a clause beside another."""
    if parsed.tokens[word].lemma in words.FRAME_VERBS and find_child(parsed, word, ("dobj",)) is None:
        return Relation(kind="frame", subject=find_subject(parsed, word))
    return read_main(parsed, word, around, outer)


def read_conjunct(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A verb joined to another by "and", "or", "but": its subject is its own or the first one's."""
    token = parsed.tokens[word]
    if around is None or outer is None or token.pos not in VERBAL or outer.kind == "frame":
        return None
    first = _find_first_conjunct(parsed, word)
    if first not in around.chain or not _has_substance(parsed, word):
        return None
    own = find_subject(parsed, word)
    if own is not None and _has_tense(parsed, word):
        kind = outer.kind if outer.kind in ("main", "complement", "adverbial") else "main"
        return Relation(
            kind=kind, subject=own, governor=outer.governor, stances=outer.stances, future_in_past=outer.future_in_past
        )
    if own is not None or outer.subject is None or _shares_object(parsed, first):
        return None
    return _share_subject(parsed, word, first, around, outer)


def _find_first_conjunct(parsed: Parsed, word: int) -> int:
    while parsed.tokens[word].dep == "conj":
        word = parsed.tokens[word].head
    return word


def _has_substance(parsed: Parsed, word: int) -> bool:
    return any(parsed.tokens[child].dep in _SUBSTANCE for child in parsed.children[word])


def _shares_object(parsed: Parsed, first: int) -> bool:
    """ "signed and sealed the deal": nothing stands between the first verb and "and"."""
    following = parsed.tokens[first + 1] if first + 1 < len(parsed.tokens) else None
    return following is not None and following.dep == "cc"


def _share_subject(parsed: Parsed, word: int, first: int, around: Predicate, outer: Relation) -> Relation | None:
    """A conjunct that takes its subject, and unless it has a tense itself also its modals, from the first."""
    finite = is_finite(parsed, word) and not (around.modal and parsed.tokens[word].text == parsed.tokens[word].lemma)
    relative = _find_nearer_relative(parsed, word, first)
    if relative is not None:
        antecedent = parsed.tokens[relative].head
        return Relation(kind="conjunct", subject=antecedent, implied=True)
    if not finite and parsed.tokens[word].tag == "VBN" and around.tense != "none" and not _shares_auxiliary(parsed, first):
        return None
    subject, shares_holders = outer.subject, not finite
    return Relation(
        kind="conjunct",
        subject=subject,
        implied=True,
        governor=outer.governor,
        stances=(*outer.stances, *around.stances) if shares_holders else outer.stances,
        polarity=outer.polarity and (around.polarity or not shares_holders or _is_but(parsed, word)),
        modal=around.modal if shares_holders else None,
        future_in_past=outer.future_in_past,
        about=outer.about,
    )


def _is_but(parsed: Parsed, word: int) -> bool:
    """Whether "but" joins the verb to the one before: a negation then ends there."""
    head = parsed.tokens[word].head
    return any(
        parsed.tokens[child].dep == "cc" and parsed.tokens[child].lemma == "but" and child < word
        for child in parsed.children[head]
    )


def _shares_auxiliary(parsed: Parsed, first: int) -> bool:
    return find_child(parsed, first, ("aux", "auxpass")) is not None


def _find_nearer_relative(parsed: Parsed, word: int, first: int) -> int | None:
    """The relative clause before a past tense that the parser hangs on a passive further away.

    "was met by the mayor, who shook his hand, hugged him and ...": a bare past does not continue "was met".
    """
    if parsed.tokens[word].tag != "VBD" or not is_passive(parsed, first):
        return None
    for index in range(word - 1, first, -1):
        token = parsed.tokens[index]
        if token.dep == "relcl" and token.tag == "VBD":
            subject = find_subject(parsed, index)
            return index if subject is not None and parsed.tokens[subject].tag in RELATIVE_TAGS else None
    return None


def read_complement(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """What is said, thought or shown: "said that ..."."""
    token = parsed.tokens[word]
    governor = parsed.tokens[token.head]
    subject = find_subject(parsed, word)
    if subject is None or token.pos not in VERBAL:
        return read_denied_gerund(parsed, word, around, outer)
    if not _has_tense(parsed, word):
        return None
    if governor.lemma in words.FRAME_VERBS and not _is_question_clause(parsed, word):
        return _govern(parsed, word, subject, around, outer, words.FRAME_VERBS[governor.lemma])
    later = find_subject(parsed, governor.index)
    if word < governor.index and later is not None and later > word:
        return Relation(kind="main", subject=subject, stances=outer.stances if outer else ())
    return None


def _govern(
    parsed: Parsed, word: int, subject: int, around: Predicate | None, outer: Relation | None, stance: Stance
) -> Relation:
    """The relation of a content to the word that governs it, the frame's own stance and negation passed on."""
    inherited: list[Stance] = [*outer.stances, *around.stances] if outer and around else []
    governor, polarity = parsed.tokens[word].head, True
    if around is not None and not around.polarity:
        if parsed.tokens[governor].lemma in words.NEGATION_RAISING or parsed.tokens[governor].pos == "NOUN":
            polarity = False
        else:
            inherited.append("possible")
    if stance != "asserted":
        inherited.append(stance)
    if around is not None and around.modal == "would":
        inherited.append("possible")
    return Relation(
        kind="complement",
        subject=subject,
        governor=governor,
        stances=tuple(inherited),
        polarity=polarity,
        future_in_past=True,
    )


def _is_question_clause(parsed: Parsed, word: int) -> bool:
    """ "whether ...", "how ...": nothing is said to be so."""
    first = parsed.tokens[find_first_word(parsed, word)]
    return first.tag in ("WRB", "WP", "WDT", "WP$") or first.text.lower() in {"whether", "if"}


def read_denied_gerund(
    parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None
) -> Relation | None:
    """ "denied planning ...": the gerund is what is denied, of the one who denies it."""
    governor = parsed.tokens[parsed.tokens[word].head]
    if parsed.tokens[word].tag != "VBG" or governor.lemma not in words.DENYING_VERBS or outer is None:
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


def read_relative(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A finite relative clause that tells something by itself, with a pronoun of its own."""
    token = parsed.tokens[word]
    pronoun = _find_relative_pronoun(parsed, word)
    if pronoun is None or token.pos not in VERBAL or not _has_tense(parsed, word):
        return None
    aside = follows_comma(parsed, pronoun) or follows_comma(parsed, find_first_word(parsed, word))
    if not aside and not _is_told_apart(parsed, token.head, around, outer):
        return None
    subject = find_subject(parsed, word)
    if subject is None:
        return None
    stands_for_subject = subject == pronoun
    stance = _find_noun_stance(parsed, token.head)
    return Relation(
        kind="relative",
        subject=token.head if stands_for_subject else subject,
        implied=stands_for_subject,
        pronoun=pronoun,
        antecedent=token.head,
        stances=(stance,) if stance else (),
    )


def _find_relative_pronoun(parsed: Parsed, word: int) -> int | None:
    """The clause's own "who", "which", "that" or "where", also behind a preposition."""
    for child in parsed.children[word]:
        token = parsed.tokens[child]
        if child > word:
            break
        if token.tag in RELATIVE_TAGS or (token.text.lower() == "that" and token.dep in ("nsubj", "nsubjpass", "dobj")):
            return child
        for inner in parsed.children[child]:
            if parsed.tokens[inner].tag in RELATIVE_TAGS:
                return inner
    return None


def _is_told_apart(parsed: Parsed, noun: int, around: Predicate | None, outer: Relation | None) -> bool:
    """Whether what is said of the noun without a comma may stand by itself: the noun means something without it."""
    token = parsed.tokens[noun]
    if around is None or outer is None or token.lemma in words.EMPTY_ANTECEDENTS or token.dep in ("attr", "nsubj"):
        return False
    if around.stances or outer.stances or not around.polarity or around.future_in_past:
        return _find_noun_stance(parsed, noun) is not None
    picked = any(
        parsed.tokens[child].lemma in words.PICKING_WORDS or parsed.tokens[child].tag in ("JJS", "RBS")
        for child in parsed.children[noun]
    )
    return not picked


def _find_noun_stance(parsed: Parsed, noun: int) -> Stance | None:
    """ "concerns about a deal in which ...": the stance of the noun that the phrase hangs on."""
    token = parsed.tokens[noun]
    if token.dep != "pobj":
        return None
    above = parsed.tokens[parsed.tokens[token.head].head]
    stance = words.FRAME_NOUNS.get(above.lemma) if above.pos == "NOUN" else None
    return stance if stance != "asserted" else None


def read_adverbial(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A clause that says when, why or despite what; or a participle set apart by a comma."""
    token = parsed.tokens[word]
    if token.pos not in VERBAL or around is None or outer is None:
        return None
    mark = find_child(parsed, word, ("mark",))
    opener = parsed.tokens[mark].text.lower() if mark is not None else ""
    if opener == "as" and _is_reported(parsed, word):
        return Relation(kind="frame", subject=find_subject(parsed, word))
    if opener == "than" or token.lemma in words.PARTICIPLE_PREPOSITIONS and find_subject(parsed, word) is None:
        return None
    if _has_tense(parsed, word):
        return _read_finite_adverbial(parsed, word, opener, around, outer)
    return _read_participle(parsed, word, around, outer)


def _is_reported(parsed: Parsed, word: int) -> bool:
    """ "as reported by", "as shown in", "as the paper put it"."""
    token = parsed.tokens[word]
    told = token.lemma in words.FRAME_VERBS or token.lemma in {"put", "show"}
    return told and (token.tag == "VBN" or find_child(parsed, word, ("ccomp",)) is None)


def _read_finite_adverbial(
    parsed: Parsed, word: int, opener: str, around: Predicate, outer: Relation
) -> Relation | None:
    subject = find_subject(parsed, word)
    if subject is None:
        subject = _find_lost_subject(parsed, word)
    first = parsed.tokens[find_first_word(parsed, word)].text.lower()
    if subject is None or not ({opener, first} & words.ADVERBIAL_MARKS):
        return None
    stances = list(outer.stances)
    if opener in words.CONDITIONAL_MARKS:
        stances.append("conditional")
    elif parsed.tokens[word].tag in ("VBZ", "VBP") and around.stances and opener != "because":
        stances.extend(around.stances)
    return Relation(kind="adverbial", subject=subject, stances=tuple(stances), future_in_past=outer.future_in_past)


def _find_lost_subject(parsed: Parsed, word: int) -> int | None:
    """A subject pronoun that the parser hung on the conjunction: "since he, as ..., met"."""
    for index in range(word - 1, max(-1, find_first_word(parsed, word) - 1), -1):
        token = parsed.tokens[index]
        if token.pos == "PRON" and token.text.lower() in _SUBJECT_PRONOUNS:
            return index
    return None


def _read_participle(parsed: Parsed, word: int, around: Predicate, outer: Relation) -> Relation | None:
    """ ", marking his first visit": set apart by a comma, and with something said."""
    token = parsed.tokens[word]
    if token.tag not in ("VBG", "VBN") or find_subject(parsed, word) is not None or outer.subject is None:
        return None
    first = find_first_word(parsed, word)
    opens = word < around.head and _ends_with_comma(parsed, word)
    if not (follows_comma(parsed, first) or opens) or not _has_substance(parsed, word):
        return None
    if find_child(parsed, word, ("mark",)) is not None and token.tag == "VBN":
        return None
    about = around.head if not opens and token.lemma in words.RESULT_PARTICIPLES else None
    return Relation(
        kind="participial",
        subject=None if about is not None else outer.subject,
        implied=True,
        about=about,
        stances=(*outer.stances, *around.stances),
        future_in_past=outer.future_in_past,
    )


def _ends_with_comma(parsed: Parsed, word: int) -> bool:
    """Whether a comma follows the clause that the word heads."""
    last = word
    while parsed.children[last] and parsed.children[last][-1] > last:
        last = parsed.children[last][-1]
    return parsed.tokens[last].text == "," or (last + 1 < len(parsed.tokens) and parsed.tokens[last + 1].text == ",")


def read_noun_clause(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A clause that fills a noun ("concerns that ...", "plans for both to sign") or a participle behind it."""
    token = parsed.tokens[word]
    noun = parsed.tokens[token.head]
    subject = find_subject(parsed, word)
    if token.pos not in VERBAL:
        return None
    if subject is not None and _has_tense(parsed, word) and find_child(parsed, word, ("mark",)) is not None:
        stance = words.FRAME_NOUNS.get(noun.lemma)
        return _govern(parsed, word, subject, around, outer, stance) if stance is not None else None
    if has_infinitive(parsed, word):
        return _read_planned(parsed, word, around, outer)
    if token.tag == "VBN" and subject is None:
        return _read_reduced_relative(parsed, word, around, outer)
    return None


def _read_planned(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """ "plans for both leaders to sign": planned, by those who stand between."""
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


def _read_reduced_relative(
    parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None
) -> Relation | None:
    """ "an invitation extended by her in May": what happened to the noun, with who did it, where or when."""
    noun = parsed.tokens[parsed.tokens[word].head]
    rich = find_child(parsed, word, ("agent", "prep", "npadvmod", "dobj")) is not None
    if not rich or noun.pos not in NOMINAL or not _is_told_apart(parsed, noun.index, around, outer):
        return None
    if parsed.tokens[word].lemma in words.PARTICIPLE_PREPOSITIONS or outer is None:
        return None
    return Relation(kind="participial", subject=noun.index, implied=True, stances=outer.stances)


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
    after = preposition.lemma in words.VERIDICAL_PREPOSITIONS and governor.index in around.chain
    if not after or outer.subject is None or preposition.lemma == "before" or not _has_substance(parsed, word):
        return None
    stances = (*outer.stances, *around.stances)
    return Relation(kind="participial", subject=outer.subject, implied=True, stances=stances)


def read_denied_noun(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """ "denied any arms deal", "rejected claims of fraud": what is denied is an event, and the noun names it."""
    if around is None or outer is None or outer.subject is None:
        return None
    noun, verb = parsed.tokens[word], parsed.tokens[around.verb]
    if noun.head != verb.index or verb.lemma not in words.DENYING_VERBS or noun.pos != "NOUN":
        return None
    if noun.lemma in words.WITHHELD or is_passive(parsed, verb.index) or find_child(parsed, verb.index, ("dative",)):
        return None
    claim = noun.lemma in words.CLAIM_NOUNS
    if claim and find_child(parsed, word, ("prep",)) is None:
        return None
    if not claim and (verb.lemma in words.CLAIM_DENYING_VERBS or noun.lemma not in EVENTS and not _is_any(parsed, word)):
        return None
    return Relation(
        kind="nominal",
        subject=outer.subject,
        implied=True,
        governor=verb.index,
        stances=(*outer.stances, *around.stances, "denied"),
    )


def _is_any(parsed: Parsed, noun: int) -> bool:
    first = find_child(parsed, noun, ("det", "poss"))
    return first is None or parsed.tokens[first].lemma == "any"


def read_source(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """ "according to ...": where something comes from, not part of what is said."""
    if parsed.tokens[word].text.lower() != "according":
        return None
    return Relation(kind="frame", subject=None)
