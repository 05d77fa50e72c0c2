"""Whether what follows a cue is somebody's words at all: a clause or marked words are, a mere topic seldom is."""

from collections.abc import Sequence

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Stretch, Syntax
from crosswire.languages.en.cues import (
    EMPTY_OBJECTS,
    ESTIMATING_VERBS,
    MENDING_VERBS,
    NAMING_VERBS,
    STRONG_NOUNS,
    STRONG_VERBS,
    UNSAYING_VERBS,
)

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FIRST_PERSONS = frozenset({"I", "We", "we", "me", "us", "You", "you", "'s", "’s"})  # never "US"
_NAMES = frozenset({"oprd", "attr", "acomp", "ccomp", "xcomp"})
_SUBJECT = frozenset({"nsubj"})
_MARK = frozenset({"mark"})
_FEWEST_WORDS = 2
_GERUNDS = frozenset({"VBG", "VB"})


def is_said(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether a cue's content is something said: "said he left", "denied the charge"; not "dismissed the offer"."""
    if is_first_person(syntax, cue) or syntax.tokens[max(cue.at - 1, 0)].lemma == "so":  # "so called"
        return False
    if _is_gap(syntax, cue, stretches):
        return False
    if cue.form == "phrase" or any(_holds_marks(syntax, stretch) for stretch in stretches):
        return True
    lemma = _read_lemma(syntax, cue)
    if lemma in UNSAYING_VERBS:
        return False
    clause = any(_holds_finite(syntax, stretch) for stretch in stretches)
    if lemma in MENDING_VERBS:
        openers = [syntax.tokens[first] for first, _ in stretches]  # not "found guilty could be", "found himself"
        whole = not any(token.tag in _FINITE or token.text.endswith(("self", "selves")) for token in openers)
        return clause and whole and (syntax.tokens[cue.at].tag != "VBN" or cue.first < cue.at)
    if clause or (lemma in NAMING_VERBS and _is_named(syntax, cue, stretches)):
        return not _is_hollow(syntax, stretches)
    if _holds_infinitive(syntax, cue, stretches) or (lemma in ESTIMATING_VERBS and "e" in cue.frame.slots):
        return True
    return _is_strong(syntax, cue, lemma) and not _is_empty(syntax, stretches)


def _is_gap(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether the words lack what they are about, which stands before: "the progress that he says he sees"."""
    words = sum(last - first + 1 for first, last in stretches)
    return cue.form == "verb" and words <= _FEWEST_WORDS and syntax.tokens[cue.at].dep == "relcl"


def tells_whole(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether a content is a clause, or says what is to be done: more than a thing's name."""
    return any(_holds_finite(syntax, stretch) for stretch in stretches) or _holds_infinitive(syntax, cue, stretches)


def is_first_person(syntax: Syntax, cue: Cue) -> bool:
    """Whether the source is "I" or "you", who are named nowhere."""
    return cue.source is not None and syntax.tokens[cue.source].text in _FIRST_PERSONS


def _read_lemma(syntax: Syntax, cue: Cue) -> str:
    token = syntax.tokens[cue.at]
    following = syntax.tokens[cue.at + 1] if cue.at + 1 < len(syntax.tokens) else token
    return f"{token.lemma} {following.lemma}" if following.dep == "prt" else token.lemma


def _holds_marks(syntax: Syntax, stretch: Stretch) -> bool:
    """Whether a stretch holds words in quotation marks."""
    return any(index in syntax.quoted for index in range(stretch[0], stretch[1] + 1))


def _holds_finite(syntax: Syntax, stretch: Stretch) -> bool:
    """Whether a stretch tells something: a finite verb that is more than a remark on one of its nouns."""
    return any(
        (syntax.tokens[index].tag in _FINITE or _is_misread(syntax, index)) and not _is_aside(syntax, index, stretch[0])
        for index in range(stretch[0], stretch[1] + 1)
    )


def _is_misread(syntax: Syntax, index: int) -> bool:
    """Whether a past tense is read as a participle: "said that the lorry rushed past"."""
    return syntax.tokens[index].tag == "VBN" and syntax.find_child(index, _SUBJECT) is not None


def _is_aside(syntax: Syntax, index: int, first: int) -> bool:
    while syntax.tokens[index].dep in ("aux", "auxpass", "conj") and syntax.tokens[index].head != index:
        index = syntax.tokens[index].head
    token = syntax.tokens[index]
    if token.dep not in ("relcl", "advcl", "acl") or not first <= token.head < index:
        return False
    if token.dep == "acl" and token.tag == "VBD":
        return False  # "A guard, Ada Brandt, forced open the door, they said": no participle
    return not any(syntax.tokens[child].lemma == "that" for child in syntax.find_children(index, _MARK))


def _holds_infinitive(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether a promise, a demand or a plea says what is to be done: "vowed to fight", "urged them to leave"."""
    if cue.form == "verb" and syntax.tokens[cue.at].dep in ("acl", "relcl") and syntax.tokens[cue.at].tag == "VBG":
        return False  # "groups claiming to be its heirs"
    verbs = [
        syntax.tokens[index]
        for first, last in stretches
        for index in range(first, last + 1)
        if syntax.tokens[index].pos in ("VERB", "AUX") and syntax.tokens[index].tag in _GERUNDS
    ]
    return any(token.head == cue.at or _follows_to(syntax, token.index) for token in verbs)


def _follows_to(syntax: Syntax, index: int) -> bool:
    return any(syntax.tokens[place].tag == "TO" for place in range(max(index - 3, 0), index))


def _is_named(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether something is called something: "called it a lie"; not "called for help", "called itself free"."""
    named = any(syntax.tokens[child].dep in _NAMES for child in syntax.parsed.children[cue.at])
    opener = syntax.tokens[stretches[0][0]].text if stretches else ""
    return named and not opener.endswith(("self", "selves"))


def _is_hollow(syntax: Syntax, stretches: Sequence[Stretch]) -> bool:
    """Whether a clause only points at another: "it will be"."""
    return all(
        syntax.tokens[index].pos in ("PRON", "AUX", "PART", "PUNCT")
        for first, last in stretches
        for index in range(first, last + 1)
    )


def _is_strong(syntax: Syntax, cue: Cue, lemma: str) -> bool:
    if cue.form == "noun":
        return lemma in STRONG_NOUNS
    if cue.act != "speech" or lemma not in STRONG_VERBS:
        return False
    wanted = STRONG_VERBS[lemma]
    return not wanted or any(syntax.tokens[child].lemma in wanted for child in _find_prepositions(syntax, cue))


def _find_prepositions(syntax: Syntax, cue: Cue) -> list[int]:
    near = [cue.at, *(child for child in syntax.parsed.children[cue.at] if syntax.tokens[child].dep == "dobj")]
    return [child for index in near for child in syntax.parsed.children[index] if syntax.tokens[child].dep == "prep"]


def _is_empty(syntax: Syntax, stretches: Sequence[Stretch]) -> bool:
    """Whether the words say nothing by themselves: "the incident", "allegiance to ...", a name alone."""
    words = [syntax.tokens[index] for first, last in stretches for index in range(first, last + 1)]
    own = [token for token in words if token.pos not in ("DET", "PRON", "PUNCT", "PART")]
    return not own or own[0].lemma in EMPTY_OBJECTS
