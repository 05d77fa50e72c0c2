"""Who says it: the word that heads the source's phrase, and the span of that phrase."""

from collections.abc import Container

from crosswire.extract.quotes.bounds import tells_more
from crosswire.extract.quotes.named import find_named, reach_name
from crosswire.extract.quotes.syntax import Syntax, cut_range, find_noun_phrase
from crosswire.languages.en.cues import (
    DOCUMENT_NOUNS,
    FIRM_NOUNS,
    ISSUING_VERBS,
    LIGHT_VERBS,
    PICTURE_CREDITS,
    SAYING_FORMS,
    SPEAKING_NOUNS,
    TIME_NOUNS,
    VERBS,
)
from crosswire.languages.en.outlets import MEDIA_NOUNS, OUTLET_HEADS
from crosswire.model import Range

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOBODY = frozenset({"there", "you", "what", "whatever", "this", "that", "which", "who", "it", "such"})
_QUOTING = frozenset({"quote", "cite", "report", "hear", "describe"})
_SUBJECT = frozenset({"nsubj"})
_PASSIVE = frozenset({"nsubjpass", "auxpass", "agent"})
_SHORT = frozenset({"'s", "’s"})
_MARK = frozenset({"mark", "advmod"})
_DATING = frozenset({"after", "when", "before", "since", "until", "once"})  # not "as", which tells the news itself
_APPOSED = frozenset({"appos"})
_OBJECTS = frozenset({"dobj", "attr"})
_AFTER_VERB = frozenset({"dobj", "attr", "oprd", "npadvmod", "nsubj", "dep", "appos"})
_UNFIT = {"which": ("person", "group"), "who": ("organisation", "place")}
_PARTS = frozenset({"det", "compound", "poss"})
_NAME_REACH = 16  # words from a name to its verb, past what is said of it
_MAX_CLIMB = 6


def find_subject(syntax: Syntax, verb: int, depth: int = 0) -> int | None:
    """The word that heads the phrase of whoever does what `verb` says, or None where the text does not say."""
    if depth > _MAX_CLIMB:
        return None
    if is_passive(syntax, verb):
        quoted = syntax.find_child(verb, frozenset({"nsubjpass"})) if syntax.tokens[verb].lemma == "quote" else None
        return find_agent(syntax, verb) if quoted is None else quoted
    own = syntax.find_child(verb, _SUBJECT)
    if own is not None and syntax.tokens[own].tag in ("WP", "WDT"):  # "the man who police said had left"
        own = next((other for other in syntax.find_children(verb, _SUBJECT) if own < other < verb), own)
    if (
        own is not None and own + 1 < verb and syntax.tokens[own + 1].text == ":"
    ):  # "Correction: an earlier report said"
        own = next((other for other in syntax.find_children(verb, _SUBJECT) if own < other < verb), own)
    if own is not None and own + 1 < verb and syntax.tokens[own + 1].text == "-":
        own = _reach_hyphened(syntax, own, verb)
    if own is not None and _is_credited(syntax, own, verb):
        own = next(child for child in syntax.find_children(own, _APPOSED) if syntax.right[child] == verb - 1)
    if own is not None and own < verb and not is_speakable(syntax, own):
        own = find_apposed_speaker(syntax, own, verb) or own
    if own is None and syntax.tokens[verb].tag == "VBN":
        own = syntax.find_child(verb, frozenset({"nsubjpass"}))
    if own is not None:
        return _resolve_relative(syntax, own, verb)
    return _inherit_subject(syntax, verb, depth)


def _reach_hyphened(syntax: Syntax, subject: int, verb: int) -> int:
    """The last subject before the verb where a hyphen makes several of one: "the co-founder Ada Brandt said"."""
    others = [other for other in syntax.find_children(verb, _SUBJECT) if subject < other < verb]
    between = range(subject + 1, others[-1]) if others else range(0)
    commas = any(syntax.tokens[index].text in {",", ";"} for index in between)
    return subject if not others or commas else others[-1]


