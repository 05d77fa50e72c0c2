"""What a number without a noun counts: people, where its verb says so, or what was counted just before.

"Of the injured, 14 were taken to hospital and three were released": people. "Four of the satellites": satellites.
Where two answers fit there is none.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from crosswire.extract.quantities.figures import Figure, find_modifier
from crosswire.languages.en.counted_people import (
    AGED,
    ATTENDANCES,
    BODIES,
    DOING_TO_PEOPLE,
    DONE_BY_PEOPLE,
    DONE_TO_ANY,
    DONE_TO_PEOPLE,
    IN_ALL,
    OF_SUMS,
    PARENTS,
    PEOPLE_ADJECTIVES,
    STATES_OF_PEOPLE,
    SUMS,
    TALLIES,
    TOLLS,
)
from crosswire.languages.en.numbers import CURRENCY_NOUNS, SCALES
from crosswire.languages.en.units import BASE_UNITS, PEOPLE
from crosswire.model import Parsed, Token
from crosswire.primitives.numbers import is_number_word

PEOPLE_UNIT = "people"
OFFSPRING = "child of a family"  # no count of people in the news
AGE = "year of age"
_OLDEST, _YOUNGEST = 110, 12
_SHORT = 3  # words of "Mara Tessel was" before her age
_REACH = 6  # words between "of" and the noun, or of a climb to the verb
_AHEAD = 9  # words behind a number in which its clause says where people are
_NEARER = frozenset({"nearer", "closer"})  # "the number was nearer 2,100"
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEHIND_AGE = frozenset({"", ",", ".", "was", "is", "who", "has", "had", "and"})
_BE = frozenset({"is", "was", "were", "are", "be"})
_US = frozenset({"us", "whom", "you"})
_THEM = frozenset({"them", "these", "those", "which"})
_NOUNS = frozenset({"NOUN", "PROPN"})
GROUPS = frozenset({"crowd", "attendance", "staff", "crew", "police", "people", "death", "case", "arrest", "youth"})
_PLURAL = frozenset({"NNS", "NNPS"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", "and", "but", "while", "that"})
_UNCOUNTING = frozenset(
    {
        AGE,
        OFFSPRING,
        "score",
        "share",
        "percent",
        "percentage point",
        "basis point",
        "point",
        "other",
        "magnitude",
        "time",
        "way",
    }
)


class Told(Struct, frozen=True, kw_only=True):
    """A quantity that the article gave before: its unit, its value, its sentence and where its number stands."""

    unit: str
    value: float
    sentence: int
    at: int


class Headless(Struct, frozen=True, kw_only=True):
    """A number without a noun, with what stands around it."""

    parsed: Parsed
    figure: Figure
    first: int  # of its modifier's words, else of the number's
    last: int  # past its words
    told: tuple[Told, ...]  # in this sentence and the one before

    def word(self, at: int) -> str:
        """The lower-case word at a token; empty past either end."""
        tokens = self.parsed.tokens
        return tokens[at].text.lower() if 0 <= at < len(tokens) else ""

    @property
    def sentence(self) -> int:
        """The position of its sentence."""
        return self.parsed.sentence_of[self.figure.first]


def find_implied(parsed: Parsed, figure: Figure, last: int, told: Sequence[Told]) -> str | None:
    """The unit that the words around a number without a noun imply; None where nothing or more than one thing fits."""
    first, _ = find_modifier(parsed.tokens, figure.first)
    sentence = parsed.sentence_of[figure.first]
    near = tuple(one for one in told if sentence - 1 <= one.sentence <= sentence)
    if is_in_millions(parsed, figure) and not any(is_currency(parsed.tokens, one) for one in near):
        near = (*near, *(one for one in told if is_currency(parsed.tokens, one)))
    number = Headless(parsed=parsed, figure=figure, first=first, last=last, told=near)
    return next((unit for rule in RULES if (unit := rule(number))), None)


def is_in_millions(parsed: Parsed, figure: Figure) -> bool:
    """Whether the number is in millions: as a sum it may take up the one currency of the article."""
    return parsed.tokens[figure.last - 1].text.lower() in SCALES


def find_people_done(number: Headless) -> str | None:
    """People, by the verb, or by a state of people in the clause."""
    tokens = number.parsed.tokens
    if is_state_of_people(number):
        return PEOPLE_UNIT
    if number.word(number.first - 1) in DOING_TO_PEOPLE and is_bare(number):
        return PEOPLE_UNIT
    verb, role = find_verb(tokens, number.figure)
    if verb is None:
        return None
    if role == "conj" and verb.lemma in DONE_TO_PEOPLE and number.word(number.last) == "more":
        return PEOPLE_UNIT  # arrested 23 on Friday and 18 more overnight
    if any(tokens[child].lemma in TOLLS for child in number.parsed.children[verb.index]) and role != "pobj":
        return PEOPLE_UNIT
    is_people = verb.lemma in DONE_TO_PEOPLE or (verb.lemma in DONE_BY_PEOPLE and role == "nsubj")
    return PEOPLE_UNIT if is_people and role in {"nsubj", "nsubjpass", "dobj"} else None


def is_bare(number: Headless) -> bool:
    """Whether no noun follows at once that the number could count."""
    following = number.parsed.tokens[number.last : number.last + 1]
    return not following or following[0].pos not in {*_NOUNS, "ADJ", "NUM", "SYM"}


def find_verb(tokens: Sequence[Token], figure: Figure) -> tuple[Token | None, str]:
    """The verb that the number is subject or object of, and its dependency; None where it depends on none."""
    word = tokens[figure.last - 1]
    if tokens[word.head].text.lower() in _NEARER:
        word = tokens[word.head]
    if word.dep == "pobj" and tokens[tokens[word.head].head].lemma == "total":  # a total of 57 were hurt
        word = tokens[tokens[word.head].head]
    for _ in range(_REACH):
        role = word.dep
        if word.head == word.index:
            return None, ""
        word, below = tokens[word.head], word
        if word.pos in {"VERB", "AUX"}:
            return word, role
        if word.lemma == "other":
            continue
        if below.dep not in {"nummod", "compound", "quantmod", "conj", "appos", "advmod", "amod"} or word.pos in _NOUNS:
            return None, ""
    return None, ""


def is_state_of_people(number: Headless) -> bool:
    """Whether the words up to the clause's end say where or how people are: "in hospital", "on board"."""
    tokens = number.parsed.tokens
    sentence = number.parsed.sentences[number.sentence]
    words: list[str] = []
    for at in range(number.last, min(number.last + _AHEAD, sentence.last)):
        is_noun = tokens[at].pos in _NOUNS and not words and not is_done_to(tokens[at])
        if tokens[at].text.lower() in _ENDS or is_noun:
            break
        words.append(tokens[at].text.lower())
    if words[:1] == ["who"] or words[:1] == ["whose"]:
        return True
    is_more = words[:1] in (["more"], ["others"], ["other"])
    if words[is_more:] and is_done_to(tokens[number.last + is_more]):
        return True  # hundreds more injured
    following = " ".join(words)
    verb, role = find_verb(tokens, number.figure)
    is_actor = (role in {"nsubj", "nsubjpass", "dobj", "attr"} and verb is not None) or is_before_verb(number)
    return is_actor and any(f" {state} " in f" {following} " for state in STATES_OF_PEOPLE)


