"""Slips of the parser that have a known shape, set right before clauses are looked for.

Each rule looks at one word, found by its label, and gives the words to change. A rule stands here only if the shape
leaves one reading: the parser hangs a word on the wrong one, or takes a past tense for a participle.
"""

from collections.abc import Callable, Iterator

from msgspec import structs

from crosswire.extract.statements import lost_subjects as lost
from crosswire.extract.statements.grammar import (
    VERBAL,
    find_child,
    find_first_word,
    find_last_word,
    find_subject,
    has_tense,
    is_finite,
    is_passive,
)
from crosswire.extract.statements.lost_openers import give_joined_verb_its_opener, give_top_verb_its_opener
from crosswire.extract.statements.lost_verbs import give_noun_its_verb
from crosswire.languages.en import stance as words
from crosswire.languages.en.events import EVENTS, RELATING_VERBS
from crosswire.model import Parsed, Token

Changes = Iterator[tuple[int, dict[str, str | int]]]  # a word, and what its fields should be

_MARKS = frozenset("after before since until as because when while".split())


def repair_parse(parsed: Parsed) -> Parsed:
    """The parse with the known slips set right; the same value where there are none."""
    changes: dict[int, dict[str, str | int]] = {}
    for token in parsed.tokens:
        for rule in RULES.get(token.dep, ()):
            for word, fields in rule(parsed, token):
                changes.setdefault(word, {}).update(fields)
    if not changes:
        return parsed
    tokens = tuple(
        structs.replace(token, **changes[token.index]) if token.index in changes else token for token in parsed.tokens
    )
    return structs.replace(parsed, tokens=tokens, children=_find_children(tokens))


def _find_children(tokens: tuple[Token, ...]) -> tuple[tuple[int, ...], ...]:
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return tuple(tuple(below) for below in children)


def _give_date_to_event(parsed: Parsed, token: Token) -> Changes:
    """In "has grown since the invasion of Orrin in May" May dates the invasion: nothing stands between them."""
    if token.lemma not in ("in", "on") or find_child(parsed, token.index, ("pobj",)) is None:
        return
    if parsed.tokens[token.head].pos not in ("VERB", "AUX") or not _governs_time(parsed, token.index):
        return
    for child in parsed.children[token.head]:
        background = parsed.tokens[child]
        if background.dep != "prep" or background.lemma not in words.BACKGROUND_PREPOSITIONS:
            continue
        event = find_child(parsed, child, ("pobj",))
        if (
            event is not None
            and parsed.tokens[event].lemma in EVENTS
            and find_last_word(parsed, child) == token.index - 1
        ):
            yield token.index, {"head": event}


def _give_date_to_participle(parsed: Parsed, token: Token) -> Changes:
    """In "follows an invitation extended by her in May" May dates the invitation: the visit itself is told as now."""
    verb = parsed.tokens[token.head]
    if (
        token.lemma not in ("in", "on")
        or verb.tag not in ("VBZ", "VBP", "VB")
        or not _governs_time(parsed, token.index)
    ):
        return
    inner = parsed.tokens[token.index - 1]
    while verb.index < inner.head != inner.index:
        if inner.dep == "acl" and inner.tag in ("VBN", "VBD"):
            yield token.index, {"head": inner.index}
            return
        inner = parsed.tokens[inner.head]


def _give_date_to_object(parsed: Parsed, token: Token) -> Changes:
    """In "the visit followed a raid on the port in May" May dates the raid."""
    if token.lemma not in ("in", "on") or parsed.tokens[token.head].lemma not in RELATING_VERBS:
        return
    event = find_child(parsed, token.head, ("dobj",))
    if event is None or not _governs_time(parsed, token.index) or parsed.tokens[event].lemma not in EVENTS:
        return
    if find_last_word(parsed, event) == token.index - 1:
        yield token.index, {"head": event}


def _governs_time(parsed: Parsed, preposition: int) -> bool:
    """Whether a year or a month stands behind the preposition."""
    return any(
        child.dep == "pobj" and (child.lemma in words.MONTHS or (child.tag == "CD" and len(child.text) == len("1999")))
        for child in (parsed.tokens[index] for index in parsed.children[preposition])
    )


