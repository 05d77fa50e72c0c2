"""Subjects that the parser hangs on the wrong word, found again from where they stand: right before their verb.

Each rule looks at one verb and gives the words to change, as in `repairs`; a verb that has a subject is left alone.
"""

from collections.abc import Iterator

from crosswire.extract.statements.grammar import (
    NOMINAL,
    RELATIVE_TAGS,
    VERBAL,
    find_child,
    find_first_word,
    find_last_word,
    find_lemma,
    find_subject,
    follows_comma,
    has_tense,
    is_finite,
    is_passive,
)
from crosswire.languages.en import stance as words
from crosswire.model import Parsed, Token

Changes = Iterator[tuple[int, dict[str, str | int]]]  # a word, and what its fields should be

_BACK = 4  # phrases between a verb and its subject
_LOOSE = frozenset(("compound", "nmod", "meta", "amod", "dep", "advmod", "nummod"))
_NOUN_PARTS = frozenset(("det", "compound", "poss", "nummod"))
_AUXILIARIES = ("aux", "auxpass")


def give_subject_standing_before(parsed: Parsed, token: Token) -> Changes:
    """In "In Tarn, Ohio, Ilsa Brandt of the union spoke" she spoke, whatever her name is hung on."""
    if token.pos not in VERBAL or not is_finite(parsed, token.index) or find_subject(parsed, token.index) is not None:
        return
    dep = "nsubjpass" if is_passive(parsed, token.index) else "nsubj"
    for child in parsed.children[token.index]:
        if parsed.tokens[child].dep in _AUXILIARIES:
            inner = find_child(parsed, child, ("nsubj", "nsubjpass"))
            if inner is not None:  # "its launch remains scheduled", hung on "remains"
                yield inner, {"head": token.index, "dep": dep}
                return
    apart = _find_behind_comma(parsed, token.index)
    if apart is not None:
        yield from _set_apart(parsed, apart, {"head": token.index, "dep": dep})
        return
    found = _find_standing_before(parsed, token.index)
    if found is None:  # "last week was our anniversary"
        found = next((c for c in parsed.children[token.index] if _is_only_noun(parsed, c, token.index)), None)
    if found is not None:
        yield found, {"head": token.index, "dep": dep, "pos": _name_noun(parsed.tokens[found])}


def _is_only_noun(parsed: Parsed, child: int, verb: int) -> bool:
    return child < verb and parsed.tokens[child].dep == "npadvmod" and parsed.tokens[child].pos in NOMINAL


def _find_behind_comma(parsed: Parsed, verb: int) -> tuple[int, int] | None:
    """In "on the last throw of his life, captain Ilsa Brandt scored" Brandt and the comma, which no phrase crosses."""
    noun = _find_start(parsed, verb) - 1
    token = parsed.tokens[noun]
    if noun < 1 or token.dep != "pobj" or token.pos not in NOMINAL or parsed.tokens[token.head].dep != "prep":
        return None
    commas = (word for word in range(noun - 1, token.head, -1) if parsed.tokens[word].text == ",")
    comma = next(commas, None)
    if comma is None or comma - token.head <= 1:
        return None
    opened = token.pos == "PROPN" or any(
        comma < child < noun and parsed.tokens[child].dep in ("det", "poss") for child in parsed.children[noun]
    )
    return (noun, comma) if opened else None  # "In Tarn, the firm's shares slipped", but not "In May, prices fell"


def _set_apart(parsed: Parsed, place: tuple[int, int], fields: dict[str, str | int]) -> Changes:
    """The noun under its verb, what stands before the comma left with the preposition."""
    noun, comma = place
    preposition = parsed.tokens[noun].head
    for word in range(preposition + 1, comma + 1):
        if parsed.tokens[word].head > comma:
            yield word, {"head": preposition, "dep": "punct" if word == comma else "pobj"}
    yield noun, fields


def _find_start(parsed: Parsed, verb: int) -> int:
    """The first of the verb and its auxiliaries."""
    before = (c for c in parsed.children[verb] if c < verb and parsed.tokens[c].dep in (*_AUXILIARIES, "neg"))
    return min((*before, verb))


def _name_noun(token: Token) -> str:
    return token.pos if token.pos in NOMINAL else "NOUN"


def _find_standing_before(parsed: Parsed, verb: int) -> int | None:
    """The noun before the verb, past adverbs and phrases with a preposition, if nothing else can be its subject."""
    place = _find_start(parsed, verb) - 1
    for _ in range(_BACK):
        while place > 0 and parsed.tokens[place].pos == "ADV" and not _is_noun(parsed, place):
            place -= 1
        if place < 0 or parsed.sentence_of[place] != parsed.sentence_of[verb]:
            return None
        preposition = _find_preposition(parsed, place)
        if preposition is None:
            return place if _may_be_subject(parsed, place, verb) else None
        if parsed.tokens[preposition - 1].pos not in NOMINAL:
            return None
        place = preposition - 1
    return None


