"""How a clause hangs on what is around it: one rule for each kind of dependency.

A rule looks at a word and at the clause that its head belongs to, and gives the word's `Relation`,
or None where the word heads no clause of its own: its words then stay with the clause around it.
Here: main clauses, what is joined to them, and who is named as the source; `complements` and `modifiers` have the rest.
"""

from msgspec import Struct

from crosswire.extract.statements.grammar import (
    RELATIVE_TAGS,
    VERBAL,
    find_child,
    find_first_word,
    find_lemma,
    find_subject,
    follows_comma,
    has_infinitive,
    has_substance,
    has_tense,
    is_finite,
    is_passive,
    is_verb,
)
from crosswire.extract.statements.predicates import Predicate
from crosswire.languages.en import stance as words
from crosswire.model import Parsed, Stance

_COMPLETING = ("dobj", "ccomp", "xcomp", "acomp", "attr", "prep", "aux", "auxpass", "neg", "prt", "oprd", "dative")
_OWN = ("aux", "auxpass", "neg")  # with these a verb says something by itself


class Relation(Struct, frozen=True, kw_only=True):
    """What kind of clause it is, who its subject is, and what it takes over from the clause around it."""

    kind: str  # main | complement | relative | adverbial | conjunct | participial | nominal | verbless | frame
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


def read_main(parsed: Parsed, word: int, _around: Predicate | None, _outer: Relation | None) -> Relation | None:
    """A sentence's main verb with its subject."""
    if not is_verb(parsed, word):
        return None
    subject = find_subject(parsed, word)
    if subject is None:
        subject = _find_demonstrative(parsed, word)
    if subject is None or not has_tense(parsed, word):
        return None
    if _is_bare_speech(parsed, word):
        return Relation(kind="frame", subject=subject)
    stances: tuple[Stance, ...] = ("conditional",) if _is_conditioned(parsed, word) else ()
    return Relation(kind="main", subject=subject, stances=stances)


def _is_bare_speech(parsed: Parsed, word: int) -> bool:
    """As in "she said", with nothing that she said in reach: a quotation in another sentence, or one without a verb."""
    if parsed.tokens[word].lemma not in words.BARE_SPEECH or is_passive(parsed, word):
        return False
    if is_deed_of_speech(parsed, word):
        return False
    said = find_child(parsed, word, ("dobj", "ccomp", "xcomp"))
    return said is None or parsed.tokens[word].lemma in {"tell", "ask"}


def is_deed_of_speech(parsed: Parsed, word: int) -> bool:
    """Whether a verb of speech tells a deed by itself: a demand, an order, a letter, a no.

    "asked for 12 years", "told staff to stay at home", "wrote to the family", "told her family the contrary".
    """
    token = parsed.tokens[word]
    if token.lemma == "ask" and (_has_preposition(parsed, word, "for") or _is_to_do(parsed, word)):
        return True
    if token.lemma == "tell":
        news = find_child(parsed, word, ("dative",)) is not None and find_child(parsed, word, ("dobj",)) is not None
        return news or _is_to_do(parsed, word)
    if token.lemma == "write":
        return _has_preposition(parsed, word, "to") and find_child(parsed, word, ("ccomp",)) is None
    return token.lemma == "say" and find_child(parsed, word, ("intj",)) == word + 1


def _has_preposition(parsed: Parsed, word: int, lemma: str) -> bool:
    return any(parsed.tokens[c].dep == "prep" and parsed.tokens[c].lemma == lemma for c in parsed.children[word])


def _is_to_do(parsed: Parsed, word: int) -> bool:
    """Whether an infinitive tells what is asked for or ordered."""
    done = find_child(parsed, word, ("xcomp",))
    return done is not None and done > word and has_infinitive(parsed, done)


def _find_demonstrative(parsed: Parsed, word: int) -> int | None:
    """As in "This marks ...", where the parser takes "this" for an article."""
    before = parsed.tokens[word - 1] if word else None
    if before is not None and before.head == word and before.lemma in {"this", "that", "these", "those"}:
        return before.index
    return None