def _give_relative_its_subject(parsed: Parsed, token: Token) -> Changes:
    """In "the policy the union and its allies imposed" the union and its allies impose, and the policy is imposed."""
    if token.tag not in ("VBN", "VBD") or find_child(parsed, token.index, ("agent", "aux", "auxpass")) is not None:
        return
    doer = parsed.tokens[token.head]
    if doer.dep == "conj" and parsed.tokens[doer.head].pos in ("NOUN", "PROPN"):
        doer = parsed.tokens[doer.head]
    if doer.dep not in ("appos", "dobj"):
        doer = next((parsed.tokens[c] for c in parsed.children[doer.index] if _is_inner(parsed, c, token)), doer)
    noun = parsed.tokens[doer.head]
    if not _is_inner(parsed, doer.index, token) or noun.pos not in ("NOUN", "PROPN"):
        return
    yield doer.index, {"head": token.index, "dep": "nsubj"}
    if noun.dep == "ROOT" and noun.tag == "NN" and find_child(parsed, noun.index, ("det", "poss")) is None:
        yield noun.index, {"head": doer.index, "dep": "compound"}  # "Harbour chief Dara Quill called it a success"
        yield token.index, {"head": token.index, "dep": "ROOT", "tag": "VBD"}
        return
    yield token.index, {"head": noun.index, "dep": "relcl", "tag": "VBD"}
    if noun.dep == "ccomp":
        yield noun.index, {"dep": "dobj"}


def _is_inner(parsed: Parsed, doer: int, verb: Token) -> bool:
    """Whether a noun phrase with an article stands right between a noun and the verb, without a comma."""
    token = parsed.tokens[doer]
    first = find_first_word(parsed, doer)
    last = max((c for c in (doer, *_list_joined(parsed, doer))), default=doer)
    opened = parsed.tokens[first].dep in ("det", "poss") or token.pos == "PROPN"
    return token.dep in ("appos", "dobj") and opened and first - 1 == token.head and last == verb.index - 1


def _list_joined(parsed: Parsed, noun: int) -> Iterator[int]:
    """The nouns joined to this one by "and"."""
    for child in parsed.children[noun]:
        if parsed.tokens[child].dep == "conj":
            yield child
            yield from _list_joined(parsed, child)


def _give_clause_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "after a truck ploughed into the crowd" the truck does it: nothing is ever "ploughed into" by somebody."""
    noun = parsed.tokens[token.head]
    mark = parsed.tokens[noun.head]
    if noun.dep != "pobj" or mark.lemma not in _MARKS or token.index < noun.index:
        return
    told = token.tag == "VBN" and (token.lemma in words.INTRANSITIVES or _has_object_pronoun(parsed, token.index))
    if not (told or token.tag == "VBD") or mark.dep != "prep":
        return
    if parsed.tokens[token.index - 1].text == "," or find_child(parsed, token.index, ("agent", "aux")) is not None:
        return
    yield mark.index, {"head": token.index, "dep": "mark"}
    yield noun.index, {"head": token.index, "dep": "nsubj"}
    yield token.index, {"head": mark.head, "dep": "advcl", "tag": "VBD", "pos": "VERB"}


def _has_object_pronoun(parsed: Parsed, verb: int) -> bool:
    """As in "after a stranger made it onto the plane": what is done to the stranger has no object."""
    thing = find_child(parsed, verb, ("dobj",))
    return thing is not None and parsed.tokens[thing].pos == "PRON"


def _give_tail_its_speaker(parsed: Parsed, token: Token) -> Changes:
    """In "..., reported the Herald." the Herald reports."""
    speaker = find_child(parsed, token.index, ("dobj", "oprd", "attr"))
    if token.tag not in ("VBD", "VBZ") or token.lemma not in words.TAIL_VERBS or speaker is None:
        return
    if find_subject(parsed, token.index) is not None or parsed.tokens[token.index - 1].text not in {
        ",",
        "”",
        '"',
        "’",
        "'",
    }:
        return
    named = parsed.tokens[speaker].pos == "PROPN" or parsed.tokens[speaker].lemma in words.SPEAKING_NOUNS
    last = find_last_word(parsed, speaker)
    if named and speaker > token.index and parsed.tokens[min(last + 1, len(parsed.tokens) - 1)].pos == "PUNCT":
        yield token.index, {"dep": "parataxis"}
        yield speaker, {"dep": "nsubj"}


def _give_report_its_subject(parsed: Parsed, token: Token) -> Changes:
    """In "residents reached by phone said the bridge fell" the residents say it, and are reached."""
    verb = parsed.tokens[token.head]
    if token.index > verb.index or token.tag not in ("VBD", "VBN") or verb.tag not in ("VBD", "VBZ", "VBP"):
        return
    subject = find_child(parsed, token.index, ("nsubj",))
    if verb.lemma not in words.FRAME_VERBS or subject is None or find_subject(parsed, verb.index) is not None:
        return
    if parsed.tokens[verb.index - 1].pos == "PUNCT" or find_child(parsed, token.index, ("aux", "auxpass", "dobj")):
        return
    if any(parsed.tokens[c].dep == "ccomp" and c > verb.index for c in parsed.children[verb.index]):
        yield subject, {"head": verb.index}
        yield token.index, {"head": subject, "dep": "acl", "tag": "VBN"}


def _give_verb_its_subject(parsed: Parsed, token: Token) -> Changes:
    """In "accused them of theft and the players were asked to leave" the players were asked: no "and" is left."""
    if token.pos not in VERBAL or find_subject(parsed, token.index) is not None or not has_tense(parsed, token.index):
        return
    start = find_first_word(parsed, token.index)
    noun = parsed.tokens[start - 1]
    if noun.dep == "compound" and noun.head == start:
        return
    if noun.dep != "conj" or noun.pos not in ("NOUN", "PROPN") or noun.head < token.head:
        return
    first = find_first_word(parsed, noun.index)
    if first > 1 and parsed.tokens[first - 1].dep == "cc" and parsed.tokens[first - 1].head == noun.head:
        yield noun.index, {"head": token.index, "dep": "nsubj"}
        yield first - 1, {"head": token.head}


def _give_subject_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "a boy trapped in a well has been found" the boy has been found: nothing joins the two verbs."""
    before = parsed.tokens[token.head]
    subject = find_child(parsed, before.index, ("nsubj",))
    if before.tag not in ("VBD", "VBN") or before.dep != "ROOT" or subject is None or subject > before.index:
        return
    if not is_finite(parsed, token.index) or find_subject(parsed, token.index) is not None:
        return
    start = find_first_word(parsed, token.index)
    joined = any(
        other.dep == "cc" and other.index > before.index for other in parsed.tokens[before.index : token.index]
    )
    if joined or parsed.tokens[start - 1].pos == "PUNCT" or find_child(parsed, before.index, ("aux",)) is not None:
        return
    yield subject, {"head": token.index, "dep": "nsubjpass" if is_passive(parsed, token.index) else "nsubj"}
    yield before.index, {"head": subject, "dep": "acl", "tag": "VBN"}
    yield token.index, {"head": token.index, "dep": "ROOT"}