def _is_noun(parsed: Parsed, word: int) -> bool:
    """Whether the word is a noun by its tag or by what stands with it: "the document trove"."""
    return parsed.tokens[word].pos in NOMINAL or find_child(parsed, word, ("compound", "poss")) is not None


def _find_preposition(parsed: Parsed, word: int) -> int | None:
    """The preposition of the phrase that the word closes."""
    token = parsed.tokens[word]
    while token.dep in ("compound", "conj", "nummod") and token.head != token.index:
        token = parsed.tokens[token.head]
    above = parsed.tokens[token.head]
    return above.index if token.dep == "pobj" and above.dep == "prep" and 0 < above.index < word else None


def _may_be_subject(parsed: Parsed, noun: int, verb: int) -> bool:
    token = parsed.tokens[noun]
    if token.index == parsed.sentences[parsed.sentence_of[noun]].first and token.pos == "ADJ":
        return token.head == verb and token.dep == "amod"  # "Tarn claims to have sent a warning": a name alone
    if not _is_noun(parsed, noun):
        return False
    if token.head == verb:
        return token.dep in _LOOSE
    first = find_first_word(parsed, noun)
    if token.dep not in ("appos", "conj") or not follows_comma(parsed, first):
        return False
    joined = (parsed.tokens[child].dep == "cc" for child in parsed.children[token.head])
    return token.dep == "appos" or not any(joined)


def give_subject_behind_day(parsed: Parsed, token: Token) -> Changes:
    """In "On Friday Ilsa Brandt, the mayor, resigned" Friday is no part of her name."""
    if token.pos not in VERBAL or not is_finite(parsed, token.index) or find_subject(parsed, token.index) is not None:
        return
    for child in parsed.children[token.index]:
        preposition = parsed.tokens[child]
        if preposition.dep != "prep" or preposition.lemma not in ("on", "in", "by") or child > token.index:
            continue
        name = find_child(parsed, child, ("pobj",))
        number = parsed.tokens[child + 1]
        day = parsed.tokens[child + 2] if number.tag == "CD" else number  # "On 9 April Brandt resigned"
        if name is None or day.head != name or day.lemma not in words.DAYS_AND_MONTHS or day.index + 1 > name:
            continue
        dep = "nsubjpass" if is_passive(parsed, token.index) else "nsubj"
        if number is not day:
            yield number.index, {"head": day.index, "dep": "nummod"}
        yield day.index, {"head": child, "dep": "pobj"}
        yield name, {"head": token.index, "dep": dep}
        return


def give_subject_behind_verb(parsed: Parsed, token: Token) -> Changes:
    """In "Among the dead was Ilsa Brandt" she is the subject."""
    if token.lemma != "be" or token.tag not in ("VBD", "VBZ", "VBP") or find_subject(parsed, token.index) is not None:
        return
    thing = find_child(parsed, token.index, ("attr",))
    before = find_child(parsed, token.index, ("prep",))
    if thing is not None and before is not None and before < token.index < thing:
        yield thing, {"dep": "nsubj"}


def give_verb_its_place(parsed: Parsed, token: Token) -> Changes:
    """In "Harbour chief Dara Quill called it a success" the sentence is what he did, not the noun before his name."""
    noun = parsed.tokens[token.head]
    if noun.dep != "ROOT" or noun.pos not in ("NOUN", "PROPN", "ADP") or not has_tense(parsed, token.index):
        return
    children = [parsed.tokens[child] for child in parsed.children[token.index]]
    if token.index < noun.index or any(child.tag in RELATIVE_TAGS or child.dep == "mark" for child in children):
        return
    subject = find_child(parsed, token.index, ("nsubj", "nsubjpass"))
    if subject is None:
        last = next((c for c in parsed.children[noun.index] if c > noun.index), token.index)
        if token.tag == "VBD" and last == token.index == noun.index + 1:
            yield noun.index, {"head": token.index, "dep": "nsubj"}
            yield token.index, {"head": token.index, "dep": "ROOT"}
        return
    named = parsed.tokens[subject].pos == "PROPN" and find_child(parsed, noun.index, ("det", "poss")) is None
    if named and find_first_word(parsed, subject) == noun.index + 1:
        yield noun.index, {"head": subject, "dep": "compound"}
        yield token.index, {"head": token.index, "dep": "ROOT"}