def is_before_verb(number: Headless) -> bool:
    """Whether a finite verb follows at once: "by Friday 85 had tested positive"."""
    following = number.parsed.tokens[number.last : number.last + 1]
    return bool(following) and following[0].tag in _FINITE


def is_done_to(word: Token) -> bool:
    """Whether the word behind the number says what was done to people: "12 injured", "20 dead"."""
    is_done = word.lemma in DONE_TO_PEOPLE or word.lemma in DONE_BY_PEOPLE or word.lemma in PEOPLE_ADJECTIVES
    return word.tag in {"VBN", "VBD", "JJ"} and is_done


def find_released(number: Headless) -> str | None:
    """Who was freed, saved or charged: people where only people were counted just before."""
    verb, role = find_verb(number.parsed.tokens, number.figure)
    if verb is None or verb.lemma not in DONE_TO_ANY or role not in {"nsubjpass", "nsubj", "dobj"}:
        return None
    counted = {name for one in number.told if (name := name_told(one))}
    return PEOPLE_UNIT if counted == {PEOPLE_UNIT} else None


def name_told(told: Told) -> str | None:
    """What was counted: people by any noun, else the noun; None for what can be taken up by no bare number."""
    if told.unit in _UNCOUNTING or told.unit.isupper() or told.unit in BASE_UNITS or told.unit.endswith("hour"):
        return None
    return PEOPLE_UNIT if told.unit.rpartition(" ")[2] in PEOPLE else told.unit


def find_part_of_pronoun(number: Headless) -> str | None:
    """Eleven of them, some 3,000 of us, of whom 14 had been discharged."""
    after = number.word(number.last + 1) if number.word(number.last) == "of" else ""
    before = number.word(number.first - 1) if number.word(number.first - 2) == "of" else ""
    if after in _US or before in _US:
        return PEOPLE_UNIT
    return find_only_told(number) if after in _THEM or before in _THEM else None