def _is_conditioned(parsed: Parsed, word: int) -> bool:
    """Whether the clause holds only if another does: one in the past, or one that only reports, is so anyway."""
    mark = find_child(parsed, word, ("mark",))
    if mark is not None and parsed.tokens[mark].lemma in words.CONDITIONAL_MARKS:
        return True
    if not _has_condition(parsed, word):
        return False
    if any(parsed.tokens[child].tag == "MD" for child in parsed.children[word]):
        return True
    reporting = find_lemma(parsed, word) in words.ASKING_GOVERNORS | words.EXPLAINING
    return not reporting and parsed.tokens[word].tag != "VBD"


def _has_condition(parsed: Parsed, word: int) -> bool:
    opener = parsed.tokens[find_first_word(parsed, word)]
    if opener.text == "Should" and opener.head == word and opener.dep != "aux":
        return True  # "Should the river rise, ..."
    for child in parsed.children[word]:
        if parsed.tokens[child].dep == "advcl":
            mark = find_child(parsed, child, ("mark",))
            if mark is not None and parsed.tokens[mark].lemma in words.CONDITIONAL_MARKS:
                return True
    return False


def read_stranded(parsed: Parsed, word: int) -> Relation | None:
    """A verb with its own subject and tense in a sentence whose top is no clause: it tells something all the same."""
    if parsed.tokens[word].pos not in VERBAL or not has_tense(parsed, word):
        return None
    subject = find_subject(parsed, word)
    if subject is None or parsed.tokens[subject].tag in RELATIVE_TAGS or _is_bare_speech(parsed, word):
        return None
    opening = (parsed.tokens[child] for child in parsed.children[word] if child < word)
    if any(token.dep == "mark" or token.tag in RELATIVE_TAGS for token in opening):
        return None
    return Relation(kind="main", subject=subject)