def _is_credited(syntax: Syntax, subject: int, verb: int) -> bool:
    """Whether the parse takes who says it for an aside on what it is about: "Lee, an aide said, “is happy”"."""
    token = syntax.tokens[verb]
    put_in = token.dep == "parataxis" and verb + 1 < len(syntax.tokens) and syntax.tokens[verb + 1].text == ","
    return put_in and any(syntax.right[child] == verb - 1 for child in syntax.find_children(subject, _APPOSED))


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


def find_agent(syntax: Syntax, verb: int) -> int | None:
    """Who does what a passive tells of: "was asked by a reporter"."""
    by = syntax.find_child(verb, frozenset({"agent"}))
    return None if by is None else syntax.find_child(by, frozenset({"pobj"}))


def _resolve_relative(syntax: Syntax, subject: int, verb: int) -> int | None:
    token = syntax.tokens[subject]
    if token.tag not in ("WP", "WDT") and not (token.lemma in _RELATIVE and syntax.tokens[verb].dep == "relcl"):
        return subject
    while syntax.tokens[verb].dep == "conj":
        verb = syntax.tokens[verb].head
    if syntax.tokens[verb].dep != "relcl":
        return None
    named = syntax.tokens[verb].head
    return _find_whole(syntax, named) if syntax.kinds.get(named) in _UNFIT.get(token.lemma, ()) else named


def _find_whole(syntax: Syntax, index: int) -> int:
    """What "which" means behind people who belong to it, and "who" behind a body: "Ann Lee of Keel Bank, who ..."."""
    token = syntax.tokens[index]
    above = syntax.tokens[token.head]
    return above.head if token.dep == "pobj" and above.lemma in ("of", "at", "from", "with") else index


def _inherit_subject(syntax: Syntax, verb: int, depth: int) -> int | None:
    token = syntax.tokens[verb]
    head = syntax.tokens[token.head]
    if head.index == verb:
        return None
    if token.dep in ("acl", "relcl") and head.pos in _NOMINAL:
        return _find_issuer(syntax, head.index) or _find_past_noun(syntax, verb, depth) or head.index
    if token.dep == "pcomp":
        return _find_subject_of_gerund(syntax, head.index, depth)
    if token.dep == "conj" and token.tag in ("VBD", "VBZ") and head.dep in _OBJECTS:
        return _find_governing_subject(syntax, head.head, depth)  # "put on an accent and joked": tied to the accent
    if head.pos not in ("VERB", "AUX"):
        return None
    missed = _find_past_relative(syntax, verb) or _find_name_between_commas(syntax, verb)
    if missed is not None:
        return missed
    outer = _find_outer_report(syntax, verb)
    if outer is not None:
        return find_subject(syntax, outer, depth + 1)
    if token.dep in ("conj", "advcl", "dep", "ccomp", "xcomp", "parataxis") and head.index != verb:
        subject = _find_governing_subject(syntax, head.index, depth)
        if subject is not None and token.dep == "conj" and syntax.tokens[subject].lemma == "it":
            subject = _find_nearer(syntax, head.index, verb) or subject
        lost = subject is not None and token.dep == "advcl" and not is_speakable(syntax, subject)
        return (_find_beside(syntax, verb) or subject) if lost else subject
    return None


def _find_nearer(syntax: Syntax, head: int, verb: int) -> int | None:
    """Who comes in "it felt late when the captain came back and said: “...”", where the parse ties "said" to "felt"."""
    joint = verb - 1
    if syntax.tokens[joint].dep != "cc" or syntax.tokens[joint - 1].text == ",":
        return None
    for index in range(joint - 1, head, -1):
        token = syntax.tokens[index]
        subject = syntax.find_child(index, _SUBJECT) if token.tag == syntax.tokens[verb].tag else None
        if subject is not None and head < subject < index:
            return subject if is_speakable(syntax, subject) else None
    return None


def _find_past_relative(syntax: Syntax, verb: int) -> int | None:
    """As in "An aide of the guild, of which Lee is a member, confirmed it": the parse misses the main verb."""
    token = syntax.tokens[verb]
    clause = syntax.tokens[token.head]
    noun = syntax.tokens[clause.head]
    if token.dep != "conj" or clause.dep != "relcl" or noun.dep != "ROOT" or noun.pos not in _NOMINAL:
        return None
    own = (child for child in syntax.parsed.children[verb] if child < verb)
    first = min((*own, verb))
    joined = any(syntax.tokens[child].dep == "cc" for child in syntax.parsed.children[clause.index])
    return noun.index if syntax.tokens[first - 1].text == "," and not joined else None


