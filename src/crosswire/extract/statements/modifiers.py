"""Clauses that add something to a noun or to the clause around them: relative, adverbial, participial."""

from crosswire.extract.statements.antecedents import find_antecedent
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
    has_substance,
    has_tense,
)
from crosswire.extract.statements.predicates import Predicate
from crosswire.extract.statements.relations import Relation
from crosswire.languages.en import stance as words
from crosswire.languages.en.asides import SHARES
from crosswire.languages.en.events import EVENTS
from crosswire.model import Parsed, Stance, Token

_SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "we", "i", "it"))


def read_relative(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A finite relative clause that tells something by itself, with a pronoun of its own."""
    token = parsed.tokens[word]
    pronoun = _find_relative_pronoun(parsed, word)
    if pronoun is None or token.pos not in VERBAL or not has_tense(parsed, word):
        return None
    aside = follows_comma(parsed, pronoun) or follows_comma(parsed, find_first_word(parsed, word))
    if not aside and not _is_told_apart(parsed, word, token.head, around, outer):
        return None
    subject = find_subject(parsed, word)
    if subject is None or (token.lemma == "be" and not has_substance(parsed, word)):
        return None
    if token.lemma in words.FRAME_VERBS and _count_subjects(parsed, word) > 1:
        return None  # "who the police said was armed": his, not theirs
    if _needs_noun(parsed, word, pronoun, subject):
        return None
    antecedent = find_antecedent(parsed, token.head, pronoun)
    of_person = antecedent is not None and antecedent > token.head  # "Ada Brandt of the union, which puts it at 15"
    if subject == pronoun and not of_person and _is_of_clause(parsed, word, pronoun) and around is not None:
        return Relation(kind="participial", implied=True, about=around.head)
    stands_for_subject = subject == pronoun
    if antecedent is None:
        return None
    stance = _find_noun_stance(parsed, token.head)
    return Relation(
        kind="relative",
        subject=antecedent if stands_for_subject else subject,
        implied=stands_for_subject,
        pronoun=pronoun,
        antecedent=antecedent,
        stances=(stance,) if stance else (),
    )


def _needs_noun(parsed: Parsed, word: int, pronoun: int, subject: int) -> bool:
    """As in "talks, of which the office knew nothing", "for which nobody was charged": cut off, it would say more."""
    preposition = parsed.tokens[parsed.tokens[pronoun].head]
    if parsed.tokens[pronoun].dep != "pobj" or preposition.head != word or preposition.index > word:
        return False
    if parsed.tokens[subject].tag == "CD" or parsed.tokens[subject].lemma in SHARES:
        return False  # "31 were hurt, of whom 14 have gone home"
    if preposition.lemma in words.OWNING_PREPOSITIONS:
        return True
    below = (inner for child in parsed.children[word] for inner in (child, *parsed.children[child]))
    denied = any(parsed.tokens[inner].lemma in words.NEGATIVE_WORDS for inner in below)
    return denied and preposition.lemma not in words.SETTING_PREPOSITIONS


def _is_of_clause(parsed: Parsed, word: int, pronoun: int) -> bool:
    """As in "dug up outside Tarn, which brings the number to 15": all of it does, and not the place."""
    token = parsed.tokens[word]
    if parsed.tokens[pronoun].text.lower() != "which" or not follows_comma(parsed, pronoun):
        return False
    if token.lemma not in words.RESULT_PARTICIPLES:
        return False
    counted = find_child(parsed, word, ("dobj",))
    return counted is not None and parsed.tokens[counted].lemma in words.TALLIES


def _count_subjects(parsed: Parsed, verb: int) -> int:
    """How many words the parser takes for the verb's subject or, before it, for its object."""
    before = [parsed.tokens[child] for child in parsed.children[verb] if child < verb]
    return sum(token.dep in ("nsubj", "nsubjpass", "dobj") for token in before)


def _find_relative_pronoun(parsed: Parsed, word: int) -> int | None:
    """The clause's own "who", "which", "that" or "where", also behind a preposition."""
    for child in parsed.children[word]:
        token = parsed.tokens[child]
        if child > word:
            break
        if token.tag in RELATIVE_TAGS or (token.text.lower() == "that" and token.dep in ("nsubj", "nsubjpass", "dobj")):
            return child
        for inner in parsed.children[child]:
            if parsed.tokens[inner].tag in RELATIVE_TAGS:
                return inner
    return None


def _is_bare(parsed: Parsed, noun: int) -> bool:
    """Whether nothing says which ones are meant: "women", "earnings"."""
    return find_child(parsed, noun, ("det", "poss", "nummod", "amod", "compound")) is None


def _is_timeless(parsed: Parsed, word: int) -> bool:
    """Whether the clause tells no event in the past: it only says which ones are meant."""
    if _has_tag(parsed, word, "VBD"):
        return False
    return parsed.tokens[word].tag != "VBN" or not _is_reduced_event(parsed, word)


def _is_reduced_event(parsed: Parsed, word: int) -> bool:
    """A participle with who did it or when, not an auxiliary."""
    told = find_child(parsed, word, ("agent", "npadvmod")) is not None or _has_year(parsed, word)
    return told and find_child(parsed, word, ("aux",)) is None


def _has_tag(parsed: Parsed, word: int, tag: str) -> bool:
    own = [parsed.tokens[child] for child in parsed.children[word]]
    return tag in {parsed.tokens[word].tag, *(token.tag for token in own if token.dep in ("aux", "auxpass"))}


def _is_told_apart(parsed: Parsed, word: int, noun: int, around: Predicate | None, outer: Relation | None) -> bool:
    """Whether what is said of the noun without a comma may stand by itself: the noun means something without it."""
    token = parsed.tokens[noun]
    if around is None or outer is None or token.lemma in words.EMPTY_ANTECEDENTS or token.dep in ("attr", "nsubj"):
        return False
    if token.tag == "NNS" and _is_bare(parsed, noun) and _is_timeless(parsed, word):
        return False
    if around.stances or outer.stances or not around.polarity or around.future_in_past:
        return _find_noun_stance(parsed, noun) is not None
    picked = any(
        parsed.tokens[child].lemma in words.PICKING_WORDS or parsed.tokens[child].tag in ("JJS", "RBS")
        for child in parsed.children[noun]
    )
    return not picked


def _find_noun_stance(parsed: Parsed, noun: int) -> Stance | None:
    """As in "concerns about a deal in which ...": the stance of the noun that the phrase hangs on."""
    token = parsed.tokens[noun]
    if token.dep != "pobj":
        return None
    above = parsed.tokens[parsed.tokens[token.head].head]
    stance = words.FRAME_NOUNS.get(above.lemma) if above.pos == "NOUN" else None
    return stance if stance != "asserted" else None


def read_adverbial(parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None) -> Relation | None:
    """A clause that says when, why or despite what; or a participle set apart by a comma."""
    token = parsed.tokens[word]
    if token.pos not in VERBAL or around is None or outer is None:
        return None
    mark = find_child(parsed, word, ("mark",))
    opener = parsed.tokens[mark].text.lower() if mark is not None else ""
    if opener == "as" and _is_reported(parsed, word):
        return Relation(kind="frame", subject=find_subject(parsed, word))
    if (
        opener == "than"
        or _is_as_if(parsed, word)
        or (token.lemma in words.PARTICIPLE_PREPOSITIONS and find_subject(parsed, word) is None)
    ):
        return None
    if has_tense(parsed, word):
        return _read_finite_adverbial(parsed, word, opener, around, outer)
    return _read_participle(parsed, word, around, outer)


def _says_when(openers: set[str], around: Predicate) -> bool:
    """Whether a present tense here tells of the future or of any time: "will return when it opens"."""
    return bool(openers & words.TIME_MARKS) or (bool(openers & {"as", "while"}) and around.modal == "will")


def _is_as_if(parsed: Parsed, word: int) -> bool:
    """As in "as if", "as though": like something that is not so."""
    first = find_first_word(parsed, word)
    pair = {token.text.lower() for token in parsed.tokens[max(first - 1, 0) : first + 2]}
    return "as" in pair and bool(pair & {"if", "though"})


def _is_reported(parsed: Parsed, word: int) -> bool:
    """As in "as reported by", "as shown in", "as the paper put it"."""
    token = parsed.tokens[word]
    told = token.lemma in words.FRAME_VERBS or token.lemma in {"put", "show"}
    return told and (token.tag == "VBN" or find_child(parsed, word, ("ccomp", "xcomp", "dobj", "prep")) is None)


def _read_finite_adverbial(
    parsed: Parsed, word: int, opener: str, around: Predicate, outer: Relation
) -> Relation | None:
    subject = find_subject(parsed, word)
    opening = parsed.tokens[find_first_word(parsed, word)]
    if opening.index - 1 == around.verb and parsed.tokens[around.verb].lemma == "be" and opening.tag == "WRB":
        return None  # "this is when the curse arrives"
    if subject is None:
        subject = _find_lost_subject(parsed, word)
    start = find_first_word(parsed, word)
    first = parsed.tokens[start].text.lower()
    if start and parsed.tokens[start - 1].tag == "WRB":
        first = parsed.tokens[start - 1].text.lower()
    if subject is None or not ({opener, first} & words.ADVERBIAL_MARKS):
        return None
    if parsed.tokens[subject].dep == "csubj" or parsed.tokens[find_first_word(parsed, subject)].tag == "WP":
        return None
    if (opener == "if" and _is_asked(parsed, word)) or _is_bound(opener, around) or _is_unreached(parsed, word, opener):
        return None
    if "denied" in outer.stances:
        return None  # "denied that it had lapsed when the police came": that they came is not what is denied
    stances = _find_adverbial_stances(parsed, (word, start), {opener, first}, around, outer)
    if stances is None:
        return None
    return Relation(kind="adverbial", subject=subject, stances=stances, future_in_past=outer.future_in_past)


def _is_bound(opener: str, around: Predicate) -> bool:
    """Since when it has been so: without it the clause around says more than the article does."""
    return opener == "since" and around.perfect


def _is_unreached(parsed: Parsed, word: int, opener: str) -> bool:
    """As in "before it could explode", "sooner than it ought to have": what did not happen."""
    return opener == "before" and (parsed.tokens[word].tag == "MD" or _has_tag(parsed, word, "MD"))


def _is_asked(parsed: Parsed, word: int) -> bool:
    """As in "it is not known if ...": a question, whatever the parser says."""
    governor = parsed.tokens[word].head
    adjective = find_child(parsed, governor, ("acomp",))
    asking = {find_lemma(parsed, governor), parsed.tokens[adjective].lemma if adjective is not None else ""}
    return (
        word > governor
        and bool(asking & words.ASKING_GOVERNORS)
        and not follows_comma(parsed, find_first_word(parsed, word))
    )


def _find_adverbial_stances(
    parsed: Parsed, place: tuple[int, int], openers: set[str], around: Predicate, outer: Relation
) -> tuple[Stance, ...] | None:
    """What holds the clause off from being so; None where it tells no event ("when a card is lost")."""
    word, start = place
    if openers & words.CONDITIONAL_MARKS:
        return ("conditional", *outer.stances)
    if not _is_present(parsed, word):
        past = _has_tag(parsed, word, "VBD")  # what was so already is no part of a plan
        return tuple(stance for stance in outer.stances if not (past and stance == "planned"))
    if openers & words.OPEN_MARKS or ("soon" in openers and "as" in openers):
        return ("conditional", *outer.stances)
    if not _says_when(openers, around):
        return outer.stances
    if around.modal == "will" and openers & {"as", "while"}:
        return None
    subject = parsed.tokens[start + 1].text.lower() if start + 1 < len(parsed.tokens) else ""
    generic = subject in words.GENERIC_OPENERS or parsed.tokens[start].text.lower() in words.GENERIC_OPENERS
    if not openers & {"when", "where"} and not around.stances:
        return outer.stances
    if generic or not around.stances:
        return ("conditional", *outer.stances) if around.tense != "past" else outer.stances
    return (*outer.stances, *around.stances)


def _is_present(parsed: Parsed, word: int) -> bool:
    """Whether the clause is in the present, plain or perfect."""
    tags = {parsed.tokens[word].tag}
    tags |= {parsed.tokens[c].tag for c in parsed.children[word] if parsed.tokens[c].dep in ("aux", "auxpass")}
    return bool(tags & {"VBZ", "VBP"}) and not tags & {"VBD", "MD"}


def _find_lost_subject(parsed: Parsed, word: int) -> int | None:
    """A subject pronoun that the parser hung on the conjunction: "since he, as ..., met"."""
    for index in range(word - 1, max(-1, find_first_word(parsed, word) - 1), -1):
        token = parsed.tokens[index]
        if token.pos == "PRON" and token.text.lower() in _SUBJECT_PRONOUNS:
            return index
    return None


def _read_participle(parsed: Parsed, word: int, around: Predicate, outer: Relation) -> Relation | None:
    """As in ", marking his first visit": set apart by a comma, and with something said."""
    token = parsed.tokens[word]
    if token.tag not in ("VBG", "VBN") or find_subject(parsed, word) is not None or outer.subject is None:
        return None
    first = find_first_word(parsed, word)
    opens = word < around.head and _ends_with_comma(parsed, word)
    if not (follows_comma(parsed, first) or opens) or not has_substance(parsed, word) or _is_listed(parsed, word):
        return None
    if find_child(parsed, word, ("mark",)) is not None and token.tag == "VBN":
        return None
    if outer.subject > word and first != parsed.sentences[parsed.sentence_of[word]].first:
        return Relation(kind="participial", stances=(*outer.stances, *around.stances))  # ", killing all, police said"
    if _lists_counts(parsed, around, word):
        return Relation(kind="participial", stances=(*outer.stances, *around.stances))
    if outer.kind == "adverbial" and not opens:  # "bought it before the market opened, taking on debt": who took it on?
        return Relation(kind="participial", stances=(*outer.stances, *around.stances))
    about = around.head if not opens and token.lemma in words.RESULT_PARTICIPLES else None
    return Relation(
        kind="participial",
        subject=None if about is not None else outer.subject,
        implied=True,
        about=about,
        stances=outer.stances if token.tag == "VBN" and opens else (*outer.stances, *around.stances),
        future_in_past=outer.future_in_past,
    )


def _lists_counts(parsed: Parsed, around: Predicate, word: int) -> bool:
    """As in "included counts of assault, obstructing a soldier and throwing stones": what somebody is charged with."""
    charged = (token.lemma in words.CHARGE_NOUNS for token in parsed.tokens[around.verb + 1 : word])
    return parsed.tokens[word].tag == "VBG" and parsed.tokens[around.verb].lemma in words.LISTING_VERBS and any(charged)


def _is_listed(parsed: Parsed, word: int) -> bool:
    """As in "banners, cheering crowds, and flags": an adjective in a list, whatever the parser says."""
    thing = find_child(parsed, word, ("dobj",))
    if thing != word + 1:
        return False
    return {parsed.tokens[child].dep for child in parsed.children[thing]} <= {"punct", "cc", "conj"}


def _ends_with_comma(parsed: Parsed, word: int) -> bool:
    """Whether a comma follows the clause that the word heads."""
    last = find_last_word(parsed, word)
    return parsed.tokens[last].text == "," or (last + 1 < len(parsed.tokens) and parsed.tokens[last + 1].text == ",")


def read_reduced_relative(
    parsed: Parsed, word: int, around: Predicate | None, outer: Relation | None
) -> Relation | None:
    """As in "an invitation extended by her in May": what happened to the noun, with who did it, where or when."""
    noun = parsed.tokens[parsed.tokens[word].head]
    rich = find_child(parsed, word, ("agent", "prep", "npadvmod", "dobj")) is not None
    if not rich or noun.pos not in NOMINAL or noun.dep in ("ccomp", "dep") or _may_be_of_another(parsed, word, noun):
        return None
    aside = follows_comma(parsed, find_first_word(parsed, word))
    if not aside and not _is_told_apart(parsed, word, noun.index, around, outer) and not _has_year(parsed, word):
        return None
    if parsed.tokens[word].lemma in words.PARTICIPLE_PREPOSITIONS | words.NAMING_PARTICIPLES or outer is None:
        return None
    return Relation(kind="participial", subject=noun.index, implied=True, stances=outer.stances)


def _may_be_of_another(parsed: Parsed, word: int, noun: Token) -> bool:
    """As in "portraits of leaders with flags displayed on the hall": which of them it was, grammar does not tell."""
    between = parsed.tokens[noun.index + 1 : word]
    of = parsed.tokens[noun.head]
    if noun.dep == "pobj" and of.lemma == "of" and noun.tag == "NNS" and _is_bare(parsed, noun.index):
        above = parsed.tokens[of.head]
        if above.pos == "NOUN" and above.lemma not in EVENTS:
            return True  # "a list of passengers given by the firm"
    return noun.dep == "pobj" and any(token.pos in NOMINAL for token in between)


def _has_year(parsed: Parsed, word: int) -> bool:
    """Whether a year stands with the participle: it then tells what happened, whatever holds the rest off."""
    last = find_last_word(parsed, word)
    return any(
        token.tag == "CD" and len(token.text) == len("1999") and token.text[:2] in ("18", "19", "20")
        for token in parsed.tokens[word + 1 : last + 1]
    )


def read_background_gerund(parsed: Parsed, word: int, around: Predicate, outer: Relation) -> Relation | None:
    """As in "after spending the night there": what happened before, to the same one."""
    preposition = parsed.tokens[parsed.tokens[word].head]
    background = preposition.lemma in words.VERIDICAL_PREPOSITIONS and preposition.head in around.chain
    if not background or outer.subject is None or not has_substance(parsed, word):
        return None
    stances = (*outer.stances, *around.stances)
    return Relation(kind="participial", subject=outer.subject, implied=True, stances=stances)
