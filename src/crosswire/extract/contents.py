"""What is said: the stretches of words that a cue carries, as the parse shows them."""

from crosswire.extract.cues import Cue
from crosswire.extract.syntax import Syntax
from crosswire.languages.en.cues import NOUN_PREPOSITIONS

Stretch = tuple[int, int]  # first and last token, both inclusive
_CLAUSE = frozenset({"ccomp"})
_OPEN = frozenset({"xcomp"})
_OBJECT = frozenset({"dobj"})
_THAT = frozenset({"that"})


def find_contents(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    """The stretches of words that the cue carries, in text order; empty where it carries none."""
    if cue.form == "phrase":
        found = _find_around_phrase(syntax, cue)
    elif cue.form == "noun":
        found = _find_after_noun(syntax, cue)
    else:
        found = _find_of_verb(syntax, cue)
    trimmed = (_trim(syntax, stretch) for stretch in found)
    return tuple(stretch for stretch in trimmed if stretch[0] <= stretch[1])


def _find_of_verb(syntax: Syntax, cue: Cue) -> list[Stretch]:
    slots = cue.frame.slots
    for rule in (_find_clause, _find_infinitive, _find_of_preposition, _find_object):
        found = rule(syntax, cue)
        if found:
            return found
    return _find_parenthetical(syntax, cue) if "c" in slots else []


def _find_clause(syntax: Syntax, cue: Cue) -> list[Stretch]:
    if not cue.frame.slots & {"c", "w", "g", "t", "x", "n"}:
        return []
    clause = syntax.find_child(cue.at, _CLAUSE)
    if clause is None:
        return []
    if clause > cue.at:
        return [(max(syntax.left[clause], cue.at + 1), syntax.right[clause])]
    return _find_preposed(syntax, cue, clause)


def _find_preposed(syntax: Syntax, cue: Cue, clause: int) -> list[Stretch]:
    own = [c for c in syntax.parsed.children[cue.at] if c > clause and syntax.left[c] > clause]
    first = min([cue.at, cue.first, *[syntax.left[c] for c in own if c < cue.at]])
    return [(syntax.left[clause], first - 1)]


def _find_infinitive(syntax: Syntax, cue: Cue) -> list[Stretch]:
    child = syntax.find_child(cue.at, _OPEN)
    if child is None or child < cue.at or not cue.frame.slots & {"x", "g", "t", "o"}:
        return []
    wanted = "g" if syntax.tokens[child].tag == "VBG" else "x"
    if wanted in cue.frame.slots:
        return [(max(syntax.left[child], cue.at + 1), _cut_aside(syntax, child))]
    thing = syntax.find_child(cue.at, _OBJECT)
    if "t" in cue.frame.slots and thing is not None and thing > cue.at:
        return [(syntax.left[thing], _cut_aside(syntax, child))]
    return []


def _find_of_preposition(syntax: Syntax, cue: Cue) -> list[Stretch]:
    for child in syntax.find_children(cue.at, frozenset({"prep"})):
        if child < cue.at or syntax.tokens[child].lemma not in cue.frame.prepositions:
            continue
        thing = syntax.find_child(cue.at, _OBJECT)
        takes_object = "a" not in cue.frame.slots and thing is not None and cue.at < thing < child
        first = syntax.left[thing] if takes_object and thing is not None else child + 1
        return [(first, _cut_aside(syntax, child))]
    return []


def _find_object(syntax: Syntax, cue: Cue) -> list[Stretch]:
    slots = cue.frame.slots
    if not slots & {"o", "s", "n"}:
        return []
    thing = syntax.find_child(cue.at, frozenset({"dobj", "oprd", "attr"}))
    if thing is None or thing < cue.at:
        return []
    last = _cut_aside(syntax, thing)
    more = [c for c in syntax.parsed.children[cue.at] if c > thing and syntax.tokens[c].dep in ("prep", "oprd", "xcomp")]
    for child in more:
        if syntax.left[child] == last + 1 and (syntax.tokens[child].lemma in ("as", "for", "over", "of") or "n" in slots):
            last = _cut_aside(syntax, child)
    return [(syntax.left[thing], last)] if "o" in slots or last > _cut_aside(syntax, thing) else []


def _cut_aside(syntax: Syntax, head: int) -> int:
    """The last word of a phrase before a clause that only comments on it (", which ...")."""
    last = syntax.right[head]
    for index in range(head + 1, last):
        follower = syntax.tokens[index + 1]
        if syntax.tokens[index].text == "," and follower.tag in ("WDT", "WP", "WRB", "WP$"):
            return index - 1
    return last


def _find_parenthetical(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The sentence around ", he said," where the parse does not tie it to its verb."""
    return []


def _find_after_noun(syntax: Syntax, cue: Cue) -> list[Stretch]:
    for child in syntax.parsed.children[cue.at]:
        token = syntax.tokens[child]
        if child < cue.at:
            continue
        if token.dep in ("acl", "ccomp", "relcl") and _opens_content(syntax, child):
            return [(syntax.left[child], syntax.right[child])]
        if token.dep == "prep" and token.lemma in NOUN_PREPOSITIONS and cue.source is not None:
            return [(child + 1, _cut_aside(syntax, child))]
    return []


def _opens_content(syntax: Syntax, clause: int) -> bool:
    """Whether a clause after a noun says what the noun's words are: "the claim that he left", "a threat to leave"."""
    first = syntax.tokens[syntax.left[clause]]
    marked = first.lemma == "that" and first.dep == "mark"
    return marked or (syntax.tokens[clause].tag == "VB" and first.tag == "TO")


def _find_around_phrase(syntax: Syntax, cue: Cue) -> list[Stretch]:
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
    assert cue.source is not None
    last = syntax.right[cue.source]
    before: Stretch = (sentence.first, cue.first - 1)
    after: Stretch = (last + 1, sentence.last - 1)
    return [stretch for stretch in (before, after) if stretch[1] - stretch[0] >= 1]


def _trim(syntax: Syntax, stretch: Stretch) -> Stretch:
    first, last = stretch
    tokens = syntax.tokens
    while last >= first and (tokens[last].tag in (",", ".", ":", "``", "HYPH") and tokens[last].text != "..."):
        last -= 1
    while first <= last and tokens[first].tag in (",", ":", ".", "''"):
        first += 1
    if first < last and tokens[first].lemma == "that" and tokens[first].dep == "mark":
        first += 1
    return first, last