def _find_name_between_commas(syntax: Syntax, verb: int) -> int | None:
    """As in "Officials sought the cause of the crash, Ada Lee, head of the port, said": she, not the officials."""
    token = syntax.tokens[verb]
    joined = any(syntax.tokens[child].dep == "cc" for child in syntax.parsed.children[token.head])
    if token.dep != "conj" or joined or syntax.tokens[verb - 1].text != ",":
        return None
    for index in range(verb - 2, max(token.head, verb - _NAME_REACH), -1):
        person = syntax.tokens[index].dep == "appos" and syntax.kinds.get(index) == "person"
        if person and syntax.right[index] >= verb - 2 and syntax.tokens[syntax.left[index] - 1].text == ",":
            return index
    return None


def find_subject_around(syntax: Syntax, noun: int | None) -> int | None:
    """The subject of the clause in which a quoted noun stands: "Lee called it “a sham” saying ..."."""
    if noun is None:
        return None
    index = noun
    for _ in range(_MAX_CLIMB):
        index = syntax.tokens[index].head
        if syntax.tokens[index].pos in ("VERB", "AUX") and index not in syntax.quoted:
            subject = find_subject(syntax, index, 1)
            return None if subject in syntax.quoted else subject
    return None


def _find_beside(syntax: Syntax, verb: int) -> int | None:
    """Who does the last thing told before ", calling ...", where the parse ties that to a clause further off."""
    first = syntax.parsed.sentences[syntax.parsed.sentence_of[verb]].first
    if syntax.tokens[verb].tag != "VBG" or syntax.tokens[verb - 1].text != ",":
        return None
    for index in range(verb - 2, first, -1):
        subject = syntax.find_child(index, _SUBJECT) if syntax.tokens[index].tag in ("VBD", "VBZ", "VBP") else None
        if subject is not None and subject < index and index not in syntax.quoted:
            return subject if is_speakable(syntax, subject) else None
    return None


def _find_past_noun(syntax: Syntax, verb: int, depth: int) -> int | None:
    """The subject of the clause, where the parse ties ", saying ..." to a noun in it that says nothing."""
    noun = syntax.tokens[syntax.tokens[verb].head]
    if syntax.tokens[verb].tag != "VBG" or syntax.tokens[verb - 1].text != "," or is_speakable(syntax, noun.index):
        return None
    while noun.pos not in ("VERB", "AUX") and noun.head != noun.index:
        noun = syntax.tokens[noun.head]
    return find_subject(syntax, noun.index, depth + 1) if noun.pos in ("VERB", "AUX") else None


def _find_issuer(syntax: Syntax, document: int) -> int | None:
    """Who issues the statement in "the ministry issued a statement saying ..."."""
    token = syntax.tokens[document]
    verb = syntax.tokens[token.head]
    issued = token.dep == "dobj" and token.lemma in DOCUMENT_NOUNS and verb.lemma in ISSUING_VERBS
    return find_subject(syntax, verb.index, 1) if issued else None


def _find_outer_report(syntax: Syntax, verb: int) -> int | None:
    """The verb whose subject says both: "said it was late, adding ...", "said it was late and insisted ...".

    Behind a comma and a clause of time it is the sentence's: "took it back after he had won, saying ...".
    """
    token = syntax.tokens[verb]
    aside = token.tag == "VBG" and token.dep == "advcl" and syntax.tokens[verb - 1].text == ","
    if token.dep not in ("conj", "advcl") or not (aside or tells_more(syntax, verb)):
        return None
    inner = syntax.tokens[token.head]
    while inner.dep == "conj":
        inner = syntax.tokens[inner.head]
    outer = syntax.tokens[inner.head]
    marked = any(syntax.tokens[mark].lemma in _DATING for mark in syntax.find_children(inner.index, _MARK))
    if aside and marked and inner.dep == "advcl" and outer.dep == "ROOT" and outer.index < inner.index < verb:
        return outer.index
    if inner.dep != "ccomp" or outer.lemma not in VERBS or not outer.index < inner.index < verb:
        return None
    same = token.tag == outer.tag if token.dep == "conj" else token.tag == "VBG" and syntax.tokens[verb - 1].text == ","
    return outer.index if same else None


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
    return _find_owner_in_compound(syntax, noun)


