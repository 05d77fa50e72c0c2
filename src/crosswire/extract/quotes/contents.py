"""What is said: the stretches of words that a cue carries, as the parse and the quotation marks show them."""

from collections.abc import Callable, Sequence

from crosswire.extract.quotes.bounds import LONGEST, find_cut, fit_clause, is_readable
from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.described import leave_out_source
from crosswire.extract.quotes.documents import find_document
from crosswire.extract.quotes.reporting import (
    find_fragment_after,
    find_quoted_after,
    find_reported_after,
    find_reported_before,
)
from crosswire.extract.quotes.source_phrases import find_reported_around
from crosswire.extract.quotes.speakers import find_light_verb, is_passive
from crosswire.extract.quotes.syntax import Stretch, Syntax
from crosswire.languages.en.cues import TIME_NOUNS
from crosswire.model import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CLAUSE = frozenset({"ccomp"})
_GOING_ON = frozenset({"xcomp", "advcl", "acl", "ccomp", "prep"})
_OPEN = frozenset({"xcomp"})
_OBJECT = frozenset({"dobj"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_NAMED = frozenset({"dobj", "oprd", "attr"})
_PREPOSITION = frozenset({"prep", "prt"})
_CARRIED_ON = frozenset({"as", "for", "over", "of"})

_ADVERBIAL = frozenset({"as", "while", "when", "after", "before", "because", "since", "until"})

_APOSTROPHES = frozenset({"'", "‘", "’"})
_MOST_JOINED = 4

Rule = Callable[[Syntax, Cue], list[Stretch]]


def find_contents(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    """The stretches of words that the cue carries, in text order; empty where it carries none."""
    for rule in _RULES[cue.form]:
        told = [leave_out_source(syntax, cue, stretch) for stretch in rule(syntax, cue)]
        found = [_fit(syntax, stretch) for stretch in told if 0 <= stretch[0] < len(syntax.tokens)]
        kept = tuple(stretch for stretch in found if stretch[0] <= stretch[1] and is_readable(syntax, stretch))
        if kept:
            return kept
    return ()


def _find_clause_after(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The clause after the verb: "said that ..."."""
    named = not cue.frame.slots & {"c", "w", "g", "t", "x", "n"}
    for child in syntax.find_children(cue.at, _CLAUSE):
        first = _reach_lost_subject(syntax, cue, child, max(syntax.left[child], cue.at + 1))
        if first == len(syntax.tokens) or (named and syntax.tokens[first].tag not in ("WP", "WRB")):
            continue
        adverbial = syntax.tokens[first].dep == "mark" and syntax.tokens[first].lemma in _ADVERBIAL
        if first > cue.last + 1 and syntax.tokens[first].lemma != "that" and _reports_before(syntax, cue):
            return []
        if cue.source is not None and cue.at < cue.source and first <= cue.source <= syntax.right[child]:
            return []  # "“...,” said Lee, who rates it “a buy”": the parse makes a clause of whoever says it
        if child > cue.at and not adverbial and _is_whole_clause(syntax, cue, child, first):
            return [fit_clause(syntax, cue.at, (first, syntax.right[child]))]
    return []


def _reach_lost_subject(syntax: Syntax, cue: Cue, clause: int, first: int) -> int:
    """The start of the clause's subject where the parse makes it the object: "said sentencing for that is light"."""
    if first != clause or syntax.tokens[clause].tag not in _FINITE or "a" in cue.frame.slots:
        return first
    thing = syntax.find_child(cue.at, _OBJECT)
    lost = thing is not None and cue.at < thing < clause and syntax.left[thing] == cue.last + 1
    return syntax.left[thing] if lost and thing is not None else first


def _reports_before(syntax: Syntax, cue: Cue) -> bool:
    """Whether the sentence before the verb is what it reports: "..., she said amid fears it would fall"."""
    before = find_reported_before(syntax, cue)
    return bool(before) and syntax.tokens[before[0][0]].pos != "SCONJ"


def _is_whole_clause(syntax: Syntax, cue: Cue, clause: int, first: int) -> bool:
    """Whether a finite clause has a subject, if only outside: "who they said was late", not "what it said was late"."""
    finite = syntax.tokens[clause].tag in _FINITE and first == clause
    return not finite or syntax.tokens[cue.at].dep == "relcl" or syntax.find_child(clause, _SUBJECTS) is not None


def _find_infinitive(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "promised to ...", "denied taking ...", "urged them to ..."."""
    child = next((child for child in syntax.find_children(cue.at, _OPEN) if child > cue.at), None)
    if child is None:
        return []
    wanted = "g" if syntax.tokens[child].tag == "VBG" else "x"
    if wanted in cue.frame.slots:
        return [(max(syntax.left[child], cue.at + 1), find_aside_cut(syntax, child))]
    thing = syntax.find_child(cue.at, _OBJECT)
    if "t" in cue.frame.slots and thing is not None and cue.at < thing < child:
        return [(syntax.left[thing], find_aside_cut(syntax, child))]
    return []


def _find_after_preposition(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "warned against ...", "accused them of ..."."""
    thing = syntax.find_child(cue.at, _OBJECT)
    takes_object = "a" not in cue.frame.slots and thing is not None and thing > cue.at
    inside = syntax.find_children(thing, _PREPOSITION) if takes_object and thing is not None else ()
    for child in (*syntax.find_children(cue.at, _PREPOSITION), *inside):
        if child < cue.at or syntax.tokens[child].lemma not in cue.frame.prepositions or _is_time(syntax, child):
            continue
        if takes_object and thing is not None and thing < child:
            first, last = _fit_phrase(syntax, (syntax.left[thing], find_aside_cut(syntax, child)))
            return [(first, _leave_next_subject(syntax, first, last))]
        return [_fit_phrase(syntax, (child + 1, _reach_complement(syntax, cue, find_aside_cut(syntax, child))))]
    return []


def _leave_next_subject(syntax: Syntax, first: int, last: int) -> int:
    """The end without whom the next clause is about: "accused them of theft | and the players were asked to leave"."""
    following = syntax.tokens[last + 1] if last + 1 < len(syntax.tokens) else syntax.tokens[last]
    verb = following.head if following.dep in ("aux", "auxpass") else following.index
    subject = syntax.find_child(verb, _SUBJECTS)
    finite = following.tag in (*_FINITE, "MD") and (subject is None or first < subject <= last)
    joint = next((index for index in range(last, first, -1) if syntax.tokens[index].dep == "cc"), None)
    return joint - 1 if finite and joint is not None and joint - 1 > first else last


def _is_time(syntax: Syntax, preposition: int) -> bool:
    """Whether a preposition tells when: "spoke on Tuesday"."""
    things = syntax.find_children(preposition, frozenset({"pobj"}))
    return any(syntax.tokens[thing].lemma in TIME_NOUNS or syntax.tokens[thing].tag == "CD" for thing in things)


def _reach_complement(syntax: Syntax, cue: Cue, last: int) -> int:
    """What goes on right behind: "called on them to leave", "referred to it as ..."."""
    for child in syntax.find_children(cue.at, _GOING_ON):
        first = syntax.left[child]
        between = [syntax.tokens[index].lemma for index in range(last + 1, first)]
        follows = first > last and all(lemma in TIME_NOUNS or lemma in ("last", "this", "on", ",") for lemma in between)
        if follows and (syntax.tokens[first].tag == "TO" or syntax.tokens[first].lemma == "as"):
            return find_aside_cut(syntax, child)
    return last


def _fit_phrase(syntax: Syntax, stretch: Stretch) -> Stretch:
    """The phrase up to where another report begins, with a quotation that is joined to it by "and"."""
    cut = find_cut(syntax, stretch)
    last = stretch[1] if cut is None else cut
    if last + 2 in syntax.quoted and last + 1 not in syntax.quoted and last not in syntax.quoted:
        return stretch[0], _reach_predicate(syntax, last)
    follower = next(
        (index for index in range(last + 1, min(last + 5, len(syntax.tokens))) if index in syntax.quoted), None
    )
    joined = [syntax.tokens[index].tag for index in range(last + 1, follower)] if follower is not None else []
    if "CC" in joined[:2] and not set(joined) & {"VBD", "VBZ", "VBP", "IN", "."} and follower is not None:
        last = syntax.places[syntax.quoted[follower]][1]
    return stretch[0], last if cut is not None else _reach_joined(syntax, last)


def _reach_joined(syntax: Syntax, last: int) -> int:
    """Over what is joined to a phrase and the parse ties to its verb: "discussed the plan, and the need to ..."."""
    for _ in range(_MOST_JOINED):
        last = _reach_aim(syntax, last)
        index = last + 1
        while index < last + 3 and index < len(syntax.tokens) and syntax.tokens[index].tag in (",", "CC"):
            index += 1
        if index == last + 1 or index >= len(syntax.tokens) or syntax.tokens[index - 1].lemma in ("but", "yet"):
            return last
        head = _find_head_at(syntax, index)
        if head is None:
            return last
        last = find_aside_cut(syntax, head)
    return last


def _reach_aim(syntax: Syntax, last: int) -> int:
    """Over "to ..." right behind a phrase: "announced his engagement to Ada", "compared the mayor to a king"."""
    opener = last + 1
    if opener >= len(syntax.tokens) or syntax.tokens[opener].text != "to":
        return last
    head = opener if syntax.tokens[opener].dep == "prep" else syntax.tokens[opener].head
    return find_aside_cut(syntax, head) if syntax.left[head] == opener else last


def _find_head_at(syntax: Syntax, first: int) -> int | None:
    """The word that heads the noun phrase or the question which begins at `first`, and is joined to what precedes."""
    head = first
    while syntax.tokens[head].head > head and syntax.left[syntax.tokens[head].head] == first:
        head = syntax.tokens[head].head
    token = syntax.tokens[head]
    if token.dep != "conj" or syntax.left[head] != first:
        return None
    question = syntax.tokens[first].tag in ("WRB", "WP") or syntax.tokens[first].lemma == "whether"
    return head if token.pos in ("NOUN", "PROPN") or question else None


def _find_object(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "denied the report", "described it as ...", "called it a ..."."""
    slots = cue.frame.slots
    thing = syntax.find_child(cue.at, _NAMED)
    if not slots & {"o", "s", "n"} or thing is None or (thing < cue.at and "s" not in slots and "n" not in slots):
        return []
    first, last = _start_after(syntax, thing, cue.at), find_aside_cut(syntax, thing) if thing > cue.at else cue.at
    whole = last
    for child in syntax.parsed.children[cue.at]:
        follows = child > max(thing, cue.at) and syntax.left[child] <= max(whole, syntax.right[thing]) + 2
        token = syntax.tokens[child]
        if child > max(thing, cue.at) and token.dep == "oprd" and "n" in slots:
            whole = find_aside_cut(syntax, child)
        apart = token.lemma == "as" and "s" in slots and child + 2 in syntax.quoted and max(thing, cue.at) < child
        if (follows or apart) and (
            token.lemma in _CARRIED_ON or (token.dep in ("oprd", "xcomp", "acomp") and "n" in slots)
        ):
            whole = find_aside_cut(syntax, child)
    whole = _reach_predicate(syntax, whole) if slots & {"n", "s"} else whole
    if first == whole and syntax.tokens[first].pos in ("PRON", "DET"):
        return []  # "thanked them", "disputes that": nothing that could be said
    if "o" in slots or whole > last or any(index in syntax.quoted for index in range(first, last + 1)):
        return [_fit_phrase(syntax, (first, whole))]
    return []


def _find_estimate(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "put the number of the dead at 46", "puts its loss at nine million": what is counted, and how many."""
    if "e" not in cue.frame.slots:
        return []
    thing = syntax.find_child(cue.at, _OBJECT)
    for holder in (cue.at, thing):
        for child in syntax.find_children(holder, _PREPOSITION) if holder is not None else ():
            figures = range(child + 1, syntax.right[child] + 1)
            counted = any(syntax.tokens[index].tag in ("CD", "$") for index in figures)
            if thing is not None and cue.at < thing < child and syntax.tokens[child].lemma == "at" and counted:
                return [(syntax.left[thing], find_aside_cut(syntax, child))]
    return []


def _find_as_before(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """Marked words before what they are said of: "rejected as “idle talk” the claim that ..."."""
    opener = cue.last + 1
    if not cue.frame.slots & {"o", "s"} or opener + 2 >= len(syntax.tokens) or syntax.tokens[opener].text != "as":
        return []
    number = syntax.quoted.get(opener + 2)
    return [] if number is None or opener + 1 in syntax.quoted else [syntax.places[number]]


def _find_passive_predicate(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "was described by a rival as ...", "is called ..."."""
    if not cue.frame.slots & {"s", "n"} or not is_passive(syntax, cue.at):
        return []
    for index in range(cue.last + 1, min(cue.last + 8, syntax.right[cue.at] + 1)):
        token = syntax.tokens[index]
        if token.lemma == "as" and token.dep == "prep":
            return [(index + 1, find_aside_cut(syntax, index))]
        if token.dep in ("oprd", "attr") and token.head == cue.at:
            return [(syntax.left[index], find_aside_cut(syntax, index))]
    return []


def _reach_predicate(syntax: Syntax, last: int) -> int:
    """Over a quotation right behind the object: "called it “...”"."""
    if syntax.tokens[last].text in _APOSTROPHES and last + 1 in syntax.quoted:
        return syntax.places[syntax.quoted[last + 1]][1]  # the parse takes the mark for a word
    opener = last + 2
    mark = opener < len(syntax.tokens) and (
        syntax.tokens[last + 1].pos == "PUNCT" or syntax.tokens[last + 1].text in _APOSTROPHES
    )
    behind = mark and opener in syntax.quoted and last + 1 not in syntax.quoted
    return syntax.places[syntax.quoted[opener]][1] if behind and syntax.tokens[last + 1].text != "," else last


def _find_that_clause(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """A clause which the parse ties to a word in between: "told them during a visit to the island that ..."."""
    if "c" not in cue.frame.slots:
        return []
    end = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]].last
    for index in range(_skip_citing(syntax, cue.last + 1), min(end, cue.last + 20)):
        token = syntax.tokens[index]
        if index in syntax.quoted or token.text == "," or (token.pos == "VERB" and token.tag != "VBG"):
            return []
        if token.lemma == "that" and token.tag == "IN" and index == cue.last + 1:
            sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[index]]
            return [fit_clause(syntax, cue.at, (index + 1, sentence.last - 1))]
        if _follows_addressee(syntax, cue, index):
            sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[index]]
            return [fit_clause(syntax, cue.at, (index + 1, sentence.last - 1))]
        if token.lemma == "that" and token.dep not in ("nsubj", "nsubjpass", "det") and _has_own_subject(syntax, index):
            return [fit_clause(syntax, cue.at, (index + 1, syntax.right[token.head]))]
    return []


def _follows_addressee(syntax: Syntax, cue: Cue, index: int) -> bool:
    """Whether "that" opens a clause right behind whom the verb addresses: "told the Courier that Lee is late"."""
    thing = syntax.find_child(cue.at, _OBJECT)
    following = syntax.tokens[min(index + 1, len(syntax.tokens) - 1)]
    opens = syntax.tokens[index].lemma == "that" and following.pos in ("PROPN", "PRON", "DET")
    return opens and "a" in cue.frame.slots and thing is not None and index == thing + 1


def _skip_citing(syntax: Syntax, index: int) -> int:
    """Past ", citing officials,"."""
    if index + 1 >= len(syntax.tokens) or syntax.tokens[index + 1].text != "citing":
        return index
    commas = (
        place for place in range(index + 2, min(index + 12, len(syntax.tokens))) if syntax.tokens[place].text == ","
    )
    return next(commas, index) + 1


def _has_own_subject(syntax: Syntax, that: int) -> bool:
    head = syntax.tokens[that].head
    subject = syntax.find_child(head, _SUBJECTS)
    return head > that and subject is not None and subject > that


def _start_after(syntax: Syntax, thing: int, verb: int) -> int:
    return syntax.left[thing] if thing > verb else verb + 1


def find_aside_cut(syntax: Syntax, head: int) -> int:
    """The last word of a phrase before a clause that only comments on it (", which ...") or the letter it stands in."""
    last = min(syntax.right[head], head + LONGEST)
    for index in range(head + 1, last):
        if syntax.tokens[index].text == "," and syntax.tokens[index + 1].tag in ("WDT", "WP", "WRB", "WP$"):
            return index - 1
        if find_document(syntax, index) is not None:
            return index - 1
    return last


def _find_after_noun(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "his claim that ...", "a threat to ...", "their criticism of ...", "voiced concern over ..."."""
    for child in _find_complements(syntax, cue):
        token = syntax.tokens[child]
        if token.dep in ("acl", "ccomp", "relcl") and _opens_content(syntax, child, cue):
            return [(syntax.left[child], syntax.right[child])]
        if token.dep == "prep" and token.lemma in cue.frame.prepositions:
            return [(child + 1, _reach_over_prepositions(syntax, cue, child))]
    return []


def _find_complements(syntax: Syntax, cue: Cue) -> list[int]:
    """What follows a noun: its own children, and those that the parse gives to the verb that carries it."""
    verb = find_light_verb(syntax, cue.at)
    children = [*syntax.parsed.children[cue.at], *(syntax.parsed.children[verb] if verb is not None else ())]
    return sorted(child for child in children if child > cue.at)


def _reach_over_prepositions(syntax: Syntax, cue: Cue, first: int) -> int:
    last = find_aside_cut(syntax, first)
    for child in _find_complements(syntax, cue):
        if syntax.left[child] == last + 1 and syntax.tokens[child].lemma in cue.frame.prepositions:
            last = find_aside_cut(syntax, child)
    return last


def _opens_content(syntax: Syntax, clause: int, cue: Cue) -> bool:
    """Whether a clause after a noun says what the noun's words are: "the claim that he left", "a threat to leave"."""
    first = syntax.tokens[syntax.left[clause]]
    if first.lemma == "that" and first.dep == "mark":
        return "c" in cue.frame.slots
    return "x" in cue.frame.slots and syntax.tokens[clause].tag == "VB" and first.tag == "TO"


def _find_after_adjective(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """As in "is confident that ...", "was eager to ...", "are worried about ..."."""
    slots = cue.frame.slots
    for child in sorted({*syntax.parsed.children[cue.at], *syntax.parsed.children[cue.first]}):
        token, first = syntax.tokens[child], syntax.left[child]
        if child <= cue.at or first <= cue.at:
            continue
        question = syntax.tokens[first].tag in ("WRB", "WP", "WDT") or syntax.tokens[first].lemma in ("whether", "if")
        if token.dep in ("ccomp", "advcl") and slots & ({"w"} if question else {"c"}) and first == cue.at + 1:
            return [fit_clause(syntax, cue.at, (first, syntax.right[child]))]
        if token.dep in ("xcomp", "advcl") and "x" in slots and syntax.tokens[first].tag == "TO":
            return [(first, find_aside_cut(syntax, child))]
        if token.dep in ("prep", "agent") and token.lemma in cue.frame.prepositions and not _is_time(syntax, child):
            return [_fit_phrase(syntax, (child + 1, find_aside_cut(syntax, child)))]
    return []


def _fit(syntax: Syntax, stretch: Stretch) -> Stretch:
    """The stretch without marks at its edges and without "that", and with the whole of what it cuts in two."""
    first, last = _trim(syntax, stretch)
    if first > last:
        return first, last
    last = _reach_verb(syntax, first, last)
    last = _reach_hyphened(syntax, last)
    if last in syntax.quoted and first not in syntax.quoted:
        last = max(last, syntax.places[syntax.quoted[last]][1])
    if first in syntax.quoted and syntax.quoted[first] != syntax.quoted.get(last):
        first = min(first, syntax.places[syntax.quoted[first]][0])
    return first, last


def _reach_hyphened(syntax: Syntax, last: int) -> int:
    """Over the rest of a word with a hyphen, and what hangs on it: "said it would co | -operate with them"."""
    rest = last + 2
    if rest >= len(syntax.tokens) or last in syntax.quoted or syntax.tokens[last + 1].text != "-":
        return last
    joined = syntax.tokens[last].end == syntax.tokens[last + 1].start and syntax.tokens[last + 1].end
    return max(rest, syntax.right[rest]) if joined == syntax.tokens[rest].start else last


def _reach_verb(syntax: Syntax, first: int, last: int) -> int:
    """Over the verb right behind, of which a word inside is the subject: "feared a vengeful west | will ..."."""
    index = last + 1
    if index >= len(syntax.tokens) or index in syntax.quoted or syntax.tokens[index].pos not in ("AUX", "VERB"):
        return last
    if (
        syntax.tokens[index].pos == "AUX"
        and syntax.tokens[last].pos in ("NOUN", "PROPN")
        and _is_cut(syntax, first, last)
    ):
        return max(last, syntax.right[syntax.tokens[index].head])
    if any(syntax.tokens[place].tag in _FINITE for place in range(first, index)):
        return last
    verb = syntax.tokens[index].head if syntax.tokens[index].dep in ("aux", "auxpass") else index
    subject = syntax.find_child(verb, _SUBJECTS)
    inside = subject is not None and first <= subject <= last
    return max(last, syntax.right[verb]) if inside else last


def _is_cut(syntax: Syntax, first: int, last: int) -> bool:
    """Whether a participle is taken for the clause's verb: "said people trapped below the tram | were calling"."""
    verbs = [index for index in range(first, last + 1) if syntax.tokens[index].pos in ("VERB", "AUX")]
    return [syntax.tokens[index].tag for index in verbs] == ["VBN"]


def _trim(syntax: Syntax, stretch: Stretch) -> Stretch:
    first, last = stretch
    tokens = syntax.tokens
    while (
        last >= first
        and last not in syntax.quoted
        and (tokens[last].tag in (",", ".", ":", "``", "''", "HYPH", "CC", "-RRB-") or _is_loose_mark(tokens, last))
    ):
        if tokens[last].tag == "-RRB-" and any(tokens[index].tag == "-LRB-" for index in range(first, last)):
            break
        last -= 1
    while first <= last and first not in syntax.quoted and tokens[first].tag in (",", ":", ".", "''", "``", "-LRB-"):
        first += 1
    if first <= last and tokens[first].text == "citing":
        comma = next((index for index in range(first, last) if tokens[index].text == ","), first - 1)
        first = comma + 1
    if first + 1 < last and tokens[first].pos == "ADV" and tokens[first + 1].dep == "mark":
        first += tokens[first + 1].lemma == "that"  # "told the paper earlier that ..."
    if first + 2 < last and tokens[first].text == "on" and tokens[first + 1].lemma.lower() in TIME_NOUNS:
        first += 2 if tokens[first + 2].pos == "PRON" else 0  # "said on Wednesday it had tested a missile"
    if first < last and tokens[first].lemma == "that" and tokens[first].dep == "mark":
        first += 1
    if first + 2 < last and tokens[first + 1].dep == "npadvmod" and tokens[first + 1].lemma in TIME_NOUNS:
        first += (
            2 if tokens[first].head == first + 1 and tokens[first + 2].text != "," else 0
        )  # "told them this week he would": when it was told
    return first, last


def _is_loose_mark(tokens: Sequence[Token], index: int) -> bool:
    """Whether an apostrophe opens a quotation that has been left out, and belongs to no word."""
    return tokens[index].text in _APOSTROPHES and index > 0 and tokens[index - 1].end < tokens[index].start


_RULES: dict[str, tuple[Rule, ...]] = {
    "phrase": (find_reported_around,),
    "noun": (_find_after_noun,),
    "adjective": (_find_after_adjective,),
    "verb": (
        find_quoted_after,
        _find_estimate,
        _find_clause_after,
        find_reported_before,
        find_reported_after,
        _find_as_before,
        _find_infinitive,
        _find_after_preposition,
        _find_that_clause,
        _find_object,
        _find_passive_predicate,
        find_fragment_after,
    ),
}
