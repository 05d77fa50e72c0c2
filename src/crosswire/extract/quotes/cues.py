"""The words that announce that somebody's words or thoughts follow, and whose they are."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, structs

from crosswire.extract.quotes.speakers import (
    find_agent,
    find_inverted_subject,
    find_light_verb,
    find_loose_subject,
    find_owner,
    find_subject,
    find_subject_around,
    is_speakable,
)
from crosswire.extract.quotes.syntax import Syntax
from crosswire.extract.quotes.utterers import find_beside_quotation, find_opened, find_plain_speaker, find_utterer
from crosswire.languages.en.cues import (
    ACCOUNTING_NOUNS,
    DOCUMENT_NOUNS,
    INTERROGATING,
    LIGHT_VERBS,
    MAKING_VERBS,
    MIND_NOUNS,
    NOUNS,
    PROMISING_VERBS,
    SAYING_FORMS,
    SHOWING_VERBS,
    SOURCE_PHRASES,
    UNDONE_PREPOSITIONS,
    VERBS,
    Act,
    Frame,
)
from crosswire.languages.en.topic_cues import (
    BEARING_VERBS,
    LEMMAS,
    SEEMING_VERBS,
    TOPIC_ADJECTIVES,
    TOPIC_NOUNS,
    TOPIC_VERBS,
)

_TOLD = frozenset({"VBD", "VBZ", "VBP"})
_PHRASE = Frame("speech", frozenset(), frozenset())
_UNREAL = frozenset({"if", "unless", "whether", "until", "lest"})
_LEADING = frozenset({"go", "continue", "begin", "proceed", "use", "rush", "prompt", "force", "compel", "oblige"})
_VOICED = frozenset({"aux", "auxpass", "agent", "nsubj", "nsubjpass"})
_AUXILIARIES = frozenset({"aux", "auxpass", "neg", "prt"})


class Cue(Struct, frozen=True, kw_only=True):
    """A word that carries content: `at` is its token, `source` the token that heads its source's phrase."""

    at: int
    first: int
    last: int
    form: Literal["verb", "noun", "phrase", "adjective"]
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


def find_topic_cues(syntax: Syntax) -> tuple[Cue, ...]:
    """Every word by which somebody may be told to speak, think or want, said for certain or not, in text order."""
    found = (_read_topic_cue(syntax, index) for index in range(len(syntax.tokens)))
    return tuple(cue for cue in found if cue is not None)


def _read_topic_cue(syntax: Syntax, index: int) -> Cue | None:
    token = syntax.tokens[index]
    if token.pos in ("VERB", "AUX"):
        frame = find_frame(syntax, index, TOPIC_VERBS)
        if frame is not None:
            cue = structs.replace(_read_verb(syntax, index), frame=frame)
            nobodys = token.lemma in SEEMING_VERBS or _is_reduced_passive(syntax, index)
            return structs.replace(cue, source=find_agent(syntax, index)) if nobodys else cue
    if token.pos in ("ADJ", "VERB") and token.text.lower() in TOPIC_ADJECTIVES:
        return _read_adjective(syntax, index)
    if token.pos == "NOUN" and token.lemma in TOPIC_NOUNS:
        return _read_topic_noun(syntax, index)
    return None


def _is_reduced_passive(syntax: Syntax, index: int) -> bool:
    """Whether a participle tells what is done to somebody: "Asked whether it was safe, she ..."."""
    token = syntax.tokens[index]
    return (
        token.tag == "VBN"
        and token.dep in ("advcl", "acl", "amod")
        and not syntax.find_children(index, _VOICED | {"aux"})
    )


def _read_adjective(syntax: Syntax, index: int) -> Cue | None:
    """An adjective of somebody's mind behind its verb: "is confident that ...", "were worried about ..."."""
    token = syntax.tokens[index]
    verb = index if token.pos == "VERB" else token.head
    subject = syntax.find_child(verb, frozenset({"nsubj", "nsubjpass"}))
    if token.dep not in ("acomp", "oprd") and (token.pos != "VERB" or subject is None):
        return None
    frame = TOPIC_ADJECTIVES[token.text.lower()]
    if subject is not None and syntax.tokens[subject].lemma == "it":
        subject = None  # "it is clear that ...": to nobody named
    return Cue(at=index, first=min(verb, index), last=index, form="adjective", frame=frame, source=subject)


def _read_topic_noun(syntax: Syntax, index: int) -> Cue | None:
    """A noun with its owner or the subject of the verb that carries it, whoever that is."""
    frame = TOPIC_NOUNS[syntax.tokens[index].lemma]
    verb = find_light_verb(syntax, index, LIGHT_VERBS | BEARING_VERBS)
    if verb is None:
        return Cue(at=index, first=index, last=index, form="noun", frame=frame, source=find_owner(syntax, index))
    return Cue(at=index, first=verb, last=index, form="noun", frame=frame, source=_find_source(syntax, verb))