def _find_owner_in_compound(syntax: Syntax, noun: int) -> int | None:
    """The country or body right before a noun of saying: "US warnings against ..."."""
    before = noun - 1
    if before < 0 or syntax.tokens[before].head != noun or syntax.tokens[noun].lemma not in FIRM_NOUNS:
        return None
    return before if syntax.kinds.get(before) in ("place", "organisation", "group") else None


def find_light_verb(syntax: Syntax, noun: int, verbs: Container[str] = LIGHT_VERBS) -> int | None:
    """The verb that only carries a noun of saying ("expressed concern", "concern was voiced"), or None."""
    head = syntax.tokens[noun].head
    carries = syntax.tokens[head].lemma in verbs and syntax.tokens[noun].dep in ("dobj", "nsubjpass")
    return head if carries and syntax.tokens[head].pos == "VERB" else None


def find_speaker_range(syntax: Syntax, head: int | None) -> Range | None:
    """The span of the source's noun phrase, without trailing clauses and asides; None where nobody is named."""
    if head is None or (syntax.tokens[head].lemma in _NOBODY and syntax.tokens[head].pos != "PROPN"):
        return _find_it(syntax, head)
    head = find_named(syntax, head)
    if syntax.tokens[head].pos not in _NOMINAL | {"DET"} and syntax.find_child(head, _PARTS) is None:
        return None  # "a Norvane Airways steward" is a noun, whatever the parse takes it for
    first, last = find_noun_phrase(syntax, head)
    while last + 1 < len(syntax.tokens) and _goes_on(syntax, head, last + 1):
        last += 1
    while last > first and syntax.tokens[last].tag in ("POS", ",", "``", "''"):
        last -= 1
    last = reach_name(syntax, last)
    first += _is_picture_credit(syntax, first, last)
    while first < last and (
        first in syntax.closers
        or syntax.tokens[first].text.lower() in SAYING_FORMS
        or syntax.tokens[first].tag in (",", "``", "''", ":")
        or (syntax.tokens[first].tag == "VBD" and first - 1 in syntax.closers)
    ):
        first += 1
    return cut_range(syntax, (first, last))


def _is_picture_credit(syntax: Syntax, first: int, last: int) -> bool:
    """Whether the phrase opens its paragraph with whose picture stands above: "Reuters | Norvane said it was late"."""
    if syntax.tokens[first].text not in PICTURE_CREDITS or first >= last:
        return False
    opens = first == 0 or syntax.block_of(first) != syntax.block_of(first - 1)
    following = syntax.tokens[first + 1]
    named = following.text[:1].isupper() and following.text.lower() not in MEDIA_NOUNS | OUTLET_HEADS
    return opens and named and following.head >= first + 1 and syntax.tokens[last].pos == "PROPN"


def _goes_on(syntax: Syntax, head: int, following: int) -> bool:
    """Whether a name follows that the parse takes for a second subject: "the news agency RNA said"."""
    token, noun = syntax.tokens[following], syntax.tokens[head]
    verb = noun.head
    if token.pos != "PROPN" or noun.pos != "NOUN" or noun.dep != "nsubj" or following >= verb:
        return False
    return all(syntax.tokens[index].pos == "PROPN" for index in range(following, _find_verb_start(syntax, verb)))


def _find_verb_start(syntax: Syntax, verb: int) -> int:
    own = syntax.find_children(verb, frozenset({"aux", "auxpass", "advmod", "neg"}))
    return min([verb, *[child for child in own if verb - 4 < child < verb]])


def _find_it(syntax: Syntax, head: int | None) -> Range | None:
    """The word "it", which speaks ("It also noted that ..."); other empty words do not."""
    if head is None or syntax.tokens[head].text.lower() != "it":
        return None
    return cut_range(syntax, (head, head))