def find_only_told(number: Headless) -> str | None:
    """The one thing that was counted before in the sentence, or else in the sentence before; None if two were."""
    for sentence in (number.sentence, number.sentence - 1):
        counted = [one for one in number.told if one.sentence == sentence and name_told(one)]
        if counted:
            names = {name_told(one) for one in counted}
            return counted[-1].unit if len(names) == 1 else None
    return None


def find_part_of_noun(number: Headless) -> str | None:
    """4,200 of its members, six of the nine, five of the dead."""
    tokens = number.parsed.tokens
    if number.word(number.last) != "of":
        return None
    for at in range(number.last + 1, min(number.last + 1 + _REACH, len(tokens))):
        word = tokens[at]
        if word.tag in _PLURAL:
            return word.lemma if tokens[at - 1].tag != "POS" or word.text.islower() else None
        if {word.lemma, word.text.lower()} & PEOPLE_ADJECTIVES and number.word(at - 1) == "the":
            return PEOPLE_UNIT
        if word.pos in {"VERB", "AUX", "PUNCT", "ADP"} and word.text.lower() not in {"’s", "'s", "than"}:
            return find_told_value(number, tokens[at - 1])
    return None


def find_told_value(number: Headless, whole: Token) -> str | None:
    """The unit of the whole of "six of the nine", where that number was told before."""
    units = {one.unit for one in number.told if number.parsed.tokens[one.at].text.lower() == whole.text.lower()}
    return units.pop() if len(units) == 1 and is_number_word(whole.text.lower()) else None


def find_abstained(number: Headless) -> str | None:
    """Three abstaining, three abstained."""
    return "abstention" if number.word(number.last) in {"abstaining", "abstained"} else None


def find_apposed(number: Headless) -> str | None:
    """Prisoners, 340 in number; gunmen, five in all."""
    if (number.word(number.last), number.word(number.last + 1)) not in IN_ALL:
        return None
    at = number.first - 1
    noun = number.parsed.tokens[at - 1] if number.word(at) == "," else number.parsed.tokens[at]
    return noun.lemma if noun.tag in _PLURAL else None


def find_size(number: Headless) -> str | None:
    """A father of four, a crowd of 60,000, a boy of 12."""
    at = number.first - 1
    while number.word(at) == "-":
        at -= 1
    if at < 1 or number.word(at) != "of":
        return None
    at = at - 2 if number.word(at - 1) == "-" else at - 1
    noun = number.parsed.tokens[at]
    if noun.lemma in PARENTS:
        return OFFSPRING
    if noun.lemma in TOLLS or (noun.lemma in BODIES and noun.tag not in _PLURAL):
        return PEOPLE_UNIT
    is_one = noun.lemma in AGED and noun.tag not in _PLURAL and number.figure.value <= _OLDEST
    return AGE if is_one and number.word(number.last) in _BEHIND_AGE else None


def find_bare_age(number: Headless) -> str | None:
    """Mara Tessel was 43; children under 18."""
    tokens = number.parsed.tokens
    before, earlier = number.word(number.figure.first - 1), number.word(number.figure.first - 2)
    if number.figure.value > _OLDEST or number.word(number.last) not in {"", ",", ".", ";", "and", "when"}:
        return None
    if before in {"under", "over"} and (earlier in _BE or earlier in {"anyone", "those", "children"}):
        return AGE
    verb, role = find_verb(tokens, number.figure)
    subjects = [child for child in number.parsed.children[verb.index] if tokens[child].dep == "nsubj"] if verb else []
    people = [name for name in number.parsed.names if name.label == "PERSON" and name.last - 1 in subjects]
    if before not in _BE or role not in {"attr", "acomp"}:
        return None
    is_surname = any(tokens[child].tag == "NNP" for child in subjects) and number.word(number.last) in {"", "."}
    is_short = number.figure.first - number.parsed.sentences[number.sentence].first <= _SHORT
    if is_of_one_person(number, subjects) and number.figure.value >= _YOUNGEST:
        return AGE
    return AGE if people or (is_surname and is_short and number.figure.value >= _YOUNGEST) else None


def is_of_one_person(number: Headless, subjects: Sequence[int]) -> bool:
    """Whether the subject is one person: "the singer was 86"."""
    tokens = number.parsed.tokens
    return any(tokens[child].tag == "NN" and tokens[child].lemma in PEOPLE - GROUPS for child in subjects)