def _read_cue(syntax: Syntax, index: int) -> Cue | None:
    token = syntax.tokens[index]
    if token.text.lower() in SAYING_FORMS and find_opened(syntax, index) is not None:
        return _read_uttering_verb(syntax, index)
    if token.pos in ("VERB", "AUX") and find_frame(syntax, index) is not None:
        return _read_verb(syntax, index) if is_live(syntax, index) else None
    if token.lemma in MIND_NOUNS and _read_owned_phrase(syntax, index) is not None:
        return _read_owned_phrase(syntax, index)
    if token.lemma in ACCOUNTING_NOUNS and _read_accounting(syntax, index) is not None:
        return _read_accounting(syntax, index)
    if token.pos == "NOUN" and token.lemma in NOUNS:
        return _read_noun(syntax, index)
    if token.text.lower() in SOURCE_PHRASES and _read_phrase(syntax, index) is not None:
        return _read_phrase(syntax, index)
    if token.pos == "VERB" and token.tag in _TOLD:
        return _read_uttering_verb(syntax, index)
    return _read_loose_verb(syntax, index) if token.text in SAYING_FORMS else None


def find_frame(syntax: Syntax, index: int, frames: Mapping[str, Frame] = VERBS) -> Frame | None:
    """The frame of a verb with its particle, or None where it is no verb of saying or thinking."""
    token = syntax.tokens[index]
    lemma = LEMMAS.get(token.lemma, token.lemma)
    following = syntax.tokens[index + 1] if index + 1 < len(syntax.tokens) else token
    whole = frames.get(f"{lemma} {following.lemma}")
    if following.dep == "prt" and whole is None:
        frame = frames.get(lemma)  # "called on them": the parse takes the preposition for a particle
        return frame if frame is not None and following.lemma in frame.prepositions else None
    return whole or frames.get(lemma)


def _follows_saying(syntax: Syntax, index: int) -> bool:
    """Whether a participle follows a verb of saying: "outlined the plan, highlighting ...", not "went, showing ..."."""
    frame = VERBS.get(syntax.tokens[syntax.tokens[index].head].lemma)
    return frame is not None and frame.act == "speech"


def is_live(syntax: Syntax, index: int) -> bool:
    """Whether a verb says that somebody did say or think so: not "might say", "did not say", "if they say"."""
    token = syntax.tokens[index]
    outside = index not in syntax.quoted
    near = [child for child in syntax.parsed.children[index] if not (outside and child in syntax.quoted)]
    children = [syntax.tokens[child] for child in near]
    unsaying = [child for child in children if child.dep == "neg" or (child.dep == "aux" and child.tag == "MD")]
    if any(syntax.kinds.get(child.index) != "person" for child in unsaying):  # a name in "Will Brandt said"
        return False
    if any(child.dep == "mark" and child.lemma in _UNREAL for child in children):
        return False
    if token.text == "citing" or _is_kept_from(syntax, index):
        return False  # names whose words a report passes on, see chains; or is just what is not said
    if token.lemma in MAKING_VERBS and token.tag == "VBN" and token.dep in ("acl", "advcl", "relcl"):
        return False  # "“The Ferry,” written by Lee, sold well": a work's title
    if token.lemma in INTERROGATING and any(child.dep == "auxpass" for child in children):
        return False  # "was being questioned by police": he, not what is said
    shows = token.lemma in SHOWING_VERBS and token.lemma not in PROMISING_VERBS
    if shows and token.tag == "VBG" and not _follows_saying(syntax, index):
        return False
    above = syntax.tokens[token.head]
    reduced = token.tag == "VBD" and token.dep == "acl" and above.pos == "NOUN" and above.dep != "ROOT"
    if (
        (token.tag == "VBN" or reduced)
        and not any(child.dep in _VOICED for child in children)
        and not _is_misread_past(syntax, index)
    ):
        return False
    if any(child.tag == "TO" for child in children):
        return token.dep == "xcomp" and syntax.tokens[token.head].lemma in _LEADING
    frame = find_frame(syntax, index)
    return frame is None or frame.act == "speech" or _is_main(syntax, index)


def _is_kept_from(syntax: Syntax, index: int) -> bool:
    """Whether it is what somebody is kept from, or does not do: "a bill to stop police from recommending charges"."""
    token = syntax.tokens[index]
    while token.dep == "conj" and token.head != token.index:
        token = syntax.tokens[token.head]
    return token.dep == "pcomp" and syntax.tokens[token.head].lemma in UNDONE_PREPOSITIONS