def give_place_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "At the dam the engineers are packing" they pack: it is no clause about the dam."""
    place = parsed.tokens[token.head]
    opener = parsed.tokens[place.head]
    if opener.dep != "ROOT" or opener.pos != "ADP" or place.dep != "pobj" or not has_tense(parsed, token.index):
        return
    children = [parsed.tokens[child] for child in parsed.children[token.index]]
    subject = find_child(parsed, token.index, ("nsubj", "nsubjpass"))
    if subject is None or any(child.tag in RELATIVE_TAGS or child.dep == "mark" for child in children):
        return
    if parsed.tokens[find_first_word(parsed, subject)].dep in ("det", "poss", "nummod"):
        yield opener.index, {"head": token.index, "dep": "prep"}
        yield token.index, {"head": token.index, "dep": "ROOT"}


def give_telling_its_content(parsed: Parsed, token: Token) -> Changes:
    """In "told the paper in an interview that the firm would close" that is told, and no part of the interview."""
    mark = find_child(parsed, token.index, ("mark",))
    noun = parsed.tokens[token.head]
    if mark is None or parsed.tokens[mark].lemma != "that" or noun.lemma in words.FRAME_NOUNS:
        return
    preposition = parsed.tokens[noun.head]
    verb = parsed.tokens[preposition.head] if noun.dep == "pobj" else preposition
    if verb.pos not in VERBAL or find_lemma(parsed, verb.index) not in words.BARE_SPEECH | {"inform", "assure"}:
        return
    if find_child(parsed, verb.index, ("ccomp",)) is None:
        yield token.index, {"head": verb.index, "dep": "ccomp"}


def give_content_its_subject(parsed: Parsed, token: Token) -> Changes:
    """In "told the paper that work on the roof would resume" work would resume, and is no verb."""
    verb = parsed.tokens[token.head]
    if find_subject(parsed, token.index) is not None or not is_finite(parsed, token.index) or token.index < verb.index:
        return
    thing = find_child(parsed, verb.index, ("dobj",))
    if thing is not None and thing == _find_start(parsed, token.index) - 1 and verb.lemma in words.FRAME_VERBS:
        yield thing, {"head": token.index, "dep": "nsubj"}  # "told the paper officers would come"
        return
    place = min(child for child in (*parsed.children[token.index], token.index))
    while place > verb.index:
        place -= 1
        noun = parsed.tokens[place]
        if noun.dep == "relcl" and noun.tag in ("VB", "VBP", "VBZ"):
            break
    else:
        return
    that = find_child(parsed, place, ("nsubj",))
    if that is None or parsed.tokens[that].lemma != "that" or that != place - 1:
        return
    if find_last_word(parsed, place) < token.index and parsed.tokens[noun.head].head == verb.index:
        yield place, {"head": token.index, "dep": "nsubj", "pos": "NOUN", "tag": "NN"}
        yield that, {"head": token.index, "dep": "mark"}


def give_content_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "By noon eight of them had answered, the firm said" they had answered by noon, and that is what it said."""
    preposition = parsed.tokens[token.head]
    saying = parsed.tokens[preposition.head]
    if token.pos not in VERBAL or preposition.dep != "prep" or saying.lemma not in words.FRAME_VERBS:
        return
    if find_subject(parsed, token.index) is not None and is_finite(parsed, token.index):
        yield token.index, {"head": saying.index, "dep": "ccomp"}
        yield preposition.index, {"head": token.index}


def give_verb_past_speaker(parsed: Parsed, token: Token) -> Changes:
    """In "The coach left the road, Brandt said, and came to rest" the coach came to rest."""
    saying = parsed.tokens[token.head]
    if saying.dep != "parataxis" or saying.lemma not in words.FRAME_VERBS or saying.index < saying.head:
        return
    joint = parsed.tokens[find_first_word(parsed, token.index) - 1]
    if joint.dep == "cc" and parsed.tokens[joint.index - 1].text == "," and saying.index + 2 >= joint.index:
        yield token.index, {"head": saying.head}
        yield joint.index, {"head": saying.head}


def give_question_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "Did the minister know of it?" the question is whether he knew."""
    if token.lemma != "do" or token.text == token.text.lower() or token.index + 1 >= len(parsed.tokens):
        return
    verb = next((c for c in parsed.children[token.index] if parsed.tokens[c].tag == "VB" and c > token.index), None)
    if verb is not None and find_child(parsed, verb, ("nsubj",)) is not None:
        yield token.index, {"head": verb, "dep": "aux", "pos": "AUX"}
        yield verb, {"head": verb, "dep": "ROOT", "pos": "VERB"}


def give_condition_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "will be paid provided that the council agrees" its agreeing is a condition."""
    if token.text.lower() not in ("provided", "providing"):
        return
    verb = find_child(parsed, token.index, ("ccomp",))
    if verb is not None and parsed.tokens[token.head].pos in VERBAL:
        yield token.index, {"head": verb, "dep": "mark"}
        yield verb, {"head": token.head, "dep": "advcl"}