def find_inverted_subject(syntax: Syntax, verb: int) -> int | None:
    """The subject in "“...,” said the mayor", where it follows its verb, or stands loose between quotation and verb."""
    before = syntax.tokens[verb - 1] if verb else None
    opens = before is None or before.text in (",", ".", "—", "–") or before.tag == "''" or verb - 1 in syntax.closers
    loose = find_loose_subject(syntax, verb)
    if loose is not None or not opens:
        return loose
    for child in syntax.find_children(verb, _AFTER_VERB):
        if child > verb and syntax.left[child] <= verb + 2 and _is_nominal(syntax, child):
            done_to = syntax.tokens[child].dep == "dobj" and verb - 1 not in syntax.closers
            return None if done_to and not is_speakable(syntax, child) else child
    following = verb + 1
    behind = _climb(syntax, following, verb) if following < len(syntax.tokens) else None
    return behind if behind is not None else _find_before_comma(syntax, verb)


def _find_before_comma(syntax: Syntax, verb: int) -> int | None:
    """The name right before the verb's comma, which the parse ties to another phrase: "her aide, Ann Lee, said"."""
    if verb < 2 or syntax.tokens[verb - 1].text != "," or syntax.tokens[verb].tag not in ("VBD", "VBZ"):
        return None
    named = syntax.kinds.get(verb - 2) == "person" and syntax.tokens[verb - 2].pos == "PROPN"
    return verb - 2 if named else None


def _is_nominal(syntax: Syntax, index: int) -> bool:
    return syntax.tokens[index].pos in ("NOUN", "PROPN", "PRON") and syntax.tokens[index].lemma not in TIME_NOUNS


def _climb(syntax: Syntax, index: int, verb: int) -> int | None:
    for _ in range(4):
        head = syntax.tokens[index].head
        if head <= verb or not _is_nominal(syntax, head):
            break
        index = head
    return index if _is_nominal(syntax, index) else None


def find_loose_subject(syntax: Syntax, verb: int) -> int | None:
    """The name right behind a quotation, where the parse loses it: "“...,” Lee (Ind.) said"."""
    start = max(verb - 12, 0)
    closers = [index for index in range(start, verb) if index in syntax.closers]
    if not closers or closers[-1] + 1 >= verb:
        return None
    between = range(closers[-1] + 1, verb)
    named = [index for index in between if syntax.kinds.get(index) in ("person", "organisation", "group")]
    if not named or any(syntax.tokens[index].tag in ("VBD", "VBZ", "VBP", "MD") for index in between):
        return None
    last = named[0]
    while last + 1 in named:
        last += 1
    above = syntax.tokens[syntax.tokens[last].head]
    part = above.lemma == "of" and above.head in between and syntax.tokens[last].dep == "pobj"
    return above.head if part else last  # "one of them"


def is_speakable(syntax: Syntax, head: int) -> bool:
    """Whether the word that heads a phrase is somebody or something that can say things: no visit, no weather."""
    kind, token = syntax.kinds.get(head), syntax.tokens[head]
    if kind is not None:
        return kind != "event"
    first = syntax.parsed.sentences[syntax.parsed.sentence_of[head]].first
    if token.pos != "NOUN" or (token.text[:1].isupper() and head != first):
        return True
    spoken = token.lemma in DOCUMENT_NOUNS or token.lemma in MEDIA_NOUNS or token.lemma in SPEAKING_NOUNS
    return spoken or _is_somebody(syntax, head)


def _is_somebody(syntax: Syntax, noun: int) -> bool:
    """Whether a noun that no table knows is a person's by its clause: "two controllers who were on duty"."""
    clause = syntax.find_child(noun, frozenset({"relcl"}))
    who = None if clause is None else syntax.find_child(clause, frozenset({"nsubj", "nsubjpass"}))
    return who is not None and syntax.tokens[who].lemma == "who"


def find_apposed_speaker(syntax: Syntax, head: int, verb: int) -> int | None:
    """The person apposed to a subject that cannot speak: "With weeks until the vote, Ann Lee, an aide, called ..."."""
    for child in syntax.find_children(head, frozenset({"appos"})):
        if head < child < verb and syntax.kinds.get(child) in ("person", "organisation", "group"):
            return child
    return None