def _is_misread_past(syntax: Syntax, index: int) -> bool:
    """Whether a participle is the sentence's verb after all: "Lee, an aide, called it ...", misread by the parse."""
    token = syntax.tokens[index]
    head = syntax.tokens[token.head]
    if token.dep == "conj" and head.tag == "VBN":
        return True
    if find_loose_subject(syntax, index) is not None:
        return True
    loose = token.dep == "ROOT" or (token.dep == "acl" and head.dep == "ROOT" and syntax.tokens[index - 1].text == ",")
    return loose and (token.dep == "ROOT" or syntax.kinds.get(head.index) in ("person", "organisation"))


def _is_main(syntax: Syntax, index: int) -> bool:
    """Whether a verb is the sentence's own: a state of mind told in passing is told of, not reported."""
    token = syntax.tokens[index]
    while token.dep == "conj" and token.head != token.index:
        token = syntax.tokens[token.head]
    return token.dep in ("ROOT", "parataxis")


def _read_verb(syntax: Syntax, index: int) -> Cue:
    source = _find_source(syntax, index)
    frame = find_frame(syntax, index) or _PHRASE
    document = source is not None and syntax.tokens[source].pos == "NOUN"
    if document and "c" in frame.slots and syntax.tokens[source or 0].lemma in DOCUMENT_NOUNS:
        frame = Frame("speech", frame.slots, frame.prepositions)  # what a paper expects, it says
    near = [child for child in syntax.find_children(index, _AUXILIARIES) if abs(child - index) <= 3]
    return Cue(
        at=index,
        first=min([index, *near]),
        last=max([index, *[child for child in near if child <= index + 1]]),
        form="verb",
        frame=frame,
        source=source,
    )


def _read_uttering_verb(syntax: Syntax, index: int) -> Cue | None:
    """Any verb that stands as verbs of saying do: "“...,” the foreman bellowed", "Continued Ada Brandt: “...”"."""
    source = find_utterer(syntax, index)
    if source is None:
        return None
    frame = Frame("speech", frozenset("q"), frozenset())
    return Cue(at=index, first=index, last=index, form="verb", frame=frame, source=source)


def _read_loose_verb(syntax: Syntax, index: int) -> Cue | None:
    """“...,” the notice reads.: a verb that the parse takes for a noun, at the end of its sentence."""
    following = syntax.tokens[index + 1].text if index + 1 < len(syntax.tokens) else "."
    closers = [place for place in range(max(index - 7, 0), index - 1) if place in syntax.closers]
    if following not in (".", ",") or not closers:
        return None
    between = [syntax.tokens[place].pos for place in range(closers[-1] + 1, index)]
    if not set(between) <= {"DET", "NOUN", "PROPN", "ADJ", "PRON"}:
        return None
    frame = Frame("speech", frozenset("c"), frozenset())
    return Cue(at=index, first=index, last=index, form="verb", frame=frame, source=index - 1)


def _find_source(syntax: Syntax, index: int) -> int | None:
    """The subject, also where it follows ("“...,” said the mayor"); never a word of a quotation for a verb outside."""
    if _is_put_in(syntax, index):
        return find_inverted_subject(syntax, index)
    subject = find_plain_speaker(syntax, index) or find_subject(syntax, index)
    if subject is None or (subject in syntax.quoted and index not in syntax.quoted):
        subject = find_beside_quotation(syntax, index) or subject
    if subject is not None and (subject not in syntax.quoted or index in syntax.quoted):
        return subject
    if syntax.tokens[index].tag == "VBG":
        return find_subject_around(syntax, subject)  # what follows "saying" is said, not who says it
    return find_inverted_subject(syntax, index)


def _is_put_in(syntax: Syntax, index: int) -> bool:
    """Whether a verb and who says it are put into what he says: "The men, said a spokeswoman, were “trainees”"."""
    token = syntax.tokens[index]
    if token.dep != "parataxis" or token.head < index or syntax.tokens[index - 1].text != ",":
        return False
    subject = find_inverted_subject(syntax, index)
    return subject is not None and subject > index and is_speakable(syntax, subject)


def _read_noun(syntax: Syntax, index: int) -> Cue | None:
    """A noun's cue; where a verb only carries the noun ("expressed concern"), what is expressed is said."""
    frame = NOUNS[syntax.tokens[index].lemma]
    verb = find_light_verb(syntax, index)
    if verb is None:
        source = find_owner(syntax, index)
        return (
            None if source is None else Cue(at=index, first=index, last=index, form="noun", frame=frame, source=source)
        )
    if not is_live(syntax, verb):
        return None
    said = Frame("speech", frame.slots, frame.prepositions)
    source = _find_source(syntax, verb)
    return Cue(at=index, first=verb, last=index, form="noun", frame=said, source=source)