def give_sentence_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "The mayor has long favoured talks" she has favoured them: a verb with a subject is no adjective."""
    noun = parsed.tokens[token.head]
    if token.tag != "VBN" or noun.dep != "ROOT" or find_subject(parsed, token.index) is None:
        return
    if not is_finite(parsed, token.index) or noun.index < token.index:
        return
    yield token.index, {"head": token.index, "dep": "ROOT", "pos": "VERB"}
    yield noun.index, {"head": token.index, "dep": "dobj"}
    for child in parsed.children[noun.index]:
        if parsed.tokens[child].dep in ("cc", "conj", "advcl", "punct"):
            yield child, {"head": token.index}


def give_pronoun_its_clause(parsed: Parsed, token: Token) -> Changes:
    """In "met Dara Quill, who, earlier this year, lost his seat" Quill lost it."""
    noun = parsed.tokens[token.head]
    if token.tag != "WP" or noun.index > token.index or noun.pos not in NOMINAL:
        return
    for child in parsed.children[noun.head]:
        verb = parsed.tokens[child]
        if verb.dep == "conj" and child > token.index and has_tense(parsed, child):
            if find_subject(parsed, child) is None:
                yield child, {"head": noun.index, "dep": "relcl"}
                yield token.index, {"head": child, "dep": "nsubj"}
            return


def give_cleft_its_verb(parsed: Parsed, token: Token) -> Changes:
    """In "It was Orsel who left the hall" Orsel left it."""
    attribute = find_child(parsed, token.head, ("attr",)) if token.dep == "ccomp" else token.head
    if attribute is None:
        return
    person = parsed.tokens[attribute]
    being = parsed.tokens[person.head]
    if person.dep != "attr" or being.lemma != "be" or being.dep != "ROOT" or not has_tense(parsed, token.index):
        return
    it = find_child(parsed, being.index, ("nsubj",))
    pronoun = find_child(parsed, token.index, ("nsubj", "nsubjpass"))
    if it is None or pronoun is None or parsed.tokens[it].lemma != "it":
        return
    if parsed.tokens[pronoun].lemma not in ("who", "that") or person.pos not in ("PROPN", "PRON"):
        return
    yield token.index, {"head": token.index, "dep": "ROOT"}
    yield being.index, {"head": token.index, "dep": "cop"}
    yield person.index, {"head": token.index, "dep": parsed.tokens[pronoun].dep}
    yield pronoun, {"dep": "mark"}


def give_telling_verb_its_place(parsed: Parsed, token: Token) -> Changes:
    """In "The army confirmed rubber bullets had been used, but knew no more" it is the army that knew no more."""
    noun = parsed.tokens[token.head]
    verb = parsed.tokens[noun.head]
    own = find_child(parsed, token.index, ("nsubj",))
    if token.tag not in ("VBD", "VBZ") or own is None or own > token.index or token.lemma not in words.FRAME_VERBS:
        return
    if noun.dep not in ("nsubj", "nsubjpass") or verb.dep != "ROOT" or verb.index < noun.index:
        return
    yield token.index, {"head": token.index, "dep": "ROOT", "pos": "VERB"}
    yield verb.index, {"head": token.index, "dep": "ccomp"}
    for child in parsed.children[verb.index]:
        joined = parsed.tokens[child]
        if joined.dep == "conj" and find_subject(parsed, child) is None and joined.tag in ("VBD", "VBZ"):
            yield child, {"head": token.index}


def give_share_its_clause(parsed: Parsed, token: Token) -> Changes:
    """In "Thirty were injured, nine of them policemen" the nine belong to the clause before them."""
    if token.pos in VERBAL:
        return
    share = find_child(parsed, token.index, ("nsubj",))
    of = None if share is None else find_child(parsed, share, ("prep",))
    if share is None or of is None or parsed.tokens[share].tag != "CD" or parsed.tokens[of].lemma != "of":
        return
    above = token.index if token.dep == "ROOT" else token.head
    before = [c for c in parsed.children[above] if c < share and parsed.tokens[c].dep == "ccomp"]
    if not before or parsed.tokens[before[-1]].pos not in VERBAL:
        return
    verb = before[-1]
    yield token.index, {"head": verb, "dep": "npadvmod"}
    yield share, {"dep": "nummod"}
    if token.dep == "ROOT":
        yield verb, {"head": verb, "dep": "ROOT"}