def read_parataxis(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A reporting clause inside what it reports ("In exchange, she added, ..."), or a clause beside another."""
    if parsed.tokens[word].lemma in words.FRAME_VERBS and find_child(parsed, word, ("dobj",)) is None:
        return Relation(kind="frame", subject=find_subject(parsed, word))
    return read_main(parsed, word, around, outer)


def read_tail(parsed: Parsed, word: int) -> Relation | None:
    """A reporting clause at the end (", the paper reported"), whatever the parser hangs it on."""
    token = parsed.tokens[word]
    if token.dep == "ROOT" or token.lemma not in words.FRAME_VERBS or not is_finite(parsed, word):
        return None
    if is_passive(parsed, word) or any(parsed.tokens[child].tag == "MD" for child in parsed.children[word]):
        return None
    subject = find_subject(parsed, word)
    if subject is None or subject > word or parsed.tokens[subject].tag in RELATIVE_TAGS:
        return None
    following = parsed.tokens[word + 1 : word + 3]
    ends = all(other.pos == "PUNCT" or other.head == other.index for other in following)
    first = find_first_word(parsed, word)
    quoted = first > 1 and parsed.tokens[first - 1].text in {'"', "”", "’", "'"} and follows_comma(parsed, first - 1)
    return Relation(kind="frame", subject=subject) if ends and (quoted or follows_comma(parsed, first)) else None


def read_conjunct(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A verb joined to another by "and", "or", "but": its subject is its own or the first one's."""
    token = parsed.tokens[word]
    if around is None or outer is None or token.pos not in VERBAL or outer.kind == "frame":
        return None
    first = _find_first_conjunct(parsed, word, around.chain)
    own = find_subject(parsed, word)
    tells = own is not None or has_substance(parsed, word) or find_child(parsed, word, _OWN) is not None
    if first not in around.chain or not tells:
        return None
    if _is_bare_speech(parsed, word):
        return Relation(kind="frame", subject=own)
    if own is not None and _joins_condition(parsed, find_first_word(parsed, own), first):
        return Relation(kind="adverbial", subject=own, stances=("conditional", *outer.stances))
    if own is not None and has_tense(parsed, word):
        kind = outer.kind if outer.kind in ("main", "complement", "adverbial") else "main"
        return Relation(
            kind=kind,
            subject=own,
            governor=outer.governor,
            stances=outer.stances,
            polarity=not follows_nor(parsed, word),
            future_in_past=outer.future_in_past,
        )
    if (
        own is not None
        or outer.subject is None
        or _shares_object(parsed, first, word)
        or not _fits(parsed, word, first, around)
    ):
        return None
    if _has_noun_before(parsed, word):
        return None
    if parsed.tokens[outer.subject].dep == "expl":
        return Relation(kind="frame", subject=None)  # "there had been deaths and called it ...": whose, is not known
    return _share_subject(parsed, word, first, around, outer)


def _has_noun_before(parsed: Parsed, word: int) -> bool:
    """As in "Lee was a judge and his wife, Ada, was a nurse": a noun behind "and" that the parser joins to another."""
    first = find_first_word(parsed, word)
    before = parsed.tokens[first - 1]
    if before.text != "," or not has_tense(parsed, word):
        return False
    head = parsed.tokens[parsed.tokens[before.index - 1].head]
    noun = head if head.dep == "conj" else parsed.tokens[before.index - 1]
    named = parsed.tokens[before.index - 1].dep == "appos"
    return named and noun.dep == "conj" and noun.head == find_child(parsed, parsed.tokens[word].head, ("attr", "dobj"))


def _joins_condition(parsed: Parsed, start: int, first: int) -> bool:
    """As in "unless they agree or the board is voted out": no comma, so that the condition goes on."""
    joint = start - 1
    if parsed.tokens[joint].dep != "cc" or parsed.tokens[joint - 1].text == ",":
        return False
    word = parsed.tokens[joint - 1]
    while word.head != word.index and word.index > first:
        if word.dep == "advcl":
            mark = find_child(parsed, word.index, ("mark",))
            return mark is not None and parsed.tokens[mark].lemma in words.CONDITIONAL_MARKS
        word = parsed.tokens[word.head]
    return False


def _fits(parsed: Parsed, word: int, first: int, around: Predicate) -> bool:
    """Whether the verb's form can go on from the first one's."""
    tag = parsed.tokens[word].tag
    if tag == "VBD" and parsed.tokens[first].tag in ("VBZ", "VBP") and parsed.tokens[word - 1].text == ",":
        return False  # "promises a book, printed by ...": no verb of a row
    if tag in ("VBZ", "VBP") and parsed.tokens[first].tag == "VBD" and find_child(parsed, word, _COMPLETING) is None:
        return False  # "woke up to tape and torches": a noun
    if tag == "VB":
        if has_infinitive(parsed, word):
            return has_infinitive(parsed, first)
        if find_child(parsed, word, ("aux",)) is not None:
            return True
        return bool(around.modal) or has_infinitive(parsed, first) or parsed.tokens[first].tag == "VB"
    return tag != "VBG" or parsed.tokens[first].tag == "VBG" or find_child(parsed, word, ("aux",)) is not None


def _find_first_conjunct(parsed: Parsed, word: int, chain: tuple[int, ...]) -> int:
    while parsed.tokens[word].dep == "conj":
        word = parsed.tokens[word].head
        if word in chain:
            break
    return word


def _shares_object(parsed: Parsed, first: int, word: int) -> bool:
    """As in "signed and sealed the deal": nothing stands between the first verb and "and"."""
    tells = find_child(parsed, word, _OWN) is not None and find_child(parsed, word, ("dobj",)) is None
    undone = is_passive(parsed, first) and all(parsed.tokens[c].lemma != "by" for c in parsed.children[word])
    if tells or undone or _is_but(parsed, word):
        return False
    following = parsed.tokens[first + 1] if first + 1 < len(parsed.tokens) else None
    return following is not None and following.dep == "cc"


def _share_subject(parsed: Parsed, word: int, first: int, around: Predicate, outer: Relation) -> Relation | None:
    """A conjunct that takes its subject, and unless it has a tense itself also its modals, from the first."""
    finite = is_finite(parsed, word) and not (around.modal and parsed.tokens[word].text == parsed.tokens[word].lemma)
    relative = _find_nearer_relative(parsed, word, first) or _find_agreeing_relative(parsed, word, first, outer)
    if relative is not None:
        antecedent = parsed.tokens[relative].head
        return Relation(kind="conjunct", subject=antecedent, implied=True)
    if (
        not finite
        and parsed.tokens[word].tag == "VBN"
        and around.tense != "none"
        and not _shares_auxiliary(parsed, first)
    ):
        return None
    subject, shares_holders = outer.subject, not finite
    return Relation(
        kind="conjunct",
        subject=subject,
        implied=True,
        governor=outer.governor,
        stances=(*outer.stances, *_list_shared(around)) if shares_holders else outer.stances,
        polarity=not follows_nor(parsed, word)
        and outer.polarity
        and (around.polarity or not shares_holders or _is_but(parsed, word)),
        modal=around.modal if shares_holders else None,
        future_in_past=outer.future_in_past,
        about=outer.about,
    )


def _list_shared(around: Predicate) -> tuple[Stance, ...]:
    """The stances that a verb without a tense of its own takes from the one before; "would" tells of a plan."""
    return (*around.stances, "planned") if around.future_in_past and not around.perfect else around.stances


def _is_but(parsed: Parsed, word: int) -> bool:
    """Whether "but" or "instead" joins the verb to the one before: a negation then ends there."""
    head = parsed.tokens[word].head
    if any(parsed.tokens[child].lemma in ("instead", "rather") for child in parsed.children[word] if child < word):
        return True
    return any(
        parsed.tokens[child].dep == "cc" and parsed.tokens[child].lemma == "but" and child < word
        for child in parsed.children[head]
    )


def follows_nor(parsed: Parsed, word: int) -> bool:
    """As in "neither sold the plant nor closed it", "nor did she come": not so, whatever the verb itself says."""
    before = parsed.tokens[find_first_word(parsed, word) - 1]
    if before.lemma != "nor":
        before = parsed.tokens[find_first_word(parsed, word)]
    return before.lemma == "nor" and before.dep in ("cc", "preconj", "neg", "advmod")


def _shares_auxiliary(parsed: Parsed, first: int) -> bool:
    return find_child(parsed, first, ("aux", "auxpass")) is not None


def _find_nearer_relative(parsed: Parsed, word: int, first: int) -> int | None:
    """The relative clause between the two, where the parser should have joined the verb to that one.

    "was met by the mayor, who shook his hand, hugged him": a bare past does not continue "was met".
    "praised Lee, who founded the firm and leads it": only a comma closes what a comma has opened.
    """
    bare_past = parsed.tokens[word].tag == "VBD" and is_passive(parsed, first)
    for index in range(word - 1, first, -1):
        token = parsed.tokens[index]
        if token.dep != "relcl":
            continue
        subject = find_subject(parsed, index)
        if subject is None or parsed.tokens[subject].tag not in RELATIVE_TAGS:
            return None
        unclosed = all(parsed.tokens[between].text != "," for between in range(index, word))
        joined = (bare_past and token.tag == "VBD") or (unclosed and follows_comma(parsed, subject))
        return index if joined and is_finite(parsed, word) else None
    return None


def _find_agreeing_relative(parsed: Parsed, word: int, first: int, outer: Relation) -> int | None:
    """The relative clause before the verb whose noun is plural as the verb is, where the sentence's subject is not.

    "He was among managers with awards that were granted in May and were due in June": the awards were due.
    """
    if outer.subject is None or not _is_plural_verb(parsed, word) or not _is_singular(parsed, outer.subject):
        return None
    for index in range(word - 1, first, -1):
        token = parsed.tokens[index]
        if token.dep == "relcl" and parsed.tokens[token.head].tag in ("NNS", "NNPS"):
            return index
    return None


def _is_plural_verb(parsed: Parsed, word: int) -> bool:
    own = [word, *(child for child in parsed.children[word] if parsed.tokens[child].dep in ("aux", "auxpass"))]
    return any(parsed.tokens[one].text.lower() in ("were", "are", "have") for one in own)


def _is_singular(parsed: Parsed, noun: int) -> bool:
    """Whether the noun is singular for sure: no "police", "team", "pair" or several joined."""
    token = parsed.tokens[noun]
    joined = find_child(parsed, noun, ("conj",)) is not None
    person = any(name.first <= noun < name.last for name in parsed.names if name.label == "PERSON")
    return token.tag in ("NN", "NNP") and not joined and (person or token.lemma in words.SINGULARS)


def read_source(parsed: Parsed, word: int, _around: Predicate | None, _outer: Relation | None) -> Relation | None:
    """As in "according to ...": where something comes from, not part of what is said."""
    if parsed.tokens[word].text.lower() != "according":
        return None
    preposition = find_child(parsed, word, ("prep",))
    source = find_child(parsed, preposition, ("pobj",)) if preposition is not None else None
    if source is not None and parsed.tokens[source].lemma in words.NO_SOURCES:
        return None
    return Relation(kind="frame", subject=source)
