"""Where a reported clause ends, when the parse lets it run into the next report or stops it too early."""

from crosswire.extract.quotes.syntax import Stretch, Syntax
from crosswire.languages.en.cues import VERBS

LONGEST = 400  # words of one reported clause: what is longer is no sentence
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CREDIT = 9  # words that who reports the whole, and the verb, may take
_CONJUNCT = frozenset({"conj"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_CLAUSE = frozenset({"ccomp"})
_CONTRASTS = frozenset({"while", "but", "though", "although", "whereas", "and", "as"})


def is_readable(syntax: Syntax, stretch: Stretch) -> bool:
    """Whether a stretch is no longer than what somebody says in a sentence, or all of it one quotation."""
    whole = stretch[0] in syntax.quoted and syntax.quoted[stretch[0]] == syntax.quoted.get(stretch[1])
    return whole or stretch[1] - stretch[0] < LONGEST


def fit_clause(syntax: Syntax, verb: int, stretch: Stretch) -> Stretch:
    """The clause that `verb` reports: cut where another report begins, carried on over what it coordinates."""
    if not is_readable(syntax, stretch):
        return stretch
    cut = find_cut(syntax, stretch)
    if cut is not None:
        return stretch[0], cut
    last = _carry_on(syntax, verb, stretch[1])
    return stretch[0], _reach_quotation(syntax, last)


def find_cut(syntax: Syntax, stretch: Stretch) -> int | None:
    """The last word before another report begins inside the stretch, or None."""
    first, last = stretch
    for index in range(first + 1, min(last, first + LONGEST)):
        if (index not in syntax.quoted or index in syntax.closers) and (
            _opens_participle(syntax, index)
            or _opens_source(syntax, index)
            or _opens_conjunct(syntax, index)
            or _opens_contrast(syntax, index)
            or _opens_credit(syntax, index)
        ):
            return index - 1
    return None


def tells_more(syntax: Syntax, verb: int) -> bool:
    """Whether a verb reports something of its own: a verb of saying with a clause or a quotation after it."""
    token = syntax.tokens[verb]
    frame = VERBS.get(token.lemma)
    if token.pos != "VERB" or frame is None or frame.act != "speech" or not frame.slots & {"c", "q", "w"}:
        return False
    following = range(verb + 1, min(verb + 4, len(syntax.tokens)))
    return syntax.find_child(verb, _CLAUSE) is not None or any(index in syntax.quoted for index in following)


def _opens_participle(syntax: Syntax, index: int) -> bool:
    """The reporter's verb, not part of what is reported: ", adding that ..."."""
    following = index + 1
    parted = syntax.tokens[index].text == "," or index in syntax.closers
    return parted and syntax.tokens[following].tag == "VBG" and tells_more(syntax, following)


def _opens_source(syntax: Syntax, index: int) -> bool:
    """Whoever reports the report: ", according to ..."."""
    parted = syntax.tokens[index].text == "," or index in syntax.closers
    return parted and syntax.tokens[index + 1].text == "according"


def _opens_credit(syntax: Syntax, index: int) -> bool:
    """Whoever reports the whole, at its end: ", the Courier reported"."""
    if syntax.tokens[index].text != ",":
        return False
    end = syntax.parsed.sentences[syntax.parsed.sentence_of[index]].last
    for verb in range(index + 2, min(index + _CREDIT, end)):
        token = syntax.tokens[verb]
        if token.tag in _FINITE and token.lemma in VERBS:
            clause, subject = syntax.find_child(verb, _CLAUSE), syntax.find_child(verb, _SUBJECT)
            return clause is not None and clause < index and subject is not None and index < subject < verb
        if token.pos in ("VERB", "AUX"):
            return False
    return False


def _opens_conjunct(syntax: Syntax, index: int) -> bool:
    """A second report with the same subject: " and insisted that ..."."""
    if syntax.tokens[index].tag != "CC":
        return False
    near = range(index + 1, min(index + 4, len(syntax.tokens)))
    verb = next((place for place in near if syntax.tokens[place].pos == "VERB"), None)
    if verb is None or syntax.tokens[verb].dep != "conj" or syntax.tokens[verb].tag not in (*_FINITE, "VBG"):
        return False
    return syntax.find_child(verb, _SUBJECT) is None and tells_more(syntax, verb)


def _opens_contrast(syntax: Syntax, index: int) -> bool:
    """A report of somebody else: " while others said ..."."""
    if syntax.tokens[index].lemma not in _CONTRASTS or syntax.tokens[index - 1].text != ",":
        return False
    near = range(index + 1, min(index + 10, len(syntax.tokens)))
    verb = next((place for place in near if syntax.tokens[place].tag in _FINITE), None)
    if verb is None or any(place in syntax.quoted for place in range(index, verb)):
        return False
    return syntax.find_child(verb, _SUBJECT) is not None and tells_more(syntax, verb)


def _carry_on(syntax: Syntax, verb: int, last: int) -> int:
    """Over bare verbs that the parse coordinates with the reporting verb: "said money is needed to build and learn"."""
    for child in syntax.find_children(verb, _CONJUNCT):
        if child > last and syntax.tokens[child].tag == "VB" and syntax.find_child(child, _SUBJECT) is None:
            last = max(last, syntax.right[child])
    return last


def _reach_quotation(syntax: Syntax, last: int) -> int:
    """Over a quotation later in the sentence that no other verb of saying announces."""
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[last]]
    own = syntax.quoted.get(last)
    for index in range(last + 1, sentence.last):
        token = syntax.tokens[index]
        if own is not None and (syntax.quoted.get(index) == own or index in syntax.closers):
            continue
        if index in syntax.quoted:
            return syntax.places[syntax.quoted[index]][1]
        if (
            (token.pos == "VERB" and token.lemma in VERBS)
            or token.text in (";", "—", "–", "(")
            or token.lemma == "accord"
        ):
            return last
    return last