def find_tally(number: Headless) -> str | None:
    """The number of the wounded at 14; the attendance was 48,212; put the jobs at risk at 900."""
    tokens = number.parsed.tokens
    verb, role = find_verb(tokens, number.figure)
    if role in _SUBJECTS:
        return None
    verb = verb or _climb_preposition(tokens, number.figure)
    if verb is None:
        return None
    named = [tokens[child] for child in number.parsed.children[verb.index] if child < number.figure.first]
    for noun in reversed([one for one in named if one.dep in {"nsubj", "nsubjpass", "dobj"}]):
        if noun.lemma in ATTENDANCES and verb.lemma in {"be", "put", "stand", "reach"}:
            return PEOPLE_UNIT
        if noun.lemma in TALLIES:
            return _find_counted_noun(number, noun)
        if noun.lemma in TOLLS:
            return PEOPLE_UNIT
        if verb.lemma == "put" and noun.tag in _PLURAL and noun.dep != "nsubj":
            return noun.lemma
    return None


def _climb_preposition(tokens: Sequence[Token], figure: Figure) -> Token | None:
    """The verb of "stood at 14", "put ... at 14", "to nine"."""
    number = tokens[figure.last - 1]
    preposition = tokens[number.head]
    if number.dep != "pobj" or preposition.text.lower() not in {"at", "to", "near", "nearer", "past", "above"}:
        return None
    verb = tokens[preposition.head]
    return verb if verb.pos == "VERB" else None


def _find_counted_noun(number: Headless, tally: Token) -> str | None:
    """The noun of "the number of children"; people of "the number of dead"."""
    tokens = number.parsed.tokens
    if number.word(tally.index + 1) != "of":
        return find_only_told(number)
    for at in range(tally.index + 2, min(tally.index + 2 + _REACH, len(tokens))):
        word = tokens[at]
        is_last = at + 1 == len(tokens) or tokens[at + 1].pos not in _NOUNS
        if is_last and {word.lemma, word.text.lower()} & PEOPLE_ADJECTIVES:
            return PEOPLE_UNIT
        if word.tag in _PLURAL or word.lemma == "people":
            return word.lemma
        if word.pos not in {"DET", "ADJ", "PRON", "NOUN", "PROPN"}:
            return None
    return None


def find_sum(number: Headless) -> str | None:
    """Its boss 6 million, behind a sum in the one currency of the sentence or of the one before."""
    tokens = number.parsed.tokens
    if tokens[number.figure.last - 1].text.lower() not in SCALES:
        return None
    sums = {one.unit for one in number.told if one.unit.isupper() or is_currency(tokens, one)}
    return sums.pop() if len(sums) == 1 and list_verbs(tokens, number.figure.last - 1) & OF_SUMS else None


def list_verbs(tokens: Sequence[Token], at: int) -> set[str]:
    """The verbs that the token hangs on, the nearest few."""
    word, verbs = tokens[at], set[str]()
    for _ in range(_REACH):
        verbs |= {word.lemma} if word.pos == "VERB" else set()
        word = tokens[word.head]
    return verbs


def is_currency(tokens: Sequence[Token], told: Told) -> bool:
    """Whether a sum was told in a currency without a code: "84 million kroner", "60 million lans"."""
    code = CURRENCY_NOUNS.get(told.unit, told.unit)
    if code.isupper() or told.unit in _CROWNS:
        return True
    is_large = tokens[told.at].text.lower() in SCALES and name_told(told) not in {None, PEOPLE_UNIT}
    return is_large and bool(list_verbs(tokens, told.at) & SUMS)


_CROWNS = frozenset("krone krona crown florin peso dinar mark escudo peseta ducat thaler".split())


def find_included(number: Headless) -> str | None:
    """18 missions, including five on used boosters; population 4,850."""
    before = number.word(number.first - 1)
    earlier = [one for one in number.told if one.sentence == number.sentence]
    if before == "population":
        return PEOPLE_UNIT
    return earlier[-1].unit if before == "including" and earlier and name_told(earlier[-1]) else None


def find_taken_up(number: Headless) -> str | None:
    """Two were in port; there were 13 from each side: of the one thing that was counted just before."""
    tokens = number.parsed.tokens
    verb, role = find_verb(tokens, number.figure)
    if verb is None:
        return None
    if verb.lemma == "make" and number.word(number.first - 1) == "it":
        return find_only_told(number)  # the police make it 1,500
    is_there = role == "attr" and any(number.word(child) == "there" for child in number.parsed.children[verb.index])
    is_subject = role in _SUBJECTS and tokens[number.figure.last - 1].head == verb.index
    return find_only_told(number) if is_subject or is_there else None


RULES: tuple[Callable[[Headless], str | None], ...] = (
    find_part_of_noun,
    find_abstained,
    find_apposed,
    find_size,
    find_bare_age,
    find_people_done,
    find_part_of_pronoun,
    find_tally,
    find_released,
    find_sum,
    find_included,
    find_taken_up,
)
