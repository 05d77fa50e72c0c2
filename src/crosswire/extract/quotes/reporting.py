"""Reporting clauses beside what they report: "..., he said.", "..., he said, ...", "He said: ..."."""

from crosswire.extract.quotes.bounds import LONGEST, fit_clause
from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Stretch, Syntax, find_noun_phrase
from crosswire.languages.en.cues import SAYING_FORMS, TIME_NOUNS, TITLE_VERBS, VERBS, Frame

_LICENSE = frozenset(",?!…—-–")
_STRICT_GAPS = frozenset({"", ",", ":", "that", ", that", "as", ",that", "—", "–", "-", "of", ":,"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_AFTER_VERB = frozenset({"dobj", "acomp", "attr", "intj", "xcomp", "oprd"})
_SUBJECT = frozenset({"nsubj"})
_MARK = frozenset({"mark"})
_CREDIT = 7  # words of a reporting clause up to its verb, and fewest of what it then reports without a comma
_REACH = 30  # words that a reporting clause may take between a quotation and its verb
_NO_FRAME = Frame("speech", frozenset(), frozenset())
_TAIL_OPENERS = frozenset(
    {"because", "that", "to", "and", "but", "including", "although", "though", "while", "since", "as", "if", "when"}
)
_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"})
_HEARD = frozenset({"hear", "see", "quote"})
_DASHES = frozenset({"—", "–", "-"})
_ENDS = frozenset({".", "?", "!", ";"})


def find_quoted_after(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The quotation right after the verb, or after its adjuncts and a comma or colon: "said, “...”"."""
    number = _find_next_quotation(syntax, cue.last)
    if number is None:
        return []
    first, last = syntax.places[number]
    gap = syntax.text_between(syntax.tokens[cue.last].end, syntax.quotations[number].start).strip()
    ended = _ends_sentence(syntax, number)
    if (gap == "" and _names_work(syntax, cue, number)) or (gap in _DASHES and _is_credited_behind(syntax, number)):
        return []
    if _goes_elsewhere(syntax, cue, gap):
        return []
    if gap in _STRICT_GAPS:
        found = ended or "q" in cue.frame.slots or (gap in (",", ":") and "c" not in cue.frame.slots)
        return _find_both_sides(syntax, cue, number) if found else []
    announced = cue.frame.slots & {"c", "q", "w"} or (cue.act == "speech" and ended and _is_capital(syntax, first))
    if gap[-1:] not in (",", ":") or not announced:
        return []
    between = range(cue.last + 1, first)
    if syntax.tokens[cue.last + 1].pos == "SCONJ" and syntax.tokens[cue.last + 1].dep == "mark":
        return [(cue.last + 1, last)]
    if (gap[:1] == "," and gap[1:].lstrip().startswith(("but ", "and "))) or _holds_report(syntax, between):
        return []
    if not ended:
        return find_fragment_after(syntax, cue)
    return [*_find_quoted_before(syntax, cue), (first, last)]


def _goes_elsewhere(syntax: Syntax, cue: Cue, gap: str) -> bool:
    """Whether "go on" is no saying: "once it goes on air, “...”"."""
    return syntax.tokens[cue.at].lemma == "go" and gap not in ("", ",", ":")


def _is_credited_behind(syntax: Syntax, number: int) -> bool:
    """Whether a verb of saying follows a quotation right away: "they deny — “why not?” asked Lee"."""
    behind = syntax.places[number][1] + 2
    if behind - 1 not in syntax.closers or behind >= len(syntax.tokens):
        return False
    return syntax.tokens[behind].tag in _FINITE and syntax.tokens[behind].lemma in VERBS


def _holds_report(syntax: Syntax, between: range) -> bool:
    """Whether a finite verb or another verb of saying stands in between: then the quotation is that verb's."""
    for index in between:
        token = syntax.tokens[index]
        frame = VERBS.get(token.lemma) if token.pos == "VERB" else None
        if token.tag in _FINITE or token.tag == "VB" or (frame is not None and frame.slots & {"c", "q"}):
            return True
    return False


def _names_work(syntax: Syntax, cue: Cue, number: int) -> bool:
    """Whether a quotation is the title of what is read or written: capitals throughout, no full stop inside."""
    if syntax.tokens[cue.at].lemma not in TITLE_VERBS:
        return False
    first, last = syntax.places[number]
    long = [syntax.tokens[index].text for index in range(first, last + 1) if len(syntax.tokens[index].text) > 3]
    return bool(long) and all(word[0].isupper() for word in long) and syntax.tokens[last].text not in ".!?"


def _is_capital(syntax: Syntax, index: int) -> bool:
    return syntax.tokens[index].text[:1].isupper()


def _find_both_sides(syntax: Syntax, cue: Cue, number: int) -> list[Stretch]:
    """A quotation after the verb with what the same clause reports before it: "The plan, he said, “is dead” there"."""
    first, last = syntax.places[number]
    start = find_clause_start(syntax, cue)
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
    fragment = syntax.tokens[first].text[:1].islower() and sentence.first < start
    if (
        fragment
        and syntax.tokens[start - 1].text == ","
        and start - 1 not in syntax.closers
        and syntax.tokens[cue.last + 1].text != "that"
        and _is_reporting(syntax, cue)
        and syntax.tokens[sentence.first].pos in _NOMINAL  # not "Asked about it, he said “no” twice"
    ):
        tail = max(last, min(syntax.right[syntax.tokens[cue.at].head], sentence.last - 1))
        return [(sentence.first, start - 1), (first, tail)]
    return [*_find_quoted_before(syntax, cue), (first, last)]


def _find_quoted_before(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The first half of "“..., ” he said, “...”"."""
    first = find_clause_start(syntax, cue)
    number = syntax.closers.get(first - 1)
    if number is None or not _is_licensed(syntax, first) or _is_governed(syntax, number):
        return []
    return [syntax.places[number]]


def _is_governed(syntax: Syntax, number: int) -> bool:
    """Whether a verb right before a quotation already announces it: "she shouted, “...”"."""
    quotation = syntax.quotations[number]
    index = syntax.places[number][0] - 1
    while index >= 0 and syntax.tokens[index].start >= quotation.start:
        index -= 1
    if index < 1 or syntax.block_of(index) != syntax.block_of(syntax.places[number][0]):
        return False
    if syntax.tokens[index].text in (",", ":"):
        index -= 1
    near = [syntax.tokens[place] for place in range(max(index - 1, 0), index + 1) if place not in syntax.quoted]
    return any(token.pos == "VERB" and VERBS.get(token.lemma, _NO_FRAME).slots & {"c", "q"} for token in near)


def _find_next_quotation(syntax: Syntax, index: int) -> int | None:
    block = syntax.block_of(index)
    for position in range(index + 1, min(index + _REACH, len(syntax.tokens))):
        if position in syntax.quoted:
            return syntax.quoted[position] if syntax.block_of(position) == block else None
        if syntax.tokens[position].text in _ENDS:
            return None
    return None


def _ends_sentence(syntax: Syntax, number: int) -> bool:
    """Whether a quotation ends its sentence: with its last mark, or with what follows."""
    quotation = syntax.quotations[number]
    text = syntax.parsed.text
    if text[quotation.inner.end - 1] in ".!?,…":
        return True
    following = text[quotation.end : quotation.end + 2]
    return following[:1] in (".", "!", "?", ",", "", "\n", ";", ":") or following.lstrip()[:1] in ("-", "–", "—")


def find_fragment_after(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """Words in quotation marks right after the verb, where the parse ties nothing to it: "said “...” of it"."""
    number = _find_next_quotation(syntax, cue.last)
    if number is None or cue.at in syntax.quoted:
        return []
    gap = syntax.text_between(syntax.tokens[cue.last].end, syntax.quotations[number].start).strip()
    titled = gap == "" and _names_work(syntax, cue, number)
    if titled or _goes_elsewhere(syntax, cue, gap) or (gap in _DASHES and _is_credited_behind(syntax, number)):
        return []
    if gap not in _STRICT_GAPS and gap[-1:] not in (",", ":"):
        return []
    first, last = syntax.places[number]
    if gap not in _STRICT_GAPS and _holds_report(syntax, range(cue.last + 1, first)):
        return []
    if "c" not in cue.frame.slots or _ends_sentence(syntax, number):
        return [(first, last)]
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[last]]
    return [fit_clause(syntax, cue.at, (first, max(last, sentence.last - 1)))]


def find_reported_before(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The sentence before a reporting clause, and what goes on after it: "..., he said"."""
    if cue.at in syntax.quoted or not cue.frame.slots & {"c", "q", "w"}:
        return []
    if not _is_reporting(syntax, cue):
        return _find_heard_before(syntax, cue)
    first = find_clause_start(syntax, cue)
    start = _skip_to_quotation(syntax, find_region_start(syntax, first), first)
    start = _skip_colon(syntax, cue, start, first)
    long = first - start > LONGEST and first - 1 not in syntax.closers
    if first - start < 2 or long or not (_is_bare(syntax, cue, first) or _is_licensed(syntax, first)):
        return []
    before = (start, first - 1)
    tail = _find_tail(syntax, cue, before)
    if not tail and not _says_something(syntax, before):
        return []
    quoted = first - 1 in syntax.closers
    if not quoted and (_has_complement(syntax, cue) or not cue.frame.slots & {"c", "w"}):
        return []
    return [before, *tail]


def _is_bare(syntax: Syntax, cue: Cue, first: int) -> bool:
    """Whether a quotation that no comma leaves open is credited all the same: “We won” the mayor said."""
    number = syntax.closers.get(first - 1)
    if number is None or cue.source is None:
        return False
    if first == cue.at < cue.source:
        return True  # "The deal was “bittersweet” said Lee"
    if not first <= cue.source < cue.at or cue.at - first > _CREDIT:
        return False
    opening, ending = syntax.places[number][0], _find_ending(syntax, number)
    whole = syntax.tokens[opening].text[:1].isupper() and syntax.places[number][1] - opening > _CREDIT
    lower = syntax.tokens[first].text[:1].islower()
    return whole and syntax.tokens[cue.at].text in SAYING_FORMS and (ending.isalnum() or (ending == "." and lower))


def _skip_colon(syntax: Syntax, cue: Cue, start: int, first: int) -> int:
    """Past what leads up to the words with a colon: "The ministry denied it: its ships, it said, were old"."""
    if syntax.tokens[cue.at].dep != "parataxis" or first - 1 in syntax.closers:
        return start
    colons = (index for index in range(first - 1, start, -1) if syntax.tokens[index].text == ":")
    colon = next(colons, None)
    return start if colon is None or colon in syntax.quoted else colon + 1


def _find_heard_before(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The quotation before "a passenger can be heard saying"."""
    token = syntax.tokens[cue.at]
    if token.tag != "VBG" or cue.source is None or syntax.tokens[token.head].lemma not in _HEARD:
        return []
    first = find_noun_phrase(syntax, cue.source)[0]
    number = syntax.closers.get(first - 1)
    direct = token.dep in ("xcomp", "ccomp") and cue.source < cue.at
    return [syntax.places[number]] if direct and number is not None and _is_licensed(syntax, first) else []


def find_reported_after(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """What follows a clause that opens its sentence: "As the Courier reported, ...", "As she puts it, ..."."""
    first = find_clause_start(syntax, cue)
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
    opener = syntax.tokens[first]
    if opener.text.lower() != "as" or first - sentence.first > 1 or not cue.frame.slots & {"c", "w"}:
        return []
    reach = range(cue.at + 1, min(cue.at + 10, sentence.last - 1))
    comma = next((index for index in reach if syntax.tokens[index].text == ","), None)
    return (
        [(comma + 1, sentence.last - 1)]
        if comma is not None and has_finite(syntax, (comma + 1, sentence.last - 1))
        else []
    )


def _has_complement(syntax: Syntax, cue: Cue) -> bool:
    """Whether the verb has something of its own to say after it; the one addressed ("told reporters") is not that."""
    found = [syntax.tokens[child] for child in syntax.find_children(cue.at, _AFTER_VERB)]
    return any(token.dep != "dobj" or "a" not in cue.frame.slots for token in found)


def _is_reporting(syntax: Syntax, cue: Cue) -> bool:
    """Whether a verb can head a clause that reports what stands before it: "he said", "as reported by ..."."""
    token = syntax.tokens[cue.at]
    if token.tag in ("VBG", "VB") or (token.dep == "relcl" and token.head not in syntax.quoted):
        return False
    marks = [child for child in syntax.find_children(cue.at, _MARK) if not _is_before_quotation(syntax, child, cue.at)]
    if any(syntax.tokens[mark].lemma != "as" for mark in marks):
        return False
    subject = syntax.find_child(cue.at, _SUBJECT)
    return subject is None or syntax.tokens[subject].tag not in ("WP", "WDT")


def _is_before_quotation(syntax: Syntax, index: int, verb: int) -> bool:
    return any(place in syntax.closers for place in range(index, verb))


def _skip_to_quotation(syntax: Syntax, start: int, first: int) -> int:
    """The quotation's own start, where another clause leads up to it: "She was firm: “...,” she said"."""
    number = syntax.closers.get(first - 1)
    if number is None:
        return start
    opening = syntax.places[number][0]
    index = opening - 1
    while index > start and syntax.tokens[index].start >= syntax.quotations[number].start:
        index -= 1
    if index <= start:
        return start
    leads = syntax.tokens[index].text in (":", "-", "—", "–", "--", ";")
    reported = any(place in syntax.closers and _is_comma_close(syntax, place) for place in range(start, index))
    return opening if leads or reported else start


def _is_comma_close(syntax: Syntax, closer: int) -> bool:
    return _find_ending(syntax, syntax.closers[closer]) in ",?!" and syntax.tokens[closer + 1].tag != "CC"


def find_clause_start(syntax: Syntax, cue: Cue) -> int:
    """The first word of a reporting clause: of its subject, if it stands before the verb."""
    children = syntax.parsed.children[cue.at]
    own = [
        syntax.left[child]
        for child in children
        if child < cue.at
        and syntax.tokens[child].dep in ("nsubj", "aux", "advmod", "neg", "mark")
        and child not in syntax.quoted
        and not (syntax.tokens[child].dep == "advmod" and syntax.tokens[child + 1].text == ",")
        and not (syntax.tokens[child].dep == "nsubj" and cue.source is not None and cue.source > cue.at)
        and not (child != cue.source and _is_before_quotation(syntax, child, cue.at))
    ]
    start = min([cue.first, *own])
    if cue.source is not None and cue.source < cue.at and syntax.tokens[cue.source].head != cue.at:
        loose = [index for index in range(max(cue.source - 12, 0), cue.source) if index in syntax.closers]
        start = min(start, loose[-1] + 1) if loose else start
    while start < cue.at and (start in syntax.closers or syntax.tokens[start].pos == "PUNCT"):
        start += 1
    return _reach_back(syntax, start)


def _reach_back(syntax: Syntax, start: int) -> int:
    """Over words between a quotation and the subject that the parse does not give to the subject."""
    closers = [index for index in range(max(start - 4, 0), start - 1) if index in syntax.closers]
    if not closers or any(
        syntax.tokens[index].pos in ("PUNCT", "AUX", "CCONJ") for index in range(closers[-1] + 1, start)
    ):
        return start
    return closers[-1] + 1


def find_region_start(syntax: Syntax, index: int) -> int:
    """Where the sentence before a reporting clause starts, over sentence breaks inside quotation marks."""
    sentences, sentence_of = syntax.parsed.sentences, syntax.parsed.sentence_of
    start = sentences[sentence_of[index]].first
    block = syntax.block_of(index)
    if start == index and index > 0 and syntax.block_of(index - 1) == block and index - 1 in syntax.closers:
        start = syntax.places[syntax.closers[index - 1]][0]
        start = sentences[sentence_of[start]].first
    while start in syntax.quoted and syntax.places[syntax.quoted[start]][0] < start:
        start = sentences[sentence_of[syntax.places[syntax.quoted[start]][0]]].first
    while start < index and (start in syntax.closers or syntax.tokens[start].tag == "''"):
        start += 1
    return start


def _is_licensed(syntax: Syntax, first: int) -> bool:
    """Whether what stands right before a reporting clause lets it report what precedes."""
    previous = syntax.tokens[first - 1]
    if first - 1 in syntax.closers:
        number = syntax.closers[first - 1]
        ending = _find_ending(syntax, number)
        return ending in _LICENSE and not (ending in "?!" and _is_governed(syntax, number))
    return previous.text in (",", "—", "–", "--")


def _find_ending(syntax: Syntax, number: int) -> str:
    """The last character of a quotation, the marks of one inside it left out."""
    inner = syntax.quotations[number].inner
    return syntax.text_between(inner.start, inner.end).rstrip("’'”\"")[-1:]


def _names_occasion(syntax: Syntax, first: int, number: int) -> bool:
    """Whether marked words only end a phrase of time or place: "On Tuesday’s “Good Evening,” she praised ..."."""
    opener = syntax.tokens[first]
    timed = opener.pos == "ADP" or opener.lemma.lower() in TIME_NOUNS
    start = syntax.places[number][0]
    before = [index for index in range(first, start) if syntax.tokens[index].start < syntax.quotations[number].start]
    if first >= start or not timed or not before or syntax.tokens[before[-1]].text in (",", ":", "—", "–"):
        return False
    return not has_finite(syntax, (first, before[-1]))


def _says_something(syntax: Syntax, stretch: Stretch) -> bool:
    """Whether a stretch holds a clause or a quotation: "In May, he said" reports nothing that comes before it."""
    first, last = stretch
    if last in syntax.closers:
        return not _names_occasion(syntax, first, syntax.closers[last])
    opener = syntax.tokens[first]
    if opener.tag in ("VBG", "VBN", "TO"):
        return False
    return has_finite(syntax, stretch)


def _find_tail(syntax: Syntax, cue: Cue, before: Stretch) -> list[Stretch]:
    """What goes on after ", he said,": "The plan, he said, is dead"."""
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
    comma = next((i for i in range(cue.at + 1, sentence.last - 1) if syntax.tokens[i].text == ","), None)
    if comma is None or before[1] in syntax.closers or comma + 1 in syntax.quoted:
        return []
    if any(syntax.tokens[index].tag in _FINITE for index in range(cue.at + 1, comma)):
        return []
    tail = (comma + 1, sentence.last - 1)
    follower = syntax.tokens[comma + 1]
    if follower.lemma in _TAIL_OPENERS or follower.tag in _FINITE:
        return [tail]
    whole = not has_finite(syntax, before) and has_finite(syntax, tail)
    return [tail] if whole and follower.tag not in ("VBG", "VBN", "WP", "WDT", "WRB", "WP$") else []


def has_finite(syntax: Syntax, stretch: Stretch) -> bool:
    """Whether a stretch holds a finite verb of its own, not only in a clause about one of its nouns."""
    return any(
        syntax.tokens[index].tag in _FINITE and syntax.tokens[index].dep not in ("relcl", "advcl", "acl")
        for index in range(stretch[0], stretch[1] + 1)
    )