def _give_participle_its_like(parsed: Parsed, token: Token) -> Changes:
    """In "said it was so, adding that talks were over and citing her" the citing goes with the adding."""
    if token.tag != "VBG" or find_child(parsed, token.index, ("aux",)) is not None:
        return
    above = parsed.tokens[token.head]
    if above.tag == "VBG" or above.dep not in ("ccomp", "xcomp", "advcl"):
        return
    holder = parsed.tokens[above.head]
    if holder.tag == "VBG" and holder.index < above.index and find_child(parsed, holder.index, ("aux",)) is None:
        yield token.index, {"head": holder.index}


def _give_conjunct_its_like(parsed: Parsed, token: Token) -> Changes:
    """In "was felled by a program that its maker loaded and could not undo" the maker could not: by its "and"."""
    if token.pos not in VERBAL or find_subject(parsed, token.index) is not None:
        return
    place = find_first_word(parsed, token.index) - 1
    while place > token.head and parsed.tokens[place].dep == "advmod":
        place -= 1
    joint = parsed.tokens[place]
    like = parsed.tokens[joint.head]
    inner = joint.dep == "cc" and token.head < like.index < place and like.dep in ("acl", "relcl")
    if inner and has_tense(parsed, token.index) and find_subject(parsed, like.index) is not None:
        yield token.index, {"head": like.index}


Rule = Callable[[Parsed, Token], Changes]
RULES: dict[str, tuple[Rule, ...]] = {
    "ROOT": (
        give_top_verb_its_opener,
        lost.give_subject_behind_verb,
        lost.give_subject_behind_day,
        lost.give_subject_standing_before,
        lost.give_share_its_clause,
        lost.give_question_its_verb,
    ),
    "prep": (
        _give_date_to_event,
        _give_date_to_object,
        _give_date_to_participle,
        lost.give_content_its_verb,
        lost.give_condition_its_verb,
    ),
    "amod": (lost.give_sentence_its_verb, lost.give_telling_verb_its_place),
    "dep": (lost.give_pronoun_its_clause,),
    "relcl": (lost.give_cleft_its_verb, lost.give_verb_its_place, lost.give_place_its_verb),
    "acl": (
        _give_relative_its_subject,
        _give_clause_its_verb,
        lost.give_telling_its_content,
        lost.give_verb_its_place,
        give_noun_its_verb,
    ),
    "conj": (
        give_joined_verb_its_opener,
        _give_conjunct_its_like,
        _give_tail_its_speaker,
        _give_participle_its_like,
        _give_verb_its_subject,
        _give_subject_its_verb,
        lost.give_verb_past_speaker,
    ),
    "advcl": (_give_tail_its_speaker, lost.give_condition_its_verb),
    "ccomp": (
        lost.give_cleft_its_verb,
        _give_report_its_subject,
        lost.give_content_its_subject,
        lost.give_share_its_clause,
    ),
}
