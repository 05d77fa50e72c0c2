"""Topics that the parse makes their verb's subject: "the bridge is expected to open", "the plan was criticised"."""

from crosswire.extract.quotes.contents import find_aside_cut
from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.speakers import is_passive
from crosswire.extract.quotes.syntax import Stretch, Syntax, find_noun_phrase
from crosswire.languages.en.cues import TIME_NOUNS
from crosswire.languages.en.topic_cues import SEEMING_VERBS

_PASSIVE_SUBJECT = frozenset({"nsubjpass", "csubjpass"})
_SUBJECT = frozenset({"nsubj"})
_THING = frozenset({"pobj"})
_PREDICATES = frozenset({"xcomp", "oprd", "attr", "acomp"})


def find_told_subject(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    """The subject of a passive with what is told of it: "the bridge ... to open in May", "the plan ... as a waste"."""
    if cue.form != "verb" or "a" in cue.frame.slots or not is_passive(syntax, cue.at):
        return ()
    if syntax.tokens[cue.at].lemma == "quote":
        return ()  # "was quoted as saying": the words are those of "saying"
    subject = syntax.find_child(cue.at, _PASSIVE_SUBJECT)
    stretches = () if subject is None else _join_predicate(syntax, cue, subject)
    return stretches if len(stretches) > 1 or cue.source is not None else ()


def find_seeming(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    """The subject of a verb of seeming with what it seems to be: "the plan ... to fail"."""
    if syntax.tokens[cue.at].lemma not in SEEMING_VERBS:
        return ()
    subject = syntax.find_child(cue.at, _SUBJECT)
    stretches = () if subject is None else _join_predicate(syntax, cue, subject)
    return stretches if len(stretches) > 1 else ()


def _join_predicate(syntax: Syntax, cue: Cue, subject: int) -> tuple[Stretch, ...]:
    first, last = find_noun_phrase(syntax, subject)
    for child in syntax.parsed.children[cue.at]:
        token = syntax.tokens[child]
        if child <= cue.at or syntax.left[child] <= cue.last:
            continue
        tells = token.dep in _PREDICATES or (
            token.dep == "prep" and (token.lemma == "as" or token.lemma in cue.frame.prepositions)
        )
        if tells and not _is_time(syntax, child):
            start = syntax.left[child] + (token.lemma == "as")
            return ((first, last), (start, find_aside_cut(syntax, child)))
    return ((first, last),)


def _is_time(syntax: Syntax, child: int) -> bool:
    return any(syntax.tokens[thing].lemma in TIME_NOUNS for thing in syntax.find_children(child, _THING))