def is_voiced(syntax: Syntax, cue: Cue) -> bool:
    """Whether somebody can be meant: things that show, promise or threaten something to the writer say nothing."""
    if _reads_anothers(syntax, cue) or _calls_back_goods(syntax, cue):
        return False
    if cue.source is None or is_speakable(syntax, cue.source):
        return True
    own = syntax.tokens[cue.source].head == cue.at
    return cue.form == "verb" and own and "c" in cue.frame.slots and syntax.tokens[cue.at].lemma not in SHOWING_VERBS


def _read_owned_phrase(syntax: Syntax, index: int) -> Cue | None:
    """As in "in her view, ...", "in the mayor's words, ...": the phrase, and whose it is."""
    owner = syntax.find_child(index, frozenset({"poss"}))
    first = syntax.left[index] - 1
    if owner is None or first < 0 or syntax.tokens[first].text.lower() != "in":
        return None
    opens = first == syntax.parsed.sentences[syntax.parsed.sentence_of[index]].first
    parted = opens or syntax.tokens[first - 1].text in (",", "and", "but")
    if not parted or index + 1 == len(syntax.tokens) or syntax.tokens[index + 1].text not in (",", "."):
        return None  # "in his words there was anger", "with tears in her eyes"
    return Cue(at=index, first=first, last=index, form="phrase", frame=_PHRASE, source=owner)


def _read_accounting(syntax: Syntax, index: int) -> Cue | None:
    """As in "By its count some 6,000 slept there": at the start of a sentence, or between commas; and whose it is."""
    owner = syntax.find_child(index, frozenset({"poss"}))
    first = syntax.left[owner] - 1 if owner is not None else -1
    if owner is None or first < 0 or syntax.tokens[first].text.lower() != "by" or index + 1 >= len(syntax.tokens):
        return None
    opens = first == syntax.parsed.sentences[syntax.parsed.sentence_of[index]].first
    closed = syntax.tokens[first - 1].text == "," and syntax.tokens[index + 1].text in (",", ".")
    whose = syntax.tokens[owner].text.lower()
    if not (opens or closed) or whose in ("my", "our", "your") or (whose == "its" and not opens):
        return None  # "the march drew 900, by its own count, and ended": whose, and how much of it, is in doubt
    return Cue(at=index, first=first, last=index, form="phrase", frame=_PHRASE, source=owner)


def _reads_anothers(syntax: Syntax, cue: Cue) -> bool:
    """Whether somebody reads what another wrote: "she read the sign", not "the sign reads"."""
    if syntax.tokens[cue.at].lemma != "read" or cue.source is None or cue.form != "verb":
        return False
    thing = syntax.find_child(cue.at, frozenset({"dobj"}))
    return thing is not None and syntax.kinds.get(cue.source) == "person" and cue.at < thing < cue.at + 6


def _calls_back_goods(syntax: Syntax, cue: Cue) -> bool:
    """Whether a maker recalls what it sold: "it recalled 900 prams", not "she recalled the night"."""
    if syntax.tokens[cue.at].lemma != "recall" or cue.form != "verb" or cue.source is None:
        return False
    someone = syntax.kinds.get(cue.source) == "person" or syntax.tokens[cue.source].text.lower() in _SOMEBODY
    told = syntax.find_child(cue.at, frozenset({"ccomp"}))
    that = told is not None and syntax.find_child(told, frozenset({"mark"})) is not None
    return not someone and not that


_SOMEBODY = frozenset({"he", "she", "i", "we", "who"})
_PER = ("per",)
_DEFINITE = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "sources", "officials", "police"})


def _read_phrase(syntax: Syntax, index: int) -> Cue | None:
    words = SOURCE_PHRASES[syntax.tokens[index].text.lower()]
    shift = next((place for place, word in enumerate(words) if word == syntax.tokens[index].text.lower()), 0)
    first, last = index - shift, index - shift + len(words) - 1
    if first < 0 or last + 1 >= len(syntax.tokens):
        return None
    if tuple(token.text.lower() for token in syntax.tokens[first : last + 1]) != words:
        return None
    source = syntax.find_child(last, frozenset({"pobj", "dobj"}))
    if source is None or (words == _PER and not _is_by_somebody(syntax, index, source)):
        return None
    return Cue(at=index, first=first, last=last, form="phrase", frame=_PHRASE, source=source)


def _is_by_somebody(syntax: Syntax, index: int, source: int) -> bool:
    """Whether "per" names a source: not a rate ("per person"), nor a man of that name ("Per Lund, a farmer")."""
    named = syntax.tokens[index + 1].text
    opens = index == syntax.parsed.sentences[syntax.parsed.sentence_of[index]].first
    if opens:
        return named.lower() in _DEFINITE
    parted = syntax.tokens[index - 1].text in (",", "(", "–", "—")
    return parted and (named.lower() in _DEFINITE or syntax.tokens[source].text[:1].isupper())
