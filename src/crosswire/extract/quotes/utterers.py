"""Who says it by where the words stand: beside a quotation, where the parse or the table of verbs does not tell."""

from crosswire.extract.quotes.speakers import find_subject, is_speakable
from crosswire.extract.quotes.syntax import Syntax
from crosswire.languages.en.cues import SILENT_VERBS

_TOLD = frozenset({"VBD", "VBZ", "VBP"})
_SUBJECT = frozenset({"nsubj"})
_COMPLETING = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "dative"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_DASHES = frozenset({"—", "–", "―"})
_CALLING = frozenset({"NOUN", "ADJ", "DET", "PRON"})  # words for what somebody is, before the name: "his eldest son"
_CALLED = 7  # of which so many may stand there
_SIDE = frozenset({"parataxis", "ccomp"})


def find_utterer(syntax: Syntax, index: int) -> int | None:
    """Who utters a quotation with the verb at `index`, whatever it means: “...,” the foreman bellowed."""
    opened = find_opened(syntax, index)
    if opened is not None:
        return opened
    subject = syntax.find_child(index, _SUBJECT)
    completed = any(child > index for child in syntax.find_children(index, _COMPLETING) if child != subject)
    if subject is None or completed or syntax.tokens[index].lemma in SILENT_VERBS:
        return None  # "“...,” the mayor opened a park": it does something else
    return _find_inverted(syntax, index, subject) if subject > index else _find_before(syntax, index, subject)


def _find_before(syntax: Syntax, index: int, subject: int) -> int | None:
    """Somebody between a quotation that a comma leaves open and the verb."""
    closer = syntax.left[subject] - 1
    open_ended = closer in syntax.closers and syntax.tokens[closer - 1].text == ","
    alone = syntax.right[subject] == index - 1 and subject not in syntax.quoted
    return subject if open_ended and alone and is_speakable(syntax, subject) else None


def _find_inverted(syntax: Syntax, index: int, subject: int) -> int | None:
    """“...,” sobbed Ada Brandt: a person right behind the verb."""
    closer = index - 1
    follows = closer in syntax.closers and syntax.tokens[closer - 1].text in (",", "?", "!")
    near = syntax.left[subject] == index + 1 and syntax.kinds.get(subject) == "person"
    return subject if follows and near else None


def find_opened(syntax: Syntax, index: int) -> int | None:
    """The name behind a verb that opens its sentence, before a colon: "Continued Ada Brandt: “...”"."""
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[index]]
    last = index
    while last + 1 < sentence.last and _is_name(syntax, last + 1):
        last += 1
    if index != sentence.first or last == index or last + 1 >= sentence.last:
        return None
    return last if syntax.tokens[last + 1].text == ":" else None


def find_plain_speaker(syntax: Syntax, index: int) -> int | None:
    """Who says it beyond doubt, whatever the parse makes of it."""
    return _find_between(syntax, index) or _find_in_commas(syntax, index) or _find_verbless(syntax, index)


def _find_in_commas(syntax: Syntax, index: int) -> int | None:
    """The name in commas before a verb that the parse joins to another one: "He died, her aide, Ann Lee, said"."""
    name = first = index - 2
    subject = syntax.find_child(index, _SUBJECT)
    if name < 1 or syntax.tokens[index - 1].text != "," or subject is not None or not _is_name(syntax, name):
        return None
    while first > 0 and syntax.tokens[first].pos == "PROPN":
        first -= 1
    if syntax.tokens[first].text != ",":
        return None
    return name if syntax.parsed.sentence_of[first] == syntax.parsed.sentence_of[index] else None


def _is_name(syntax: Syntax, index: int) -> bool:
    return syntax.kinds.get(index) == "person" and syntax.tokens[index].pos == "PROPN"


def _find_between(syntax: Syntax, index: int) -> int | None:
    """The name or pronoun that alone stands between a quotation, or a dash, and its verb: “...,” Lee joked."""
    first = index - 1
    if first > 0 and syntax.tokens[first].text in _PRONOUNS:
        return first if first - 1 in syntax.closers else None
    while first > 0 and _is_name(syntax, first):
        first -= 1
    parted = first in syntax.closers or syntax.tokens[first].text in _DASHES
    return index - 1 if first < index - 1 and parted else None


def _find_verbless(syntax: Syntax, index: int) -> int | None:
    """Who heads a sentence of which the parse makes a fragment: "A nurse who left after the talks said ..."."""
    token = syntax.tokens[index]
    head = syntax.tokens[token.head]
    if head.dep == "relcl":
        head = syntax.tokens[head.head]
    verbless = head.dep == "ROOT" and head.pos in ("NOUN", "PROPN") and head.index < index
    return head.index if verbless and token.dep == "advcl" and token.tag in _TOLD else None


def find_beside_quotation(syntax: Syntax, index: int) -> int | None:
    """Who said the quotation before ", and insisted ...", where the parse ties that to a verb in the quotation."""
    token = syntax.tokens[index]
    if token.dep != "conj" or token.head not in syntax.quoted or index in syntax.quoted:
        return None
    for child in syntax.find_children(token.head, _SIDE):
        if child < index and child not in syntax.quoted and syntax.tokens[child].tag in _TOLD:
            return find_subject(syntax, child)
    return None


def is_left_open(syntax: Syntax, last: int) -> bool:
    """Whether a comma inside the marks leaves the quotation that ends with `last` open: who says it follows."""
    return syntax.tokens[last].text == "," and _skip_closers(syntax, last) is not None


def find_credited(syntax: Syntax, last: int) -> int | None:
    """Who stands behind a quotation and a verb, whatever the parse makes of them: “...,” sobbed his son Clive."""
    verb = _skip_closers(syntax, last)
    if verb is None or syntax.tokens[last].text not in (",", "?", "!") or syntax.tokens[verb].tag != "VBD":
        return None
    name = verb + 1
    while name < min(verb + _CALLED, len(syntax.tokens)) and _describes(syntax, name):
        name += 1
    if syntax.tokens[verb].lemma in SILENT_VERBS or name >= len(syntax.tokens) or not _is_name(syntax, name):
        return None
    while name + 1 < len(syntax.tokens) and _is_name(syntax, name + 1):
        name += 1
    closed = name + 1 < len(syntax.tokens) and syntax.tokens[name + 1].text in (".", ",", ";")
    return name if closed else None


def _describes(syntax: Syntax, index: int) -> bool:
    """Whether a word says what the one named behind it is: "his eldest son", "dad-of-three"."""
    hyphened = "-" in {syntax.tokens[index].text, syntax.tokens[index - 1].text}
    return syntax.tokens[index].pos in _CALLING or hyphened


def _skip_closers(syntax: Syntax, last: int) -> int | None:
    """The word behind a quotation's closing mark, if it goes on with the sentence: in small letters, in the block."""
    index = last + 1
    while index < len(syntax.tokens) and index in syntax.closers:
        index += 1
    if index == last + 1 or index >= len(syntax.tokens) or syntax.block_of(index) != syntax.block_of(last):
        return None
    return index if syntax.tokens[index].text.islower() else None
