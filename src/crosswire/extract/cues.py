"""The words that announce that somebody's words or thoughts follow, and whose they are."""

from typing import Literal

from msgspec import Struct

from crosswire.extract.speakers import find_inverted_subject, find_owner, find_subject
from crosswire.extract.syntax import Syntax
from crosswire.languages.en.cues import ATTITUDE_NOUNS, PHRASAL_VERBS, SOURCE_PHRASES, SPEECH_NOUNS, VERBS, Act, Frame

_NOUN_SPEECH = Frame("speech", frozenset("c"), frozenset())
_NOUN_ATTITUDE = Frame("attitude", frozenset("c"), frozenset())
_PHRASE = Frame("speech", frozenset(), frozenset())
_UNREAL = frozenset({"if", "unless", "whether", "until", "lest"})
_LEADING = frozenset({"go", "continue", "begin", "proceed", "use", "rush"})
_AUXILIARIES = frozenset({"aux", "auxpass", "neg", "prt"})


class Cue(Struct, frozen=True, kw_only=True):
    """A word that carries content: `at` is its token, `source` the token that heads its source's phrase."""

    at: int
    first: int
    last: int
    form: Literal["verb", "noun", "phrase"]
    frame: Frame
    source: int | None

    @property
    def act(self) -> Act:
        """Whether it reports words or a state of mind."""
        return self.frame.act


def find_cues(syntax: Syntax) -> tuple[Cue, ...]:
    """Every word that may carry somebody's words, in text order."""
    found = (_read_cue(syntax, index) for index in range(len(syntax.tokens)))
    return tuple(cue for cue in found if cue is not None)


def _read_cue(syntax: Syntax, index: int) -> Cue | None:
    token = syntax.tokens[index]
    if token.pos in ("VERB", "AUX") and token.lemma in VERBS:
        return _read_verb(syntax, index) if is_live(syntax, index) else None
    if token.pos == "NOUN" and (token.lemma in SPEECH_NOUNS or token.lemma in ATTITUDE_NOUNS):
        return _read_noun(syntax, index)
    if token.text.lower() in SOURCE_PHRASES:
        return _read_phrase(syntax, index)
    return None


def is_live(syntax: Syntax, index: int) -> bool:
    """Whether a verb says that somebody did say or think so: not "might say", "did not say", "if they say"."""
    children = [syntax.tokens[child] for child in syntax.parsed.children[index]]
    token = syntax.tokens[index]
    if any(child.tag == "MD" or child.dep == "neg" for child in children if child.dep in ("aux", "neg")):
        return False
    if any(child.dep == "mark" and child.lemma in _UNREAL for child in children):
        return False
    particle = next((child.lemma for child in children if child.dep == "prt"), None)
    if particle is not None and (token.lemma, particle) not in PHRASAL_VERBS:
        return False
    if any(child.tag == "TO" for child in children):
        return token.dep == "xcomp" and syntax.tokens[token.head].lemma in _LEADING
    return VERBS[token.lemma].act == "speech" or _is_main(syntax, index)


def _is_main(syntax: Syntax, index: int) -> bool:
    """Whether a verb is the sentence's own: a state of mind told in passing is told of, not reported."""
    token = syntax.tokens[index]
    while token.dep == "conj" and token.head != token.index:
        token = syntax.tokens[token.head]
    return token.dep in ("ROOT", "parataxis")


def _read_verb(syntax: Syntax, index: int) -> Cue:
    near = [child for child in syntax.find_children(index, _AUXILIARIES) if abs(child - index) <= 3]
    return Cue(
        at=index,
        first=min([index, *near]),
        last=max([index, *[child for child in near if child <= index + 1]]),
        form="verb",
        frame=VERBS[syntax.tokens[index].lemma],
        source=_find_source(syntax, index),
    )


def _find_source(syntax: Syntax, index: int) -> int | None:
    """The subject, also where it follows ("“...,” said the mayor"); words inside a quotation are not the subject of words outside."""
    subject = find_subject(syntax, index)
    if subject is not None and (subject not in syntax.quoted or index in syntax.quoted):
        return subject
    return find_inverted_subject(syntax, index)


def _read_noun(syntax: Syntax, index: int) -> Cue:
    frame = _NOUN_SPEECH if syntax.tokens[index].lemma in SPEECH_NOUNS else _NOUN_ATTITUDE
    return Cue(at=index, first=index, last=index, form="noun", frame=frame, source=find_owner(syntax, index))


def _read_phrase(syntax: Syntax, index: int) -> Cue | None:
    words = SOURCE_PHRASES[syntax.tokens[index].text.lower()]
    shift = next((place for place, word in enumerate(words) if word == syntax.tokens[index].text.lower()), 0)
    first, last = index - shift, index - shift + len(words) - 1
    if first < 0 or last + 1 >= len(syntax.tokens):
        return None
    if tuple(token.text.lower() for token in syntax.tokens[first : last + 1]) != words:
        return None
    source = syntax.find_child(last, frozenset({"pobj", "dobj"}))
    return Cue(at=index, first=first, last=last, form="phrase", frame=_PHRASE, source=source) if source else None
